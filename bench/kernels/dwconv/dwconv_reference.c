// SPDX-License-Identifier: MIT
// The truth for depthwise convolution: plain loops, wide accumulators, no cleverness.
#include "bench/kernels/dwconv/dwconv.h"

#include "bench/kernels/reference.h"

// As for conv2d: any sum of so many 8-bit products and a bias of test data stays in int32.
static const int64_t TERMS_LIMIT = 32768;

struct place {
    int64_t image, y, x, channel;
};

// The index of the input element under tap (ky, kx), or -1 in the padding.
static int64_t input_index(const struct workload *w, const struct place *o, int64_t ky, int64_t kx)
{
    const struct problem *p = &w->problem;
    int64_t y = o->y * p->stride_h - p->pad_top + ky * p->dilation_h;
    int64_t x = o->x * p->stride_w - p->pad_left + kx * p->dilation_w;
    if (y < 0 || y >= p->h || x < 0 || x >= p->w)
        return -1;
    return ((o->image * p->h + y) * p->w + x) * workload_input_stride(w) + o->channel;
}

static double sum_f32(const struct workload *w, const struct place *o, const float *input,
                      const float *weights)
{
    const struct problem *p = &w->problem;
    double sum = 0;
    for (int64_t ky = 0; ky < p->kh; ky++)
        for (int64_t kx = 0; kx < p->kw; kx++) {
            int64_t i = input_index(w, o, ky, kx);
            if (i >= 0)
                sum += (double)input[i] * (double)weights[(ky * p->kw + kx) * p->c + o->channel];
        }
    return sum;
}

// Padding stands for the real value 0, so it adds nothing once the zero points are subtracted.
static int64_t sum_8bit(const struct workload *w, const struct place *o, const void *input,
                        bool is_unsigned, const struct parameters *q)
{
    const struct problem *p = &w->problem;
    const int8_t *weights = q->weights;
    int32_t weight_zero = q->weight_zero_points == NULL ? 0 : q->weight_zero_points[o->channel];
    int64_t sum = 0;
    for (int64_t ky = 0; ky < p->kh; ky++)
        for (int64_t kx = 0; kx < p->kw; kx++) {
            int64_t i = input_index(w, o, ky, kx);
            if (i < 0)
                continue;
            int32_t a = reference_load_8bit(input, i, is_unsigned) - q->input_zero_point;
            sum += a * (weights[(ky * p->kw + kx) * p->c + o->channel] - weight_zero);
        }
    return sum;
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &workload->problem;
    struct parameters q = reference_unpack(args->packed);
    bool is_float = precision_is_float(&workload->precision);
    bool is_unsigned = workload->precision.activation_encoding == ENCODING_UNSIGNED;
    int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    for (int64_t pixel = 0; pixel < p->batch * rows * columns; pixel++) {
        struct place o = {
            .image = pixel / (rows * columns), .y = pixel / columns % rows, .x = pixel % columns};
        for (o.channel = 0; o.channel < p->c; o.channel++) {
            if (is_float)
                reference_finish_f32(workload, &q, sum_f32(workload, &o, args->input, q.weights),
                                     o.channel, pixel, args);
            else
                reference_finish_integer(workload, &q,
                                         sum_8bit(workload, &o, args->input, is_unsigned, &q),
                                         o.channel, pixel, args);
        }
    }
}

static bool supports_f32(const struct kernel *kernel, const struct workload *w)
{
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           w->precision.weight_encoding == ENCODING_FLOAT && !w->glue.raw_accumulator;
}

static bool supports_8bit(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    bool is_8bit = precision->weight_encoding == ENCODING_SIGNED && precision->weight_bits <= 8 &&
                   precision->activation_bits == 8 &&
                   (precision->activation_encoding == ENCODING_SIGNED ||
                    precision->activation_encoding == ENCODING_UNSIGNED) &&
                   precision->granularity != GRANULARITY_GROUP;
    return w->problem.op == kernel->op && workload_views_are_strides(w) && is_8bit &&
           !w->glue.batch_norm && w->problem.kh * w->problem.kw <= TERMS_LIMIT &&
           !(precision->gemmlowp_rounding && w->glue.residual);
}

const struct kernel kernel_dwconv_f32_reference = {
    .name = "dwconv_f32_portable_reference",
    .op = OP_DWCONV,
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

const struct kernel kernel_dwconv_s8_reference = {
    .name = "dwconv_s8_portable_reference",
    .op = OP_DWCONV,
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
