// SPDX-License-Identifier: MIT
// 8-bit products for AVX2 with weights of 7 bits, also as levels of codes, signed activations.
#include <stdbool.h>

enum { S8W7_SIGNED = true };

#include "bench/kernels/matmul/tile_s8w7_instances_avx2.h"

const struct matmul_micro matmul_s8w7_6x16_avx2 =
    TILE_S8W7_AVX2("matmul_s8w7_6x16_avx2", PRECISION_S8W7, accepts);

const struct matmul_micro matmul_pot4s8_6x16_avx2 =
    TILE_S8W7_AVX2("matmul_pot4s8_6x16_avx2", PRECISION_POT4S8, accepts_tables);
