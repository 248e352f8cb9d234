// SPDX-License-Identifier: MIT
// 2-bit (and ternary) weights in tiles of up to 6 rows by 16 or 8 columns for AVX2, unsigned
// activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 2, TILE_LOW_SIGNED = false };

#include "bench/kernels/matmul/tile_low_instances_avx2.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -2, 1);
}

const struct matmul_micro matmul_w2a8_6x16_avx2 =
    TILE_LOW_AVX2("matmul_w2a8_6x16_avx2", PRECISION_W2A8, LOW_WEIGHTS_CRUMBS_UNSIGNED);
