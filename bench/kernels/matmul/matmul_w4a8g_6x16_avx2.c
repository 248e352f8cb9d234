// SPDX-License-Identifier: MIT
// 4-bit weights with scales by group in tiles of up to 6 rows by 16 columns for AVX2, unsigned
// activations; a descriptor for each size of groups.
#include <stdbool.h>

enum { GROUPS_BITS = 4, GROUPS_SIGNED = false, GROUPS_ZERO_POINTS = false };

#include "bench/kernels/matmul/tile_groups_instances_avx2.h"

const struct matmul_micro matmul_w4a8g32_6x16_avx2 =
    TILE_GROUPS_AVX2("matmul_w4a8g32_6x16_avx2", 0);

const struct matmul_micro matmul_w4a8g64_6x16_avx2 =
    TILE_GROUPS_AVX2("matmul_w4a8g64_6x16_avx2", 1);

const struct matmul_micro matmul_w4a8g128_6x16_avx2 =
    TILE_GROUPS_AVX2("matmul_w4a8g128_6x16_avx2", 2);
