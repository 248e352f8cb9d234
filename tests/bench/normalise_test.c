// SPDX-License-Identifier: MIT
// LRN and softmax of the portable rows against libm in double precision and against values worked
// out by hand. (bitroof check holds every other row to the same bits.)
#include "bench/check/operands.h"
#include "bench/kernels/normalise/normalise.h"
#include "tests/bench/run_kernel.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static struct workload workload_of(const char *name, const struct precision *precision)
{
    struct workload w = {.precision = *precision};
    struct error error;
    assert_int_equal(problem_parse(name, &w.problem, &error), STATUS_OK);
    return w;
}

static void test_softmax(void **state)
{
    (void)state;
    enum { COUNT = 37 };
    struct workload w = workload_of("softmax_37_1x1", &PRECISION_F32);
    float x[COUNT], y[COUNT];
    double sum = 0, total = 0;
    for (int c = 0; c < COUNT; c++) {
        x[c] = (float)(c * 7 % COUNT) * 0.3f - 80.0f;
        sum += exp((double)x[c]);
    }
    run_kernel(&kernel_softmax_f32_reference, &w, &(struct parameters){0}, x, y);
    for (int c = 0; c < COUNT; c++) {
        double right = exp((double)x[c]) / sum;
        assert_true(fabs((double)y[c] - right) <= 1e-6 * right);
        total += (double)y[c];
    }
    assert_true(fabs(total - 1.0) < 1e-6);
    // Steps of ln 2: 1/2, 1/4, 1/8, 1/8 of 256, less the zero point's 128.
    const float step[4] = {0.693147181f, 0.693147181f, 0.693147181f, 0.693147181f};
    const int8_t stored[4] = {2, 1, 0, 0};
    int8_t q[4];
    w = workload_of("softmax_4_1x1", &PRECISION_S8);
    const struct parameters parameters = {.scale = step,
                                          .input_zero_point = -5,
                                          .output_zero_point = -128,
                                          .residual_scale = 256.0f,
                                          .output_low = -128,
                                          .output_high = 127};
    run_kernel(&kernel_softmax_s8_reference, &w, &parameters, stored, q);
    assert_int_equal(q[0], 0);
    assert_int_equal(q[1], -64);
    assert_int_equal(q[2], -96);
    assert_int_equal(q[3], -96);
}

static void test_lrn(void **state)
{
    (void)state;
    enum { COUNT = 9 };
    struct workload w = workload_of("lrn_5_9_1x1", &PRECISION_F32);
    struct parameters parameters = {.lrn_alpha = 2.0f, .lrn_k = 1.0f};
    const float betas[2] = {0.75f, 0.5f};
    float x[COUNT], y[COUNT];
    for (int c = 0; c < COUNT; c++)
        x[c] = (float)(c - 4);
    for (int b = 0; b < 2; b++) {
        parameters.lrn_beta = betas[b];
        run_kernel(&kernel_lrn_f32_reference, &w, &parameters, x, y);
        for (int c = 0; c < COUNT; c++) {
            double sum = 0;
            for (int i = c < 2 ? 0 : c - 2; i <= c + 2 && i < COUNT; i++)
                sum += (double)x[i] * (double)x[i];
            double right = (double)x[c] / pow(1.0 + 2.0 / 5.0 * sum, (double)betas[b]);
            assert_true(fabs((double)y[c] - right) <= 1e-6 * fabs(right));
        }
    }
    // One channel: x = 12 steps of 1/4 = 3; d = 7 + 1 * 9 = 16; 3 / 8 in steps of 1/16 = 6.
    const float step[1] = {0.25f};
    const uint8_t stored[1] = {112};
    uint8_t q[1];
    w = workload_of("lrn_1_1_1x1", &PRECISION_U8);
    parameters = (struct parameters){.scale = step,
                                     .lrn_alpha = 1.0f,
                                     .lrn_beta = 0.75f,
                                     .lrn_k = 7.0f,
                                     .input_zero_point = 100,
                                     .output_zero_point = 128,
                                     .residual_scale = 16.0f,
                                     .output_low = 0,
                                     .output_high = 255};
    run_kernel(&kernel_lrn_s8_reference, &w, &parameters, stored, q);
    assert_int_equal(q[0], 134);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_softmax),
        cmocka_unit_test(test_lrn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
