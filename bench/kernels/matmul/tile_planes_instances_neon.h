// SPDX-License-Identifier: MIT
// The tile of tile_planes_neon.h for every number of rows.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_INSTANCES_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_INSTANCES_NEON_H

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

#endif
