// SPDX-License-Identifier: MIT
// Statistics against published tables, hand-computed vectors and seeded simulation.
#include "analysis/statistics/statistics.h"
#include "base/random.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static void assert_close(double actual, double expected, double tolerance)
{
    if (!(fabs(actual - expected) <= tolerance)) {
        fail_msg("%.12g is not %.12g +- %g", actual, expected, tolerance);
    }
}

static double normal(struct random *random)
{
    double u = 1 - random_unit(random), v = random_unit(random);
    return sqrt(-2 * log(u)) * cos(2 * acos(-1) * v);
}

static void test_order_statistics(void **state)
{
    (void)state;
    const double odd[] = {5, 1, 3}, even[] = {4, 1, 3, 2}, missing[] = {NAN, 2, 1};
    assert_close(statistics_median(odd, 3), 3, 0);
    assert_close(statistics_median(even, 4), 2.5, 0);
    assert_close(odd[0], 5, 0); // left as it was
    assert_close(statistics_quantile(even, 4, 0), 1, 0);
    assert_close(statistics_quantile(even, 4, 1), 4, 0);
    assert_close(statistics_quantile(even, 4, 0.25), 1.75, 1e-15);
    assert_close(statistics_minimum(missing, 3), 1, 0);
    assert_close(statistics_maximum(missing, 3), 2, 0);
    assert_true(isnan(statistics_median(odd, 0)));
    assert_true(isnan(statistics_minimum(odd, 0)));
}

// Exact binomial tails; 0 where no rank reaches the confidence.
static void test_sign_ranks_of_the_published_table(void **state)
{
    (void)state;
    static const struct {
        size_t n, k95, k99;
    } table[] = {{6, 1, 0},  {9, 2, 1},  {12, 3, 2},  {15, 4, 3},  {17, 5, 3},
                 {20, 6, 4}, {25, 8, 6}, {30, 10, 8}, {52, 19, 17}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        assert_int_equal(statistics_sign_rank(table[i].n, 0.95), table[i].k95);
        assert_int_equal(statistics_sign_rank(table[i].n, 0.99), table[i].k99);
    }
    assert_int_equal(statistics_sign_rank(0, 0.95), 0);
    assert_int_equal(statistics_sign_rank(5, 0.95), 0);
    assert_int_equal(statistics_sign_rank(7, 0.99), 0);
    assert_int_equal(statistics_sign_rank(8, 0.99), 1);
    // Far beyond the underflow of 2^-n: n/2 - 1.96 sqrt(n)/2 rounded as the normal law says.
    size_t large = statistics_sign_rank(100000, 0.95);
    assert_true(large >= 49689 && large <= 49691);
}

static void test_sign_interval(void **state)
{
    (void)state;
    const double values[] = {9, 8, 7, 6, 5, 4, 3, 2, 1};
    struct interval interval = statistics_sign_interval(values, 9, 0.95);
    assert_true(interval.exists);
    assert_close(interval.low, 2, 0);
    assert_close(interval.high, 8, 0);
    interval = statistics_sign_interval(values, 5, 0.95);
    assert_false(interval.exists);
    assert_true(isnan(interval.low) && isnan(interval.high));
}

// The interval must hold the true median as often as it promises, also on skewed values.
static void test_coverage_by_simulation(void **state)
{
    (void)state;
    static const size_t counts[] = {6, 9, 15, 20, 30};
    static const double exact[] = {0.969, 0.961, 0.965, 0.959, 0.957};
    struct random random;
    random_seed(&random, 1);
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        enum { RUNS = 20000 };
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            double values[30];
            for (size_t i = 0; i < counts[c]; i++) {
                values[i] = exp(normal(&random)); // log-normal, median 1
            }
            struct interval interval = statistics_sign_interval(values, counts[c], 0.95);
            held += interval.low <= 1 && 1 <= interval.high;
        }
        assert_close((double)held / RUNS, exact[c], 0.006); // 4 standard errors
    }
}

static void test_stopping_looks(void **state)
{
    (void)state;
    for (size_t n = 0; n < 64; n++) {
        assert_int_equal(statistics_is_look(n), n == 9 || n == 15 || n == 20 || n == 30);
    }
    double quiet[30], noisy[30];
    for (size_t i = 0; i < 30; i++) {
        quiet[i] = 100 + (i % 2 ? 0.5 : -0.5);
        noisy[i] = 100 + (i % 2 ? 5 : -5);
    }
    assert_true(statistics_converged(quiet, 9, 0.01));
    assert_false(statistics_converged(quiet, 10, 0.01)); // not a look
    assert_false(statistics_converged(noisy, 30, 0.01));
    assert_true(statistics_converged(noisy, 30, 0.06));
    quiet[0] = quiet[1] = NAN;
    assert_false(statistics_converged(quiet, 9, 0.01));
}

// Stopping at the first narrow look must not cost the promised coverage (statistics: 94.6 % for
// launches of 1 % spread and a target of 1 %).
static void test_coverage_with_early_stopping(void **state)
{
    (void)state;
    enum { RUNS = 20000 };
    struct random random;
    random_seed(&random, 2);
    int held = 0;
    for (int run = 0; run < RUNS; run++) {
        double values[30];
        size_t n = 0;
        do {
            values[n] = 1 + 0.0125 * normal(&random);
            n++;
        } while (n < 30 && !statistics_converged(values, n, 0.01));
        struct interval interval = statistics_sign_interval(values, n, 0.95);
        held += interval.low <= 1 && 1 <= interval.high;
    }
    assert_true(held > RUNS * 0.935 && held < RUNS * 0.975);
}

static void test_paired_ratio(void **state)
{
    (void)state;
    double a[12], b[12];
    struct random random;
    random_seed(&random, 3);
    for (size_t i = 0; i < 12; i++) { // a common disturbance of up to 10x cancels
        double weather = 1 + 9 * random_unit(&random);
        a[i] = 3 * weather;
        b[i] = 2 * weather;
    }
    struct ratio ratio = statistics_paired_ratio(a, b, 12, 0.95);
    assert_close(ratio.median, 1.5, 1e-12);
    assert_true(ratio.ci.exists);
    assert_close(ratio.ci.low, 1.5, 1e-12);
    assert_close(ratio.ci.high, 1.5, 1e-12);
    b[0] = NAN;
    b[1] = 0; // unusable pairs drop out
    ratio = statistics_paired_ratio(a, b, 7, 0.95);
    assert_close(ratio.median, 1.5, 1e-12);
    assert_false(ratio.ci.exists); // five are left
    assert_true(isnan(statistics_paired_ratio(a, b, 0, 0.95).median));
}

static void test_sign_p(void **state)
{
    (void)state;
    const double all_up[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    const double mixed[] = {1, 1, 1, 1, 1, 1, 1, 1, -1, -1, 0}; // 8 against 2, one tie
    assert_close(statistics_sign_p(all_up, 12), 2.0 / 4096, 1e-12);
    assert_close(statistics_sign_p(mixed, 11), 2 * (1 + 10 + 45) / 1024.0, 1e-12);
    assert_close(statistics_sign_p(mixed + 10, 1), 1, 0);
    assert_close(statistics_sign_p(mixed + 7, 2), 1, 0);
}

static void test_holm(void **state)
{
    (void)state;
    double p[] = {0.01, 0.04, 0.03, 0.005}; // sorted x 4, 3, 2, 1, then the running maximum
    statistics_holm(p, 4);
    assert_close(p[0], 0.03, 1e-15);
    assert_close(p[1], 0.06, 1e-15);
    assert_close(p[2], 0.06, 1e-15);
    assert_close(p[3], 0.02, 1e-15);
    double large[] = {0.9, 0.8};
    statistics_holm(large, 2);
    assert_close(large[0], 1, 0);
    assert_close(large[1], 1, 0);
    statistics_holm(NULL, 0);
}

static void test_rank_sum(void **state)
{
    (void)state;
    const double low[] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    const double high[] = {11, 12, 13, 14, 15, 16, 17, 18, 19};
    assert_close(statistics_rank_sum_p(low, 9, high, 9), 2 / 48620.0, 1e-12); // 2 / C(18, 9)
    assert_close(statistics_rank_sum_p(high, 9, low, 9), 2 / 48620.0, 1e-12);
    assert_close(statistics_rank_sum_p(low, 9, low, 9), 1, 1e-12);
    // n = 3, m = 4, U = 1: the arrangements with U of 0 and of 1 are one each, of C(7, 3) = 35.
    const double three[] = {1, 2, 4}, four[] = {3, 5, 6, 7};
    assert_close(statistics_rank_sum_p(three, 3, four, 4), 2 * 2 / 35.0, 1e-12);
    assert_close(statistics_rank_sum_p(low, 0, high, 9), 1, 0);
    // The normal approximation takes over without a jump.
    double a[70], b[70];
    for (int i = 0; i < 70; i++) {
        a[i] = 2 * i;
        b[i] = 2 * i + 13;
    }
    a[60] = 65; // in the middle: changes the count and little else
    double exact = statistics_rank_sum_p(a, 60, b, 60),
           normal_p = statistics_rank_sum_p(a, 61, b, 60);
    assert_true(exact > 0.0005 && exact < 0.2);
    assert_close(log(normal_p / exact), 0, 0.1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order_statistics),
        cmocka_unit_test(test_sign_ranks_of_the_published_table),
        cmocka_unit_test(test_sign_interval),
        cmocka_unit_test(test_coverage_by_simulation),
        cmocka_unit_test(test_stopping_looks),
        cmocka_unit_test(test_coverage_with_early_stopping),
        cmocka_unit_test(test_paired_ratio),
        cmocka_unit_test(test_sign_p),
        cmocka_unit_test(test_holm),
        cmocka_unit_test(test_rank_sum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
