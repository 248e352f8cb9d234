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

// A vector of scaled values: channels c and on of x, sums or 8 bits.
BODY vector_f32 on_lines(const struct glue_call *k, const void *x, int64_t c, const bool is_sums,
                         const bool is_signed)
{
    vector_s32 v;
    if (is_sums)
        v = s32_load((const int32_t *)x + c);
    else
        v = s32_subtract(s32_from_8((const uint8_t *)x + c, is_signed),
                         s32_all(k->input_zero_point));
    const vector_s32 split = s32_load(k->split + c);
    const vector_f32 scale =
        f32_select_less(v, split, f32_load(k->scale_below + c), f32_load(k->scale + c));
    const vector_f32 bias =
        f32_select_less(v, split, f32_load(k->bias_below + c), f32_load(k->line_bias + c));
    return f32_add(f32_multiply(f32_from_s32(v), scale), bias);
}

BODY void lines_body(const struct glue_call *call, const bool is_sums, const bool is_signed)
{
    const struct glue_call k = *call;
    const vector_8 low = bytes_all((int32_t)k.low + k.zero_point);
    const vector_f32 high = f32_all(k.high);
    const uint8_t *x = k.input;
    uint8_t *y = k.output;
    for (int64_t pixel = 0; pixel < k.pixels; pixel++) {
        int64_t c = 0;
        for (; c + VECTOR_BYTES <= k.channels; c += VECTOR_BYTES) {
            vector_s32 v[4];
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++)
                v[i] = s32_from_f32(
                    f32_min(on_lines(&k, x, c + i * VECTOR_LANES, is_sums, is_signed), high));
            vector_8 bytes = bytes_narrow(v[0], v[1], v[2], v[3], k.zero_point, is_signed);
            bytes_store(y + c, is_signed ? s8_max(bytes, low) : u8_max(bytes, low));
        }
        for (; c < k.channels; c += VECTOR_LANES)
            bytes_of_s32_put(y + c, to_8(on_lines(&k, x, c, is_sums, is_signed), &k),
                             k.channels - c);
        x += k.input_stride * (is_sums ? 4 : 1);
        y += k.output_stride;
    }
}

static void dprelu_8(const struct glue_call *call)
{
    if (call->is_signed)
        lines_body(call, false, true);
    else
        lines_body(call, false, false);
}

static void requantise_dprelu(const struct glue_call *call)
{
    if (call->is_signed)
        lines_body(call, true, true);
    else
        lines_body(call, true, false);
}

#endif
