// SPDX-License-Identifier: MIT
#include "bench/kernels/glue/glue_rows.h"

#include "base/checked.h"
#include "bench/kernels/glue/glue.h"
#include "bench/kernels/glue/glue_permutation.h"
#include "bench/kernels/reference.h"

#include <float.h>

static bool is_permutation(const struct workload *w)
{
    return w->problem.glue_pass == GLUE_SHUFFLE || w->problem.glue_pass == GLUE_GATHER;
}

static bool supports(const struct kernel *kernel, const struct workload *w,
                     glue_function *const passes[GLUE_PASS_COUNT])
{
    return w->problem.op == kernel->op && w->views.segment_count == 0 &&
           passes[w->problem.glue_pass] != NULL &&
           (!is_permutation(w) || w->problem.c <= INT32_MAX);
}

static bool is_function(const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    return pass == GLUE_SIGMOID || pass == GLUE_TANH || pass == GLUE_HARD_SIGMOID ||
           pass == GLUE_HARD_SWISH;
}

static bool supports_any_f32(const struct kernel *kernel, const struct workload *w)
{
    return precision_is_float(&w->precision) &&
           supports(kernel, w, glue_functions_for(kernel->isa)->f32);
}

bool glue_supports_f32(const struct kernel *kernel, const struct workload *w)
{
    return !is_function(w) && supports_any_f32(kernel, w);
}

bool glue_supports_function(const struct kernel *kernel, const struct workload *w)
{
    return is_function(w) && supports_any_f32(kernel, w);
}

bool glue_supports_8bit(const struct kernel *kernel, const struct workload *w)
{
    const struct precision *precision = &w->precision;
    return precision->activation_bits == 8 &&
           (precision->activation_encoding == ENCODING_SIGNED ||
            precision->activation_encoding == ENCODING_UNSIGNED) &&
           !precision->gemmlowp_rounding &&
           supports(kernel, w, glue_functions_for(kernel->isa)->integer);
}

static bool has_other_operand(const struct workload *w)
{
    switch (w->problem.glue_pass) {
    case GLUE_ADD:
    case GLUE_MULTIPLY:
    case GLUE_SCALE:
        return true;
    case GLUE_REQUANTISE:
        return w->glue.residual;
    default:
        return false;
    }
}

static int64_t input_bytes(const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    bool is_wide = precision_is_float(&w->precision) || pass == GLUE_BIAS ||
                   pass == GLUE_REQUANTISE || pass == GLUE_REQUANTISE_DPRELU ||
                   pass == GLUE_QUANTISE || (pass == GLUE_DEQUANTISE && w->glue.raw_accumulator);
    return is_wide ? 4 : 1;
}

static int64_t residual_bytes(const struct workload *w)
{
    return precision_is_float(&w->precision) ? 4 : 1;
}

static int64_t output_bytes(const struct workload *w)
{
    enum glue_pass pass = w->problem.glue_pass;
    bool is_wide =
        precision_is_float(&w->precision) || pass == GLUE_BIAS || pass == GLUE_DEQUANTISE;
    return is_wide ? 4 : 1;
}

// Operations an element: of f32, and of integers.
static const int OPERATIONS[GLUE_PASS_COUNT][2] = {
    [GLUE_BIAS] = {1, 1},         [GLUE_BATCH_NORM] = {2, 0},
    [GLUE_RELU] = {2, 2},         [GLUE_RELU6] = {2, 2},
    [GLUE_ADD] = {1, 11},         [GLUE_REQUANTISE] = {0, 6},
    [GLUE_QUANTISE] = {0, 5},     [GLUE_DEQUANTISE] = {0, 3},
    [GLUE_SIGMOID] = {25, 1},     [GLUE_TANH] = {26, 1},
    [GLUE_HARD_SIGMOID] = {4, 1}, [GLUE_HARD_SWISH] = {5, 1},
    [GLUE_MULTIPLY] = {1, 9},     [GLUE_SCALE] = {1, 9},
    [GLUE_COPY] = {0, 0},         [GLUE_SHUFFLE] = {0, 0},
    [GLUE_GATHER] = {0, 0},       [GLUE_WEIGHT_SCALE] = {1, 0},
    [GLUE_DPRELU] = {4, 10},      [GLUE_REQUANTISE_DPRELU] = {0, 10},
};

// Bytes of the per-channel arrays and tables that a pass reads.
static int64_t table_bytes(const struct workload *w)
{
    const bool is_float = precision_is_float(&w->precision);
    const int64_t array = w->problem.c * 4;
    switch (w->problem.glue_pass) {
    case GLUE_BATCH_NORM:
        return 2 * array;
    case GLUE_DPRELU:
    case GLUE_REQUANTISE_DPRELU:
        return (is_float ? 4 : 5) * array;
    case GLUE_REQUANTISE:
    case GLUE_BIAS:
    case GLUE_WEIGHT_SCALE:
    case GLUE_DEQUANTISE:
    case GLUE_QUANTISE:
    case GLUE_GATHER:
        return array;
    case GLUE_ADD:
    case GLUE_MULTIPLY:
    case GLUE_SCALE:
        return is_float ? 0 : array;
    case GLUE_SIGMOID:
    case GLUE_TANH:
    case GLUE_HARD_SIGMOID:
    case GLUE_HARD_SWISH:
        return is_float ? 0 : 256;
    default:
        return 0;
    }
}

void glue_work(const struct kernel *kernel, const struct workload *w, struct work *work)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const bool is_float = precision_is_float(&w->precision);
    const int64_t count = problem_output_elements(p);
    *work = (struct work){
        .input_bytes = count * input_bytes(w),
        .weight_bytes = table_bytes(w),
        .output_bytes = count * output_bytes(w),
        .main_class = WORK_SHIFT_ADD,
    };
    if (p->glue_pass == GLUE_BATCH_NORM)
        work->main_class = WORK_MAC;
    if (!is_float && is_function(w))
        work->main_class = WORK_LOOKUP;
    if (has_other_operand(w))
        work->input_bytes +=
            (p->glue_pass == GLUE_SCALE ? p->batch * p->c : count) * residual_bytes(w);
    int64_t operations = OPERATIONS[p->glue_pass][is_float ? 0 : 1];
    if (p->glue_pass == GLUE_REQUANTISE && w->glue.residual)
        operations += 4; // zero point, conversion, product, sum
    work->executed_ops[work->main_class] = count * operations;
}

// ---- packing: the reference's block, and behind it a permutation
// ---------------------------------

static size_t permutation_offset(const struct kernel *kernel, const struct workload *w)
{
    return (reference_packed_bytes(kernel, w) + 63) / 64 * 64;
}

size_t glue_packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    return permutation_offset(kernel, w) +
           (is_permutation(w) ? glue_permutation_bytes(w->problem.c) : 0);
}

void glue_pack(const struct kernel *kernel, const struct workload *w, const struct target *target,
               const struct parameters *parameters, void *packed)
{
    reference_pack(kernel, w, target, parameters, packed);
    if (!is_permutation(w))
        return;
    const struct problem *p = &w->problem;
    char *block = (char *)packed + permutation_offset(kernel, w);
    int32_t *channels = glue_permutation_channels(block);
    const int64_t width = p->c / p->groups;
    for (int64_t c = 0; c < p->c; c++)
        channels[c] = p->glue_pass == GLUE_SHUFFLE
                          ? (int32_t)(c % p->groups * width + c / p->groups)
                          : parameters->channels[c];
    const int element = (int)output_bytes(w);
    const int lanes =
        glue_permutation_lanes(glue_functions_for(kernel->isa)->permutation_lanes, element);
    glue_permutation_make(p->c, lanes, element, block);
}

// ---- running ------------------------------------------------------------------------------------

static const char *at(const void *tensor, int64_t elements, int64_t element_bytes)
{
    return tensor == NULL ? NULL : (const char *)tensor + elements * element_bytes;
}

// The pixels first..end - 1 of a call over all of them.
static void run_stretch(const struct workload *w, glue_function *pass, const struct glue_call *all,
                        int64_t first, int64_t end)
{
    struct glue_call call = *all;
    int64_t other = first * all->residual_stride;
    call.pixels = end - first;
    call.input = at(all->input, first * all->input_stride, input_bytes(w));
    call.output = (char *)all->output + first * all->output_stride * output_bytes(w);
    if (w->problem.glue_pass == GLUE_SCALE) { // one pixel for the whole image
        other = first / (w->problem.h * w->problem.w) * all->residual_stride;
        call.residual_stride = 0;
    }
    call.residual = at(all->residual, other, residual_bytes(w));
    pass(&call);
}

static void run_pixels(const struct workload *w, glue_function *pass, const struct glue_call *all,
                       int64_t first, int64_t end)
{
    const struct problem *p = &w->problem;
    const int64_t step = (p->glue_pass == GLUE_SCALE ? 1 : p->batch) * p->h * p->w;
    while (first < end) {
        int64_t next = min_i64(end, (first / step + 1) * step);
        run_stretch(w, pass, all, first, next);
        first = next;
    }
}

static void set_bounds(const struct workload *w, const struct parameters *q, struct glue_call *call)
{
    if (precision_is_float(&w->precision)) {
        call->low = 0.0f;
        call->high = w->problem.glue_pass == GLUE_RELU6 ? 6.0f : FLT_MAX;
    } else {
        call->low = (float)(q->output_low - q->output_zero_point);
        call->high = (float)(q->output_high - q->output_zero_point);
    }
}

static glue_function *find_pass(const struct kernel *kernel, const struct workload *w)
{
    const struct glue_functions *functions = glue_functions_for(kernel->isa);
    if (precision_is_float(&w->precision))
        return functions->f32[w->problem.glue_pass];
    if (w->problem.glue_pass == GLUE_DEQUANTISE && w->glue.raw_accumulator)
        return functions->dequantise_s32;
    return functions->integer[w->problem.glue_pass];
}

void glue_run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct parameters q = reference_unpack(args->packed);
    const bool is_float = precision_is_float(&w->precision);
    struct glue_permutation permutation;
    if (is_permutation(w))
        permutation =
            glue_permutation_read((const char *)args->packed + permutation_offset(kernel, w), p->c);
    struct glue_call call = {
        .channels = p->c,
        .input_stride = workload_input_stride(w),
        .residual_stride = workload_residual_stride(w),
        .output_stride = workload_output_stride(w),
        .input = args->input,
        .residual = has_other_operand(w) ? args->residual : NULL,
        .output = args->output,
        .bias = is_float ? (const void *)q.bias_f32 : q.bias_s32,
        .scale = p->glue_pass == GLUE_BATCH_NORM ? q.batch_norm_scale : q.scale,
        .shift = q.batch_norm_shift,
        .zero_point = q.output_zero_point,
        .input_zero_point = q.input_zero_point,
        .residual_scale = q.residual_scale,
        .residual_zero_point = q.residual_zero_point,
        .table = q.table,
        .dprelu = q.dprelu,
        .dprelu_pitch = p->c,
        .split = q.split,
        .line_bias = q.level_bias,
        .scale_below = q.scale_below,
        .bias_below = q.bias_below,
        .is_signed = w->precision.activation_encoding == ENCODING_SIGNED,
        .permutation = is_permutation(w) ? &permutation : NULL,
    };
    set_bounds(w, &q, &call);
    glue_function *pass = find_pass(kernel, w);
    const int64_t pixels = p->batch * p->h * p->w, parts = args->threads;
    if (parts == 1) { // a team of one costs as much as a small pass
        run_pixels(w, pass, &call, 0, pixels);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t part = 0; part < parts; part++)
        run_pixels(w, pass, &call, pixels * part / parts, pixels * (part + 1) / parts);
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
    .supports = supports_any_f32,
    .work = glue_work,
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
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
    .packed_bytes = glue_packed_bytes,
    .pack = glue_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = glue_run,
};
