// SPDX-License-Identifier: MIT
// fp32 activations cut into three slices of 8 bits, for weights of few bits: an integer multiply
// then does in three passes, exactly, what fp32 multiply-adds would need every weight converted
// for.
//
// Activations go by blocks of 32. All of a block are multiples of one power of two, `unit`, which
// is chosen so that the largest has 23 bits: a = unit * (s[0] * 2^16 + s[1] * 2^8 + s[2]) with each
// s in -128..127, rounded to the nearest, half to even. So an activation is as exact as fp32
// beside the largest of its block, and that is what counts for a sum. In a block with an infinity
// or a NaN the unit is a NaN, and so is what comes of it.
//
// Of the sum over a block, with weights stored as u = w + 8 in 0..15,
//     sum a (w - zero) = unit * sum x u - (8 + zero) * unit * sum x,  x = a / unit,
// `total` is unit * sum x. A zero point costs nothing, and u times s are products for unsigned by
// signed multiplies.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SLICES_H
#define BITROOF_BENCH_KERNELS_MATMUL_SLICES_H

#include "bench/kernels/matmul/low_weights.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

enum { SLICES = 3, SLICES_BLOCK = 32 };

// As large as the activations it stands for, so that rows are as long as those of fp32.
struct slices_block {
    int8_t slices[SLICES][SLICES_BLOCK]; // highest first
    float unit, high_unit, total;        // of the slices below the highest; of the highest
    char unused[20];
};

static inline __attribute__((always_inline)) void slices_of_block(const float *stored,
                                                                  struct slices_block *block)
{
    // The largest number whose slices all fit is 0x7f7f7f, MOST_FRACTION after its leading bit.
    enum { MOST_FRACTION = 0x7efe00, MOST_SCALE = 127, FRACTION_BITS = 23, EXPONENT_BIAS = 127 };
    uint32_t bits[SLICES_BLOCK], most = 0;
    memcpy(bits, stored, sizeof bits);
    for (int i = 0; i < SLICES_BLOCK; i++) {
        const uint32_t magnitude = bits[i] & 0x7fffffffu;
        most = magnitude > most ? magnitude : most;
    }
    *block = (struct slices_block){.unit = NAN, .high_unit = NAN};
    const int exponent = (int)(most >> FRACTION_BITS); // 255: infinite or not a number
    if (exponent == 255)
        return;
    // 2^(22 - e) takes numbers of the exponent e to 23 bits; those near denormals stay smaller.
    int scale = FRACTION_BITS - 1 + EXPONENT_BIAS - exponent;
    scale -= (most & 0x7fffff) > MOST_FRACTION;
    scale = scale > MOST_SCALE ? MOST_SCALE : scale;
    const uint32_t up_bits = (uint32_t)(scale + EXPONENT_BIAS) << FRACTION_BITS;
    float up;
    memcpy(&up, &up_bits, sizeof up);
    int32_t total = 0;
    for (int i = 0; i < SLICES_BLOCK; i++) {
        const int32_t x = (int32_t)rintf(stored[i] * up);
        total += x;
        const int32_t high = x + 0x8080; // the slices below round it
        block->slices[0][i] = (int8_t)(high >> 16);
        block->slices[1][i] = (int8_t)((high >> 8) - 0x80);
        block->slices[2][i] = (int8_t)x;
    }
    block->unit = 1.0f / up;
    block->high_unit = 65536.0f / up;
    block->total = (float)total / up;
}

static inline __attribute__((always_inline)) void
slices_widen(const float *stored, struct slices_block *blocks, size_t count)
{
    for (; count >= SLICES_BLOCK; count -= SLICES_BLOCK, stored += SLICES_BLOCK)
        slices_of_block(stored, blocks++);
    if (count == 0)
        return;
    float last[SLICES_BLOCK] = {0};
    memcpy(last, stored, count * sizeof *stored);
    slices_of_block(last, blocks);
}

#endif
