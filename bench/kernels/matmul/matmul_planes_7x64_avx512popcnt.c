// SPDX-License-Identifier: MIT
// Tiles of bit planes of up to 7 x 64, any number of planes.
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/next_panel.h"
#include "bench/kernels/matmul/tile_planes_avx512.h"

static inline __attribute__((always_inline)) void tile_of(const struct matmul_tile *tile,
                                                          const int mr, const int vectors)
{
    struct matmul_tile panel = *tile;
    do {
        if (panel.planes->is_xor)
            tile_planes_avx512(&panel, mr, vectors, true);
        else
            tile_planes_avx512(&panel, mr, vectors, false);
    } while (matmul_next_panel(&panel, vectors * 16));
}

static void wide_1(const struct matmul_tile *tile)
{
    tile_of(tile, 1, 4);
}

static void wide_2(const struct matmul_tile *tile)
{
    tile_of(tile, 2, 4);
}

static void wide_3(const struct matmul_tile *tile)
{
    tile_of(tile, 3, 4);
}

static void wide_4(const struct matmul_tile *tile)
{
    tile_of(tile, 4, 4);
}

static void wide_5(const struct matmul_tile *tile)
{
    tile_of(tile, 5, 4);
}

static void wide_6(const struct matmul_tile *tile)
{
    tile_of(tile, 6, 4);
}

static void wide_7(const struct matmul_tile *tile)
{
    tile_of(tile, 7, 4);
}

static void narrow_1(const struct matmul_tile *tile)
{
    tile_of(tile, 1, 2);
}

static void narrow_2(const struct matmul_tile *tile)
{
    tile_of(tile, 2, 2);
}

static void narrow_3(const struct matmul_tile *tile)
{
    tile_of(tile, 3, 2);
}

static void narrow_4(const struct matmul_tile *tile)
{
    tile_of(tile, 4, 2);
}

static void narrow_5(const struct matmul_tile *tile)
{
    tile_of(tile, 5, 2);
}

static void narrow_6(const struct matmul_tile *tile)
{
    tile_of(tile, 6, 2);
}

static void narrow_7(const struct matmul_tile *tile)
{
    tile_of(tile, 7, 2);
}

static matmul_tile_function *const WIDE[TILE_PLANES_ROWS] = {wide_1, wide_2, wide_3, wide_4,
                                                             wide_5, wide_6, wide_7};
static matmul_tile_function *const NARROW[TILE_PLANES_ROWS] = {
    narrow_1, narrow_2, narrow_3, narrow_4, narrow_5, narrow_6, narrow_7};

const struct matmul_micro matmul_planes_7x64_avx512popcnt = {
    .name = "matmul_planes_7x64_avx512popcnt",
    .isa = ISA_AVX512POPCNT,
    .precision = &PRECISION_PLANES[0],
    .mr = TILE_PLANES_ROWS,
    .nr = 16 * TILE_PLANES_VECTORS,
    .kr = PLANES_WORD,
    .vector_columns = PLANES_WORD,
    .tiles = WIDE,
    .narrow = NARROW,
    .many_panels = true,
    .accepts = accepts_planes,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .plane_step = PLANES_WORD,
    .ceiling = "ceiling_b1_avx512popcnt",
};
