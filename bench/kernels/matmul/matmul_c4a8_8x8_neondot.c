// SPDX-License-Identifier: MIT
// 4-bit codes into a table of levels in tiles of up to 8 rows by 8 columns for AArch64 with the dot
// product, unsigned activations; see low_tile_neondot.h.
#include <stdbool.h>

#define LOW_TILE_FORMAT LOW_DOT_CODES
enum { LOW_TILE_IS_SIGNED = false };

#include "bench/kernels/matmul/low_instances_neondot.h"

static bool accepts(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_c4a8_8x8_neondot =
    LOW_TILE_NEONDOT("matmul_c4a8_8x8_neondot", PRECISION_C4A8, 8, LOW_WEIGHTS_NIBBLES);
