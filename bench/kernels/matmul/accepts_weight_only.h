// SPDX-License-Identifier: MIT
// What micro-kernels of 4-bit weights with fp32 activations can be asked for.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_WEIGHT_ONLY_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_WEIGHT_ONLY_H

#include "bench/kernels/kernel.h"

// fp32 activations; weights within -8..7; scales by channel, or by groups of 32, 64 or 128 of K
// that divide what stands together in memory. All of the fp32 glue.
static inline bool accepts_weight_only(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    const struct problem *problem = &workload->problem;
    const int group = precision->group;
    const int64_t run = problem->op == OP_MATMUL ? problem->k : problem->c / problem->groups;
    const bool groups_fit = precision->granularity != GRANULARITY_GROUP ||
                            ((group == 32 || group == 64 || group == 128) && run % group == 0);
    return precision_is_weight_only(precision) && precision->activation_bits == 32 && groups_fit &&
           precision->weight_encoding == ENCODING_SIGNED && precision->weight_low >= -8 &&
           precision->weight_high <= 7 && workload->views.segment_count == 0 &&
           !workload->glue.raw_accumulator;
}

// Binary-coding quantisation of up to 4 bits, in groups that divide what stands together.
static inline bool accepts_basis(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    const struct problem *problem = &workload->problem;
    const int group = precision->group;
    const int64_t run = problem->op == OP_MATMUL ? problem->k : problem->c / problem->groups;
    return precision->weight_encoding == ENCODING_BASIS && precision_is_float(precision) &&
           precision->activation_bits == 32 && precision->granularity == GRANULARITY_GROUP &&
           (group == 32 || group == 64 || group == 128) && run % group == 0 &&
           precision->weight_bits >= 1 && precision->weight_bits <= 4 &&
           precision->weight_low >= 0 && precision->weight_high < 1 << precision->weight_bits &&
           !precision->weight_zero_points && workload->views.segment_count == 0 &&
           !workload->glue.raw_accumulator;
}

// As accepts_weight_only(), for activations in blocks of 32: every tap of a convolution is whole
// blocks.
static inline bool accepts_slices(const struct workload *workload)
{
    const struct problem *problem = &workload->problem;
    return accepts_weight_only(workload) &&
           (problem->op == OP_MATMUL || problem->c / problem->groups % 32 == 0);
}

#endif
