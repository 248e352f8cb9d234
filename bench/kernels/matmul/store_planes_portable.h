// SPDX-License-Identifier: MIT
// What becomes of the sums of bit-plane tiles in plain C: int32, or codes in planes.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_STORE_PLANES_PORTABLE_H
#define BITROOF_BENCH_KERNELS_MATMUL_STORE_PLANES_PORTABLE_H

#include "bench/kernels/glue/levels.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#include <string.h>

enum { STORE_PLANES_COLUMNS = PLANES_WORD }; // of a panel

static inline int32_t store_planes_level(const struct matmul_tile *tile, int32_t acc, int column)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const int bits = tile->planes->activations;
    if (e->levels == LEVELS_BY_SHIFT)
        return level_by_shift(acc, 0, e->level_shift[column], bits);
    if (e->levels == LEVELS_BY_SCALE)
        return level_by_scale(acc, e->scale[column], e->shift[column], bits);
    if (e->levels == LEVELS_BY_DPRELU)
        return level_by_dprelu(acc, e->split[column],
                               (const float[]){e->scale_below[column], e->scale[column]},
                               (const float[]){e->shift_below[column], e->shift[column]}, bits);
    int32_t code = 0;
    for (int i = 0; i < (1 << bits) - 1; i++)
        code += level_by_threshold(acc, e->threshold_flip[column],
                                   e->thresholds + i * e->level_stride + column, 1);
    return code;
}

static inline void store_planes_row_portable(const struct matmul_tile *tile, int row,
                                             const uint32_t *sums)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const struct matmul_planes *planes = tile->planes;
    const int32_t *bias = e->bias_s32;
    if (tile->row_bias != NULL)
        bias += tile->row_bias[row] * e->level_stride;
    uint32_t row_term = 0;
    if (tile->row_sums != NULL)
        row_term = (uint32_t)planes->row_factor * (uint32_t)tile->row_sums[row];
    char *output = (char *)tile->output + (size_t)row * tile->output_stride;
    uint32_t words[PLANES_MOST] = {0};
    for (int j = 0; j < tile->columns; j++) {
        const int32_t acc =
            (int32_t)((uint32_t)planes->product * sums[j] + row_term + (uint32_t)bias[j]);
        if (tile->output_kind == MATMUL_OUTPUT_S32)
            ((int32_t *)(void *)output)[j] = acc;
        else
            planes_set(words, planes->activations, j, store_planes_level(tile, acc, j));
    }
    if (tile->output_kind == MATMUL_OUTPUT_PLANES)
        memcpy(output, words, (size_t)planes->activations * sizeof words[0]);
}

#endif
