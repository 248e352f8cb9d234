// SPDX-License-Identifier: MIT
// The functions of elementary.h on vectors: the same operations in the same order. Included behind
// a vector header.
#ifndef BITROOF_BENCH_KERNELS_GLUE_ELEMENTARY_BODY_H
#define BITROOF_BENCH_KERNELS_GLUE_ELEMENTARY_BODY_H

#include "bench/kernels/glue/elementary.h"

#define ELEMENTARY static inline __attribute__((always_inline))

// p * r + c, rounded twice.
ELEMENTARY vector_f32 elementary_step(vector_f32 p, vector_f32 r, float c)
{
    return f32_add(f32_multiply(p, r), f32_all(c));
}

ELEMENTARY vector_f32 v_expm1_small(vector_f32 r)
{
    vector_f32 p = elementary_step(r, f32_all(1.0f / 5040.0f), 1.0f / 720.0f);
    p = elementary_step(p, r, 1.0f / 120.0f);
    p = elementary_step(p, r, 1.0f / 24.0f);
    p = elementary_step(p, r, 1.0f / 6.0f);
    p = elementary_step(p, r, 0.5f);
    return f32_add(f32_multiply(p, f32_multiply(r, r)), r);
}

ELEMENTARY vector_f32 v_split(vector_f32 x, vector_f32 *r)
{
    vector_s32 n = s32_from_f32(f32_multiply(x, f32_all(ELEMENTARY_LOG2E)));
    vector_f32 whole = f32_from_s32(n);
    vector_f32 rest = f32_subtract(x, f32_multiply(whole, f32_all(ELEMENTARY_LN2_HIGH)));
    *r = f32_subtract(rest, f32_multiply(whole, f32_all(ELEMENTARY_LN2_LOW)));
    return f32_from_bits(s32_shift_left(s32_add(n, s32_all(127)), 23));
}

ELEMENTARY vector_f32 v_exp(vector_f32 x)
{
    vector_f32 r;
    vector_f32 power = v_split(f32_max(x, f32_all(ELEMENTARY_EXP_LOWEST)), &r);
    return f32_multiply(f32_add(v_expm1_small(r), f32_all(1.0f)), power);
}

ELEMENTARY vector_f32 v_sigmoid(vector_f32 x)
{
    vector_f32 e = v_exp(f32_or_sign(f32_absolute(x), f32_all(-1.0f)));
    vector_f32 top = f32_select_negative(x, e, f32_all(1.0f));
    return f32_divide(top, f32_add(e, f32_all(1.0f)));
}

ELEMENTARY vector_f32 v_tanh(vector_f32 x)
{
    vector_f32 r, twice = f32_multiply(f32_absolute(x), f32_all(2.0f));
    vector_f32 power = v_split(f32_min(twice, f32_all(ELEMENTARY_TANH_ONE)), &r);
    vector_f32 less_one =
        f32_add(f32_multiply(v_expm1_small(r), power), f32_subtract(power, f32_all(1.0f)));
    return f32_or_sign(f32_divide(less_one, f32_add(less_one, f32_all(2.0f))), x);
}

ELEMENTARY vector_f32 v_hard_sigmoid(vector_f32 x)
{
    vector_f32 v = f32_max(f32_add(x, f32_all(3.0f)), f32_all(0.0f));
    return f32_multiply(f32_min(v, f32_all(6.0f)), f32_all(1.0f / 6.0f));
}

ELEMENTARY vector_f32 v_hard_swish(vector_f32 x)
{
    return f32_multiply(x, v_hard_sigmoid(x));
}

#endif
