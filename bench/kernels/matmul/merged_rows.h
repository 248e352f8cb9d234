// SPDX-License-Identifier: MIT
// The activations of a tile of merged groups (struct matmul_micro), written once for all types.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MERGED_ROWS_H
#define BITROOF_BENCH_KERNELS_MATMUL_MERGED_ROWS_H

#include "bench/kernels/matmul/matmul.h"

enum { MERGED_TAPS = 3 };

// How many runs to take together from `run` on: MERGED_TAPS of a kernel row that slides, or one.
static inline __attribute__((always_inline)) int merged_runs(const struct matmul_tile *tile,
                                                             int32_t run)
{
    return tile->slides - run % (tile->slides + (tile->slides == 0)) >= MERGED_TAPS ? MERGED_TAPS
                                                                                    : 1;
}

// Activations j = 0 .. mr + taps - 2 of `taps` runs from `rows` on that slide: pixel i takes j = i
// + t with tap t.
static inline __attribute__((always_inline)) const char *
merged_row(const struct matmul_tile *tile, const void *const *rows, const int j, const int mr)
{
    const void *row = j < mr ? rows[j] : rows[(j - mr + 1) * mr + mr - 1];
    return (const char *)row + tile->rows_offset;
}

#endif
