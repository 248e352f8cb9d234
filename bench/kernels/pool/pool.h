// SPDX-License-Identifier: MIT
// Pooling: maximum, average and global average over windows, channel by channel.
//
// Definitions, the same for every kernel:
//  - maximum: over the taps inside the image; padding never wins.
//  - average: padding is not counted. f32: sum * (1 / count), both rounded. 8 bits: the stored
//  values
//    are summed exactly and q = rne((float)sum * (1.0f / (float)count)): scale and zero point of
//    the output are those of the input, so neither enters.
// Pools have no glue: workload.glue is not looked at, but for refusing what it cannot mean.
#ifndef BITROOF_BENCH_KERNELS_POOL_POOL_H
#define BITROOF_BENCH_KERNELS_POOL_POOL_H

#include "bench/kernels/kernel.h"

#include <math.h>
#include <stdbool.h>
#include <stdint.h>

extern const struct kernel kernel_max_pool_f32_reference, kernel_max_pool_s8_reference;
extern const struct kernel kernel_max_pool_planes_portable, kernel_max_pool_planes_reference;
extern const struct kernel kernel_average_pool_f32_reference, kernel_average_pool_s8_reference;
extern const struct kernel kernel_global_pool_f32_reference, kernel_global_pool_s8_reference;

static inline int32_t pool_average_8bit(int32_t sum, int32_t count)
{
    return (int32_t)lrintf((float)sum * (1.0f / (float)count));
}

// The input rows and columns under one output: y_lo..y_hi-1, x_lo..x_hi-1, at least one of each.
struct pool_window {
    int64_t y_lo, y_hi, x_lo, x_hi;
};

static inline void pool_clip(int64_t start, int64_t length, int64_t size, int64_t *lo, int64_t *hi)
{
    *lo = start < 0 ? 0 : start;
    *hi = start + length > size ? size : start + length;
}

static inline struct pool_window pool_window(const struct problem *p, int64_t oy, int64_t ox)
{
    struct pool_window window = {0, p->h, 0, p->w};
    if (p->op == OP_GLOBAL_POOL)
        return window;
    pool_clip(oy * p->stride_h - p->pad_top, p->kh, p->h, &window.y_lo, &window.y_hi);
    pool_clip(ox * p->stride_w - p->pad_left, p->kw, p->w, &window.x_lo, &window.x_hi);
    return window;
}

// f32 rows, and rows for 8-bit activations of either sign: no dilation, padding narrower than the
// window (so that no window is empty), windows of at most 2^22 taps (so that sums fit).
bool pool_supports_f32(const struct kernel *kernel, const struct workload *workload);
bool pool_supports_8bit(const struct kernel *kernel, const struct workload *workload);
// Bit planes of 1 to 4 bits of either polarity, strides of whole words; else as above.
bool pool_supports_planes(const struct kernel *kernel, const struct workload *workload);
// One operation a tap inside the image, as shift/add; an average has a product more an output.
void pool_work(const struct kernel *kernel, const struct workload *workload, struct work *work);

#endif
