// SPDX-License-Identifier: MIT
// Tiles of bit planes of up to 6 x 64 on AVX2, any number of planes.
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/next_panel.h"
#include "bench/kernels/matmul/tile_planes_avx2.h"

// Counts of i ^ j and of i & j at 16 i + j.
_Alignas(64) static const uint8_t XOR_COUNTS[256] = {
    0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 1, 0, 2, 1, 2, 1, 3, 2, 2, 1, 3, 2, 3, 2, 4, 3,
    1, 2, 0, 1, 2, 3, 1, 2, 2, 3, 1, 2, 3, 4, 2, 3, 2, 1, 1, 0, 3, 2, 2, 1, 3, 2, 2, 1, 4, 3, 3, 2,
    1, 2, 2, 3, 0, 1, 1, 2, 2, 3, 3, 4, 1, 2, 2, 3, 2, 1, 3, 2, 1, 0, 2, 1, 3, 2, 4, 3, 2, 1, 3, 2,
    2, 3, 1, 2, 1, 2, 0, 1, 3, 4, 2, 3, 2, 3, 1, 2, 3, 2, 2, 1, 2, 1, 1, 0, 4, 3, 3, 2, 3, 2, 2, 1,
    1, 2, 2, 3, 2, 3, 3, 4, 0, 1, 1, 2, 1, 2, 2, 3, 2, 1, 3, 2, 3, 2, 4, 3, 1, 0, 2, 1, 2, 1, 3, 2,
    2, 3, 1, 2, 3, 4, 2, 3, 1, 2, 0, 1, 2, 3, 1, 2, 3, 2, 2, 1, 4, 3, 3, 2, 2, 1, 1, 0, 3, 2, 2, 1,
    2, 3, 3, 4, 1, 2, 2, 3, 1, 2, 2, 3, 0, 1, 1, 2, 3, 2, 4, 3, 2, 1, 3, 2, 2, 1, 3, 2, 1, 0, 2, 1,
    3, 4, 2, 3, 2, 3, 1, 2, 2, 3, 1, 2, 1, 2, 0, 1, 4, 3, 3, 2, 3, 2, 2, 1, 3, 2, 2, 1, 2, 1, 1, 0,
};
_Alignas(64) const uint8_t TILE_PLANES_AND_COUNTS[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1,
    0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 2, 0, 1, 1, 2, 0, 1, 1, 2, 0, 1, 1, 2,
    0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 0, 1, 1, 2, 1, 2, 0, 1, 0, 1, 1, 2, 1, 2,
    0, 0, 1, 1, 1, 1, 2, 2, 0, 0, 1, 1, 1, 1, 2, 2, 0, 1, 1, 2, 1, 2, 2, 3, 0, 1, 1, 2, 1, 2, 2, 3,
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 2, 1, 2, 1, 2, 1, 2,
    0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 2, 2, 1, 1, 2, 2, 0, 1, 1, 2, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3,
    0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 0, 1, 0, 1, 1, 2, 1, 2, 1, 2, 1, 2, 2, 3, 2, 3,
    0, 0, 1, 1, 1, 1, 2, 2, 1, 1, 2, 2, 2, 2, 3, 3, 0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4,
};

static inline __attribute__((always_inline)) void tile_of(const struct matmul_tile *tile,
                                                          const int mr, const int vectors)
{
    struct matmul_tile panel = *tile;
    do {
        tile_planes_avx2(&panel, panel.planes->is_xor ? XOR_COUNTS : TILE_PLANES_AND_COUNTS, mr,
                         vectors);
    } while (matmul_next_panel(&panel, vectors * 32));
}

static void wide_1(const struct matmul_tile *tile)
{
    tile_of(tile, 1, 2);
}

static void wide_2(const struct matmul_tile *tile)
{
    tile_of(tile, 2, 2);
}

static void wide_3(const struct matmul_tile *tile)
{
    tile_of(tile, 3, 2);
}

static void wide_4(const struct matmul_tile *tile)
{
    tile_of(tile, 4, 2);
}

static void wide_5(const struct matmul_tile *tile)
{
    tile_of(tile, 5, 2);
}

static void wide_6(const struct matmul_tile *tile)
{
    tile_of(tile, 6, 2);
}

static void narrow_1(const struct matmul_tile *tile)
{
    tile_of(tile, 1, 1);
}

static void narrow_2(const struct matmul_tile *tile)
{
    tile_of(tile, 2, 1);
}

static void narrow_3(const struct matmul_tile *tile)
{
    tile_of(tile, 3, 1);
}

static void narrow_4(const struct matmul_tile *tile)
{
    tile_of(tile, 4, 1);
}

static void narrow_5(const struct matmul_tile *tile)
{
    tile_of(tile, 5, 1);
}

static void narrow_6(const struct matmul_tile *tile)
{
    tile_of(tile, 6, 1);
}

static matmul_tile_function *const WIDE[TILE_PLANES_ROWS] = {wide_1, wide_2, wide_3,
                                                             wide_4, wide_5, wide_6};
static matmul_tile_function *const NARROW[TILE_PLANES_ROWS] = {narrow_1, narrow_2, narrow_3,
                                                               narrow_4, narrow_5, narrow_6};

const struct matmul_micro matmul_planes_6x64_avx2 = {
    .name = "matmul_planes_6x64_avx2",
    .isa = ISA_AVX2,
    .precision = &PRECISION_PLANES[0],
    .mr = TILE_PLANES_ROWS,
    .nr = 32 * TILE_PLANES_VECTORS,
    .kr = PLANES_WORD,
    .vector_columns = PLANES_WORD,
    .tiles = WIDE,
    .narrow = NARROW,
    .many_panels = true,
    .accepts = accepts_planes,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .plane_step = 4,
    .ceiling = "ceiling_b1_avx2_table",
};
