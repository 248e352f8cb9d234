// SPDX-License-Identifier: MIT
#include "bench/kernels/dwconv/dwconv_8bit.h"

#include "base/checked.h"
#include "bench/kernels/glue/glue.h"

#include <math.h>
#include <string.h>

bool dwconv_8bit_supports(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    bool is_8bit = precision->weight_encoding == ENCODING_SIGNED && precision->weight_bits <= 8 &&
                   precision->activation_bits == 8 &&
                   (precision->activation_encoding == ENCODING_SIGNED ||
                    precision->activation_encoding == ENCODING_UNSIGNED) &&
                   precision->granularity != GRANULARITY_GROUP;
    return w->problem.op == kernel->op && workload_views_are_strides(w) && is_8bit &&
           !w->glue.batch_norm && !precision->weight_zero_points && !precision->gemmlowp_rounding &&
           w->problem.kh * w->problem.kw <= 32768;
}

// The largest |sum + bias| of a channel whatever the activations, times its scale.
static double largest(const struct workload *w, const struct parameters *q, int64_t channel)
{
    const struct problem *p = &w->problem;
    const int8_t *weights = q->weights;
    double sum = q->bias_s32 != NULL ? fabs((double)q->bias_s32[channel]) : 0.0;
    for (int64_t tap = 0; tap < p->kh * p->kw; tap++)
        sum += 255.0 * fabs((double)weights[tap * p->c + channel]);
    return sum * fabs((double)q->scale[channel]);
}

struct dwconv_header dwconv_8bit_header(const struct workload *w, const struct parameters *q)
{
    struct dwconv_header header = {
        .low = (float)(q->output_low - q->output_zero_point),
        .high = (float)(q->output_high - q->output_zero_point),
        .input_zero_point = q->input_zero_point,
        .output_zero_point = q->output_zero_point,
        .output_low = q->output_low,
        .output_high = q->output_high,
        .residual_scale = q->residual_scale,
        .residual_zero_point = q->residual_zero_point,
        .is_narrow = true,
    };
    for (int64_t c = 0; c < w->problem.c && !w->glue.raw_accumulator; c++)
        header.is_narrow = header.is_narrow && largest(w, q, c) < 0x1p30;
    return header;
}

int32_t dwconv_8bit_start(const struct kernel *kernel, const struct workload *w,
                          const struct parameters *q, int64_t channel, int32_t zero_point)
{
    const struct problem *p = &w->problem;
    const int8_t *weights = q->weights;
    int64_t start = kernel->fused && q->bias_s32 != NULL ? q->bias_s32[channel] : 0;
    for (int64_t tap = 0; tap < p->kh * p->kw && zero_point != 0; tap++)
        start -= (int64_t)zero_point * weights[tap * p->c + channel];
    return (int32_t)(uint32_t)(uint64_t)start; // wraps like the sums, whose end value fits
}

static size_t table_bytes(const struct workload *w)
{
    return (size_t)round_up_i64(w->problem.c * 4, 64);
}

size_t dwconv_8bit_tables_bytes(const struct kernel *kernel, const struct workload *w)
{
    return kernel->fused ? 0 : 2 * table_bytes(w);
}

void dwconv_8bit_tables_pack(const struct kernel *kernel, const struct workload *w,
                             const struct parameters *q, void *tables)
{
    if (kernel->fused)
        return;
    memset(tables, 0, 2 * table_bytes(w));
    if (q->bias_s32 != NULL)
        memcpy(tables, q->bias_s32, (size_t)w->problem.c * 4);
    if (q->scale != NULL)
        memcpy((char *)tables + table_bytes(w), q->scale, (size_t)w->problem.c * 4);
}

size_t dwconv_8bit_scratch_bytes(const struct kernel *kernel, const struct workload *w, int threads)
{
    (void)threads;
    if (kernel->fused || w->glue.raw_accumulator)
        return 0;
    return (size_t)problem_output_elements(&w->problem) * sizeof(int32_t);
}

void dwconv_8bit_passes(const struct kernel *kernel, const struct workload *w,
                        const struct run_args *args, const void *tables)
{
    const struct glue_functions *glue = glue_functions_for(kernel->isa);
    const struct dwconv_header *header = args->packed;
    const struct problem *p = &w->problem;
    const int64_t pixels = p->batch * problem_output_h(p) * problem_output_w(p);
    int32_t *sums = w->glue.raw_accumulator ? args->output : args->scratch;
    struct glue_call call = glue_dense(sums, sums, pixels, p->c);
    if (w->glue.raw_accumulator)
        call.input_stride = call.output_stride = workload_output_stride(w);
    call.bias = tables;
    if (w->glue.bias)
        glue->integer[GLUE_BIAS](&call);
    if (w->glue.raw_accumulator)
        return;
    call.residual = w->glue.residual ? args->residual : NULL;
    call.residual_stride = workload_residual_stride(w);
    call.output = args->output;
    call.output_stride = workload_output_stride(w);
    call.scale = (const float *)((const char *)tables + table_bytes(w));
    call.low = header->low;
    call.high = header->high;
    call.zero_point = header->output_zero_point;
    call.residual_scale = header->residual_scale;
    call.residual_zero_point = header->residual_zero_point;
    call.is_signed = !dwconv_8bit_is_unsigned(w);
    glue->integer[GLUE_REQUANTISE](&call);
}

static int64_t lanes_of(const struct kernel *kernel)
{
    return ((const struct dwconv_micro *)kernel->micro)->lanes;
}

size_t dwconv_8bit_general_bytes(const struct kernel *kernel, const struct workload *w)
{
    size_t vectors = (size_t)(w->problem.kh * w->problem.kw) + 2;
    size_t channels = (size_t)round_up_i64(w->problem.c, lanes_of(kernel));
    return DWCONV_HEADER_BYTES + vectors * channels * 4 + dwconv_8bit_tables_bytes(kernel, w);
}

void dwconv_8bit_general_pack(const struct kernel *kernel, const struct workload *w,
                              const struct parameters *q, void *packed)
{
    const struct problem *p = &w->problem;
    const int8_t *weights = q->weights;
    const int64_t lanes = lanes_of(kernel), taps = p->kh * p->kw;
    struct dwconv_header header = dwconv_8bit_header(w, q);
    memcpy(packed, &header, sizeof header);
    char *to = (char *)packed + DWCONV_HEADER_BYTES;
    for (int64_t block = 0; block < p->c; block += lanes)
        for (int64_t row = 0; row < taps + 2; row++)
            for (int64_t c = block; c < block + lanes; c++, to += 4) {
                int32_t value = 0;
                float scale = 0.0f;
                if (c < p->c && row < taps)
                    value = weights[row * p->c + c];
                else if (c < p->c && row == taps)
                    value = dwconv_8bit_start(kernel, w, q, c, 0);
                else if (c < p->c && q->scale != NULL)
                    scale = q->scale[c];
                if (row <= taps)
                    memcpy(to, &value, 4);
                else
                    memcpy(to, &scale, 4);
            }
    dwconv_8bit_tables_pack(kernel, w, q, to);
}
