// SPDX-License-Identifier: MIT
// The inner loop of bit-plane tiles for AArch64, scheduled for the Cortex-A53.
//
// A step is a byte, eight channels of one plane: dup spreads a row's byte, eor or and, cnt and add
// treat 16 columns each. Per word of 32 channels of 4 x 32: 96 of those + 16 dup + 8 loads = 120
// cycles for 4096 bit operations, 34.1 a cycle. Everything else is integer work that rides along:
// the words of the rows are loaded and shifted in integer registers, and weights come by halves as
// in halves_neon.h.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_PLANES_WORDS_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_PLANES_WORDS_NEON_H

#include "bench/kernels/matmul/halves_neon.h"

#include <arm_neon.h>
#include <stdbool.h>
#include <stddef.h>

enum { PLANES_ROWS = 4, PLANES_VECTORS = 2, PLANES_STEPS = 4, PLANES_STEP_BYTES = 32 };

HALVES_INLINE uint32_t planes_load_word(const char *row)
{
    uint32_t word;
    __asm__ volatile("ldr %w0, [%1]" : "=r"(word) : "r"(row));
    return word;
}

HALVES_INLINE uint32_t planes_next_byte(uint32_t word)
{
    __asm__ volatile("lsr %w0, %w0, #8" : "+r"(word));
    return word;
}

HALVES_INLINE uint8x16_t planes_spread(uint32_t word)
{
    uint8x16_t bytes;
    __asm__ volatile("dup %0.16b, %w1" : "=w"(bytes) : "r"(word));
    return bytes;
}

HALVES_INLINE uint8x16_t planes_both(uint8x16_t a, uint32x4_t w, bool is_xor)
{
    uint8x16_t both;
    if (is_xor)
        __asm__ volatile("eor %0.16b, %1.16b, %2.16b" : "=w"(both) : "w"(a), "w"(w));
    else
        __asm__ volatile("and %0.16b, %1.16b, %2.16b" : "=w"(both) : "w"(a), "w"(w));
    return both;
}

HALVES_INLINE uint8x16_t planes_count(uint8x16_t bits)
{
    uint8x16_t counts;
    __asm__ volatile("cnt %0.16b, %1.16b" : "=w"(counts) : "w"(bits));
    return counts;
}

HALVES_INLINE void planes_add(uint8x16_t *sum, uint8x16_t counts)
{
    __asm__ volatile("add %0.16b, %0.16b, %1.16b" : "+w"(*sum) : "w"(counts));
}

// Adds `words` (1 to 7) words of one plane to the bytes of the sums. The rows and the weights move
// on; one word behind the last of them is read.
HALVES_INLINE void planes_add_words(const char *rows[PLANES_ROWS], ptrdiff_t row_step,
                                    const char **panel, ptrdiff_t weight_step, int64_t words,
                                    uint8x16_t sums[PLANES_ROWS][PLANES_VECTORS], const int mr,
                                    const bool is_xor)
{
    const char *weights = *panel;
    uint32_t bits[PLANES_ROWS];
    uint32x4_t operands[2][PLANES_VECTORS]; // of this step and the next, in turns
    halves_begin();
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++) {
        bits[r] = planes_load_word(rows[r]);
        rows[r] = (const char *)advance_by((int64_t)rows[r], row_step);
    }
    operands[0][0] = load_low_half_at(weights, 0);
    operands[0][1] = load_low_half_at(weights, 16);
    uint64_t high = load_high_half_at(weights, 8);
    insert_high_half(&operands[0][0], high);
    high = load_high_half_at(weights, 24);
    do {
#pragma GCC unroll 4
        for (int step = 0; step < PLANES_STEPS; step++) {
            uint32x4_t *now = operands[step % 2], *next = operands[(step + 1) % 2];
            // The weights have moved on to the next word ahead of its first step.
            const int ahead = (step + 1) % PLANES_STEPS * PLANES_STEP_BYTES;
            uint8x16_t spread[PLANES_ROWS], both[PLANES_ROWS][PLANES_VECTORS];
            next[0] = load_low_half_at(weights, ahead);
            insert_high_half(&now[1], high);
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++) {
                spread[r] = planes_spread(bits[r]);
                bits[r] =
                    step < PLANES_STEPS - 1 ? planes_next_byte(bits[r]) : planes_load_word(rows[r]);
            }
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++) {
                both[r][0] = planes_both(spread[r], now[0], is_xor);
                if (r == 0)
                    high = load_high_half_at(weights, ahead + 8);
                else if (step == PLANES_STEPS - 1)
                    rows[r] = (const char *)advance_by((int64_t)rows[r], row_step);
                both[r][1] = planes_both(spread[r], now[1], is_xor);
                if (r == 0 && step == PLANES_STEPS - 1)
                    rows[r] = (const char *)advance_by((int64_t)rows[r], row_step);
            }
            next[1] = load_low_half_at(weights, ahead + 16);
            insert_high_half(&next[0], high);
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++) {
                both[r][0] = planes_count(both[r][0]);
                if (r == 0)
                    high = load_high_half_at(weights, ahead + 24);
                both[r][1] = planes_count(both[r][1]);
                if (r == 0 && step == PLANES_STEPS - 2)
                    weights = (const char *)advance_by((int64_t)weights, weight_step);
                if (r == mr - 1 && step == PLANES_STEPS - 1)
                    words = advance(words, -1);
            }
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++) {
                planes_add(&sums[r][0], both[r][0]);
                planes_add(&sums[r][1], both[r][1]);
            }
        }
    } while (words != 0);
    *panel = weights;
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++) // they are one word ahead
        rows[r] -= row_step;
}

#endif
