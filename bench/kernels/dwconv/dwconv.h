// SPDX-License-Identifier: MIT
// What all depthwise convolutions share: the packed block, the geometry of a call, the counting of
// work, and the separate glue passes of the unfused rows.
//
// Channels stand in the lanes of vectors; a kernel goes over blocks of `lanes` channels. A packed
// layer is a header and then, for each channel block, the taps and the per-channel tables of that
// block, so that one block is one short stretch of memory.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_H

#include "bench/kernels/kernel.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

extern const struct kernel kernel_dwconv_f32_reference;
extern const struct kernel kernel_dwconv_s8_reference;

// What struct kernel's `micro` points at for the rows of this folder.
struct dwconv_micro {
    int lanes;             // channels of a block
    int macs_per_tap_row;  // multiply-adds executed for 3 taps of a kernel row: 3, or 4 with a zero
    bool computes_padding; // taps in the padding are computed (on zero points), not skipped
    // Multiply-adds executed, when the two members above do not tell them; else NULL.
    int64_t (*executed_macs)(const struct workload *workload);
};

// The start of a packed block. Blocks of channels follow at DWCONV_HEADER_BYTES.
struct dwconv_header {
    float low, high; // f32: the clamp; integers: as in requantise.h, relative to the zero point
    int32_t input_zero_point, output_zero_point;
    int32_t output_low, output_high;
    float residual_scale;
    int32_t residual_zero_point;
    int32_t has_batch_norm;
    // Integers: no accumulator times its scale reaches 2^30, so that the conversion to int32 cannot
    // overflow and the packing instructions may do the clamping.
    int32_t is_narrow;
};

enum { DWCONV_HEADER_BYTES = 64 };

// The output rows or columns of a windowed dimension whose whole window is inside the image are
// first..end-1 (first == end when there is none).
struct dwconv_span {
    int64_t first, end;
};

struct dwconv_span dwconv_inside(int64_t size, int64_t outputs, int64_t window, int64_t stride,
                                 int64_t dilation, int64_t pad);

// The taps lo..hi-1 of a window that starts at `start` (perhaps negative) which are inside the
// image.
static inline void dwconv_taps(int64_t start, int64_t size, int64_t window, int64_t dilation,
                               int64_t *lo, int64_t *hi)
{
    *lo = start >= 0 ? 0 : (-start + dilation - 1) / dilation;
    *hi = start >= size ? 0 : (size - 1 - start) / dilation + 1;
    if (*hi > window)
        *hi = window;
    if (*lo > *hi)
        *lo = *hi;
}

// f32: a block is [kh * kw][lanes] weights, then bias, scale, shift, [lanes] each.
size_t dwconv_f32_packed_bytes(const struct kernel *kernel, const struct workload *workload);
void dwconv_f32_pack(const struct kernel *kernel, const struct workload *workload,
                     const struct target *target, const struct parameters *parameters,
                     void *packed);
bool dwconv_f32_supports(const struct kernel *kernel, const struct workload *workload);

// Multiply-adds of taps inside the image, over whole blocks of `lanes` channels.
int64_t dwconv_macs_inside(const struct workload *workload, int64_t lanes);
// Work of any row of this folder whose micro is a struct dwconv_micro.
void dwconv_work(const struct kernel *kernel, const struct workload *workload, struct work *work);

#endif
