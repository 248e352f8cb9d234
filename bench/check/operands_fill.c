// SPDX-License-Identifier: MIT
#include "bench/check/operands_fill.h"

bool operands_is_low(enum pattern pattern, bool is_weight, uint64_t index)
{
    switch (pattern) {
    case PATTERN_ALL_LOW:
        return true;
    case PATTERN_OPPOSITE:
        return is_weight;
    case PATTERN_ALTERNATING:
        return (index & 1) != 0;
    default:
        return false;
    }
}

void operands_fill_floats(float *values, size_t count, enum pattern pattern, bool is_weight,
                          struct random *random)
{
    for (size_t i = 0; i < count; i++) {
        double unit = 2.0 * random_unit(random) - 1.0;
        switch (pattern) {
        case PATTERN_RANDOM:
            break;
        case PATTERN_SPARSE:
            unit = random_below(random, 10) == 0 ? unit : 0.0;
            break;
        case PATTERN_DENORMAL:
            // Weights of normal size keep the products denormal instead of zero.
            unit = is_weight ? unit : unit * 0x1p-127;
            break;
        default:
            unit = operands_is_low(pattern, is_weight, i) ? -1.0 : 1.0;
            break;
        }
        values[i] = (float)unit;
    }
}

void operands_fill_bytes(int8_t *values, size_t count, int low, int high, int zero,
                         enum pattern pattern, bool is_weight, struct random *random)
{
    for (size_t i = 0; i < count; i++) {
        int value;
        switch (pattern) {
        case PATTERN_RANDOM:
        case PATTERN_DENORMAL:
            value = low + (int)random_below(random, (uint32_t)(high - low + 1));
            break;
        case PATTERN_SPARSE:
            value = low + (int)random_below(random, (uint32_t)(high - low + 1));
            value = random_below(random, 10) == 0 ? value : zero;
            break;
        default:
            value = operands_is_low(pattern, is_weight, i) ? low : high;
            break;
        }
        values[i] = (int8_t)(uint8_t)value;
    }
}

void operands_make_odd(int8_t *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        values[i] |= 1;
}
