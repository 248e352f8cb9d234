// SPDX-License-Identifier: MIT
// Tiles of bit planes on AVX2: columns in the bytes of vectors, four channels of one plane at a
// time, and no population count at all.
//
// Four activations have 16 possible values, and each of them makes, of four weights, one of 16
// counts. So the activations choose a table of 16 bytes, and one vpshufb with four weights in each
// byte as indices looks up 32 columns; one vpaddb adds them. That is half the instructions of
// counting the bits of the products' nibbles, for twice the bytes of weights. A byte gains up to 4
// a step and is added to 16-bit sums at least every 7 words of 8 steps (224 <= 255); those are
// added to 32-bit sums behind every pair of planes.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_AVX2_H

#include "bench/kernels/matmul/levels_avx2.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#include <immintrin.h>
#include <string.h>

enum {
    TILE_PLANES_STREAMED = 3, // up to so many rows, weights are prefetched
    TILE_PLANES_AHEAD = 4096, // bytes
    TILE_PLANES_ROWS = 6,
    TILE_PLANES_VECTORS = 2,                                        // of 32 columns
    TILE_PLANES_STEPS = 8,                                          // nibbles of a word
    TILE_PLANES_WORDS = 7,                                          // between flushes of the bytes
    TILE_PLANES_FLUSHES = 65535 / (TILE_PLANES_WORDS * PLANES_WORD) // of the 16-bit sums
};

// Counts of i & j at 16 i + j.
extern const uint8_t TILE_PLANES_AND_COUNTS[256];

// The sums of a tile while it runs.
struct tile_planes_sums {
    _Alignas(32) uint16_t halves[TILE_PLANES_ROWS][TILE_PLANES_VECTORS][2][16]; // even, odd columns
    _Alignas(32) int32_t words[TILE_PLANES_ROWS][TILE_PLANES_VECTORS * 32];
};

// For each nibble of `count` words of one plane, its byte offset in the tables: [word][nibble].
// Up to 15 bytes behind the last one may be written.
static inline __attribute__((always_inline)) void
tile_planes_offsets(const char *row, ptrdiff_t word_step, int32_t count, uint8_t *offsets)
{
    const __m128i high = _mm_set1_epi16(0xf0);
    if (word_step == 4) {
        for (int32_t w = 0; w < count; w += 2, row += 8, offsets += 16) {
            const __m128i bytes =
                _mm_cvtepu8_epi16(_mm_loadl_epi64((const __m128i *)(const void *)row));
            const __m128i first = _mm_and_si128(_mm_slli_epi16(bytes, 4), high);
            const __m128i second = _mm_slli_epi16(_mm_and_si128(bytes, high), 8);
            _mm_storeu_si128((__m128i *)(void *)offsets, _mm_or_si128(first, second));
        }
        return;
    }
    for (int32_t w = 0; w < count; w++, row += word_step, offsets += 8) {
        const __m128i bytes = _mm_cvtepu8_epi16(_mm_loadu_si32(row));
        const __m128i first = _mm_and_si128(_mm_slli_epi16(bytes, 4), high);
        const __m128i second = _mm_slli_epi16(_mm_and_si128(bytes, high), 8);
        _mm_storel_epi64((__m128i *)(void *)offsets, _mm_or_si128(first, second));
    }
}

// Even and odd columns' bytes to 16-bit sums.
static inline __attribute__((always_inline)) void
tile_planes_flush(__m256i bytes[TILE_PLANES_ROWS][TILE_PLANES_VECTORS],
                  struct tile_planes_sums *sums, const int mr, const int vectors)
{
    const __m256i low = _mm256_set1_epi16(0xff);
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            __m256i *even = (__m256i *)(void *)sums->halves[r][v][0];
            __m256i *odd = (__m256i *)(void *)sums->halves[r][v][1];
            *even = _mm256_add_epi16(*even, _mm256_and_si256(bytes[r][v], low));
            *odd = _mm256_add_epi16(*odd, _mm256_srli_epi16(bytes[r][v], 8));
            bytes[r][v] = _mm256_setzero_si256();
        }
    }
}

// 16-bit sums to 32-bit ones, in the order of the columns.
static inline __attribute__((always_inline)) void tile_planes_widen(struct tile_planes_sums *sums,
                                                                    const int mr, const int vectors)
{
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            __m256i *even = (__m256i *)(void *)sums->halves[r][v][0];
            __m256i *odd = (__m256i *)(void *)sums->halves[r][v][1];
            const __m256i first = _mm256_unpacklo_epi16(*even, *odd); // columns 0-7, 16-23
            const __m256i second = _mm256_unpackhi_epi16(*even, *odd);
            const __m128i quarters[4] = {
                _mm256_castsi256_si128(first), _mm256_castsi256_si128(second),
                _mm256_extracti128_si256(first, 1), _mm256_extracti128_si256(second, 1)};
            __m256i *words = (__m256i *)(void *)(sums->words[r] + v * 32);
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++)
                words[i] = _mm256_add_epi32(words[i], _mm256_cvtepu16_epi32(quarters[i]));
            *even = *odd = _mm256_setzero_si256();
        }
    }
}

// Adds the counts of one plane of activations with one of weights.
static inline __attribute__((always_inline)) void
tile_planes_pair(const struct matmul_tile *tile, int activation, int weight, const uint8_t *tables,
                 struct tile_planes_sums *sums, const int mr, const int vectors)
{
    const ptrdiff_t word_step = tile->planes->activations * 4;
    const ptrdiff_t word_bytes = vectors * 32 * TILE_PLANES_STEPS;
    const ptrdiff_t weight_step = tile->planes->weights * word_bytes;
    uint8_t offsets[TILE_PLANES_ROWS][64];
    __m256i bytes[TILE_PLANES_ROWS][TILE_PLANES_VECTORS];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            bytes[r][v] = _mm256_setzero_si256();
    }
    int32_t room = TILE_PLANES_WORDS, flushes = 0;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const char *weights = (const char *)tile->weights +
                              tile->runs[run].weight_group * weight_step + weight * word_bytes;
        const int32_t words = (int32_t)planes_words(tile->runs[run].length);
        for (int32_t done = 0; done < words;) {
            const int32_t count = words - done < room ? words - done : room;
            for (int r = 0; r < mr; r++)
                tile_planes_offsets((const char *)rows[r] + activation * 4 + done * word_step,
                                    word_step, count, offsets[r]);
            const uint8_t *place = offsets[0];
            for (int32_t w = 0; w < count; w++, weights += weight_step - word_bytes) {
#pragma GCC unroll 8
                for (int i = 0; i < TILE_PLANES_STEPS; i++, weights += vectors * 32, place++) {
                    __m256i nibbles[TILE_PLANES_VECTORS];
                    // Few rows leave no time: the weights stream by, and the next panel follows.
                    if (mr <= TILE_PLANES_STREAMED && vectors * 32 * i % 64 == 0)
                        _mm_prefetch(weights + TILE_PLANES_AHEAD, _MM_HINT_T0);
#pragma GCC unroll 2
                    for (int v = 0; v < vectors; v++)
                        nibbles[v] =
                            _mm256_loadu_si256((const __m256i *)(const void *)(weights + v * 32));
#pragma GCC unroll 6
                    for (int r = 0; r < mr; r++) {
                        const __m128i *entry =
                            (const __m128i *)(const void *)(tables + place[r * 64]);
                        const __m256i table = _mm256_broadcastsi128_si256(_mm_load_si128(entry));
#pragma GCC unroll 2
                        for (int v = 0; v < vectors; v++) {
                            bytes[r][v] = _mm256_add_epi8(bytes[r][v],
                                                          _mm256_shuffle_epi8(table, nibbles[v]));
                            // Keeps the compiler from adding the steps up as a tree, for which
                            // there are no registers.
                            __asm__("" : "+x"(bytes[r][v]));
                        }
                    }
                }
            }
            done += count;
            room -= count;
            if (room > 0)
                continue;
            tile_planes_flush(bytes, sums, mr, vectors);
            room = TILE_PLANES_WORDS;
            if (++flushes == TILE_PLANES_FLUSHES) {
                tile_planes_widen(sums, mr, vectors);
                flushes = 0;
            }
        }
    }
    tile_planes_flush(bytes, sums, mr, vectors);
    tile_planes_widen(sums, mr, vectors);
}

static inline __attribute__((always_inline)) void tile_planes_avx2(const struct matmul_tile *tile,
                                                                   const uint8_t *tables,
                                                                   const int mr, const int vectors)
{
    const int activations = tile->planes->activations, planes = tile->planes->weights;
    struct tile_planes_sums sums;
    memset(&sums, 0, sizeof sums);
    for (int power = activations + planes - 2;; power--) {
        const int first = power < activations ? 0 : power - activations + 1;
        for (int w = first; w < planes && w <= power; w++)
            tile_planes_pair(tile, power - w, w, tables, &sums, mr, vectors);
        if (power == 0)
            break;
        for (int r = 0; r < mr; r++) {
            for (int c = 0; c < vectors * 32; c++)
                sums.words[r][c] *= 2;
        }
    }
    levels_finish_avx2(tile, sums.words[0], TILE_PLANES_VECTORS * 32, mr, vectors * 4);
}

#endif
