// SPDX-License-Identifier: MIT
// The glue of a depthwise layer as separate passes, behind a kernel that left bare sums.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_UNFUSED_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_UNFUSED_H

#include "bench/kernels/kernel.h"

// f32: in place on the output. `tables` are bias, batch-norm scale and shift, dense over channels.
size_t dwconv_f32_unfused_packed_bytes(const struct kernel *kernel,
                                       const struct workload *workload);
void dwconv_f32_unfused_pack(const struct kernel *kernel, const struct workload *workload,
                             const struct target *target, const struct parameters *parameters,
                             void *packed);
void dwconv_f32_passes(const struct kernel *kernel, const struct workload *workload,
                       const struct run_args *args);

#endif
