// SPDX-License-Identifier: MIT
// What micro-kernels that look up sums of 8-bit activations (T-MAC) can be asked for.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_LOOKUP_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_LOOKUP_H

#include "bench/kernels/matmul/accepts_s8.h"

enum { LOOKUP_KR = 16 }; // of a k-group

// Unsigned activations with zero point 0, and whole k-groups.
static inline bool accepts_lookup(const struct workload *workload, int low, int high)
{
    const struct problem *p = &workload->problem;
    const int64_t channels = p->op == OP_MATMUL ? p->k : p->c / p->groups;
    return accepts_s8(workload, ENCODING_UNSIGNED, low, high) &&
           !workload->precision.activation_zero_point && !workload->precision.weight_zero_points &&
           channels % LOOKUP_KR == 0 && workload->views.segment_count == 0;
}

#endif
