// SPDX-License-Identifier: MIT
// The inner loop of bit-plane tiles for 32-bit NEON, in the order that an in-order core wants.
//
// A step is a byte, eight channels of one plane: vld1 spreads a row's byte, veor or vand, vcnt and
// vadd treat 16 columns each, two rows side by side so that every result is used four instructions
// later. Sums, weights, spread bytes and products fill the register file, so weights of the next
// step arrive where the last product of this one has used them. Each instruction is its own asm
// volatile: the compiler keeps their order and allocates the registers.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_PLANES_WORDS_NEON32_H
#define BITROOF_BENCH_KERNELS_MATMUL_PLANES_WORDS_NEON32_H

#include <arm_neon.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum { PLANES_ROWS = 4, PLANES_VECTORS = 2, PLANES_STEPS = 4, PLANES_STEP_BYTES = 32 };

#define PLANES_INLINE static inline __attribute__((always_inline))

// A load moves its pointer on, since an addition ahead of it would be waited for.
PLANES_INLINE uint8x16_t planes_spread(const char **row, ptrdiff_t step, bool is_next)
{
    uint8x16_t bytes;
    if (is_next)
        __asm__ volatile("vld1.8 {%e0[], %f0[]}, [%1]!" : "=w"(bytes), "+r"(*row));
    else
        __asm__ volatile("vld1.8 {%e0[], %f0[]}, [%1], %2" : "=w"(bytes), "+r"(*row) : "r"(step));
    return bytes;
}

PLANES_INLINE uint8x16_t planes_load(const char **weights, ptrdiff_t step)
{
    uint8x16_t bytes;
    __asm__ volatile("vld1.8 {%e0, %f0}, [%1], %2" : "=w"(bytes), "+r"(*weights) : "r"(step));
    return bytes;
}

PLANES_INLINE uint8x16_t planes_both(uint8x16_t a, uint8x16_t w, bool is_xor)
{
    uint8x16_t both;
    if (is_xor)
        __asm__ volatile("veor %q0, %q1, %q2" : "=w"(both) : "w"(a), "w"(w));
    else
        __asm__ volatile("vand %q0, %q1, %q2" : "=w"(both) : "w"(a), "w"(w));
    return both;
}

PLANES_INLINE void planes_count(uint8x16_t *bits)
{
    __asm__ volatile("vcnt.8 %q0, %q0" : "+w"(*bits));
}

PLANES_INLINE void planes_add(uint8x16_t *sum, uint8x16_t counts)
{
    __asm__ volatile("vadd.i8 %q0, %q0, %q1" : "+w"(*sum) : "w"(counts));
}

// Adds `words` (1 to 7) words of one plane to the bytes of the sums. The rows and the weights move
// on; a byte of each row and 32 bytes of weights behind the last of them are read.
PLANES_INLINE void planes_add_words(const char *rows[PLANES_ROWS], ptrdiff_t row_step,
                                    const char **panel, ptrdiff_t weight_step, int64_t words,
                                    uint8x16_t sums[PLANES_ROWS][PLANES_VECTORS], const int mr,
                                    const bool is_xor)
{
    // Each half of a step's weights has its pointer.
    const char *low = *panel, *high = *panel + 16;
    const ptrdiff_t step_bytes = PLANES_STEP_BYTES;
    const ptrdiff_t word_end = weight_step - (PLANES_STEPS - 1) * PLANES_STEP_BYTES;
    const ptrdiff_t row_end = row_step - (PLANES_STEPS - 1);
    uint8x16_t spread[PLANES_ROWS], first, second;
    __asm__ volatile("" ::: "memory");
#pragma GCC unroll 2
    for (int r = 0; r < (mr < 2 ? mr : 2); r++)
        spread[r] = planes_spread(&rows[r], 1, true);
    first = planes_load(&low, step_bytes);
    second = planes_load(&high, step_bytes);
    int32_t left = (int32_t)words;
    do {
#pragma GCC unroll 4
        for (int step = 0; step < PLANES_STEPS; step++) {
            // Whether the next byte follows: of rows whose byte is fetched in this step, and where
            // it is the next step's byte; whether the weights that come behind those do.
            const bool here = step < PLANES_STEPS - 1, ahead = step != PLANES_STEPS - 2;
            const ptrdiff_t then = step == PLANES_STEPS - 2 ? word_end : step_bytes;
#pragma GCC unroll 2
            for (int pair = 0; pair < mr; pair += 2) {
                const int end = pair + 2 < mr ? pair + 2 : mr;
                uint8x16_t products[2];
#pragma GCC unroll 2
                for (int r = pair; r < end; r++) {
                    products[r - pair] = planes_both(spread[r], first, is_xor);
                    spread[r] = planes_both(spread[r], second, is_xor);
                }
                if (end == mr) {
                    first = planes_load(&low, then);
                    second = planes_load(&high, then);
                }
                uint8x16_t next[2];
#pragma GCC unroll 2
                for (int r = 0; r < 2; r++) {
                    if (end < mr && end + r < mr)
                        next[r] = planes_spread(&rows[end + r], row_end, here);
                    else if (end == mr && r < mr)
                        next[r] = planes_spread(&rows[r], row_end, ahead);
                }
#pragma GCC unroll 2
                for (int r = pair; r < end; r++) {
                    planes_count(&products[r - pair]);
                    planes_count(&spread[r]);
                }
#pragma GCC unroll 2
                for (int r = pair; r < end; r++) {
                    planes_add(&sums[r][0], products[r - pair]);
                    planes_add(&sums[r][1], spread[r]);
                }
#pragma GCC unroll 2
                for (int r = 0; r < 2; r++) {
                    if (end < mr && end + r < mr)
                        spread[end + r] = next[r];
                    else if (end == mr && r < mr)
                        spread[r] = next[r];
                }
            }
        }
    } while (--left != 0);
    *panel = low - step_bytes;
#pragma GCC unroll 2
    for (int r = 0; r < (mr < 2 ? mr : 2); r++) // they are one byte ahead
        rows[r] -= 1;
}

#endif
