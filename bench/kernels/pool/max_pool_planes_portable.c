// SPDX-License-Identifier: MIT
// Maximum of codes in bit planes. Codes of more stand for more, so the maximum of codes is the code
// of the maximum, and a pool needs no numbers: of one bit it is an inclusive-or of words; of
// several the planes are compared from the highest down, 32 channels at a time.
#include "bench/kernels/pool/pool.h"
#include "bench/kernels/reference.h"
#include "bench/planes.h"

#include <string.h>

bool pool_supports_planes(const struct kernel *kernel, const struct workload *w)
{
    const struct problem *p = &w->problem;
    return p->op == kernel->op && precision_is_planes(&w->precision) &&
           w->precision.activation_bits >= 1 && w->precision.activation_bits <= PLANES_MOST &&
           workload_views_are_strides(w) && w->views.input_stride % PLANES_WORD == 0 &&
           w->views.output_stride % PLANES_WORD == 0 && !w->glue.raw_accumulator &&
           !w->glue.residual && p->dilation_h == 1 && p->dilation_w == 1 && p->pad_top < p->kh &&
           p->pad_left < p->kw && p->pad_bottom < p->kh && p->pad_right < p->kw;
}

// The first pixel of a window and the words from pixel to pixel.
static const uint32_t *pixel_at(const struct workload *w, const void *input, int64_t image,
                                int64_t y, int64_t x)
{
    const struct problem *p = &w->problem;
    const int64_t words = workload_input_stride(w) / PLANES_WORD * w->precision.activation_bits;
    return (const uint32_t *)input + ((image * p->h + y) * p->w + x) * words;
}

static uint32_t *output_at(const struct workload *w, void *output, int64_t pixel)
{
    const int64_t words = workload_output_stride(w) / PLANES_WORD * w->precision.activation_bits;
    return (uint32_t *)output + pixel * words;
}

static inline __attribute__((always_inline)) void
take_greater(uint32_t *most, const uint32_t *other, int64_t words, const int bits)
{
    for (int64_t i = 0; i < words; i++, most += bits, other += bits) {
        uint32_t greater = 0, equal = UINT32_MAX;
        for (int plane = bits - 1; plane >= 0; plane--) {
            greater |= equal & other[plane] & ~most[plane];
            equal &= ~(other[plane] ^ most[plane]);
        }
        for (int plane = 0; plane < bits; plane++)
            most[plane] = (most[plane] & ~greater) | (other[plane] & greater);
    }
}

// One row of outputs, at most BLOCK words of a pixel at a time, which stay in registers or the
// first cache level.
enum { BLOCK = 8 };

struct row {
    const uint32_t *input; // the image
    uint32_t *output;      // the row
    int64_t y;
    int64_t input_words, output_words, words; // pixel to pixel; of a pixel, in words of 32 channels
};

static inline __attribute__((always_inline)) void pool_row(const struct problem *p,
                                                           const struct row *row, const int bits)
{
    const int64_t columns = problem_output_w(p);
    for (int64_t x = 0; x < columns; x++) {
        const struct pool_window o = pool_window(p, row->y, x);
        uint32_t *to = row->output + x * row->output_words;
        for (int64_t at = 0; at < row->words; at += BLOCK) {
            const int64_t n = row->words - at < BLOCK ? row->words - at : BLOCK;
            uint32_t most[BLOCK * PLANES_MOST] = {0};
            for (int64_t y = o.y_lo; y < o.y_hi; y++) {
                const uint32_t *tap =
                    row->input + (y * p->w + o.x_lo) * row->input_words + at * bits;
                for (int64_t k = o.x_lo; k < o.x_hi; k++, tap += row->input_words)
                    take_greater(most, tap, n, bits);
            }
            memcpy(to + at * bits, most, (size_t)(n * bits) * sizeof *most);
        }
    }
}

static void pool_row_of(const struct problem *p, const struct row *row, int bits)
{
    switch (bits) {
    case 1:
        pool_row(p, row, 1);
        break;
    case 2:
        pool_row(p, row, 2);
        break;
    case 3:
        pool_row(p, row, 3);
        break;
    default:
        pool_row(p, row, 4);
    }
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    const int bits = w->precision.activation_bits;
    const int64_t input_words = workload_input_stride(w) / PLANES_WORD * bits;
    const int64_t output_words = workload_output_stride(w) / PLANES_WORD * bits;
#pragma omp parallel for num_threads(args->threads) if (args->threads > 1)
    for (int64_t i = 0; i < p->batch * rows; i++) {
        const struct row row = {
            .input = (const uint32_t *)args->input + i / rows * p->h * p->w * input_words,
            .output = (uint32_t *)args->output + i * columns * output_words,
            .y = i % rows,
            .input_words = input_words,
            .output_words = output_words,
            .words = planes_words(p->c),
        };
        pool_row_of(p, &row, bits);
    }
}

// The truth: code by code.
static void run_plainly(const struct kernel *kernel, const struct workload *w,
                        const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    const int bits = w->precision.activation_bits;
    for (int64_t pixel = 0; pixel < p->batch * rows * columns; pixel++) {
        const int64_t image = pixel / (rows * columns);
        const struct pool_window o = pool_window(p, pixel / columns % rows, pixel % columns);
        uint32_t *to = output_at(w, args->output, pixel);
        memset(to, 0, planes_bytes(p->c, bits));
        for (int64_t c = 0; c < p->c; c++) {
            int most = 0;
            for (int64_t y = o.y_lo; y < o.y_hi; y++)
                for (int64_t x = o.x_lo; x < o.x_hi; x++) {
                    const int code = planes_get(pixel_at(w, args->input, image, y, x), bits, c);
                    most = code > most ? code : most;
                }
            planes_set(to, bits, c, most);
        }
    }
}

const struct kernel kernel_max_pool_planes_portable = {
    .name = "max_pool_planes_portable",
    .op = OP_MAX_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "direct",
    .tile = "",
    .precision = &PRECISION_PLANES[0],
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .supports = pool_supports_planes,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_max_pool_planes_reference = {
    .name = "max_pool_planes_portable_reference",
    .op = OP_MAX_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_PLANES[0],
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .supports = pool_supports_planes,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run_plainly,
};
