// SPDX-License-Identifier: MIT
// The glue passes that apply a function: sigmoid and its kin on floats, tables on 8 bits. Included
// like glue_body.h, behind it.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_FUNCTION_BODY_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_FUNCTION_BODY_H

#include "bench/kernels/glue/elementary_body.h"
#include "bench/kernels/glue/glue_body.h"

typedef vector_f32 vector_function(vector_f32 x);

BODY void apply(const struct glue_call *call, vector_function *const function)
{
    const struct glue_call k = one_stretch(call, false);
    const float *x = k.input;
    float *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++, x += k.input_stride, y += k.output_stride)
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES)
            f32_put(y + c, function(f32_load(x + c)), k.channels - c);
}

static void sigmoid(const struct glue_call *call)
{
    apply(call, v_sigmoid);
}

static void hyperbolic_tangent(const struct glue_call *call)
{
    apply(call, v_tanh);
}

static void hard_sigmoid(const struct glue_call *call)
{
    apply(call, v_hard_sigmoid);
}

static void hard_swish(const struct glue_call *call)
{
    apply(call, v_hard_swish);
}

static void look_up(const struct glue_call *call)
{
    const struct glue_call k = one_stretch(call, false);
    const vector_table table = table_load(k.table);
    const uint8_t *x = k.input;
    uint8_t *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++, x += k.input_stride, y += k.output_stride)
        for (int64_t c = 0; c < k.channels; c += VECTOR_BYTES)
            bytes_put(y + c, bytes_look_up(&table, bytes_load(x + c)), k.channels - c);
}

#endif
