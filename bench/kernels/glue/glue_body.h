// SPDX-License-Identifier: MIT
// The separate glue passes over vectors, written once for all instruction sets. Included by
// glue_<isa>.c behind its vector header, which defines the vector types and functions.
//
// Passes that know channels go pixel by pixel, whole vectors of channels first and then what is
// left. Per-channel arrays stay in the first cache level, the tensors stream.
#include "bench/kernels/glue/glue.h"

#include <stddef.h>

#define BODY static inline __attribute__((always_inline))

// Stores a vector, or the n < VECTOR_LANES elements that are left of the last one.
BODY void f32_put(float *p, vector_f32 v, int64_t n)
{
    if (n >= VECTOR_LANES)
        f32_store(p, v);
    else
        f32_store_some(p, v, n);
}

BODY void s32_put(int32_t *p, vector_s32 v, int64_t n)
{
    if (n >= VECTOR_LANES)
        s32_store(p, v);
    else
        s32_store_some(p, v, n);
}

BODY void bytes_of_s32_put(void *p, vector_s32 v, int64_t n)
{
    if (n >= VECTOR_LANES)
        s32_store_bytes(p, v);
    else
        s32_store_bytes_some(p, v, n);
}

BODY vector_s32 s32_from_8(const void *p, bool is_signed)
{
    return is_signed ? s32_from_s8(p) : s32_from_u8(p);
}

static void bias_f32(float *output, const float *input, const float *bias, int64_t pixels,
                     int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++, input += channels, output += channels)
        for (int64_t c = 0; c < channels; c += VECTOR_LANES)
            f32_put(output + c, f32_add(f32_load(input + c), f32_load(bias + c)), channels - c);
}

static void bias_s32(int32_t *output, const int32_t *input, const int32_t *bias, int64_t pixels,
                     int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++, input += channels, output += channels)
        for (int64_t c = 0; c < channels; c += VECTOR_LANES)
            s32_put(output + c, s32_add(s32_load(input + c), s32_load(bias + c)), channels - c);
}

static void batch_norm(float *output, const float *input, const float *scale, const float *shift,
                       int64_t pixels, int64_t channels)
{
    for (int64_t p = 0; p < pixels; p++, input += channels, output += channels)
        for (int64_t c = 0; c < channels; c += VECTOR_LANES) {
            vector_f32 product = f32_multiply(f32_load(input + c), f32_load(scale + c));
            f32_put(output + c, f32_add(product, f32_load(shift + c)), channels - c);
        }
}

static void clamp_f32(float *output, const float *input, float low, float high, int64_t count)
{
    const vector_f32 least = f32_all(low), most = f32_all(high);
    for (int64_t i = 0; i < count; i += VECTOR_LANES)
        f32_put(output + i, f32_min(f32_max(f32_load(input + i), least), most), count - i);
}

BODY void clamp_8(uint8_t *output, const uint8_t *input, int32_t low, int32_t high, int64_t count,
                  bool is_signed)
{
    const vector_8 least = bytes_all(low), most = bytes_all(high);
    for (int64_t i = 0; i < count; i += VECTOR_BYTES) {
        vector_8 v = bytes_load(input + i);
        v = is_signed ? s8_min(s8_max(v, least), most) : u8_min(u8_max(v, least), most);
        if (count - i >= VECTOR_BYTES)
            bytes_store(output + i, v);
        else
            bytes_store_some(output + i, v, count - i);
    }
}

static void clamp_s8(int8_t *output, const int8_t *input, int32_t low, int32_t high, int64_t count)
{
    clamp_8((uint8_t *)output, (const uint8_t *)input, low, high, count, true);
}

static void clamp_u8(uint8_t *output, const uint8_t *input, int32_t low, int32_t high,
                     int64_t count)
{
    clamp_8(output, input, low, high, count, false);
}

static void add_f32(float *output, const float *x, const float *y, int64_t count)
{
    for (int64_t i = 0; i < count; i += VECTOR_LANES)
        f32_put(output + i, f32_add(f32_load(x + i), f32_load(y + i)), count - i);
}

// What all passes to 8 bits end with; `p` is the scaled value.
BODY vector_s32 to_8(vector_f32 p, const struct glue_requantise *to)
{
    p = f32_min(f32_max(p, f32_all(to->low)), f32_all(to->high));
    return s32_add(s32_from_f32(p), s32_all(to->zero_point));
}

BODY vector_f32 with_residual(vector_f32 p, const void *residual, const struct glue_requantise *to,
                              bool is_signed)
{
    vector_s32 r = s32_subtract(s32_from_8(residual, is_signed), s32_all(to->residual_zero_point));
    return f32_add(p, f32_multiply(f32_from_s32(r), f32_all(to->residual_scale)));
}

BODY void add_8(uint8_t *output, const uint8_t *x, const uint8_t *residual,
                const struct glue_requantise *parameters, int64_t pixels, int64_t channels,
                bool is_signed)
{
    const struct glue_requantise to = *parameters;
    for (int64_t pixel = 0; pixel < pixels; pixel++) {
        for (int64_t c = 0; c < channels; c += VECTOR_LANES) {
            vector_s32 v = s32_from_8(x + c, is_signed);
            v = s32_subtract(v, s32_all(to.input_zero_point));
            vector_f32 p = f32_multiply(f32_from_s32(v), f32_load(to.scale + c));
            p = with_residual(p, residual + c, &to, is_signed);
            bytes_of_s32_put(output + c, to_8(p, &to), channels - c);
        }
        x += channels;
        residual += channels;
        output += channels;
    }
}

static void add_s8(int8_t *output, const int8_t *x, const int8_t *residual,
                   const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    add_8((uint8_t *)output, (const uint8_t *)x, (const uint8_t *)residual, to, pixels, channels,
          true);
}

static void add_u8(uint8_t *output, const uint8_t *x, const uint8_t *residual,
                   const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    add_8(output, x, residual, to, pixels, channels, false);
}

BODY void requantise_8(uint8_t *output, const int32_t *input, const uint8_t *residual,
                       const struct glue_requantise *parameters, int64_t pixels, int64_t channels,
                       bool is_signed)
{
    const struct glue_requantise to = *parameters;
    for (int64_t pixel = 0; pixel < pixels; pixel++) {
        for (int64_t c = 0; c < channels; c += VECTOR_LANES) {
            vector_f32 p = f32_multiply(f32_from_s32(s32_load(input + c)), f32_load(to.scale + c));
            if (residual != NULL)
                p = with_residual(p, residual + c, &to, is_signed);
            bytes_of_s32_put(output + c, to_8(p, &to), channels - c);
        }
        input += channels;
        output += channels;
        residual = residual != NULL ? residual + channels : NULL;
    }
}

static void requantise_s8(int8_t *output, const int32_t *input, const int8_t *residual,
                          const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    if (residual != NULL)
        requantise_8((uint8_t *)output, input, (const uint8_t *)residual, to, pixels, channels,
                     true);
    else
        requantise_8((uint8_t *)output, input, NULL, to, pixels, channels, true);
}

static void requantise_u8(uint8_t *output, const int32_t *input, const uint8_t *residual,
                          const struct glue_requantise *to, int64_t pixels, int64_t channels)
{
    if (residual != NULL)
        requantise_8(output, input, residual, to, pixels, channels, false);
    else
        requantise_8(output, input, NULL, to, pixels, channels, false);
}

BODY void dequantise_8(float *output, const uint8_t *input, const float *scale, int32_t zero_point,
                       int64_t pixels, int64_t channels, bool is_signed)
{
    for (int64_t pixel = 0; pixel < pixels; pixel++, input += channels, output += channels)
        for (int64_t c = 0; c < channels; c += VECTOR_LANES) {
            vector_s32 v = s32_subtract(s32_from_8(input + c, is_signed), s32_all(zero_point));
            f32_put(output + c, f32_multiply(f32_from_s32(v), f32_load(scale + c)), channels - c);
        }
}

static void dequantise_s8(float *output, const int8_t *input, const float *scale,
                          int32_t zero_point, int64_t pixels, int64_t channels)
{
    dequantise_8(output, (const uint8_t *)input, scale, zero_point, pixels, channels, true);
}

static void dequantise_u8(float *output, const uint8_t *input, const float *scale,
                          int32_t zero_point, int64_t pixels, int64_t channels)
{
    dequantise_8(output, input, scale, zero_point, pixels, channels, false);
}

static void dequantise_s32(float *output, const int32_t *input, const float *scale, int64_t pixels,
                           int64_t channels)
{
    for (int64_t pixel = 0; pixel < pixels; pixel++, input += channels, output += channels)
        for (int64_t c = 0; c < channels; c += VECTOR_LANES) {
            vector_f32 v = f32_from_s32(s32_load(input + c));
            f32_put(output + c, f32_multiply(v, f32_load(scale + c)), channels - c);
        }
}

BODY void quantise_8(uint8_t *output, const float *input, const struct glue_requantise *parameters,
                     int64_t pixels, int64_t channels)
{
    const struct glue_requantise to = *parameters;
    for (int64_t pixel = 0; pixel < pixels; pixel++, input += channels, output += channels)
        for (int64_t c = 0; c < channels; c += VECTOR_LANES) {
            vector_f32 p = f32_multiply(f32_load(input + c), f32_load(to.scale + c));
            bytes_of_s32_put(output + c, to_8(p, &to), channels - c);
        }
}

static void quantise_s8(int8_t *output, const float *input, const struct glue_requantise *to,
                        int64_t pixels, int64_t channels)
{
    quantise_8((uint8_t *)output, input, to, pixels, channels);
}

static void quantise_u8(uint8_t *output, const float *input, const struct glue_requantise *to,
                        int64_t pixels, int64_t channels)
{
    quantise_8(output, input, to, pixels, channels);
}

// The initialiser of this instruction set's struct glue_functions.
#define GLUE_FUNCTIONS                                                                             \
    {                                                                                              \
        .bias_f32 = bias_f32, .bias_s32 = bias_s32, .batch_norm = batch_norm,                      \
        .clamp_f32 = clamp_f32, .clamp_s8 = clamp_s8, .clamp_u8 = clamp_u8, .add_f32 = add_f32,    \
        .add_s8 = add_s8, .add_u8 = add_u8, .requantise_s8 = requantise_s8,                        \
        .requantise_u8 = requantise_u8, .dequantise_s8 = dequantise_s8,                            \
        .dequantise_u8 = dequantise_u8, .dequantise_s32 = dequantise_s32,                          \
        .quantise_s8 = quantise_s8, .quantise_u8 = quantise_u8,                                    \
    }
