// SPDX-License-Identifier: MIT
// fp32 for 32-bit NEON: 4 rows by 8 columns, vmla by element. 8 of 16 registers are sums, 4 hold
// four elements of a row each. NEON of ARMv7 flushes denormals to zero.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/epilogue_f32_neon.h"
#include "bench/kernels/matmul/matmul.h"

enum { ROWS = 4, COLUMNS = 8, STEP = 4 };

// One element: its 8 weights times lane `lane` (0 to 3) of every row.
static inline __attribute__((always_inline)) void multiply_element(int mr, const float *weights,
                                                                   const float32x4_t *elements,
                                                                   int lane, float32x4_t sums[][2])
{
    const float32x4_t low = vld1q_f32(weights), high = vld1q_f32(weights + 4);
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++) {
        const float32x2_t half =
            lane < 2 ? vget_low_f32(elements[row]) : vget_high_f32(elements[row]);
        if (lane % 2 == 0) {
            sums[row][0] = vmlaq_lane_f32(sums[row][0], low, half, 0);
            sums[row][1] = vmlaq_lane_f32(sums[row][1], high, half, 0);
        } else {
            sums[row][0] = vmlaq_lane_f32(sums[row][0], low, half, 1);
            sums[row][1] = vmlaq_lane_f32(sums[row][1], high, half, 1);
        }
    }
}

static inline __attribute__((always_inline)) void tile_f32(const struct matmul_tile *tile, int mr)
{
    float32x4_t sums[ROWS][2];
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = vdupq_n_f32(0.0f);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *rows[ROWS];
#pragma GCC unroll 4
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const float *weights =
            (const float *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * COLUMNS;
        int32_t rest = tile->runs[run].length;
        float32x4_t elements[ROWS];
        for (; rest >= STEP; rest -= STEP, weights += STEP * COLUMNS) {
#pragma GCC unroll 4
            for (int row = 0; row < mr; row++, rows[row - 1] += STEP)
                elements[row] = vld1q_f32(rows[row]);
#pragma GCC unroll 4
            for (int lane = 0; lane < STEP; lane++)
                multiply_element(mr, weights + lane * COLUMNS, elements, lane, sums);
        }
        for (; rest > 0; rest--, weights += COLUMNS) {
#pragma GCC unroll 4
            for (int row = 0; row < mr; row++)
                elements[row] = vld1q_dup_f32(rows[row]++);
            multiply_element(mr, weights, elements, 0, sums);
        }
    }
    epilogue_f32_store(tile, mr, 2, sums);
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_f32(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_f32(tile, 2);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_f32(tile, 3);
}

static void tile_4(const struct matmul_tile *tile)
{
    tile_f32(tile, 4);
}

static matmul_tile_function *const TILES[] = {tile_1, tile_2, tile_3, tile_4};

const struct matmul_micro matmul_f32_4x8_neon32 = {
    .name = "matmul_f32_4x8_neon32",
    .isa = ISA_NEON32,
    .precision = &PRECISION_F32,
    .mr = ROWS,
    .nr = COLUMNS,
    .kr = 1,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .accepts = accepts_f32,
    .weight_bytes = sizeof(float),
    .activation_bytes = sizeof(float),
    .tolerance = 2.0,
    .ceiling = "ceiling_f32_neon32",
};
