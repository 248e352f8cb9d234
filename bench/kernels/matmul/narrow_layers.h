// SPDX-License-Identifier: MIT
// Is a layer so narrow that one small panel of weights holds it?
#ifndef BITROOF_BENCH_KERNELS_MATMUL_NARROW_LAYERS_H
#define BITROOF_BENCH_KERNELS_MATMUL_NARROW_LAYERS_H

#include "bench/kernels/kernel.h"

// Output channels (of one group) or columns of a product, compared with `columns`.
static inline bool is_narrow_layer(const struct workload *workload, int64_t columns)
{
    const struct problem *problem = &workload->problem;
    int64_t outputs = problem->op == OP_MATMUL ? problem->n : problem->k / problem->groups;
    return outputs <= columns;
}

#endif
