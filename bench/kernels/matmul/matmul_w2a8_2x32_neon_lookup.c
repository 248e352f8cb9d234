// SPDX-License-Identifier: MIT
// 2-bit weights by look-up in tiles of up to 2 rows by 32 columns for AArch64 NEON, unsigned
// activations.
enum { LOOKUP_PLANES = 2 };

#include "bench/kernels/matmul/lookup_instances_neon.h"

static bool accepts(const struct workload *workload)
{
    return accepts_lookup(workload, -2, 1);
}

const struct matmul_micro matmul_w2a8_2x32_neon_lookup =
    TILE_LOOKUP_NEON("matmul_w2a8_2x32_neon_lookup", PRECISION_W2A8, "ceiling_u8w2_neon_lookup");
