// SPDX-License-Identifier: MIT
// Timing of one callable inside a process: calibration, warm-up, batches. The clock is handed in,
// so that a test can bring its own.
#ifndef BITROOF_HARNESS_LAUNCH_MEASURE_H
#define BITROOF_HARNESS_LAUNCH_MEASURE_H

#include "base/random.h"

#include <stdbool.h>
#include <stdint.h>

enum { MEASURE_BATCHES_MAXIMUM = 101 };

struct measure_clock {
    uint64_t (*now_ns)(void *context);
    void *context;
};

struct measure_call {
    void (*call)(void *context);    // one run(); must not fail
    void (*between)(void *context); // after each batch, outside of its time; or NULL
    void *context;
};

struct measure_settings { // all in ns; the reasons stand in docs/measuring.md
    double batch_ns, sampling_ns;
    int batches_low, batches_high; // 1 <= low <= high <= MEASURE_BATCHES_MAXIMUM
    double warmup_ns, warmup_cap_ns;
    double slow_ns;
};

struct measure_result {
    double batch_ns[MEASURE_BATCHES_MAXIMUM]; // per call, in the order of time
    int batches;
    int64_t calls;    // the fixed number of calls a batch, before the random factor
    bool steady;      // warm-up saw two equal halves before its cap
    bool slow;        // one call alone was above slow_ns: one batch, no warm-up
    double warmup_ns; // what calibration and warm-up took
};

// The time of a single call, in ns.
double measure_first(const struct measure_clock *clock, const struct measure_call *call);

// Warm-up and batches, after a first call that took first_ns.
void measure_batches(const struct measure_settings *settings, const struct measure_clock *clock,
                     const struct measure_call *call, double first_ns, struct random *random,
                     struct measure_result *result);

#endif
