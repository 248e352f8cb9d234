// SPDX-License-Identifier: MIT
// Skinny 8-bit products (matrix-vector and up to seven rows) on AVX2, exact for all weights.
//
// What counts is that the weights stream, so they stay bytes. vpmaddubsw would saturate on whole
// bytes; on half bytes of the activations it cannot: a pair is at most 2 * 15 * 128 = 3840, and
// eight of them fit int16 before vpmaddwd widens them, the upper halves times 16. Rows come one
// after the other over stretches of K whose weights stay in the first-level cache. Panels are
// [k / 4][8 * vectors][4].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"

enum {
    SKINNY_AVX2_ROWS = 7,
    SKINNY_AVX2_VECTORS = 4,
    SKINNY_AVX2_STRETCH = 512, // activations
    SKINNY_AVX2_AHEAD = 4096   // bytes of weights, across the end of the panel into the next
};

// Lower and upper half bytes of `count` activations, rounded up to whole vectors (the slack behind
// activations may be read).
static inline void skinny_split_avx2(const char *row, ptrdiff_t count, bool is_signed, char *lower,
                                     char *upper)
{
    const __m256i half = _mm256_set1_epi8(15);
    const __m256i sign = _mm256_set1_epi8(is_signed ? (char)0x80 : 0);
    for (ptrdiff_t k = 0; k < count; k += 32) {
        __m256i bytes = _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)(row + k)), sign);
        _mm256_store_si256((__m256i *)(lower + k), _mm256_and_si256(bytes, half));
        _mm256_store_si256((__m256i *)(upper + k),
                           _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half));
    }
}

static inline __attribute__((always_inline)) __m256i skinny_four_avx2(const char *bytes)
{
    int32_t four;
    memcpy(&four, bytes, sizeof four);
    return _mm256_set1_epi32(four);
}

// Up to eight k-groups (32 activations) of one row into the sums.
static inline __attribute__((always_inline)) void
skinny_block_avx2(__m256i *sums, const char *lower, const char *upper, const char *weights,
                  ptrdiff_t groups, const int vectors)
{
    __m256i low[SKINNY_AVX2_VECTORS], high[SKINNY_AVX2_VECTORS];
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++)
        low[v] = high[v] = _mm256_setzero_si256();
    for (ptrdiff_t g = 0; g < groups; g++) {
        __m256i a = skinny_four_avx2(lower + g * 4), b = skinny_four_avx2(upper + g * 4);
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            __m256i w = _mm256_loadu_si256((const __m256i *)(weights + v * 32));
            if (v % 2 == 0)
                _mm_prefetch(weights + v * 32 + SKINNY_AVX2_AHEAD, _MM_HINT_T0);
            low[v] = _mm256_add_epi16(low[v], _mm256_maddubs_epi16(a, w));
            high[v] = _mm256_add_epi16(high[v], _mm256_maddubs_epi16(b, w));
        }
        weights += vectors * 32;
    }
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        __m256i sum = _mm256_add_epi32(_mm256_madd_epi16(low[v], _mm256_set1_epi16(1)),
                                       _mm256_madd_epi16(high[v], _mm256_set1_epi16(16)));
        sums[v] = _mm256_add_epi32(sums[v], sum);
    }
}

static inline __attribute__((always_inline)) void skinny_s8_avx2(const struct matmul_tile *tile,
                                                                 const int mr, const int vectors,
                                                                 const bool is_signed)
{
    _Alignas(32) int32_t spilled[SKINNY_AVX2_ROWS * SKINNY_AVX2_VECTORS * 8];
    _Alignas(32) char lower[SKINNY_AVX2_STRETCH], upper[SKINNY_AVX2_STRETCH];
    for (int r = 0; r < mr; r++)
        memcpy(spilled + r * vectors * 8, tile->epilogue.bias_s32, (size_t)vectors * 32);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 32;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0; k < length; k += SKINNY_AVX2_STRETCH) {
            ptrdiff_t left = length - k;
            ptrdiff_t count = left < SKINNY_AVX2_STRETCH ? left : SKINNY_AVX2_STRETCH;
            for (int r = 0; r < mr; r++) {
                __m256i sums[SKINNY_AVX2_VECTORS];
                __m256i *kept = (__m256i *)(void *)(spilled + r * vectors * 8);
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    sums[v] = kept[v];
                skinny_split_avx2(rows[r] + k, count, is_signed, lower, upper);
                ptrdiff_t i = 0;
                for (; i + 32 <= count; i += 32)
                    skinny_block_avx2(sums, lower + i, upper + i, weights + i * vectors * 8, 8,
                                      vectors);
                if (i < count)
                    skinny_block_avx2(sums, lower + i, upper + i, weights + i * vectors * 8,
                                      (count - i + 3) / 4, vectors);
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    kept[v] = sums[v];
            }
            weights += SKINNY_AVX2_STRETCH * vectors * 8;
        }
    }
    epilogue_s8_spilled_avx2(tile, spilled, mr, vectors * 8);
}

#endif
