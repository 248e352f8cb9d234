// SPDX-License-Identifier: MIT
// The contract between a kernel and everybody who checks, measures or lists it.
//
// A kernel is one way to compute an operation: operation x precision x algorithm x instruction set.
// It is a row of the registry. Micro-kernels (matmul/matmul.h) become rows by way of drivers;
// pools, depthwise, glue, ceilings and streams are rows of their own.
//
// Rules for every row:
//  - supports() says no to what the kernel would compute wrongly or out of its contract.
//  - pack() runs once per set of parameters and may be slow; its result is a relocatable block (no
//    pointers inside), so that it can be stored in a file and mapped.
//  - run() does not allocate, do I/O, lock or fail. Preconditions are assertions.
//  - every buffer handed to run() is 64-byte aligned and has BUFFER_SLACK readable bytes behind it,
//    of any value (for f32 also NaN); nothing outside the output and scratch is written. With
//    views, input, residual and output start at any element of such buffers, and what lies between
//    their pixels is neither written nor of any influence.
//  - integer kernels are bit-exact with the portable reference.
#ifndef BITROOF_BENCH_KERNELS_KERNEL_H
#define BITROOF_BENCH_KERNELS_KERNEL_H

#include "bench/isa.h"
#include "bench/problem.h"
#include "bench/target.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Executed operations by class. A multiply-add counts 2, like useful operations.
enum work_class {
    WORK_MAC,
    WORK_LOGIC,
    WORK_POPCOUNT,
    WORK_LOOKUP,
    WORK_SHIFT_ADD,
    WORK_TRANSFORM,
    WORK_CLASS_COUNT
};

struct work {
    int64_t useful_ops;                     // problem_useful_ops()
    int64_t executed_ops[WORK_CLASS_COUNT]; // what this kernel really does for one run()
    // Compulsory bytes by role: each tensor once, in its stored width, padding of the packing and
    // scales included in weights.
    int64_t input_bytes, weight_bytes, output_bytes, intermediate_bytes;
    enum work_class main_class; // the one whose ceiling bounds the kernel
};

const char *work_class_name(enum work_class work_class);
int64_t work_total_bytes(const struct work *work);

// What a trained layer knows. All arrays are the caller's; unused ones are NULL.
struct parameters {
    const void *weights;       // float or int8_t in the plain layout of enum operation
    const int8_t *code_levels; // [16], each within level_most of the precision and one of them 0:
                               // what the weights, codes 0..15, stand for with ENCODING_CODE; w
                               // below means the level
    const float *bias_f32;     // [outputs]
    const int32_t *bias_s32;   // [outputs], in units of input_scale * weight_scale
    // fp32 activations with weights of few bits (precision_is_weight_only): a weight stands for
    // (w - its zero point) * its scale, with scales and zero points by channel in `scale` and
    // weight_zero_points, or by group in group_scale; the glue is that of fp32. ENCODING_BASIS has
    // the alphas in group_scale, [outputs][k / group][weight bits].
    // Bit planes with a basis: the alphas are in group_scale, [outputs][weight bits], and the
    // accumulator is the fp32 sum plus bias_f32, left as it is (a raw accumulator).
    const float *activation_basis; // [activation bits]
    const float *batch_norm_scale; // [outputs]
    const float *batch_norm_shift; // [outputs]
    // Requantisation: q = clamp(rne(acc * scale[channel]) + output_zero_point, output_low..high),
    // where acc = sum((a - input_zero_point) * (w - weight_zero_point[channel])) + bias, rne is
    // round-half-even of the float product, and the product is clamped before it is converted.
    // glue/requantise.h has the one written definition.
    const float *scale; // [outputs], also when granularity is per tensor
    // GRANULARITY_GROUP: [outputs][k / group], 0 or at least 2^-120 in magnitude. With the exact
    // sum s = sum((a - input_zero_point) * (w - its group's weight zero point)) of each group of K
    // in the plain order, the
    // accumulator is a float, acc = 0, then acc = fmaf((float)s, group_scale, acc) in ascending
    // order of groups, then acc + bias_f32, a raw accumulator as it is; requantisation goes on from
    // it instead of the converted integer, its bias being bias_f32.
    const float *group_scale;
    int32_t input_zero_point, output_zero_point;
    const int32_t *weight_zero_points; // [outputs], with scales by group [outputs][k / group] and
                                       // each within the weights' range; or NULL
    int32_t output_low, output_high;   // 8-bit range after the activation
    float residual_scale;              // 8-bit residual add: see glue/requantise.h
    int32_t residual_zero_point;
    // Bit planes, see enum level_rule. acc is an int32 and so is acc + level_offset.
    const int32_t *thresholds;     // [outputs][2^bits - 1], ascending
    const int32_t *threshold_flip; // [outputs]: 0, or -1 where acc is turned over before it is
                                   // compared: the code is the number of t with (acc ^ flip) >= t.
                                   // GLUE_PACK has one row of thresholds for all channels
    const int32_t *level_offset;   // [outputs] by shift
    const int32_t *level_shift;    // [outputs] to the right, -8 .. 31; negative ones to the left,
                                   // saturating
    const float *level_bias;       // [outputs] by scale: added to acc * scale
    // DPReLU, PokeBNN's activation (Zhang et al., PokeBNN, CVPR 2022; google/aqt, pokebnn.py), in
    // fp32: [4][outputs]: the input shift a, the slope n below it, the slope p at and above it, the
    // output shift b. y = x - a; y = y * (y < 0 or -0 ? n : p); y = y - b, each rounded.
    const float *dprelu;
    // DPReLU of integers has its scales in it, and LEVELS_BY_DPRELU too: `scale` and level_bias are
    // those of an acc that reaches split, these two those of any other. To 8 bits:
    // requantise_lines() of glue/requantise.h; GLUE_DPRELU has the stored number less
    // input_zero_point for acc.
    const int32_t *split;                  // [outputs]
    const float *scale_below, *bias_below; // [outputs]
    const void *table;       // GLUE_SIGMOID ...: output of each of the 256 stored inputs,
                             // indexed by the input's byte
    const int32_t *channels; // GLUE_GATHER: [c], each in 0..(channels of the stored input)-1
    float lrn_alpha, lrn_beta, lrn_k; // OP_LRN: x / (k + alpha / window * sum of squares)^beta
    const void *recurrent_weights;    // OP_LSTM: [4n][n], as weights is [4n][k]
    const float *recurrent_scale;     // OP_LSTM, 8 bits: [4n], see lstm/lstm.h
};

// One call. Threads: run() may use OpenMP with at most args->threads threads.
struct run_args {
    const void *input;    // activations, dense NHWC ([m][k] for matmul)
    const void *residual; // the output's shape and type, or NULL
    const void *packed;   // from pack()
    void *output;
    void *scratch; // scratch_bytes(), not cleared between calls
    int threads;
    // Packed weights of the calls that come next, in the order in which these read them, and how
    // many bytes of them; NULL, 0: nobody knows. Who has time to spare may prefetch from there, so
    // that the next call does not begin by waiting. Of no influence on results.
    const void *next;
    size_t next_bytes;
};

struct kernel {
    const char *name; // <op>_<types>[_<tile>]_<isa>[_<trick>], unique, at most 47 characters
    enum operation op;
    enum isa isa;
    const char *algorithm; // "indirect", "im2col", "direct", "bitserial", "lut", "sequence", ...
    const char *tile;      // "14x32", or "" where the word means nothing
    const struct precision *precision; // what the benchmark runs; supports() may allow more
    const char *ceiling; // name of the ceiling kernel whose instruction sequence this one uses
    bool fused;          // glue on the tile in registers, or (false) as passes over memory
    bool tiled;          // loops blocked for the caches
    double tolerance;    // 0: bit-exact. Else the allowed error of one output, relative to the sum
                         // of |products| of that output, in units of FLT_EPSILON * sqrt(terms);
                         // weights of few bits count as their largest level and their zero point
    const void *micro;   // what the driver needs: e.g. struct matmul_micro
    const char *detail;  // ceilings: the instruction sequence in words; else NULL

    bool (*supports)(const struct kernel *kernel, const struct workload *workload);
    void (*work)(const struct kernel *kernel, const struct workload *workload, struct work *work);
    size_t (*packed_bytes)(const struct kernel *kernel, const struct workload *workload);
    void (*pack)(const struct kernel *kernel, const struct workload *workload,
                 const struct target *target, const struct parameters *parameters, void *packed);
    size_t (*scratch_bytes)(const struct kernel *kernel, const struct workload *workload,
                            int threads);
    void (*run)(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args);
};

// The workload that the benchmark of this row runs for a problem: its own precision, default glue.
struct workload kernel_workload(const struct kernel *kernel, const struct problem *problem);

#endif
