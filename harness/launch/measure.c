// SPDX-License-Identifier: MIT
#include "harness/launch/measure.h"

#include "analysis/statistics/statistics.h"

#include <math.h>
#include <string.h>

static double elapsed_ns(const struct measure_clock *clock, const struct measure_call *call,
                         int64_t calls)
{
    uint64_t start = clock->now_ns(clock->context);
    for (int64_t i = 0; i < calls; i++)
        call->call(call->context);
    uint64_t end = clock->now_ns(clock->context);
    return end > start ? (double)(end - start) : 0.0;
}

double measure_first(const struct measure_clock *clock, const struct measure_call *call)
{
    return elapsed_ns(clock, call, 1);
}

// Calls that fill a batch. Grows at most tenfold a step, so that one lucky reading cannot ask for
// an endless batch.
static int64_t calibrate(const struct measure_settings *settings, const struct measure_clock *clock,
                         const struct measure_call *call, double *spent_ns)
{
    static const int64_t CALLS_MAXIMUM = INT64_C(1) << 40;
    int64_t calls = 1;
    for (;;) {
        double time = elapsed_ns(clock, call, calls);
        *spent_ns += time;
        double ratio = time > 0.0 ? settings->batch_ns / time : 10.0;
        if (ratio <= 1.0)
            return calls == 1 ? 1 : (int64_t)ceil((double)calls * ratio);
        if (ratio < 2.0) // near enough for a whole number of calls to be taken from this reading
            return (int64_t)ceil((double)calls * ratio);
        if (calls > CALLS_MAXIMUM / 10)
            return calls;
        calls = (int64_t)ceil((double)calls * fmin(ratio * 0.9, 10.0));
    }
}

static bool halves_agree(const double *values, int count)
{
    if (count < 6)
        return false;
    double last = statistics_median(values + count - 3, 3);
    double before = statistics_median(values + count - 6, 3);
    return fabs(last - before) < 0.01 * before;
}

static void warm_up(const struct measure_settings *settings, const struct measure_clock *clock,
                    const struct measure_call *call, struct measure_result *result)
{
    double window[6];
    int count = 0;
    while (result->warmup_ns < settings->warmup_cap_ns) {
        double time = elapsed_ns(clock, call, result->calls);
        result->warmup_ns += time;
        if (count == 6) {
            memmove(window, window + 1, 5 * sizeof window[0]);
            count = 5;
        }
        window[count++] = time;
        result->steady = halves_agree(window, count);
        if (result->steady && result->warmup_ns >= settings->warmup_ns)
            return;
    }
}

void measure_batches(const struct measure_settings *settings, const struct measure_clock *clock,
                     const struct measure_call *call, double first_ns, struct random *random,
                     struct measure_result *result)
{
    *result = (struct measure_result){.calls = 1};
    if (first_ns > settings->slow_ns) {
        result->slow = true;
        result->batch_ns[0] = elapsed_ns(clock, call, 1);
        result->batches = 1;
        if (call->between != NULL)
            call->between(call->context);
        return;
    }
    result->calls = calibrate(settings, clock, call, &result->warmup_ns);
    warm_up(settings, clock, call, result);
    int wanted = settings->batches_low;
    for (int i = 0; i < wanted; i++) {
        // A random length, so that batches cannot lock to a timer tick.
        int64_t calls = (int64_t)((double)result->calls * (1.0 + 0.2 * random_unit(random)));
        double time = elapsed_ns(clock, call, calls);
        result->batch_ns[result->batches++] = time / (double)calls;
        if (call->between != NULL)
            call->between(call->context);
        if (i == 0) {
            double room = time > 0.0 ? settings->sampling_ns / time : settings->batches_high;
            wanted = (int)fmax(settings->batches_low, fmin(room, settings->batches_high));
        }
    }
}
