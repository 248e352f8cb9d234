// SPDX-License-Identifier: MIT
// Running a graph plainly: node after node, every value dense and of its own, whatever kernels of
// the registry are best for each. For calibration and fidelity, and as the second opinion that a
// planned network is tested against; nothing here is fast beyond the kernels.
#ifndef BITROOF_BENCH_NETWORKS_INTERPRET_H
#define BITROOF_BENCH_NETWORKS_INTERPRET_H

#include "bench/networks/model.h"
#include "bench/target.h"

// Told the output of every node when it is computed: `count` elements of the node's type for each
// of `samples` sample inputs.
typedef void value_observer(int node, const void *const *values, int samples, int64_t count,
                            void *context);

enum { INTERPRET_SAMPLES_MOST = 64 };

struct interpretation {
    const struct graph *graph; // as expanded, folded or quantised; fused nodes are fine too
    const struct model *model;
    const struct target *target;
    const float *const *inputs; // [samples], each [h][w][c]; NULL: model_make_input makes them
    uint64_t seed;              // of those
    int first;                  // index of the first of them
    int samples;                // 1 .. INTERPRET_SAMPLES_MOST, all in memory together
    value_observer *observer;
    void *context;
};

// STATUS_FAILED when memory is short or no kernel computes a node (says which).
enum status graph_interpret(const struct interpretation *what, struct error *error);

#endif
