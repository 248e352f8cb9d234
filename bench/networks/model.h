// SPDX-License-Identifier: MIT
// The numbers of a network: parameters by layer, ranges of activations, quantised weights.
//
// All of it lies in plain layouts, independent of kernels and instruction sets, and a model file
// (model_file.h) carries it from machine to machine, so that a board, an emulator and a host
// compute with the very same numbers.
#ifndef BITROOF_BENCH_NETWORKS_MODEL_H
#define BITROOF_BENCH_NETWORKS_MODEL_H

#include "bench/networks/graph.h"

struct layer_parameters {
    int64_t outputs, weight_count, recurrent_count, dprelu_count;
    float *weights;           // as enum layer_op says; NULL when the layer has none
    float *recurrent_weights; // LSTM: [4 out][out], apart from weights [4 out][in]
    float *bias;              // [outputs] (LSTM: [4 out]) or NULL
    float *batch_norm_scale, *batch_norm_shift; // [outputs] or NULL: x * scale + shift
    float *dprelu; // [4][channels of the output] as struct parameters has it, or NULL
    // After quantisation:
    int8_t *weights_s8, *recurrent_s8; // same layouts, in [-127, 127], or levels of few bits
    int8_t *code_levels;               // [CODE_LEVELS_COUNT] when weights_s8 are codes, which stand
                                       // for these levels; else NULL
    float *weight_scale;               // [outputs] (LSTM: [4 out]): real = scale * stored; NULL
                                       // with scales by group
    float *group_scale; // the same for every group of inputs, [outputs][inputs / group]; or NULL
    int32_t *group_zero_point; // real = scale * (stored - zero point); or NULL: 0
    int64_t group_scale_count;
    float *recurrent_scale; // LSTM: [4 out]
    int32_t *bias_s32;      // [outputs], units of input_scale * weight_scale; or NULL
    // [outputs]: input_scale * weight_scale / output_scale; NULL when nobody requantises the sums
    float *requantise_scale;
};

// What calibration saw of one value of the float graph (batch norm folded or not).
struct observed_range {
    char node[NETWORK_NAME + 16]; // its name
    float low, high;
    float rms, positive_rms; // of all values, of those above 0 (0: there are none)
};

struct model {
    const struct network *network;
    struct layer_parameters *layers; // [layer_count]
    uint64_t seed;
    struct observed_range *ranges; // one a node, or NULL before calibration
    int range_count;
};

// Seeded weights, scaled so that activations stay in range through the whole network. The same
// numbers on every platform, and of each layer whatever the others are: they go by its name and
// the seed. STATUS_FAILED when memory is short (says how much was wanted).
enum status model_generate(struct model *model, const struct network *network, uint64_t seed,
                           struct error *error);
// A user's weights: docs/networks.md has the format. STATUS_USAGE when the length is wrong or a
// number is not finite.
enum status model_read_weights(struct model *model, const struct network *network, const char *file,
                               struct error *error);
// The same format, from a model whose batch norm is not folded.
enum status model_write_weights(const struct model *model, const char *file, struct error *error);
// Every array allocated (weights zero, batch norm scales 1), nothing generated.
enum status model_allocate(struct model *model, const struct network *network, struct error *error);
// Counts only, every array NULL.
enum status model_measure(struct model *model, const struct network *network, struct error *error);
void model_free(struct model *model);

// Rows of a layer's weights: output channels, of an LSTM the 4 gates of each cell; 0 without
// weights.
int64_t layer_outputs(const struct layer *layer);

// ---- sample inputs ------------------------------------------------------------------------------

// Input number `index` of a set made from a seed: [h][w][c] floats of mean about 0 and deviation
// about 1: smooth patterns with edges and noise, or smooth sequences. The same on every platform.
void model_make_input(const struct network *network, uint64_t seed, int index, float *input);

#endif
