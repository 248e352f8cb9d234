// SPDX-License-Identifier: MIT
// A walk over fp32 tiles on AVX-512: one body for every number of rows, for panels of 16 or 8
// columns ([k][16] or [k][8]), and for activations found by pitch or by list.
//
// Tiles are narrow so that the sums of two of them fit the physical registers: while one tile's
// sums wait to be finished and stored, the next tile's multiply-adds go on. For the same reason the
// loop over tiles is in here, keeps its few variables out of vector registers, and stores nothing
// but results.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <math.h>

enum {
    WALK_ROWS = 14,
    WALK_BASES = 5,      // pointers to every third row
    WALK_LINE = 16,      // steps of k that a line of activations lasts
    WALK_AHEAD = 1024,   // bytes that weights are fetched ahead
    WALK_NEXT_LINES = 8, // of the next panel
};

// Half vectors live in the lower half of a register; their upper half is never looked at.
static inline __attribute__((always_inline)) __m512 walk_broadcast(const char *from,
                                                                   const bool half)
{
    const float *value = (const float *)(const void *)from;
    if (!half)
        return _mm512_set1_ps(*value);
    // Opaque: as an operand of the multiply-add, half a vector's broadcast takes as long as a whole
    // one's.
    __m256 a = _mm256_broadcast_ss(value);
    __asm__("" : "+v"(a));
    return _mm512_castps256_ps512(a);
}

static inline __attribute__((always_inline)) __m512 walk_load(const void *from, const bool half)
{
    return half ? _mm512_castps256_ps512(_mm256_loadu_ps(from)) : _mm512_loadu_ps(from);
}

static inline __attribute__((always_inline)) __m512 walk_multiply_add(__m512 a, __m512 w,
                                                                      __m512 sum, const bool half)
{
    if (!half)
        return _mm512_fmadd_ps(a, w, sum);
    return _mm512_castps256_ps512(_mm256_fmadd_ps(
        _mm512_castps512_ps256(a), _mm512_castps512_ps256(w), _mm512_castps512_ps256(sum)));
}

static inline __attribute__((always_inline)) void walk_store(char *to, __m512 sums, const bool half)
{
    if (half)
        _mm256_storeu_ps((float *)(void *)to, _mm512_castps512_ps256(sums));
    else
        _mm512_storeu_ps(to, sums);
}

// Glue and stores; see struct matmul_epilogue for the order of roundings.
static inline __attribute__((always_inline)) void walk_finish_f32(const struct matmul_tile *tile,
                                                                  const struct matmul_place *place,
                                                                  __m512 sums[WALK_ROWS],
                                                                  const int mr, const bool half)
{
    const struct matmul_epilogue *epilogue = &tile->epilogue;
    const __mmask16 mask = (__mmask16)((1u << tile->columns) - 1);
    const size_t stride = tile->output_stride;
    const __m512 bias = walk_load(epilogue->bias_f32, half);
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i] = _mm512_add_ps(sums[i], bias);
    if (epilogue->scale != NULL) {
        const __m512 scale = walk_load(epilogue->scale, half);
        const __m512 shift = walk_load(epilogue->shift, half);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_add_ps(_mm512_mul_ps(sums[i], scale), shift);
    }
    if (tile->residual != NULL) {
        const char *residual = (const char *)tile->residual + place->residual_offset;
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++) {
            sums[i] = _mm512_add_ps(sums[i], _mm512_maskz_loadu_ps(mask, residual));
            residual += tile->residual_stride;
        }
    }
    if (epilogue->low > -INFINITY) {
        const __m512 low = _mm512_set1_ps(epilogue->low);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_max_ps(sums[i], low);
    }
    if (epilogue->high < INFINITY) {
        const __m512 high = _mm512_set1_ps(epilogue->high);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_min_ps(sums[i], high);
    }
    char *output = (char *)tile->output + place->output_offset;
    if (tile->columns == (half ? 8 : 16)) {
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++, output += stride)
            walk_store(output, sums[i], half);
        return;
    }
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++, output += stride)
        _mm512_mask_storeu_ps(output, mask, sums[i]);
}

// Where the steps of a run stand.
struct walk_cursor {
    const char *base[WALK_BASES]; // even: rows 0, 3, 6 ... at this step
    ptrdiff_t pitch;
    const float *const *rows; // listed
    ptrdiff_t step;
    const char *weights;
};

static inline __attribute__((always_inline)) const char *walk_row(const struct walk_cursor *at,
                                                                  const int i, const bool even)
{
    return even ? at->base[i / 3] + (i % 3) * at->pitch : (const char *)(at->rows[i] + at->step);
}

static inline __attribute__((always_inline)) void walk_step_f32(struct walk_cursor *at,
                                                                __m512 sums[WALK_ROWS],
                                                                const int mr, const bool half,
                                                                const bool even)
{
    // Opaque, so that the compiler neither spills a pointer for every row nor keeps them all.
    if (even)
        __asm__(""
                : "+r"(at->base[0]), "+r"(at->base[1]), "+r"(at->base[2]), "+r"(at->base[3]),
                  "+r"(at->base[4]));
    else
        __asm__("" : "+r"(at->rows));
    const __m512 w = walk_load(at->weights, half);
    if (!half)
        _mm_prefetch(at->weights + WALK_AHEAD, _MM_HINT_T0);
    at->weights += half ? 32 : 64;
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i] = walk_multiply_add(walk_broadcast(walk_row(at, i, even), half), w, sums[i], half);
#pragma GCC unroll 5
    for (int i = 0; i < WALK_BASES; i++)
        at->base[i] += 4;
    at->step++;
}

static inline __attribute__((always_inline)) void
walk_f32_avx512(const struct matmul_tile *tile, const struct matmul_place *place,
                const struct matmul_place *end, const int mr, const bool half, const bool even)
{
    const char *next_panel = tile->prefetch;
    for (; place < end; place++) {
        __m512 sums[WALK_ROWS];
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_setzero_ps();
        char *output = (char *)tile->output + place->output_offset;
        size_t output_step = tile->output_stride;
        const struct matmul_run *run = place->runs;
        const struct matmul_run *last = run + place->run_count;
        const float *const *rows = (const float *const *)place->rows;
        for (; run < last; run++, rows += mr) {
            struct walk_cursor at = {
                .pitch = run->pitch,
                .rows = rows,
                .weights =
                    (const char *)tile->weights + (ptrdiff_t)run->weight_group * (half ? 32 : 64),
            };
#pragma GCC unroll 5
            for (int i = 0; i < WALK_BASES; i++)
                at.base[i] = run->base + (3 * i < mr ? 3 * i : 0) * run->pitch;
            const char *ahead = run->base + place->rows_ahead;
            int32_t left = run->length;
            do {
                int32_t steps = left < 2 * WALK_LINE ? left : WALK_LINE;
                left -= steps;
                const char *next = ahead;
                do {
                    walk_step_f32(&at, sums, mr, half, even);
                    if (half)
                        continue; // no room: half a vector's step is short
                    if (even) {
                        _mm_prefetch(next, _MM_HINT_T0);
                        next += run->pitch;
                    }
                    // Output lines that are not in the cache would block the stores.
                    __builtin_prefetch(output, 1);
                    output += output_step;
                } while (--steps > 0);
                ahead += 64;
                output_step = 0; // all rows have had their turn
            } while (left > 0);
        }
        walk_finish_f32(tile, place, sums, mr, half);
    }
    if (next_panel != NULL) {
#pragma GCC unroll 8
        for (int line = 0; line < WALK_NEXT_LINES; line++)
            _mm_prefetch(next_panel + line * 64, _MM_HINT_T0);
    }
}

#endif
