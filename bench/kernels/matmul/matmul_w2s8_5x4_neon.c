// SPDX-License-Identifier: MIT
// 2-bit and ternary weights in tiles of up to 5 rows by 4 columns for AArch64 without the dot
// product, signed activations; see low_tile_neon.h.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/round_neon.h"

enum { LOW_TILE_BITS = 2, LOW_TILE_ROOM = 63, LOW_TILE_IS_SIGNED = 1 };

#include "bench/kernels/matmul/low_instances_neon.h"

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -2, 1);
}

const struct matmul_micro matmul_w2s8_5x4_neon = {
    .name = "matmul_w2s8_5x4_neon",
    .isa = ISA_NEON,
    .precision = &PRECISION_W2S8,
    .mr = LOW_TILE_ROWS,
    .nr = LOW_TILE_COLUMNS,
    .kr = LOW_TILE_KR,
    .vector_columns = LOW_TILE_COLUMNS,
    .tiles = TILES,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_CRUMBS_BY_COLUMN,
    .activation_bytes = 1,
    .ceiling = "ceiling_w4a8_neon",
};
