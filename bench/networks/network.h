// SPDX-License-Identifier: MIT
// A network as its author wrote it: named layers in order, with shapes worked out, before any pass.
// The file format is described in docs/networks.md.
#ifndef BITROOF_BENCH_NETWORKS_NETWORK_H
#define BITROOF_BENCH_NETWORKS_NETWORK_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NETWORK_NAME = 64, LAYER_INPUTS = 16, NETWORK_PATH = 4096, NETWORK_LAYERS_MOST = 4096 };

enum layer_op {
    LAYER_INPUT,
    LAYER_CONV,  // weights [out][kh][kw][in / groups]; depthwise when groups == in == out
    LAYER_DENSE, // over the flattened input (h, w, c order): weights [out][h * w * c]
    LAYER_LSTM,  // w time steps of c features, h = 1; weights [4 out][c + out], gates i, f, g, o;
                 // the output is [1][w][out], every step's
    LAYER_MAX_POOL,
    LAYER_AVERAGE_POOL, // padding is not counted in the divisor
    LAYER_GLOBAL_POOL,  // average over h x w
    LAYER_ADD,
    LAYER_MULTIPLY, // of equal shapes, or [h][w][c] by [1][1][c]
    LAYER_CONCAT,   // along channels
    LAYER_SLICE,    // channels first .. first + out - 1
    LAYER_SHUFFLE,  // by `groups` of n channels: channel g * n + j goes to j * groups + g
    LAYER_LRN,     // across lrn_size channels, around: x / (k + alpha / size * sum of squares)^beta
    LAYER_SOFTMAX, // over the channels of each pixel
    LAYER_ACTIVATION, // an activation that stands alone
    LAYER_OP_COUNT
};

enum layer_activation {
    LAYER_NONE,
    LAYER_RELU,
    LAYER_RELU6,
    LAYER_SIGMOID,
    LAYER_TANH,
    LAYER_HARD_SIGMOID,
    LAYER_HARD_SWISH,
    LAYER_DPRELU, // with four learned numbers a channel, see struct parameters of kernel.h
    LAYER_ACTIVATION_COUNT
};

struct shape {
    int64_t h, w, c; // one image; a sequence is h = 1, w = time
};

struct layer {
    char name[NETWORK_NAME]; // unique
    enum layer_op op;
    int inputs[LAYER_INPUTS]; // indices of earlier layers
    int input_count;
    struct shape in, out; // in: of the first input
    int64_t kh, kw, stride_h, stride_w, dilation_h, dilation_w, groups;
    int64_t pad_top, pad_left, pad_bottom, pad_right; // "same" and rounding up are worked out
    int64_t slice_first;
    int64_t lrn_size;
    float lrn_alpha, lrn_beta, lrn_k;
    bool bias, batch_norm; // of conv and dense
    enum layer_activation activation;
};

struct network {
    char name[NETWORK_NAME];
    char description[256], source[256];
    char path[NETWORK_PATH];
    struct layer *layers; // topological: inputs come first; layers[0] is the input
    int layer_count;
    int output; // the last layer
};

// By name ("squeezenet_v1.1": bench/networks/definitions, found from the program as base/paths.h
// says) or path (has a slash or ends in .json).
enum status network_find(const char *name, char path[NETWORK_PATH], struct error *error);
bool network_directory(char path[NETWORK_PATH]);
// The names of all definitions there, sorted; *names is the caller's to free.
enum status network_names(char (**names)[NETWORK_NAME], size_t *count, struct error *error);
// Reads, checks every shape, every product against overflow: no size is above 2^30, no tensor or
// weights above 2^40 elements, the multiply-adds of the whole stay below 2^60. STATUS_USAGE with
// file and JSON path; on failure *network is empty.
enum status network_read(const char *path, struct network *network, struct error *error);
void network_free(struct network *network);
int network_layer(const struct network *network, const char *name); // index, or -1

// Multiply-adds of a layer as the literature counts them (conv, dense, lstm; padding taps counted).
int64_t layer_macs(const struct layer *layer);
int64_t layer_weights(const struct layer *layer); // without bias and batch norm
bool layer_is_depthwise(const struct layer *layer);
int64_t shape_elements(const struct shape *shape);
int64_t network_macs(const struct network *network);
int64_t network_weights(const struct network *network);
const char *layer_op_name(enum layer_op op);                  // as the files spell it
const char *layer_activation_name(enum layer_activation act); // "none", "relu", ...
bool layer_activation_find(const char *name, enum layer_activation *activation);

#endif
