// SPDX-License-Identifier: MIT
// The rank scan on series with known steps, spikes and nothing at all.
#include "analysis/statistics/change_points.h"
#include "base/random.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

enum { LENGTH = 60, SERIES = 200 };

static double normal(struct random *random)
{
    double u = 1 - random_unit(random), v = random_unit(random);
    return sqrt(-2 * log(u)) * cos(2 * acos(-1) * v);
}

static void make_series(struct random *random, double *values, size_t step_at, double step,
                        double spike_share)
{
    for (size_t i = 0; i < LENGTH; i++) {
        values[i] = 0.01 * normal(random) + (i >= step_at ? step : 0);
        if (random_unit(random) < spike_share) {
            values[i] += 0.3 * random_unit(random);
        }
    }
}

static void test_scan_of_a_perfect_step(void **state)
{
    (void)state;
    double values[14] = {0};
    for (size_t i = 7; i < 14; i++) {
        values[i] = 1;
    }
    size_t split;
    // Ranks 4 (tied) seven times: |28 - 52.5| / sqrt(7 x 7 x 15 / 12).
    double z = change_point_scan(values, 14, &split);
    assert_int_equal(split, 7);
    assert_true(fabs(z - 24.5 / sqrt(61.25)) < 1e-12);
    assert_true(z > change_point_critical(14));
    assert_true(change_point_scan(values, 9, &split) == 0 && split == 0);
}

static void test_critical_values(void **state)
{
    (void)state;
    assert_true(isinf(change_point_critical(13)));
    assert_true(fabs(change_point_critical(20) - 3.37) < 1e-12);
    assert_true(fabs(change_point_critical(200) - 4.06) < 1e-12);
    for (size_t n = 14; n < 500; n++) {
        assert_true(change_point_critical(n + 1) > change_point_critical(n));
    }
    assert_true(change_point_critical(500) < 4.5);
}

static void test_no_false_steps(void **state)
{
    (void)state;
    struct random random;
    random_seed(&random, 4);
    double values[LENGTH];
    size_t points[LENGTH], alarms = 0;
    for (int i = 0; i < SERIES; i++) {
        make_series(&random, values, LENGTH, 0, i % 2 ? 0.03 : 0);
        alarms += change_points_find(values, LENGTH, 0.01, points) > 0;
    }
    assert_true(alarms <= 1); // one in a thousand expected
}

static void test_steps_found_in_place(void **state)
{
    (void)state;
    struct random random;
    random_seed(&random, 5);
    double values[LENGTH];
    size_t points[LENGTH], hits = 0;
    for (int i = 0; i < SERIES; i++) {
        size_t at = 10 + random_below(&random, 40);
        make_series(&random, values, at, i % 2 ? 0.04 : -0.04, 0.03);
        size_t found = change_points_find(values, LENGTH, 0.01, points);
        hits += found == 1 && points[0] + 4 >= at && points[0] <= at + 4;
    }
    assert_true(hits >= SERIES * 95 / 100);
}

static void test_small_steps_are_pruned(void **state)
{
    (void)state;
    double values[LENGTH];
    size_t points[LENGTH];
    for (size_t i = 0; i < LENGTH; i++) { // clear to a rank test, but below the floor
        values[i] = (double)(i % 3) * 1e-4 + (i >= 30 ? 0.005 : 0);
    }
    assert_int_equal(change_points_find(values, LENGTH, 0.001, points), 1);
    assert_int_equal(points[0], 30);
    assert_int_equal(change_points_find(values, LENGTH, 0.01, points), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_scan_of_a_perfect_step), cmocka_unit_test(test_critical_values),
        cmocka_unit_test(test_no_false_steps),         cmocka_unit_test(test_steps_found_in_place),
        cmocka_unit_test(test_small_steps_are_pruned),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
