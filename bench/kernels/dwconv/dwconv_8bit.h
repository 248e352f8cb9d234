// SPDX-License-Identifier: MIT
// What the 8-bit depthwise kernels share: two packed layouts, and the end of a tile.
//
// Fast layout (3x3, dilation 1, equal strides of 1 or 2, at most one column of padding on the
// left): defined by each kernel. The zero point is folded into the start of the sums, sum((a - z) *
// w) = sum(a * w) - z * sum(w), and the padding is computed as pixels that hold the zero point.
//
// General layout (any other window): blocks of `lanes` channels, each [taps][lanes] weights as
// int32, then the start of the sums and the scales. Taps in the padding are skipped and the zero
// point is subtracted from the activations.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_8BIT_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_8BIT_H

#include "bench/kernels/dwconv/dwconv.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// 8-bit activations of either sign and weights of up to 8 bits; no weight zero points, no gemmlowp
// rounding.
bool dwconv_8bit_supports(const struct kernel *kernel, const struct workload *workload);

static inline bool dwconv_8bit_is_unsigned(const struct workload *w)
{
    return w->precision.activation_encoding == ENCODING_UNSIGNED;
}

// Does the fast layout apply?
static inline bool dwconv_8bit_is_fast(const struct workload *w)
{
    const struct problem *p = &w->problem;
    return p->kh == 3 && p->kw == 3 && p->dilation_h == 1 && p->dilation_w == 1 &&
           p->stride_h == p->stride_w && p->stride_h <= 2 && p->pad_left <= 1;
}

// Header for any of the layouts. `zero_point` is that of the activations as the kernel sees them.
struct dwconv_header dwconv_8bit_header(const struct workload *workload,
                                        const struct parameters *parameters);

// What the sums of a channel start with: the bias of fused kernels less, when `zero_point` is not
// 0, zero_point * sum of the channel's weights.
int32_t dwconv_8bit_start(const struct kernel *kernel, const struct workload *workload,
                          const struct parameters *parameters, int64_t channel, int32_t zero_point);

// Bias and scale of all channels, dense, for the separate passes: at the end of every packed block
// of an unfused row.
size_t dwconv_8bit_tables_bytes(const struct kernel *kernel, const struct workload *workload);
void dwconv_8bit_tables_pack(const struct kernel *kernel, const struct workload *workload,
                             const struct parameters *parameters, void *tables);
// Unfused rows: the separate passes from the sums in scratch (or in the output, for raw
// accumulators) to the output.
void dwconv_8bit_passes(const struct kernel *kernel, const struct workload *workload,
                        const struct run_args *args, const void *tables);
// int32 sums of unfused rows that end in 8 bits; else 0.
size_t dwconv_8bit_scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                                 int threads);

size_t dwconv_8bit_general_bytes(const struct kernel *kernel, const struct workload *workload);
void dwconv_8bit_general_pack(const struct kernel *kernel, const struct workload *workload,
                              const struct parameters *parameters, void *packed);

#endif
