// SPDX-License-Identifier: MIT
// The int8 tile of NEON without the dot product, scheduled for the Cortex-A53: up to 4 rows by 4
// columns, 16 products of one row and one column at a time.
//
// smull and smlal2 put two products into each of eight int16 lanes; sadalp adds neighbours into
// four int32 sums, which are added up at the end. Two products fit when weights keep to [-127, 127]
// (2 x 127 x 128 < 2^15), four when they keep to [-63, 63]: then sadalp, which takes two cycles,
// comes every 32 elements instead of every 16.
//
// 16 bytes are loaded in one issue cycle as in lane_tile_neon.h. Cycles for 16 elements of 4 x 4:
// 32 smull/smlal2 + 16 x 2 sadalp + 8 loads = 72, 3.56 MAC a cycle; for 32 elements with 7-bit
// weights 64 + 32 + 16 = 112, 4.57. Sums, operands and two int16 registers fill the register file.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_PAIRWISE_TILE_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_PAIRWISE_TILE_NEON_H

#include "bench/kernels/matmul/halves_neon.h"
#include "bench/kernels/matmul/matmul.h"

#include <arm_neon.h>
#include <stdint.h>

#define PAIRWISE_INLINE static inline __attribute__((always_inline))

enum {
    PAIRWISE_ROWS = 4,
    PAIRWISE_COLUMNS = 4,
    PAIRWISE_KR = 16,
    PAIRWISE_GROUP_BYTES = PAIRWISE_COLUMNS * PAIRWISE_KR,
    PAIRWISE_OPERANDS = 2 * (PAIRWISE_ROWS + PAIRWISE_COLUMNS),
    PAIRWISE_COUNT_AT = 17, // four multiplications in a row behind which nothing is loaded
};

// An iteration is mr x 4 cells (rows within columns) of 2 multiplications for each of its `halves`
// (1 or 2) groups of 16 elements. Row operands are numbered row * halves + half, weights behind
// them column * halves + half. The schedule says before which multiplication of the iteration each
// is loaded, in ascending order: behind its last use in this iteration and, with the upper half
// inserted along with the next load, ahead of its first use in the next. None is loaded before the
// last multiplication, because a pointer moves on behind the multiplication after.
struct pairwise_load {
    int8_t before, operand;
};

static const struct pairwise_load PAIRWISE_SCHEDULE_8[2][8] = {
    {{1, 2}, {3, 4}, {5, 5}, {7, 6}, {15, 3}, {20, 0}, {22, 1}, {24, -1}},
    {{1, 2}, {3, 3}, {5, 5}, {7, 6}, {9, 7}, {15, 4}, {28, 0}, {30, 1}},
};

static const struct pairwise_load PAIRWISE_SCHEDULE_7[2][16] = {
    {{0, 5},
     {4, 8},
     {8, 9},
     {11, 10},
     {16, 11},
     {23, 12},
     {29, 13},
     {34, 6},
     {36, 7},
     {38, 0},
     {40, 1},
     {42, 2},
     {44, 3},
     {46, 4},
     {48, -1},
     {48, -1}},
    {{0, 7},
     {6, 10},
     {10, 11},
     {14, 12},
     {24, 13},
     {30, 14},
     {40, 15},
     {46, 8},
     {48, 9},
     {50, 0},
     {52, 1},
     {54, 2},
     {56, 3},
     {58, 4},
     {60, 5},
     {62, 6}},
};

PAIRWISE_INLINE struct pairwise_load pairwise_load_at(int mr, int halves, int place)
{
    return halves == 1 ? PAIRWISE_SCHEDULE_8[mr - 3][place] : PAIRWISE_SCHEDULE_7[mr - 3][place];
}

struct pairwise_stream {
    const char *rows[PAIRWISE_ROWS];
    const char *weights;
    uint64_t high; // upper half of the operand that was loaded last
};

PAIRWISE_INLINE void pairwise_multiply(uint32x4_t *product, uint32x4_t a, uint32x4_t w, int first,
                                       int upper)
{
    if (first)
        __asm__ volatile("smull %0.8h, %1.8b, %2.8b" : "=w"(*product) : "w"(a), "w"(w));
    else if (!upper)
        __asm__ volatile("smlal %0.8h, %1.8b, %2.8b" : "+w"(*product) : "w"(a), "w"(w));
    else
        __asm__ volatile("smlal2 %0.8h, %1.16b, %2.16b" : "+w"(*product) : "w"(a), "w"(w));
}

PAIRWISE_INLINE void pairwise_accumulate(int32x4_t *sum, uint32x4_t product)
{
    __asm__ volatile("sadalp %0.4s, %1.8h" : "+w"(*sum) : "w"(product));
}

PAIRWISE_INLINE void pairwise_load_low(const struct pairwise_stream *stream, uint32x4_t *operands,
                                       int operand, int mr, int halves)
{
    const int row = operand / halves, column = row - mr, half = operand % halves;
    operands[operand] =
        row < mr ? load_low_half_at(stream->rows[row], half * 16)
                 : load_low_half_at(stream->weights, half * PAIRWISE_GROUP_BYTES + column * 16);
}

PAIRWISE_INLINE void pairwise_load_high(struct pairwise_stream *stream, int operand, int mr,
                                        int halves)
{
    const int row = operand / halves, column = row - mr, half = operand % halves;
    stream->high = row < mr ? load_high_half_at(stream->rows[row], half * 16 + 8)
                            : load_high_half_at(stream->weights,
                                                half * PAIRWISE_GROUP_BYTES + column * 16 + 8);
}

// Each row's pointer moves on behind its last half, the weights' behind the last column.
PAIRWISE_INLINE void pairwise_advance(struct pairwise_stream *stream, int operand, int mr,
                                      int halves, int64_t weights_step)
{
    const int row = operand / halves, column = row - mr;
    if (operand % halves != halves - 1)
        return;
    if (row < mr)
        stream->rows[row] = (const char *)advance((int64_t)stream->rows[row], 16 * halves);
    else if (column == PAIRWISE_COLUMNS - 1)
        stream->weights = (const char *)advance_by((int64_t)stream->weights, weights_step);
}

// The first multiplication of an iteration that needs an operand.
PAIRWISE_INLINE int pairwise_first_use(int operand, int mr, int halves)
{
    const int row = operand / halves, half = operand % halves;
    return (row < mr ? row : (row - mr) * mr) * 2 * halves + half * 2;
}

// steps iterations, 3 or 4 rows. In the last one, the loads for the next read up to 16 bytes per
// half behind the rows and repeat its own weights.
PAIRWISE_INLINE void pairwise_steps(int mr, int halves, struct pairwise_stream *stream,
                                    int64_t steps, int32x4_t sums[][PAIRWISE_COLUMNS])
{
    const int loads = halves * (mr + PAIRWISE_COLUMNS);
    const int cell_size = 2 * halves, cells = mr * PAIRWISE_COLUMNS;
    uint32x4_t operands[PAIRWISE_OPERANDS];
    uint32x4_t products[2] = {vdupq_n_u32(0), vdupq_n_u32(0)};

    // What the iteration before would have loaded; all but the last in full.
    int pending = -1;
#pragma GCC unroll 16
    for (int place = 0; place < loads; place++) {
        const struct pairwise_load load = pairwise_load_at(mr, halves, place);
        if (load.before <= pairwise_first_use(load.operand, mr, halves))
            continue;
        const uint64_t before = stream->high; // it takes three cycles to arrive
        pairwise_load_low(stream, operands, load.operand, mr, halves);
        pairwise_load_high(stream, load.operand, mr, halves);
        pairwise_advance(stream, load.operand, mr, halves, 0);
        if (pending >= 0)
            insert_high_half(&operands[pending], before);
        pending = load.operand;
    }
    do {
        // An integer instruction is free behind a multiplication that has no other one behind it.
        int64_t weights_step = halves * PAIRWISE_GROUP_BYTES;
        int place = 0, moved = -1; // the operand that was loaded ahead of the last multiplication
#pragma GCC unroll 64
        for (int t = 0; t < cells * cell_size; t++) {
            const struct pairwise_load load = pairwise_load_at(mr, halves, place % loads);
            const int loading = place < loads && load.before == t;
            if (loading) {
                const int before =
                    pairwise_load_at(mr, halves, (place + loads - 1) % loads).operand;
                pairwise_load_low(stream, operands, load.operand, mr, halves);
                insert_high_half(&operands[before], stream->high);
                place++;
            }
            const int cell = t / cell_size, half = t % cell_size / 2;
            pairwise_multiply(&products[cell % 2], operands[cell % mr * halves + half],
                              operands[(mr + cell / mr) * halves + half], t % cell_size == 0,
                              t % 2);
            if (loading)
                pairwise_load_high(stream, load.operand, mr, halves);
            else if (moved >= 0)
                pairwise_advance(stream, moved, mr, halves, weights_step);
            moved = loading ? load.operand : -1;
            if (t == PAIRWISE_COUNT_AT)
                steps = advance(steps, -1);
            // The weights' step becomes 0 in the last iteration: 64 bytes behind are too far.
            if (halves == 2 && t == PAIRWISE_COUNT_AT + 1)
                weights_step = subtract_from(0, steps);
            if (halves == 2 && t == PAIRWISE_COUNT_AT + 2)
                weights_step = sign_mask(weights_step);
            if (halves == 2 && t == PAIRWISE_COUNT_AT + 3)
                weights_step = and_with(weights_step, halves * PAIRWISE_GROUP_BYTES);
            if (t % cell_size ==
                cell_size - 1) { // the cell before; for cell 0 the last iteration's
                const int done = (cell + cells - 1) % cells;
                pairwise_accumulate(&sums[done % mr][done / mr], products[(cell + 1) % 2]);
            }
        }
    } while (steps != 0);
    pairwise_accumulate(&sums[mr - 1][PAIRWISE_COLUMNS - 1], products[1]);
}

// `halves` groups without a schedule: one or two rows, and what steps leave over.
PAIRWISE_INLINE void pairwise_plain(int mr, int halves, struct pairwise_stream *stream,
                                    int32x4_t sums[][PAIRWISE_COLUMNS])
{
    if (mr == 1) // matrix-vector: the weights stream by, and the A53 fetches ahead by little itself
        __builtin_prefetch(stream->weights + 8 * PAIRWISE_GROUP_BYTES);
#pragma GCC unroll 4
    for (int column = 0; column < PAIRWISE_COLUMNS; column++) {
        const int8_t *weights = (const int8_t *)stream->weights + column * PAIRWISE_KR;
#pragma GCC unroll 4
        for (int row = 0; row < mr; row++) {
            const int8_t *elements = (const int8_t *)stream->rows[row];
            int8x16_t a = vld1q_s8(elements), w = vld1q_s8(weights);
            int16x8_t product = vmull_s8(vget_low_s8(a), vget_low_s8(w));
            product = vmlal_high_s8(product, a, w);
            if (halves == 2) {
                a = vld1q_s8(elements + PAIRWISE_KR);
                w = vld1q_s8(weights + PAIRWISE_GROUP_BYTES);
                product = vmlal_s8(product, vget_low_s8(a), vget_low_s8(w));
                product = vmlal_high_s8(product, a, w);
            }
            sums[row][column] = vpadalq_s16(sums[row][column], product);
        }
    }
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++)
        stream->rows[row] += halves * PAIRWISE_KR;
    stream->weights += halves * PAIRWISE_GROUP_BYTES;
}

// The whole depth of a tile; halves: 2 for 7-bit weights, else 1. out[row] gets the four columns.
PAIRWISE_INLINE void pairwise_tile_sums(int mr, int halves, const struct matmul_tile *tile,
                                        int32x4_t out[])
{
    int32x4_t sums[PAIRWISE_ROWS][PAIRWISE_COLUMNS];
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = sums[row][2] = sums[row][3] = vdupq_n_s32(0);
    halves_begin();
    for (int32_t run = 0; run < tile->run_count; run++) {
        struct pairwise_stream stream = {.high = 0};
#pragma GCC unroll 4
        for (int row = 0; row < mr; row++)
            stream.rows[row] = tile->rows[run * mr + row];
        const char *const weights = (const char *)tile->weights +
                                    (int64_t)tile->runs[run].weight_group * PAIRWISE_GROUP_BYTES;
        stream.weights = weights;
        const int64_t groups = (tile->runs[run].length + PAIRWISE_KR - 1) / PAIRWISE_KR;
        int64_t steps = groups / halves;
        if (mr >= 3 && steps > 0) {
            struct pairwise_stream ahead = stream;
            pairwise_steps(mr, halves, &ahead, steps, sums);
            stream.weights += steps * halves * PAIRWISE_GROUP_BYTES;
#pragma GCC unroll 4
            for (int row = 0; row < mr; row++)
                stream.rows[row] += steps * halves * PAIRWISE_KR;
            steps = 0;
        }
        for (; steps > 0; steps--)
            pairwise_plain(mr, halves, &stream, sums);
        if (groups % halves != 0)
            pairwise_plain(mr, 1, &stream, sums);
    }
#pragma GCC unroll 4
    for (int row = 0; row < mr; row++)
        out[row] = vpaddq_s32(vpaddq_s32(sums[row][0], sums[row][1]),
                              vpaddq_s32(sums[row][2], sums[row][3]));
}

#endif
