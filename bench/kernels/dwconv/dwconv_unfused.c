// SPDX-License-Identifier: MIT
#include "bench/kernels/dwconv/dwconv_unfused.h"

#include "base/checked.h"
#include "bench/kernels/dwconv/dwconv.h"
#include "bench/kernels/glue/glue.h"

#include <string.h>

// The fused block, then the three tables over all channels, each rounded up to whole cache lines.
static size_t table_bytes(const struct workload *w)
{
    return (size_t)round_up_i64(w->problem.c * (int64_t)sizeof(float), 64);
}

size_t dwconv_f32_unfused_packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    return dwconv_f32_packed_bytes(kernel, w) + 3 * table_bytes(w);
}

void dwconv_f32_unfused_pack(const struct kernel *kernel, const struct workload *w,
                             const struct target *target, const struct parameters *q, void *packed)
{
    dwconv_f32_pack(kernel, w, target, q, packed);
    char *to = (char *)packed + dwconv_f32_packed_bytes(kernel, w);
    const float *tables[3] = {q->bias_f32, q->batch_norm_scale, q->batch_norm_shift};
    for (int i = 0; i < 3; i++, to += table_bytes(w)) {
        memset(to, 0, table_bytes(w));
        if (tables[i] != NULL)
            memcpy(to, tables[i], (size_t)w->problem.c * sizeof(float));
    }
}

void dwconv_f32_passes(const struct kernel *kernel, const struct workload *w,
                       const struct run_args *args)
{
    const struct glue_functions *glue = glue_functions_for(kernel->isa);
    const struct problem *p = &w->problem;
    const struct dwconv_header *header = args->packed;
    const char *tables = (const char *)args->packed + dwconv_f32_packed_bytes(kernel, w);
    int64_t pixels = p->batch * problem_output_h(p) * problem_output_w(p);
    struct glue_call call = glue_dense(args->output, args->output, pixels, p->c);
    call.input_stride = call.output_stride = workload_output_stride(w);
    call.residual_stride = workload_residual_stride(w);
    call.bias = tables;
    call.scale = (const float *)(const void *)(tables + table_bytes(w));
    call.shift = (const float *)(const void *)(tables + 2 * table_bytes(w));
    call.residual = args->residual;
    call.low = header->low;
    call.high = header->high;
    if (w->glue.bias)
        glue->f32[GLUE_BIAS](&call);
    if (w->glue.batch_norm)
        glue->f32[GLUE_BATCH_NORM](&call);
    if (w->glue.residual)
        glue->f32[GLUE_ADD](&call);
    if (w->glue.activation != ACTIVATION_NONE)
        glue->f32[GLUE_RELU](&call);
}
