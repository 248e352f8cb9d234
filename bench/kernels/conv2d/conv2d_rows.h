// SPDX-License-Identifier: MIT
// Registry rows that the conv2d driver makes of one micro-kernel.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_ROWS_H
#define BITROOF_BENCH_KERNELS_CONV2D_ROWS_H

#include "bench/kernels/kernel.h"
#include "bench/kernels/matmul/matmul.h"

#include <stddef.h>

// Appends the rows to rows[0..capacity) and returns how many. Their names live as long as the
// program.
size_t conv2d_rows_append(const struct matmul_micro *micro, struct kernel *rows, size_t capacity);

#endif
