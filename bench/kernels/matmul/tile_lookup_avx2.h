// SPDX-License-Identifier: MIT
// Products by look-up on AVX2 (T-MAC): the bits of four weights choose one of the 16 sums that four
// activations can make, a bit plane of weights at a time, vpshufb looking 32 of them up.
//
// Exact, and without widening every look-up: sums of four 8-bit activations need ten bits, so
// tables are made of the nibbles of activations apart; their sums are at most 60, and four groups
// add up in a byte. The planes of a column stand in neighbouring bytes, so that vpmaddubsw by 1, 2,
// 4 and the top plane's -2 or -8 weighs, widens and adds the planes at once. The int16 sums of
// both nibbles are widened before they could be full, and joined at the end.
//
// lookup_tables() makes the tables of all activations once a call (`widen` of the descriptor):
// 32 bytes for four activations, those of the low nibbles first. Entry 0 is 0, and so padding, all
// zeros, adds nothing. A k-group has 16 of K in two vectors of indices: byte column * planes + p of
// vector j has the bits of plane p of weights 8 j .. 8 j + 3 in its low nibble and of 8 j + 4 .. 8
// j
// + 7 in its high one.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_LOOKUP_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_LOOKUP_AVX2_H

#include "bench/kernels/matmul/accepts_lookup.h"
#include "bench/kernels/matmul/epilogue_s8_avx2.h"

enum {
    LOOKUP_ROWS = 4,
    LOOKUP_TABLE_BYTES = 32,     // of four activations
    LOOKUP_ACTIVATION_BYTES = 8, // of one
    LOOKUP_GROUP_BYTES = 64,     // of a k-group of a panel
    LOOKUP_MOST = 4 * 4 * 15     // a byte of four groups
};
#define LOOKUP_ALGORITHM "lut"

static inline void lookup_put(const int8_t *levels, int column, const int planes, char *group)
{
    for (int i = 0; i < LOOKUP_KR; i++) {
        uint8_t *bytes = (uint8_t *)group + i / 8 * 32 + column * planes;
        for (int p = 0; p < planes; p++)
            bytes[p] = (uint8_t)(bytes[p] | ((unsigned)levels[i] >> p & 1) << i % 8);
    }
}

static inline void lookup_tables(const void *stored, void *wide, size_t count)
{
    const uint8_t *activations = stored;
    __m256i *tables = wide;
    const __m256i low = _mm256_set1_epi8(0x0f);
    __m256i chosen[4]; // entry i has activation j where bit j of i is set
    const __m256i entry = _mm256_broadcastsi128_si256(
        _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15));
    for (int j = 0; j < 4; j++) {
        const __m256i bit = _mm256_set1_epi8((char)(1 << j));
        chosen[j] = _mm256_cmpeq_epi8(_mm256_and_si256(entry, bit), bit);
    }
    for (size_t i = 0; i < count; i += 4, tables++) {
        int32_t four;
        memcpy(&four, activations + i, sizeof four);
        const __m256i both = _mm256_set1_epi32(four);
        const __m256i nibbles =
            _mm256_and_si256(_mm256_blend_epi32(both, _mm256_srli_epi16(both, 4), 0xf0), low);
        __m256i table = _mm256_setzero_si256();
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++) {
            const __m256i one = _mm256_shuffle_epi8(nibbles, _mm256_set1_epi8((char)j));
            table = _mm256_add_epi8(table, _mm256_and_si256(one, chosen[j]));
        }
        _mm256_storeu_si256(tables, table);
    }
}

static inline __attribute__((always_inline)) __m256i lookup(const char *table, __m256i indices)
{
    const __m128i entries = _mm_loadu_si128((const __m128i *)(const void *)table);
    return _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(entries), indices);
}

// Four groups by one nibble.
static inline __attribute__((always_inline)) __m256i lookup_four(const char *tables,
                                                                 const __m256i indices[4])
{
    __m256i sum = lookup(tables, indices[0]);
#pragma GCC unroll 3
    for (int g = 1; g < 4; g++)
        sum = _mm256_add_epi8(sum, lookup(tables + g * LOOKUP_TABLE_BYTES, indices[g]));
    return sum;
}

// int16 sums of [row][low, high nibble] to int32 totals of [row][nibble][16]; 16 columns of one
// lane each, or 8 of two.
static inline __attribute__((always_inline)) void lookup_widen(__m256i sums[LOOKUP_ROWS][2],
                                                               int32_t totals[LOOKUP_ROWS][2][16],
                                                               const int mr, const int planes)
{
    for (int r = 0; r < mr; r++) {
        for (int n = 0; n < 2; n++) {
            __m256i *total = (__m256i *)(void *)totals[r][n];
            const __m256i sum = sums[r][n];
            if (planes == 4) {
                const __m256i wide = _mm256_madd_epi16(sum, _mm256_set1_epi16(1));
                total[0] = _mm256_add_epi32(total[0], wide);
            } else {
                const __m256i first = _mm256_cvtepi16_epi32(_mm256_castsi256_si128(sum));
                const __m256i second = _mm256_cvtepi16_epi32(_mm256_extracti128_si256(sum, 1));
                total[0] = _mm256_add_epi32(total[0], first);
                total[1] = _mm256_add_epi32(total[1], second);
            }
        }
    }
}

// `groups` k-groups, few enough for int16.
static inline __attribute__((always_inline)) void
lookup_stretch(const char *const *rows, const char *weights, ptrdiff_t groups,
               int32_t totals[LOOKUP_ROWS][2][16], const int mr, const int planes)
{
    const __m256i low = _mm256_set1_epi8(0x0f);
    const __m256i weigh =
        _mm256_set1_epi32(planes == 4 ? (int)0xf8040201U : (int)0xfe01fe01U); // -8 4 2 1; -2 1
    __m256i sums[LOOKUP_ROWS][2];
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++)
        sums[r][0] = sums[r][1] = _mm256_setzero_si256();
    for (ptrdiff_t g = 0; g < groups; g++, weights += LOOKUP_GROUP_BYTES) {
        const __m256i *stored = (const __m256i *)(const void *)weights;
        const __m256i first = _mm256_loadu_si256(stored), second = _mm256_loadu_si256(stored + 1);
        const __m256i indices[4] = {
            _mm256_and_si256(first, low), _mm256_and_si256(_mm256_srli_epi16(first, 4), low),
            _mm256_and_si256(second, low), _mm256_and_si256(_mm256_srli_epi16(second, 4), low)};
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++) {
            const char *tables = rows[r] + g * 4 * LOOKUP_TABLE_BYTES;
#pragma GCC unroll 2
            for (int n = 0; n < 2; n++) {
                const __m256i bytes = lookup_four(tables + n * 16, indices);
                sums[r][n] = _mm256_add_epi16(sums[r][n], _mm256_maddubs_epi16(bytes, weigh));
                __asm__ volatile("" : "+x"(sums[r][n])); // in this order, for want of registers
            }
        }
    }
    lookup_widen(sums, totals, mr, planes);
}

static inline __attribute__((always_inline)) void tile_lookup_avx2(const struct matmul_tile *tile,
                                                                   const int mr, const int planes)
{
    // The most that a k-group can add to a lane: the top plane's coefficient by full bytes.
    const ptrdiff_t room = INT16_MAX / (LOOKUP_MOST << (planes - 1));
    _Alignas(32) int32_t totals[LOOKUP_ROWS][2][16];
    memset(totals, 0, sizeof totals);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *rows[LOOKUP_ROWS];
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++)
            rows[r] = (const char *)tile->rows[(ptrdiff_t)run * mr + r];
        const char *weights = (const char *)tile->weights +
                              (ptrdiff_t)tile->runs[run].weight_group * LOOKUP_GROUP_BYTES;
        for (ptrdiff_t left = tile->runs[run].length / LOOKUP_KR; left > 0; left -= room) {
            const ptrdiff_t groups = left < room ? left : room;
            lookup_stretch(rows, weights, groups, totals, mr, planes);
            weights += groups * LOOKUP_GROUP_BYTES;
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++)
                rows[r] += groups * 4 * LOOKUP_TABLE_BYTES;
        }
    }
    const int vectors = planes == 4 ? 1 : 2;
    __m256i sums[LOOKUP_ROWS][2];
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const __m256i *low = (const __m256i *)(const void *)totals[r][0];
            const __m256i *high = (const __m256i *)(const void *)totals[r][1];
            const __m256i *bias = (const __m256i *)(const void *)tile->epilogue.bias_s32;
            sums[r][v] = _mm256_add_epi32(_mm256_loadu_si256(bias + v),
                                          _mm256_add_epi32(low[v], _mm256_slli_epi32(high[v], 4)));
        }
    }
    epilogue_s8_avx2(tile, (const __m256i(*)[2])sums, mr, vectors, false);
}

#endif
