// SPDX-License-Identifier: MIT
// A walk over fp32 tiles on AVX2 with FMA: one body for every number of rows, for panels of 16 or 8
// columns ([k][8 * vectors]).
//
// While the sums of one tile are finished and stored, the next tile's multiply-adds go on. The loop
// over k is plain: it holds one prefetch that walks over what the next tile will read and one for
// the weights; cutting it into lines of activations would cost more than it saves.
//
// Sums wait for themselves: two multiply-adds begin every cycle and take four. A tile of fewer than
// eight vectors keeps two or four sums of each, of k in turns.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX2_H

#include "bench/kernels/matmul/epilogue_f32_avx2.h"
#include "bench/kernels/matmul/walk_ahead_avx2.h"

enum { WALK_F32_AVX2_ROWS = 6, WALK_F32_AVX2_WAYS = 4, WALK_F32_AVX2_WEIGHTS_AHEAD = 1024 };

// One step of k, at byte k of the rows.
static inline __attribute__((always_inline)) void
walk_step_f32_avx2(const char *weights, const char *const *rows, ptrdiff_t k,
                   __m256 sums[2][WALK_F32_AVX2_ROWS], const int mr, const int vectors)
{
    __m256 w[2];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++)
        w[v] = _mm256_loadu_ps((const float *)(const void *)(weights + v * 32));
    _mm_prefetch(weights + WALK_F32_AVX2_WEIGHTS_AHEAD, _MM_HINT_T0);
#pragma GCC unroll 6
    for (int i = 0; i < mr; i++) {
        const __m256 a = _mm256_broadcast_ss((const float *)(const void *)(rows[i] + k));
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            sums[v][i] = _mm256_fmadd_ps(a, w[v], sums[v][i]);
    }
}

static inline __attribute__((always_inline)) void
walk_run_f32_avx2(const struct matmul_tile *tile, const struct matmul_place *place,
                  const struct matmul_place *end, int32_t index,
                  __m256 sums[WALK_F32_AVX2_WAYS][2][WALK_F32_AVX2_ROWS], const int mr,
                  const int vectors, const int ways)
{
    const struct matmul_run *run = &place->runs[index];
    const char *const *listed = (const char *const *)place->rows;
    const char *rows[WALK_F32_AVX2_ROWS];
    walk_rows_avx2(run, listed == NULL ? NULL : listed + (ptrdiff_t)index * mr, rows, mr);
    const char *weights = (const char *)tile->weights + (ptrdiff_t)run->weight_group * vectors * 32;
    const struct walk_ahead ahead =
        walk_ahead_avx2(tile, place, end, run, rows[0], vectors * 32, run->length);
    const char *next = ahead.next;
    const ptrdiff_t bytes = (ptrdiff_t)run->length * 4;
    ptrdiff_t k = 0;
    for (; ways > 1 && k <= bytes - ways * 4; k += ways * 4) {
        _mm_prefetch(next, _MM_HINT_T0);
        next += ways * ahead.step;
#pragma GCC unroll 4
        for (int way = 0; way < ways; way++)
            walk_step_f32_avx2(weights + way * vectors * 32, rows, k + way * 4, sums[way], mr,
                               vectors);
        weights += ways * vectors * 32;
    }
    for (; k < bytes; k += 4) {
        _mm_prefetch(next, _MM_HINT_T0);
        next += ahead.step;
        walk_step_f32_avx2(weights, rows, k, sums[0], mr, vectors);
        weights += vectors * 32;
    }
}

static inline __attribute__((always_inline)) void walk_f32_avx2(const struct matmul_tile *tile,
                                                                const struct matmul_place *place,
                                                                const struct matmul_place *end,
                                                                const int mr, const int vectors)
{
    const int ways = mr * vectors >= 8 ? 1 : mr * vectors >= 4 ? 2 : WALK_F32_AVX2_WAYS;
    for (; place < end; place++) {
        __m256 sums[WALK_F32_AVX2_WAYS][2][WALK_F32_AVX2_ROWS];
#pragma GCC unroll 48
        for (int i = 0; i < ways * vectors * mr; i++)
            sums[i / vectors / mr][i / mr % vectors][i % mr] = _mm256_setzero_ps();
        walk_fetch_output_avx2(tile, place, mr);
        for (int32_t r = 0; r < place->run_count; r++)
            walk_run_f32_avx2(tile, place, end, r, sums, mr, vectors, ways);
        char *output = (char *)tile->output + place->output_offset;
        const char *residual = tile->residual;
        if (residual != NULL)
            residual += place->residual_offset;
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
#pragma GCC unroll 18
            for (int i = mr; i < ways * mr; i++)
                sums[0][v][i % mr] = _mm256_add_ps(sums[0][v][i % mr], sums[i / mr][v][i % mr]);
            if (tile->columns > v * 8)
                epilogue_f32_vector_avx2(tile, output, residual, sums[0][v], mr, v);
        }
    }
}

#endif
