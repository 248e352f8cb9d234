// SPDX-License-Identifier: MIT
// Sums of the codes of bit planes: what unipolar activations need beside the counts of products
// with weights that are not unipolar themselves. And sums of 8-bit activations, for zero points of
// weights.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MATMUL_ROW_CODES_H
#define BITROOF_BENCH_KERNELS_MATMUL_MATMUL_ROW_CODES_H

#include "bench/kernels/matmul/matmul_driver.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Does the precision need them?
bool matmul_needs_row_codes(const struct precision *precision);

// Of the first `channels` of each of `pixels` pixels, `pitch` bytes apart.
void matmul_sum_codes(const char *first, ptrdiff_t pitch, int64_t pixels, int64_t channels,
                      int planes, int32_t *sums);

// For weight zero points: sums of (a - zero_point) over each row of the tile. Padding is the zero
// point and adds nothing.
void matmul_sum_rows(const struct matmul_job *job, const struct matmul_tile_rows *built,
                     int32_t zero_point, int32_t *row_sums);

#endif
