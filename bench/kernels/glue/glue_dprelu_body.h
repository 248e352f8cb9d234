// SPDX-License-Identifier: MIT
// DPReLU as a pass: of floats, of 8 bits, and of int32 sums that become 8 bits. Included like
// glue_body.h, behind it.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_DPRELU_BODY_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_DPRELU_BODY_H

#include "bench/kernels/glue/glue_body.h"

static void dprelu_f32(const struct glue_call *call)
{
    const float *shift = call->dprelu, *below = shift + call->dprelu_pitch;
    const float *above = below + call->dprelu_pitch, *out = above + call->dprelu_pitch;
    const float *x = call->input;
    float *y = call->output;
    for (int64_t p = 0; p < call->pixels; p++, x += call->input_stride, y += call->output_stride)
        for (int64_t c = 0; c < call->channels; c += VECTOR_LANES) {
            vector_f32 v = f32_subtract(f32_load(x + c), f32_load(shift + c));
            v = f32_multiply(v, f32_select_negative(v, f32_load(below + c), f32_load(above + c)));
            f32_put(y + c, f32_subtract(v, f32_load(out + c)), call->channels - c);
        }
}

static void dprelu_8(const struct glue_call *call)
{
    to_8_of(call, SOURCE_LINES);
}

static void requantise_dprelu(const struct glue_call *call)
{
    to_8_of(call, SOURCE_LINES_SUMS);
}

#endif
