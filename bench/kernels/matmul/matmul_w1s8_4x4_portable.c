// SPDX-License-Identifier: MIT
// 1-bit weights (-1 and +1) in tiles of up to 4 x 4 in plain C, signed activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 1, TILE_LOW_SIGNED = true };

#include "bench/kernels/matmul/tile_low_instances_portable.h"

static bool accepts(const struct workload *workload)
{
    return accepts_bits(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_w1s8_4x4_portable =
    TILE_LOW_PORTABLE("matmul_w1s8_4x4_portable", PRECISION_W1S8, 32, LOW_WEIGHTS_BITS);
