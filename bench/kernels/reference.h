// SPDX-License-Identifier: MIT
// What the portable references of all layers share: parameters kept as they came, and the glue of a
// single output, written once, in the order and with the roundings of the contract.
#ifndef BITROOF_BENCH_KERNELS_REFERENCE_H
#define BITROOF_BENCH_KERNELS_REFERENCE_H

#include "bench/kernels/kernel.h"

// The packed block of a reference: plain copies of the parameters behind a header of offsets.
size_t reference_packed_bytes(const struct kernel *kernel, const struct workload *workload);
void reference_pack(const struct kernel *kernel, const struct workload *workload,
                    const struct target *target, const struct parameters *parameters, void *packed);
// The parameters again, pointing into the block.
struct parameters reference_unpack(const void *packed);

size_t reference_scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                               int threads); // 0

// Compulsory bytes of a layer: each tensor once, bias and scales with the weights.
void reference_work(const struct kernel *kernel, const struct workload *workload,
                    struct work *work);

// Glue of one output: `pixel` (or row) and `channel` say which; output and residual are found by
// the workload's strides. `sum` is the sum of products without bias. Writes the output element.
void reference_finish_f32(const struct workload *workload, const struct parameters *parameters,
                          double sum, int64_t channel, int64_t pixel, const struct run_args *args);
void reference_finish_integer(const struct workload *workload, const struct parameters *parameters,
                              int64_t sum, int64_t channel, int64_t pixel,
                              const struct run_args *args);

// The same for bit planes: the code that the sum becomes, by the workload's level rule.
void reference_finish_planes(const struct workload *workload, const struct parameters *parameters,
                             int64_t sum, int64_t channel, int64_t pixel,
                             const struct run_args *args);
// The same for GRANULARITY_GROUP, from the float accumulator without bias.
void reference_finish_groups(const struct workload *workload, const struct parameters *parameters,
                             float acc, int64_t channel, int64_t pixel,
                             const struct run_args *args);

// One stored 8-bit activation as a number.
static inline int32_t reference_load_8bit(const void *data, int64_t index, bool is_unsigned)
{
    return is_unsigned ? ((const uint8_t *)data)[index] : ((const int8_t *)data)[index];
}

#endif
