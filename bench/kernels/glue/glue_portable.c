// SPDX-License-Identifier: MIT
// The separate glue passes in plain C: the definition that the vector versions must meet bit by
// bit.
#include "bench/kernels/glue/glue.h"

#include "bench/kernels/glue/elementary.h"
#include "bench/kernels/glue/requantise.h"

#include <stddef.h>

// One pixel of the call's tensors.
static const float *f32_in(const struct glue_call *call, int64_t pixel)
{
    return (const float *)call->input + pixel * call->input_stride;
}

static const int32_t *s32_in(const struct glue_call *call, int64_t pixel)
{
    return (const int32_t *)call->input + pixel * call->input_stride;
}

static float *f32_out(const struct glue_call *call, int64_t pixel)
{
    return (float *)call->output + pixel * call->output_stride;
}

static const float *f32_residual(const struct glue_call *call, int64_t pixel)
{
    return (const float *)call->residual + pixel * call->residual_stride;
}

static int32_t load_8(const void *data, int64_t index, bool is_signed)
{
    return is_signed ? ((const int8_t *)data)[index] : ((const uint8_t *)data)[index];
}

// A stored 8-bit value less its zero point.
static int32_t input_8(const struct glue_call *call, int64_t pixel, int64_t c)
{
    return load_8(call->input, pixel * call->input_stride + c, call->is_signed) -
           call->input_zero_point;
}

static int32_t residual_8(const struct glue_call *call, int64_t pixel, int64_t c)
{
    return load_8(call->residual, pixel * call->residual_stride + c, call->is_signed) -
           call->residual_zero_point;
}

static float residual_addend(const struct glue_call *call, int64_t pixel, int64_t c)
{
    return (float)residual_8(call, pixel, c) * call->residual_scale;
}

// Two's complement: the same byte for either sign.
static void store_8(const struct glue_call *call, int64_t pixel, int64_t c, int32_t value)
{
    ((uint8_t *)call->output)[pixel * call->output_stride + c] = (uint8_t)(uint32_t)value;
}

static void bias_f32(const struct glue_call *call)
{
    const float *bias = call->bias;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = f32_in(call, p)[c] + bias[c];
}

static void batch_norm(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            float product = f32_in(call, p)[c] * call->scale[c];
            f32_out(call, p)[c] = product + call->shift[c];
        }
}

static void weight_scale(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = f32_in(call, p)[c] * call->scale[c];
}

static void clamp_f32(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            float v = f32_in(call, p)[c];
            v = v > call->low ? v : call->low;
            f32_out(call, p)[c] = v < call->high ? v : call->high;
        }
}

static void dprelu_f32(const struct glue_call *call)
{
    const float *shift = call->dprelu, *below = shift + call->dprelu_pitch;
    const float *above = below + call->dprelu_pitch, *out = above + call->dprelu_pitch;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            const float v = f32_in(call, p)[c] - shift[c];
            const float product = v * (signbit(v) ? below[c] : above[c]);
            f32_out(call, p)[c] = product - out[c];
        }
}

static void add_f32(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = f32_in(call, p)[c] + f32_residual(call, p)[c];
}

static void multiply_f32(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = f32_in(call, p)[c] * f32_residual(call, p)[c];
}

static void sigmoid(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = elementary_sigmoid(f32_in(call, p)[c]);
}

static void hyperbolic_tangent(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = elementary_tanh(f32_in(call, p)[c]);
}

static void hard_sigmoid(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = elementary_hard_sigmoid(f32_in(call, p)[c]);
}

static void hard_swish(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = elementary_hard_swish(f32_in(call, p)[c]);
}

static void copy_f32(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = f32_in(call, p)[c];
}

static void permute_f32(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = f32_in(call, p)[call->permutation->channels[c]];
}

static void bias_s32(const struct glue_call *call)
{
    const int32_t *bias = call->bias;
    int32_t *output = call->output;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            uint32_t sum = (uint32_t)s32_in(call, p)[c] + (uint32_t)bias[c];
            output[p * call->output_stride + c] = (int32_t)sum;
        }
}

static void clamp_8(const struct glue_call *call)
{
    const int32_t low = (int32_t)call->low + call->zero_point;
    const int32_t high = (int32_t)call->high + call->zero_point;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            int32_t v = load_8(call->input, p * call->input_stride + c, call->is_signed);
            v = v > low ? v : low;
            store_8(call, p, c, v < high ? v : high);
        }
}

static void add_8(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c,
                    requantise_f32(input_8(call, p, c), call->scale[c], residual_addend(call, p, c),
                                   call->low, call->high, call->zero_point));
}

static void multiply_8(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c,
                    requantise_f32(input_8(call, p, c) * residual_8(call, p, c), call->scale[c],
                                   0.0f, call->low, call->high, call->zero_point));
}

static void requantise(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            float addend = call->residual != NULL ? residual_addend(call, p, c) : 0.0f;
            store_8(call, p, c,
                    requantise_f32(s32_in(call, p)[c], call->scale[c], addend, call->low,
                                   call->high, call->zero_point));
        }
}

static int32_t by_lines(const struct glue_call *call, int32_t acc, int64_t c)
{
    const float scale[2] = {call->scale_below[c], call->scale[c]};
    const float bias[2] = {call->bias_below[c], call->line_bias[c]};
    return requantise_lines(acc, call->split[c], scale, bias, call->low, call->high,
                            call->zero_point);
}

static void dprelu_8(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c, by_lines(call, input_8(call, p, c), c));
}

static void requantise_dprelu(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c, by_lines(call, s32_in(call, p)[c], c));
}

static void dequantise_8(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = (float)input_8(call, p, c) * call->scale[c];
}

static void dequantise_s32(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            f32_out(call, p)[c] = (float)s32_in(call, p)[c] * call->scale[c];
}

static void quantise(const struct glue_call *call)
{
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++) {
            float v = f32_in(call, p)[c] * call->scale[c];
            v = v > call->low ? v : call->low;
            v = v < call->high ? v : call->high;
            store_8(call, p, c, (int32_t)lrintf(v) + call->zero_point);
        }
}

static void look_up(const struct glue_call *call)
{
    const uint8_t *input = call->input;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c, call->table[input[p * call->input_stride + c]]);
}

static void copy_8(const struct glue_call *call)
{
    const uint8_t *input = call->input;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c, input[p * call->input_stride + c]);
}

static void permute_8(const struct glue_call *call)
{
    const uint8_t *input = call->input;
    for (int64_t p = 0; p < call->pixels; p++)
        for (int64_t c = 0; c < call->channels; c++)
            store_8(call, p, c, input[p * call->input_stride + call->permutation->channels[c]]);
}

const struct glue_functions glue_portable = {
    .f32 = {[GLUE_BIAS] = bias_f32,
            [GLUE_BATCH_NORM] = batch_norm,
            [GLUE_WEIGHT_SCALE] = weight_scale,
            [GLUE_RELU] = clamp_f32,
            [GLUE_RELU6] = clamp_f32,
            [GLUE_DPRELU] = dprelu_f32,
            [GLUE_ADD] = add_f32,
            [GLUE_SIGMOID] = sigmoid,
            [GLUE_TANH] = hyperbolic_tangent,
            [GLUE_HARD_SIGMOID] = hard_sigmoid,
            [GLUE_HARD_SWISH] = hard_swish,
            [GLUE_MULTIPLY] = multiply_f32,
            [GLUE_SCALE] = multiply_f32,
            [GLUE_COPY] = copy_f32,
            [GLUE_SHUFFLE] = permute_f32,
            [GLUE_GATHER] = permute_f32},
    .integer = {[GLUE_BIAS] = bias_s32,
                [GLUE_RELU] = clamp_8,
                [GLUE_RELU6] = clamp_8,
                [GLUE_DPRELU] = dprelu_8,
                [GLUE_ADD] = add_8,
                [GLUE_REQUANTISE] = requantise,
                [GLUE_REQUANTISE_DPRELU] = requantise_dprelu,
                [GLUE_DEQUANTISE] = dequantise_8,
                [GLUE_QUANTISE] = quantise,
                [GLUE_SIGMOID] = look_up,
                [GLUE_TANH] = look_up,
                [GLUE_HARD_SIGMOID] = look_up,
                [GLUE_HARD_SWISH] = look_up,
                [GLUE_MULTIPLY] = multiply_8,
                [GLUE_SCALE] = multiply_8,
                [GLUE_COPY] = copy_8,
                [GLUE_SHUFFLE] = permute_8,
                [GLUE_GATHER] = permute_8},
    .dequantise_s32 = dequantise_s32,
};
