// SPDX-License-Identifier: MIT
// What the 8-bit micro-kernels of the matmul family can be asked for.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_S8_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_S8_H

#include "bench/kernels/kernel.h"

// 8-bit activations of one signedness; a depth whose sums cannot leave int32 with weights of 8 bits
// (255 * 128 * 65536 and a bias of 2^23 still fit). All of the integer glue.
static inline bool accepts_8bit_layer(const struct workload *workload, enum encoding activations)
{
    const struct precision *precision = &workload->precision;
    return precision->activation_bits == 8 && precision->activation_encoding == activations &&
           precision->accumulator_bits == 32 && precision->granularity != GRANULARITY_GROUP &&
           problem_depth(&workload->problem) <= 65536 && !workload->glue.batch_norm &&
           !(precision->gemmlowp_rounding && workload->glue.residual);
}

// The same with signed weights within low..high, or of one bit: -1 and +1.
static inline bool accepts_s8(const struct workload *workload, enum encoding activations, int low,
                              int high)
{
    const struct precision *precision = &workload->precision;
    return accepts_8bit_layer(workload, activations) &&
           (precision->weight_encoding == ENCODING_SIGNED ||
            (precision->weight_encoding == ENCODING_BIPOLAR && precision->weight_bits == 1)) &&
           precision->weight_bits <= 8 && precision->weight_low >= low &&
           precision->weight_high <= high;
}

// The same with no weights but -1 and +1.
static inline bool accepts_bits(const struct workload *workload, enum encoding activations)
{
    const struct precision *precision = &workload->precision;
    return accepts_s8(workload, activations, -1, 1) && precision->weight_bits == 1 &&
           precision->weight_encoding == ENCODING_BIPOLAR;
}

// The same where every stretch of activations is whole k-groups of 32 bits.
static inline bool accepts_whole_bits(const struct workload *workload, enum encoding activations)
{
    const struct problem *problem = &workload->problem;
    const bool is_matrix = problem->op == OP_MATMUL || problem->op == OP_LSTM;
    const int64_t together = is_matrix ? problem->k : problem->c / problem->groups;
    bool whole = together % 32 == 0;
    for (int32_t i = 0; i < workload->views.segment_count; i++)
        whole = whole && workload->views.segments[i].channels % 32 == 0;
    return whole && accepts_bits(workload, activations);
}

// The same for codes into a table of 16 levels, -most .. most.
static inline bool accepts_codes_within(const struct workload *workload, enum encoding activations,
                                        int most)
{
    const struct precision *precision = &workload->precision;
    return accepts_8bit_layer(workload, activations) &&
           precision->weight_encoding == ENCODING_CODE && precision->weight_low >= 0 &&
           precision->weight_high <= 15 && precision->level_most > 0 &&
           precision->level_most <= most && !precision->weight_zero_points;
}

// The same with any levels.
static inline bool accepts_codes(const struct workload *workload, enum encoding activations)
{
    return accepts_codes_within(workload, activations, 127);
}

#endif
