// SPDX-License-Identifier: MIT
// The nouns: operation, problem, precision, glue, workload.
//
// A problem is one operation with all its sizes. A workload is what a kernel is asked to do: a
// problem, at a precision, with the glue that belongs to the layer. All activations are dense NHWC.
#ifndef BITROOF_BENCH_PROBLEM_H
#define BITROOF_BENCH_PROBLEM_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum operation {
    OP_MATMUL,       // output[m][n] = input[m][k] x weights[n][k]
    OP_CONV2D,       // weights [k][kh][kw][c / groups]
    OP_DWCONV,       // depthwise, multiplier 1: groups == c == k, weights [kh][kw][c]
    OP_MAX_POOL,     // padding never wins
    OP_AVERAGE_POOL, // padding is not counted in the divisor
    OP_GLOBAL_POOL,  // average over h x w
    OP_GLUE,         // one separate pass over memory, see enum glue_pass
    OP_LRN,          // local response normalisation across channels, window of k channels
    OP_SOFTMAX,      // over the channels of each pixel
    OP_LSTM,         // m time steps of k inputs each, n cells
    OP_CEILING,      // an instruction-sequence peak: no tensors
    OP_STREAM,       // memory bandwidth at one working set
    OP_LATENCY,      // pointer chase at one working set
    OP_COUNT
};

// The separate passes of unfused glue, each over [pixels][c] with pixels = batch * h * w.
enum glue_pass {
    GLUE_NONE,
    GLUE_BIAS,         // f32: x + bias[c]; s32: the same
    GLUE_BATCH_NORM,   // f32: x * scale[c] then + shift[c], two roundings
    GLUE_WEIGHT_SCALE, // f32: x * scale[c]
    GLUE_RELU,         // f32, or 8-bit at its zero point
    GLUE_RELU6,
    GLUE_DPRELU,     // by parameters.dprelu; 8 bits by the lines of struct parameters
    GLUE_ADD,        // residual: f32 x + y; 8-bit: requantising add, see glue/glue.h
    GLUE_REQUANTISE, // s32 accumulator (with glue.residual plus a tensor of 8 bits) -> 8 bits
    GLUE_REQUANTISE_DPRELU, // s32 accumulator -> 8 bits by those lines
    GLUE_DEQUANTISE,        // 8 bits -> f32; with glue.raw_accumulator: s32 sums -> f32
    GLUE_QUANTISE,          // f32 -> 8 bits
    GLUE_SIGMOID,           // f32; 8 bits: by parameters.table, like the three below
    GLUE_TANH,
    GLUE_HARD_SIGMOID, // min(max(x + 3, 0), 6) / 6
    GLUE_HARD_SWISH,   // x * hard_sigmoid(x)
    GLUE_MULTIPLY,     // x * y, both [pixels][c]; 8-bit: requantising
    GLUE_SCALE,        // x[pixel][c] * y[c], y one pixel: squeeze-excitation; 8-bit: requantising
    GLUE_COPY,         // a strided copy: what concat and slice are when they are not addressing
    GLUE_SHUFFLE,      // channel i * groups + j of the output is j * (c / groups) + i of the input
    GLUE_GATHER,       // channel i of the output is parameters.channels[i] of the input
    GLUE_PACK,         // 8 bits -> bit planes; see glue/planes_passes.h, also for what QUANTISE,
                       // REQUANTISE and DEQUANTISE are to bit planes
    GLUE_PASS_COUNT
};

enum { PROBLEM_NAME_SIZE = 96 };

struct problem {
    enum operation op;
    char name[PROBLEM_NAME_SIZE]; // e.g. conv2d_3x3s1p1_64-64_56x56, from problem_name()
    enum glue_pass glue_pass;     // OP_GLUE only

    // OP_MATMUL: rows of activations, outputs, inputs; OP_LSTM: steps, cells, inputs. conv2d: k
    // output channels; OP_LRN: k channels in the window.
    int64_t m, n, k;

    // OP_CONV2D, OP_DWCONV, pools and glue. h, w of the input; c input and k output channels.
    int64_t batch, c, h, w, kh, kw;
    int64_t stride_h, stride_w;
    int64_t pad_top, pad_left, pad_bottom, pad_right;
    int64_t dilation_h, dilation_w;
    int64_t groups;

    int64_t working_set; // OP_STREAM, OP_LATENCY: bytes in all arrays together
};

// What the bits of a number say. b bits with the code c (0 .. 2^b - 1) stand for
enum encoding {
    ENCODING_FLOAT,
    ENCODING_SIGNED,   // two's complement
    ENCODING_UNSIGNED, // c
    ENCODING_BIPOLAR,  // 2 c - (2^b - 1): every bit is -1 or +1; there is no zero
    ENCODING_UNIPOLAR, // c
    ENCODING_CODE,     // what a table says
    ENCODING_BASIS,    // weights: the sum over its bits i of alpha[i] where the bit is 1, -alpha[i]
                       // where it is 0; the alphas belong to a group (binary-coding quantisation).
                       // Meeting unipolar activations, these have a basis, too, one a tensor: the
                       // sum over their bits j of parameters.activation_basis[j] (LQ-Nets)
};
// Activations that are bipolar or unipolar are stored in bit planes: see bench/planes.h.

enum granularity { GRANULARITY_TENSOR, GRANULARITY_CHANNEL, GRANULARITY_GROUP };

// Bits and encoding of weights and activations, and the accumulator.
struct precision {
    const char *name; // "f32", "s8", "u8", "u8w7", "w4a8": the preset's name
    int weight_bits, activation_bits, accumulator_bits;
    enum encoding weight_encoding, activation_encoding; // the output's encoding is the activations'
    enum granularity granularity;                       // of the weight scales
    int group;                                          // K elements a scale, GRANULARITY_GROUP
    int weight_low, weight_high; // range the weights (ENCODING_CODE: the codes) keep to
    int level_most; // ENCODING_CODE: no level of the table is further from 0; at most 127
    bool activation_zero_point, weight_zero_points; // may they be other than 0
    bool gemmlowp_rounding;                         // Q31 instead of the fp32-scale contract
};

// How the sums of a layer become codes of bit planes. acc is the sum with its bias; all arrays of
// parameters are by channel; codes are 0 .. 2^bits - 1.
enum level_rule {
    LEVELS_BY_THRESHOLD, // how many of the 2^bits - 1 thresholds acc reaches (integers only)
    LEVELS_BY_SHIFT,     // (acc + offset) >> shift, clamped: Riptide's fused glue
    LEVELS_BY_SCALE,     // rne(clamp(acc * scale + shift)) in fp32, each operation rounded
    LEVELS_BY_DPRELU,    // the same with one of two scales and shifts: which, acc >= split says
};

enum activation { ACTIVATION_NONE, ACTIVATION_RELU, ACTIVATION_RELU6 };

// What stands behind the sum of products, in this order: bias, batch norm, residual, activation,
// requantisation. Integer layers have batch norm folded.
struct glue {
    bool bias;
    bool batch_norm; // f32 only
    bool residual;   // add a tensor of the output's shape and type
    enum activation activation;
    bool raw_accumulator;   // integer: leave int32 sums, no requantisation (then nothing above
                            // but bias applies)
    enum level_rule levels; // bit planes only
};

// Where the tensors of a layer lie when they are parts of larger ones, as concat, slice and shuffle
// by addressing make them. All zero: dense, which is what every benchmark of a single kernel runs.
struct segment {
    int64_t channels;     // consecutive in every pixel, >= 1
    int64_t offset;       // elements from run_args.input to the first of them in the first pixel
    int64_t pixel_stride; // elements from pixel to pixel
};

struct views {
    int64_t input_stride, residual_stride, output_stride; // elements from pixel to pixel (row to
                                                          // row of a matrix); 0: dense
    // The input channels in order, when they do not follow each other in memory; input_stride is 0
    // then. No segment crosses the boundary of a group. The array is the caller's and outlives the
    // workload.
    const struct segment *segments;
    int32_t segment_count; // 0: no segments
};

struct workload {
    struct problem problem;
    struct precision precision;
    struct glue glue;
    struct views views;
};

const char *operation_name(enum operation op); // "matmul", "conv2d", "max_pool", ...
const char *glue_pass_name(enum glue_pass pass);

// Output sizes of windowed operations; 0 or less when the window does not fit.
int64_t problem_output_h(const struct problem *problem);
int64_t problem_output_w(const struct problem *problem);

// Element counts. Checked by problem_validate, so they cannot overflow afterwards.
int64_t problem_input_elements(const struct problem *problem);
int64_t problem_weight_elements(const struct problem *problem); // LSTM: with recurrent ones
int64_t problem_output_elements(const struct problem *problem);
int64_t problem_output_channels(const struct problem *problem);

// Products behind one output of a matrix product or convolution.
int64_t problem_depth(const struct problem *problem);

// 2 x MAC, padding taps counted, as the literature counts a layer. 0 for pools, glue, LRN, softmax.
int64_t problem_useful_ops(const struct problem *problem);

// Sizes positive, window fits, groups divide, and every byte count below 2^40.
enum status problem_validate(const struct problem *problem, struct error *error);

// Writes the canonical name into problem->name.
void problem_set_name(struct problem *problem);
// The inverse: parses a canonical name ("conv2d_7x7s2p3_3-96_224x224", "..._g3", "..._d2",
// "matmul_128x4096x4096", "dwconv_3x3s1p1_128_56x56", "max_pool_3x3s2p0_64_111x111",
// "global_pool_512_7x7", "glue_add_64_56x56") and validates it. STATUS_USAGE otherwise.
enum status problem_parse(const char *name, struct problem *problem, struct error *error);

// The named precisions: fp32; signed or unsigned 8-bit activations with signed 8-bit weights,
// scales per channel, zero points 0; the same with weights in [-63, 63]; and one bit (ceilings).
extern const struct precision PRECISION_F32, PRECISION_S8, PRECISION_U8, PRECISION_S8W7,
    PRECISION_U8W7, PRECISION_B1;
// Bit planes: w<m>a<n>u (unipolar activations) and w<m>a<n>b (bipolar ones), m and n from 1 to 4,
// with bipolar weights. precision_find() also takes w<m>a<n>: bipolar when both are 1, else
// unipolar.
enum { PRECISION_PLANES_COUNT = 32 };
extern const struct precision PRECISION_PLANES[PRECISION_PLANES_COUNT];
// Weights of few bits, otherwise like u8 ("w4a8": unsigned activations) and s8 ("w4s8": signed):
// 5, 4 and 2 bits, ternary ("wta8"), one bit (-1 or +1), and 4-bit codes into a table of 16 levels
// ("c4a8"). Tables of few significant bits (bench/kernels/matmul/code_levels.h), levels that small
// being all that makes them other than c4a8 to a kernel: "esb4a8" and "pot4a8".
extern const struct precision PRECISION_W5A8, PRECISION_W5S8, PRECISION_W4A8, PRECISION_W4S8,
    PRECISION_W2A8, PRECISION_W2S8, PRECISION_WTA8, PRECISION_WTS8, PRECISION_W1A8, PRECISION_W1S8,
    PRECISION_C4A8, PRECISION_C4S8, PRECISION_ESB4A8, PRECISION_ESB4S8, PRECISION_POT4A8,
    PRECISION_POT4S8;
// 4-bit weights with a scale for every 32, 64 or 128 of K: "w4a8g32", "w4s8g128"; and a zero point
// with every scale: "w4a8g32z", "w4s8g128z". 2-bit weights without: "w2a8g32", "w2s8g128".
enum { PRECISION_W4_GROUPS_COUNT = 12, PRECISION_W2_GROUPS_COUNT = 6 };
extern const struct precision PRECISION_W4_GROUPS[PRECISION_W4_GROUPS_COUNT];
extern const struct precision PRECISION_W2_GROUPS[PRECISION_W2_GROUPS_COUNT];
// 4-bit weights with fp32 activations, which only the weights' bytes profit from: a scale for every
// channel ("w4a32"), or for every 32, 64 or 128 of K ("w4a32g64"), or with a zero point beside it
// ("w4a32g32z").
enum { PRECISION_W4A32_COUNT = 5 };
extern const struct precision PRECISION_W4A32[PRECISION_W4A32_COUNT];
// Binary-coding quantisation of 1 to 4 bits in groups of 128, with fp32 activations: "bcq3g128".
enum { PRECISION_BCQ_COUNT = 4 };
extern const struct precision PRECISION_BCQ[PRECISION_BCQ_COUNT];
// LQ-Nets: bit planes with a real-valued basis on both sides, of weights by channel: "lq2a2".
enum { PRECISION_LQ_COUNT = 3 };
extern const struct precision PRECISION_LQ[PRECISION_LQ_COUNT];
// By name; NULL for an unknown name.
const struct precision *precision_find(const char *name);
// Bytes of one stored element of activations (8-bit: 1, f32: 4).
size_t precision_activation_bytes(const struct precision *precision);
// Bytes of one weight in the plain layout, which parameters and pack() share: float, or one int8_t
// for a level or code of however few bits.
size_t precision_weight_bytes(const struct precision *precision);
// Bytes of `count` weights as they are stored for inference: side by side at their width up to 5
// bits, else in whole bytes; with the scales and zero points of groups, those of channels not
// included. Rounded up.
int64_t precision_stored_weight_bytes(const struct precision *precision, int64_t count);
bool precision_is_float(const struct precision *precision);
bool precision_is_planes(const struct precision *precision);
// Bit planes with a real-valued basis, whose sums are fp32.
bool precision_is_basis_planes(const struct precision *precision);
// fp32 activations, and weights that are levels of few bits times a scale.
bool precision_is_weight_only(const struct precision *precision);
// Bytes of `elements` activations that follow each other; of planes: whole words of all planes.
size_t precision_stored_bytes(const struct precision *precision, int64_t elements);

// Elements from pixel to pixel with the default filled in.
int64_t workload_input_stride(const struct workload *workload);
int64_t workload_residual_stride(const struct workload *workload);
int64_t workload_output_stride(const struct workload *workload);
// Bytes of a tensor alone, whatever lies between its pixels. The output's are those of its own
// type.
int64_t workload_input_bytes(const struct workload *workload);
int64_t workload_output_bytes(const struct workload *workload);
// Elements from the first of a tensor to behind its last pixel's stride: what a buffer must hold,
// gaps between pixels included. The input's covers all segments.
int64_t workload_input_extent(const struct workload *workload);
int64_t workload_residual_extent(const struct workload *workload);
int64_t workload_output_extent(const struct workload *workload);
// No strides and no segments: what kernels support that know nothing of views.
bool workload_is_dense(const struct workload *workload);
// No segments, and every stride at least as long as what stands in a pixel: what kernels support
// that know nothing but strides.
bool workload_views_are_strides(const struct workload *workload);
// The same, or segments that cover the input channels exactly, none across two groups.
bool workload_views_fit(const struct workload *workload);

// bias + ReLU, which the contract names as the glue of every dense problem.
struct glue glue_default(const struct precision *precision);

#endif
