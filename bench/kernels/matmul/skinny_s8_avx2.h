// SPDX-License-Identifier: MIT
// Skinny 8-bit products (matrix-vector and up to seven rows) on AVX2, exact for weights from -127.
//
// What counts is that the weights stream, so they stay bytes. vpmaddubsw saturates on unsigned x
// signed products of the full range, but not on |a| times a weight that takes the sign of a: a pair
// is at most 2 * 128 * 127 = 32512. (A weight of -128 could not change its sign.) Unsigned
// activations are made signed by flipping their top bit, which takes 128 away (activation_offset of
// the descriptor). Rows come one after the other over stretches of K whose weights stay in the
// first-level cache. Panels are [k / 4][8 * vectors][4].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"

enum {
    SKINNY_AVX2_ROWS = 7,
    SKINNY_AVX2_VECTORS = 4,
    SKINNY_AVX2_STRETCH = 512, // activations
    SKINNY_AVX2_AHEAD = 4096   // bytes of weights, across the end of the panel into the next
};

// Signed activations and their absolute values, `count` rounded up to whole vectors (the slack
// behind activations may be read).
static inline void skinny_split_avx2(const char *row, ptrdiff_t count, bool is_signed, char *values,
                                     char *absolutes)
{
    const __m256i flip = _mm256_set1_epi8(is_signed ? 0 : (char)0x80);
    for (ptrdiff_t k = 0; k < count; k += 32) {
        __m256i bytes = _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)(row + k)), flip);
        _mm256_store_si256((__m256i *)(values + k), bytes);
        _mm256_store_si256((__m256i *)(absolutes + k), _mm256_abs_epi8(bytes));
    }
}

static inline __attribute__((always_inline)) __m256i skinny_four_avx2(const char *bytes)
{
    int32_t four;
    memcpy(&four, bytes, sizeof four);
    return _mm256_set1_epi32(four);
}

static inline __attribute__((always_inline)) void skinny_s8_avx2(const struct matmul_tile *tile,
                                                                 const int mr, const int vectors,
                                                                 const bool is_signed)
{
    _Alignas(32) int32_t spilled[SKINNY_AVX2_ROWS * SKINNY_AVX2_VECTORS * 8];
    _Alignas(32) char values[SKINNY_AVX2_STRETCH], absolutes[SKINNY_AVX2_STRETCH];
    const __m256i ones = _mm256_set1_epi16(1);
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
                skinny_split_avx2(rows[r] + k, count, is_signed, values, absolutes);
                const char *w = weights;
                for (ptrdiff_t i = 0; i < count; i += 4, w += vectors * 32) {
                    __m256i value = skinny_four_avx2(values + i);
                    __m256i absolute = skinny_four_avx2(absolutes + i);
#pragma GCC unroll 4
                    for (int v = 0; v < vectors; v++) {
                        __m256i eight = _mm256_loadu_si256((const __m256i *)(w + v * 32));
                        if (v % 2 == 0)
                            _mm_prefetch(w + v * 32 + SKINNY_AVX2_AHEAD, _MM_HINT_T0);
                        __m256i pairs =
                            _mm256_maddubs_epi16(absolute, _mm256_sign_epi8(eight, value));
                        sums[v] = _mm256_add_epi32(sums[v], _mm256_madd_epi16(pairs, ones));
                    }
                }
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
