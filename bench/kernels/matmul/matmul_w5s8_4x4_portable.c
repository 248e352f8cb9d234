// SPDX-License-Identifier: MIT
// 5-bit weights in tiles of up to 4 x 4 in plain C, signed activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 5, TILE_LOW_SIGNED = true };

#include "bench/kernels/matmul/tile_low_instances_portable.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -16, 15);
}

const struct matmul_micro matmul_w5s8_4x4_portable =
    TILE_LOW_PORTABLE("matmul_w5s8_4x4_portable", PRECISION_W5S8, 8, LOW_WEIGHTS_FIVES);
