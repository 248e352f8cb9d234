// SPDX-License-Identifier: MIT
// Tiles of bit planes of up to 4 x 32 for 32-bit NEON, any number of planes.
#include "bench/kernels/matmul/planes_words_neon32.h"
#include "bench/kernels/matmul/round_neon32.h"

#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/tile_planes_instances_neon.h"

const struct matmul_micro matmul_planes_4x32_neon32 = {
    .name = "matmul_planes_4x32_neon32",
    .isa = ISA_NEON32,
    .precision = &PRECISION_PLANES[0],
    .mr = PLANES_ROWS,
    .nr = TILE_PLANES_COLUMNS,
    .kr = PLANES_WORD,
    .vector_columns = TILE_PLANES_COLUMNS,
    .tiles = TILES,
    .accepts = accepts_planes,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .plane_step = 8,
    .ceiling = "ceiling_b1_neon32",
};
