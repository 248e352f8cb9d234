// SPDX-License-Identifier: MIT
// What micro-kernels of weights of 4 and 2 bits with scales by group can be asked for.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_GROUPS_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_GROUPS_H

#include "bench/kernels/kernel.h"

// 8-bit activations of one signedness; signed weights of no more bits; groups of 32, 64 or 128 of K
// that divide what stands together in memory, a row or the channels of a pixel. All of the integer
// glue but gemmlowp rounding, whose sums are integers.
static inline bool accepts_groups(const struct workload *workload, enum encoding activations,
                                  int bits)
{
    const struct precision *precision = &workload->precision;
    const struct problem *problem = &workload->problem;
    const int group = precision->group;
    if (precision->granularity != GRANULARITY_GROUP || (group != 32 && group != 64 && group != 128))
        return false;
    int64_t run = problem->op == OP_MATMUL ? problem->k : problem->c / problem->groups;
    return run % group == 0 && workload->views.segment_count == 0 &&
           precision->activation_bits == 8 && precision->activation_encoding == activations &&
           precision->weight_encoding == ENCODING_SIGNED &&
           precision->weight_low >= -(1 << (bits - 1)) &&
           precision->weight_high < 1 << (bits - 1) && !precision->gemmlowp_rounding &&
           !workload->glue.batch_norm;
}

// The preset of a size of groups for GROUPS_BITS, which the files of instances define.
#define GROUPS_PRECISION(index)                                                                    \
    ((GROUPS_BITS == 2 ? PRECISION_W2_GROUPS : PRECISION_W4_GROUPS) + (index))

#endif
