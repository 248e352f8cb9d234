// SPDX-License-Identifier: MIT
// The naive rival of indirect convolution: every pixel's patch copied into a matrix first.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_CONV2D_IM2COL_H
#define BITROOF_BENCH_KERNELS_CONV2D_CONV2D_IM2COL_H

#include "bench/problem.h"

#include <stddef.h>

// Bytes of the matrix [groups][batch * output_h * output_w][kh * kw * c / groups] for activations
// of `element` bytes.
size_t conv2d_im2col_bytes(const struct problem *problem, size_t element);

// Fills it from pixels `pixel_bytes` apart; taps outside the image become bytes of value `zero`.
// Uses `threads` threads.
void conv2d_im2col(const struct problem *problem, size_t element, const void *input,
                   size_t pixel_bytes, unsigned char zero, void *matrix, int threads);

#endif
