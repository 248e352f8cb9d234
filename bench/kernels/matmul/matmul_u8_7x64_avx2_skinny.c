// SPDX-License-Identifier: MIT
// Matrix-vector and up to seven rows for AVX2, 8-bit weights and 4-bit codes into a table of
// levels, unsigned activations.
#include <stdbool.h>

enum { SKINNY_SIGNED = false };

#include "bench/kernels/matmul/skinny_s8_instances_avx2.h"

const struct matmul_micro matmul_u8_7x64_avx2_skinny =
    SKINNY_S8_AVX2("matmul_u8_7x64_avx2_skinny", PRECISION_U8, 4, accepts, NULL);

const struct matmul_micro matmul_c4a8_7x64_avx2_skinny = SKINNY_S8_AVX2(
    "matmul_c4a8_7x64_avx2_skinny", PRECISION_C4A8, 8, accepts_tables, &LOW_WEIGHTS_NIBBLES);
