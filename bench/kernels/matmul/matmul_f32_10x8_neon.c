// SPDX-License-Identifier: MIT
// fp32 for AArch64, scheduled for the Cortex-A53: 10 rows by 8 columns, fmla by element.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/epilogue_f32_neon.h"
#include "bench/kernels/matmul/lane_tile_neon.h"
#include "bench/kernels/matmul/matmul.h"

static inline __attribute__((always_inline)) void tile_f32(const struct matmul_tile *tile, int mr)
{
    uint32x4_t sums[LANE_TILE_ROWS][2];
    float32x4_t values[LANE_TILE_ROWS][2];
    lane_tile_sums(LANE_FMLA, mr, 1, tile, sums);
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++) {
        values[row][0] = vreinterpretq_f32_u32(sums[row][0]);
        values[row][1] = vreinterpretq_f32_u32(sums[row][1]);
    }
    epilogue_f32_store(tile, mr, 2, values);
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_f32(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_f32(tile, 2);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_f32(tile, 3);
}

static void tile_4(const struct matmul_tile *tile)
{
    tile_f32(tile, 4);
}

static void tile_5(const struct matmul_tile *tile)
{
    tile_f32(tile, 5);
}

static void tile_6(const struct matmul_tile *tile)
{
    tile_f32(tile, 6);
}

static void tile_7(const struct matmul_tile *tile)
{
    tile_f32(tile, 7);
}

static void tile_8(const struct matmul_tile *tile)
{
    tile_f32(tile, 8);
}

static void tile_9(const struct matmul_tile *tile)
{
    tile_f32(tile, 9);
}

static void tile_10(const struct matmul_tile *tile)
{
    tile_f32(tile, 10);
}

static matmul_tile_function *const TILES[] = {tile_1, tile_2, tile_3, tile_4, tile_5,
                                              tile_6, tile_7, tile_8, tile_9, tile_10};

const struct matmul_micro matmul_f32_10x8_neon = {
    .name = "matmul_f32_10x8_neon",
    .isa = ISA_NEON,
    .precision = &PRECISION_F32,
    .mr = LANE_TILE_ROWS,
    .nr = LANE_TILE_COLUMNS,
    .kr = 1,
    .vector_columns = LANE_TILE_COLUMNS,
    .tiles = TILES,
    .accepts = accepts_f32,
    .weight_bytes = sizeof(float),
    .activation_bytes = sizeof(float),
    .tolerance = 2.0,
    .ceiling = "ceiling_f32_neon",
};
