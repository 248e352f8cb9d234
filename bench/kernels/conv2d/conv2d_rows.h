// SPDX-License-Identifier: MIT
// The registry rows that the convolution drivers make from a matmul micro-kernel.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_CONV2D_ROWS_H
#define BITROOF_BENCH_KERNELS_CONV2D_CONV2D_ROWS_H

#include "bench/kernels/matmul/matmul.h"

enum { CONV2D_ROWS_PER_MICRO = 3 };

// For a micro-kernel matmul_X, appends the rows conv2d_X_indirect, conv2d_X_indirect_unfused and
// conv2d_X_im2col to `rows` and returns how many (never more than `capacity` or
// CONV2D_ROWS_PER_MICRO; none for a micro-kernel with max_rows). The names live as long as the
// program; not thread-safe.
size_t conv2d_rows_append(const struct matmul_micro *micro, struct kernel *rows, size_t capacity);

#endif
