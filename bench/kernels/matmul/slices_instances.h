// SPDX-License-Identifier: MIT
// What the descriptors of all micro-kernels on slices of activations have in common. The including
// file has a function slices_copy() of its instruction set.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SLICES_INSTANCES_H
#define BITROOF_BENCH_KERNELS_MATMUL_SLICES_INSTANCES_H

#include "bench/kernels/matmul/accepts_weight_only.h"
#include "bench/kernels/matmul/slices.h"

// Of a name, and of a precision in PRECISION_W4A32. The tolerance is that of a block's rounding to
// the unit of its largest activation, and of sums from the lowest level on.
#define SLICES_MICRO(text, index)                                                                  \
    .name = (text), .precision = &PRECISION_W4A32[index], .kr = SLICES_BLOCK,                      \
    .accepts = accepts_slices, .packing = &LOW_WEIGHTS_SLICED, .activation_bytes = sizeof(float),  \
    .widen = slices_copy, .block = SLICES_BLOCK, .passes = SLICES, .algorithm = "slices",          \
    .tolerance = 4

#endif
