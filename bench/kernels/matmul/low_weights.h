// SPDX-License-Identifier: MIT
// Weights of few bits in panels. For dot products of four bytes, a column has four bytes of
// each k-group, and step s of the k-group finds its four weights in the same bits of all four
// bytes. For products of whole registers, a byte has one weight of several columns.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_WEIGHTS_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_WEIGHTS_H

#include "bench/kernels/matmul/matmul.h"

// Bits 0..3 of byte p: weight p, bits 4..7: weight 4 + p; kr is 8. Two's complement, or codes.
extern const struct matmul_packing LOW_WEIGHTS_NIBBLES;
// Bits 2 s and 2 s + 1 of byte p: weight 4 s + p, two's complement; kr is 16.
extern const struct matmul_packing LOW_WEIGHTS_CRUMBS;
// 5 bits: the lower four as nibbles, and behind those of all columns, step by step, the top bits of
// all columns: bit 4 * column + p of step s is the top one of weight 4 * s + p. kr is 8.
extern const struct matmul_packing LOW_WEIGHTS_FIVES;
// Bit s of byte p: 1 where weight 4 s + p is +1, 0 where it is -1; kr is 32. Behind the end of a
// run stand zeros, which nothing silences but the activations there.
extern const struct matmul_packing LOW_WEIGHTS_BITS;
// The same with the lowest level stored as 0.
extern const struct matmul_packing LOW_WEIGHTS_NIBBLES_UNSIGNED, LOW_WEIGHTS_CRUMBS_UNSIGNED,
    LOW_WEIGHTS_FIVES_UNSIGNED;

// As unsigned nibbles, kr being a block of 32 (slices.h): [8 of k][columns][4 bytes].
extern const struct matmul_packing LOW_WEIGHTS_SLICED;

// Codes of 1 to 4 bits, kr being 32: a word of 32 bits a plane, [plane][columns]; bit k is that of
// weight k.
extern const struct matmul_packing LOW_WEIGHTS_PLANES[4];

// kr is 16, panels are of four columns. Bits 0..3 of byte i of half h: weight i of column 2 h, bits
// 4..7: that of column 2 h + 1. Two's complement.
extern const struct matmul_packing LOW_WEIGHTS_NIBBLES_BY_COLUMN;
// Bits 2 c and 2 c + 1 of byte i: weight i of column c.
extern const struct matmul_packing LOW_WEIGHTS_CRUMBS_BY_COLUMN;

// Columns side by side: kr is 8, [2 halves of 4 of k][2][columns] bytes. Byte c of row r of a half
// has weight r of column c in bits 0..3 and weight 2 + r in bits 4..7. Two's complement, or codes.
extern const struct matmul_packing LOW_WEIGHTS_NIBBLES_ACROSS;

#endif
