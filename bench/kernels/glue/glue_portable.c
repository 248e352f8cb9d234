// SPDX-License-Identifier: MIT
// The separate glue passes in plain C: the definition that the vector versions must meet bit by
// bit.
#include "bench/kernels/glue/glue.h"

#include "bench/kernels/glue/requantise.h"

#include <stddef.h>

static void bias_f32(float *output, const float *input, const float *bias, int64_t pixels,
                     int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++)
            output[p * channels + c] = input[p * channels + c] + bias[c];
}

static void bias_s32(int32_t *output, const int32_t *input, const int32_t *bias, int64_t pixels,
                     int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++) {
            uint32_t sum = (uint32_t)input[p * channels + c] + (uint32_t)bias[c];
            output[p * channels + c] = (int32_t)sum;
        }
}

static void batch_norm(float *output, const float *input, const float *scale, const float *shift,
                       int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++) {
            float product = input[p * channels + c] * scale[c];
            output[p * channels + c] = product + shift[c];
        }
}

static void clamp_f32(float *output, const float *input, float low, float high, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        float v = input[i] > low ? input[i] : low;
        output[i] = v < high ? v : high;
    }
}

static inline int32_t clamp_s32(int32_t v, int32_t low, int32_t high)
{
    v = v > low ? v : low;
    return v < high ? v : high;
}

static void clamp_s8(int8_t *output, const int8_t *input, int32_t low, int32_t high, int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        output[i] = (int8_t)clamp_s32(input[i], low, high);
}

static void clamp_u8(uint8_t *output, const uint8_t *input, int32_t low, int32_t high,
                     int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        output[i] = (uint8_t)clamp_s32(input[i], low, high);
}

static void add_f32(float *output, const float *x, const float *y, int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        output[i] = x[i] + y[i];
}

static inline float residual_addend(int32_t residual, const struct glue_requantise *to)
{
    return (float)(residual - to->residual_zero_point) * to->residual_scale;
}

static void add_s8(int8_t *output, const int8_t *x, const int8_t *residual,
                   const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++) {
            int64_t i = p * channels + c;
            output[i] = (int8_t)requantise_f32(x[i] - to->input_zero_point, to->scale[c],
                                               residual_addend(residual[i], to), to->low, to->high,
                                               to->zero_point);
        }
}

static void add_u8(uint8_t *output, const uint8_t *x, const uint8_t *residual,
                   const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++) {
            int64_t i = p * channels + c;
            output[i] = (uint8_t)requantise_f32(x[i] - to->input_zero_point, to->scale[c],
                                                residual_addend(residual[i], to), to->low, to->high,
                                                to->zero_point);
        }
}

static void requantise_s8(int8_t *output, const int32_t *input, const int8_t *residual,
                          const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++) {
            int64_t i = p * channels + c;
            float addend = residual != NULL ? residual_addend(residual[i], to) : 0.0f;
            output[i] = (int8_t)requantise_f32(input[i], to->scale[c], addend, to->low, to->high,
                                               to->zero_point);
        }
}

static void requantise_u8(uint8_t *output, const int32_t *input, const uint8_t *residual,
                          const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++) {
            int64_t i = p * channels + c;
            float addend = residual != NULL ? residual_addend(residual[i], to) : 0.0f;
            output[i] = (uint8_t)requantise_f32(input[i], to->scale[c], addend, to->low, to->high,
                                                to->zero_point);
        }
}

static void dequantise_s8(float *output, const int8_t *input, const float *scale,
                          int32_t zero_point, int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++)
            output[p * channels + c] = (float)(input[p * channels + c] - zero_point) * scale[c];
}

static void dequantise_u8(float *output, const uint8_t *input, const float *scale,
                          int32_t zero_point, int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++)
            output[p * channels + c] = (float)(input[p * channels + c] - zero_point) * scale[c];
}

static void dequantise_s32(float *output, const int32_t *input, const float *scale, int64_t pixels,
                           int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++)
            output[p * channels + c] = (float)input[p * channels + c] * scale[c];
}

static inline int32_t quantise(float x, float scale, const struct glue_requantise *to)
{
    float p = x * scale;
    p = p > to->low ? p : to->low;
    p = p < to->high ? p : to->high;
    return (int32_t)lrintf(p) + to->zero_point;
}

static void quantise_s8(int8_t *output, const float *input, const struct glue_requantise *to,
                        int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++)
            output[p * channels + c] = (int8_t)quantise(input[p * channels + c], to->scale[c], to);
}

static void quantise_u8(uint8_t *output, const float *input, const struct glue_requantise *to,
                        int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++)
        for (int64_t c = 0; c < channels; c++)
            output[p * channels + c] = (uint8_t)quantise(input[p * channels + c], to->scale[c], to);
}

const struct glue_functions glue_portable = {
    .bias_f32 = bias_f32,
    .bias_s32 = bias_s32,
    .batch_norm = batch_norm,
    .clamp_f32 = clamp_f32,
    .clamp_s8 = clamp_s8,
    .clamp_u8 = clamp_u8,
    .add_f32 = add_f32,
    .add_s8 = add_s8,
    .add_u8 = add_u8,
    .requantise_s8 = requantise_s8,
    .requantise_u8 = requantise_u8,
    .dequantise_s8 = dequantise_s8,
    .dequantise_u8 = dequantise_u8,
    .dequantise_s32 = dequantise_s32,
    .quantise_s8 = quantise_s8,
    .quantise_u8 = quantise_u8,
};
