// SPDX-License-Identifier: MIT
// Size arithmetic that notices when it overflows. Every byte count that comes from a user's sizes
// goes through here.
#ifndef BITROOF_BASE_CHECKED_H
#define BITROOF_BASE_CHECKED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Each returns false, and leaves *result unspecified, when the true result does not fit.
static inline bool checked_mul_i64(int64_t a, int64_t b, int64_t *result)
{
    return !__builtin_mul_overflow(a, b, result);
}

static inline bool checked_add_i64(int64_t a, int64_t b, int64_t *result)
{
    return !__builtin_add_overflow(a, b, result);
}

// The product of `count` factors in *result; false on overflow or a negative factor.
bool checked_product(const int64_t *factors, size_t count, int64_t *result);

// value rounded up to a multiple of step (step > 0, value >= 0 and small enough not to overflow).
static inline int64_t clamp_i64(int64_t value, int64_t low, int64_t high)
{
    return value < low ? low : value > high ? high : value;
}

static inline int64_t round_up_i64(int64_t value, int64_t step)
{
    return (value + step - 1) / step * step;
}

static inline int64_t min_i64(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

static inline int64_t max_i64(int64_t a, int64_t b)
{
    return a > b ? a : b;
}

#endif
