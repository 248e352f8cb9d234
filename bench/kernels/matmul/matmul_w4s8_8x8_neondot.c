// SPDX-License-Identifier: MIT
// 4-bit weights in tiles of up to 8 rows by 8 columns for AArch64 with the dot product,
// signed activations; see low_tile_neondot.h.
#include <stdbool.h>

#define LOW_TILE_FORMAT LOW_DOT_NIBBLES
enum { LOW_TILE_IS_SIGNED = true };

#include "bench/kernels/matmul/low_instances_neondot.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -8, 7);
}

const struct matmul_micro matmul_w4s8_8x8_neondot =
    LOW_TILE_NEONDOT("matmul_w4s8_8x8_neondot", PRECISION_W4S8, 8, LOW_WEIGHTS_NIBBLES);
