// SPDX-License-Identifier: MIT
// The struct of functions that glue_<isa>.c ends with, behind the bodies.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_TABLE_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_TABLE_H

#include "bench/kernels/glue/glue_body.h"
#include "bench/kernels/glue/glue_dprelu_body.h"
#include "bench/kernels/glue/glue_function_body.h"
#include "bench/kernels/glue/glue_functions.h"
#include "bench/kernels/glue/glue_move_body.h"

#define GLUE_FUNCTIONS                                                                             \
    {                                                                                              \
        .f32 = {[GLUE_BIAS] = bias_f32,                                                            \
                [GLUE_BATCH_NORM] = batch_norm,                                                    \
                [GLUE_WEIGHT_SCALE] = weight_scale,                                                \
                [GLUE_RELU] = clamp_f32,                                                           \
                [GLUE_RELU6] = clamp_f32,                                                          \
                [GLUE_DPRELU] = dprelu_f32,                                                        \
                [GLUE_ADD] = add_f32,                                                              \
                [GLUE_MULTIPLY] = multiply_f32,                                                    \
                [GLUE_SIGMOID] = sigmoid,                                                          \
                [GLUE_TANH] = hyperbolic_tangent,                                                  \
                [GLUE_HARD_SIGMOID] = hard_sigmoid,                                                \
                [GLUE_HARD_SWISH] = hard_swish,                                                    \
                [GLUE_SCALE] = multiply_f32,                                                       \
                [GLUE_COPY] = copy_f32,                                                            \
                [GLUE_SHUFFLE] = permute_f32,                                                      \
                [GLUE_GATHER] = permute_f32},                                                      \
        .integer = {[GLUE_BIAS] = bias_s32,         [GLUE_RELU] = clamp_8,                         \
                    [GLUE_RELU6] = clamp_8,         [GLUE_ADD] = add_8,                            \
                    [GLUE_REQUANTISE] = requantise, [GLUE_DEQUANTISE] = dequantise_8,              \
                    [GLUE_QUANTISE] = quantise,     [GLUE_MULTIPLY] = multiply_8,                  \
                    [GLUE_SIGMOID] = look_up,       [GLUE_TANH] = look_up,                         \
                    [GLUE_HARD_SIGMOID] = look_up,  [GLUE_HARD_SWISH] = look_up,                   \
                    [GLUE_DPRELU] = dprelu_8,       [GLUE_SCALE] = multiply_8,                     \
                    [GLUE_COPY] = copy_8,           [GLUE_SHUFFLE] = permute_8,                    \
                    [GLUE_GATHER] = permute_8,      [GLUE_REQUANTISE_DPRELU] = requantise_dprelu}, \
        .dequantise_s32 = dequantise_s32, .permutation_lanes = VECTOR_LANES,                       \
    }

#endif
