// SPDX-License-Identifier: MIT
// Operations that need a whole pixel to give one channel: local response normalisation and softmax.
//
// Both work on one pixel at a time, as floats in a row of scratch, and are fixed sequences of float
// operations, so that every instruction set gives the same bits (general beta aside, which is
// libm's powf).
//
//   LRN      y[c] = x[c] / d^beta, d = k + (alpha / size) * S, S the squares of channels
//            c - size/2 .. c + size/2 that exist, added up in this order. beta = 0.75:
//            d^beta = sqrt(d) * sqrt(sqrt(d)).
//   softmax  e[c] = exp((x[c] - most) * step) (elementary.h; step 1 for f32), y[c] = e[c] * (1 /
//            sum); the sum is that of 16 partial ones, of channels equal modulo 16, which are added
//            in halves: 8 to 8, 4 to 4, 2 to 2, 1 to 1.
//
// 8 bits: every parameters.scale[c] is the input's step (the first is read), residual_scale the
// reciprocal of the output's.
// x = stored - input_zero_point, times the step (LRN; softmax has it in the exponent), and
// q = rne(clamp(y * residual_scale, low, high)) + output_zero_point as in glue/requantise.h.
#ifndef BITROOF_BENCH_KERNELS_NORMALISE_NORMALISE_H
#define BITROOF_BENCH_KERNELS_NORMALISE_NORMALISE_H

#include "bench/kernels/kernel.h"

enum {
    NORMALISE_LANES = 16, // rows are padded to whole groups of these
    LRN_PIXELS = 8,       // that are worked on at a time
};

struct normalise_call {
    int64_t pixels, channels, window; // window: LRN's size
    int64_t input_stride, output_stride;
    const void *input;
    void *output;
    float *row; // scratch of this call
    float alpha, beta, k;
    // 8 bits
    bool is_float, is_signed;
    float step, output_scale, low, high;
    int32_t input_zero_point, zero_point;
};

// What the bodies of one instruction set give; kernel->micro.
struct normalise_micro {
    void (*run)(const struct normalise_call *call);
};

extern const struct kernel kernel_lrn_f32_reference, kernel_lrn_s8_reference;
extern const struct kernel kernel_softmax_f32_reference, kernel_softmax_s8_reference;

bool normalise_supports(const struct kernel *kernel, const struct workload *workload);
// Operations of an element, each of adding, multiplying, comparing, converting, dividing and a root
// counting one: LRN 2 * window + 6, softmax 28, of which the exponential is 23.
void normalise_work(const struct kernel *kernel, const struct workload *workload,
                    struct work *work);
size_t normalise_scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                               int threads);
void normalise_run(const struct kernel *kernel, const struct workload *workload,
                   const struct run_args *args);

// Floats of a row: zeros of half a window, the channels in whole groups, zeros of half a window.
static inline int64_t normalise_row_floats(int64_t channels, int64_t window)
{
    int64_t groups = (channels + NORMALISE_LANES - 1) / NORMALISE_LANES;
    int64_t edge = (window / 2 + NORMALISE_LANES - 1) / NORMALISE_LANES;
    return (groups + 2 * edge + 1) * NORMALISE_LANES;
}

#endif
