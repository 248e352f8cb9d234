// SPDX-License-Identifier: MIT
// How many columns a layer has, and is it so narrow that one small panel of weights holds it?
#ifndef BITROOF_BENCH_KERNELS_MATMUL_NARROW_LAYERS_H
#define BITROOF_BENCH_KERNELS_MATMUL_NARROW_LAYERS_H

#include "bench/kernels/kernel.h"

// Output channels (of one group) or columns of a product.
static inline int64_t layer_outputs(const struct workload *workload)
{
    const struct problem *problem = &workload->problem;
    return problem->op == OP_MATMUL ? problem->n : problem->k / problem->groups;
}

static inline bool is_narrow_layer(const struct workload *workload, int64_t columns)
{
    return layer_outputs(workload) <= columns;
}

#endif
