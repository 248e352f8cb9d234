// SPDX-License-Identifier: MIT
// The self-test, the verdicts and the counting, whatever the source.
#include "harness/sense/counters.h"

#include "harness/sense/known_loop.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// What a known loop must have counted. Kinds without an exact expectation (cycles, misses) are
// judged by a range per instruction or iteration.
enum expectation {
    EXPECT_INSTRUCTIONS,
    EXPECT_BRANCHES,
    EXPECT_LOADS,
    EXPECT_STORES,
    EXPECT_ACCESSES,
    EXPECT_CYCLES,
    EXPECT_LINES
};

static const struct {
    const char *event;
    enum expectation expectation;
} EVENTS[] = {
    {"PAPI_TOT_INS", EXPECT_INSTRUCTIONS},
    {"PAPI_TOT_CYC", EXPECT_CYCLES},
    {"PAPI_BR_INS", EXPECT_BRANCHES},
    {"PAPI_LD_INS", EXPECT_LOADS},
    {"PAPI_SR_INS", EXPECT_STORES},
    {"PAPI_L1_DCA", EXPECT_ACCESSES},
    {"PAPI_L1_DCM", EXPECT_LINES},
    {"PAPI_L2_DCM", EXPECT_LINES},
    // Cortex-A53 natives (libpfm4 table arm_ac53) that have no preset.
    {"L1D_CACHE_WB", EXPECT_LINES},
    {"L2D_CACHE_REFILL", EXPECT_LINES},
    {"L2D_CACHE_WB", EXPECT_LINES},
    {"BUS_ACCESS", EXPECT_LINES},
};

// Two lengths of the same loop: what starting, stopping and the call cost is in both and cancels.
enum { SHORT_LOOP = 20000, LONG_LOOP = 120000, ROUNDS = 5 };

static double expected(enum expectation expectation, double iterations)
{
    switch (expectation) {
    case EXPECT_INSTRUCTIONS:
        return iterations * KNOWN_LOOP_INSTRUCTIONS;
    case EXPECT_BRANCHES:
        return iterations * KNOWN_LOOP_BRANCHES;
    case EXPECT_LOADS:
        return iterations * KNOWN_LOOP_LOADS;
    case EXPECT_STORES:
        return iterations * KNOWN_LOOP_STORES;
    case EXPECT_ACCESSES:
        return iterations * (KNOWN_LOOP_LOADS + KNOWN_LOOP_STORES);
    case EXPECT_CYCLES:
    case EXPECT_LINES:
        break;
    }
    return NAN;
}

// One reading of the loop; false when the source fails or the counter did not run all the time.
static bool count_loop(const struct counter_source *source, int handle, uint64_t iterations,
                       int64_t *count, char *reason)
{
    double running = 0;
    if (!source->start(source->context, handle)) {
        snprintf(reason, RECORD_TEXT, "cannot be started");
        return false;
    }
    known_loop(iterations);
    if (!source->stop(source->context, handle, count, &running)) {
        snprintf(reason, RECORD_TEXT, "cannot be read");
        return false;
    }
    if (!(running > 0.999)) {
        snprintf(reason, RECORD_TEXT,
                 "counted only %.0f %% of the time: it shares its counter with other users",
                 100 * running);
        return false;
    }
    return true;
}

// The median of the differences of ROUNDS pairs, and their spread relative to it.
static bool measure(const struct counter_source *source, int handle, double *median, double *spread,
                    char *reason)
{
    double differences[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
        int64_t few = 0, many = 0;
        if (!count_loop(source, handle, SHORT_LOOP, &few, reason) ||
            !count_loop(source, handle, LONG_LOOP, &many, reason))
            return false;
        double difference = (double)many - (double)few;
        int place = round;
        for (; place > 0 && differences[place - 1] > difference; place--)
            differences[place] = differences[place - 1];
        differences[place] = difference;
    }
    *median = differences[ROUNDS / 2];
    // Interrupts spoil single rounds; all but the outermost must agree.
    *spread = (differences[ROUNDS - 2] - differences[1]) / fmax(fabs(*median), 1);
    return true;
}

static void judge_exact(struct counter_verdict *verdict, double counted, double wanted,
                        double spread)
{
    double scale = counted / wanted;
    verdict->scale = scale;
    double whole = round(scale);
    if (counted == 0)
        snprintf(verdict->reason, RECORD_TEXT, "stays 0 where %.0f happened", wanted);
    else if (spread > 0.02)
        snprintf(verdict->reason, RECORD_TEXT, "differs by %.1f %% between equal loops",
                 100 * spread);
    else if (fabs(scale - 1) <= 0.02) {
        verdict->usable = true;
        verdict->scale = 1;
    } else if (whole >= 2 && whole <= 64 && fabs(scale - whole) <= 0.02 * whole) {
        verdict->usable = true; // e.g. micro-operations or lanes: a constant factor
        verdict->scale = whole;
        snprintf(verdict->reason, RECORD_TEXT, "counts %.0f for 1; divided by that", whole);
    } else
        snprintf(verdict->reason, RECORD_TEXT, "counts %.3g for 1", scale);
}

static void judge_cycles(struct counter_verdict *verdict, double counted, double iterations,
                         double spread)
{
    // The loop's chain of additions takes at least that many cycles, and no core known takes ten
    // times as many.
    double cycles = counted / iterations;
    verdict->scale = 1;
    if (cycles < 0.9 * KNOWN_LOOP_CHAIN || cycles > 10.0 * KNOWN_LOOP_INSTRUCTIONS)
        snprintf(verdict->reason, RECORD_TEXT, "%.2f cycles for a loop of %d to %d", cycles,
                 KNOWN_LOOP_CHAIN, KNOWN_LOOP_INSTRUCTIONS);
    else if (spread > 0.2)
        snprintf(verdict->reason, RECORD_TEXT, "differs by %.0f %% between equal loops",
                 100 * spread);
    else
        verdict->usable = true;
}

// Whether a refill counts prefetches, or a bus access is a beat of 16 bytes or a line of 64, only a
// load sweep over memory tells.
static void judge_lines(const struct counter_source *source, int handle,
                        struct counter_verdict *verdict)
{
    enum { LINES = KNOWN_SWEEP_BYTES / 64 };
    double counts[3] = {0};
    for (int round = 0; round < 3; round++) {
        int64_t count = 0;
        double running = 0;
        bool is_good = source->start(source->context, handle);
        if (is_good) {
            is_good = known_sweep();
            is_good &= source->stop(source->context, handle, &count, &running) && running > 0.999;
        }
        if (!is_good) {
            snprintf(verdict->reason, RECORD_TEXT, "cannot be read over a memory sweep");
            return;
        }
        counts[round] = (double)count / LINES;
    }
    double low = fmin(counts[1], counts[2]), high = fmax(counts[1], counts[2]);
    verdict->scale = high;
    bool is_write_back = strstr(verdict->event, "_WB") != NULL;
    if (is_write_back ? high < 0.05 : (low >= 0.9 && high <= 1.1)) {
        verdict->usable = true;
        verdict->scale = 1;
    } else if (!is_write_back && low >= 3.6 && high <= 4.4) {
        verdict->usable = true;
        verdict->scale = 4;
        snprintf(verdict->reason, RECORD_TEXT, "counts beats of 16 bytes; divided by 4 for lines");
    } else {
        snprintf(verdict->reason, RECORD_TEXT, "counts %.3g to %.3g for one line of a load sweep",
                 low, high);
    }
}

size_t counters_self_test(const struct counter_source *source,
                          struct counter_verdict verdicts[COUNTERS_MAXIMUM])
{
    enum { COUNT = sizeof EVENTS / sizeof EVENTS[0] };
    _Static_assert((int)COUNT <= COUNTERS_MAXIMUM, "more events than room");
    for (size_t i = 0; i < COUNT; i++) {
        struct counter_verdict *verdict = &verdicts[i];
        *verdict = (struct counter_verdict){.scale = NAN};
        snprintf(verdict->event, sizeof verdict->event, "%s", EVENTS[i].event);
        int handle = source->open(source->context, verdict->event, verdict->reason, RECORD_TEXT);
        if (handle < 0) {
            if (verdict->reason[0] == '\0')
                snprintf(verdict->reason, RECORD_TEXT, "cannot be opened");
            continue;
        }
        double counted = 0, spread = 0;
        double iterations = LONG_LOOP - SHORT_LOOP;
        if (EVENTS[i].expectation == EXPECT_LINES)
            judge_lines(source, handle, verdict);
        else if (!measure(source, handle, &counted, &spread, verdict->reason))
            verdict->usable = false;
        else if (EVENTS[i].expectation == EXPECT_CYCLES)
            judge_cycles(verdict, counted, iterations, spread);
        else
            judge_exact(verdict, counted, expected(EVENTS[i].expectation, iterations), spread);
        source->close(source->context, handle);
    }
    return COUNT;
}

// ---- counting around run() calls
// -----------------------------------------------------------------

void counters_open(struct counters *counters, const struct counter_source *source,
                   const struct counter_verdict *verdicts, size_t count)
{
    *counters = (struct counters){.source = source};
    for (size_t i = 0; i < count && counters->count < COUNTERS_MAXIMUM; i++) {
        if (!verdicts[i].usable)
            continue;
        char reason[RECORD_TEXT];
        size_t place = counters->count++;
        snprintf(counters->events[place].event, sizeof counters->events[place].event, "%s",
                 verdicts[i].event);
        counters->events[place].scale = verdicts[i].scale;
        counters->events[place].value = NAN;
        counters->events[place].handle =
            source->open(source->context, verdicts[i].event, reason, sizeof reason);
    }
}

void counters_start(struct counters *counters, size_t event)
{
    counters->counting =
        event < counters->count && counters->events[event].handle >= 0 &&
        counters->source->start(counters->source->context, counters->events[event].handle);
    if (event < counters->count)
        counters->events[event].value = NAN;
}

void counters_stop(struct counters *counters, size_t event)
{
    int64_t count = 0;
    double running = 0;
    if (!counters->counting)
        return;
    counters->counting = false;
    // An extrapolated count is an estimate, and would carry no sign of it.
    if (counters->source->stop(counters->source->context, counters->events[event].handle, &count,
                               &running) &&
        running > 0.999)
        counters->events[event].value = (double)count / counters->events[event].scale;
}

size_t counters_read(const struct counters *counters, double runs, struct record_counter *out)
{
    for (size_t i = 0; i < counters->count; i++) {
        out[i] = (struct record_counter){.value = counters->events[i].value / runs};
        snprintf(out[i].event, sizeof out[i].event, "%s", counters->events[i].event);
    }
    return counters->count;
}

void counters_close(struct counters *counters)
{
    for (size_t i = 0; i < counters->count; i++) {
        if (counters->events[i].handle >= 0)
            counters->source->close(counters->source->context, counters->events[i].handle);
    }
    *counters = (struct counters){0};
}
