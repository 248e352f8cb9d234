// SPDX-License-Identifier: MIT
// What the micro-kernels and references of bit planes can be asked for.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_PLANES_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACCEPTS_PLANES_H

#include "bench/kernels/kernel.h"
#include "bench/planes.h"

// The deepest product: 15 * 15 * 2^21 and a bias of 2^29 stay within int32.
enum { PLANES_DEPTH_MOST = 1 << 21 };

// 1 to 4 bits on both sides. Groups and views begin with a word; sums as they are, or codes, of
// which every group fills whole words.
static inline bool accepts_planes_shape(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    const struct problem *p = &workload->problem;
    const struct views *views = &workload->views;
    const int64_t depth = problem_depth(p);
    const bool whole_groups = p->op == OP_MATMUL || p->groups == 1 ||
                              workload->glue.raw_accumulator || p->k / p->groups % PLANES_WORD == 0;
    const int64_t output_granule = workload->glue.raw_accumulator ? 1 : PLANES_WORD;
    return precision_is_planes(precision) && precision->activation_bits >= 1 &&
           precision->activation_bits <= PLANES_MOST && precision->weight_bits >= 1 &&
           precision->weight_bits <= PLANES_MOST && precision->accumulator_bits == 32 &&
           precision->granularity != GRANULARITY_GROUP && !precision->activation_zero_point &&
           !precision->weight_zero_points && !precision->gemmlowp_rounding &&
           depth <= PLANES_DEPTH_MOST && whole_groups && !workload->glue.residual &&
           !workload->glue.batch_norm && workload->glue.activation == ACTIVATION_NONE &&
           views->segment_count == 0 && views->input_stride % PLANES_WORD == 0 &&
           views->output_stride % output_granule == 0;
}

// Integers. Bipolar activations meet bipolar weights; unipolar ones also unsigned or two's
// complement weights.
static inline bool accepts_planes(const struct workload *workload)
{
    const bool is_bipolar = workload->precision.activation_encoding == ENCODING_BIPOLAR;
    const enum encoding weights = workload->precision.weight_encoding;
    return accepts_planes_shape(workload) &&
           (weights == ENCODING_BIPOLAR ||
            (!is_bipolar && (weights == ENCODING_UNIPOLAR || weights == ENCODING_SIGNED)));
}

// A real-valued basis on both sides: fp32 sums, with a bias or none.
static inline bool accepts_basis_planes(const struct workload *workload)
{
    return accepts_planes_shape(workload) && precision_is_basis_planes(&workload->precision) &&
           workload->precision.activation_encoding == ENCODING_UNIPOLAR &&
           workload->precision.granularity == GRANULARITY_CHANNEL && workload->glue.raw_accumulator;
}

#endif
