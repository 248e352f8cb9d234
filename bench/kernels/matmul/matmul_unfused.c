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
    return !workload->precision.gemmlowp_rounding;
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

static void float_passes(const struct passes *p, float *x, const float *residual, int64_t pixels)
{
    const struct glue *glue = &p->workload->glue;
    int64_t channels = p->layout->shape.outputs;
    const char *packed = p->packed;
    struct glue_call call = glue_dense(x, x, pixels, channels);
    call.bias = packed + p->layout->dense_bias;
    call.scale = (const float *)(const void *)(packed + p->layout->dense_scale);
    call.shift = (const float *)(const void *)(packed + p->layout->dense_shift);
    call.residual = residual;
    call.low = p->header->low;
    call.high = p->header->high;
    if (glue->bias)
        p->functions->f32[GLUE_BIAS](&call);
    if (glue->batch_norm)
        p->functions->f32[GLUE_BATCH_NORM](&call);
    if (glue->residual)
        p->functions->f32[GLUE_ADD](&call);
    if (glue->activation != ACTIVATION_NONE)
        p->functions->f32[GLUE_RELU](&call);
}

static void integer_passes(const struct passes *p, int32_t *sums, const char *residual,
                           char *output, int64_t pixels)
{
    const struct matmul_header *header = p->header;
    struct glue_call call = glue_dense(sums, sums, pixels, p->layout->shape.outputs);
    call.bias = p->packed + p->layout->dense_bias;
    if (p->workload->glue.bias)
        p->functions->integer[GLUE_BIAS](&call);
    if (p->workload->glue.raw_accumulator)
        return;
    call.residual = residual;
    call.output = output;
    call.scale = (const float *)(const void *)(p->packed + p->layout->dense_scale);
    call.low = header->low;
    call.high = header->high;
    call.zero_point = header->output_zero_point;
    call.residual_scale = header->residual_scale;
    call.residual_zero_point = header->residual_zero_point;
    call.is_signed = p->workload->precision.activation_encoding == ENCODING_SIGNED;
    p->functions->integer[GLUE_REQUANTISE](&call);
}

static void pass_rows(const struct passes *p, int64_t first, int64_t pixels, char *sums,
                      const char *residual, char *output)
{
    int64_t channels = p->layout->shape.outputs;
    size_t skip = (size_t)(first * channels);
    if (precision_is_float(&p->workload->precision)) {
        const float *other = (const float *)(const void *)residual;
        float_passes(p, (float *)(void *)sums + skip, other == NULL ? NULL : other + skip, pixels);
    } else {
        integer_passes(p, (int32_t *)(void *)sums + skip, residual == NULL ? NULL : residual + skip,
                       output + skip, pixels);
    }
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
