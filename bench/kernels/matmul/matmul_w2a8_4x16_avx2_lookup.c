// SPDX-License-Identifier: MIT
// 2-bit weights by look-up in tiles of up to 4 rows by 16 columns for AVX2, unsigned activations.
enum { LOOKUP_PLANES = 2 };

#include "bench/kernels/matmul/lookup_instances_avx2.h"

const struct matmul_micro matmul_w2a8_4x16_avx2_lookup =
    TILE_LOOKUP_AVX2("matmul_w2a8_4x16_avx2_lookup", PRECISION_W2A8, "ceiling_u8w2_avx2_lookup");
