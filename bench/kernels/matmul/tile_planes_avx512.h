// SPDX-License-Identifier: MIT
// Tiles of bit planes on AVX-512 with VPOPCNTDQ: columns in the 32-bit lanes, a word of 32 channels
// of one plane at a time.
//
// The pairs of planes are taken one after the other over the whole depth, the most significant ones
// first; the sums are doubled where the power of two goes down. So every pair costs what a binary
// product costs, and there is one set of sums.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_AVX512_H

#include "bench/kernels/matmul/levels_avx512.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#include <immintrin.h>
#include <string.h>

enum {
    TILE_PLANES_ROWS = 7,
    TILE_PLANES_VECTORS = 4,
    TILE_PLANES_STREAMED = 4, // up to so many rows, weights are prefetched
    TILE_PLANES_AHEAD = 256   // bytes: far from their loads, prefetches disturb the hardware's
};

// Adds the population counts of one plane of activations with one of weights.
static inline __attribute__((always_inline)) void
tile_planes_pair(const struct matmul_tile *tile, int activation, int weight,
                 __m512i sums[TILE_PLANES_ROWS][TILE_PLANES_VECTORS], const int mr,
                 const int vectors, const bool is_xor)
{
    const ptrdiff_t row_step = tile->planes->activations * 4;
    const ptrdiff_t word_bytes = vectors * 64;
    const ptrdiff_t weight_step = tile->planes->weights * word_bytes;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *rows[TILE_PLANES_ROWS];
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++)
            rows[r] = (const char *)tile->rows[(ptrdiff_t)run * mr + r] + activation * 4;
        const char *weights = (const char *)tile->weights +
                              tile->runs[run].weight_group * weight_step + weight * word_bytes;
        const ptrdiff_t end = (ptrdiff_t)planes_words(tile->runs[run].length) * row_step;
        for (ptrdiff_t k = 0; k < end; k += row_step, weights += weight_step) {
            // Few rows leave no time: the weights stream by, and the next panel follows this one.
#pragma GCC unroll 4
            for (int v = 0; v < vectors && mr <= TILE_PLANES_STREAMED; v++)
                _mm_prefetch(weights + TILE_PLANES_AHEAD + v * 64, _MM_HINT_T0);
#pragma GCC unroll 7
            for (int r = 0; r < mr; r++) {
                int32_t word;
                memcpy(&word, rows[r] + k, sizeof word);
                const __m512i bits = _mm512_set1_epi32(word);
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++) {
                    const __m512i w = _mm512_loadu_si512(weights + v * 64);
                    const __m512i both =
                        is_xor ? _mm512_xor_si512(bits, w) : _mm512_and_si512(bits, w);
                    sums[r][v] = _mm512_add_epi32(sums[r][v], _mm512_popcnt_epi32(both));
                }
            }
        }
    }
}

static inline __attribute__((always_inline)) void tile_planes_avx512(const struct matmul_tile *tile,
                                                                     const int mr,
                                                                     const int vectors,
                                                                     const bool is_xor)
{
    const int activations = tile->planes->activations, planes = tile->planes->weights;
    __m512i sums[TILE_PLANES_ROWS][TILE_PLANES_VECTORS];
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            sums[r][v] = _mm512_setzero_si512();
    }
    for (int power = activations + planes - 2;; power--) {
        const int first = power < activations ? 0 : power - activations + 1;
        for (int w = first; w < planes && w <= power; w++)
            tile_planes_pair(tile, power - w, w, sums, mr, vectors, is_xor);
        if (power == 0)
            break;
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                sums[r][v] = _mm512_add_epi32(sums[r][v], sums[r][v]);
        }
    }
    if (activations == 1 && levels_have_one_limit(tile)) {
        levels_one_threshold_avx512(tile, sums, mr, vectors, is_xor);
        return;
    }
    // Of all tiles but the last few.
    if (mr == TILE_PLANES_ROWS && vectors == TILE_PLANES_VECTORS &&
        levels_are_two_bits(tile, vectors)) {
        levels_two_bits_avx512(tile, sums, mr, vectors, is_xor);
        return;
    }
    if (tile->output_kind == MATMUL_OUTPUT_S32 && tile->columns == vectors * 16) {
        levels_raw_sums_avx512(tile, sums, mr, vectors, is_xor);
        return;
    }
    _Alignas(64) int32_t spilled[TILE_PLANES_ROWS][TILE_PLANES_VECTORS * 16];
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            _mm512_store_si512(spilled[r] + v * 16, sums[r][v]);
    }
    levels_finish_avx512(tile, spilled[0], TILE_PLANES_VECTORS * 16, mr, vectors);
}

#endif
