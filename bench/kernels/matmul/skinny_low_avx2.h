// SPDX-License-Identifier: MIT
// Matrix-vector products of weights of 4, 2 and 1 bits on AVX2.
//
// Taking weights out of their bytes costs as much as multiplying them. Weights are
// the unsigned operand of vpmaddubsw and stand `offset` too high (of 1 bit: twice the bit is one
// too high): the sum of the activations times the offset comes off. Activations are the signed
// operand; unsigned ones have their top bit flipped (activation_offset -128). They are copied
// first, which also silences what is behind the end of a run and gives their sum; once for all
// panels where there is room, else again for every panel.
//
// Products are so small that many pairs add up in int16 before vpmaddwd widens the sum: 3840 with 4
// bits, and a flush has eight of them. Narrower fields are used in two places of their byte, where
// the second stands 2^bits times too high: 3072 with 2 bits, eight to a flush, and 512 with 1 bit,
// thirty-two to a flush. Then the int32 totals, in memory, count in units of 2^-bits. Panels are
// [k-group][8 * vectors][4] of low_weights.h, unsigned.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"
#include "bench/kernels/matmul/next_panel.h"

enum {
    SKINNY_LOW_AVX2_VECTORS = 8,
    SKINNY_LOW_AVX2_STRETCH = 1024, // activations, a multiple of every flush
    SKINNY_LOW_AVX2_KEPT = 8192
};

// Copies `count` activations as signed ones, zeros behind them up to the next 32, and returns their
// sum.
static inline int32_t skinny_low_copy_avx2(const char *row, ptrdiff_t count, const bool is_signed,
                                           char *copy)
{
    const __m256i flip = _mm256_set1_epi8((char)0x80), zero = _mm256_setzero_si256();
    const __m256i places =
        _mm256_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                         21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31);
    __m256i sum = zero;
    for (ptrdiff_t k = 0; k < count; k += 32) {
        __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(row + k));
        if (!is_signed)
            bytes = _mm256_xor_si256(bytes, flip);
        if (count - k < 32)
            bytes = _mm256_and_si256(
                bytes, _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(count - k)), places));
        sum = _mm256_add_epi64(sum, _mm256_sad_epu8(_mm256_xor_si256(bytes, flip), zero));
        _mm256_store_si256((__m256i *)(void *)(copy + k), bytes);
    }
    const __m128i half =
        _mm_add_epi64(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    return _mm_cvtsi128_si32(half) + _mm_extract_epi32(half, 2) -
           128 * (int32_t)((count + 31) / 32 * 32);
}

// Places of a byte that fields are used in.
static inline __attribute__((always_inline)) int skinny_low_places(const int bits)
{
    return bits == 4 ? 1 : 2;
}

// K-groups of a flush.
static inline __attribute__((always_inline)) int skinny_low_flush(const int bits)
{
    return bits == 1 ? 8 : 4;
}

static inline __attribute__((always_inline)) __m256i skinny_low_four_avx2(const char *copy)
{
    int32_t four;
    memcpy(&four, copy, sizeof four);
    return _mm256_set1_epi32(four);
}

static inline __attribute__((always_inline)) void skinny_low_add_avx2(__m256i *sum, __m256i pairs)
{
    *sum = _mm256_add_epi16(*sum, pairs);
    // In this order: interleaved by the compiler, they need more registers.
    __asm__ volatile("" : "+x"(*sum));
}

// Up to a flush of k-groups of `vectors` (at once) columns into the totals.
static inline __attribute__((always_inline)) void
skinny_low_flush_avx2(const char *copy, const char *weights, const ptrdiff_t pitch,
                      const ptrdiff_t groups, int32_t *totals, const int vectors, const int bits)
{
    const int places = skinny_low_places(bits);
    // Outside the loop's head: a division that the sanitizer checks keeps it from being unrolled.
    const int pairs = 4 / bits;
    const __m256i mask = _mm256_set1_epi8((char)((1 << bits) - 1));
    const __m256i second = _mm256_set1_epi8((char)(((1 << bits) - 1) << bits));
    __m256i sums[2][SKINNY_LOW_AVX2_VECTORS];
#pragma GCC unroll 2
    for (int place = 0; place < places; place++) {
#pragma GCC unroll 8
        for (int v = 0; v < vectors; v++)
            sums[place][v] = _mm256_setzero_si256();
    }
#pragma GCC unroll 1
    for (ptrdiff_t g = 0; g < groups; g++, weights += pitch) {
#pragma GCC unroll 4
        for (int pair = 0; pair < pairs; pair++, copy += 8) {
            const __m256i a = skinny_low_four_avx2(copy), b = skinny_low_four_avx2(copy + 4);
#pragma GCC unroll 8
            for (int v = 0; v < vectors; v++) {
                __m256i w = _mm256_loadu_si256((const __m256i *)(const void *)(weights + v * 32));
                if (pair > 0)
                    w = _mm256_srli_epi16(w, pair * 2 * bits);
                const __m256i first = _mm256_and_si256(w, mask);
                const __m256i other = places == 2
                                          ? _mm256_and_si256(w, second)
                                          : _mm256_and_si256(_mm256_srli_epi16(w, bits), mask);
                skinny_low_add_avx2(&sums[0][v], _mm256_maddubs_epi16(first, a));
                skinny_low_add_avx2(&sums[places - 1][v], _mm256_maddubs_epi16(other, b));
            }
        }
    }
#pragma GCC unroll 8
    for (int v = 0; v < vectors; v++) {
        __m256i *total = (__m256i *)(void *)(totals + v * 8);
        __m256i sum = _mm256_load_si256(total);
#pragma GCC unroll 2
        for (int place = 0; place < places; place++) {
            const int unit = place + 1 < places ? 1 << bits : 1;
            sum = _mm256_add_epi32(
                sum, _mm256_madd_epi16(sums[place][v], _mm256_set1_epi16((short)unit)));
        }
        _mm256_store_si256(total, sum);
    }
}

// Copies all runs, each from a multiple of 32 on, and adds up their sum; false when there is no
// room.
static inline bool skinny_low_copy_all_avx2(const struct matmul_tile *tile, const bool is_signed,
                                            char *copy, int32_t *row_sum)
{
    ptrdiff_t room = 0;
    for (int32_t run = 0; run < tile->run_count; run++)
        room += (tile->runs[run].length + 31) / 32 * 32;
    if (room > SKINNY_LOW_AVX2_KEPT)
        return false;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const ptrdiff_t length = tile->runs[run].length;
        *row_sum += skinny_low_copy_avx2(tile->rows[run], length, is_signed, copy);
        copy += (length + 31) / 32 * 32;
    }
    return true;
}

// One panel. kept: `copy` has all activations, and row_sum is their sum.
static inline __attribute__((always_inline)) void
skinny_low_panel_avx2(const struct matmul_tile *tile, char *copy, const bool kept, int32_t row_sum,
                      const int vectors, const int bits, const bool is_signed)
{
    const int kr = 32 / bits, flush = skinny_low_flush(bits);
    // Vectors whose sums are in registers.
    const int most = SKINNY_LOW_AVX2_VECTORS / skinny_low_places(bits);
    const int at_once = vectors < most ? vectors : most;
    const ptrdiff_t pitch = vectors * 32;
    _Alignas(32) int32_t totals[SKINNY_LOW_AVX2_VECTORS * 8] = {0};
    const ptrdiff_t longest = kept ? SKINNY_LOW_AVX2_KEPT : SKINNY_LOW_AVX2_STRETCH;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *row = (const char *)tile->rows[run];
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * pitch;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t from = 0; from < length; from += longest) {
            const ptrdiff_t left = length - from;
            const ptrdiff_t count = left < longest ? left : longest;
            if (!kept)
                row_sum += skinny_low_copy_avx2(row + from, count, is_signed, copy);
            for (ptrdiff_t groups = (count + kr - 1) / kr, g = 0; g < groups; g += flush) {
                const ptrdiff_t some = groups - g < flush ? groups - g : flush;
#pragma GCC unroll 1
                for (int v = 0; v < vectors; v += at_once)
                    skinny_low_flush_avx2(copy + g * kr, weights + v * 32, pitch, some,
                                          totals + v * 8, at_once, bits);
                weights += some * pitch;
            }
        }
        if (kept)
            copy += (length + 31) / 32 * 32;
    }
    // Of 1 bit, twice the sum counts: the units are that already.
    const int shift = skinny_low_places(bits) == 1 || bits == 1 ? 0 : bits;
    const __m256i correction = _mm256_set1_epi32(row_sum * (bits == 1 ? 1 : 1 << (bits - 1)));
    for (int v = 0; v < vectors; v++) {
        __m256i *total = (__m256i *)(void *)(totals + v * 8);
        const __m256i sum =
            _mm256_sub_epi32(_mm256_srai_epi32(_mm256_load_si256(total), shift), correction);
        const int32_t *bias = tile->epilogue.bias_s32 + v * 8;
        _mm256_store_si256(
            total, _mm256_add_epi32(sum, _mm256_loadu_si256((const __m256i *)(const void *)bias)));
    }
    epilogue_s8_spilled_avx2(tile, totals, 1, vectors * 8);
}

static inline __attribute__((always_inline)) void skinny_low_avx2(const struct matmul_tile *tile,
                                                                  const int vectors, const int bits,
                                                                  const bool is_signed)
{
    // What is behind a run may be read as far as a k-group goes; its weights are 0.
    _Alignas(32) char copy[SKINNY_LOW_AVX2_KEPT + 32];
    int32_t row_sum = 0;
    const bool kept = skinny_low_copy_all_avx2(tile, is_signed, copy, &row_sum);
    struct matmul_tile panel = *tile;
    do
        skinny_low_panel_avx2(&panel, copy, kept, row_sum, vectors, bits, is_signed);
    while (matmul_next_panel(&panel, vectors * 8));
}

#endif
