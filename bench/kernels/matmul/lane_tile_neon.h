// SPDX-License-Identifier: MIT
// The matmul tile of in-order NEON cores: up to 10 rows by 8 columns, "vector times one 32-bit
// lane".
//
// One 32-bit element of a row meets 8 columns of weights: a float (fmla by element, kr = 1) or four
// int8 (sdot by element, kr = 4). Twenty accumulators stay in registers; what makes the difference
// on a Cortex-A53 is how the other operands get there:
//
//  - A 128-bit load takes two cycles in which nothing else issues. A 64-bit vector load paired with
//    the insertion of another operand's upper half takes one, and the 64-bit integer load that
//    fetches that half rides along with an fmla. So 16 bytes cost one issue cycle.
//  - An activation register holds two elements of two rows (row 2j in the lower half, row 2j + 1 in
//    the upper one), so 10 rows need 5 registers and not 10, and K advances by two elements.
//  - No vector load may issue in the fourth cycle after an fmla. Therefore loads come every fourth
//    cycle, three multiplications between them, all loads of an iteration (four elements) in one
//    chain; the rest of the iteration are multiplications alone. Ahead of the chain one cycle is
//    lost, which the insertion of the chain's last operand fills.
//
// Cycles for 4 elements of 10 rows: 80 fmla + 18 loads + 1 = 1.2375 an fmla. Ten rows beat eight
// (1.27) at the same registers. Sources of the rules: tests/a53/pipeline.h, which also counts them.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LANE_TILE_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_LANE_TILE_NEON_H

#include "bench/kernels/matmul/halves_neon.h"
#include "bench/kernels/matmul/matmul.h"

#include <arm_neon.h>
#include <stdint.h>

#define LANE_TILE_INLINE static inline __attribute__((always_inline))

enum {
    LANE_TILE_ROWS = 10,
    LANE_TILE_COLUMNS = 8,
    LANE_TILE_STEP = 4,                            // elements of an iteration: two pairs
    LANE_TILE_GROUP_BYTES = LANE_TILE_COLUMNS * 4, // packed weights of one element
    LANE_TILE_OPERANDS = 2 * (LANE_TILE_ROWS / 2 + 4),
};

enum lane_multiply { LANE_FMLA, LANE_SDOT };

// sum += weights * element [lane].
LANE_TILE_INLINE void multiply(enum lane_multiply kind, uint32x4_t *sum, uint32x4_t weights,
                               uint32x4_t elements, int lane)
{
    if (kind == LANE_FMLA)
        __asm__ volatile("fmla %0.4s, %1.4s, %2.s[%3]"
                         : "+w"(*sum)
                         : "w"(weights), "w"(elements), "i"(lane));
    else
        __asm__ volatile("sdot %0.4s, %1.16b, %2.4b[%3]"
                         : "+w"(*sum)
                         : "w"(weights), "w"(elements), "i"(lane));
}

// Where the chain of loads begins, in multiplications from the start of an iteration (negative: in
// the one before), and how many multiplications stand between two loads. Chosen so that the upper
// half of every operand is inserted two or more cycles before its first use, and that nothing is
// loaded ahead of the last multiplication, which the branch rides along with. By rows.
static const struct {
    int8_t start, spacing;
} LANE_TILE_CHAIN[LANE_TILE_ROWS + 1] = {
    [1] = {0, 0},  [2] = {-3, 1}, [3] = {-5, 2}, [4] = {-5, 2}, [5] = {-5, 2},
    [6] = {-6, 3}, [7] = {-8, 3}, [8] = {-6, 3}, [9] = {-6, 3}, [10] = {-6, 3},
};

// Operands in the order in which they are first used, numbered 0.. over both pairs of elements:
// weights 0 of the pair's first element, rows 0 and 1, weights 1, rows 2 and 3, ..., then the two
// weight registers of the second element.
LANE_TILE_INLINE int operand_of_rows(int pair, int row, int row_pairs)
{
    return pair * (row_pairs + 4) + (row < 2 ? 1 : row / 2 + 2);
}

LANE_TILE_INLINE int operand_of_weights(int element, int half, int row_pairs)
{
    const int first = element / 2 * (row_pairs + 4);
    return first + (element % 2 == 0 ? half * 2 : row_pairs + 2 + half);
}

struct lane_stream {
    const char *rows[LANE_TILE_ROWS];
    const char *weights;
    int64_t offset; // bytes from the start of the rows
    uint64_t high;  // upper half of the operand that was loaded last
};

// Number `index` holds a pair of rows, or (row_pair < 0) 16 bytes of weights.
struct lane_operand {
    int row_pair, weight_offset;
};

LANE_TILE_INLINE struct lane_operand describe_operand(int index, int row_pairs)
{
    const int pair = index / (row_pairs + 4);
    const int place = index % (row_pairs + 4);
    const int second = place >= row_pairs + 2;
    if (!second && place != 0 && place != 2)
        return (struct lane_operand){place == 1 ? 0 : place - 2, 0};
    const int half = second ? place - row_pairs - 2 : place / 2;
    return (struct lane_operand){-1, (pair * 2 + second) * LANE_TILE_GROUP_BYTES + half * 16};
}

// ahead: bytes that the weights' pointer lags behind.
LANE_TILE_INLINE void load_low(const struct lane_stream *stream, uint32x4_t *operand, int index,
                               int row_pairs, int ahead)
{
    const struct lane_operand what = describe_operand(index, row_pairs);
    *operand = what.row_pair < 0 ? load_low_half_at(stream->weights, what.weight_offset + ahead)
                                 : load_low_half(stream->rows[what.row_pair * 2], stream->offset);
}

// An odd last row leaves the upper half of its register empty.
LANE_TILE_INLINE int has_high(int index, int row_pairs, int mr)
{
    return describe_operand(index, row_pairs).row_pair * 2 + 1 < mr;
}

LANE_TILE_INLINE void load_high(struct lane_stream *stream, int index, int row_pairs, int mr,
                                int ahead)
{
    const struct lane_operand what = describe_operand(index, row_pairs);
    if (what.row_pair < 0)
        stream->high = load_high_half_at(stream->weights, what.weight_offset + ahead + 8);
    else if (has_high(index, row_pairs, mr))
        stream->high = load_high_half(stream->rows[what.row_pair * 2 + 1], stream->offset);
}

// Moves on behind the last rows of a pair of elements.
LANE_TILE_INLINE void advance_rows(struct lane_stream *stream, int index, int row_pairs)
{
    if (describe_operand(index, row_pairs).row_pair == row_pairs - 1)
        stream->offset = advance(stream->offset, 8);
}

LANE_TILE_INLINE void insert_high(const struct lane_stream *stream, uint32x4_t *operands, int index,
                                  int row_pairs, int mr)
{
    if (has_high(index, row_pairs, mr))
        insert_high_half(&operands[index], stream->high);
}

// `steps` times four elements of mr rows: sums[row][half] += ... The loads of the next step begin
// in this one, so the last one reads, and forgets, 8 bytes behind the run and 32 behind its
// weights.
LANE_TILE_INLINE void lane_tile_steps(enum lane_multiply kind, int mr, struct lane_stream *stream,
                                      int64_t steps, uint32x4_t sums[][2])
{
    const int row_pairs = (mr + 1) / 2;
    const int loads = 2 * (row_pairs + 4), multiplications = LANE_TILE_STEP * 2 * mr;
    const int start = LANE_TILE_CHAIN[mr].start, spacing = LANE_TILE_CHAIN[mr].spacing;
    const int has_bubble = multiplications > spacing * loads;
    const int step_bytes = LANE_TILE_STEP * LANE_TILE_GROUP_BYTES;
    uint32x4_t operands[LANE_TILE_OPERANDS];

    // Operand 0 belongs to the end of the chain of the step before, hence the order 0, 1, 2, ... An
    // upper half is inserted after the next operand's loads: it takes three cycles to arrive.
    uint64_t before = 0;
    load_low(stream, &operands[0], 0, row_pairs, 0);
    load_high(stream, 0, row_pairs, mr, 0);
#pragma GCC unroll 8
    for (int i = 1; start + (i - 1) * spacing < 0; i++) {
        before = stream->high;
        load_low(stream, &operands[i], i, row_pairs, 0);
        load_high(stream, i, row_pairs, mr, 0);
        advance_rows(stream, i, row_pairs);
        if (has_high(i - 1, row_pairs, mr))
            insert_high_half(&operands[i - 1], before);
    }
    do {
        // An integer instruction is free behind a multiplication that has no other one behind it.
        int moved = -1; // the operand that was loaded ahead of the last multiplication
#pragma GCC unroll 80
        for (int t = 0; t < multiplications; t++) {
            const int distance = (t - start + multiplications) % multiplications;
            const int load = distance % spacing == 0 && distance / spacing < loads
                                 ? (distance / spacing + 1) % loads
                                 : -1;
            const int ahead = load == 0 ? step_bytes : 0;
            if (load >= 0) {
                load_low(stream, &operands[load], load, row_pairs, ahead);
                if (load != 1 || !has_bubble)
                    insert_high(stream, operands, (load + loads - 1) % loads, row_pairs, mr);
            } else if (distance == multiplications - spacing) {
                insert_high(stream, operands, 0, row_pairs, mr);
            }
            const int element = t / (2 * mr), row = t % (2 * mr) / 2, half = t % 2;
            multiply(kind, &sums[row][half], operands[operand_of_weights(element, half, row_pairs)],
                     operands[operand_of_rows(element / 2, row, row_pairs)],
                     element % 2 + row % 2 * 2);
            if (load >= 0)
                load_high(stream, load, row_pairs, mr, ahead);
            if (moved > 0)
                advance_rows(stream, moved, row_pairs);
            else if (moved == 0)
                stream->weights = (const char *)advance((int64_t)stream->weights, step_bytes);
            if (distance == (spacing == 3 ? 8 : 2 * spacing - 1))
                steps = advance(steps, -1);
            moved = load;
        }
        // The chain of the next step has begun when its last load did not move on yet.
        if (moved > 0)
            advance_rows(stream, moved, row_pairs);
    } while (steps != 0);
}

// One element at a time: the rest of a run, and the whole of it for a single row.
LANE_TILE_INLINE void lane_tile_single(enum lane_multiply kind, int mr,
                                       const struct lane_stream *stream, uint32x4_t sums[][2])
{
    const uint32_t *weights = (const uint32_t *)stream->weights;
    const uint32x4_t low = vld1q_u32(weights), high = vld1q_u32(weights + 4);
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++) {
        const uint32x4_t element =
            vld1q_dup_u32((const uint32_t *)(stream->rows[row] + stream->offset));
        multiply(kind, &sums[row][0], low, element, 0);
        multiply(kind, &sums[row][1], high, element, 0);
    }
}

// The whole depth of a tile. Activations are read in units of 4 bytes, kr of them an element.
LANE_TILE_INLINE void lane_tile_sums(enum lane_multiply kind, int mr, int kr,
                                     const struct matmul_tile *tile, uint32x4_t sums[][2])
{
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = vdupq_n_u32(0);
    halves_begin();
    for (int32_t run = 0; run < tile->run_count; run++) {
        struct lane_stream stream = {.offset = 0};
#pragma GCC unroll 10
        for (int row = 0; row < mr; row++)
            stream.rows[row] = tile->rows[run * mr + row];
        stream.weights = (const char *)tile->weights +
                         (int64_t)tile->runs[run].weight_group * LANE_TILE_GROUP_BYTES;
        int64_t elements = (tile->runs[run].length + kr - 1) / kr;
        if (mr > 1 && elements >= LANE_TILE_STEP) {
            const int64_t steps = elements / LANE_TILE_STEP;
            const char *const behind =
                stream.weights + steps * LANE_TILE_STEP * LANE_TILE_GROUP_BYTES;
            lane_tile_steps(kind, mr, &stream, steps, sums);
            stream.weights = behind;
            stream.offset = steps * LANE_TILE_STEP * 4;
            elements -= steps * LANE_TILE_STEP;
        }
        for (; elements > 0; elements--) {
            lane_tile_single(kind, mr, &stream, sums);
            stream.weights += LANE_TILE_GROUP_BYTES;
            stream.offset += 4;
        }
    }
}

#endif
