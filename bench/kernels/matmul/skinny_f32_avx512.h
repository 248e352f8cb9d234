// SPDX-License-Identifier: MIT
// fp32 products of a few rows on AVX-512: one body for every number of rows and every width. Panels
// are [k][16 * vectors].
//
// They are as fast as the weights stream, which are read front to back and not fetched ahead: the
// hardware does that best. Sums wait for themselves, four cycles for a multiply-add: where there
// are few, there are several of each, of k in turns, so that eight are under way.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_F32_AVX512_H

#include "bench/kernels/matmul/skinny_next_avx512.h"
#include "bench/kernels/matmul/tile_f32_avx512.h"

enum { SKINNY_F32_SUMS = 8, SKINNY_F32_ROWS = 7 };

// Step k of the rows.
static inline __attribute__((always_inline)) void
skinny_step_f32_avx512(const float *weights, const float *const *rows, ptrdiff_t k,
                       __m512 sums[SKINNY_F32_ROWS][TILE_F32_AVX512_VECTORS], const int mr,
                       const int vectors)
{
    __m512 a[SKINNY_F32_ROWS];
#pragma GCC unroll 7
    for (int i = 0; i < mr; i++)
        a[i] = _mm512_set1_ps(rows[i][k]);
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        const __m512 w = _mm512_loadu_ps(weights + v * 16);
#pragma GCC unroll 7
        for (int i = 0; i < mr; i++)
            sums[i][v] = _mm512_fmadd_ps(a[i], w, sums[i][v]);
    }
}

static inline __attribute__((always_inline)) void skinny_f32_avx512(const struct matmul_tile *tile,
                                                                    const int mr, const int vectors)
{
    const int tile_sums = mr * vectors;
    const int ways = tile_sums < SKINNY_F32_SUMS ? SKINNY_F32_SUMS / tile_sums : 1;
    __m512 sums[SKINNY_F32_SUMS][SKINNY_F32_ROWS][TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 8
    for (int way = 0; way < ways; way++) {
#pragma GCC unroll 7
        for (int i = 0; i < mr; i++) {
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                sums[way][i][v] = _mm512_setzero_ps();
        }
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *rows = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t length = tile->runs[run].length;
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 16;
        ptrdiff_t k = 0;
        for (; k <= length - ways; k += ways) {
#pragma GCC unroll 8
            for (int way = 0; way < ways; way++, weights += vectors * 16)
                skinny_step_f32_avx512(weights, rows, k + way, sums[way], mr, vectors);
        }
        for (; k < length; k++, weights += vectors * 16)
            skinny_step_f32_avx512(weights, rows, k, sums[0], mr, vectors);
    }
    skinny_next_avx512(tile);
    __m512 totals[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 7
    for (int i = 0; i < mr; i++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            totals[i][v] = sums[0][i][v];
#pragma GCC unroll 8
            for (int way = 1; way < ways; way++)
                totals[i][v] = _mm512_add_ps(totals[i][v], sums[way][i][v]);
        }
    }
    epilogue_f32_avx512(tile, totals, mr, vectors);
}

#endif
