// SPDX-License-Identifier: MIT
#include "bench/kernels/normalise/normalise.h"

#include "bench/kernels/reference.h"

static bool is_8bit(const struct precision *precision)
{
    return precision->activation_bits == 8 && !precision->gemmlowp_rounding &&
           (precision->activation_encoding == ENCODING_SIGNED ||
            precision->activation_encoding == ENCODING_UNSIGNED);
}

bool normalise_supports(const struct kernel *kernel, const struct workload *w)
{
    bool is_float = precision_is_float(kernel->precision);
    return w->problem.op == kernel->op && workload_views_are_strides(w) &&
           precision_is_float(&w->precision) == is_float && (is_float || is_8bit(&w->precision)) &&
           !w->glue.raw_accumulator;
}

void normalise_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    (void)kernel;
    const int64_t count = problem_output_elements(&w->problem);
    const int64_t bytes = count * (int64_t)precision_activation_bytes(&w->precision);
    *work = (struct work){
        .input_bytes = bytes,
        .output_bytes = bytes,
        .main_class = WORK_SHIFT_ADD,
    };
    work->executed_ops[WORK_SHIFT_ADD] =
        count * (w->problem.op == OP_LRN ? 2 * w->problem.k + 6 : 28);
}

// LRN: a row of values and one of squares for each pixel that is worked on.
static int64_t thread_floats(const struct workload *w)
{
    if (w->problem.op == OP_LRN)
        return LRN_PIXELS * 2 * normalise_row_floats(w->problem.c, w->problem.k);
    return normalise_row_floats(w->problem.c, 1);
}

size_t normalise_scratch_bytes(const struct kernel *kernel, const struct workload *w, int threads)
{
    (void)kernel;
    return (size_t)threads * (size_t)thread_floats(w) * sizeof(float);
}

static void run_part(const struct normalise_micro *micro, const struct normalise_call *all,
                     int64_t first, int64_t end, float *row)
{
    struct normalise_call call = *all;
    const int64_t bytes = all->is_float ? 4 : 1;
    call.pixels = end - first;
    call.input = (const char *)all->input + first * all->input_stride * bytes;
    call.output = (char *)all->output + first * all->output_stride * bytes;
    call.row = row;
    micro->run(&call);
}

void normalise_run(const struct kernel *kernel, const struct workload *w,
                   const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct parameters q = reference_unpack(args->packed);
    const struct normalise_micro *micro = kernel->micro;
    const bool is_float = precision_is_float(&w->precision);
    struct normalise_call call = {
        .channels = p->c,
        .window = p->op == OP_LRN ? p->k : 1,
        .input_stride = workload_input_stride(w),
        .output_stride = workload_output_stride(w),
        .input = args->input,
        .output = args->output,
        .alpha = q.lrn_alpha,
        .beta = q.lrn_beta,
        .k = q.lrn_k,
        .is_float = is_float,
        .is_signed = w->precision.activation_encoding == ENCODING_SIGNED,
        .step = is_float ? 1.0f : q.scale[0],
        .output_scale = q.residual_scale,
        .low = (float)(q.output_low - q.output_zero_point),
        .high = (float)(q.output_high - q.output_zero_point),
        .input_zero_point = q.input_zero_point,
        .zero_point = q.output_zero_point,
    };
    const int64_t pixels = p->batch * p->h * p->w, parts = args->threads;
    if (parts == 1) {
        run_part(micro, &call, 0, pixels, args->scratch);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t part = 0; part < parts; part++)
        run_part(micro, &call, pixels * part / parts, pixels * (part + 1) / parts,
                 (float *)args->scratch + part * thread_floats(w));
}
