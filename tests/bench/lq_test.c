// SPDX-License-Identifier: MIT
// Bit planes with a real-valued basis (LQ-Nets): how well the fits do, that bases of powers of two
// are the uniform bit planes, and who takes what.
#include "base/random.h"
#include "bench/basis.h"
#include "bench/check/operands.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"
#include "tests/bench/run_kernel.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { COUNT = 2000, ROUNDS = 20 };

// About normal, and what a ReLU leaves of it.
static void fill(float *values, bool is_clamped, uint64_t seed)
{
    struct random random;
    random_seed(&random, seed);
    for (int k = 0; k < COUNT; k++) {
        double sum = -6;
        for (int i = 0; i < 12; i++)
            sum += random_unit(&random);
        values[k] = (float)(is_clamped ? fmax(sum, 0.0) : sum);
    }
}

// The least error of any uniform step: steps tried one after the other.
static double uniform_error(const float *values, int bits, bool is_unipolar)
{
    double least = INFINITY;
    for (double step = 0.02; step < 3; step *= 1.02) {
        double error = 0;
        for (int k = 0; k < COUNT; k++) {
            const double most = (1 << bits) - 1, x = (double)values[k] / step;
            double level = is_unipolar ? nearbyint(x) : 2 * floor(x / 2) + 1;
            level = fmin(fmax(level, is_unipolar ? 0 : -most), most);
            error += pow((double)values[k] - level * step, 2);
        }
        least = fmin(least, error);
    }
    return least;
}

static void test_fits_are_no_worse_than_uniform_steps(void **state)
{
    (void)state;
    float *values = malloc(COUNT * sizeof *values), basis[BASIS_BITS_MOST];
    int8_t *codes = malloc(COUNT);
    assert_non_null(values);
    assert_non_null(codes);
    int won = 0;
    for (uint64_t seed = 1; seed <= 4; seed++) {
        for (int is_unipolar = 0; is_unipolar <= 1; is_unipolar++) {
            double last = INFINITY;
            fill(values, is_unipolar, seed);
            for (int bits = 1; bits <= BASIS_BITS_MOST; bits++) {
                const double error =
                    is_unipolar ? basis_fit_unipolar(values, COUNT, bits, ROUNDS, basis, codes)
                                : basis_fit(values, COUNT, bits, ROUNDS, basis, codes);
                // Alternating finds a minimum, not always the least one.
                const double uniform = uniform_error(values, bits, is_unipolar);
                assert_true(error <= uniform * (bits == 4 ? 1.12 : 1.01));
                won += error < uniform;
                assert_true(error < last * 0.6);
                double sum = 0;
                for (int k = 0; k < COUNT; k++) {
                    const float is = is_unipolar ? basis_unipolar_value(basis, bits, codes[k])
                                                 : basis_value(basis, bits, codes[k]);
                    sum += pow((double)values[k] - (double)is, 2);
                    assert_true(!is_unipolar || values[k] > 0 || codes[k] == 0);
                }
                assert_true(fabs(sum - error) <= 1e-4 * error + 1e-9);
                last = error;
            }
        }
    }
    assert_true(won >= 16); // of 32
    free(values);
    free(codes);
}

static void test_degenerate_samples(void **state)
{
    (void)state;
    float zeros[16] = {0}, basis[BASIS_BITS_MOST];
    int8_t codes[16];
    assert_true(basis_fit_unipolar(zeros, 16, 3, ROUNDS, basis, codes) == 0.0);
    const float same[4] = {2.5f, 2.5f, 2.5f, 2.5f};
    assert_true(basis_fit_unipolar(same, 4, 2, ROUNDS, basis, codes) < 1e-9);
    const float below[2] = {-1.0f, -2.0f};
    assert_true(basis_fit_unipolar(below, 2, 1, ROUNDS, basis, codes) == 5.0);
    assert_int_equal(codes[0], 0);
}

// With alphas and activations of 1, 2, 4 the sums are those of integers, and as exact.
static void test_powers_of_two_are_uniform_planes(void **state)
{
    (void)state;
    static const char *const PROBLEMS[] = {"matmul_9x70x100", "conv2d_3x3s2p1_40-33_7x7"};
    static const float POWERS[4] = {1.0f, 2.0f, 4.0f, 8.0f};
    for (size_t i = 0; i < sizeof PROBLEMS / sizeof PROBLEMS[0]; i++) {
        for (int lq = 0; lq < PRECISION_LQ_COUNT; lq++) {
            struct workload w = {.precision = PRECISION_LQ[lq]}, planes;
            const int m = w.precision.weight_bits;
            char name[16];
            struct error error;
            assert_int_equal(problem_parse(PROBLEMS[i], &w.problem, &error), STATUS_OK);
            snprintf(name, sizeof name, "w%da%du", m, w.precision.activation_bits);
            planes = w;
            planes.precision = *precision_find(name);
            planes.glue = w.glue = (struct glue){.raw_accumulator = true};
            struct operands o;
            assert_int_equal(operands_make(&o, &planes, PATTERN_RANDOM, 11, &error), STATUS_OK);
            const size_t outputs = (size_t)problem_output_elements(&w.problem);
            const size_t weights = (size_t)problem_weight_elements(&w.problem);
            const size_t channels = (size_t)problem_output_channels(&w.problem);
            int32_t *expected = malloc(outputs * sizeof *expected);
            float *got = malloc(outputs * sizeof *got);
            float *alphas = malloc(channels * (size_t)m * sizeof *alphas);
            int8_t *codes = malloc(weights);
            run_kernel(registry_reference(&planes), &planes, &o.parameters, o.input.data, expected);
            for (size_t k = 0; k < weights; k++)
                codes[k] = (int8_t)((((const int8_t *)o.weights.data)[k] + (1 << m) - 1) / 2);
            for (size_t k = 0; k < channels * (size_t)m; k++)
                alphas[k] = POWERS[k % (size_t)m];
            const struct parameters bases = {
                .weights = codes, .group_scale = alphas, .activation_basis = POWERS};
            int rows = 0;
            for (size_t k = 0; k < registry_count(); k++) {
                const struct kernel *row = registry_at(k);
                if (row->op != w.problem.op || !row->supports(row, &w) ||
                    (isa_detect() >> row->isa & 1u) == 0)
                    continue;
                run_kernel(row, &w, &bases, o.input.data, got);
                for (size_t k2 = 0; k2 < outputs; k2++)
                    assert_true(got[k2] == (float)expected[k2]);
                rows++;
            }
            assert_true(rows >= 2); // plain C and the reference
            free(expected);
            free(got);
            free(alphas);
            free(codes);
            operands_free(&o);
        }
    }
}

static void test_who_takes_it(void **state)
{
    (void)state;
    for (int lq = 0; lq < PRECISION_LQ_COUNT; lq++) {
        struct workload w = {.precision = PRECISION_LQ[lq]};
        struct error error;
        assert_ptr_equal(precision_find(w.precision.name), &PRECISION_LQ[lq]);
        assert_int_equal(problem_parse("matmul_8x64x256", &w.problem, &error), STATUS_OK);
        w.glue = glue_default(&w.precision);
        const struct kernel *kernel = registry_best(&w, isa_detect());
        assert_non_null(kernel);
        assert_non_null(registry_reference(&w));
        struct work work;
        kernel->work(kernel, &w, &work);
        const int m = w.precision.weight_bits, n = w.precision.activation_bits;
        assert_int_equal(work.executed_ops[WORK_POPCOUNT], 2 * 8 * 64 * 256 * m * n);
        assert_int_equal(work.weight_bytes, 64 * m * (32 + 4) + 64 * 4); // and a bias
        assert_int_equal(work.output_bytes, 8 * 64 * 4);
        struct workload bad = w;
        bad.glue.raw_accumulator = false;
        assert_null(registry_best(&bad, isa_detect()));
        bad = w;
        bad.precision.weight_bits = 5;
        assert_null(registry_best(&bad, isa_detect()));
        bad = w;
        bad.precision.activation_encoding = ENCODING_BIPOLAR;
        assert_null(registry_best(&bad, isa_detect()));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fits_are_no_worse_than_uniform_steps),
        cmocka_unit_test(test_degenerate_samples),
        cmocka_unit_test(test_powers_of_two_are_uniform_planes),
        cmocka_unit_test(test_who_takes_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
