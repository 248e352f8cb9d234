// SPDX-License-Identifier: MIT
// The LSTM layer: the reference against a plain computation in double precision, in f32 and in 8
// bits with real scales; every row of this machine against both; the counted work.
#include "base/random.h"
#include "bench/check/operands.h"
#include "bench/kernels/lstm/lstm.h"
#include "bench/kernels/registry.h"
#include "tests/bench/run_kernel.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { STEPS = 7, CELLS = 21, INPUTS = 13, GATES = 4 * CELLS };

// What both precisions stand for.
struct layer {
    float x[STEPS * INPUTS], weights[GATES * INPUTS], recurrent[GATES * CELLS], bias[GATES];
    double h[STEPS * CELLS]; // the answer
};

static double sigmoid(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

static void solve(struct layer *l)
{
    double c[CELLS] = {0};
    for (int t = 0; t < STEPS; t++) {
        double z[GATES];
        for (int j = 0; j < GATES; j++) {
            z[j] = (double)l->bias[j];
            for (int i = 0; i < INPUTS; i++)
                z[j] += (double)l->weights[j * INPUTS + i] * (double)l->x[t * INPUTS + i];
            for (int i = 0; i < CELLS && t > 0; i++)
                z[j] += (double)l->recurrent[j * CELLS + i] * l->h[(t - 1) * CELLS + i];
        }
        for (int i = 0; i < CELLS; i++) {
            c[i] = sigmoid(z[CELLS + i]) * c[i] + sigmoid(z[i]) * tanh(z[2 * CELLS + i]);
            l->h[t * CELLS + i] = sigmoid(z[3 * CELLS + i]) * tanh(c[i]);
        }
    }
}

// Values on a grid of `step`, so that 8 bits hold them exactly.
static void fill(float *values, int count, float step, int most, struct random *random)
{
    for (int i = 0; i < count; i++)
        values[i] = step * (float)((int)random_below(random, (uint32_t)(2 * most + 1)) - most);
}

static const float X_STEP = 1.0f / 64, W_STEP = 1.0f / 128, R_STEP = 1.0f / 256,
                   H_STEP = 1.0f / 128;

static void make(struct layer *l)
{
    struct random random;
    random_seed(&random, 11);
    fill(l->x, STEPS * INPUTS, X_STEP, 100, &random);
    fill(l->weights, GATES * INPUTS, W_STEP, 127, &random);
    fill(l->recurrent, GATES * CELLS, R_STEP, 127, &random);
    fill(l->bias, GATES, X_STEP * W_STEP, 5000, &random);
    solve(l);
}

static void run(const struct kernel *kernel, const struct workload *w,
                const struct parameters *parameters, const void *input, void *output)
{
    struct buffer x;
    size_t bytes = STEPS * INPUTS * precision_activation_bytes(&w->precision);
    assert_true(buffer_allocate(&x, bytes, 0, false));
    memcpy(x.data, input, bytes);
    run_kernel(kernel, w, parameters, x.data, output);
    buffer_free(&x);
}

static struct workload workload_of(const struct precision *precision)
{
    struct workload w = {.precision = *precision, .glue = {.bias = true}};
    struct error error;
    assert_int_equal(problem_parse("lstm_7x21x13", &w.problem, &error), STATUS_OK);
    return w;
}

// Calls `check` with every LSTM row of the precision's kind that this machine runs.
static int each_row(const struct workload *w, void (*check)(const struct kernel *kernel))
{
    const uint32_t available = isa_detect();
    int count = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != OP_LSTM || !(available >> kernel->isa & 1u) ||
            !kernel->supports(kernel, w))
            continue;
        check(kernel);
        count++;
    }
    return count;
}

static void check_f32(const struct kernel *kernel)
{
    static struct layer l;
    static float h[STEPS * CELLS + 16];
    make(&l);
    const struct workload w = workload_of(&PRECISION_F32);
    const struct parameters parameters = {
        .weights = l.weights, .recurrent_weights = l.recurrent, .bias_f32 = l.bias};
    run(kernel, &w, &parameters, l.x, h);
    for (int i = 0; i < STEPS * CELLS; i++)
        if (fabs((double)h[i] - l.h[i]) > 3e-6)
            fail_msg("%s: step %d cell %d: %g, not %g", kernel->name, i / CELLS, i % CELLS,
                     (double)h[i], l.h[i]);
}

static void test_f32(void **state)
{
    (void)state;
    const struct workload w = workload_of(&PRECISION_F32);
    assert_true(each_row(&w, check_f32) >= 1);
}

static void quantise(const float *from, int count, float step, int zero_point, void *to)
{
    for (int i = 0; i < count; i++)
        ((uint8_t *)to)[i] = (uint8_t)(uint32_t)(lrintf(from[i] / step) + zero_point);
}

// The output is exact up to its own rounding, which feeds back.
static void check_u8(const struct kernel *kernel)
{
    static struct layer l;
    static uint8_t x[STEPS * INPUTS], h[STEPS * CELLS + 16];
    static int8_t weights[GATES * INPUTS], recurrent[GATES * CELLS];
    static float scale[GATES], recurrent_scale[GATES];
    static int32_t bias[GATES];
    make(&l);
    quantise(l.x, STEPS * INPUTS, X_STEP, 120, x);
    quantise(l.weights, GATES * INPUTS, W_STEP, 0, weights);
    quantise(l.recurrent, GATES * CELLS, R_STEP, 0, recurrent);
    for (int j = 0; j < GATES; j++) {
        scale[j] = X_STEP * W_STEP;
        recurrent_scale[j] = H_STEP * R_STEP;
        bias[j] = (int32_t)lrintf(l.bias[j] / scale[j]);
    }
    struct workload w = workload_of(&PRECISION_U8);
    w.precision.activation_zero_point = true;
    const struct parameters parameters = {
        .weights = weights,
        .recurrent_weights = recurrent,
        .bias_s32 = bias,
        .scale = scale,
        .recurrent_scale = recurrent_scale,
        .input_zero_point = 120,
        .output_zero_point = 128,
        .output_low = 0,
        .output_high = 255,
        .residual_scale = 1.0f / H_STEP,
    };
    run(kernel, &w, &parameters, x, h);
    for (int i = 0; i < STEPS * CELLS; i++) {
        double real = (double)H_STEP * ((int)h[i] - 128);
        if (fabs(real - l.h[i]) > 1.5 * (double)H_STEP)
            fail_msg("%s: step %d cell %d: %g, not %g", kernel->name, i / CELLS, i % CELLS, real,
                     l.h[i]);
    }
}

static void test_u8(void **state)
{
    (void)state;
    struct workload w = workload_of(&PRECISION_U8);
    w.precision.activation_zero_point = true;
    assert_true(each_row(&w, check_u8) >= 1);
}

static void test_work(void **state)
{
    (void)state;
    struct work work;
    struct workload w = workload_of(&PRECISION_S8);
    lstm_work(&kernel_lstm_s8_reference, &w, &work);
    assert_int_equal(work.useful_ops, 2 * STEPS * GATES * (INPUTS + CELLS));
    assert_int_equal(work.weight_bytes, GATES * (INPUTS + CELLS) + GATES * 12);
    assert_int_equal(work.input_bytes, STEPS * INPUTS);
    assert_int_equal(work.output_bytes, STEPS * CELLS);
    w = workload_of(&PRECISION_F32);
    lstm_work(&kernel_lstm_f32_reference, &w, &work);
    assert_int_equal(work.weight_bytes, 4 * GATES * (INPUTS + CELLS) + GATES * 4);
    assert_int_equal(work.intermediate_bytes, 4 * STEPS * GATES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_f32),
        cmocka_unit_test(test_u8),
        cmocka_unit_test(test_work),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
