// SPDX-License-Identifier: MIT
// The tile of 4-bit weights by 8-bit activations on NEON with the dot product: up to 8 rows by 8
// columns, one body for every number of rows and both signs.
//
// A nibble is moved to the top of its byte, which multiplies it by 16 for one operation instead of
// the two that extending its sign would take; the sums are divided at the end. Unsigned activations
// are flipped to signed ones (activation_offset -128). Panels are [k / 8][8][4] of low_weights.h.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_TILE_NEONDOT_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_TILE_NEONDOT_H

#include "bench/kernels/matmul/epilogue_s8_neon.h"

#define LOW_DOT_INLINE static inline __attribute__((always_inline))

enum { LOW_DOT_ROWS = 8, LOW_DOT_COLUMNS = 8, LOW_DOT_KR = 8, LOW_DOT_GROUP_BYTES = 32 };

// One k-group: two steps of four activations.
LOW_DOT_INLINE void low_dot_group(const int8_t *const *rows, int64_t k, const int8_t *group,
                                  int32x4_t sums[][2], int mr, bool is_signed)
{
    int8x16_t low[2], high[2];
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const int8x16_t both = vld1q_s8(group + v * 16);
        low[v] = vshlq_n_s8(both, 4);
        high[v] = vandq_s8(both, vdupq_n_s8((int8_t)0xf0));
    }
#pragma GCC unroll 8
    for (int row = 0; row < mr; row++) {
        int8x8_t a = vld1_s8(rows[row] + k);
        if (!is_signed)
            a = veor_s8(a, vdup_n_s8(-128));
#pragma GCC unroll 2
        for (int v = 0; v < 2; v++) {
            sums[row][v] = vdotq_lane_s32(sums[row][v], low[v], a, 0);
            sums[row][v] = vdotq_lane_s32(sums[row][v], high[v], a, 1);
        }
    }
}

LOW_DOT_INLINE void low_tile_neondot(const struct matmul_tile *tile, int mr, bool is_signed)
{
    int32x4_t sums[LOW_DOT_ROWS][2];
#pragma GCC unroll 8
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = vdupq_n_s32(0);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const int8_t *rows[LOW_DOT_ROWS];
#pragma GCC unroll 8
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const int8_t *weights = (const int8_t *)tile->weights +
                                (int64_t)tile->runs[run].weight_group * LOW_DOT_GROUP_BYTES;
        for (int64_t k = 0; k < tile->runs[run].length; k += LOW_DOT_KR) {
            low_dot_group(rows, k, weights, sums, mr, is_signed);
            weights += LOW_DOT_GROUP_BYTES;
        }
    }
#pragma GCC unroll 8
    for (int row = 0; row < mr; row++) {
        sums[row][0] = vshrq_n_s32(sums[row][0], 4);
        sums[row][1] = vshrq_n_s32(sums[row][1], 4);
    }
    epilogue_s8_store(tile, mr, 2, sums);
}

#endif
