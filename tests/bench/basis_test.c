// SPDX-License-Identifier: MIT
// Binary-coding quantisation: how well it fits, what it weighs, and who takes it.
#include "base/random.h"
#include "bench/basis.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { COUNT = 128, ROUNDS = 15 };

// About normal, as trained weights are.
static void fill(float *weights, uint64_t seed)
{
    struct random random;
    random_seed(&random, seed);
    for (int k = 0; k < COUNT; k++) {
        double sum = -6;
        for (int i = 0; i < 12; i++)
            sum += random_unit(&random);
        weights[k] = (float)sum;
    }
}

static void test_error_falls_with_bits_and_rounds(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        float weights[COUNT], alphas[BASIS_BITS_MOST];
        int8_t codes[COUNT];
        fill(weights, seed);
        double last = INFINITY, energy = 0;
        for (int k = 0; k < COUNT; k++)
            energy += (double)weights[k] * (double)weights[k];
        for (int bits = 1; bits <= BASIS_BITS_MOST; bits++) {
            const double greedy = basis_fit(weights, COUNT, bits, 0, alphas, codes);
            const double error = basis_fit(weights, COUNT, bits, ROUNDS, alphas, codes);
            assert_true(error <= greedy * (1 + 1e-6));
            assert_true(error < last * 0.6); // a bit is worth at least 2.2 dB
            double sum = 0;
            for (int k = 0; k < COUNT; k++) {
                const double off = (double)(weights[k] - basis_value(alphas, bits, codes[k]));
                sum += off * off;
            }
            assert_true(fabs(sum - error) <= 1e-4 * error + 1e-9);
            last = error;
        }
        assert_true(last < 0.03 * energy);
    }
}

static void test_what_the_codes_hold_is_found(void **state)
{
    (void)state;
    static const float ALPHAS[3] = {4.0f, 2.0f, 1.0f}; // uniform weights are a special case
    float weights[COUNT], alphas[BASIS_BITS_MOST];
    int8_t codes[COUNT];
    for (int k = 0; k < COUNT; k++)
        weights[k] = basis_value(ALPHAS, 3, k % 8);
    assert_true(basis_fit(weights, COUNT, 3, ROUNDS, alphas, codes) < 1e-9);
    memset(weights, 0, sizeof weights);
    assert_true(basis_fit(weights, COUNT, 4, ROUNDS, alphas, codes) == 0.0);
    for (int k = 0; k < COUNT; k++)
        weights[k] = -2.5f; // planes that are all the same
    assert_true(basis_fit(weights, COUNT, 4, ROUNDS, alphas, codes) < 1e-9);
}

static void test_who_takes_it(void **state)
{
    (void)state;
    for (int bits = 1; bits <= BASIS_BITS_MOST; bits++) {
        struct workload w = {.precision = PRECISION_BCQ[bits - 1]};
        struct error error;
        assert_ptr_equal(precision_find(w.precision.name), &PRECISION_BCQ[bits - 1]);
        assert_int_equal(problem_parse("matmul_1x64x256", &w.problem, &error), STATUS_OK);
        const struct kernel *kernel = registry_best(&w, isa_detect());
        assert_non_null(kernel);
        assert_non_null(registry_reference(&w));
        struct work work;
        kernel->work(kernel, &w, &work);
        // For every column, bits and two groups of alphas.
        assert_int_equal(work.weight_bytes, 64 * bits * (32 + 2 * 4));
        assert_int_equal(precision_stored_weight_bytes(&w.precision, 64 * 256), work.weight_bytes);
        w.precision.weight_bits = 5;
        assert_null(registry_best(&w, isa_detect()));
        w.precision = PRECISION_BCQ[bits - 1];
        w.precision.group = 96;
        assert_null(registry_best(&w, isa_detect()));
        w.precision = PRECISION_BCQ[bits - 1];
        assert_int_equal(problem_parse("matmul_1x64x192", &w.problem, &error), STATUS_OK);
        assert_null(registry_best(&w, isa_detect()));
        assert_null(registry_reference(&w));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_error_falls_with_bits_and_rounds),
        cmocka_unit_test(test_what_the_codes_hold_is_found),
        cmocka_unit_test(test_who_takes_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
