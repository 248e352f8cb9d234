// SPDX-License-Identifier: MIT
// The glue of a float tile in NEON registers: the operations of struct matmul_epilogue, in its
// order, each rounded on its own. Every condition is asked once a tile, not once a row.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_F32_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_F32_NEON_H

#include "bench/kernels/matmul/matmul.h"

#include <arm_neon.h>
#include <string.h>

// The tile from column `column` on, for tiles wider than epilogue_f32_store() takes at once; false
// when it has no columns there.
static inline __attribute__((always_inline)) bool
epilogue_f32_columns(const struct matmul_tile *tile, int column, struct matmul_tile *part)
{
    *part = *tile;
    part->columns -= column;
    part->output = (float *)tile->output + column;
    if (tile->residual != NULL)
        part->residual = (const float *)tile->residual + column;
    if (tile->epilogue.bias_f32 != NULL)
        part->epilogue.bias_f32 += column;
    if (tile->epilogue.scale != NULL)
        part->epilogue.scale += column;
    if (tile->epilogue.shift != NULL)
        part->epilogue.shift += column;
    return part->columns > 0;
}

// sums: mr rows of `vectors` times 4 columns, constants at every call. Writes tile->columns
// columns.
static inline __attribute__((always_inline)) void
epilogue_f32_store(const struct matmul_tile *tile, int mr, int vectors, float32x4_t sums[][2])
{
    const struct matmul_epilogue *glue = &tile->epilogue;
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        if (glue->bias_f32 != NULL) {
            const float32x4_t bias = vld1q_f32(glue->bias_f32 + v * 4);
#pragma GCC unroll 10
            for (int row = 0; row < mr; row++)
                sums[row][v] = vaddq_f32(sums[row][v], bias);
        }
        if (glue->scale != NULL) {
            const float32x4_t scale = vld1q_f32(glue->scale + v * 4);
#pragma GCC unroll 10
            for (int row = 0; row < mr; row++)
                sums[row][v] = vmulq_f32(sums[row][v], scale);
        }
        if (glue->shift != NULL) {
            const float32x4_t shift = vld1q_f32(glue->shift + v * 4);
#pragma GCC unroll 10
            for (int row = 0; row < mr; row++)
                sums[row][v] = vaddq_f32(sums[row][v], shift);
        }
    }
    const float32x4_t low = vdupq_n_f32(glue->low), high = vdupq_n_f32(glue->high);
    const char *residual = tile->residual;
    char *output = tile->output;
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++) {
        if (residual != NULL) { // reading on behind the last column: the next row, or the slack
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                sums[row][v] = vaddq_f32(sums[row][v],
                                         vld1q_f32((const float *)(const void *)residual + v * 4));
            residual += tile->residual_stride;
        }
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            sums[row][v] = vminq_f32(vmaxq_f32(sums[row][v], low), high);
        if (tile->columns >= vectors * 4) {
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                vst1q_f32((float *)(void *)output + v * 4, sums[row][v]);
        } else {
            float rest[8];
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                vst1q_f32(rest + v * 4, sums[row][v]);
            memcpy(output, rest, (size_t)tile->columns * sizeof rest[0]);
        }
        output += tile->output_stride;
    }
}

#endif
