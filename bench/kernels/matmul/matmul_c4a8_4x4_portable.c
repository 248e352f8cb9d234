// SPDX-License-Identifier: MIT
// 4-bit codes into a table of levels in tiles of up to 4 x 4 in plain C, unsigned activations.
#include <stdbool.h>

enum { TILE_LOW_BITS = 4, TILE_LOW_SIGNED = false };

#include "bench/kernels/matmul/tile_low_instances_portable.h"

static bool accepts(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_c4a8_4x4_portable =
    TILE_LOW_PORTABLE("matmul_c4a8_4x4_portable", PRECISION_C4A8, 8, LOW_WEIGHTS_NIBBLES);
