// SPDX-License-Identifier: MIT
// fp32 tiles of up to 4 x 4 in plain C: they run on any machine and test the drivers everywhere.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/store_f32_portable.h"

#include <float.h>

enum { MR = 4, NR = 4 };

static inline __attribute__((always_inline)) void tile_f32(const struct matmul_tile *tile,
                                                           const int mr)
{
    float sums[MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * NR;
        for (int32_t k = 0; k < tile->runs[run].length; k++, weights += NR) {
            for (int i = 0; i < mr; i++) {
                float a = ((const float *)rows[i])[k];
                for (int j = 0; j < NR; j++)
                    sums[i][j] += a * weights[j];
            }
        }
    }
    for (int i = 0; i < mr; i++)
        store_row_f32(tile, i, sums[i]);
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

static matmul_tile_function *const TILES[MR] = {tile_1, tile_2, tile_3, tile_4};

const struct matmul_micro matmul_f32_4x4_portable = {
    .name = "matmul_f32_4x4_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_F32,
    .mr = MR,
    .nr = NR,
    .kr = 1,
    .vector_columns = NR,
    .tiles = TILES,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "",
};
