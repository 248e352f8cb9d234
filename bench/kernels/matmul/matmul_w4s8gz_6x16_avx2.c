// SPDX-License-Identifier: MIT
// 4-bit weights with scales and zero points by group in tiles of up to 6 rows by 16 columns for
// AVX2, signed activations.
#include <stdbool.h>

enum { GROUPS_BITS = 4, GROUPS_SIGNED = true, GROUPS_ZERO_POINTS = true };

#include "bench/kernels/matmul/tile_groups_instances_avx2.h"

const struct matmul_micro matmul_w4s8g32z_6x16_avx2 =
    TILE_GROUPS_AVX2("matmul_w4s8g32z_6x16_avx2", 7);
