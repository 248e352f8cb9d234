// SPDX-License-Identifier: MIT
// The clock moves forward, in small steps, and the addition chain gives a believable frequency.
// Under an emulator the frequency means nothing; it must still be a number.
#include "harness/sense/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static void test_moves_forward(void **state)
{
    (void)state;
    uint64_t last = clock_now_ns();
    assert_true(last > 0);
    for (int i = 0; i < 10000; i++) {
        uint64_t now = clock_now_ns();
        assert_true(now >= last);
        last = now;
    }
}

static void test_step_and_cost(void **state)
{
    (void)state;
    double step = clock_step_ns();
    assert_true(step >= 1 && step < 10e6);
    double cost = clock_read_cost_ns();
    assert_true(cost > 0 && cost < 1e6);
}

static void test_core_frequency(void **state)
{
    (void)state;
    uint64_t start = clock_now_ns();
    double hz = clock_core_hz(0.02);
    double seconds = (double)(clock_now_ns() - start) * 1e-9;
    assert_true(hz > 1e6 && hz < 2e10);
    assert_true(seconds < 2);
    if (getenv("BITROOF_EMULATED") == NULL)
        assert_true(hz > 1e8);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_moves_forward),
        cmocka_unit_test(test_step_and_cost),
        cmocka_unit_test(test_core_frequency),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
