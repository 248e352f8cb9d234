// SPDX-License-Identifier: MIT
// Exact 8-bit tiles of up to 8 rows by 8 columns of several groups, for AVX2, signed activations.
#include <stdbool.h>

enum { S16_SIGNED = true };

#include "bench/kernels/matmul/tile_merged_s16_instances_avx2.h"

const struct matmul_micro matmul_s8_8x8_avx2_merged = {
    .name = "matmul_s8_8x8_avx2_merged",
    .isa = ISA_AVX2,
    .precision = &PRECISION_S8,
    .mr = 8,
    .nr = 8,
    .kr = 2,
    .vector_columns = 8,
    .merges = 8,
    .tiles = tiles,
    .accepts = accepts,
    .weight_bytes = 2,
    .activation_bytes = 2,
    .widen = widen,
    .ceiling = "ceiling_s16_avx2",
};
