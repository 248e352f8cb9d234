// SPDX-License-Identifier: MIT
#include "bench/kernels/glue/glue_rows.h"

#include "bench/kernels/glue/glue.h"
#include "bench/kernels/reference.h"

#include <float.h>

bool glue_supports_f32(const struct kernel *kernel, const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    return w->problem.op == kernel->op && workload_is_dense(w) &&
           precision_is_float(&w->precision) &&
           (pass == GLUE_BIAS || pass == GLUE_BATCH_NORM || pass == GLUE_RELU ||
            pass == GLUE_RELU6 || pass == GLUE_ADD);
}

bool glue_supports_8bit(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    enum glue_pass pass = w->problem.glue_pass;
    return w->problem.op == kernel->op && precision->activation_bits == 8 &&
           (precision->activation_encoding == ENCODING_SIGNED ||
            precision->activation_encoding == ENCODING_UNSIGNED) &&
           !precision->gemmlowp_rounding && workload_is_dense(w) && pass != GLUE_NONE &&
           pass != GLUE_BATCH_NORM && pass <= GLUE_QUANTISE;
}

static int64_t input_bytes(const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    bool is_wide = precision_is_float(&w->precision) || pass == GLUE_BIAS ||
                   pass == GLUE_REQUANTISE || pass == GLUE_QUANTISE;
    return is_wide ? 4 : 1;
}

static int64_t output_bytes(const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    bool is_wide =
        precision_is_float(&w->precision) || pass == GLUE_BIAS || pass == GLUE_DEQUANTISE;
    return is_wide ? 4 : 1;
}

void glue_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    (void)kernel;
    const bool is_float = precision_is_float(&w->precision);
    const int64_t count = problem_output_elements(&w->problem), tables = w->problem.c * 4;
    static const int OPERATIONS[GLUE_PASS_COUNT] = {
        [GLUE_BIAS] = 1, [GLUE_BATCH_NORM] = 2, [GLUE_RELU] = 2,       [GLUE_RELU6] = 2,
        [GLUE_ADD] = 11, [GLUE_REQUANTISE] = 6, [GLUE_DEQUANTISE] = 3, [GLUE_QUANTISE] = 5,
    };
    const enum glue_pass pass = w->problem.glue_pass;
    *work = (struct work){
        .input_bytes = count * input_bytes(w),
        .output_bytes = count * output_bytes(w),
        .main_class = pass == GLUE_BATCH_NORM ? WORK_MAC : WORK_SHIFT_ADD,
    };
    if (pass == GLUE_BATCH_NORM)
        work->weight_bytes = 2 * tables;
    else if (pass != GLUE_RELU && pass != GLUE_RELU6 && !(pass == GLUE_ADD && is_float))
        work->weight_bytes = tables;
    if (pass == GLUE_ADD)
        work->input_bytes *= 2;
    work->executed_ops[work->main_class] =
        count * (pass == GLUE_ADD && is_float ? 1 : OPERATIONS[pass]);
}

// A stretch of pixels of one pass.
struct stretch {
    const struct workload *workload;
    const struct glue_functions *glue;
    struct parameters q;
    struct glue_requantise to;
    const char *input, *residual;
    char *output;
    int64_t pixels, channels;
};

static void run_f32(const struct stretch *s)
{
    const struct glue_functions *g = s->glue;
    const int64_t count = s->pixels * s->channels;
    const float *x = (const float *)(const void *)s->input;
    float *y = (float *)(void *)s->output;
    switch (s->workload->problem.glue_pass) {
    case GLUE_BIAS:
        g->bias_f32(y, x, s->q.bias_f32, s->pixels, s->channels);
        break;
    case GLUE_BATCH_NORM:
        g->batch_norm(y, x, s->q.batch_norm_scale, s->q.batch_norm_shift, s->pixels, s->channels);
        break;
    case GLUE_RELU:
        g->clamp_f32(y, x, 0.0f, FLT_MAX, count);
        break;
    case GLUE_RELU6:
        g->clamp_f32(y, x, 0.0f, 6.0f, count);
        break;
    default:
        g->add_f32(y, x, (const float *)(const void *)s->residual, count);
        break;
    }
}

static void run_s8(const struct stretch *s)
{
    const struct glue_functions *g = s->glue;
    const int64_t n = s->pixels, c = s->channels;
    switch (s->workload->problem.glue_pass) {
    case GLUE_BIAS:
        g->bias_s32((void *)s->output, (const void *)s->input, s->q.bias_s32, n, c);
        break;
    case GLUE_ADD:
        g->add_s8((void *)s->output, (const void *)s->input, (const void *)s->residual, &s->to, n,
                  c);
        break;
    case GLUE_REQUANTISE:
        g->requantise_s8((void *)s->output, (const void *)s->input, NULL, &s->to, n, c);
        break;
    case GLUE_DEQUANTISE:
        g->dequantise_s8((void *)s->output, (const void *)s->input, s->q.scale,
                         s->q.input_zero_point, n, c);
        break;
    case GLUE_QUANTISE:
        g->quantise_s8((void *)s->output, (const void *)s->input, &s->to, n, c);
        break;
    default:
        g->clamp_s8((void *)s->output, (const void *)s->input, s->q.output_low, s->q.output_high,
                    n * c);
        break;
    }
}

static void run_u8(const struct stretch *s)
{
    const struct glue_functions *g = s->glue;
    const int64_t n = s->pixels, c = s->channels;
    switch (s->workload->problem.glue_pass) {
    case GLUE_BIAS:
        g->bias_s32((void *)s->output, (const void *)s->input, s->q.bias_s32, n, c);
        break;
    case GLUE_ADD:
        g->add_u8((void *)s->output, (const void *)s->input, (const void *)s->residual, &s->to, n,
                  c);
        break;
    case GLUE_REQUANTISE:
        g->requantise_u8((void *)s->output, (const void *)s->input, NULL, &s->to, n, c);
        break;
    case GLUE_DEQUANTISE:
        g->dequantise_u8((void *)s->output, (const void *)s->input, s->q.scale,
                         s->q.input_zero_point, n, c);
        break;
    case GLUE_QUANTISE:
        g->quantise_u8((void *)s->output, (const void *)s->input, &s->to, n, c);
        break;
    default:
        g->clamp_u8((void *)s->output, (const void *)s->input, s->q.output_low, s->q.output_high,
                    n * c);
        break;
    }
}

static void run_stretch(struct stretch s, int64_t first, int64_t end)
{
    const struct workload *w = s.workload;
    s.input += first * s.channels * input_bytes(w);
    if (s.residual != NULL)
        s.residual += first * s.channels * output_bytes(w);
    s.output += first * s.channels * output_bytes(w);
    s.pixels = end - first;
    if (precision_is_float(&w->precision))
        run_f32(&s);
    else if (w->precision.activation_encoding == ENCODING_UNSIGNED)
        run_u8(&s);
    else
        run_s8(&s);
}

void glue_run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct problem *p = &w->problem;
    struct stretch s = {
        .workload = w,
        .glue = glue_functions_for(kernel->isa),
        .q = reference_unpack(args->packed),
        .input = args->input,
        .residual = args->residual,
        .output = args->output,
        .channels = p->c,
    };
    s.to = (struct glue_requantise){
        .scale = s.q.scale,
        .low = (float)(s.q.output_low - s.q.output_zero_point),
        .high = (float)(s.q.output_high - s.q.output_zero_point),
        .zero_point = s.q.output_zero_point,
        .input_zero_point = s.q.input_zero_point,
        .residual_scale = s.q.residual_scale,
        .residual_zero_point = s.q.residual_zero_point,
    };
    const int64_t pixels = p->batch * p->h * p->w, parts = args->threads;
    if (parts == 1) { // a team of one costs as much as a small pass
        run_stretch(s, 0, pixels);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t part = 0; part < parts; part++)
        run_stretch(s, pixels * part / parts, pixels * (part + 1) / parts);
}

const struct kernel kernel_glue_f32_reference = {
    .name = "glue_f32_portable_reference",
    .op = OP_GLUE,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_f32,
    .work = glue_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};

const struct kernel kernel_glue_s8_reference = {
    .name = "glue_s8_portable_reference",
    .op = OP_GLUE,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = false,
    .tiled = true,
    .supports = glue_supports_8bit,
    .work = glue_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};
