// SPDX-License-Identifier: MIT
// fp32 for 32-bit NEON: 4 rows by 8 columns, vmla by element, two elements of every row at a time.
// NEON of ARMv7 flushes denormals to zero.
//
// A Cortex-A53 lets no vector load issue in the fourth cycle after a vmla, so loads that stand
// among them wait most of the time: all loads of a step come first, its 16 vmla behind.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/epilogue_f32_neon.h"
#include "bench/kernels/matmul/matmul.h"

enum { ROWS = 4, COLUMNS = 8, STEP = 2 };

// One element: its 8 weights times lane `lane` of every row.
static inline __attribute__((always_inline)) void multiply_element(int mr, float32x4_t low,
                                                                   float32x4_t high,
                                                                   const float32x2_t *elements,
                                                                   int lane, float32x4_t sums[][2])
{
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++) {
        if (lane == 0) {
            sums[row][0] = vmlaq_lane_f32(sums[row][0], low, elements[row], 0);
            sums[row][1] = vmlaq_lane_f32(sums[row][1], high, elements[row], 0);
        } else {
            sums[row][0] = vmlaq_lane_f32(sums[row][0], low, elements[row], 1);
            sums[row][1] = vmlaq_lane_f32(sums[row][1], high, elements[row], 1);
        }
    }
}

// Loads in their place, each moving on its own pointer: an address that is added up first comes
// three cycles later.
static inline __attribute__((always_inline)) float32x2_t load_two(const float **from)
{
    float32x2_t value;
    __asm__ volatile("vld1.32 {%P0}, [%1]!" : "=w"(value), "+r"(*from) : : "memory");
    return value;
}

static inline __attribute__((always_inline)) float32x4_t load_four(const float **from)
{
    float32x4_t value;
    __asm__ volatile("vld1.32 {%e0,%f0}, [%1]!" : "=w"(value), "+r"(*from) : : "memory");
    return value;
}

// Two elements of every row, loads first.
static inline __attribute__((always_inline)) void
multiply_step(int mr, const float **weights, const float **rows, float32x4_t sums[][2])
{
    float32x2_t elements[ROWS];
    float32x4_t w[2 * STEP];
#pragma GCC unroll 4
    for (int i = 0; i < 2 * STEP; i++) {
        w[i] = load_four(weights);
        if (i < mr)
            elements[i] = load_two(&rows[i]);
    }
    multiply_element(mr, w[0], w[1], elements, 0, sums);
    multiply_element(mr, w[2], w[3], elements, 1, sums);
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++)
        __asm__ volatile("" : "+w"(sums[row][0]), "+w"(sums[row][1])); // before the next loads
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
        for (; rest >= STEP; rest -= STEP)
            multiply_step(mr, &weights, rows, sums);
        if (rest > 0) {
            float32x2_t elements[ROWS];
#pragma GCC unroll 4
            for (int row = 0; row < mr; row++)
                elements[row] = vld1_dup_f32(rows[row]);
            multiply_element(mr, vld1q_f32(weights), vld1q_f32(weights + 4), elements, 0, sums);
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
