// SPDX-License-Identifier: MIT
// Skinny 8-bit products (matrix-vector and up to seven rows) on AVX2, exact for all weights, and
// those of 4-bit codes into a table of levels.
//
// What counts is that the weights stream, so they stay bytes. vpmaddubsw saturates on unsigned x
// signed products of the full range, but not on |a| times a weight that has taken the sign of a: a
// pair is within -2 * 128 * 128 and 2 * 128 * 127. Changing the sign is an exclusive or, the
// cheapest there is, less one: with s = -1 where a < 0 and 0 elsewhere, a * w is
// |a| * (w ^ s) + |a| * -s. The last term is the same for all columns; skinny_split_avx2() adds it
// up. Unsigned activations are made signed by flipping their top bit, which takes 128 away
// (activation_offset of the descriptor).
//
// Activations are split once for all panels where there is room, else again for every panel, into
// one stream, four absolute values and their four signs in turns. Rows come one after the other
// over stretches of K whose weights stay in the first-level cache. The four operations for each
// vector fill the window of instructions before the next loads are in it, so weights are fetched a
// k-group ahead, but no farther: far from their loads, prefetches disturb the hardware's, which do
// best at a stream that is read front to back. Panels are [k / 4][8 * vectors][4].
//
// Codes are looked up stretch by stretch into bytes like those, which stay in the first-level
// cache; their panels are [k / 8][8 * vectors][4] of LOW_WEIGHTS_NIBBLES.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"
#include "bench/kernels/matmul/next_panel.h"

enum {
    SKINNY_AVX2_ROWS = 7,
    SKINNY_AVX2_VECTORS = 8,
    SKINNY_AVX2_STRETCH = 256,  // activations, when several rows share the weights
    SKINNY_AVX2_LONGEST = 2048, // of a single row
    SKINNY_AVX2_CODES = 64,     // of a single row by codes
    SKINNY_AVX2_AHEAD = 256,    // bytes
    SKINNY_AVX2_KEPT = 8192     // of all rows
};

// Activations by fours: {absolute values, and -1 where they were negative}.
struct skinny_split {
    _Alignas(32) char fours[SKINNY_AVX2_KEPT * 2];
};

// Splits `count` activations into place `at`, a multiple of 32, and returns the sum of the absolute
// values of those below 0. What is behind them, up to the next 32, is 0.
static inline int32_t skinny_split_avx2(const char *row, ptrdiff_t count, bool is_signed,
                                        struct skinny_split *split, ptrdiff_t at)
{
    const __m256i flip = _mm256_set1_epi8(is_signed ? 0 : (char)0x80);
    const __m256i zero = _mm256_setzero_si256();
    const __m256i places =
        _mm256_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                         21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
    __m256i sum = zero;
    for (ptrdiff_t k = 0; k < count; k += 32) {
        __m256i bytes =
            _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)(const void *)(row + k)), flip);
        if (count - k < 32)
            bytes = _mm256_and_si256(
                bytes, _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(count - k)), places));
        const __m256i absolutes = _mm256_abs_epi8(bytes), signs = _mm256_cmpgt_epi8(zero, bytes);
        sum = _mm256_add_epi64(sum, _mm256_sad_epu8(_mm256_and_si256(absolutes, signs), zero));
        const __m256i low = _mm256_unpacklo_epi32(absolutes, signs);
        const __m256i high = _mm256_unpackhi_epi32(absolutes, signs);
        __m256i *fours = (__m256i *)(void *)(split->fours + 2 * (at + k));
        _mm256_store_si256(fours, _mm256_permute2x128_si256(low, high, 0x20));
        _mm256_store_si256(fours + 1, _mm256_permute2x128_si256(low, high, 0x31));
    }
    const __m128i half =
        _mm_add_epi64(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    return _mm_cvtsi128_si32(half) + _mm_extract_epi32(half, 2);
}

static inline __attribute__((always_inline)) __m256i skinny_four_avx2(const char *bytes)
{
    int32_t four;
    memcpy(&four, bytes, sizeof four);
    return _mm256_set1_epi32(four);
}

// One row times the weights of a stretch of `count` activations.
static inline __attribute__((always_inline)) void skinny_row_avx2(const char *fours,
                                                                  ptrdiff_t count,
                                                                  const char *weights,
                                                                  int32_t *kept, const int vectors)
{
    const __m256i ones = _mm256_set1_epi16(1);
    __m256i sums[SKINNY_AVX2_VECTORS];
#pragma GCC unroll 8
    for (int v = 0; v < vectors; v++)
        sums[v] = _mm256_load_si256((const __m256i *)(const void *)(kept + v * 8));
    const char *const end = fours + 2 * count;
    do {
        const __m256i absolute = skinny_four_avx2(fours);
        const __m256i sign = skinny_four_avx2(fours + 4);
#pragma GCC unroll 8
        for (int v = 0; v < vectors; v++) {
            __m256i w = _mm256_loadu_si256((const __m256i *)(const void *)(weights + v * 32));
            __m256i pairs = _mm256_maddubs_epi16(absolute, _mm256_xor_si256(w, sign));
            sums[v] = _mm256_add_epi32(sums[v], _mm256_madd_epi16(pairs, ones));
            // In this order: interleaved by the compiler, they need more registers than there are.
            __asm__ volatile("" : "+x"(sums[v]));
            if (v % 2 == 0)
                _mm_prefetch(weights + SKINNY_AVX2_AHEAD + v * 32, _MM_HINT_T0);
        }
        fours += 8;
        weights += vectors * 32;
    } while (fours < end);
#pragma GCC unroll 8
    for (int v = 0; v < vectors; v++)
        _mm256_store_si256((__m256i *)(void *)(kept + v * 8), sums[v]);
}

// The levels of `count` codes of every column, [k / 4][8 * vectors][4].
static inline __attribute__((always_inline)) void
skinny_levels_avx2(const char *codes, ptrdiff_t count, const int8_t *table, char *levels,
                   const int vectors)
{
    const __m256i all =
        _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)table));
    const __m256i mask = _mm256_set1_epi8(15);
    for (ptrdiff_t k = 0; k < count; k += 8, codes += vectors * 32, levels += vectors * 64) {
#pragma GCC unroll 8
        for (int v = 0; v < vectors; v++) {
            const __m256i two = _mm256_loadu_si256((const __m256i *)(const void *)(codes + v * 32));
            const __m256i low = _mm256_and_si256(two, mask);
            const __m256i high = _mm256_and_si256(_mm256_srli_epi16(two, 4), mask);
            __m256i *to = (__m256i *)(void *)(levels + v * 32);
            _mm256_store_si256(to, _mm256_shuffle_epi8(all, low));
            _mm256_store_si256(to + vectors, _mm256_shuffle_epi8(all, high));
            if (v % 2 == 0)
                _mm_prefetch(codes + SKINNY_AVX2_AHEAD + v * 32, _MM_HINT_T0);
        }
    }
}

// to = from + more, of a panel's columns.
static inline __attribute__((always_inline)) void
skinny_start_avx2(int32_t *to, const int32_t *from, int32_t more, const int vectors)
{
    const __m256i all = _mm256_set1_epi32(more);
#pragma GCC unroll 8
    for (int v = 0; v < vectors; v++) {
        const __m256i sum = _mm256_loadu_si256((const __m256i *)(const void *)(from + v * 8));
        _mm256_store_si256((__m256i *)(void *)(to + v * 8), _mm256_add_epi32(sum, all));
    }
}

static inline ptrdiff_t skinny_room_avx2(ptrdiff_t count)
{
    return (count + 31) / 32 * 32;
}

// Splits all rows, run by run, each from a multiple of 32 on; false when there is no room.
static inline bool skinny_split_all_avx2(const struct matmul_tile *tile, const int mr,
                                         const bool is_signed, struct skinny_split *split,
                                         int32_t *negatives)
{
    ptrdiff_t room = 0;
    for (int32_t run = 0; run < tile->run_count; run++)
        room += mr * skinny_room_avx2(tile->runs[run].length);
    if (room > SKINNY_AVX2_KEPT)
        return false;
    ptrdiff_t at = 0;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t length = tile->runs[run].length;
        for (int r = 0; r < mr; r++, at += skinny_room_avx2(length))
            negatives[r] += skinny_split_avx2(rows[r], length, is_signed, split, at);
    }
    return true;
}

// One panel. kept: all rows are split, with these sums of negatives.
static inline __attribute__((always_inline)) void
skinny_panel_avx2(const struct matmul_tile *tile, struct skinny_split *split, const bool kept,
                  const int32_t *negatives, const int mr, const int vectors, const bool is_signed)
{
    _Alignas(32) int32_t sums[SKINNY_AVX2_ROWS * SKINNY_AVX2_VECTORS * 8];
    _Alignas(32) char levels[SKINNY_AVX2_STRETCH * SKINNY_AVX2_VECTORS * 8];
    const bool is_coded = tile->code_levels != NULL;
    const ptrdiff_t longest = mr > 1     ? SKINNY_AVX2_STRETCH
                              : is_coded ? SKINNY_AVX2_CODES
                              : kept     ? SKINNY_AVX2_KEPT
                                         : SKINNY_AVX2_LONGEST;
    const ptrdiff_t column_bytes = is_coded ? longest / 2 : longest; // of a stretch
    for (int r = 0; r < mr; r++)
        skinny_start_avx2(sums + r * vectors * 8, tile->epilogue.bias_s32, negatives[r], vectors);
    ptrdiff_t at = 0; // of the run's first row
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 32;
        const ptrdiff_t length = tile->runs[run].length, room = skinny_room_avx2(length);
        for (ptrdiff_t k = 0; k < length; k += longest) {
            const ptrdiff_t left = length - k;
            const ptrdiff_t count = left < longest ? left : longest;
            if (is_coded)
                skinny_levels_avx2(weights, count, tile->code_levels, levels, vectors);
            const char *const bytes = is_coded ? levels : weights;
            for (int r = 0; r < mr; r++) {
                int32_t *own = sums + r * vectors * 8;
                ptrdiff_t from = at + r * room + k;
                if (!kept) {
                    from = 0;
                    const int32_t below =
                        skinny_split_avx2(rows[r] + k, count, is_signed, split, from);
                    skinny_start_avx2(own, own, below, vectors);
                }
                skinny_row_avx2(split->fours + 2 * from, count, bytes, own, vectors);
            }
            weights += column_bytes * vectors * 8;
        }
        at += mr * room;
    }
    epilogue_s8_spilled_avx2(tile, sums, mr, vectors * 8);
}

static inline __attribute__((always_inline)) void skinny_s8_avx2(const struct matmul_tile *tile,
                                                                 const int mr, const int vectors,
                                                                 const bool is_signed)
{
    struct skinny_split split;
    int32_t negatives[SKINNY_AVX2_ROWS] = {0};
    const bool kept = skinny_split_all_avx2(tile, mr, is_signed, &split, negatives);
    struct matmul_tile panel = *tile;
    do
        skinny_panel_avx2(&panel, &split, kept, negatives, mr, vectors, is_signed);
    while (matmul_next_panel(&panel, vectors * 8));
}

#endif
