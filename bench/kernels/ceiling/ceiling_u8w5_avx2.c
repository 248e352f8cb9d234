// SPDX-License-Identifier: MIT
// int8 multiply-adds with 5-bit weights: four pairs of products add up in 16 bits.
enum { PAIRS = 4 };

#include "bench/kernels/ceiling/ceiling_pairs_avx2.h"

const struct ceiling ceiling_u8w5_avx2 = {
    .name = "ceiling_u8w5_avx2",
    .isa = ISA_AVX2,
    .type = "s8",
    .sequence = "4 x (vpmaddubsw + vpaddw) + vpmaddwd + vpaddd ymm",
    .accumulators = SUMS,
    .steps = 1,
    .operations = 2 * 32 * PAIRS,
    .main_class = WORK_MAC,
    .run = run,
};
