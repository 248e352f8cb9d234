// SPDX-License-Identifier: MIT
// Numbers of a pattern. A part of operands.c.
#ifndef BITROOF_BENCH_CHECK_OPERANDS_FILL_H
#define BITROOF_BENCH_CHECK_OPERANDS_FILL_H

#include "base/random.h"
#include "bench/check/operands.h"

// Is number `index` of a pattern of two values the lower one?
bool operands_is_low(enum pattern pattern, bool is_weight, uint64_t index);

// From -1 to 1.
void operands_fill_floats(float *values, size_t count, enum pattern pattern, bool is_weight,
                          struct random *random);

// From `low` to `high`, both of -128 to 255; a sparse pattern is mostly `zero`.
void operands_fill_bytes(int8_t *values, size_t count, int low, int high, int zero,
                         enum pattern pattern, bool is_weight, struct random *random);

// Levels of bipolar weights are odd, from an odd lowest to an odd highest one.
void operands_make_odd(int8_t *values, size_t count);

#endif
