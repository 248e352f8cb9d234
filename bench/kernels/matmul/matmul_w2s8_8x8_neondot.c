// SPDX-License-Identifier: MIT
// 2-bit and ternary weights in tiles of up to 8 rows by 8 columns for AArch64 with the dot product,
// signed activations; see low_tile_neondot.h.
#include <stdbool.h>

#define LOW_TILE_FORMAT LOW_DOT_CRUMBS
enum { LOW_TILE_IS_SIGNED = true };

#include "bench/kernels/matmul/low_instances_neondot.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -2, 1);
}

const struct matmul_micro matmul_w2s8_8x8_neondot =
    LOW_TILE_NEONDOT("matmul_w2s8_8x8_neondot", PRECISION_W2S8, 16, LOW_WEIGHTS_CRUMBS);
