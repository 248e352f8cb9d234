// SPDX-License-Identifier: MIT
// The numbers of a network: parameters by layer, ranges of activations, quantised weights.
//
// A model file holds all of it in plain layouts, independent of kernels and instruction sets, so
// that a board, an emulator and a host compute with the very same numbers.
#ifndef BITROOF_BENCH_NETWORKS_MODEL_H
#define BITROOF_BENCH_NETWORKS_MODEL_H

#include "bench/networks/graph.h"

struct layer_parameters {
    int64_t outputs, weight_count, recurrent_count;
    float *weights;           // as enum layer_op says; NULL when the layer has none
    float *recurrent_weights; // LSTM: [4 out][out], apart from weights [4 out][in]
    float *bias;              // [outputs] (LSTM: [4 out]) or NULL
    float *batch_norm_scale, *batch_norm_shift; // [outputs] or NULL: x * scale + shift
    // After quantisation:
    int8_t *weights_s8, *recurrent_s8; // same layouts
    float *weight_scale;               // [outputs] (LSTM: [4 out]): real = scale * stored
    int32_t *bias_s32;                 // [outputs], units of input_scale * weight_scale
    float *requantise_scale;           // [outputs]: input_scale * weight_scale / output_scale
};

struct model {
    const struct network *network;
    struct layer_parameters *layers; // [layer_count]
    uint64_t seed;
};

// Seeded weights, scaled so that activations stay in range through the whole network. The same
// numbers on every platform. STATUS_FAILED when memory is short (says how much was wanted).
enum status model_generate(struct model *model, const struct network *network, uint64_t seed,
                           struct error *error);
// A user's weights: docs/networks.md has the format. STATUS_USAGE when the length is wrong.
enum status model_read_weights(struct model *model, const struct network *network, const char *file,
                               struct error *error);
void model_free(struct model *model);

// ---- running a graph plainly, for calibration, fidelity and tests ------------------------------

// Told the output of every node (dense, of the node's type) when it is computed.
typedef void value_observer(int node, const void *values, int64_t count, void *context);

// Input number `index` of a set made from a seed: [h][w][c] floats.
void model_make_input(const struct network *network, uint64_t seed, int index, float *input);

#endif
