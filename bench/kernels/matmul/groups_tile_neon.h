// SPDX-License-Identifier: MIT
// The tile of 4-bit weights with scales and zero points by group on NEON without the dot product:
// up to 6 rows by 8 columns, one body for every number of rows and both signs.
//
// mla adds eight columns' products with one activation in 16-bit lanes, where 16 of at most 15 x
// 128 fit: ssubl widens the weights and takes the zero points off at once. Then they are widened
// into the sums of the group. Panels are LOW_WEIGHTS_NIBBLES_ACROSS, then the groups' numbers.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_GROUPS_TILE_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_GROUPS_TILE_NEON_H

#include "bench/kernels/matmul/across_neon.h"
#include "bench/kernels/matmul/epilogue_groups_neon.h"

enum { GROUPS_KR = ACROSS_KR, GROUPS_KR_BYTES = ACROSS_KR_BYTES, GROUPS_STRETCH = 16 };

#define GROUPS_PACKING LOW_WEIGHTS_NIBBLES_ACROSS
#define GROUPS_ISA     ISA_NEON
#define GROUPS_CEILING "ceiling_w4a8_neon"

// 16 of K into the sums of a group. zeros: zero points of the columns.
EPILOGUE_INLINE void groups_stretch(const int8_t *const *rows, int64_t k, const int8_t *weights,
                                    int8x16_t zeros, int32x4_t sums[][2], int mr, bool is_signed)
{
    int16x8_t products[GROUPS_ROWS];
#pragma GCC unroll 2
    for (int part = 0; part < 2; part++) {
        int16x8_t a[GROUPS_ROWS];
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            a[row] = across_activations(rows[row] + k + part * GROUPS_KR, is_signed);
#pragma GCC unroll 2
        for (int half = 0; half < 2; half++, weights += GROUPS_KR_BYTES / 2) {
            const int8x16_t packed = vld1q_s8(weights);
            const int8x16_t low = vshrq_n_s8(vshlq_n_s8(packed, 4), 4);
            const int8x16_t high = vshrq_n_s8(packed, 4);
            const int16x8_t w[4] = {
                vsubl_s8(vget_low_s8(low), vget_low_s8(zeros)), vsubl_high_s8(low, zeros),
                vsubl_s8(vget_low_s8(high), vget_low_s8(zeros)), vsubl_high_s8(high, zeros)};
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++) {
#pragma GCC unroll 6
                for (int row = 0; row < mr; row++) {
                    if (part == 0 && half == 0 && i == 0)
                        products[row] = vmulq_laneq_s16(w[0], a[row], 0);
                    else
                        products[row] = vmlaq_laneq_s16(products[row], w[i], a[row], half * 4 + i);
                }
            }
        }
    }
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++) {
        sums[row][0] = vaddw_s16(sums[row][0], vget_low_s16(products[row]));
        sums[row][1] = vaddw_high_s16(sums[row][1], products[row]);
    }
}

// One group: its sums, from their starts on. length: in k-groups.
EPILOGUE_INLINE void groups_sum(const int8_t *const *rows, int64_t k, const int8_t *weights,
                                const char *numbers, int32_t length, int32x4_t sums[][2], int mr,
                                bool is_signed)
{
    const int32x4_t first = groups_start(numbers, 0), second = groups_start(numbers, 1);
    const int8x8_t zero = vmovn_s16(vcombine_s16(vmovn_s32(first), vmovn_s32(second)));
    const int8x16_t zeros = vcombine_s8(zero, zero);
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++) {
        sums[row][0] = vshrq_n_s32(first, 8);
        sums[row][1] = vshrq_n_s32(second, 8);
    }
    for (; length > 0; length -= 2, k += GROUPS_STRETCH, weights += 2 * GROUPS_KR_BYTES)
        groups_stretch(rows, k, weights, zeros, sums, mr, is_signed);
}

#endif
