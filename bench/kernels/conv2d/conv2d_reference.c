// SPDX-License-Identifier: MIT
// The truth for conv2d and matmul: plain loops, wide accumulators, no cleverness. Every other
// kernel of these operations is tested against it.
#include "bench/kernels/conv2d/conv2d_reference.h"

#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/reference.h"
#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/planes.h"

#include <math.h>

// The largest number of 8-bit products whose sum, with any bias of operands, stays in int32:
// 2^31 / (256 * 128) products, less room for the bias and zero points.
static const int64_t TERMS_LIMIT = 32768;

// A matrix product is a 1x1 convolution of an image one pixel high.
static struct problem as_convolution(const struct problem *p)
{
    if (p->op == OP_CONV2D)
        return *p;
    return (struct problem){.op = OP_CONV2D,
                            .batch = 1,
                            .c = p->k,
                            .k = p->n,
                            .h = 1,
                            .w = p->m,
                            .kh = 1,
                            .kw = 1,
                            .stride_h = 1,
                            .stride_w = 1,
                            .dilation_h = 1,
                            .dilation_w = 1,
                            .groups = 1};
}

// One output's place, and the input rectangle under its window.
struct window {
    int64_t image, y, x, channel;
    int64_t input_stride; // elements from pixel to pixel
};

static double sum_f32(const struct problem *p, const struct window *o, const float *input,
                      const float *weights)
{
    int64_t depth = p->c / p->groups, first = o->channel / (p->k / p->groups) * depth;
    double sum = 0;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        for (int64_t kx = 0; kx < p->kw; kx++) {
            int64_t y = o->y * p->stride_h - p->pad_top + ky * p->dilation_h;
            int64_t x = o->x * p->stride_w - p->pad_left + kx * p->dilation_w;
            if (y < 0 || y >= p->h || x < 0 || x >= p->w)
                continue;
            const float *a = input + ((o->image * p->h + y) * p->w + x) * o->input_stride + first;
            const float *b = weights + ((o->channel * p->kh + ky) * p->kw + kx) * depth;
            for (int64_t i = 0; i < depth; i++)
                sum += (double)a[i] * (double)b[i];
        }
    }
    return sum;
}

// Padding stands for the real value 0, so it adds nothing once zero points are subtracted.
static int64_t sum_8bit(const struct problem *p, const struct window *o, const void *input,
                        bool is_unsigned, const struct parameters *q)
{
    int64_t depth = p->c / p->groups, first = o->channel / (p->k / p->groups) * depth;
    int32_t weight_zero = q->weight_zero_points == NULL ? 0 : q->weight_zero_points[o->channel];
    int64_t sum = 0;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        for (int64_t kx = 0; kx < p->kw; kx++) {
            int64_t y = o->y * p->stride_h - p->pad_top + ky * p->dilation_h;
            int64_t x = o->x * p->stride_w - p->pad_left + kx * p->dilation_w;
            if (y < 0 || y >= p->h || x < 0 || x >= p->w)
                continue;
            int64_t a = ((o->image * p->h + y) * p->w + x) * o->input_stride + first;
            const int8_t *b =
                (const int8_t *)q->weights + ((o->channel * p->kh + ky) * p->kw + kx) * depth;
            for (int64_t i = 0; i < depth; i++) {
                int32_t level = q->code_levels == NULL ? b[i] : q->code_levels[b[i]];
                sum += (reference_load_8bit(input, a + i, is_unsigned) - q->input_zero_point) *
                       (level - weight_zero);
            }
        }
    }
    return sum;
}

// What a code stands for.
static int level_of(int code, int bits, enum encoding encoding)
{
    return encoding == ENCODING_BIPOLAR ? 2 * code - ((1 << bits) - 1) : code;
}

// Padding is the real value 0 here, too, although no code of bipolar activations stands for it.
static int64_t sum_planes(const struct workload *w, const struct problem *p, const struct window *o,
                          const void *input, const struct parameters *q)
{
    const int bits = w->precision.activation_bits;
    const size_t pixel_bytes = precision_stored_bytes(&w->precision, o->input_stride);
    int64_t depth = p->c / p->groups, first = o->channel / (p->k / p->groups) * depth;
    int64_t sum = 0;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        for (int64_t kx = 0; kx < p->kw; kx++) {
            int64_t y = o->y * p->stride_h - p->pad_top + ky * p->dilation_h;
            int64_t x = o->x * p->stride_w - p->pad_left + kx * p->dilation_w;
            if (y < 0 || y >= p->h || x < 0 || x >= p->w)
                continue;
            const size_t at = (size_t)((o->image * p->h + y) * p->w + x) * pixel_bytes;
            const uint32_t *pixel = (const uint32_t *)(const void *)((const char *)input + at);
            const int8_t *b =
                (const int8_t *)q->weights + ((o->channel * p->kh + ky) * p->kw + kx) * depth;
            for (int64_t i = 0; i < depth; i++)
                sum += level_of(planes_get(pixel, bits, first + i), bits,
                                w->precision.activation_encoding) *
                       b[i];
        }
    }
    return sum;
}

// Scales by group: exact integer sums of each group of the plain order of K, added up in fp32.
static float sum_groups(const struct workload *workload, const struct problem *p,
                        const struct window *o, const void *input, const struct parameters *q)
{
    const bool is_unsigned = workload->precision.activation_encoding == ENCODING_UNSIGNED;
    const int64_t group = workload->precision.group;
    int64_t depth = p->c / p->groups, first = o->channel / (p->k / p->groups) * depth;
    const int64_t terms = p->kh * p->kw * depth;
    float acc = 0.0f;
    for (int64_t from = 0; from < terms; from += group) {
        int32_t sum = 0;
        for (int64_t k = from; k < from + group; k++) {
            int64_t tap = k / depth;
            int64_t y = o->y * p->stride_h - p->pad_top + tap / p->kw * p->dilation_h;
            int64_t x = o->x * p->stride_w - p->pad_left + tap % p->kw * p->dilation_w;
            if (y < 0 || y >= p->h || x < 0 || x >= p->w)
                continue;
            int64_t a = ((o->image * p->h + y) * p->w + x) * o->input_stride + first + k % depth;
            sum += (reference_load_8bit(input, a, is_unsigned) - q->input_zero_point) *
                   ((const int8_t *)q->weights)[o->channel * terms + k];
        }
        acc = fmaf((float)sum, q->group_scale[(o->channel * terms + from) / group], acc);
    }
    return acc;
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    (void)kernel;
    struct problem p = as_convolution(&workload->problem);
    struct parameters q = reference_unpack(args->packed);
    bool is_float = precision_is_float(&workload->precision);
    bool is_planes = precision_is_planes(&workload->precision);
    bool is_unsigned = workload->precision.activation_encoding == ENCODING_UNSIGNED;
    int64_t rows = problem_output_h(&p), columns = problem_output_w(&p);
#pragma omp parallel for num_threads(args->threads) if (args->threads > 1)
    for (int64_t pixel = 0; pixel < p.batch * rows * columns; pixel++) {
        struct window o = {.image = pixel / (rows * columns),
                           .y = pixel / columns % rows,
                           .x = pixel % columns,
                           .input_stride = workload_input_stride(workload)};
        for (o.channel = 0; o.channel < p.k; o.channel++) {
            if (is_float)
                reference_finish_f32(workload, &q, sum_f32(&p, &o, args->input, q.weights),
                                     o.channel, pixel, args);
            else if (is_planes)
                reference_finish_planes(workload, &q, sum_planes(workload, &p, &o, args->input, &q),
                                        o.channel, pixel, args);
            else if (q.group_scale != NULL)
                reference_finish_groups(workload, &q, sum_groups(workload, &p, &o, args->input, &q),
                                        o.channel, pixel, args);
            else
                reference_finish_integer(workload, &q,
                                         sum_8bit(&p, &o, args->input, is_unsigned, &q), o.channel,
                                         pixel, args);
        }
    }
}

static bool supports_f32(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           precision_is_float(&w->precision) && !w->glue.raw_accumulator;
}

static bool supports_8bit(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    bool is_code = precision->weight_encoding == ENCODING_CODE && precision->weight_low >= 0 &&
                   precision->weight_high <= 15 && !precision->weight_zero_points;
    bool is_8bit = (precision->weight_encoding == ENCODING_SIGNED || is_code) &&
                   precision->weight_bits <= 8 && precision->activation_bits == 8 &&
                   (precision->activation_encoding == ENCODING_SIGNED ||
                    precision->activation_encoding == ENCODING_UNSIGNED) &&
                   precision->granularity != GRANULARITY_GROUP;
    return w->problem.op == kernel->op && workload_views_are_strides(w) && is_8bit &&
           !w->glue.batch_norm && problem_depth(&w->problem) <= TERMS_LIMIT &&
           !(precision->gemmlowp_rounding && w->glue.residual);
}

static bool supports_planes(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) && accepts_planes(w);
}

static bool supports_groups(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           (accepts_groups(w, ENCODING_SIGNED) || accepts_groups(w, ENCODING_UNSIGNED));
}

const struct kernel kernel_matmul_f32_reference = {
    .name = "matmul_f32_portable_reference",
    .op = OP_MATMUL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tolerance = 1.0,
    .supports = supports_f32,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_matmul_s8_reference = {
    .name = "matmul_s8_portable_reference",
    .op = OP_MATMUL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .supports = supports_8bit,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_conv2d_f32_reference = {
    .name = "conv2d_f32_portable_reference",
    .op = OP_CONV2D,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tolerance = 1.0,
    .supports = supports_f32,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_conv2d_s8_reference = {
    .name = "conv2d_s8_portable_reference",
    .op = OP_CONV2D,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .supports = supports_8bit,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_matmul_planes_reference = {
    .name = "matmul_planes_portable_reference",
    .op = OP_MATMUL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_PLANES[0],
    .ceiling = "",
    .fused = true,
    .supports = supports_planes,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_conv2d_planes_reference = {
    .name = "conv2d_planes_portable_reference",
    .op = OP_CONV2D,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_PLANES[0],
    .ceiling = "",
    .fused = true,
    .supports = supports_planes,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_matmul_groups_reference = {
    .name = "matmul_w4a8g32_portable_reference",
    .op = OP_MATMUL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_W4_GROUPS[0],
    .ceiling = "",
    .fused = true,
    .supports = supports_groups,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_conv2d_groups_reference = {
    .name = "conv2d_w4a8g32_portable_reference",
    .op = OP_CONV2D,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_W4_GROUPS[0],
    .ceiling = "",
    .fused = true,
    .supports = supports_groups,
    .work = reference_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};
