// SPDX-License-Identifier: MIT
// The glue of an unfused layer: the same arithmetic as the fused epilogues, as passes over memory.
#include "bench/kernels/glue/glue.h"
#include "bench/kernels/matmul/matmul_driver.h"

#include "base/checked.h"

struct passes {
    const struct glue_functions *functions;
    const struct workload *workload;
    const struct matmul_header *header;
    const char *packed;
    const struct matmul_layout *layout;
};

bool matmul_unfused_supports(const struct workload *workload)
{
    return !workload->precision.gemmlowp_rounding && !precision_is_planes(&workload->precision);
}

int64_t matmul_unfused_bytes(const struct workload *workload, int64_t elements)
{
    const struct glue *glue = &workload->glue;
    bool is_float = precision_is_float(&workload->precision);
    // Every pass but the last leaves a tensor for the next; the first reads the raw sums.
    int64_t passes = glue->bias;
    if (is_float)
        passes +=
            (int64_t)glue->batch_norm + glue->residual + (glue->activation != ACTIVATION_NONE);
    else
        passes += !glue->raw_accumulator;
    return passes * elements * 4;
}

size_t matmul_sums_scratch(const struct workload *workload, int64_t elements)
{
    bool in_place = precision_is_float(&workload->precision) || workload->glue.raw_accumulator;
    return in_place ? 0 : (size_t)elements * 4 + 64;
}

int64_t matmul_sums_stride(const struct workload *workload)
{
    return matmul_sums_scratch(workload, 1) == 0 ? workload_output_stride(workload)
                                                 : problem_output_channels(&workload->problem);
}

static void float_passes(const struct passes *p, struct glue_call *call)
{
    const struct glue *glue = &p->workload->glue;
    call->low = p->header->low;
    call->high = p->header->high;
    if (glue->bias)
        p->functions->f32[GLUE_BIAS](call);
    if (glue->batch_norm)
        p->functions->f32[GLUE_BATCH_NORM](call);
    if (glue->residual)
        p->functions->f32[GLUE_ADD](call);
    if (glue->activation != ACTIVATION_NONE)
        p->functions->f32[GLUE_RELU](call);
}

static void integer_passes(const struct passes *p, struct glue_call *call, void *output)
{
    const struct matmul_header *header = p->header;
    if (p->workload->glue.bias)
        p->functions->integer[GLUE_BIAS](call);
    if (p->workload->glue.raw_accumulator)
        return;
    call->output = output;
    call->output_stride = workload_output_stride(p->workload);
    call->low = header->low;
    call->high = header->high;
    call->zero_point = header->output_zero_point;
    call->residual_scale = header->residual_scale;
    call->residual_zero_point = header->residual_zero_point;
    call->is_signed = p->workload->precision.activation_encoding == ENCODING_SIGNED;
    p->functions->integer[GLUE_REQUANTISE](call);
}

static void pass_rows(const struct passes *p, int64_t first, int64_t pixels, char *sums,
                      const char *residual, char *output)
{
    int64_t stride = matmul_sums_stride(p->workload);
    int64_t residual_stride = workload_residual_stride(p->workload);
    size_t element = precision_activation_bytes(&p->workload->precision);
    struct glue_call call = {
        .pixels = pixels,
        .channels = p->layout->shape.outputs,
        .input_stride = stride,
        .residual_stride = residual_stride,
        .output_stride = stride,
        .input = sums + (size_t)(first * stride) * 4,
        .output = sums + (size_t)(first * stride) * 4,
        .residual =
            residual == NULL ? NULL : residual + (size_t)(first * residual_stride) * element,
        .bias = p->packed + p->layout->dense_bias,
        .scale = (const float *)(const void *)(p->packed + p->layout->dense_scale),
        .shift = (const float *)(const void *)(p->packed + p->layout->dense_shift),
    };
    if (precision_is_float(&p->workload->precision))
        float_passes(p, &call);
    else
        integer_passes(p, &call, output + first * workload_output_stride(p->workload));
}

void matmul_unfused_glue(const struct matmul_micro *micro, const struct workload *workload,
                         const struct matmul_layout *layout, const void *packed, int64_t pixels,
                         void *sums, const void *residual, void *output, int threads)
{
    struct passes p = {
        .functions = glue_functions_for(micro->isa),
        .workload = workload,
        .header = packed,
        .packed = packed,
        .layout = layout,
    };
    if (!workload->glue.residual)
        residual = NULL;
    if (threads == 1) {
        pass_rows(&p, 0, pixels, sums, residual, output);
        return;
    }
    int64_t parts = min_i64(threads, pixels);
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int64_t i = 0; i < parts; i++) {
        int64_t first = matmul_split_start(pixels, parts, i);
        pass_rows(&p, first, matmul_split_start(pixels, parts, i + 1) - first, sums, residual,
                  output);
    }
}
