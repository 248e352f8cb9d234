// SPDX-License-Identifier: MIT
// The truth for conv2d and matmul: plain loops, wide accumulators, no cleverness. Every other
// kernel of these operations is tested against it.
#include "bench/kernels/conv2d/conv2d_reference.h"

#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/accepts_weight_only.h"
#include "bench/kernels/reference.h"
#include "bench/planes.h"

#include <math.h>
#include <omp.h>
#include <string.h>

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

// What a weight stands for: the number behind `index` of the plain order.
static double weight_of(const struct precision *precision, const struct parameters *q,
                        int64_t index, int64_t group)
{
    const int code = ((const int8_t *)q->weights)[index];
    if (precision->weight_encoding == ENCODING_BASIS) {
        const float *alphas = q->group_scale + index / group * precision->weight_bits;
        double sum = 0;
        for (int i = 0; i < precision->weight_bits; i++)
            sum += (code >> i & 1) != 0 ? (double)alphas[i] : -(double)alphas[i];
        return sum;
    }
    const float *scales = q->group_scale != NULL ? q->group_scale : q->scale;
    const int32_t zero = q->weight_zero_points == NULL ? 0 : q->weight_zero_points[index / group];
    return (code - zero) * (double)scales[index / group];
}

// fp32 activations with weights of few bits. Scales are by channel or by group of the plain order.
static double sum_weight_only(const struct workload *w, const struct problem *p,
                              const struct window *o, const float *input,
                              const struct parameters *q)
{
    const int64_t depth = p->c / p->groups, first = o->channel / (p->k / p->groups) * depth;
    const int64_t terms = p->kh * p->kw * depth;
    const bool by_group = w->precision.granularity == GRANULARITY_GROUP;
    const int64_t group = by_group ? w->precision.group : terms;
    double sum = 0;
    for (int64_t from = 0; from < terms; from += depth) { // a tap
        const int64_t ky = from / depth / p->kw, kx = from / depth % p->kw;
        const int64_t y = o->y * p->stride_h - p->pad_top + ky * p->dilation_h;
        const int64_t x = o->x * p->stride_w - p->pad_left + kx * p->dilation_w;
        if (y < 0 || y >= p->h || x < 0 || x >= p->w)
            continue;
        const float *a = input + ((o->image * p->h + y) * p->w + x) * o->input_stride + first;
        for (int64_t i = 0; i < depth; i++)
            sum += (double)a[i] * weight_of(&w->precision, q, o->channel * terms + from + i, group);
    }
    return sum;
}

// What a code stands for.
static int level_of(int code, int bits, enum encoding encoding)
{
    return encoding == ENCODING_BIPOLAR ? 2 * code - ((1 << bits) - 1) : code;
}

// The numbers of `count` channels of a pixel, zero points subtracted.
static void load_pixel(const struct workload *w, const struct parameters *q, const void *input,
                       int64_t pixel, int64_t stride, int64_t first, int64_t count, int16_t *values)
{
    const struct precision *precision = &w->precision;
    const int bits = precision->activation_bits;
    if (precision_is_planes(precision)) {
        const size_t at = (size_t)pixel * precision_stored_bytes(precision, stride);
        const uint32_t *words = (const uint32_t *)(const void *)((const char *)input + at);
        for (int64_t i = 0; i < count; i++)
            values[i] = (int16_t)level_of(planes_get(words, bits, first + i), bits,
                                          precision->activation_encoding);
        return;
    }
    const bool is_unsigned = precision->activation_encoding == ENCODING_UNSIGNED;
    for (int64_t i = 0; i < count; i++)
        values[i] = (int16_t)(reference_load_8bit(input, pixel * stride + first + i, is_unsigned) -
                              q->input_zero_point);
}

// All factors behind the outputs of a pixel that belong to the group of o->channel, in the plain
// order of K. Padding stands for the real value 0, so it adds nothing once zero points are
// subtracted, even where no code of bipolar activations stands for it.
static void load_window(const struct workload *w, const struct problem *p, const struct window *o,
                        const void *input, const struct parameters *q, int16_t *values)
{
    const int64_t depth = p->c / p->groups;
    const int64_t stored =
        precision_is_planes(&w->precision) ? planes_channels(depth, 1) : depth; // of a group
    const int64_t first = o->channel / (p->k / p->groups) * stored;
    for (int64_t ky = 0; ky < p->kh; ky++) {
        for (int64_t kx = 0; kx < p->kw; kx++, values += depth) {
            int64_t y = o->y * p->stride_h - p->pad_top + ky * p->dilation_h;
            int64_t x = o->x * p->stride_w - p->pad_left + kx * p->dilation_w;
            if (y >= 0 && y < p->h && x >= 0 && x < p->w)
                load_pixel(w, q, input, (o->image * p->h + y) * p->w + x, o->input_stride, first,
                           depth, values);
            else
                memset(values, 0, (size_t)depth * sizeof *values);
        }
    }
}

static int64_t sum_integer(const int16_t *values, int64_t terms, int64_t channel,
                           const struct parameters *q)
{
    const int8_t *weights = (const int8_t *)q->weights + channel * terms;
    const int32_t weight_zero = q->weight_zero_points == NULL ? 0 : q->weight_zero_points[channel];
    int64_t sum = 0;
    if (q->code_levels != NULL) {
        for (int64_t i = 0; i < terms; i++)
            sum += values[i] * (q->code_levels[weights[i]] - weight_zero);
    } else {
#pragma omp simd reduction(+ : sum)
        for (int64_t i = 0; i < terms; i++)
            sum += values[i] * (weights[i] - weight_zero);
    }
    return sum;
}

// Scales by group: exact integer sums of each group of the plain order of K, added up in fp32.
static float sum_groups(const int16_t *values, int64_t terms, int64_t channel, int64_t group,
                        const struct parameters *q)
{
    const int8_t *weights = (const int8_t *)q->weights + channel * terms;
    float acc = 0.0f;
    for (int64_t from = 0; from < terms; from += group) {
        const int64_t index = (channel * terms + from) / group;
        const int32_t weight_zero =
            q->weight_zero_points == NULL ? 0 : q->weight_zero_points[index];
        int32_t sum = 0;
#pragma omp simd reduction(+ : sum)
        for (int64_t i = from; i < from + group; i++)
            sum += values[i] * (weights[i] - weight_zero);
        acc = fmaf((float)sum, q->group_scale[index], acc);
    }
    return acc;
}

// Bit planes with a basis: `codes` times weights in units of the bases.
static float sum_bases(const struct precision *precision, const int16_t *codes, int64_t terms,
                       int64_t channel, const struct parameters *q)
{
    double values[1 << PLANES_MOST] = {0}, sum = 0;
    for (int code = 0; code < 1 << precision->activation_bits; code++) {
        for (int j = 0; j < precision->activation_bits; j++)
            values[code] += (code >> j & 1) != 0 ? (double)q->activation_basis[j] : 0.0;
    }
    for (int64_t i = 0; i < terms; i++)
        sum += values[codes[i]] * weight_of(precision, q, channel * terms + i, terms);
    return (float)sum;
}

// The output o->channel of one pixel. `values` are those of its group.
static void finish(const struct workload *workload, const struct problem *p, const struct window *o,
                   int64_t pixel, const struct parameters *q, const int16_t *values,
                   const struct run_args *args)
{
    const struct precision *precision = &workload->precision;
    const int64_t terms = p->kh * p->kw * (p->c / p->groups);
    if (precision_is_weight_only(precision))
        reference_finish_f32(workload, q, sum_weight_only(workload, p, o, args->input, q),
                             o->channel, pixel, args);
    else if (precision_is_float(precision))
        reference_finish_f32(workload, q, sum_f32(p, o, args->input, q->weights), o->channel, pixel,
                             args);
    else if (precision_is_basis_planes(precision))
        reference_finish_groups(workload, q, sum_bases(precision, values, terms, o->channel, q),
                                o->channel, pixel, args);
    else if (precision_is_planes(precision))
        reference_finish_planes(workload, q, sum_integer(values, terms, o->channel, q), o->channel,
                                pixel, args);
    else if (q->group_scale != NULL)
        reference_finish_groups(workload, q,
                                sum_groups(values, terms, o->channel, precision->group, q),
                                o->channel, pixel, args);
    else
        reference_finish_integer(workload, q, sum_integer(values, terms, o->channel, q), o->channel,
                                 pixel, args);
}

// The factors of one window a thread; none of floats.
static int64_t window_values(const struct workload *workload)
{
    const struct problem p = as_convolution(&workload->problem);
    return precision_is_float(&workload->precision) ? 0 : p.kh * p.kw * (p.c / p.groups);
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    (void)kernel;
    return (size_t)window_values(workload) * sizeof(int16_t) * (size_t)threads;
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    (void)kernel;
    struct problem p = as_convolution(&workload->problem);
    struct parameters q = reference_unpack(args->packed);
    const bool is_float = precision_is_float(&workload->precision);
    int64_t rows = problem_output_h(&p), columns = problem_output_w(&p);
#pragma omp parallel for num_threads(args->threads) if (args->threads > 1)
    for (int64_t pixel = 0; pixel < p.batch * rows * columns; pixel++) {
        int16_t *values = (int16_t *)args->scratch + omp_get_thread_num() * window_values(workload);
        struct window o = {.image = pixel / (rows * columns),
                           .y = pixel / columns % rows,
                           .x = pixel % columns,
                           .input_stride = workload_input_stride(workload)};
        for (o.channel = 0; o.channel < p.k; o.channel++) {
            if (!is_float && o.channel % (p.k / p.groups) == 0)
                load_window(workload, &p, &o, args->input, &q, values);
            finish(workload, &p, &o, pixel, &q, values, args);
        }
    }
}

static bool supports_f32(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) && accepts_f32(w) &&
           !w->glue.raw_accumulator;
}

static bool supports_weight_only(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           (accepts_weight_only(w) || accepts_basis(w));
}

static bool supports_8bit(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    bool is_code = precision->weight_encoding == ENCODING_CODE && precision->weight_low >= 0 &&
                   precision->weight_high <= 15 && precision->level_most > 0 &&
                   precision->level_most <= 127 && !precision->weight_zero_points;
    bool is_bit = precision->weight_encoding == ENCODING_BIPOLAR && precision->weight_bits == 1;
    bool is_8bit = (precision->weight_encoding == ENCODING_SIGNED || is_code || is_bit) &&
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

static bool supports_bases(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) && accepts_basis_planes(w);
}

static bool supports_groups(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           (accepts_groups(w, ENCODING_SIGNED, 4) || accepts_groups(w, ENCODING_UNSIGNED, 4));
}

// `units`: the tolerance of floats, 0 for integers.
#define REFERENCE(text, operation, numbers, units, accepts)                                        \
    {                                                                                              \
        .name = (text), .op = (operation), .isa = ISA_PORTABLE, .algorithm = "reference",          \
        .tile = "", .precision = (numbers), .ceiling = "", .fused = true, .tolerance = (units),    \
        .supports = (accepts), .work = reference_work, .packed_bytes = reference_packed_bytes,     \
        .pack = reference_pack, .scratch_bytes = scratch_bytes, .run = run,                        \
    }

const struct kernel kernel_matmul_f32_reference =
    REFERENCE("matmul_f32_portable_reference", OP_MATMUL, &PRECISION_F32, 1.0, supports_f32);
const struct kernel kernel_matmul_s8_reference =
    REFERENCE("matmul_s8_portable_reference", OP_MATMUL, &PRECISION_S8, 0, supports_8bit);
const struct kernel kernel_conv2d_f32_reference =
    REFERENCE("conv2d_f32_portable_reference", OP_CONV2D, &PRECISION_F32, 1.0, supports_f32);
const struct kernel kernel_conv2d_s8_reference =
    REFERENCE("conv2d_s8_portable_reference", OP_CONV2D, &PRECISION_S8, 0, supports_8bit);
const struct kernel kernel_matmul_planes_reference = REFERENCE(
    "matmul_planes_portable_reference", OP_MATMUL, &PRECISION_PLANES[0], 0, supports_planes);
const struct kernel kernel_conv2d_planes_reference = REFERENCE(
    "conv2d_planes_portable_reference", OP_CONV2D, &PRECISION_PLANES[0], 0, supports_planes);
const struct kernel kernel_matmul_lq_reference =
    REFERENCE("matmul_lq_portable_reference", OP_MATMUL, &PRECISION_LQ[0], 1.0, supports_bases);
const struct kernel kernel_conv2d_lq_reference =
    REFERENCE("conv2d_lq_portable_reference", OP_CONV2D, &PRECISION_LQ[0], 1.0, supports_bases);
const struct kernel kernel_matmul_groups_reference = REFERENCE(
    "matmul_w4a8g32_portable_reference", OP_MATMUL, &PRECISION_W4_GROUPS[0], 0, supports_groups);
const struct kernel kernel_conv2d_groups_reference = REFERENCE(
    "conv2d_w4a8g32_portable_reference", OP_CONV2D, &PRECISION_W4_GROUPS[0], 0, supports_groups);
const struct kernel kernel_matmul_weight_only_reference = REFERENCE(
    "matmul_w4a32_portable_reference", OP_MATMUL, &PRECISION_W4A32[0], 1.0, supports_weight_only);
const struct kernel kernel_conv2d_weight_only_reference = REFERENCE(
    "conv2d_w4a32_portable_reference", OP_CONV2D, &PRECISION_W4A32[0], 1.0, supports_weight_only);
