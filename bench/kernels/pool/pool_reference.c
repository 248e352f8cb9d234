// SPDX-License-Identifier: MIT
// The truth for pooling: plain loops.
#include "bench/kernels/pool/pool.h"

#include "bench/kernels/reference.h"

static int64_t index_of(const struct workload *w, int64_t image, int64_t y, int64_t x, int64_t c)
{
    const struct problem *p = &w->problem;
    return ((image * p->h + y) * p->w + x) * workload_input_stride(w) + c;
}

static float pool_f32(const struct workload *w, const float *input, int64_t image,
                      struct pool_window o, int64_t c)
{
    float most = -INFINITY;
    double sum = 0;
    for (int64_t y = o.y_lo; y < o.y_hi; y++)
        for (int64_t x = o.x_lo; x < o.x_hi; x++) {
            float v = input[index_of(w, image, y, x, c)];
            most = v > most ? v : most;
            sum += (double)v;
        }
    return w->problem.op == OP_MAX_POOL
               ? most
               : (float)(sum / (double)((o.y_hi - o.y_lo) * (o.x_hi - o.x_lo)));
}

static int32_t pool_8bit(const struct workload *w, const void *input, bool is_unsigned,
                         int64_t image, struct pool_window o, int64_t c)
{
    int32_t most = INT32_MIN, sum = 0;
    for (int64_t y = o.y_lo; y < o.y_hi; y++)
        for (int64_t x = o.x_lo; x < o.x_hi; x++) {
            int32_t v = reference_load_8bit(input, index_of(w, image, y, x, c), is_unsigned);
            most = v > most ? v : most;
            sum += v;
        }
    if (w->problem.op == OP_MAX_POOL)
        return most;
    return pool_average_8bit(sum, (int32_t)((o.y_hi - o.y_lo) * (o.x_hi - o.x_lo)));
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &workload->problem;
    const bool is_float = precision_is_float(&workload->precision);
    const bool is_unsigned = workload->precision.activation_encoding == ENCODING_UNSIGNED;
    const int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    for (int64_t pixel = 0; pixel < p->batch * rows * columns; pixel++) {
        const int64_t image = pixel / (rows * columns);
        const struct pool_window o = pool_window(p, pixel / columns % rows, pixel % columns);
        for (int64_t c = 0; c < p->c; c++) {
            const int64_t at = pixel * workload_output_stride(workload) + c;
            if (is_float)
                ((float *)args->output)[at] = pool_f32(workload, args->input, image, o, c);
            else // the low byte is the stored value of either sign
                ((uint8_t *)args->output)[at] =
                    (uint8_t)pool_8bit(workload, args->input, is_unsigned, image, o, c);
        }
    }
}

const struct kernel kernel_max_pool_f32_reference = {
    .name = "max_pool_f32_portable_reference",
    .op = OP_MAX_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .tolerance = 0,
    .supports = pool_supports_f32,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_max_pool_s8_reference = {
    .name = "max_pool_s8_portable_reference",
    .op = OP_MAX_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .tolerance = 0,
    .supports = pool_supports_8bit,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_average_pool_f32_reference = {
    .name = "average_pool_f32_portable_reference",
    .op = OP_AVERAGE_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .tolerance = 1.0,
    .supports = pool_supports_f32,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_average_pool_s8_reference = {
    .name = "average_pool_s8_portable_reference",
    .op = OP_AVERAGE_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .tolerance = 0,
    .supports = pool_supports_8bit,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_global_pool_f32_reference = {
    .name = "global_pool_f32_portable_reference",
    .op = OP_GLOBAL_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .tolerance = 1.0,
    .supports = pool_supports_f32,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_global_pool_s8_reference = {
    .name = "global_pool_s8_portable_reference",
    .op = OP_GLOBAL_POOL,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = false,
    .tolerance = 0,
    .supports = pool_supports_8bit,
    .work = pool_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};
