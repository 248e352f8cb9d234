// SPDX-License-Identifier: MIT
// Within graph_quantise(): what becomes of each node of the float graph.
#ifndef BITROOF_BENCH_NETWORKS_QUANTISE_REWRITE_H
#define BITROOF_BENCH_NETWORKS_QUANTISE_REWRITE_H

#include "bench/networks/quantise.h"

enum kind {
    KIND_FLOAT,
    KIND_SUMS,    // int32 sums, or bias added to them
    KIND_INTEGER, // 8 bits in, 8 bits out; or bit planes, see only_planes
};

// Types of bit planes by number and encoding: index planes_index().
enum { PLANES_TYPES = 8 };

struct value {
    enum kind kind;
    int group;    // another node of the group of equal scales, or this one: its root
    int absorbed; // of an addition or a DPReLU: the input (0 or 1) whose sums it takes, or -1
    bool is_absorbed;
    // What all its readers want it as, when they want bit planes of one type: then the value is
    // never 8 bits. NULL: something else.
    const struct precision *only_planes;
    struct quantisation quantisation; // of the value in 8 bits
    int as_float, as_8bit, as_sums;   // nodes of the new graph, or -1
    int as_planes[PLANES_TYPES];      // the same
};

struct rewriting {
    const struct graph *from;
    struct model *model;
    const struct quantise_options *options;
    const enum layer_precision *precisions; // [layer_count], of layers with weights none AS_SET
    bool is_bipolar;                        // some layer reads bipolar codes
    struct value *values;                   // [from->node_count]
    struct node *nodes;                     // the new ones
    int count;
};

static inline int planes_index(const struct precision *planes)
{
    return 2 * (planes->activation_bits - 1) + (planes->activation_encoding == ENCODING_BIPOLAR);
}

// A DPReLU that requantises sums.
bool rewriting_is_dprelu_of_sums(const struct rewriting *r, int node);
// A ReLU, which the least code is too.
bool rewriting_is_clamp(const struct node *node);
// What the products of a conv or dense node are computed in, when that is of few bits; NULL: int8.
const struct precision *rewriting_low(const struct rewriting *r, int node);
// Are its sums, or sums with a bias, real numbers in fp32, because scales are by group?
bool rewriting_has_float_sums(const struct rewriting *r, int node);
// The bit planes that a node reads; NULL: none.
const struct precision *rewriting_reads(const struct rewriting *r, int node);
// The groups of channels that begin with words of their own where a node reads bit planes: those of
// a convolution, or 1.
int64_t rewriting_groups(const struct rewriting *r, int node);
// Is a ReLU in front of these codes left out?
bool rewriting_skips_clamp(const struct rewriting *r, const struct precision *planes);

// A maximum or concatenation of integers that can be of codes as well.
bool rewriting_keeps_codes(const struct rewriting *r, int node);

// Kinds, groups of equal scales and which values are codes only.
void rewriting_find_kinds(struct rewriting *r);
// Scales of 8 bits. STATUS_USAGE when the model has no range of a node.
enum status rewriting_find_scales(struct rewriting *r, struct error *error);
// The scale of a node's value in bit planes: of all values of its group together.
float rewriting_planes_scale(const struct rewriting *r, int node, const struct precision *planes);

#endif
