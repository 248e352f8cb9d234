// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 4 x 4 in plain C, signed activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_s8_portable.h"

static void tile_1(const struct matmul_tile *tile)
{
    tile_s8_portable(tile, 1, true);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_s8_portable(tile, 2, true);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_s8_portable(tile, 3, true);
}

static void tile_4(const struct matmul_tile *tile)
{
    tile_s8_portable(tile, 4, true);
}

static matmul_tile_function *const TILES[TILE_S8_PORTABLE_MR] = {tile_1, tile_2, tile_3, tile_4};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -128, 127);
}

const struct matmul_micro matmul_s8_4x4_portable = {
    .name = "matmul_s8_4x4_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_S8,
    .mr = TILE_S8_PORTABLE_MR,
    .nr = TILE_S8_PORTABLE_NR,
    .kr = TILE_S8_PORTABLE_KR,
    .vector_columns = TILE_S8_PORTABLE_NR,
    .tiles = TILES,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "",
};
