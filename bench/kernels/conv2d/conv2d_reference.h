// SPDX-License-Identifier: MIT
#ifndef BITROOF_BENCH_KERNELS_CONV2D_REFERENCE_H
#define BITROOF_BENCH_KERNELS_CONV2D_REFERENCE_H

#include "bench/kernels/kernel.h"

// The portable references of matmul and conv2d: f32; and 8 bits with every variant of zero points,
// signedness and rounding, up to 32768 products an output.
extern const struct kernel kernel_matmul_f32_reference, kernel_matmul_s8_reference,
    kernel_conv2d_f32_reference, kernel_conv2d_s8_reference, kernel_matmul_groups_reference,
    kernel_conv2d_groups_reference, kernel_matmul_weight_only_reference,
    kernel_conv2d_weight_only_reference;
// Bit planes of every number of bits and polarity.
extern const struct kernel kernel_matmul_planes_reference, kernel_conv2d_planes_reference;
// Bit planes with a real-valued basis.
extern const struct kernel kernel_matmul_lq_reference, kernel_conv2d_lq_reference;

#endif
