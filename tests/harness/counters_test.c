// SPDX-License-Identifier: MIT
// Verdicts on simulated counters, which are right, scaled, dead, noisy, multiplexed or absent; the
// counting around calls; and the software-defined events through PAPI itself.
#include "harness/sense/counters.h"
#include "harness/sense/known_loop.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

// A processor that counts what known_loop() and known_sweep() really did.
struct simulated {
    double factor;       // of every count
    double running;      // share of the time in which counters run
    double noise;        // of every second count, relative
    const char *missing; // an event that cannot be opened
    uint64_t loops, sweeps;
    int event, opened, closed, readings;
};

static const char *const NAMES[] = {"PAPI_TOT_INS", "PAPI_TOT_CYC", "PAPI_BR_INS",
                                    "PAPI_LD_INS",  "PAPI_SR_INS",  "PAPI_L1_DCA",
                                    "PAPI_L1_DCM",  "PAPI_L2_DCM",  "BUS_ACCESS"};
// Counts of one iteration and of one line of a sweep. Cycles: six an iteration; a bus access is a
// beat of 16 bytes.
static const double PER_LOOP[] = {9, 6, 1, 2, 1, 3, 0, 0, 0};
static const double PER_LINE[] = {4, 9, 1, 1, 0, 1, 1, 1, 4};

static int simulated_open(void *context, const char *event, char *reason, size_t reason_size)
{
    struct simulated *s = context;
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        if (strcmp(NAMES[i], event) == 0 &&
            (s->missing == NULL || strcmp(s->missing, event) != 0)) {
            s->opened++;
            return (int)i;
        }
    }
    snprintf(reason, reason_size, "no such event");
    return -1;
}

static bool simulated_start(void *context, int handle)
{
    struct simulated *s = context;
    s->event = handle;
    s->loops = known_loop_done();
    s->sweeps = known_sweeps_done();
    return true;
}

static bool simulated_stop(void *context, int handle, int64_t *count, double *running)
{
    struct simulated *s = context;
    assert_int_equal(handle, s->event); // one at a time
    double true_count =
        (double)(known_loop_done() - s->loops) * PER_LOOP[handle] +
        (double)(known_sweeps_done() - s->sweeps) * (KNOWN_SWEEP_BYTES / 64) * PER_LINE[handle];
    // Starting and stopping costs instructions, too; the self-test must cancel them.
    true_count += 377;
    double noise = s->readings++ % 4 < 2 ? 1 : 1 + s->noise;
    *count = (int64_t)(true_count * s->factor * noise);
    *running = s->running;
    return true;
}

static void simulated_close(void *context, int handle)
{
    struct simulated *s = context;
    (void)handle;
    s->closed++;
}

static struct counter_source source_of(struct simulated *s)
{
    return (struct counter_source){.name = "simulated",
                                   .context = s,
                                   .open = simulated_open,
                                   .start = simulated_start,
                                   .stop = simulated_stop,
                                   .close = simulated_close};
}

static const struct counter_verdict *find(const struct counter_verdict *verdicts, size_t count,
                                          const char *event)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(verdicts[i].event, event) == 0)
            return &verdicts[i];
    }
    fail_msg("no verdict on %s", event);
    return NULL;
}

static void test_right_counters_are_usable(void **state)
{
    (void)state;
    struct simulated s = {.factor = 1, .running = 1};
    struct counter_source source = source_of(&s);
    struct counter_verdict verdicts[COUNTERS_MAXIMUM];
    size_t count = counters_self_test(&source, verdicts);
    static const char *const USABLE[] = {"PAPI_TOT_INS", "PAPI_TOT_CYC", "PAPI_BR_INS",
                                         "PAPI_LD_INS",  "PAPI_SR_INS",  "PAPI_L1_DCA",
                                         "PAPI_L2_DCM"};
    for (size_t i = 0; i < sizeof USABLE / sizeof USABLE[0]; i++) {
        const struct counter_verdict *verdict = find(verdicts, count, USABLE[i]);
        assert_true(verdict->usable);
        assert_true(verdict->scale == 1);
    }
    const struct counter_verdict *bus = find(verdicts, count, "BUS_ACCESS");
    assert_true(bus->usable);
    assert_true(bus->scale == 4); // beats of 16 bytes
    const struct counter_verdict *absent = find(verdicts, count, "L2D_CACHE_REFILL");
    assert_false(absent->usable);
    assert_string_equal(absent->reason, "no such event");
    assert_true(isnan(absent->scale));
    assert_int_equal(s.opened, s.closed);
}

static void test_a_constant_factor_becomes_the_scale(void **state)
{
    (void)state;
    struct simulated s = {.factor = 16, .running = 1};
    struct counter_source source = source_of(&s);
    struct counter_verdict verdicts[COUNTERS_MAXIMUM];
    size_t count = counters_self_test(&source, verdicts);
    const struct counter_verdict *verdict = find(verdicts, count, "PAPI_TOT_INS");
    assert_true(verdict->usable);
    assert_true(verdict->scale == 16);
    s.factor = 1.37;
    count = counters_self_test(&source, verdicts);
    verdict = find(verdicts, count, "PAPI_TOT_INS");
    assert_false(verdict->usable);
    assert_non_null(strstr(verdict->reason, "counts 1.37 for 1"));
}

static void test_dead_noisy_and_shared_counters_are_not(void **state)
{
    (void)state;
    static const struct {
        struct simulated how;
        const char *reason;
    } CASES[] = {
        {{.factor = 0, .running = 1}, "stays 0"},
        {{.factor = 1, .running = 1, .noise = 0.3}, "between equal loops"},
        {{.factor = 1, .running = 0.5}, "50 % of the time"},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct simulated s = CASES[i].how;
        struct counter_source source = source_of(&s);
        struct counter_verdict verdicts[COUNTERS_MAXIMUM];
        size_t count = counters_self_test(&source, verdicts);
        const struct counter_verdict *verdict = find(verdicts, count, "PAPI_TOT_INS");
        assert_false(verdict->usable);
        if (strstr(verdict->reason, CASES[i].reason) == NULL)
            fail_msg("'%s' lacks '%s'", verdict->reason, CASES[i].reason);
    }
}

static void test_counting_around_calls(void **state)
{
    (void)state;
    struct simulated s = {.factor = 16, .running = 1, .missing = "PAPI_LD_INS"};
    struct counter_source source = source_of(&s);
    struct counter_verdict verdicts[COUNTERS_MAXIMUM];
    size_t count = counters_self_test(&source, verdicts);
    struct counters counters;
    counters_open(&counters, &source, verdicts, count);
    assert_true(counters.count >= 4);
    enum { RUNS = 3, ITERATIONS = 1000000 };
    for (size_t event = 0; event < counters.count; event++) {
        counters_start(&counters, event);
        for (int run = 0; run < RUNS; run++)
            known_loop(ITERATIONS);
        counters_stop(&counters, event);
    }
    struct record_counter read[COUNTERS_MAXIMUM];
    assert_int_equal(counters_read(&counters, RUNS, read), counters.count);
    assert_string_equal(read[0].event, "PAPI_TOT_INS");
    assert_true(fabs(read[0].value - 9.0 * ITERATIONS) < 1000);
    // What ran only part of the time is not extrapolated, and not 0.
    s.running = 0.7;
    counters_start(&counters, 0);
    known_loop(ITERATIONS);
    counters_stop(&counters, 0);
    (void)counters_read(&counters, 1, read);
    assert_true(isnan(read[0].value));
    counters_close(&counters);
    assert_int_equal(s.opened, s.closed);
}

static void test_this_build_gives_a_verdict_on_everything(void **state)
{
    (void)state;
    struct counter_verdict verdicts[COUNTERS_MAXIMUM];
    size_t count = counters_self_test(counters_source(), verdicts);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++)
        assert_true(verdicts[i].usable || verdicts[i].reason[0] != '\0');
}

static void test_published_events_are_read_back(void **state)
{
    (void)state;
    char reason[RECORD_TEXT] = "";
    published_add(1000, 2000);
    bool agreed = published_check(NULL, reason, sizeof reason);
    if (strncmp(published_library(), "absent", 6) == 0) {
        assert_false(agreed);
        assert_non_null(strstr(reason, "absent"));
        skip();
    }
    if (!agreed)
        fail_msg("%s", reason);
    assert_true(published_check(NULL, reason, sizeof reason)); // and again
    // An event that is none is a failure with a reason, not a silent success.
    assert_false(published_check("NO_SUCH_EVENT", reason, sizeof reason));
    assert_true(reason[0] != '\0');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_right_counters_are_usable),
        cmocka_unit_test(test_a_constant_factor_becomes_the_scale),
        cmocka_unit_test(test_dead_noisy_and_shared_counters_are_not),
        cmocka_unit_test(test_counting_around_calls),
        cmocka_unit_test(test_this_build_gives_a_verdict_on_everything),
        cmocka_unit_test(test_published_events_are_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
