// SPDX-License-Identifier: MIT
// The tile of 4-bit weights with scales and zero points by group on NEON with the dot product: up
// to 6 rows by 8 columns, one body for every number of rows and both signs.
//
// Zero points are taken off the weights as they are unpacked, one subtraction for 16 of them:
// levels of -15..15 still are bytes. Unsigned activations are flipped to signed ones
// (activation_offset -128). Panels are [k / 8][8][4] of low_weights.h, then the groups' numbers.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_GROUPS_TILE_NEONDOT_H
#define BITROOF_BENCH_KERNELS_MATMUL_GROUPS_TILE_NEONDOT_H

#include "bench/kernels/matmul/epilogue_groups_neon.h"

enum { GROUPS_KR = 8, GROUPS_KR_BYTES = 32 };

#define GROUPS_PACKING LOW_WEIGHTS_NIBBLES
#define GROUPS_ISA     ISA_NEONDOT
#define GROUPS_CEILING "ceiling_s8_neondot"

// Eight of K. zeros: zero points, four bytes a column.
EPILOGUE_INLINE void groups_step(const int8_t *const *rows, int64_t k, const int8_t *weights,
                                 const int8x16_t *zeros, int32x4_t sums[][2], int mr,
                                 bool is_signed)
{
    int8x16_t low[2], high[2];
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const int8x16_t packed = vld1q_s8(weights + v * 16);
        low[v] = vsubq_s8(vshrq_n_s8(vshlq_n_s8(packed, 4), 4), zeros[v]);
        high[v] = vsubq_s8(vshrq_n_s8(packed, 4), zeros[v]);
    }
#pragma GCC unroll 6
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

// One group: its sums, from their starts on. length: in k-groups.
EPILOGUE_INLINE void groups_sum(const int8_t *const *rows, int64_t k, const int8_t *weights,
                                const char *numbers, int32_t length, int32x4_t sums[][2], int mr,
                                bool is_signed)
{
    int8x16_t zeros[2];
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const int32x4_t start = groups_start(numbers, v);
        const int32x4_t zero = vandq_s32(start, vdupq_n_s32(255));
        zeros[v] = vreinterpretq_s8_s32(vmulq_s32(zero, vdupq_n_s32(0x01010101)));
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            sums[row][v] = vshrq_n_s32(start, 8);
    }
    for (; length > 0; length--, k += GROUPS_KR, weights += GROUPS_KR_BYTES)
        groups_step(rows, k, weights, zeros, sums, mr, is_signed);
}

#endif
