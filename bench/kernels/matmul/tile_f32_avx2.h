// SPDX-License-Identifier: MIT
// The register tile of fp32 matrix multiplication on AVX2 with FMA: one body for every number of
// rows and every width. Panels are [k][8 * vectors].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_F32_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_F32_AVX2_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <math.h>
#include <string.h>

enum { TILE_F32_AVX2_ROWS = 6, TILE_F32_AVX2_VECTORS = 4 };

// As in tile_f32_avx512.h: a line of activations lasts for LINE_FLOATS steps of k; weights are
// fetched some 200 cycles ahead, unless the tile has so few rows that the hardware does better;
// output lines are fetched before the stores would wait for them.
enum {
    LINE_FLOATS = 16,
    OUTPUT_ROWS_A_BLOCK = 1,
    PREFETCHED_ROWS = 3,
    WEIGHTS_AHEAD_ONE_ROW = 14336
};

// Glue and stores; see struct matmul_epilogue for the order of roundings.
static inline __attribute__((always_inline)) void
epilogue_f32_avx2(const struct matmul_tile *tile,
                  __m256 sums[TILE_F32_AVX2_ROWS][TILE_F32_AVX2_VECTORS], const int mr,
                  const int vectors)
{
    const struct matmul_epilogue *epilogue = &tile->epilogue;
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        const int columns = tile->columns - v * 8;
        if (columns <= 0)
            return;
        const size_t bytes = columns >= 8 ? 32 : (size_t)columns * 4;
        const __m256 bias = _mm256_loadu_ps(epilogue->bias_f32 + v * 8);
#pragma GCC unroll 7
        for (int i = 0; i < mr; i++)
            sums[i][v] = _mm256_add_ps(sums[i][v], bias);
        if (epilogue->scale != NULL) {
            const __m256 scale = _mm256_loadu_ps(epilogue->scale + v * 8);
            const __m256 shift = _mm256_loadu_ps(epilogue->shift + v * 8);
#pragma GCC unroll 7
            for (int i = 0; i < mr; i++)
                sums[i][v] = _mm256_add_ps(_mm256_mul_ps(sums[i][v], scale), shift);
        }
        if (tile->residual != NULL) {
            const char *residual = (const char *)tile->residual + v * 32;
#pragma GCC unroll 7
            for (int i = 0; i < mr; i++) {
                float part[8] = {0};
                memcpy(part, residual, bytes);
                sums[i][v] = _mm256_add_ps(sums[i][v], _mm256_loadu_ps(part));
                residual += tile->residual_stride;
            }
        }
        if (epilogue->low > -INFINITY) {
            const __m256 low = _mm256_set1_ps(epilogue->low);
#pragma GCC unroll 7
            for (int i = 0; i < mr; i++)
                sums[i][v] = _mm256_max_ps(sums[i][v], low);
        }
        if (epilogue->high < INFINITY) {
            const __m256 high = _mm256_set1_ps(epilogue->high);
#pragma GCC unroll 7
            for (int i = 0; i < mr; i++)
                sums[i][v] = _mm256_min_ps(sums[i][v], high);
        }
        char *output = (char *)tile->output + v * 32;
        if (columns >= 8) {
#pragma GCC unroll 7
            for (int i = 0; i < mr; i++) {
                _mm256_storeu_ps((float *)(void *)output, sums[i][v]);
                output += tile->output_stride;
            }
            continue;
        }
#pragma GCC unroll 7
        for (int i = 0; i < mr; i++) {
            float part[8];
            _mm256_storeu_ps(part, sums[i][v]);
            memcpy(output, part, bytes);
            output += tile->output_stride;
        }
    }
}

static inline __attribute__((always_inline)) void tile_f32_avx2(const struct matmul_tile *tile,
                                                                const int mr, const int vectors)
{
    __m256 sums[TILE_F32_AVX2_ROWS][TILE_F32_AVX2_VECTORS];
#pragma GCC unroll 7
    for (int i = 0; i < mr; i++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            sums[i][v] = _mm256_setzero_ps();
    }
    const ptrdiff_t weights_ahead = WEIGHTS_AHEAD_ONE_ROW / mr;
    const ptrdiff_t ahead = tile->rows_ahead;
    const char *output = tile->output;
    const char *output_end = output + (size_t)mr * tile->output_stride;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *pointers = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const float *rows[TILE_F32_AVX2_ROWS];
#pragma GCC unroll 7
        for (int i = 0; i < mr; i++)
            rows[i] = pointers[i];
        const ptrdiff_t length = tile->runs[run].length;
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 8;
        for (ptrdiff_t block = 0, end; block < length; block = end) {
            end = length - block > 2 * LINE_FLOATS ? block + LINE_FLOATS : length;
#pragma GCC unroll 7
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
#pragma GCC unroll 7
                for (int i = 0; i < mr; i++) {
                    const __m256 a = _mm256_broadcast_ss(rows[i] + k);
#pragma GCC unroll 4
                    for (int v = 0; v < vectors; v++)
                        sums[i][v] = _mm256_fmadd_ps(a, w[v], sums[i][v]);
                }
            }
        }
    }
    if (tile->prefetch != NULL) {
#pragma GCC unroll 16
        for (int line = 0; line < 16; line++)
            _mm_prefetch(tile->prefetch + line * 64, _MM_HINT_T0);
    }
    epilogue_f32_avx2(tile, sums, mr, vectors);
}

#endif
