// SPDX-License-Identifier: MIT
#include "bench/kernels/dwconv/dwconv.h"

#include "base/checked.h"
#include "bench/kernels/reference.h"

#include <math.h>
#include <string.h>

struct dwconv_span dwconv_inside(int64_t size, int64_t outputs, int64_t window, int64_t stride,
                                 int64_t dilation, int64_t pad)
{
    struct dwconv_span span;
    int64_t last = size + pad - (window - 1) * dilation - 1; // start of the last window inside
    span.first = min_i64((pad + stride - 1) / stride, outputs);
    span.end = last < 0 ? 0 : min_i64(last / stride + 1, outputs);
    if (span.end < span.first)
        span.end = span.first;
    return span;
}

enum { F32_TABLES = 3 };

static int lanes_of(const struct kernel *kernel)
{
    return ((const struct dwconv_micro *)kernel->micro)->lanes;
}

bool dwconv_f32_supports(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           w->precision.weight_encoding == ENCODING_FLOAT && !w->glue.raw_accumulator;
}

size_t dwconv_f32_packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    size_t vectors = (size_t)(w->problem.kh * w->problem.kw) + F32_TABLES;
    size_t channels = (size_t)round_up_i64(w->problem.c, lanes_of(kernel));
    return DWCONV_HEADER_BYTES + vectors * channels * sizeof(float);
}

void dwconv_f32_pack(const struct kernel *kernel, const struct workload *w,
                     const struct target *target, const struct parameters *q, void *packed)
{
    (void)target;
    const struct problem *p = &w->problem;
    int64_t lanes = lanes_of(kernel), taps = p->kh * p->kw;
    struct dwconv_header header = {
        .low = w->glue.activation == ACTIVATION_NONE ? -INFINITY : 0.0f,
        .high = w->glue.activation == ACTIVATION_RELU6 ? 6.0f : INFINITY,
        .has_batch_norm = w->glue.batch_norm,
    };
    memcpy(packed, &header, sizeof header);
    const float *tables[F32_TABLES] = {q->bias_f32, q->batch_norm_scale, q->batch_norm_shift};
    const float *weights = q->weights;
    float *to = (float *)((char *)packed + DWCONV_HEADER_BYTES);
    for (int64_t block = 0; block < p->c; block += lanes)
        for (int64_t row = 0; row < taps + F32_TABLES; row++)
            for (int64_t c = block; c < block + lanes; c++) {
                const float *from = row < taps ? weights + row * p->c : tables[row - taps];
                *to++ = from != NULL && c < p->c ? from[c] : 0.0f;
            }
}

// How often the taps of one dimension fall on the image, over all outputs.
static int64_t taps_inside(int64_t size, int64_t outputs, int64_t window, int64_t stride,
                           int64_t dilation, int64_t pad)
{
    int64_t sum = 0;
    for (int64_t o = 0; o < outputs; o++) {
        int64_t lo, hi;
        dwconv_taps(o * stride - pad, size, window, dilation, &lo, &hi);
        sum += hi - lo;
    }
    return sum;
}

int64_t dwconv_macs_inside(const struct workload *w, int64_t lanes)
{
    const struct problem *p = &w->problem;
    int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    int64_t taps = taps_inside(p->h, rows, p->kh, p->stride_h, p->dilation_h, p->pad_top) *
                   taps_inside(p->w, columns, p->kw, p->stride_w, p->dilation_w, p->pad_left);
    return p->batch * taps * round_up_i64(p->c, lanes);
}

void dwconv_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    const struct dwconv_micro *micro = kernel->micro;
    const struct problem *p = &w->problem;
    reference_work(kernel, w, work);
    int64_t macs = dwconv_macs_inside(w, micro->lanes);
    if (micro->executed_macs != NULL) {
        macs = micro->executed_macs(w);
    } else if (micro->computes_padding) {
        int64_t row = p->kw == 3 ? micro->macs_per_tap_row : p->kw;
        macs = problem_output_elements(p) / p->c * p->kh * row * round_up_i64(p->c, micro->lanes);
    }
    work->executed_ops[WORK_MAC] = 2 * macs;
    if (!kernel->fused && !precision_is_float(&w->precision) && !w->glue.raw_accumulator)
        work->intermediate_bytes = 8 * problem_output_elements(p); // sums written and read
}
