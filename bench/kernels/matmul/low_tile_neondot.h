// SPDX-License-Identifier: MIT
// The tile of 4-bit and 2-bit weights by 8-bit activations on NEON with the dot product: up to 8
// rows by 8 columns, one body for every number of rows, every format of weights and both signs.
//
// A field of bits is moved to the top of its byte, which multiplies it by 16 (or 64) for one
// operation instead of the two that extending its sign would take; the sums are divided at the end,
// and have room: 64 * 2 * 128 * 65536 is 2^30. Codes pick levels by tbl. Unsigned activations are
// flipped to signed ones (activation_offset -128). Panels are [k / kr][8][4] of low_weights.h.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_TILE_NEONDOT_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_TILE_NEONDOT_H

#include "bench/kernels/matmul/epilogue_s8_neon.h"

#define LOW_DOT_INLINE static inline __attribute__((always_inline))

enum { LOW_DOT_ROWS = 8, LOW_DOT_COLUMNS = 8, LOW_DOT_GROUP_BYTES = 32, LOW_DOT_STEPS = 4 };

enum low_dot_format { LOW_DOT_NIBBLES, LOW_DOT_CRUMBS, LOW_DOT_CODES };

// Steps of four activations that a byte has weights for.
LOW_DOT_INLINE int low_dot_steps(enum low_dot_format format)
{
    return format == LOW_DOT_CRUMBS ? 4 : 2;
}

LOW_DOT_INLINE int8x16_t low_dot_weights(int8x16_t packed, int step, enum low_dot_format format,
                                         int8x16_t levels)
{
    if (format == LOW_DOT_CODES) {
        const uint8x16_t codes = vreinterpretq_u8_s8(packed);
        return vqtbl1q_s8(levels,
                          step == 0 ? vandq_u8(codes, vdupq_n_u8(15)) : vshrq_n_u8(codes, 4));
    }
    const int bits = format == LOW_DOT_CRUMBS ? 2 : 4, up = 8 - bits * (step + 1);
    const int8x16_t top = up == 0 ? packed : vshlq_n_s8(packed, up & 7);
    // Behind the lowest field nothing is left but zeros.
    return step == 0 ? top : vandq_s8(top, vdupq_n_s8((int8_t)(0xff << (8 - bits))));
}

// One k-group. levels: of codes.
LOW_DOT_INLINE void low_dot_group(const int8_t *const *rows, int64_t k, const int8_t *group,
                                  int32x4_t sums[][2], int mr, enum low_dot_format format,
                                  bool is_signed, int8x16_t levels)
{
    const int steps = low_dot_steps(format);
    int8x16_t weights[2][LOW_DOT_STEPS];
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const int8x16_t packed = vld1q_s8(group + v * 16);
#pragma GCC unroll 4
        for (int step = 0; step < steps; step++)
            weights[v][step] = low_dot_weights(packed, step, format, levels);
    }
#pragma GCC unroll 8
    for (int row = 0; row < mr; row++) {
        int8x16_t a = steps == 4 ? vld1q_s8(rows[row] + k)
                                 : vcombine_s8(vld1_s8(rows[row] + k), vdup_n_s8(0));
        if (!is_signed)
            a = veorq_s8(a, vdupq_n_s8(-128));
#pragma GCC unroll 4
        for (int step = 0; step < steps; step++) {
#pragma GCC unroll 2
            for (int v = 0; v < 2; v++)
                sums[row][v] = vdotq_laneq_s32(sums[row][v], weights[v][step], a, step);
        }
    }
}

LOW_DOT_INLINE void low_tile_neondot(const struct matmul_tile *tile, int mr,
                                     enum low_dot_format format, bool is_signed)
{
    const int kr = low_dot_steps(format) * 4;
    const int8x16_t levels = format == LOW_DOT_CODES ? vld1q_s8(tile->code_levels) : vdupq_n_s8(0);
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
        for (int64_t k = 0; k < tile->runs[run].length; k += kr) {
            low_dot_group(rows, k, weights, sums, mr, format, is_signed, levels);
            weights += LOW_DOT_GROUP_BYTES;
        }
    }
    const int scale = format == LOW_DOT_NIBBLES ? 4 : format == LOW_DOT_CRUMBS ? 6 : 0;
#pragma GCC unroll 8
    for (int row = 0; row < mr && scale != 0; row++) {
        sums[row][0] = vshrq_n_s32(sums[row][0], scale == 0 ? 1 : scale);
        sums[row][1] = vshrq_n_s32(sums[row][1], scale == 0 ? 1 : scale);
    }
    epilogue_s8_store(tile, mr, 2, sums);
}

#endif
