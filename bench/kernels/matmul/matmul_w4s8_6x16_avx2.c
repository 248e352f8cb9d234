// SPDX-License-Identifier: MIT
// 4-bit weights in tiles of up to 6 rows by 16 or 8 columns for AVX2, signed activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 4, TILE_LOW_SIGNED = true };

#include "bench/kernels/matmul/tile_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -8, 7);
}

const struct matmul_micro matmul_w4s8_6x16_avx2 =
    TILE_LOW_AVX2("matmul_w4s8_6x16_avx2", PRECISION_W4S8, LOW_WEIGHTS_NIBBLES_UNSIGNED);
