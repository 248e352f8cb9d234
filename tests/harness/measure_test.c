// SPDX-License-Identifier: MIT
// The timing loop of a launch, with a clock that only the calls move.
#include "harness/launch/measure.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

struct fake {
    uint64_t now;
    double call_ns; // of a call in the long run
    double warmth;  // extra share of the first calls, which fades
    uint64_t step;  // of the clock
    int64_t calls;
};

static uint64_t read_clock(void *context)
{
    struct fake *fake = context;
    return fake->now / fake->step * fake->step;
}

static void call(void *context)
{
    struct fake *fake = context;
    double factor = 1 + fake->warmth * exp(-(double)fake->calls / 20000);
    fake->now += (uint64_t)lround(fake->call_ns * factor);
    fake->calls++;
}

static const struct measure_settings USUAL = {.batch_ns = 1e6,
                                              .sampling_ns = 40e6,
                                              .batches_low = 5,
                                              .batches_high = 31,
                                              .warmup_cap_ns = 1e9,
                                              .slow_ns = 250e6};

static struct measure_result measure(struct fake *fake, const struct measure_settings *settings)
{
    const struct measure_clock clock = {.now_ns = read_clock, .context = fake};
    const struct measure_call one = {.call = call, .context = fake};
    struct random random;
    struct measure_result result;
    random_seed(&random, 3);
    double first = measure_first(&clock, &one);
    measure_batches(settings, &clock, &one, first, &random, &result);
    return result;
}

static void short_calls_fill_a_batch(void **state)
{
    (void)state;
    struct fake fake = {.call_ns = 1000, .step = 1};
    struct measure_result result = measure(&fake, &USUAL);
    assert_true(result.calls >= 1000 && result.calls <= 1010);
    assert_int_equal(result.batches, 31); // 40 ms / 1 ms is more than the most
    for (int i = 0; i < result.batches; i++)
        assert_true(result.batch_ns[i] == 1000);
    assert_true(result.steady && !result.slow);
    assert_true(result.warmup_ns >= 6e6); // six batches at least
}

static void batches_get_fewer_as_calls_get_longer(void **state)
{
    (void)state;
    struct fake fake = {.call_ns = 4e6, .step = 1};
    struct measure_result result = measure(&fake, &USUAL);
    assert_int_equal(result.calls, 1);
    assert_int_equal(result.batches, 10); // 40 / 4
    fake = (struct fake){.call_ns = 30e6, .step = 1};
    assert_int_equal(measure(&fake, &USUAL).batches, 5);
}

static void a_slow_call_gets_one_batch(void **state)
{
    (void)state;
    struct fake fake = {.call_ns = 300e6, .step = 1};
    struct measure_result result = measure(&fake, &USUAL);
    assert_true(result.slow);
    assert_int_equal(result.batches, 1);
    assert_int_equal(fake.calls, 2); // the first call and the batch
}

static void warm_up_lasts_until_the_time_is_steady(void **state)
{
    (void)state;
    struct fake fake = {.call_ns = 1000, .warmth = 1, .step = 1};
    struct measure_result result = measure(&fake, &USUAL);
    assert_true(result.steady);
    // The rule sees a change of 1 % between six batches; of a slow fade an eighth may be left.
    assert_true(result.batch_ns[0] < 1000 * 1.15);
    fake = (struct fake){.call_ns = 1000, .warmth = 1, .step = 1};
    struct measure_settings hurried = USUAL;
    hurried.warmup_cap_ns = 3e6;
    result = measure(&fake, &hurried);
    assert_false(result.steady); // said, not hidden
    assert_true(result.warmup_ns < 6e6);
}

static void a_coarse_clock_needs_long_batches(void **state)
{
    (void)state;
    struct fake fake = {.call_ns = 701, .step = 1000000}; // steps of 1 ms
    struct measure_settings long_batches = USUAL;
    long_batches.batch_ns = 1e9; // 1000 steps
    long_batches.sampling_ns = 5e9;
    long_batches.warmup_cap_ns = 1e10;
    struct measure_result result = measure(&fake, &long_batches);
    for (int i = 0; i < result.batches; i++)
        assert_true(fabs(result.batch_ns[i] - 701) < 701 * 0.0015);
}

static void batch_lengths_vary(void **state)
{
    (void)state;
    struct fake fake = {.call_ns = 1000, .step = 1};
    int64_t before = 0;
    struct measure_result result = measure(&fake, &USUAL);
    before = fake.calls;
    // 31 batches of `calls` would be exact; the random factor is 1 to 1.2.
    assert_true(before > 31 * result.calls + 6 * result.calls);
    assert_true(before < 12 * result.calls + 38 * result.calls * 6 / 5);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(short_calls_fill_a_batch),
        cmocka_unit_test(batches_get_fewer_as_calls_get_longer),
        cmocka_unit_test(a_slow_call_gets_one_batch),
        cmocka_unit_test(warm_up_lasts_until_the_time_is_steady),
        cmocka_unit_test(a_coarse_clock_needs_long_batches),
        cmocka_unit_test(batch_lengths_vary),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
