// SPDX-License-Identifier: MIT
// The register tile of fp32 matrix multiplication on AVX-512: one body for every number of rows and
// every width. Panels are [k][16 * vectors].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_F32_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <math.h>

enum { TILE_F32_AVX512_ROWS = 28, TILE_F32_AVX512_VECTORS = 4 };

// A line of activations lasts for this many steps of k. Weights are fetched some 200 cycles ahead,
// the latency of the third-level cache; one row's worth of multiply-adds eats 64 bytes a cycle.
// Tiles of few rows leave it to the hardware, which is faster at that rate.
enum {
    LINE_FLOATS = 16,
    OUTPUT_ROWS_A_BLOCK = 2,
    PREFETCHED_ROWS = 7,
    WEIGHTS_AHEAD_ONE_ROW = 14336
};

// Glue and stores; see struct matmul_epilogue for the order of roundings.
static inline __attribute__((always_inline)) void
epilogue_f32_avx512(const struct matmul_tile *tile,
                    __m512 sums[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS], const int mr,
                    const int vectors)
{
    const struct matmul_epilogue *epilogue = &tile->epilogue;
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        const int columns = tile->columns - v * 16;
        if (columns <= 0)
            return;
        const __mmask16 mask = (__mmask16)(columns >= 16 ? 0xffff : (1 << columns) - 1);
        const __m512 bias = _mm512_loadu_ps(epilogue->bias_f32 + v * 16);
#pragma GCC unroll 28
        for (int i = 0; i < mr; i++)
            sums[i][v] = _mm512_add_ps(sums[i][v], bias);
        if (epilogue->scale != NULL) {
            const __m512 scale = _mm512_loadu_ps(epilogue->scale + v * 16);
            const __m512 shift = _mm512_loadu_ps(epilogue->shift + v * 16);
#pragma GCC unroll 28
            for (int i = 0; i < mr; i++)
                sums[i][v] = _mm512_add_ps(_mm512_mul_ps(sums[i][v], scale), shift);
        }
        if (tile->residual != NULL) {
            const char *residual = (const char *)tile->residual + v * 64;
#pragma GCC unroll 28
            for (int i = 0; i < mr; i++) {
                sums[i][v] = _mm512_add_ps(sums[i][v], _mm512_maskz_loadu_ps(mask, residual));
                residual += tile->residual_stride;
            }
        }
        if (epilogue->low > -INFINITY) {
            const __m512 low = _mm512_set1_ps(epilogue->low);
#pragma GCC unroll 28
            for (int i = 0; i < mr; i++)
                sums[i][v] = _mm512_max_ps(sums[i][v], low);
        }
        if (epilogue->high < INFINITY) {
            const __m512 high = _mm512_set1_ps(epilogue->high);
#pragma GCC unroll 28
            for (int i = 0; i < mr; i++)
                sums[i][v] = _mm512_min_ps(sums[i][v], high);
        }
        char *output = (char *)tile->output + v * 64;
        if (columns >= 16) {
#pragma GCC unroll 28
            for (int i = 0; i < mr; i++) {
                _mm512_storeu_ps(output, sums[i][v]);
                output += tile->output_stride;
            }
            continue;
        }
#pragma GCC unroll 28
        for (int i = 0; i < mr; i++) {
            _mm512_mask_storeu_ps(output, mask, sums[i][v]);
            output += tile->output_stride;
        }
    }
}

static inline __attribute__((always_inline)) void tile_f32_avx512(const struct matmul_tile *tile,
                                                                  const int mr, const int vectors)
{
    __m512 sums[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 28
    for (int i = 0; i < mr; i++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            sums[i][v] = _mm512_setzero_ps();
    }
    // Rows beyond the free registers are reloaded from the list. In narrow tiles, where
    // multiply-adds follow each other fast, the compiler's own choice is in the way: it parks them
    // in vector registers, and the moves back take the multiply-adds' ports.
    const int kept = vectors == 1 ? 9 : TILE_F32_AVX512_ROWS;
    const ptrdiff_t weights_ahead = WEIGHTS_AHEAD_ONE_ROW / mr;
    const ptrdiff_t ahead = tile->rows_ahead;
    const char *fetch = tile->fetch;
    const ptrdiff_t fetch_share = tile->fetch_share;
    const char *output = tile->output;
    const char *output_end = output + (size_t)mr * tile->output_stride;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *pointers = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const float *rows[TILE_F32_AVX512_ROWS];
#pragma GCC unroll 28
        for (int i = 0; i < mr; i++)
            rows[i] = pointers[i];
        const ptrdiff_t length = tile->runs[run].length;
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 16;
        for (ptrdiff_t block = 0, end; block < length; block = end) {
            end = length - block > 2 * LINE_FLOATS ? block + LINE_FLOATS : length;
#pragma GCC unroll 28
            for (int i = 0; i < mr; i++)
                _mm_prefetch((const char *)(pointers[i] + block) + ahead, _MM_HINT_T0);
            if (fetch != NULL) {
                const ptrdiff_t lines = (end - block) * vectors;
                for (ptrdiff_t line = 0; line < lines; line += fetch_share, fetch += 64)
                    _mm_prefetch(fetch, _MM_HINT_T1);
            }
            // Output lines that are not in the cache would block the stores, which wait in order.
            for (int i = 0; i < OUTPUT_ROWS_A_BLOCK && output < output_end; i++) {
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    __builtin_prefetch(output + v * 64, 1);
                output += tile->output_stride;
            }
            for (ptrdiff_t k = block; k < end; k++) {
                // Pretend that the list changes, so that rows are loaded from it where they are
                // used.
                if (vectors == 1)
                    __asm__("" : "+r"(pointers));
                __m512 w[TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++) {
                    w[v] = _mm512_loadu_ps(weights + v * 16);
                    if (mr >= PREFETCHED_ROWS)
                        _mm_prefetch((const char *)(weights + v * 16) + weights_ahead, _MM_HINT_T0);
                }
                weights += vectors * 16;
#pragma GCC unroll 28
                for (int i = 0; i < mr; i++) {
                    const float *row = i < kept ? rows[i] : pointers[i];
                    const __m512 a = _mm512_set1_ps(row[k]);
#pragma GCC unroll 4
                    for (int v = 0; v < vectors; v++)
                        sums[i][v] = _mm512_fmadd_ps(a, w[v], sums[i][v]);
                }
            }
        }
    }
    if (tile->prefetch != NULL) {
#pragma GCC unroll 16
        for (int line = 0; line < 16; line++)
            _mm_prefetch(tile->prefetch + line * 64, _MM_HINT_T0);
    }
    epilogue_f32_avx512(tile, sums, mr, vectors);
}

#endif
