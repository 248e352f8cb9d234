// SPDX-License-Identifier: MIT
// Unfused glue: every step between two layers as a pass of its own over memory.
//
// Each pass goes once over a dense [pixels][channels] tensor and does the arithmetic of the fused
// epilogues with the same roundings, so that a layer gives the same bits either way. One struct of
// functions an instruction set; the portable one is the definition.
//
// Rules for all passes: output may be the very input (in place) but must not overlap it otherwise;
// behind every input and every per-channel array 64 bytes are readable, of any value; nothing is
// written outside pixels * channels elements of the output. NaN is outside the contract.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_H

#include "bench/isa.h"

#include <stdint.h>

// How a pass comes to 8 bits (see requantise.h): q = rne(clamp(p, low, high)) + zero_point, where p
// is the scaled value, plus (float)(residual - residual_zero_point) * residual_scale when there is
// a residual.
struct glue_requantise {
    const float *scale; // [channels], also when it is one scale for the tensor
    float low, high;    // whole numbers, relative to the zero point: output_low - zero_point, ...
    int32_t zero_point;
    int32_t input_zero_point; // of the 8-bit addition only
    float residual_scale;
    int32_t residual_zero_point;
};

struct glue_functions {
    // x + bias[c]; integers wrap.
    void (*bias_f32)(float *output, const float *input, const float *bias, int64_t pixels,
                     int64_t channels);
    void (*bias_s32)(int32_t *output, const int32_t *input, const int32_t *bias, int64_t pixels,
                     int64_t channels);
    // x * scale[c], rounded, + shift[c], rounded.
    void (*batch_norm)(float *output, const float *input, const float *scale, const float *shift,
                       int64_t pixels, int64_t channels);
    // min(max(x, low), high): ReLU is 0..FLT_MAX (or infinity), ReLU6 0..6; for 8 bits the same at
    // the tensor's zero point, low and high being stored values.
    void (*clamp_f32)(float *output, const float *input, float low, float high, int64_t count);
    void (*clamp_s8)(int8_t *output, const int8_t *input, int32_t low, int32_t high, int64_t count);
    void (*clamp_u8)(uint8_t *output, const uint8_t *input, int32_t low, int32_t high,
                     int64_t count);
    // Residual addition: f32 x + y; 8 bits p = (float)(x - input_zero_point) * scale[c] + the
    // scaled residual.
    void (*add_f32)(float *output, const float *x, const float *y, int64_t count);
    void (*add_s8)(int8_t *output, const int8_t *x, const int8_t *residual,
                   const struct glue_requantise *to, int64_t pixels, int64_t channels);
    void (*add_u8)(uint8_t *output, const uint8_t *x, const uint8_t *residual,
                   const struct glue_requantise *to, int64_t pixels, int64_t channels);
    // Accumulators to 8 bits: p = (float)x * scale[c], plus the scaled residual unless it is NULL.
    void (*requantise_s8)(int8_t *output, const int32_t *input, const int8_t *residual,
                          const struct glue_requantise *to, int64_t pixels, int64_t channels);
    void (*requantise_u8)(uint8_t *output, const int32_t *input, const uint8_t *residual,
                          const struct glue_requantise *to, int64_t pixels, int64_t channels);
    // (float)(x - zero_point) * scale[c]; of accumulators (academic setting) without zero point.
    void (*dequantise_s8)(float *output, const int8_t *input, const float *scale,
                          int32_t zero_point, int64_t pixels, int64_t channels);
    void (*dequantise_u8)(float *output, const uint8_t *input, const float *scale,
                          int32_t zero_point, int64_t pixels, int64_t channels);
    void (*dequantise_s32)(float *output, const int32_t *input, const float *scale, int64_t pixels,
                           int64_t channels);
    // p = x * scale[c]: `scale` holds the reciprocal of the tensor's step.
    void (*quantise_s8)(int8_t *output, const float *input, const struct glue_requantise *to,
                        int64_t pixels, int64_t channels);
    void (*quantise_u8)(uint8_t *output, const float *input, const struct glue_requantise *to,
                        int64_t pixels, int64_t channels);
};

extern const struct glue_functions glue_portable;

// The passes for a kernel of this instruction set: the best that it may use. ISA_PORTABLE, and
// every set that has none of its own, gives glue_portable.
const struct glue_functions *glue_functions_for(enum isa isa);

#endif
