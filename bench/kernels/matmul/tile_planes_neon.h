// SPDX-License-Identifier: MIT
// Tiles of bit planes on NEON of both widths: columns in the bytes of vectors, eight channels of
// one plane in each byte of weights.
//
// A byte gains up to 8 a step and is added to 16-bit sums at least every 7 words of 4 steps (224 <=
// 255); those are added to 32-bit sums behind every pair of planes. The including file brings
// planes_add_words() of planes_words_neon.h or planes_words_neon32.h.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_PLANES_NEON_H

#include "bench/kernels/matmul/levels_neon.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#include <arm_neon.h>
#include <string.h>

enum {
    TILE_PLANES_COLUMNS = 16 * PLANES_VECTORS,
    TILE_PLANES_WORDS = 7,                                          // between flushes of the bytes
    TILE_PLANES_FLUSHES = 65535 / (TILE_PLANES_WORDS * PLANES_WORD) // of the 16-bit sums
};

// The sums of a tile while it runs.
struct tile_planes_sums {
    uint16_t halves[PLANES_ROWS][TILE_PLANES_COLUMNS];
    int32_t words[PLANES_ROWS][TILE_PLANES_COLUMNS];
};

static inline __attribute__((always_inline)) void
tile_planes_flush(uint8x16_t bytes[PLANES_ROWS][PLANES_VECTORS], struct tile_planes_sums *sums,
                  const int mr)
{
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < PLANES_VECTORS; v++) {
            uint16_t *halves = sums->halves[r] + v * 16;
            vst1q_u16(halves, vaddw_u8(vld1q_u16(halves), vget_low_u8(bytes[r][v])));
            vst1q_u16(halves + 8, vaddw_u8(vld1q_u16(halves + 8), vget_high_u8(bytes[r][v])));
            bytes[r][v] = vdupq_n_u8(0);
        }
    }
}

static inline void tile_planes_widen(struct tile_planes_sums *sums, int mr)
{
    for (int r = 0; r < mr; r++) {
        for (int c = 0; c < TILE_PLANES_COLUMNS; c += 4) {
            const uint32x4_t old = vreinterpretq_u32_s32(vld1q_s32(sums->words[r] + c));
            const uint32x4_t sum = vaddw_u16(old, vld1_u16(sums->halves[r] + c));
            vst1q_s32(sums->words[r] + c, vreinterpretq_s32_u32(sum));
        }
        memset(sums->halves[r], 0, sizeof sums->halves[r]);
    }
}

// Adds the counts of one plane of activations with one of weights.
static inline __attribute__((always_inline)) void tile_planes_pair(const struct matmul_tile *tile,
                                                                   int activation, int weight,
                                                                   struct tile_planes_sums *sums,
                                                                   const int mr, const bool is_xor)
{
    const ptrdiff_t row_step = tile->planes->activations * 4;
    const ptrdiff_t word_bytes = PLANES_STEPS * PLANES_STEP_BYTES;
    const ptrdiff_t weight_step = tile->planes->weights * word_bytes;
    uint8x16_t bytes[PLANES_ROWS][PLANES_VECTORS];
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < PLANES_VECTORS; v++)
            bytes[r][v] = vdupq_n_u8(0);
    }
    int32_t room = TILE_PLANES_WORDS, flushes = 0;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *rows[PLANES_ROWS];
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++)
            rows[r] = (const char *)tile->rows[(ptrdiff_t)run * mr + r] + activation * 4;
        const char *weights = (const char *)tile->weights +
                              tile->runs[run].weight_group * weight_step + weight * word_bytes;
        int32_t words = (int32_t)planes_words(tile->runs[run].length);
        while (words > 0) {
            const int32_t count = words < room ? words : room;
            planes_add_words(rows, row_step, &weights, weight_step, count, bytes, mr, is_xor);
            words -= count;
            room -= count;
            if (room > 0)
                continue;
            tile_planes_flush(bytes, sums, mr);
            room = TILE_PLANES_WORDS;
            if (++flushes == TILE_PLANES_FLUSHES) {
                tile_planes_widen(sums, mr);
                flushes = 0;
            }
        }
    }
    tile_planes_flush(bytes, sums, mr);
    tile_planes_widen(sums, mr);
}

static inline __attribute__((always_inline)) void tile_planes_neon(const struct matmul_tile *tile,
                                                                   const int mr, const bool is_xor)
{
    const int activations = tile->planes->activations, planes = tile->planes->weights;
    struct tile_planes_sums sums;
    memset(&sums, 0, sizeof sums);
    for (int power = activations + planes - 2;; power--) {
        const int first = power < activations ? 0 : power - activations + 1;
        for (int w = first; w < planes && w <= power; w++)
            tile_planes_pair(tile, power - w, w, &sums, mr, is_xor);
        if (power == 0)
            break;
        for (int r = 0; r < mr; r++) {
            for (int c = 0; c < TILE_PLANES_COLUMNS; c++)
                sums.words[r][c] *= 2;
        }
    }
    levels_finish_neon(tile, (const int32_t(*)[LEVELS_COLUMNS])sums.words, mr);
}

#endif
