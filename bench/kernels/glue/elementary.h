// SPDX-License-Identifier: MIT
// Exponential function, sigmoid and tanh of floats: the definition.
//
// Written as a fixed sequence of float operations without fused multiply-adds, each rounded on its
// own, so that the vector versions (elementary_body.h) give the same bits on every instruction set,
// and a network with these functions the same output on every platform.
//
// exp: n = rne(x / ln 2); r = x - n ln 2, in two parts (Cody and Waite); 1 + r + r^2/2 + ... +
// r^7/5040 (Taylor: the rest is below 2^-27 for |r| <= ln 2 / 2); times 2^n. Errors: exp 2 ulp,
// sigmoid 3 ulp, tanh 4 ulp (tests/bench/elementary_test.c). Below exp(-87) results stay at
// exp(-87): nothing becomes denormal.
#ifndef BITROOF_BENCH_KERNELS_GLUE_ELEMENTARY_H
#define BITROOF_BENCH_KERNELS_GLUE_ELEMENTARY_H

#include <math.h>
#include <stdint.h>
#include <string.h>

#define ELEMENTARY_LOG2E      1.44269504f
#define ELEMENTARY_LN2_HIGH   0.693359375f      // 355 / 512: products with |n| < 2^15 are exact
#define ELEMENTARY_LN2_LOW    (-2.12194440e-4f) // ln 2 - 355 / 512
#define ELEMENTARY_EXP_LOWEST (-87.0f)
#define ELEMENTARY_TANH_ONE   20.0f // tanh(10) rounds to 1; 2 x above this changes nothing

// exp(x) - 1 of the remainder r, |r| <= ln 2 / 2.
static inline float elementary_expm1_small(float r)
{
    float p = r * (1.0f / 5040.0f) + 1.0f / 720.0f;
    p = p * r + 1.0f / 120.0f;
    p = p * r + 1.0f / 24.0f;
    p = p * r + 1.0f / 6.0f;
    p = p * r + 0.5f;
    return p * (r * r) + r;
}

// x = n ln 2 + r; returns 2^n. -87 <= x <= 88.
static inline float elementary_split(float x, float *r)
{
    int32_t n = (int32_t)lrintf(x * ELEMENTARY_LOG2E);
    float whole = (float)n;
    *r = (x - whole * ELEMENTARY_LN2_HIGH) - whole * ELEMENTARY_LN2_LOW;
    int32_t bits = (n + 127) * (1 << 23);
    float power;
    memcpy(&power, &bits, sizeof power);
    return power;
}

// For x <= 0.
static inline float elementary_exp(float x)
{
    float r;
    float power = elementary_split(x > ELEMENTARY_EXP_LOWEST ? x : ELEMENTARY_EXP_LOWEST, &r);
    return (elementary_expm1_small(r) + 1.0f) * power;
}

static inline float elementary_sigmoid(float x)
{
    float e = elementary_exp(-fabsf(x));
    float top = x < 0.0f ? e : 1.0f;
    return top / (e + 1.0f);
}

// (e - 1) / (e + 1) with e = exp(2 |x|), e - 1 without cancellation.
static inline float elementary_tanh(float x)
{
    float twice = fabsf(x) * 2.0f, r;
    float power = elementary_split(twice < ELEMENTARY_TANH_ONE ? twice : ELEMENTARY_TANH_ONE, &r);
    float less_one = elementary_expm1_small(r) * power + (power - 1.0f);
    return copysignf(less_one / (less_one + 2.0f), x);
}

// The sixth is a product with 1/6 rounded to float: 6 gives exactly 1.
static inline float elementary_hard_sigmoid(float x)
{
    float v = x + 3.0f;
    v = v > 0.0f ? v : 0.0f;
    v = v < 6.0f ? v : 6.0f;
    return v * (1.0f / 6.0f);
}

static inline float elementary_hard_swish(float x)
{
    return x * elementary_hard_sigmoid(x);
}

#endif
