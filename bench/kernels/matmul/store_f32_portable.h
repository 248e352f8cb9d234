// SPDX-License-Identifier: MIT
// The glue of one row of fp32 sums in plain C; see struct matmul_epilogue for the order.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_STORE_F32_PORTABLE_H
#define BITROOF_BENCH_KERNELS_MATMUL_STORE_F32_PORTABLE_H

#include "bench/kernels/matmul/matmul.h"

// v is one finished sum.
static inline float finish_f32(const struct matmul_epilogue *epilogue, float v, int column,
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

// Row `row` of the tile: as many sums as it has columns.
static inline void store_row_f32(const struct matmul_tile *tile, int row, const float *sums)
{
    float *output = (float *)(void *)((char *)tile->output + (size_t)row * tile->output_stride);
    const float *residual =
        tile->residual == NULL ? NULL
                               : (const float *)(const void *)((const char *)tile->residual +
                                                               (size_t)row * tile->residual_stride);
    for (int j = 0; j < tile->columns; j++)
        output[j] = finish_f32(&tile->epilogue, sums[j], j, residual);
}

#endif
