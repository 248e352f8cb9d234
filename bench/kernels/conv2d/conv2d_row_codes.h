// SPDX-License-Identifier: MIT
// Sums of the codes under a convolution's window, for every output pixel: each input pixel is
// summed once, then rows of sums, then columns of those.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_ROW_CODES_H
#define BITROOF_BENCH_KERNELS_CONV2D_ROW_CODES_H

#include "bench/problem.h"

#include <stddef.h>
#include <stdint.h>

// Scratch for conv2d_sum_codes(), 0 when the workload needs no sums.
size_t conv2d_row_codes_bytes(const struct workload *workload);

// Returns the sums, which lie in scratch: [group][output pixel]. Taps outside the image add
// nothing.
const int32_t *conv2d_sum_codes(const struct workload *workload, const char *input, void *scratch,
                                int threads);

#endif
