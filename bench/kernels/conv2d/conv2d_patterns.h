// SPDX-License-Identifier: MIT
// Patterns of padding: which taps of a convolution's window lie outside the image, for the output
// pixels of each kind.
//
// Bipolar bit planes have no zero. Taps outside the image are multiplied like others, as if their
// activations had the code 0, which stands for -(2^n - 1); what that adds is taken away again by a
// bias that depends on the pattern of the pixel. A 3x3 window with padding 1 has nine patterns.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_PATTERNS_H
#define BITROOF_BENCH_KERNELS_CONV2D_PATTERNS_H

#include "bench/kernels/matmul/matmul_pack.h"

// How many there are, vertically and horizontally; 0 and 0 when no tap is ever outside.
void conv2d_count_patterns(const struct problem *problem, int64_t *vertical, int64_t *horizontal);

// The pattern of an output pixel (of all images): vertical * horizontal count + horizontal.
int64_t conv2d_pattern_of(const struct problem *problem, int64_t pixel);

// Those of all output pixels.
void conv2d_list_patterns(const struct problem *problem, int32_t *patterns);

// Fills the biases of all patterns, from the packed biases and the plain weights.
void conv2d_pack_patterns(const struct workload *workload, const struct matmul_layout *layout,
                          const struct parameters *parameters, void *packed);

#endif
