// SPDX-License-Identifier: MIT
// Where the walks on AVX2 find the activations of a run, and what they prefetch meanwhile: the next
// tile's activations, and during the last tiles the next panel of weights.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_AHEAD_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_AHEAD_AVX2_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>

// A panel may come all the way from memory, which takes more than one tile's time.
enum { WALK_TILES_FOR_PANEL = 4 };

// Rows of activations of a run; listed: its part of the place's rows, or NULL when even.
static inline __attribute__((always_inline)) void walk_rows_avx2(const struct matmul_run *run,
                                                                 const char *const *listed,
                                                                 const char **rows, const int mr)
{
    if (listed != NULL) {
#pragma GCC unroll 6
        for (int i = 0; i < mr; i++)
            rows[i] = listed[i];
        return;
    }
#pragma GCC unroll 6
    for (int i = 0; i < mr; i++)
        rows[i] = run->base + i * run->pitch;
}

// Lines of the results, which the stores would wait for, in order, if they were not in the cache.
static inline __attribute__((always_inline)) void
walk_fetch_output_avx2(const struct matmul_tile *tile, const struct matmul_place *place,
                       const int mr)
{
    const char *output = (const char *)tile->output + place->output_offset;
#pragma GCC unroll 6
    for (int i = 0; i < mr; i++, output += tile->output_stride)
        __builtin_prefetch(output, 1);
}

// The prefetches of one run of a place: one a k-group, `step` bytes apart.
struct walk_ahead {
    const char *next;
    ptrdiff_t step;
};

static inline __attribute__((always_inline)) struct walk_ahead
walk_ahead_avx2(const struct matmul_tile *tile, const struct matmul_place *place,
                const struct matmul_place *end, const struct matmul_run *run, const char *row,
                const ptrdiff_t group_bytes, int32_t groups)
{
    ptrdiff_t left = end - place;
    if (tile->prefetch == NULL || left > WALK_TILES_FOR_PANEL)
        return (struct walk_ahead){row + place->rows_ahead,
                                   (ptrdiff_t)((int32_t)place->rows_span / groups)};
    // Each of the last tiles fetches its share of every run.
    const ptrdiff_t share = group_bytes / WALK_TILES_FOR_PANEL;
    return (struct walk_ahead){tile->prefetch + run->weight_group * group_bytes +
                                   (WALK_TILES_FOR_PANEL - left) * groups * share,
                               share};
}

#endif
