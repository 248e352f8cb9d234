// SPDX-License-Identifier: MIT
// The register tile of fp32 matrix multiplication on AVX2 with FMA: one body for every number of
// rows and every width. Panels are [k][8 * vectors].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_F32_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_F32_AVX2_H

#include "bench/kernels/matmul/epilogue_f32_avx2.h"

enum { TILE_F32_AVX2_ROWS = 2, TILE_F32_AVX2_VECTORS = 4 };

// As in tile_f32_avx512.h: a line of activations lasts for LINE_FLOATS steps of k; weights are
// fetched some 200 cycles ahead, unless the tile has so few rows that the hardware does better;
// output lines are fetched before the stores would wait for them.
enum {
    LINE_FLOATS = 16,
    OUTPUT_ROWS_A_BLOCK = 1,
    PREFETCHED_ROWS = 3,
    WEIGHTS_AHEAD_ONE_ROW = 14336
};

static inline __attribute__((always_inline)) void tile_f32_avx2(const struct matmul_tile *tile,
                                                                const int mr, const int vectors)
{
    __m256 sums[TILE_F32_AVX2_VECTORS][TILE_F32_AVX2_ROWS];
#pragma GCC unroll 2
    for (int i = 0; i < mr; i++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            sums[v][i] = _mm256_setzero_ps();
    }
    const ptrdiff_t weights_ahead = WEIGHTS_AHEAD_ONE_ROW / mr;
    const ptrdiff_t ahead = tile->rows_ahead;
    const char *output = tile->output;
    const char *output_end = output + (size_t)mr * tile->output_stride;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *pointers = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const float *rows[TILE_F32_AVX2_ROWS];
#pragma GCC unroll 2
        for (int i = 0; i < mr; i++)
            rows[i] = pointers[i];
        const ptrdiff_t length = tile->runs[run].length;
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 8;
        for (ptrdiff_t block = 0, end; block < length; block = end) {
            end = length - block > 2 * LINE_FLOATS ? block + LINE_FLOATS : length;
#pragma GCC unroll 2
            for (int i = 0; i < mr; i++)
                _mm_prefetch((const char *)(rows[i] + block) + ahead, _MM_HINT_T0);
            for (int i = 0; i < OUTPUT_ROWS_A_BLOCK && output < output_end; i++) {
#pragma GCC unroll 2
                for (int v = 0; v < vectors; v += 2)
                    __builtin_prefetch(output + v * 32, 1);
                output += tile->output_stride;
            }
            for (ptrdiff_t k = block; k < end; k++) {
                __m256 w[TILE_F32_AVX2_VECTORS];
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    w[v] = _mm256_loadu_ps(weights + v * 8);
#pragma GCC unroll 2
                for (int v = 0; v < vectors; v += 2) {
                    if (mr >= PREFETCHED_ROWS)
                        _mm_prefetch((const char *)(weights + v * 8) + weights_ahead, _MM_HINT_T0);
                }
                weights += vectors * 8;
#pragma GCC unroll 2
                for (int i = 0; i < mr; i++) {
                    const __m256 a = _mm256_broadcast_ss(rows[i] + k);
#pragma GCC unroll 4
                    for (int v = 0; v < vectors; v++)
                        sums[v][i] = _mm256_fmadd_ps(a, w[v], sums[v][i]);
                }
            }
        }
    }
    if (tile->prefetch != NULL) {
#pragma GCC unroll 16
        for (int line = 0; line < 16; line++)
            _mm_prefetch(tile->prefetch + line * 64, _MM_HINT_T0);
    }
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        if (tile->columns > v * 8)
            epilogue_f32_vector_avx2(tile, tile->output, tile->residual, sums[v], mr, v);
    }
}

#endif
