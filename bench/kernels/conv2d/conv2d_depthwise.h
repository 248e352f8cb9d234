// SPDX-License-Identifier: MIT
// Convolutions with a group for every input channel, computed by depthwise kernels.
//
// With a channel multiplier of m, output channels c * m .. c * m + m - 1 read input channel c: a
// depthwise convolution of an input that has every channel m times. The row makes that copy and
// calls the depthwise kernel. The copy is cheap beside what it replaces: the tiles of the matmul
// family would have one input channel deep runs and m of their columns filled, so every layer with
// a group for every channel comes here, however large m.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_CONV2D_DEPTHWISE_H
#define BITROOF_BENCH_KERNELS_CONV2D_CONV2D_DEPTHWISE_H

#include "bench/kernels/kernel.h"

// For a fused depthwise kernel dwconv_X, appends the row conv2d_X_depthwise to `rows` and returns
// how many (never more than `capacity`; none for other kernels). The name lives as long as the
// program; not thread-safe.
size_t conv2d_depthwise_append(const struct kernel *depthwise, struct kernel *rows,
                               size_t capacity);

#endif
