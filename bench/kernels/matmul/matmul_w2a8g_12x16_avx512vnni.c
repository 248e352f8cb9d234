// SPDX-License-Identifier: MIT
// 2-bit weights with scales by group in tiles of up to 12 rows by 16 columns for AVX-512 VNNI,
// unsigned activations; a descriptor for each size of groups.
#include <stdbool.h>

enum { GROUPS_BITS = 2, GROUPS_SIGNED = false, GROUPS_ZERO_POINTS = false };

#include "bench/kernels/matmul/tile_groups_instances_avx512vnni.h"

const struct matmul_micro matmul_w2a8g32_12x16_avx512vnni =
    TILE_GROUPS_AVX512VNNI("matmul_w2a8g32_12x16_avx512vnni", 0);

const struct matmul_micro matmul_w2a8g64_12x16_avx512vnni =
    TILE_GROUPS_AVX512VNNI("matmul_w2a8g64_12x16_avx512vnni", 1);

const struct matmul_micro matmul_w2a8g128_12x16_avx512vnni =
    TILE_GROUPS_AVX512VNNI("matmul_w2a8g128_12x16_avx512vnni", 2);
