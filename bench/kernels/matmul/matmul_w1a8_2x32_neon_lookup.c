// SPDX-License-Identifier: MIT
// 1-bit weights by look-up in tiles of up to 2 rows by 32 columns for AArch64 NEON, unsigned
// activations.
enum { LOOKUP_PLANES = 1 };

#include "bench/kernels/matmul/lookup_instances_neon.h"

static bool accepts(const struct workload *workload)
{
    return accepts_lookup(workload, -1, 1) && accepts_bits(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_w1a8_2x32_neon_lookup =
    TILE_LOOKUP_NEON("matmul_w1a8_2x32_neon_lookup", PRECISION_W1A8, "ceiling_u8w1_neon_lookup");
