// SPDX-License-Identifier: MIT
// Exact 8-bit depthwise 3x3 of a stride of 1 on AVX2, two output rows at a time: what
// dwconv_s8_avx2.c runs where the layer fits.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_S8_COLUMNS_AVX2_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_S8_COLUMNS_AVX2_H

#include "bench/kernels/kernel.h"

struct call; // dwconv_8bit_call.h

// 3x3, stride 1, dilation 1, any padding; not where blocks of 32 channels would be too empty.
// Only for the common ends: fused, to 8 bits, without a residual.
bool dwconv_s8_columns_fit(const struct kernel *kernel, const struct workload *workload);
// Header, row of padding, blocks.
size_t dwconv_s8_columns_bytes(const struct workload *workload);
void dwconv_s8_columns_pack(const struct kernel *kernel, const struct workload *workload,
                            const struct parameters *parameters, void *packed);
// Multiply-adds of 8-bit activations and halves of weights.
int64_t dwconv_s8_columns_macs(const struct workload *workload);
void dwconv_s8_columns_run(const struct workload *workload, const struct call *call, int threads);

#endif
