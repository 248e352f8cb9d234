// SPDX-License-Identifier: MIT
// The walk over tiles in fp32 for panels of 4 columns on AVX-512, where a vector holds several
// steps of K for every column: [column][4 steps]. So a multiply-add is full, and the activations of
// a pixel that belong to it are one load, repeated. The partial sums of a column are added up at
// the end, which also brings 4 pixels together in a vector for the glue.
//
// Behind the last whole group of a run, its weights stand as [column][steps that are left]
// (matmul_micro.interleaved).
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_SEVERAL_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_SEVERAL_F32_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <math.h>

enum {
    SEVERAL_ROWS = 14,
    SEVERAL_STEPS = 4,
    SEVERAL_BASES = 5,      // pointers to every third row
    SEVERAL_NEXT_LINES = 8, // of the next panel, to be there when it begins
};

// Where the steps of a run stand.
struct several_cursor {
    const char *base[SEVERAL_BASES]; // even: rows 0, 3, 6 ... at this step
    ptrdiff_t pitch;
    const char *const *rows; // listed
    ptrdiff_t offset;        // of the step in a row
};

static inline __attribute__((always_inline)) const float *
several_row(const struct several_cursor *at, const int i, const bool even)
{
    const char *row = even ? at->base[i / 3] + (i % 3) * at->pitch : at->rows[i] + at->offset;
    return (const float *)(const void *)row;
}

// The next steps of every row; of the vector, `mask` tells which ones there are.
static inline __attribute__((always_inline)) void
several_step(struct several_cursor *at, __m512 w, __mmask16 mask, __m512 sums[SEVERAL_ROWS],
             const int mr, const bool whole, const bool even)
{
    // Opaque, so that the compiler neither spills a pointer for every row nor keeps them all.
    if (even)
        __asm__(""
                : "+r"(at->base[0]), "+r"(at->base[1]), "+r"(at->base[2]), "+r"(at->base[3]),
                  "+r"(at->base[4]));
    else
        __asm__("" : "+r"(at->rows));
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++) {
        const __m128 from = _mm_loadu_ps(several_row(at, i, even));
        const __m512 a =
            whole ? _mm512_broadcast_f32x4(from) : _mm512_maskz_broadcast_f32x4(mask, from);
        sums[i] = _mm512_fmadd_ps(a, w, sums[i]);
    }
    if (even) { // listed rows have no base
#pragma GCC unroll 5
        for (int i = 0; i < SEVERAL_BASES; i++)
            at->base[i] += 4 * SEVERAL_STEPS;
    }
    at->offset += 4 * SEVERAL_STEPS;
}

// The sums of up to four rows, one behind the other.
static inline __attribute__((always_inline)) __m512 several_add(const __m512 *rows, const int count)
{
    const __m512 a = rows[0], b = rows[count > 1 ? 1 : 0];
    const __m512 c = rows[count > 2 ? 2 : 0], d = rows[count > 3 ? 3 : 0];
    const __m512d ab =
        _mm512_castps_pd(_mm512_add_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b)));
    const __m512d cd =
        _mm512_castps_pd(_mm512_add_ps(_mm512_unpacklo_ps(c, d), _mm512_unpackhi_ps(c, d)));
    const __m512 sum = _mm512_add_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(ab, cd)),
                                     _mm512_castpd_ps(_mm512_unpackhi_pd(ab, cd)));
    const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    return _mm512_permutexvar_ps(order, sum);
}

// The numbers of a panel's columns, for each of the rows in a vector.
static inline __attribute__((always_inline)) __m512 several_columns(const float *numbers)
{
    return _mm512_broadcast_f32x4(_mm_loadu_ps(numbers));
}

// Row number `row` of a vector, in the lowest lanes.
static inline __attribute__((always_inline)) __m512 several_part(__m512 rows, const int row)
{
    if (row == 0)
        return rows;
    // Parts are numbered by immediates, which a loop that is not unrolled has none of.
    return _mm512_castps128_ps512(row == 1   ? _mm512_extractf32x4_ps(rows, 1)
                                  : row == 2 ? _mm512_extractf32x4_ps(rows, 2)
                                             : _mm512_extractf32x4_ps(rows, 3));
}

// The inverse.
static inline __attribute__((always_inline)) __m512 several_put(__m512 rows, __m512 part,
                                                                const int row)
{
    const __m128 quarter = _mm512_castps512_ps128(part);
    return row == 0   ? _mm512_insertf32x4(rows, quarter, 0)
           : row == 1 ? _mm512_insertf32x4(rows, quarter, 1)
           : row == 2 ? _mm512_insertf32x4(rows, quarter, 2)
                      : _mm512_insertf32x4(rows, quarter, 3);
}

static inline __attribute__((always_inline)) __m512
several_residual(const char *residual, size_t stride, __mmask16 mask, const int count)
{
    __m512 rows = _mm512_setzero_ps();
#pragma GCC unroll 4
    for (int i = 0; i < count; i++, residual += stride)
        rows = several_put(rows, _mm512_maskz_loadu_ps(mask, residual), i);
    return rows;
}

// Glue; see struct matmul_epilogue for the order of roundings.
static inline __attribute__((always_inline)) __m512
several_glue(const struct matmul_epilogue *epilogue, __m512 v, const char *residual, size_t stride,
             __mmask16 mask, const int count)
{
    v = _mm512_add_ps(v, several_columns(epilogue->bias_f32));
    if (epilogue->scale != NULL)
        v = _mm512_add_ps(_mm512_mul_ps(v, several_columns(epilogue->scale)),
                          several_columns(epilogue->shift));
    if (residual != NULL)
        v = _mm512_add_ps(v, several_residual(residual, stride, mask, count));
    if (epilogue->low > -INFINITY)
        v = _mm512_max_ps(v, _mm512_set1_ps(epilogue->low));
    if (epilogue->high < INFINITY)
        v = _mm512_min_ps(v, _mm512_set1_ps(epilogue->high));
    return v;
}

static inline __attribute__((always_inline)) void several_store(char *to, __m512 row,
                                                                __mmask16 mask, bool full)
{
    if (!full)
        _mm512_mask_storeu_ps(to, mask, row);
    else
        _mm_storeu_ps((float *)(void *)to, _mm512_castps512_ps128(row));
}

static inline __attribute__((always_inline)) void several_finish(const struct matmul_tile *tile,
                                                                 const struct matmul_place *place,
                                                                 const __m512 *sums, const int mr)
{
    const __mmask16 mask = (__mmask16)((1u << tile->columns) - 1);
    const bool full = tile->columns == 16 / SEVERAL_STEPS;
    const size_t stride = tile->output_stride;
    char *output = (char *)tile->output + place->output_offset;
    const char *residual = tile->residual;
    if (residual != NULL)
        residual += place->residual_offset;
#pragma GCC unroll 4
    for (int first = 0; first < mr; first += SEVERAL_STEPS) {
        const int count = mr - first < SEVERAL_STEPS ? mr - first : SEVERAL_STEPS;
        __m512 v = several_add(sums + first, count);
        v = several_glue(&tile->epilogue, v, residual, tile->residual_stride, mask, count);
        if (residual != NULL)
            residual += (size_t)SEVERAL_STEPS * tile->residual_stride;
#pragma GCC unroll 4
        for (int i = 0; i < count; i++, output += stride)
            several_store(output, several_part(v, i), mask, full);
    }
}

static inline __attribute__((always_inline)) void
walk_several_f32_avx512(const struct matmul_tile *tile, const struct matmul_place *place,
                        const struct matmul_place *end, const int mr, const bool even)
{
    for (; place < end; place++) {
        __m512 sums[SEVERAL_ROWS];
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_setzero_ps();
        const struct matmul_run *run = place->runs;
        const struct matmul_run *last = run + place->run_count;
        const char *const *rows = (const char *const *)place->rows;
        for (; run < last; run++, rows += mr) {
            struct several_cursor at = {.pitch = run->pitch, .rows = rows};
            if (even) {
#pragma GCC unroll 5
                for (int i = 0; i < SEVERAL_BASES; i++)
                    at.base[i] = run->base + (3 * i < mr ? 3 * i : 0) * run->pitch;
            }
            const float *weights =
                (const float *)tile->weights + (ptrdiff_t)run->weight_group * (16 / SEVERAL_STEPS);
            int32_t left = run->length;
            for (; left >= SEVERAL_STEPS; left -= SEVERAL_STEPS, weights += 16)
                several_step(&at, _mm512_loadu_ps(weights), 0xffff, sums, mr, true, even);
            if (left > 0) {
                const __mmask16 mask = (__mmask16)(((1u << left) - 1) * 0x1111u);
                const __m512 w = _mm512_maskz_expandloadu_ps(mask, weights);
                several_step(&at, w, mask, sums, mr, false, even);
            }
        }
        several_finish(tile, place, sums, mr);
    }
    if (tile->prefetch != NULL) {
#pragma GCC unroll 8
        for (int line = 0; line < SEVERAL_NEXT_LINES; line++)
            _mm_prefetch(tile->prefetch + line * 64, _MM_HINT_T0);
    }
}

#endif
