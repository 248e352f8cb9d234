// SPDX-License-Identifier: MIT
// int8 for AArch64 with the dot product: 10 rows by 8 columns, sdot by element, scheduled for the
// in-order Cortex-A55.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/epilogue_s8_neon.h"
#include "bench/kernels/matmul/lane_tile_neon.h"
#include "bench/kernels/matmul/matmul.h"

enum { PRODUCTS = 4 }; // of one lane

static inline __attribute__((always_inline)) void tile_s8(const struct matmul_tile *tile, int mr)
{
    uint32x4_t lanes[LANE_TILE_ROWS][2];
    int32x4_t sums[LANE_TILE_ROWS][2];
    lane_tile_sums(LANE_SDOT, mr, PRODUCTS, tile, lanes);
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++) {
        sums[row][0] = vreinterpretq_s32_u32(lanes[row][0]);
        sums[row][1] = vreinterpretq_s32_u32(lanes[row][1]);
    }
    epilogue_s8_store(tile, mr, 2, sums);
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_s8(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_s8(tile, 2);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_s8(tile, 3);
}

static void tile_4(const struct matmul_tile *tile)
{
    tile_s8(tile, 4);
}

static void tile_5(const struct matmul_tile *tile)
{
    tile_s8(tile, 5);
}

static void tile_6(const struct matmul_tile *tile)
{
    tile_s8(tile, 6);
}

static void tile_7(const struct matmul_tile *tile)
{
    tile_s8(tile, 7);
}

static void tile_8(const struct matmul_tile *tile)
{
    tile_s8(tile, 8);
}

static void tile_9(const struct matmul_tile *tile)
{
    tile_s8(tile, 9);
}

static void tile_10(const struct matmul_tile *tile)
{
    tile_s8(tile, 10);
}

static matmul_tile_function *const TILES[] = {tile_1, tile_2, tile_3, tile_4, tile_5,
                                              tile_6, tile_7, tile_8, tile_9, tile_10};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -128, 127);
}

const struct matmul_micro matmul_s8_10x8_neondot = {
    .name = "matmul_s8_10x8_neondot",
    .isa = ISA_NEONDOT,
    .precision = &PRECISION_S8,
    .mr = LANE_TILE_ROWS,
    .nr = LANE_TILE_COLUMNS,
    .kr = PRODUCTS,
    .vector_columns = LANE_TILE_COLUMNS,
    .tiles = TILES,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_s8_neondot",
};
