// SPDX-License-Identifier: MIT
// A walk over tiles on AVX-512: one body for every type, every number of rows, panels of 32, 16 or
// 8 columns, and activations found by pitch or by list. A k-group is one or more steps; a step is 4
// bytes of a row.
//
// The sums of two tiles fit the physical registers: while one tile's sums wait to be finished and
// stored, the next tile's multiply-adds go on. For the same reason the loop over tiles is in here,
// keeps its few variables out of vector registers, and stores nothing but results.
//
// The header of a type says what a k-group is (WALK_GROUP_STEPS, and WALK_GROUP_BYTES of 16
// columns of weights) and what sums are (walk_sum, the very type that the multiply-add has: any
// other makes the compiler copy all of them around the loop), includes this one and defines the
// functions that are declared here.
// Half vectors live in the lower half of a register; their upper half is never looked at.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>

enum {
    WALK_ROWS = 14,
    WALK_SUMS = 28,
    WALK_BASES = 5,                    // pointers to every third row
    WALK_LINE = 16 / WALK_GROUP_STEPS, // k-groups that a line of activations lasts
    WALK_LINE_BYTES = 64,
    WALK_AHEAD = 1024,   // bytes that weights are fetched ahead
    WALK_NEXT_TILES = 4, // the last ones with a panel, which fetch the next
    WALK_NEXT_LINES = 8, // of the next panel, to be there when it begins
};

// The k-groups of a run.
static inline int32_t walk_groups(int32_t length);
// What walk_weights() wants to know of the panel, in a register; e.g. nothing.
static inline __m512i walk_constant(const struct matmul_tile *tile);
// The weights of one step, from the k-group's first byte.
static inline __m512i walk_weights(const char *group, int step, __m512i constant, bool half);
// Sums of a vector of columns before the first step.
static inline walk_sum walk_begin(const struct matmul_tile *tile, int vector, bool half);
// sum + one k-group of a row times one of every column.
static inline walk_sum walk_multiply_add(const char *activations, __m512i weights, walk_sum sum,
                                         bool half);
// Glue and stores of [mr][vectors] sums.
static inline void walk_finish(const struct matmul_tile *tile, const struct matmul_place *place,
                               walk_sum *sums, int mr, int vectors, bool half);

// Where the steps of a run stand.
struct walk_cursor {
    const char *base[WALK_BASES]; // even: rows 0, 3, 6 ... at this step
    ptrdiff_t pitch;
    const char *const *rows; // listed
    ptrdiff_t offset;        // of the step in a row
    const char *weights;
    __m512i constant;
};

static inline __attribute__((always_inline)) const char *walk_row(const struct walk_cursor *at,
                                                                  const int i, const bool even)
{
    return even ? at->base[i / 3] + (i % 3) * at->pitch : at->rows[i] + at->offset;
}

// One k-group.
static inline __attribute__((always_inline)) void walk_step(struct walk_cursor *at,
                                                            walk_sum sums[WALK_SUMS], const int mr,
                                                            const int vectors, const bool half,
                                                            const bool even)
{
    // Opaque, so that the compiler neither spills a pointer for every row nor keeps them all.
    if (even)
        __asm__(""
                : "+r"(at->base[0]), "+r"(at->base[1]), "+r"(at->base[2]), "+r"(at->base[3]),
                  "+r"(at->base[4]));
    else
        __asm__("" : "+r"(at->rows));
#pragma GCC unroll 2
    for (int v = 0; v < vectors && !half; v++)
        _mm_prefetch(at->weights + v * WALK_GROUP_BYTES + WALK_AHEAD, _MM_HINT_T0);
#pragma GCC unroll 8
    for (int step = 0; step < WALK_GROUP_STEPS; step++) {
        __m512i w[2];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            w[v] = walk_weights(at->weights + v * WALK_GROUP_BYTES, step, at->constant, half);
#pragma GCC unroll 28
        for (int i = 0; i < mr * vectors; i++)
            sums[i] = walk_multiply_add(walk_row(at, i / vectors, even) + 4 * step, w[i % vectors],
                                        sums[i], half);
    }
    at->weights += half ? WALK_GROUP_BYTES / 2 : vectors * WALK_GROUP_BYTES;
    if (even) { // listed rows have no base
#pragma GCC unroll 5
        for (int i = 0; i < WALK_BASES; i++)
            at->base[i] += 4 * WALK_GROUP_STEPS;
    }
    at->offset += 4 * WALK_GROUP_STEPS;
}

// One vector of weights, or (half) the lower half of one.
static inline __attribute__((always_inline)) __m512i walk_load_weights(const char *from,
                                                                       const bool half)
{
    return half ? _mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)(const void *)from))
                : _mm512_loadu_si512(from);
}

static inline __attribute__((always_inline)) void
walk_avx512(const struct matmul_tile *tile, const struct matmul_place *place,
            const struct matmul_place *end, const int mr, const int columns, const bool even)
{
    const bool half = columns == 8;
    const int vectors = columns == 32 ? 2 : 1;
    const int group_bytes = WALK_GROUP_BYTES / 16 * columns;
    const __m512i constant = walk_constant(tile);
    // The next panel may come all the way from memory: the last tiles fetch a share each, so that
    // nobody waits for it.
    const char *next_panel = tile->prefetch, *fetch = next_panel;
    const int tiles = end - place < WALK_NEXT_TILES ? 1 : WALK_NEXT_TILES;
    const int32_t share = (half ? 2 : 1) * tiles; // whole or half lines to fetch one
    for (; place < end; place++) {
        walk_sum sums[WALK_SUMS];
#pragma GCC unroll 28
        for (int i = 0; i < mr * vectors; i++)
            sums[i] = walk_begin(tile, i % vectors, half);
        char *output = (char *)tile->output + place->output_offset;
        size_t output_step = tile->output_stride;
        const struct matmul_run *run = place->runs;
        const struct matmul_run *last = run + place->run_count;
        const char *const *rows = (const char *const *)place->rows;
        for (; run < last; run++, rows += mr) {
            struct walk_cursor at = {
                .pitch = run->pitch,
                .rows = rows,
                .weights = (const char *)tile->weights + (ptrdiff_t)run->weight_group * group_bytes,
                .constant = constant,
            };
            if (even) {
#pragma GCC unroll 5
                for (int i = 0; i < WALK_BASES; i++)
                    at.base[i] = run->base + (3 * i < mr ? 3 * i : 0) * run->pitch;
            }
            const char *ahead = even ? run->base + place->rows_ahead : NULL;
            // Of rows that share lines, line by line.
            const ptrdiff_t ahead_step =
                run->pitch < WALK_LINE_BYTES ? WALK_LINE_BYTES : run->pitch;
            int32_t left = walk_groups(run->length);
            do {
                int32_t groups = left < 2 * WALK_LINE ? left : WALK_LINE;
                const int32_t taken = groups;
                left -= groups;
                const char *next = ahead;
                do {
                    walk_step(&at, sums, mr, vectors, half, even);
                    if (half)
                        continue; // no room: half a vector's step is short
                    if (even) {
                        _mm_prefetch(next, _MM_HINT_T0);
                        next += ahead_step;
                    }
                    // Output lines that are not in the cache would block the stores.
                    __builtin_prefetch(output, 1);
                    output += output_step;
                } while (--groups > 0);
                if (even)
                    ahead += 64;
                output_step = 0; // all rows have had their turn
                if (fetch != NULL && end - place <= tiles) {
                    for (int32_t line = 0; line < taken * vectors; line += share, fetch += 64)
                        _mm_prefetch(fetch, _MM_HINT_T1);
                }
            } while (left > 0);
        }
        walk_finish(tile, place, sums, mr, vectors, half);
    }
    if (next_panel != NULL) {
#pragma GCC unroll 8
        for (int line = 0; line < WALK_NEXT_LINES; line++)
            _mm_prefetch(next_panel + line * 64, _MM_HINT_T0);
    }
}

#endif
