// SPDX-License-Identifier: MIT
// Unfused glue: every step between two layers as a pass of its own over memory.
//
// Each pass goes once over a [pixels][channels] tensor, whose pixels may be apart (strides), and
// does the arithmetic of the fused epilogues with the same roundings, so that a layer gives the
// same bits either way. One struct of functions an instruction set; the portable one is the
// definition.
//
// Rules for all passes: output may be the very input (in place; not copy, shuffle and gather) but
// must not overlap it otherwise; behind every input and every per-channel array 64 bytes are
// readable, of any value; nothing is written outside the channels of each pixel of the output. NaN
// is outside the contract.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_H

#include "bench/isa.h"
#include "bench/problem.h"

#include <stdbool.h>
#include <stdint.h>

// Which channel of the input each channel of the output is, as glue_permutation_make() prepared it
// for an instruction set.
struct glue_permutation {
    const int32_t *channels; // [channels]: the plain list
    // Blocks of output elements are put together of terms: a window of consecutive input elements,
    // of which a shuffle moves some to their places and clears the rest.
    const int32_t *first_term; // [blocks + 1]
    const int32_t *source;     // [terms]: first element of the window, from the pixel's first
    const void *control;       // [terms]: see glue_permutation.h
};

// One call: what a pass reads and where. Members that a pass does not name are not looked at.
struct glue_call {
    int64_t pixels, channels;
    int64_t input_stride, residual_stride, output_stride; // elements from pixel to pixel
    const void *input;
    const void *residual; // the other operand
    void *output;
    const void *bias;   // [channels], float or int32_t
    const float *scale; // [channels], also when it is one scale for the tensor
    const float *shift; // [channels]
    float low, high;    // f32: the bounds of a clamp. To 8 bits: whole numbers relative to the
                        // zero point, output_low - zero_point and output_high - zero_point
    int32_t zero_point; // of the output
    int32_t input_zero_point;
    float residual_scale;
    int32_t residual_zero_point;
    const uint8_t *table; // [256]
    // DPReLU, as in struct parameters. f32: [4][dprelu_pitch]; integers: split[channels] and the
    // lines from it on and below it, the scale from it on being `scale`.
    const float *dprelu;
    int64_t dprelu_pitch;
    const int32_t *split;
    const float *line_bias, *scale_below, *bias_below;
    bool is_signed; // the 8-bit values
    const struct glue_permutation *permutation;
};

typedef void glue_function(const struct glue_call *call);

// How a pass comes to 8 bits (see requantise.h): q = rne(clamp(p, low, high)) + zero_point, where p
// is the scaled value; the residual adds (float)(residual - residual_zero_point) * residual_scale.
//
//                  f32                         integers
//   BIAS           x + bias[c]                 int32 sums + bias[c], wrapping
//   BATCH_NORM     x * scale[c], rounded,      -
//                  + shift[c], rounded
//   WEIGHT_SCALE   x * scale[c]               -
//   RELU, RELU6    min(max(x, low), high)      the same of stored values: low + zero_point, ...
//   DPRELU         its formula (kernel.h)      p = v * one of two scales + its bias, of v =
//                                              x - input_zero_point
//   REQUANTISE_    -                           int32 sums: the same of v = x
//   DPRELU
//   ADD            x + residual                p = (x - input_zero_point) * scale[c] + residual's
//   REQUANTISE     -                           int32 sums: p = x * scale[c], + residual's unless
//                                              residual is NULL
//   DEQUANTISE     -                           to f32: (x - input_zero_point) * scale[c]
//   QUANTISE       -                           from f32: p = x * scale[c]: the reciprocal of a step
//   MULTIPLY       x * residual                p = (x - input_zero_point) *
//   SCALE          (residual_stride 0)             (residual - residual_zero_point) * scale[c]
//   SIGMOID ...    see the function            table[x]
//   COPY           x                           x
//   SHUFFLE,       x[permutation[c]]           x[permutation[c]]
//   GATHER
struct glue_functions {
    glue_function *f32[GLUE_PASS_COUNT]; // NULL: there is no such pass
    glue_function *integer[GLUE_PASS_COUNT];
    glue_function *dequantise_s32; // (float)x * scale[c] of int32 sums (academic setting)
    // Elements of 4 bytes that a permutation's window holds.
    int permutation_lanes;
};

extern const struct glue_functions glue_portable;

// The passes for a kernel of this instruction set: the best that it may use. ISA_PORTABLE, and
// every set that has none of its own, gives glue_portable.
const struct glue_functions *glue_functions_for(enum isa isa);

// A call over dense tensors, the input also being the output when they are the same.
static inline struct glue_call glue_dense(void *output, const void *input, int64_t pixels,
                                          int64_t channels)
{
    return (struct glue_call){.pixels = pixels,
                              .channels = channels,
                              .input_stride = channels,
                              .residual_stride = channels,
                              .output_stride = channels,
                              .input = input,
                              .output = output};
}

#endif
