// SPDX-License-Identifier: MIT
#include "bench/kernels/conv2d/conv2d_row_codes.h"

#include "base/checked.h"
#include "bench/kernels/matmul/matmul_row_codes.h"
#include "bench/planes.h"

#include <string.h>

size_t conv2d_row_codes_bytes(const struct workload *workload)
{
    const struct problem *p = &workload->problem;
    if (!matmul_needs_row_codes(&workload->precision))
        return 0;
    const int64_t rows = p->batch * p->h;
    return (size_t)(p->groups * p->batch * problem_output_h(p) * problem_output_w(p) +
                    rows * (p->w + problem_output_w(p))) *
           sizeof(int32_t);
}

// Adds every stride-th number of `from`, beginning `offset` behind it, to `to`, where both exist.
static void add_taps(const int32_t *from, int64_t size, int64_t offset, int64_t stride, int32_t *to,
                     int64_t outputs)
{
    const int64_t first = offset >= 0 ? 0 : (-offset + stride - 1) / stride;
    const int64_t left = size - 1 - offset;
    const int64_t end = left < 0 ? 0 : min_i64(outputs, left / stride + 1);
    if (stride == 1) {
        for (int64_t i = first; i < end; i++)
            to[i] += from[offset + i];
        return;
    }
    for (int64_t i = first; i < end; i++)
        to[i] += from[offset + i * stride];
}

// One row of the input: its pixels, then the horizontal part of the windows.
static void sum_row(const struct workload *workload, const char *pixels, int32_t *sums,
                    int32_t *across)
{
    const struct problem *p = &workload->problem;
    const int planes = workload->precision.activation_bits;
    const int64_t outputs = problem_output_w(p);
    matmul_sum_codes(pixels, (ptrdiff_t)planes_bytes(workload_input_stride(workload), planes), p->w,
                     p->c / p->groups, planes, sums);
    memset(across, 0, (size_t)outputs * sizeof *across);
    for (int64_t kx = 0; kx < p->kw; kx++)
        add_taps(sums, p->w, kx * p->dilation_w - p->pad_left, p->stride_w, across, outputs);
}

static void sum_column(const struct problem *p, const int32_t *across, int64_t output_row,
                       int32_t *sums)
{
    const int64_t outputs = problem_output_w(p), height = problem_output_h(p);
    const int64_t image = output_row / height, y = output_row % height * p->stride_h - p->pad_top;
    memset(sums, 0, (size_t)outputs * sizeof *sums);
    for (int64_t ky = 0; ky < p->kh; ky++) {
        const int64_t row = y + ky * p->dilation_h;
        if (row < 0 || row >= p->h)
            continue;
        const int32_t *from = across + (image * p->h + row) * outputs;
        for (int64_t x = 0; x < outputs; x++)
            sums[x] += from[x];
    }
}

const int32_t *conv2d_sum_codes(const struct workload *workload, const char *input, void *scratch,
                                int threads)
{
    const struct problem *p = &workload->problem;
    const int planes = workload->precision.activation_bits;
    const int64_t width = problem_output_w(p);
    const int64_t rows = p->batch * p->h, output_rows = p->batch * problem_output_h(p);
    int32_t *sums = scratch;
    int32_t *pixels = sums + p->groups * output_rows * width, *across = pixels + rows * p->w;
    const int64_t row_bytes = p->w * (int64_t)planes_bytes(workload_input_stride(workload), planes);
    for (int64_t group = 0; group < p->groups; group++) {
        const char *first = input + group * (int64_t)planes_bytes(p->c / p->groups, planes);
#pragma omp parallel for num_threads(threads) schedule(static) if (threads > 1)
        for (int64_t row = 0; row < rows; row++)
            sum_row(workload, first + row * row_bytes, pixels + row * p->w, across + row * width);
#pragma omp parallel for num_threads(threads) schedule(static) if (threads > 1)
        for (int64_t row = 0; row < output_rows; row++)
            sum_column(p, across, row, sums + (group * output_rows + row) * width);
    }
    return sums;
}
