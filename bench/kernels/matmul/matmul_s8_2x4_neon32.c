// SPDX-License-Identifier: MIT
// int8 for 32-bit NEON: 2 rows by 4 columns, 16 products of a row and a column at a time. vmull and
// vmlal put two products into each 16-bit lane, which fits but for weights of -128, and vpadal adds
// neighbours into int32 sums.
#include "bench/kernels/matmul/round_neon32.h"

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/epilogue_s8_neon.h"
#include "bench/kernels/matmul/matmul.h"

enum { ROWS = 2, COLUMNS = 4, DEPTH = 16 };

static inline __attribute__((always_inline)) int32x2_t add_lanes(int32x4_t a, int32x4_t b)
{
    return vpadd_s32(vpadd_s32(vget_low_s32(a), vget_high_s32(a)),
                     vpadd_s32(vget_low_s32(b), vget_high_s32(b)));
}

static inline __attribute__((always_inline)) void tile_s8(const struct matmul_tile *tile, int mr)
{
    int32x4_t sums[ROWS][COLUMNS], out[ROWS][2];
#pragma GCC unroll 2
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = sums[row][2] = sums[row][3] = vdupq_n_s32(0);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const int8_t *rows[ROWS];
#pragma GCC unroll 2
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const int8_t *weights = (const int8_t *)tile->weights +
                                (ptrdiff_t)tile->runs[run].weight_group * COLUMNS * DEPTH;
        for (int32_t rest = tile->runs[run].length; rest > 0; rest -= DEPTH) {
            int8x16_t a[ROWS];
#pragma GCC unroll 2
            for (int row = 0; row < mr; row++, rows[row - 1] += DEPTH)
                a[row] = vld1q_s8(rows[row]);
#pragma GCC unroll 4
            for (int column = 0; column < COLUMNS; column++, weights += DEPTH) {
                const int8x16_t w = vld1q_s8(weights);
#pragma GCC unroll 2
                for (int row = 0; row < mr; row++) {
                    int16x8_t product = vmull_s8(vget_low_s8(a[row]), vget_low_s8(w));
                    product = vmlal_s8(product, vget_high_s8(a[row]), vget_high_s8(w));
                    sums[row][column] = vpadalq_s16(sums[row][column], product);
                }
            }
        }
    }
#pragma GCC unroll 2
    for (int row = 0; row < mr; row++)
        out[row][0] = vcombine_s32(add_lanes(sums[row][0], sums[row][1]),
                                   add_lanes(sums[row][2], sums[row][3]));
    epilogue_s8_store(tile, mr, 1, out);
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_s8(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_s8(tile, 2);
}

static matmul_tile_function *const TILES[] = {tile_1, tile_2};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -127, 127);
}

const struct matmul_micro matmul_s8_2x4_neon32 = {
    .name = "matmul_s8_2x4_neon32",
    .isa = ISA_NEON32,
    .precision = &PRECISION_S8,
    .mr = ROWS,
    .nr = COLUMNS,
    .kr = DEPTH,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_s8_neon32",
};
