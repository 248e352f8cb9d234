// SPDX-License-Identifier: MIT
// From a node of a graph to what a kernel is asked for: the workload and its parameters. The one
// place that says what a node means in terms of operations, scales and clamps; the planner and
// whoever runs a graph plainly both come here.
#ifndef BITROOF_BENCH_NETWORKS_LOWER_H
#define BITROOF_BENCH_NETWORKS_LOWER_H

#include "bench/kernels/kernel.h"
#include "bench/networks/model.h"

// Bytes of a stored element (not of bit planes), and the range that a type can hold (8 bits only).
size_t value_bytes(enum value_type type);
// Bits of a stored element, and bytes of a node's dense value.
int node_element_bits(const struct node *node);
// Channels that its pixels take: those of the value, or more, see plane_groups.
int64_t node_channels(const struct node *node);
size_t node_bytes(const struct node *node);
void value_range(enum value_type type, int32_t *low, int32_t *high);

// The stored bounds of ReLU or ReLU6 on 8 bits: real 0 and 6 at the scale, within the type's range.
void activation_bounds(enum activation activation, enum value_type type,
                       const struct quantisation *quantisation, int32_t *low, int32_t *high);

// Sigmoid and its kin on 8 bits: table[byte] is the output's byte for the stored input of that
// byte, round-half-even of the double result, clamped.
void activation_table(enum layer_activation activation, enum value_type type,
                      const struct quantisation *input, const struct quantisation *output,
                      uint8_t table[256]);

// The dense workload of a node that computes something (not an input). Concat, slice and shuffle
// give a GLUE_COPY of one input, of a slice's channels, and a GLUE_SHUFFLE.
// `inputs` of the workload, in this order: input, residual (second operand of add and multiply).
struct workload node_workload(const struct graph *graph, int node);

// Parameters with channels in another order than the network's. `inputs[i]` is the logical channel
// (within the whole layer) that the kernel's i-th input channel is; `outputs` the same of outputs;
// NULL: as they are. A grouped convolution's inputs stay within their groups. A dense layer's
// channels are those of the image before it is flattened. Channel-wise nodes take `outputs` only.
struct channel_orders {
    const int32_t *inputs, *outputs;
};

enum { LOWERED_ARRAYS = 16 };

struct lowered {
    struct parameters parameters;
    void *owned[LOWERED_ARRAYS];
    int owned_count;
};

// STATUS_FAILED when memory is short.
enum status node_parameters(const struct graph *graph, const struct model *model, int node,
                            const struct channel_orders *orders, struct lowered *lowered,
                            struct error *error);
// Repeats every per-channel table `times` times: what a pass needs that takes so many pixels of few
// channels for one of many.
enum status lowered_repeat(struct lowered *lowered, int64_t channels, int64_t times,
                           struct error *error);
void lowered_free(struct lowered *lowered);
// Zeroed memory that goes with it, with room behind for whole vectors; NULL when it is short.
void *lowered_own(struct lowered *lowered, size_t bytes);

#endif
