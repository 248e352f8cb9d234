// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution of any window, written once for all instruction sets, and what the
// fast 3x3 kernels share. Included by dwconv_s8_<isa>.c behind its vector header and MICRO.
#include "bench/kernels/dwconv/dwconv_8bit_call.h"

// One output pixel, any window.
static void general_pixel(const struct call *t, int64_t image, int64_t oy, int64_t ox)
{
    const struct problem *p = t->problem;
    const int64_t y = oy * p->stride_h - p->pad_top, x = ox * p->stride_w - p->pad_left;
    const int64_t at = (image * t->rows + oy) * t->columns + ox;
    const vector_s32 zero_point = s32_all(t->header->input_zero_point);
    int64_t y_lo, y_hi, x_lo, x_hi;
    dwconv_taps(y, p->h, p->kh, p->dilation_h, &y_lo, &y_hi);
    dwconv_taps(x, p->w, p->kw, p->dilation_w, &x_lo, &x_hi);
    const int32_t *block = (const int32_t *)t->blocks;
    for (int64_t c0 = 0; c0 < p->c; c0 += MICRO.lanes) {
        for (int64_t lane = 0; lane < MICRO.lanes && c0 + lane < p->c; lane += VECTOR_LANES) {
            const int32_t *w = block + lane;
            const int32_t *start = w + p->kh * p->kw * MICRO.lanes;
            vector_s32 sum = s32_load(start);
            for (int64_t ky = y_lo; ky < y_hi; ky++)
                for (int64_t kx = x_lo; kx < x_hi; kx++) {
                    const int64_t iy = y + ky * p->dilation_h, ix = x + kx * p->dilation_w;
                    const uint8_t *pixel =
                        t->input + ((image * p->h + iy) * p->w + ix) * t->input_step + c0 + lane;
                    vector_s32 a = s32_subtract(load_8bit(t, pixel), zero_point);
                    vector_s32 b = s32_load(w + (ky * p->kw + kx) * MICRO.lanes);
                    sum = s32_add(sum, s32_multiply_16(a, b));
                }
            const float *scale = (const float *)start + MICRO.lanes;
            leave(t, sum, f32_load(scale), at, c0 + lane, p->c - c0 - lane);
        }
        block += (p->kh * p->kw + 2) * MICRO.lanes;
    }
}

typedef void band_function(const struct call *call, int64_t image, int64_t band);

static void general_band(const struct call *t, int64_t image, int64_t oy)
{
    for (int64_t ox = 0; ox < t->columns; ox++)
        general_pixel(t, image, oy, ox);
}

static void run_bands(const struct call *t, band_function *function, int64_t bands, int threads)
{
    const int64_t count = t->problem->batch * bands;
    if (threads == 1) { // a team of one costs as much as a small layer
        for (int64_t i = 0; i < count; i++)
            function(t, i / bands, i % bands);
        return;
    }
#pragma omp parallel for num_threads(threads)
    for (int64_t i = 0; i < count; i++)
        function(t, i / bands, i % bands);
}
