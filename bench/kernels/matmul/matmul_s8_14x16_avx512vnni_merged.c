// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 14 rows by 16 columns of several groups, for AVX-512 VNNI, signed
// activations.
#include <stdbool.h>

enum { S8_SIGNED = true };

#include "bench/kernels/matmul/tile_merged_s8_instances_avx512vnni.h"

const struct matmul_micro matmul_s8_14x16_avx512vnni_merged = {
    .name = "matmul_s8_14x16_avx512vnni_merged",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_S8,
    .mr = 14,
    .nr = 16,
    .kr = 4,
    .vector_columns = 16,
    .merges = 16,
    .tiles = tiles,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .activation_offset = 128,
    .ceiling = "ceiling_u8_avx512vnni",
};
