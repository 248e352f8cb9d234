// SPDX-License-Identifier: MIT
// 4-bit weights with scales and zero points by group in tiles of up to 12 rows by 16 columns for
// AVX-512 VNNI, unsigned activations.
#include <stdbool.h>

enum { GROUPS_BITS = 4, GROUPS_SIGNED = false, GROUPS_ZERO_POINTS = true };

#include "bench/kernels/matmul/tile_groups_instances_avx512vnni.h"

const struct matmul_micro matmul_w4a8g32z_12x16_avx512vnni =
    TILE_GROUPS_AVX512VNNI("matmul_w4a8g32z_12x16_avx512vnni", 6);
