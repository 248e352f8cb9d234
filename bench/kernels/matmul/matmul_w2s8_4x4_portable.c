// SPDX-License-Identifier: MIT
// 2-bit (and ternary) weights in tiles of up to 4 x 4 in plain C, signed activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 2, TILE_LOW_SIGNED = true };

#include "bench/kernels/matmul/tile_low_instances_portable.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -2, 1);
}

const struct matmul_micro matmul_w2s8_4x4_portable =
    TILE_LOW_PORTABLE("matmul_w2s8_4x4_portable", PRECISION_W2S8, 16, LOW_WEIGHTS_CRUMBS);
