// SPDX-License-Identifier: MIT
// The one written definition of requantisation. Every integer kernel agrees with it bit by bit.
//
// fp32-scale contract (the default):
//     p = (float)acc * scale                  one conversion, one product, both round-half-even
//     p = min(max(p, low), high)              low = output_low - zero_point, high likewise, as
//     float q = rne(p) + zero_point                 round-half-even to an integer, then an integer
//     add
// NaN cannot occur: scale is finite. Because low and high are whole numbers within [-510, 510], the
// clamp before the conversion gives the same q as a clamp after an unbounded conversion would.
//
// Residual add (8 bits): r = (float)(residual - residual_zero_point) * residual_scale is rounded
// on its own and added to p before the clamp (one more float rounding).
//
// gemmlowp contract (option): q =
// clamp(rounding_divide_by_pot(saturating_rounding_doubling_high_mul( acc, multiplier),
// right_shift) + zero_point). Semantics of google/gemmlowp fixedpoint.h; test vectors in tests/.
#ifndef BITROOF_BENCH_KERNELS_GLUE_REQUANTISE_H
#define BITROOF_BENCH_KERNELS_GLUE_REQUANTISE_H

#include <math.h>
#include <stdint.h>

// The same from a float accumulator (scales by group).
static inline int32_t requantise_float(float acc, float scale, float addend, float low, float high,
                                       int32_t zero_point)
{
    float p = acc * scale;
    p = p + addend; // 0 without a residual: exact
    p = p > low ? p : low;
    p = p < high ? p : high;
    return (int32_t)lrintf(p) + zero_point; // the default rounding mode is half-even
}

static inline int32_t requantise_f32(int32_t acc, float scale, float addend, float low, float high,
                                     int32_t zero_point)
{
    return requantise_float((float)acc, scale, addend, low, high, zero_point);
}

// DPReLU: q = rne(clamp((float)acc * scale + bias)) + zero_point, product and sum rounded each,
// with the second scale and bias where acc reaches `split`, else the first.
static inline int32_t requantise_lines(int32_t acc, int32_t split, const float scale[2],
                                       const float bias[2], float low, float high,
                                       int32_t zero_point)
{
    const int above = acc >= split;
    return requantise_float((float)acc, scale[above], bias[above], low, high, zero_point);
}

int32_t gemmlowp_saturating_rounding_doubling_high_mul(int32_t a, int32_t b);
int32_t gemmlowp_rounding_divide_by_pot(int32_t x, int exponent); // exponent 0..31
// real in (0, 1): real = multiplier * 2^-31 * 2^-shift, multiplier in [2^30, 2^31).
void gemmlowp_quantise_multiplier(double real, int32_t *multiplier, int *right_shift);
int32_t gemmlowp_requantise(int32_t acc, int32_t multiplier, int right_shift, int32_t low,
                            int32_t high, int32_t zero_point); // low, high: of the final value

#endif
