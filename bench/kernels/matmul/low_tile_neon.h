// SPDX-License-Identifier: MIT
// The tile of weights of few bits by 8-bit activations on NEON without the dot product, scheduled
// for the Cortex-A53: up to 5 rows by 4 columns, 16 products of a row and a column at a time.
//
// smlal and smlal2 add products in eight int16 lanes, two of them in each for 16 elements. Weights
// of few bits leave room there: with levels of -8, 31 products of 8 x 128 fit, with levels of -16
// 15 and with levels of -2 127. Only then are the lanes of a cell added up and widened to int32.
// Unsigned activations are flipped to signed ones as they are loaded (activation_offset -128).
//
// Cycles for 16 elements of 5 x 4 cells: 40 smlal, 7 loads of 16 bytes (halves_neon.h), 6 to unpack
// nibbles, 5 to flip unsigned activations, and every 15 times some 64 to add up the lanes: 57 when
// activations are signed, 62 when not, for 320 MAC: 5.6 and 5.1 MAC a cycle. For 2-bit weights
// lanes are added up more seldom; 5-bit ones stand in bytes, which need more loads but no
// unpacking, and lanes are added up every 7 times.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_TILE_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_TILE_NEON_H

#include "bench/kernels/matmul/epilogue_s8_neon.h"
#include "bench/kernels/matmul/halves_neon.h"

#define LOW_TILE_INLINE static inline __attribute__((always_inline))

enum {
    LOW_TILE_ROWS = 5,
    LOW_TILE_COLUMNS = 4,
    LOW_TILE_KR = 16,
    LOW_TILE_FIRST_WEIGHTS = LOW_TILE_ROWS, // operands: rows, then registers of weights
    LOW_TILE_OPERANDS = LOW_TILE_ROWS + LOW_TILE_COLUMNS,
    LOW_TILE_LOADS = 9,
};

// An iteration goes through the cells row by row, two multiplications each. The schedule says ahead
// of which cell an operand is loaded, in ascending order; its upper half is inserted along with the
// load after it, the last one's in the next iteration. Rows 0 and 1 (of weights in bytes, row 0)
// and packed weights are for the next iteration; weights in bytes are loaded behind their last use.
struct low_tile_load {
    int8_t cell, operand;
};

static const struct low_tile_load LOW_TILE_SCHEDULE_NIBBLES[2][LOW_TILE_LOADS] = {
    {{0, 2}, {2, 5}, {4, 3}, {7, 6}, {9, 0}, {13, 1}},
    {{0, 2}, {3, 3}, {6, 4}, {9, 5}, {12, 6}, {14, 0}, {17, 1}},
};
static const struct low_tile_load LOW_TILE_SCHEDULE_CRUMBS[2][LOW_TILE_LOADS] = {
    {{0, 2}, {3, 5}, {6, 3}, {9, 0}, {13, 1}},
    {{0, 2}, {3, 5}, {5, 3}, {9, 4}, {13, 0}, {17, 1}},
};
static const struct low_tile_load LOW_TILE_SCHEDULE_BYTES[2][LOW_TILE_LOADS] = {
    {{0, 8}, {1, 1}, {2, 2}, {5, 3}, {9, 0}, {13, 5}, {14, 6}, {15, 7}},
    {{0, 8}, {1, 1}, {2, 2}, {5, 3}, {8, 4}, {12, 0}, {17, 5}, {18, 6}, {19, 7}},
};

// Registers of weights in memory for 16 elements of all columns.
LOW_TILE_INLINE int low_tile_weight_loads(int bits)
{
    return LOW_TILE_COLUMNS * bits / 8;
}

LOW_TILE_INLINE struct low_tile_load low_tile_load_at(int mr, int bits, int place)
{
    return bits == 4   ? LOW_TILE_SCHEDULE_NIBBLES[mr - 4][place]
           : bits == 2 ? LOW_TILE_SCHEDULE_CRUMBS[mr - 4][place]
                       : LOW_TILE_SCHEDULE_BYTES[mr - 4][place];
}

struct low_tile_stream {
    const char *rows[LOW_TILE_ROWS];
    const char *weights;
    uint64_t high; // upper half of the operand that was loaded last
};

LOW_TILE_INLINE const char *low_tile_address(const struct low_tile_stream *stream, int operand)
{
    return operand < LOW_TILE_FIRST_WEIGHTS ? stream->rows[operand] : stream->weights;
}

LOW_TILE_INLINE int low_tile_offset(int operand)
{
    return operand < LOW_TILE_FIRST_WEIGHTS ? 0 : (operand - LOW_TILE_FIRST_WEIGHTS) * 16;
}

// Each row's pointer moves on behind its load, the weights' behind the last of theirs.
LOW_TILE_INLINE void low_tile_advance(struct low_tile_stream *stream, int operand, int bits)
{
    if (operand < LOW_TILE_FIRST_WEIGHTS)
        stream->rows[operand] = (const char *)advance((int64_t)stream->rows[operand], 16);
    else if (operand == LOW_TILE_FIRST_WEIGHTS + low_tile_weight_loads(bits) - 1)
        stream->weights =
            (const char *)advance((int64_t)stream->weights, low_tile_weight_loads(bits) * 16);
}

LOW_TILE_INLINE void low_tile_flip(uint32x4_t *value, uint32x4_t sign)
{
    uint32x4_t flipped;
    __asm__ volatile("eor %0.16b, %1.16b, %2.16b" : "=w"(flipped) : "w"(*value), "w"(sign));
    *value = flipped;
}

LOW_TILE_INLINE void low_tile_multiply(uint32x4_t *sum, uint32x4_t a, uint32x4_t w, int upper)
{
    if (!upper)
        __asm__ volatile("smlal %0.8h, %1.8b, %2.8b" : "+w"(*sum) : "w"(a), "w"(w));
    else
        __asm__ volatile("smlal2 %0.8h, %1.16b, %2.16b" : "+w"(*sum) : "w"(a), "w"(w));
}

LOW_TILE_INLINE uint32x4_t low_tile_left(uint32x4_t value, int count)
{
    uint32x4_t result;
    __asm__ volatile("shl %0.16b, %1.16b, %2" : "=w"(result) : "w"(value), "i"(count));
    return result;
}

LOW_TILE_INLINE uint32x4_t low_tile_right(uint32x4_t value, int count)
{
    uint32x4_t result;
    __asm__ volatile("sshr %0.16b, %1.16b, %2" : "=w"(result) : "w"(value), "i"(count));
    return result;
}

// Weights of a column from packed ones: to the top of the byte, where its sign is, and down again.
LOW_TILE_INLINE uint32x4_t low_tile_packed(const uint32x4_t *operands, int column, int bits)
{
    return operands[LOW_TILE_FIRST_WEIGHTS + column * bits / 8];
}

LOW_TILE_INLINE uint32x4_t low_tile_to_top(uint32x4_t packed, int column, int bits)
{
    return low_tile_left(packed, 8 - bits - column * bits % 8);
}

// The last column of a register stands at the top already.
LOW_TILE_INLINE int low_tile_is_top(int column, int bits)
{
    return column * bits % 8 == 8 - bits;
}

// What unpacks weights for the next iteration behind the cell of the last row and `column`, each
// into the register whose last use is over.
LOW_TILE_INLINE void low_tile_unpack_behind(uint32x4_t *weights, const uint32x4_t *operands,
                                            int column, int bits)
{
    const uint32x4_t packed = low_tile_packed(operands, column, bits);
    const int before = bits == 2 ? column - 1 : column - 2;
    if (low_tile_is_top(column, bits))
        weights[column] = low_tile_right(packed, 8 - bits);
    else
        weights[column] = low_tile_to_top(packed, column, bits);
    if (column < LOW_TILE_COLUMNS - 1 && before >= 0 && !low_tile_is_top(before, bits))
        weights[before] = low_tile_right(weights[before], 8 - bits);
}

// Adds what is in the lanes to the columns of each row, and begins anew.
LOW_TILE_INLINE void low_tile_flush(int mr, uint32x4_t sums[][LOW_TILE_COLUMNS], int32x4_t *totals)
{
#pragma GCC unroll 5
    for (int row = 0; row < mr; row++) {
        int32x4_t wide[LOW_TILE_COLUMNS];
#pragma GCC unroll 4
        for (int column = 0; column < LOW_TILE_COLUMNS; column++) {
            wide[column] = vpaddlq_s16(vreinterpretq_s16_u32(sums[row][column]));
            sums[row][column] = vdupq_n_u32(0);
        }
        totals[row] = vaddq_s32(
            totals[row], vpaddq_s32(vpaddq_s32(wide[0], wide[1]), vpaddq_s32(wide[2], wide[3])));
    }
}

// A row of the first iteration; the upper half of the operand that was loaded last is on its way.
LOW_TILE_INLINE void low_tile_begin_row(struct low_tile_stream *stream, uint32x4_t *operands,
                                        int row, int last, int bits, bool is_signed,
                                        uint32x4_t sign)
{
    operands[row] = load_whole(stream->rows[row]);
    if (last == row)
        stream->high = load_high_half_at(stream->rows[row], 8);
    else if (!is_signed)
        low_tile_flip(&operands[row], sign);
    low_tile_advance(stream, row, bits);
}

// `steps` times 16 elements of 4 or 5 rows. In the last one, the loads for the next read up to 16
// bytes behind the rows and another k-group behind the weights. *left counts down the steps until a
// lane could be full, from `room` on.
LOW_TILE_INLINE void low_tile_steps(int mr, int bits, int room, bool is_signed,
                                    struct low_tile_stream *stream, int64_t steps, int64_t *left,
                                    uint32x4_t sums[][LOW_TILE_COLUMNS], int32x4_t *totals)
{
    const int loads = bits == 8 ? mr + 4 : mr + low_tile_weight_loads(bits);
    const int cells = mr * LOW_TILE_COLUMNS;
    const uint32x4_t sign = vdupq_n_u32(0x80808080);
    uint32x4_t operands[LOW_TILE_OPERANDS], weights[LOW_TILE_COLUMNS];

    // What the iteration before would have left.
    const int last = low_tile_load_at(mr, bits, loads - 1).operand;
    halves_begin();
#pragma GCC unroll 4
    for (int i = 0; i < low_tile_weight_loads(bits) - (bits == 8); i++)
        operands[LOW_TILE_FIRST_WEIGHTS + i] = load_whole(stream->weights + i * 16);
    if (last >= LOW_TILE_FIRST_WEIGHTS)
        stream->high = load_high_half_at(stream->weights, low_tile_offset(last) + 8);
    if (bits != 8)
        low_tile_advance(stream, LOW_TILE_FIRST_WEIGHTS + low_tile_weight_loads(bits) - 1, bits);
    low_tile_begin_row(stream, operands, 0, last, bits, is_signed, sign);
    if (bits != 8)
        low_tile_begin_row(stream, operands, 1, last, bits, is_signed, sign);
#pragma GCC unroll 4
    for (int column = 0; column < LOW_TILE_COLUMNS && bits != 8; column++)
        low_tile_unpack_behind(weights, operands, column, bits);
    for (;;) {
        int64_t now = steps < *left ? steps : *left;
        steps -= now;
        *left -= now;
        do {
            int place = 0, moved = -1, flipped = -1;
#pragma GCC unroll 20
            for (int cell = 0; cell < cells; cell++) {
                const struct low_tile_load load = low_tile_load_at(mr, bits, place % loads);
                const int loading = place < loads && load.cell == cell;
                const int row = cell / LOW_TILE_COLUMNS, column = cell % LOW_TILE_COLUMNS;
                if (flipped >= 0 && !is_signed)
                    low_tile_flip(&operands[flipped], sign);
                flipped = -1;
                if (loading) {
                    const int before =
                        low_tile_load_at(mr, bits, (place + loads - 1) % loads).operand;
                    operands[load.operand] = load_low_half_at(
                        low_tile_address(stream, load.operand), low_tile_offset(load.operand));
                    insert_high_half(&operands[before], stream->high);
                    flipped = before < LOW_TILE_FIRST_WEIGHTS ? before : -1;
                    place++;
                }
                const uint32x4_t w =
                    bits == 8 ? operands[LOW_TILE_FIRST_WEIGHTS + column] : weights[column];
                low_tile_multiply(&sums[row][column], operands[row], w, 0);
                if (loading)
                    stream->high = load_high_half_at(low_tile_address(stream, load.operand),
                                                     low_tile_offset(load.operand) + 8);
                else if (moved >= 0)
                    low_tile_advance(stream, moved, bits);
                // What was moved to the top behind the last cell but one of the iteration before.
                if (cell == 0 && bits != 8)
                    weights[2] = low_tile_right(weights[2], 8 - bits);
                low_tile_multiply(&sums[row][column], operands[row], w, 1);
                if (loading && moved >= 0)
                    low_tile_advance(stream, moved, bits);
                moved = loading ? load.operand : -1;
                if (cell == 11)
                    now = advance(now, -1);
                if (row == mr - 1 && bits != 8)
                    low_tile_unpack_behind(weights, operands, column, bits);
            }
            if (moved >= 0)
                low_tile_advance(stream, moved, bits);
        } while (now != 0);
        if (__builtin_expect(*left == 0, 1)) {
            low_tile_flush(mr, sums, totals);
            *left = room;
        }
        if (steps == 0)
            return;
    }
}

// 16 elements without a schedule: few rows.
LOW_TILE_INLINE void low_tile_plain(int mr, int bits, bool is_signed,
                                    struct low_tile_stream *stream,
                                    uint32x4_t sums[][LOW_TILE_COLUMNS])
{
    if (mr == 1) // matrix-vector: the weights stream by, and the A53 fetches ahead by little itself
        __builtin_prefetch(stream->weights + 512);
    int8x16_t a[LOW_TILE_ROWS];
#pragma GCC unroll 5
    for (int row = 0; row < mr; row++) {
        a[row] = vld1q_s8((const int8_t *)stream->rows[row]);
        if (!is_signed)
            a[row] = veorq_s8(a[row], vdupq_n_s8(-128));
        stream->rows[row] += 16;
    }
#pragma GCC unroll 4
    for (int column = 0; column < LOW_TILE_COLUMNS; column++) {
        int8x16_t w = vld1q_s8((const int8_t *)stream->weights + column * bits / 8 * 16);
        if (bits != 8)
            w = vshrq_n_s8(vshlq_n_s8(w, (8 - bits - column * bits % 8) & 7), (8 - bits) & 7);
#pragma GCC unroll 5
        for (int row = 0; row < mr; row++) {
            int16x8_t sum = vreinterpretq_s16_u32(sums[row][column]);
            sum = vmlal_s8(sum, vget_low_s8(a[row]), vget_low_s8(w));
            sums[row][column] = vreinterpretq_u32_s16(vmlal_high_s8(sum, a[row], w));
        }
    }
    stream->weights += low_tile_weight_loads(bits) * 16;
}

// A tile of `bits`-bit fields (8: bytes) whose products fit into int16 for `room` steps of 16.
LOW_TILE_INLINE void low_tile_neon(const struct matmul_tile *tile, int mr, int bits, int room,
                                   bool is_signed)
{
    uint32x4_t sums[LOW_TILE_ROWS][LOW_TILE_COLUMNS];
    int32x4_t totals[LOW_TILE_ROWS], out[LOW_TILE_ROWS][2];
#pragma GCC unroll 5
    for (int row = 0; row < mr; row++) {
        totals[row] = vdupq_n_s32(0);
#pragma GCC unroll 4
        for (int column = 0; column < LOW_TILE_COLUMNS; column++)
            sums[row][column] = vdupq_n_u32(0);
    }
    int64_t left = room; // steps until a lane could be full
    for (int32_t run = 0; run < tile->run_count; run++) {
        struct low_tile_stream stream = {.high = 0};
#pragma GCC unroll 5
        for (int row = 0; row < mr; row++)
            stream.rows[row] = tile->rows[run * mr + row];
        stream.weights = (const char *)tile->weights +
                         (int64_t)tile->runs[run].weight_group * low_tile_weight_loads(bits) * 16;
        int64_t steps = (tile->runs[run].length + LOW_TILE_KR - 1) / LOW_TILE_KR;
        if (mr >= 4) {
            low_tile_steps(mr, bits, room, is_signed, &stream, steps, &left, sums, totals);
            continue;
        }
        for (; steps > 0; steps--) {
            low_tile_plain(mr, bits, is_signed, &stream, sums);
            if (--left == 0) {
                low_tile_flush(mr, sums, totals);
                left = room;
            }
        }
    }
    low_tile_flush(mr, sums, totals);
#pragma GCC unroll 5
    for (int row = 0; row < mr; row++)
        out[row][0] = totals[row];
    epilogue_s8_store(tile, mr, 1, out);
}

#endif
