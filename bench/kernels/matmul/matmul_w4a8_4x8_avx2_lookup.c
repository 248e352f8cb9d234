// SPDX-License-Identifier: MIT
// 4-bit weights by look-up in tiles of up to 4 rows by 8 columns for AVX2, unsigned activations.
enum { LOOKUP_PLANES = 4 };

#include "bench/kernels/matmul/lookup_instances_avx2.h"

const struct matmul_micro matmul_w4a8_4x8_avx2_lookup =
    TILE_LOOKUP_AVX2("matmul_w4a8_4x8_avx2_lookup", PRECISION_W4A8, "ceiling_u8w4_avx2_lookup");
