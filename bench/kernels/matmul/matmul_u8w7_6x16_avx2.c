// SPDX-License-Identifier: MIT
// 8-bit products for AVX2 with weights of 7 bits, also as levels of codes, unsigned activations.
#include <stdbool.h>

enum { S8W7_SIGNED = false };

#include "bench/kernels/matmul/tile_s8w7_instances_avx2.h"

const struct matmul_micro matmul_u8w7_6x16_avx2 =
    TILE_S8W7_AVX2("matmul_u8w7_6x16_avx2", PRECISION_U8W7, accepts);

const struct matmul_micro matmul_pot4a8_6x16_avx2 =
    TILE_S8W7_AVX2("matmul_pot4a8_6x16_avx2", PRECISION_POT4A8, accepts_tables);
