// SPDX-License-Identifier: MIT
// Registry rows that the matmul driver makes of one micro-kernel.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ROWS_H
#define BITROOF_BENCH_KERNELS_MATMUL_ROWS_H

#include "bench/kernels/kernel.h"
#include "bench/kernels/matmul/matmul.h"

#include <stddef.h>

// Appends the rows to rows[0..capacity) and returns how many. Their names live as long as the
// program.
size_t matmul_rows_append(const struct matmul_micro *micro, struct kernel *rows, size_t capacity);

#endif
