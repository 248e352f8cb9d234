// SPDX-License-Identifier: MIT
// 1-bit weights (-1 and +1) in tiles of up to 6 rows by 16 or 8 columns for AVX2, signed
// activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 1, TILE_LOW_SIGNED = true };

#include "bench/kernels/matmul/tile_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_whole_bits(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_w1s8_6x16_avx2 =
    TILE_LOW_AVX2("matmul_w1s8_6x16_avx2", PRECISION_W1S8, LOW_WEIGHTS_BITS);
