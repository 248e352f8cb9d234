// SPDX-License-Identifier: MIT
// 2-bit and ternary weights in tiles of up to 5 rows by 4 columns for AArch64 without the dot
// product, signed activations; see low_tile_neon.h.
enum { LOW_TILE_BITS = 2, LOW_TILE_ROOM = 63, LOW_TILE_IS_SIGNED = 1 };

#include "bench/kernels/matmul/low_instances_neon.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -2, 1);
}

const struct matmul_micro matmul_w2s8_5x4_neon =
    LOW_TILE_NEON("matmul_w2s8_5x4_neon", PRECISION_W2S8, &LOW_WEIGHTS_CRUMBS_BY_COLUMN);
