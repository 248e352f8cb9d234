// SPDX-License-Identifier: MIT
// Verdicts of a live A/B on made-up differences.
#include "analysis/regression/duel.h"
#include "base/random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

enum { ROUNDS = 20 };

static void noise(struct random *random, double shift, double size, double *d)
{
    for (int i = 0; i < ROUNDS; i++)
        d[i] = shift + size * (random_unit(random) + random_unit(random) - 1);
}

static void test_clear_steps(void **state)
{
    (void)state;
    struct random random;
    random_seed(&random, 1);
    double d[ROUNDS];
    noise(&random, 0.05, 0.01, d);
    assert_int_equal(duel_judge(d, ROUNDS, 0.01).verdict, DUEL_SLOWER);
    noise(&random, -0.05, 0.01, d);
    assert_int_equal(duel_judge(d, ROUNDS, 0.01).verdict, DUEL_FASTER);
    noise(&random, 0.0, 0.01, d);
    assert_int_equal(duel_judge(d, ROUNDS, 0.01).verdict, DUEL_SAME);
    noise(&random, 0.0, 0.3, d);
    assert_int_equal(duel_judge(d, ROUNDS, 0.01).verdict, DUEL_UNKNOWN);
    assert_int_equal(duel_judge(d, 3, 0.01).verdict, DUEL_UNKNOWN);
    assert_int_equal(duel_judge(d, 0, 0.01).verdict, DUEL_UNKNOWN);
}

static void test_floor_hides_what_identical_code_does(void **state)
{
    (void)state;
    const double aa[] = {0.001, -0.04, 0.002, 0.03};
    double floor = duel_floor(aa, 4), d[ROUNDS];
    assert_true(floor > 0.03 && floor <= 0.04);
    assert_true(duel_floor(aa, 0) == DUEL_LEAST_FLOOR && duel_floor(aa, 1) == DUEL_LEAST_FLOOR);
    struct random random;
    random_seed(&random, 2);
    noise(&random, 0.025, 0.002, d);
    assert_int_equal(duel_judge(d, ROUNDS, floor).verdict, DUEL_UNKNOWN);
    assert_int_equal(duel_judge(d, ROUNDS, 0.01).verdict, DUEL_SLOWER);
}

static void test_unchanged_kernels_rarely_differ(void **state)
{
    (void)state;
    struct random random;
    random_seed(&random, 3);
    enum { JOBS = 200, KERNELS = 20 };
    int jobs_with_a_false_verdict = 0;
    for (int job = 0; job < JOBS; job++) {
        struct duel_result results[KERNELS];
        for (int k = 0; k < KERNELS; k++) {
            double d[ROUNDS];
            noise(&random, 0, 0.06, d);
            results[k] = duel_judge(d, ROUNDS, 0.01);
        }
        assert_true(duel_correct(results, KERNELS));
        int wrong = 0;
        for (int k = 0; k < KERNELS; k++)
            wrong += results[k].verdict == DUEL_SLOWER || results[k].verdict == DUEL_FASTER;
        jobs_with_a_false_verdict += wrong > 0;
    }
    // Holm bounds the chance of any false verdict in a job by 5 %; 200 jobs: 10 expected at most.
    assert_true(jobs_with_a_false_verdict <= 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clear_steps),
        cmocka_unit_test(test_floor_hides_what_identical_code_does),
        cmocka_unit_test(test_unchanged_kernels_rarely_differ),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
