// SPDX-License-Identifier: MIT
// 5-bit weights in tiles of up to 4 x 4 in plain C, unsigned activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 5, TILE_LOW_SIGNED = false };

#include "bench/kernels/matmul/tile_low_instances_portable.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -16, 15);
}

const struct matmul_micro matmul_w5a8_4x4_portable =
    TILE_LOW_PORTABLE("matmul_w5a8_4x4_portable", PRECISION_W5A8, 8, LOW_WEIGHTS_FIVES);
