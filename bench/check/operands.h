// SPDX-License-Identifier: MIT
// Test data for one workload: activations, weights, bias, scales, zero points, all from a seed.
//
// The same workload, pattern and seed give the same bytes on every platform, in every process, so a
// launch and the reference run need no file between them.
#ifndef BITROOF_BENCH_CHECK_OPERANDS_H
#define BITROOF_BENCH_CHECK_OPERANDS_H

#include "base/memory.h"
#include "bench/kernels/kernel.h"

enum pattern {
    PATTERN_RANDOM,      // uniform over the whole range; f32 in [-1, 1)
    PATTERN_ALL_LOW,     // every activation and weight at its lowest value
    PATTERN_ALL_HIGH,    // every activation and weight at its highest value
    PATTERN_OPPOSITE,    // activations highest, weights lowest: the largest negative sums
    PATTERN_ALTERNATING, // extremes in turn, so that pairs saturate with opposite signs
    PATTERN_SPARSE,      // nine of ten values zero
    PATTERN_DENORMAL,    // f32 of the size of denormals (integers: as random)
    PATTERN_COUNT
};

const char *pattern_name(enum pattern pattern);

struct operands {
    struct workload workload;
    struct parameters parameters; // points into the buffers below
    struct buffer input;          // activations; 64 bytes behind them are all ones (NaN for f32)
    struct buffer residual;       // only with glue.residual (and OP_GLUE's add)
    struct buffer weights, bias, batch_norm_scale, batch_norm_shift, scale, weight_zero_points;
    struct buffer table, channels;                                                   // OP_GLUE
    struct buffer recurrent_scale;                                                   // OP_LSTM
    struct buffer thresholds, threshold_flip, level_offset, level_shift, level_bias; // bit planes
    struct buffer dprelu, split, scale_below, bias_below;
    struct buffer code_levels;      // ENCODING_CODE
    struct buffer group_scale;      // GRANULARITY_GROUP, ENCODING_BASIS
    struct buffer activation_basis; // ENCODING_BASIS with bit planes
    // With gaps between pixels when the workload's views have strides.
    size_t output_bytes, output_element_bytes;
    size_t terms; // products (or window elements) behind one output, >= 1
};

// STATUS_FAILED when memory is short.
enum status operands_make(struct operands *operands, const struct workload *workload,
                          enum pattern pattern, uint64_t seed, struct error *error);
void operands_free(struct operands *operands);

// Replaces every float by its absolute value, and weights of few bits that meet floats by their
// largest level: the reference then computes the sum of |products|,
// against which the error of an f32 output is judged.
void operands_make_absolute(struct operands *operands);

// Bytes of one stored output element: 4 for f32 and raw accumulators, else 1. (Glue passes: what
// the pass leaves.)
// Bytes of one element of a tensor; 1 for bit planes, whose buffers are counted in bytes.
size_t workload_output_element_bytes(const struct workload *workload);
size_t workload_input_element_bytes(const struct workload *workload);

#endif
