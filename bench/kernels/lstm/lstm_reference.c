// SPDX-License-Identifier: MIT
// The LSTM layer in plain C: the definition.
#include "bench/kernels/glue/elementary.h"
#include "bench/kernels/lstm/lstm.h"
#include "bench/kernels/reference.h"

#include <assert.h>

// What one row of W or R adds, as a double: exact for integers.
static double row_sum(const struct workload *w, const void *weights, const void *activations,
                      int64_t row, int64_t length, int32_t zero_point)
{
    const bool is_unsigned = w->precision.activation_encoding == ENCODING_UNSIGNED;
    double sum = 0;
    for (int64_t i = 0; i < length; i++) {
        if (precision_is_float(&w->precision))
            sum += (double)((const float *)weights)[row * length + i] *
                   (double)((const float *)activations)[i];
        else
            sum += ((const int8_t *)weights)[row * length + i] *
                   (reference_load_8bit(activations, i, is_unsigned) - zero_point);
    }
    return sum;
}

// z of one gate of one cell; `before` is h of the step before, NULL for the first.
static float gate(const struct workload *w, const struct parameters *q, const void *x,
                  const void *before, int64_t row)
{
    const struct problem *p = &w->problem;
    double input = row_sum(w, q->weights, x, row, p->k, q->input_zero_point);
    double recurrent = 0;
    if (before != NULL)
        recurrent = row_sum(w, q->recurrent_weights, before, row, p->n, q->output_zero_point);
    if (precision_is_float(&w->precision)) {
        double bias = q->bias_f32 != NULL ? (double)q->bias_f32[row] : 0.0;
        return (float)(input + bias + recurrent);
    }
    input += q->bias_s32 != NULL ? q->bias_s32[row] : 0;
    assert(fabs(input) <= INT32_MAX && fabs(recurrent) <= INT32_MAX);
    float of_input = (float)(int32_t)input * q->scale[row];
    float of_recurrence = (float)(int32_t)recurrent * q->recurrent_scale[row];
    return of_input + of_recurrence;
}

static void store(const struct workload *w, const struct parameters *q, void *output, int64_t at,
                  float h)
{
    if (precision_is_float(&w->precision)) {
        ((float *)output)[at] = h;
        return;
    }
    const float low = (float)(q->output_low - q->output_zero_point);
    const float high = (float)(q->output_high - q->output_zero_point);
    float v = h * q->residual_scale;
    v = v > low ? v : low;
    v = v < high ? v : high;
    ((uint8_t *)output)[at] = (uint8_t)(uint32_t)((int32_t)lrintf(v) + q->output_zero_point);
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const struct parameters q = reference_unpack(args->packed);
    const int64_t bytes = (int64_t)precision_activation_bytes(&w->precision);
    const int64_t output_stride = workload_output_stride(w);
    float *state = args->scratch;
    for (int64_t c = 0; c < p->n; c++)
        state[c] = 0.0f;
    for (int64_t t = 0; t < p->m; t++) {
        const char *x = (const char *)args->input + t * workload_input_stride(w) * bytes;
        const char *before =
            t == 0 ? NULL : (const char *)args->output + (t - 1) * output_stride * bytes;
        for (int64_t c = 0; c < p->n; c++) {
            float input = elementary_sigmoid(gate(w, &q, x, before, c));
            float forget = elementary_sigmoid(gate(w, &q, x, before, p->n + c));
            float candidate = elementary_tanh(gate(w, &q, x, before, 2 * p->n + c));
            float output = elementary_sigmoid(gate(w, &q, x, before, 3 * p->n + c));
            float kept = forget * state[c], added = input * candidate;
            state[c] = kept + added;
            store(w, &q, args->output, t * output_stride + c, output * elementary_tanh(state[c]));
        }
    }
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *w, int threads)
{
    (void)kernel;
    (void)threads;
    return (size_t)w->problem.n * sizeof(float);
}

const struct kernel kernel_lstm_f32_reference = {
    .name = "lstm_f32_portable_reference",
    .op = OP_LSTM,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_F32,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .supports = lstm_supports_problem,
    .work = lstm_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = scratch_bytes,
    .run = run,
};

const struct kernel kernel_lstm_s8_reference = {
    .name = "lstm_s8_portable_reference",
    .op = OP_LSTM,
    .isa = ISA_PORTABLE,
    .algorithm = "reference",
    .tile = "",
    .precision = &PRECISION_S8,
    .ceiling = "",
    .fused = true,
    .tiled = true,
    .supports = lstm_supports_problem,
    .work = lstm_work,
    .packed_bytes = reference_packed_bytes,
    .pack = reference_pack,
    .scratch_bytes = scratch_bytes,
    .run = run,
};
