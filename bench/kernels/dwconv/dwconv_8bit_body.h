// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution of any window, written once for all instruction sets, and what the
// fast 3x3 kernels share. Included by dwconv_s8_<isa>.c behind its vector header and MICRO.
#include "bench/kernels/dwconv/dwconv_8bit.h"

#define BODY static inline __attribute__((always_inline))

// One call, as all its tiles see it.
struct call {
    const struct problem *problem;
    const struct dwconv_header *header;
    const char *blocks; // packed, behind the header
    const uint8_t *input;
    const uint8_t *residual;                                   // NULL without
    uint8_t *output;                                           // 8 bits, or
    int32_t *sums;                                             // raw accumulators when not NULL
    int64_t input_step, residual_step, output_step, sums_step; // elements from pixel to pixel
    int64_t rows, columns;                                     // of the output
    bool is_unsigned;
};

static struct call call_of(const struct kernel *kernel, const struct workload *w,
                           const struct run_args *args)
{
    bool raw = w->glue.raw_accumulator;
    return (struct call){
        .problem = &w->problem,
        .header = args->packed,
        .blocks = (const char *)args->packed + DWCONV_HEADER_BYTES,
        .input = args->input,
        .residual = kernel->fused && w->glue.residual ? args->residual : NULL,
        .output = args->output,
        .sums = raw ? args->output : (kernel->fused ? NULL : args->scratch),
        .input_step = workload_input_stride(w),
        .residual_step = workload_residual_stride(w),
        .output_step = workload_output_stride(w),
        .sums_step = raw ? workload_output_stride(w) : w->problem.c,
        .rows = problem_output_h(&w->problem),
        .columns = problem_output_w(&w->problem),
        .is_unsigned = dwconv_8bit_is_unsigned(w),
    };
}

BODY vector_s32 load_8bit(const struct call *t, const uint8_t *p)
{
    return t->is_unsigned ? s32_from_u8(p) : s32_from_s8((const int8_t *)p);
}

// The end of VECTOR_LANES outputs of which n are valid, from channel c of an output pixel on.
BODY void leave(const struct call *t, vector_s32 sum, vector_f32 scale, int64_t pixel, int64_t c,
                int64_t n)
{
    if (t->sums != NULL) {
        if (n >= VECTOR_LANES)
            s32_store(t->sums + pixel * t->sums_step + c, sum);
        else
            s32_store_some(t->sums + pixel * t->sums_step + c, sum, n);
        return;
    }
    const struct dwconv_header *h = t->header;
    vector_f32 p = f32_multiply(f32_from_s32(sum), scale);
    if (t->residual != NULL) {
        vector_s32 r = load_8bit(t, t->residual + pixel * t->residual_step + c);
        r = s32_subtract(r, s32_all(h->residual_zero_point));
        p = f32_add(p, f32_multiply(f32_from_s32(r), f32_all(h->residual_scale)));
    }
    p = f32_min(f32_max(p, f32_all(h->low)), f32_all(h->high));
    vector_s32 q = s32_add(s32_from_f32(p), s32_all(h->output_zero_point));
    if (n >= VECTOR_LANES)
        s32_store_bytes(t->output + pixel * t->output_step + c, q);
    else
        s32_store_bytes_some(t->output + pixel * t->output_step + c, q, n);
}

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
