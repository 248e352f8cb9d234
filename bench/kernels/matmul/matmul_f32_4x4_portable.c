// SPDX-License-Identifier: MIT
// fp32 tiles of up to 4 x 4 in plain C: they run on any machine and test the drivers everywhere.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/matmul.h"

#include <float.h>

enum { MR = 4, NR = 4 };

// v is one finished sum: the glue in the order that struct matmul_epilogue gives.
static float finish(const struct matmul_epilogue *epilogue, float v, int column,
                    const float *residual)
{
    v = v + epilogue->bias_f32[column];
    if (epilogue->scale != NULL) {
        v = v * epilogue->scale[column];
        v = v + epilogue->shift[column];
    }
    if (residual != NULL)
        v = v + residual[column];
    v = v > epilogue->low ? v : epilogue->low;
    return v < epilogue->high ? v : epilogue->high;
}

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
    for (int i = 0; i < mr; i++) {
        float *output = (float *)(void *)((char *)tile->output + (size_t)i * tile->output_stride);
        const float *residual =
            tile->residual == NULL
                ? NULL
                : (const float *)(const void *)((const char *)tile->residual +
                                                (size_t)i * tile->residual_stride);
        for (int j = 0; j < tile->columns; j++)
            output[j] = finish(&tile->epilogue, sums[i][j], j, residual);
    }
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
