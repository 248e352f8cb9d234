// SPDX-License-Identifier: MIT
// The registry rows that the matmul driver makes from a micro-kernel.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MATMUL_ROWS_H
#define BITROOF_BENCH_KERNELS_MATMUL_MATMUL_ROWS_H

#include "bench/kernels/matmul/matmul.h"

enum { MATMUL_ROWS_PER_MICRO = 3 };

// Appends the rows <micro> (fused, tiled), <micro>_unfused and <micro>_untiled to `rows` and
// returns how many (never more than `capacity` or MATMUL_ROWS_PER_MICRO). The names live as long as
// the program; not thread-safe.
size_t matmul_rows_append(const struct matmul_micro *micro, struct kernel *rows, size_t capacity);

#endif
