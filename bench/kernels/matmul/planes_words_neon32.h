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

PLANES_INLINE uint8x16_t planes_spread(const char **row, ptrdiff_t step)
{
    uint8x16_t bytes;
    __asm__ volatile("vld1.8 {%e0[], %f0[]}, [%1]" : "=w"(bytes) : "r"(*row));
    *row += step;
    return bytes;
}

PLANES_INLINE uint8x16_t planes_load(const char *weights)
{
    uint8x16_t bytes;
    __asm__ volatile("vld1.8 {%e0, %f0}, [%1]" : "=w"(bytes) : "r"(weights));
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
    const char *weights = *panel;
    uint8x16_t spread[PLANES_ROWS], first, second;
    __asm__ volatile("" ::: "memory");
#pragma GCC unroll 2
    for (int r = 0; r < (mr < 2 ? mr : 2); r++)
        spread[r] = planes_spread(&rows[r], 1);
    first = planes_load(weights);
    second = planes_load(weights + 16);
    int32_t left = (int32_t)words;
    do {
#pragma GCC unroll 4
        for (int step = 0; step < PLANES_STEPS; step++) {
            // From this step's byte to the next one, of rows whose byte is fetched in this step.
            const ptrdiff_t here = step < PLANES_STEPS - 1 ? 1 : row_step - (PLANES_STEPS - 1);
            // The same where it is the next step's byte.
            const ptrdiff_t ahead = step == PLANES_STEPS - 2 ? row_step - (PLANES_STEPS - 1) : 1;
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
                    weights += step < PLANES_STEPS - 1
                                   ? PLANES_STEP_BYTES
                                   : weight_step - (PLANES_STEPS - 1) * PLANES_STEP_BYTES;
                    first = planes_load(weights);
                    second = planes_load(weights + 16);
                }
                uint8x16_t next[2];
#pragma GCC unroll 2
                for (int r = 0; r < 2; r++) {
                    if (end < mr && end + r < mr)
                        next[r] = planes_spread(&rows[end + r], here);
                    else if (end == mr && r < mr)
                        next[r] = planes_spread(&rows[r], ahead);
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
    *panel = weights;
#pragma GCC unroll 2
    for (int r = 0; r < (mr < 2 ? mr : 2); r++) // they are one byte ahead
        rows[r] -= 1;
}

#endif
