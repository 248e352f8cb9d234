// SPDX-License-Identifier: MIT
// fp32 products of one or two rows on AVX2 with FMA: one body for both and for every width. Panels
// are [k][8 * vectors].
//
// They are as fast as the weights stream, which are read front to back and not fetched ahead: the
// hardware does that best. But sums wait for themselves, four cycles for a multiply-add: there are
// several of each, of k in turns, so that eight vectors of sums are under way.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_F32_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_F32_AVX2_H

#include "bench/kernels/matmul/epilogue_f32_avx2.h"

enum { SKINNY_F32_AVX2_SUMS = 8, SKINNY_F32_AVX2_ROWS = 2, SKINNY_F32_AVX2_VECTORS = 4 };

// Step k of the rows.
static inline __attribute__((always_inline)) void
skinny_step_f32_avx2(const float *weights, const float *const *rows, ptrdiff_t k, __m256 *sums,
                     const int mr, const int vectors)
{
    __m256 a[SKINNY_F32_AVX2_ROWS];
#pragma GCC unroll 2
    for (int i = 0; i < mr; i++)
        a[i] = _mm256_broadcast_ss(rows[i] + k);
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        const __m256 w = _mm256_loadu_ps(weights + v * 8);
#pragma GCC unroll 2
        for (int i = 0; i < mr; i++)
            sums[i * vectors + v] = _mm256_fmadd_ps(a[i], w, sums[i * vectors + v]);
    }
}

static inline __attribute__((always_inline)) void skinny_f32_avx2(const struct matmul_tile *tile,
                                                                  const int mr, const int vectors)
{
    const int tile_sums = mr * vectors, ways = SKINNY_F32_AVX2_SUMS / tile_sums;
    __m256 sums[SKINNY_F32_AVX2_SUMS];
#pragma GCC unroll 8
    for (int i = 0; i < SKINNY_F32_AVX2_SUMS; i++)
        sums[i] = _mm256_setzero_ps();
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *rows = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t length = tile->runs[run].length;
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 8;
        ptrdiff_t k = 0;
        for (; k <= length - ways; k += ways) {
#pragma GCC unroll 8
            for (int way = 0; way < ways; way++, weights += vectors * 8)
                skinny_step_f32_avx2(weights, rows, k + way, sums + way * tile_sums, mr, vectors);
        }
        for (; k < length; k++, weights += vectors * 8)
            skinny_step_f32_avx2(weights, rows, k, sums, mr, vectors);
    }
#pragma GCC unroll 8
    for (int i = tile_sums; i < SKINNY_F32_AVX2_SUMS; i++)
        sums[i % tile_sums] = _mm256_add_ps(sums[i % tile_sums], sums[i]);
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        __m256 column[SKINNY_F32_AVX2_ROWS];
#pragma GCC unroll 2
        for (int i = 0; i < mr; i++)
            column[i] = sums[i * vectors + v];
        if (tile->columns > v * 8)
            epilogue_f32_vector_avx2(tile, tile->output, tile->residual, column, mr, v);
    }
}

#endif
