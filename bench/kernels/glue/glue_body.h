// SPDX-License-Identifier: MIT
// The separate glue passes over vectors, written once for all instruction sets. Included by
// glue_<isa>.c behind its vector header, which defines the vector types and functions.
//
// Passes go pixel by pixel, whole vectors of channels first and then what is left; those that know
// no channels take a dense tensor as one long pixel. Per-channel arrays stay in the first cache
// level, the tensors stream.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_BODY_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_BODY_H

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

BODY void bytes_put(uint8_t *p, vector_8 v, int64_t n)
{
    if (n >= VECTOR_BYTES)
        bytes_store(p, v);
    else
        bytes_store_some(p, v, n);
}

BODY void bytes_of_s32_put(uint8_t *p, vector_s32 v, int64_t n)
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

// The call as one long pixel when nothing lies between its pixels.
BODY struct glue_call one_stretch(const struct glue_call *call, bool has_residual)
{
    struct glue_call c = *call;
    if (c.input_stride == c.channels && c.output_stride == c.channels &&
        (!has_residual || c.residual_stride == c.channels)) {
        c.channels *= c.pixels;
        c.pixels = 1;
    }
    return c;
}

// ---- f32 ----------------------------------------------------------------------------------------

static void bias_f32(const struct glue_call *call)
{
    const float *x = call->input, *bias = call->bias;
    float *y = call->output;
    for (int64_t p = 0; p < call->pixels; p++, x += call->input_stride, y += call->output_stride)
        for (int64_t c = 0; c < call->channels; c += VECTOR_LANES)
            f32_put(y + c, f32_add(f32_load(x + c), f32_load(bias + c)), call->channels - c);
}

static void batch_norm(const struct glue_call *call)
{
    const float *x = call->input;
    float *y = call->output;
    for (int64_t p = 0; p < call->pixels; p++, x += call->input_stride, y += call->output_stride)
        for (int64_t c = 0; c < call->channels; c += VECTOR_LANES) {
            vector_f32 product = f32_multiply(f32_load(x + c), f32_load(call->scale + c));
            f32_put(y + c, f32_add(product, f32_load(call->shift + c)), call->channels - c);
        }
}

static void weight_scale(const struct glue_call *call)
{
    const float *x = call->input;
    float *y = call->output;
    for (int64_t p = 0; p < call->pixels; p++, x += call->input_stride, y += call->output_stride)
        for (int64_t c = 0; c < call->channels; c += VECTOR_LANES)
            f32_put(y + c, f32_multiply(f32_load(x + c), f32_load(call->scale + c)),
                    call->channels - c);
}

static void clamp_f32(const struct glue_call *call)
{
    const struct glue_call k = one_stretch(call, false);
    const vector_f32 least = f32_all(k.low), most = f32_all(k.high);
    const float *x = k.input;
    float *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++, x += k.input_stride, y += k.output_stride)
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES)
            f32_put(y + c, f32_min(f32_max(f32_load(x + c), least), most), k.channels - c);
}

static void add_f32(const struct glue_call *call)
{
    const struct glue_call k = one_stretch(call, true);
    const float *x = k.input, *r = k.residual;
    float *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++) {
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES)
            f32_put(y + c, f32_add(f32_load(x + c), f32_load(r + c)), k.channels - c);
        x += k.input_stride;
        r += k.residual_stride;
        y += k.output_stride;
    }
}

static void multiply_f32(const struct glue_call *call)
{
    const struct glue_call k = one_stretch(call, true);
    const float *x = k.input, *r = k.residual;
    float *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++) {
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES)
            f32_put(y + c, f32_multiply(f32_load(x + c), f32_load(r + c)), k.channels - c);
        x += k.input_stride;
        r += k.residual_stride;
        y += k.output_stride;
    }
}

// ---- integers -----------------------------------------------------------------------------------

static void bias_s32(const struct glue_call *call)
{
    const int32_t *x = call->input, *bias = call->bias;
    int32_t *y = call->output;
    for (int64_t p = 0; p < call->pixels; p++, x += call->input_stride, y += call->output_stride)
        for (int64_t c = 0; c < call->channels; c += VECTOR_LANES)
            s32_put(y + c, s32_add(s32_load(x + c), s32_load(bias + c)), call->channels - c);
}

BODY void clamp_8_body(const struct glue_call *call, bool is_signed)
{
    const struct glue_call k = one_stretch(call, false);
    const vector_8 least = bytes_all((int32_t)k.low + k.zero_point);
    const vector_8 most = bytes_all((int32_t)k.high + k.zero_point);
    const uint8_t *x = k.input;
    uint8_t *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++, x += k.input_stride, y += k.output_stride)
        for (int64_t c = 0; c < k.channels; c += VECTOR_BYTES) {
            vector_8 v = bytes_load(x + c);
            v = is_signed ? s8_min(s8_max(v, least), most) : u8_min(u8_max(v, least), most);
            bytes_put(y + c, v, k.channels - c);
        }
}

static void clamp_8(const struct glue_call *call)
{
    if (call->is_signed)
        clamp_8_body(call, true);
    else
        clamp_8_body(call, false);
}

// What all passes to 8 bits end with; `p` is the scaled value.
BODY vector_s32 to_8(vector_f32 p, const struct glue_call *to)
{
    p = f32_min(f32_max(p, f32_all(to->low)), f32_all(to->high));
    return s32_add(s32_from_f32(p), s32_all(to->zero_point));
}

BODY vector_s32 residual_of(const uint8_t *residual, const struct glue_call *to, bool is_signed)
{
    return s32_subtract(s32_from_8(residual, is_signed), s32_all(to->residual_zero_point));
}

BODY vector_f32 with_residual(vector_f32 p, const uint8_t *residual, const struct glue_call *to,
                              bool is_signed)
{
    vector_s32 r = residual_of(residual, to, is_signed);
    return f32_add(p, f32_multiply(f32_from_s32(r), f32_all(to->residual_scale)));
}

// Where the values of a pass to 8 bits come from, before they are clamped and rounded.
enum source {
    SOURCE_ADD,
    SOURCE_MULTIPLY,
    SOURCE_SUMS,
    SOURCE_SUMS_ADD,
    SOURCE_F32,
    SOURCE_LINES,      // a DPReLU's, of 8 bits
    SOURCE_LINES_SUMS, // of sums
};

BODY bool reads_bytes(const enum source source)
{
    return source == SOURCE_ADD || source == SOURCE_MULTIPLY || source == SOURCE_LINES;
}

BODY bool reads_residual(const enum source source)
{
    return source == SOURCE_ADD || source == SOURCE_MULTIPLY || source == SOURCE_SUMS_ADD;
}

// Sums or 8 bits less their zero point, by one of two lines.
BODY vector_f32 on_lines(const struct glue_call *k, vector_s32 v, int64_t c)
{
    const vector_s32 split = s32_load(k->split + c);
    const vector_f32 scale =
        f32_select_less(v, split, f32_load(k->scale_below + c), f32_load(k->scale + c));
    const vector_f32 bias =
        f32_select_less(v, split, f32_load(k->bias_below + c), f32_load(k->line_bias + c));
    return f32_add(f32_multiply(f32_from_s32(v), scale), bias);
}

// A vector of them: channels c and on of input x and residual r.
BODY vector_f32 scaled(const struct glue_call *k, const void *x, const uint8_t *r, int64_t c,
                       const enum source source, const bool is_signed)
{
    const vector_f32 scale = f32_load(k->scale + c);
    if (source == SOURCE_F32)
        return f32_multiply(f32_load((const float *)x + c), scale);
    if (source == SOURCE_LINES_SUMS)
        return on_lines(k, s32_load((const int32_t *)x + c), c);
    if (source == SOURCE_SUMS || source == SOURCE_SUMS_ADD) {
        vector_f32 p = f32_multiply(f32_from_s32(s32_load((const int32_t *)x + c)), scale);
        return source == SOURCE_SUMS ? p : with_residual(p, r + c, k, is_signed);
    }
    vector_s32 v = s32_from_8((const uint8_t *)x + c, is_signed);
    v = s32_subtract(v, s32_all(k->input_zero_point));
    if (source == SOURCE_LINES)
        return on_lines(k, v, c);
    if (source == SOURCE_MULTIPLY) {
        v = s32_multiply_16(v, residual_of(r + c, k, is_signed));
        return f32_multiply(f32_from_s32(v), scale);
    }
    return with_residual(f32_multiply(f32_from_s32(v), scale), r + c, k, is_signed);
}

// Rounded, clamped from above only, and still relative to the zero point: narrowing does the rest.
BODY vector_s32 rounded(const struct glue_call *k, const void *x, const uint8_t *r, int64_t c,
                        const enum source source, const bool is_signed)
{
    return s32_from_f32(f32_min(scaled(k, x, r, c, source, is_signed), f32_all(k->high)));
}

BODY void to_8_body(const struct glue_call *call, const enum source source, const bool is_signed)
{
    const struct glue_call k = *call;
    const int64_t element = reads_bytes(source) ? 1 : 4;
    const vector_8 low = bytes_all((int32_t)k.low + k.zero_point);
    const uint8_t *x = k.input, *r = k.residual;
    uint8_t *y = k.output;
    for (int64_t pixel = 0; pixel < k.pixels; pixel++) {
        int64_t c = 0;
        for (; c + VECTOR_BYTES <= k.channels; c += VECTOR_BYTES) {
            vector_s32 v[4];
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++)
                v[i] = rounded(&k, x, r, c + i * VECTOR_LANES, source, is_signed);
            vector_8 bytes = bytes_narrow(v[0], v[1], v[2], v[3], k.zero_point, is_signed);
            bytes_store(y + c, is_signed ? s8_max(bytes, low) : u8_max(bytes, low));
        }
        for (; c < k.channels; c += VECTOR_LANES)
            bytes_of_s32_put(y + c, to_8(scaled(&k, x, r, c, source, is_signed), &k),
                             k.channels - c);
        x += k.input_stride * element;
        y += k.output_stride;
        if (reads_residual(source))
            r += k.residual_stride;
    }
}

BODY void to_8_of(const struct glue_call *call, const enum source source)
{
    if (call->is_signed)
        to_8_body(call, source, true);
    else
        to_8_body(call, source, false);
}

static void add_8(const struct glue_call *call)
{
    to_8_of(call, SOURCE_ADD);
}

static void multiply_8(const struct glue_call *call)
{
    to_8_of(call, SOURCE_MULTIPLY);
}

static void requantise(const struct glue_call *call)
{
    if (call->residual == NULL)
        to_8_of(call, SOURCE_SUMS);
    else
        to_8_of(call, SOURCE_SUMS_ADD);
}

static void quantise(const struct glue_call *call)
{
    to_8_of(call, SOURCE_F32);
}

BODY void dequantise_8_body(const struct glue_call *call, bool is_signed)
{
    const struct glue_call k = *call;
    const uint8_t *x = k.input;
    float *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++, x += k.input_stride, y += k.output_stride)
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES) {
            vector_s32 v = s32_subtract(s32_from_8(x + c, is_signed), s32_all(k.input_zero_point));
            f32_put(y + c, f32_multiply(f32_from_s32(v), f32_load(k.scale + c)), k.channels - c);
        }
}

static void dequantise_8(const struct glue_call *call)
{
    if (call->is_signed)
        dequantise_8_body(call, true);
    else
        dequantise_8_body(call, false);
}

static void dequantise_s32(const struct glue_call *call)
{
    const int32_t *x = call->input;
    float *y = call->output;
    for (int64_t p = 0; p < call->pixels; p++, x += call->input_stride, y += call->output_stride)
        for (int64_t c = 0; c < call->channels; c += VECTOR_LANES) {
            vector_f32 v = f32_from_s32(s32_load(x + c));
            f32_put(y + c, f32_multiply(v, f32_load(call->scale + c)), call->channels - c);
        }
}

#endif
