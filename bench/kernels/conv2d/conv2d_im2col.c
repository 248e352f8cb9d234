// SPDX-License-Identifier: MIT
#include "bench/kernels/conv2d/conv2d_im2col.h"

#include <string.h>

size_t conv2d_im2col_bytes(const struct problem *p, size_t element)
{
    return (size_t)(p->batch * problem_output_h(p) * problem_output_w(p) * p->kh * p->kw * p->c) *
           element;
}

// One row of the matrix: the patch of output pixel (image, y, x) for one group.
static void copy_patch(const struct problem *p, size_t element, const char *input, size_t pixel,
                       unsigned char zero, int64_t image, int64_t y, int64_t x, int64_t group,
                       char *row)
{
    size_t tap = (size_t)(p->c / p->groups) * element;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        int64_t input_y = y * p->stride_h - p->pad_top + ky * p->dilation_h;
        for (int64_t kx = 0; kx < p->kw; kx++, row += tap) {
            int64_t input_x = x * p->stride_w - p->pad_left + kx * p->dilation_w;
            if (input_y < 0 || input_y >= p->h || input_x < 0 || input_x >= p->w) {
                memset(row, zero, tap);
            } else {
                int64_t place = (image * p->h + input_y) * p->w + input_x;
                memcpy(row, input + (size_t)place * pixel + (size_t)group * tap, tap);
            }
        }
    }
}

void conv2d_im2col(const struct problem *p, size_t element, const void *input, size_t pixel_bytes,
                   unsigned char zero, void *matrix, int threads)
{
    int64_t output_h = problem_output_h(p);
    int64_t output_w = problem_output_w(p);
    int64_t lines = p->groups * p->batch * output_h;
    size_t row_bytes = (size_t)(p->kh * p->kw * (p->c / p->groups)) * element;
#pragma omp parallel for num_threads(threads) schedule(static) if (threads > 1)
    for (int64_t line = 0; line < lines; line++) {
        int64_t y = line % output_h;
        int64_t image = line / output_h % p->batch;
        int64_t group = line / output_h / p->batch;
        char *row = (char *)matrix + (size_t)(line * output_w) * row_bytes;
        for (int64_t x = 0; x < output_w; x++, row += row_bytes)
            copy_patch(p, element, input, pixel_bytes, zero, image, y, x, group, row);
    }
}
