// SPDX-License-Identifier: MIT
// 5-bit weights, a byte each, in tiles of up to 5 rows by 4 columns for AArch64 without the dot
// product, unsigned activations; see low_tile_neon.h.
enum { LOW_TILE_BITS = 8, LOW_TILE_ROOM = 7, LOW_TILE_IS_SIGNED = 0 };

#include "bench/kernels/matmul/low_instances_neon.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -16, 15);
}

const struct matmul_micro matmul_w5a8_5x4_neon =
    LOW_TILE_NEON("matmul_w5a8_5x4_neon", PRECISION_W5A8, NULL);
