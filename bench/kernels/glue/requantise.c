// SPDX-License-Identifier: MIT
// The gemmlowp rounding of 8-bit inference, in plain 64-bit arithmetic: two roundings, first of the
// high half of a doubled product, then of a right shift. The fp32-scale contract is in the header.
#include "bench/kernels/glue/requantise.h"

#include <assert.h>

int32_t gemmlowp_saturating_rounding_doubling_high_mul(int32_t a, int32_t b)
{
    if (a == INT32_MIN && b == INT32_MIN) {
        return INT32_MAX; // 2^62 * 2 / 2^32 = 2^31: the only product that does not fit
    }
    int64_t product = (int64_t)a * b;
    int64_t nudge = product >= 0 ? INT64_C(1) << 30 : 1 - (INT64_C(1) << 30);
    return (int32_t)((product + nudge) / (INT64_C(1) << 31)); // C division: towards zero
}

int32_t gemmlowp_rounding_divide_by_pot(int32_t x, int exponent)
{
    assert(exponent >= 0 && exponent <= 31);
    // Ties go away from zero: a negative x needs a remainder one above the half.
    int64_t divisor = INT64_C(1) << exponent;
    int64_t remainder = x & (divisor - 1);
    int64_t threshold = ((divisor - 1) >> 1) + (x < 0 ? 1 : 0);
    int64_t floor = ((int64_t)x - remainder) / divisor; // exact
    return (int32_t)(floor + (remainder > threshold ? 1 : 0));
}

void gemmlowp_quantise_multiplier(double real, int32_t *multiplier, int *right_shift)
{
    assert(real > 0.0 && real < 1.0);
    int exponent;
    // Through float first, as gemmlowp's own quantisation does; 0.99999999 becomes 1 and with it
    // the shift -1.
    double mantissa = frexp((double)(float)real, &exponent);
    int64_t fixed = (int64_t)round(mantissa * 2147483648.0);
    assert(fixed <= INT64_C(1) << 31);
    if (fixed == INT64_C(1) << 31) {
        fixed /= 2;
        exponent++;
    }
    if (exponent < -31) { // below what the shift can express: everything rounds to 0
        fixed = 0;
        exponent = 0;
    }
    *multiplier = (int32_t)fixed;
    *right_shift = -exponent;
}

int32_t gemmlowp_requantise(int32_t acc, int32_t multiplier, int right_shift, int32_t low,
                            int32_t high, int32_t zero_point)
{
    int64_t shifted = (int64_t)acc * (right_shift < 0 ? INT64_C(1) << -right_shift : 1);
    shifted = shifted > INT32_MAX ? INT32_MAX : shifted < INT32_MIN ? INT32_MIN : shifted;
    int32_t product = gemmlowp_saturating_rounding_doubling_high_mul((int32_t)shifted, multiplier);
    int64_t value =
        (int64_t)gemmlowp_rounding_divide_by_pot(product, right_shift < 0 ? 0 : right_shift) +
        zero_point;
    return (int32_t)(value < low ? low : value > high ? high : value);
}
