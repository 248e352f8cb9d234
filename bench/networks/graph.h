// SPDX-License-Identifier: MIT
// The graph that passes work on: primitive nodes, one output each, in topological order.
//
// graph_expand() takes every layer apart: conv -> bias -> batch_norm -> activation are nodes of
// their own, so that the graph as expanded IS the unfused network. Passes change it:
//   fold_batch_norm   (float) batch norm into the weights and the bias before it
//   [quantise]        gives every value a type and a scale, puts in requantise nodes; quantise.h
//   fuse_glue         bias, batch norm, ReLU, ReLU6, requantise into the conv or dense before them
//   fuse_add          a residual addition (and what follows it) into the conv that ends one branch
//   fuse_scale        squeeze-excitation scaling into the pointwise convolution that is the only
//                     one to read the result: it scales some rows of the image and reads them while
//                     they are in the caches, then the next. (Not into what computes the
//                     tensor: the gate needs the mean of all of it. Nor into the weights: integers
//                     keep the rounding of the scaled value)
//   drop_concat, drop_slice, drop_shuffle   by addressing, see layout.h
//   reuse_memory      one arena planned by liveness, see plan.h
//   tile_strips       layers that follow each other and whose tensors are larger than the
//                     second-level cache, strip of rows by strip, see plan.h
// Every pass may be left out, and the network's output is the same: bit by bit for integer graphs.
// That holds because the *quantised* graph defines the roundings: a convolution leaves int32 sums,
// bias is added to them, requantise (with the residual, when an addition takes sums of a
// convolution directly) rounds once to 8 bits, an activation clamps 8-bit values. Fusing moves this
// arithmetic into the epilogue, it does not change it.
#ifndef BITROOF_BENCH_NETWORKS_GRAPH_H
#define BITROOF_BENCH_NETWORKS_GRAPH_H

#include "bench/networks/network.h"
#include "bench/problem.h"

enum node_op {
    NODE_INPUT,
    NODE_CONV, // sums of products only
    NODE_DENSE,
    NODE_LSTM,
    NODE_BIAS,
    NODE_BATCH_NORM,
    NODE_ACTIVATION,
    NODE_ADD, // f32, or 8 bits (requantising)
    NODE_MULTIPLY,
    NODE_MAX_POOL,
    NODE_AVERAGE_POOL,
    NODE_GLOBAL_POOL,
    NODE_LRN,
    NODE_SOFTMAX,
    NODE_CONCAT,
    NODE_SLICE,
    NODE_SHUFFLE,
    NODE_QUANTISE,     // f32 -> 8 bits; f32 or 8 bits -> bit planes
    NODE_DEQUANTISE,   // 8 bits or s32 sums -> f32; see weights_apart
    NODE_WEIGHT_SCALE, // f32: times the scale of each channel's weights
    NODE_REQUANTISE,   // s32 -> 8 bits; a second input is a residual of 8 bits, added before
                       // rounding. s32 without bias -> bit planes, by glue.levels
    NODE_OP_COUNT
};

enum value_type { VALUE_F32, VALUE_S8, VALUE_U8, VALUE_S32, VALUE_PLANES };

// real = scale * (stored - zero_point). s32 sums have the scale input_scale * weight_scale[channel]
// and no scale here (0). Codes of bit planes: real = scale * what the code stands for (problem.h).
struct quantisation {
    float scale;
    int32_t zero_point;
};

struct node {
    char name[NETWORK_NAME + 16]; // "conv1", "conv1/bias", "conv1/bn", "conv1/relu", ...
    int layer;                    // of the network; parameters go by it (model.h)
    enum node_op op;
    int inputs[LAYER_INPUTS]; // nodes with smaller indices
    int input_count;
    struct shape out;
    enum value_type type; // of the output
    struct quantisation quantisation;
    // Of a conv or dense node: its products, when they are of few bits. Of any other node in bit
    // planes: their bits and encoding are its activations'. Else NULL.
    const struct precision *low;
    int64_t plane_groups; // of a value in bit planes that a convolution in so many groups reads:
                          // its groups begin with words of their own (planes.h). 0: it has none
    enum layer_activation activation; // NODE_ACTIVATION
    // What was fused into a conv or dense node. fused_layers of an add or activation that came from
    // another layer are gone from the graph; `residual` is the input that glue.residual adds.
    struct glue glue;
    int residual; // node index or -1
    int dprelu;   // of a requantisation, also a fused one: 1 + the layer whose DPReLU it applies to
                  // the sums before it rounds; 0: none
    bool in_strips;     // a scaling that goes strip by strip with its only reader (fuse_scale)
    bool weights_apart; // NODE_DEQUANTISE of sums: by the scale of the input alone; that of the
                        // weights is the next node's
    bool is_removed;    // left in place so that indices stay; nobody reads it
    int float_node; // of a quantised graph: 1 + the node of the float graph that this one's value
                    // stands for, before anything is fused; 0: none
};

struct graph {
    const struct network *network;
    struct node *nodes;
    int node_count;
    int output; // node
};

// Names, for switches and records.
enum pass {
    PASS_FOLD_BATCH_NORM,
    PASS_FUSE_GLUE,
    PASS_FUSE_ADD,
    PASS_FUSE_SCALE,
    PASS_DROP_CONCAT,
    PASS_DROP_SLICE,
    PASS_DROP_SHUFFLE,
    PASS_REUSE_MEMORY,
    PASS_TILE_STRIPS,
    PASS_COUNT
};
const char *pass_name(enum pass pass); // "fold_batch_norm", ...
bool pass_find(const char *name, enum pass *pass);
enum { PASSES_ALL = (1 << PASS_COUNT) - 1 };

enum status graph_expand(struct graph *graph, const struct network *network, struct error *error);
void graph_free(struct graph *graph);
int graph_uses(const struct graph *graph, int node); // how many nodes read it (output counts one)

// The graph passes; each does nothing to what it cannot fuse. Only graph structure: what folding
// does to the numbers is in model.h.
struct model;
enum status graph_fold_batch_norm(struct graph *graph, struct model *model, struct error *error);
void graph_fuse(struct graph *graph, uint32_t passes); // those of FUSE_*, bits 1 << enum pass

#endif
