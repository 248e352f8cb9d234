// SPDX-License-Identifier: MIT
// int8 for AArch64 without the dot product, scheduled for the Cortex-A53: 4 rows by 4 columns,
// smull/smlal2/sadalp, for weights in [-63, 63].
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/epilogue_s8_neon.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/matmul/pairwise_tile_neon.h"

static inline __attribute__((always_inline)) void tile_s8(const struct matmul_tile *tile, int mr)
{
    int32x4_t rows[PAIRWISE_ROWS], sums[PAIRWISE_ROWS][2];
    pairwise_tile_sums(mr, 2, tile, rows);
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++)
        sums[row][0] = rows[row];
    epilogue_s8_store(tile, mr, 1, sums);
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

static matmul_tile_function *const TILES[] = {tile_1, tile_2, tile_3, tile_4};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -63, 63);
}

const struct matmul_micro matmul_s8w7_4x4_neon = {
    .name = "matmul_s8w7_4x4_neon",
    .isa = ISA_NEON,
    .precision = &PRECISION_S8W7,
    .mr = PAIRWISE_ROWS,
    .nr = PAIRWISE_COLUMNS,
    .kr = PAIRWISE_KR,
    .vector_columns = PAIRWISE_COLUMNS,
    .tiles = TILES,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_s8w7_neon",
};
