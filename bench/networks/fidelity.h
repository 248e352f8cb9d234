// SPDX-License-Identifier: MIT
// How far a quantised (or folded) network is from itself in fp32, at its output and layer by layer.
#ifndef BITROOF_BENCH_NETWORKS_FIDELITY_H
#define BITROOF_BENCH_NETWORKS_FIDELITY_H

#include "bench/networks/model.h"
#include "bench/target.h"

// Over all inputs together. 8-bit values count as what they stand for.
struct distance {
    double sqnr_db; // 10 log10(sum of squares of fp32 / sum of squares of differences);
                    // INFINITY when there is no difference
    double cosine;  // of the angle between the two; NAN when one of them is all 0
    double max_abs; // largest difference
};

struct layer_distance {
    bool is_known; // false: the value does not exist, being the operand of a fused addition
    struct distance distance;
};

struct fidelity {
    int inputs;
    struct distance output;
    // Part of the decisions (one a pixel of the output) where both networks have the same greatest
    // channel, and where fp32's greatest is among the other's five greatest. NAN where the output
    // has one channel.
    double top1, top5;
    struct layer_distance *layers; // [layer_count]
    int layer_count;
};

struct fidelity_request {
    const struct graph *reference; // as expanded, and its model with batch norm not folded
    const struct model *reference_model;
    const struct graph *graph; // made from a graph of the same network by folding and
                               // graph_quantise, nothing fused
    const struct model *model;
    const struct target *target;
    int inputs; // sample inputs 1000 and up of the reference model's seed: none of calibration's
};

enum { FIDELITY_FIRST_INPUT = 1000 };

// STATUS_FAILED when memory is short or a kernel is missing. Leaves an empty *fidelity then.
enum status fidelity_measure(const struct fidelity_request *request, struct fidelity *fidelity,
                             struct error *error);
void fidelity_free(struct fidelity *fidelity);

#endif
