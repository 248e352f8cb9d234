// SPDX-License-Identifier: MIT
// The tile of 4-bit codes into a table of levels by 8-bit activations on NEON without the dot
// product: up to 6 rows by 8 columns, one body for every number of rows and both signs. tbl picks
// the levels, which are of 8 bits: products need 32-bit lanes. Panels are
// LOW_WEIGHTS_NIBBLES_ACROSS.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_CODES_TILE_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_CODES_TILE_NEON_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/across_neon.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/epilogue_s8_neon.h"

enum { CODES_ROWS = 6 };

// Eight of K.
ACROSS_INLINE void codes_step(const int8_t *const *rows, int64_t k, const uint8_t *weights,
                              int8x16_t levels, int32x4_t sums[][2], int mr, bool is_signed)
{
    int16x8_t a[CODES_ROWS];
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++)
        a[row] = across_activations(rows[row] + k, is_signed);
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++) {
        const uint8x16_t packed = vld1q_u8(weights + half * (ACROSS_KR_BYTES / 2));
        const int8x16_t low = vqtbl1q_s8(levels, vandq_u8(packed, vdupq_n_u8(15)));
        const int8x16_t high = vqtbl1q_s8(levels, vshrq_n_u8(packed, 4));
        const int16x8_t w[4] = {vmovl_s8(vget_low_s8(low)), vmovl_high_s8(low),
                                vmovl_s8(vget_low_s8(high)), vmovl_high_s8(high)};
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++) {
#pragma GCC unroll 6
            for (int row = 0; row < mr; row++) {
                sums[row][0] =
                    vmlal_laneq_s16(sums[row][0], vget_low_s16(w[i]), a[row], half * 4 + i);
                sums[row][1] = vmlal_high_laneq_s16(sums[row][1], w[i], a[row], half * 4 + i);
            }
        }
    }
}

ACROSS_INLINE void codes_tile_neon(const struct matmul_tile *tile, int mr, bool is_signed)
{
    const int8x16_t levels = vld1q_s8(tile->code_levels);
    int32x4_t sums[CODES_ROWS][2];
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = vdupq_n_s32(0);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const int8_t *rows[CODES_ROWS];
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const uint8_t *weights = (const uint8_t *)tile->weights +
                                 (int64_t)tile->runs[run].weight_group * ACROSS_KR_BYTES;
        for (int64_t k = 0; k < tile->runs[run].length; k += ACROSS_KR, weights += ACROSS_KR_BYTES)
            codes_step(rows, k, weights, levels, sums, mr, is_signed);
    }
    epilogue_s8_store(tile, mr, 2, sums);
}

#define CODES_NEON(text, values, signed_ones, functions, test)                                     \
    {                                                                                              \
        .name = (text), .isa = ISA_NEON, .precision = &(values), .mr = CODES_ROWS,                 \
        .nr = ACROSS_COLUMNS, .kr = ACROSS_KR, .vector_columns = ACROSS_COLUMNS,                   \
        .tiles = (functions), .accepts = (test), .packing = &LOW_WEIGHTS_NIBBLES_ACROSS,           \
        .activation_bytes = 1, .activation_offset = (signed_ones) ? 0 : -128,                      \
        .ceiling = "ceiling_s16_neon",                                                             \
    }

#endif
