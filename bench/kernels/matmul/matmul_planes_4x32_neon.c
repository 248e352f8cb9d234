// SPDX-License-Identifier: MIT
// Tiles of bit planes of up to 4 x 32 for AArch64, any number of planes.
#include "bench/kernels/matmul/planes_words_neon.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/tile_planes_neon.h"

static void xor_1(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 1, true);
}

static void and_1(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 1, false);
}

static void tile_1(const struct matmul_tile *tile)
{
    (tile->planes->is_xor ? xor_1 : and_1)(tile);
}

static void xor_2(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 2, true);
}

static void and_2(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 2, false);
}

static void tile_2(const struct matmul_tile *tile)
{
    (tile->planes->is_xor ? xor_2 : and_2)(tile);
}

static void xor_3(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 3, true);
}

static void and_3(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 3, false);
}

static void tile_3(const struct matmul_tile *tile)
{
    (tile->planes->is_xor ? xor_3 : and_3)(tile);
}

static void xor_4(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 4, true);
}

static void and_4(const struct matmul_tile *tile)
{
    tile_planes_neon(tile, 4, false);
}

static void tile_4(const struct matmul_tile *tile)
{
    (tile->planes->is_xor ? xor_4 : and_4)(tile);
}

static matmul_tile_function *const TILES[PLANES_ROWS] = {tile_1, tile_2, tile_3, tile_4};

const struct matmul_micro matmul_planes_4x32_neon = {
    .name = "matmul_planes_4x32_neon",
    .isa = ISA_NEON,
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
    .ceiling = "ceiling_b1_neon",
};
