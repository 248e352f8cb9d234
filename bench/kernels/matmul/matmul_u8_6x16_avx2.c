// SPDX-License-Identifier: MIT
// Exact 8-bit products for AVX2, unsigned activations; weights of 8 bits, and codes into a table of
// levels.
#include <stdbool.h>

enum { S16_SIGNED = false };

#include "bench/kernels/matmul/walk_s16_instances_avx2.h"

const struct matmul_micro matmul_u8_6x16_avx2 =
    WALK_S16_AVX2("matmul_u8_6x16_avx2", PRECISION_U8, accepts);

const struct matmul_micro matmul_c4a8_6x16_avx2 =
    WALK_S16_AVX2("matmul_c4a8_6x16_avx2", PRECISION_C4A8, accepts_tables);
