// SPDX-License-Identifier: MIT
// Hardware counters, believed only after they have counted something known.
//
// A list of events is no proof: a guest without a PMU lists hundreds. So each event first counts
// loops whose instructions, branches, loads and stores are known, and gets a verdict: usable as it
// is, usable with a scale, or unusable and why. What could not be counted is NaN with a reason,
// never 0.
//
// Where the counts come from is behind struct counter_source: PAPI (counters_papi.c, or its twin
// counters_papi_none.c), or a simulated one in tests.
#ifndef BITROOF_HARNESS_SENSE_COUNTERS_H
#define BITROOF_HARNESS_SENSE_COUNTERS_H

#include "analysis/record/record.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { COUNTERS_MAXIMUM = 16 };

// One event, alone in its event set: never multiplexed, and one that fails spoils no other.
struct counter_source {
    const char *name; // "papi 7.0.0", "none", ...
    void *context;
    // Makes `event` ready for the calling thread: what other threads do is not counted. A handle
    // >= 0, or -1 and a reason.
    int (*open)(void *context, const char *event, char *reason, size_t reason_size);
    bool (*start)(void *context, int handle);
    // The count since start(), and the share of that time in which the counter ran (1 when it is
    // always on). False when it could not be read.
    bool (*stop)(void *context, int handle, int64_t *count, double *running);
    void (*close)(void *context, int handle);
};

// The source of this build. Never NULL: without PAPI, or where PAPI does not start, open() always
// fails with the reason.
const struct counter_source *counters_source(void);

// Verdicts for every event that bitroof asks for, in a fixed order. Returns how many were written,
// at most COUNTERS_MAXIMUM. Takes below 200 ms.
size_t counters_self_test(const struct counter_source *source,
                          struct counter_verdict verdicts[COUNTERS_MAXIMUM]);

// ---- counting around run() calls
// -----------------------------------------------------------------

struct counters {
    const struct counter_source *source;
    size_t count;
    struct {
        char event[RECORD_SHORT];
        double scale; // counts are divided by it
        int handle;   // -1 when it could not be opened here
        double value; // of the last counters_stop(); NaN
    } events[COUNTERS_MAXIMUM];
    bool counting;
};

// Opens the usable ones of `verdicts`. Cheap and harmless when none is.
void counters_open(struct counters *counters, const struct counter_source *source,
                   const struct counter_verdict *verdicts, size_t count);
// Around run() calls that are not timed (starting and stopping costs system calls), for one event
// at a time: a processor counts few events at once, and what it counts alone it counts all the
// time. So a caller loops over event = 0 ... counters->count - 1.
void counters_start(struct counters *counters, size_t event);
void counters_stop(struct counters *counters, size_t event);
// The counts, each divided by `runs`, the calls between its start and its stop, into `out` (room
// for counters->count); NaN where the event did not count, or not all the time. Returns how many.
size_t counters_read(const struct counters *counters, double runs, struct record_counter *out);
void counters_close(struct counters *counters);

// ---- software-defined events
// ---------------------------------------------------------------------

// Publishes our analytic counts as PAPI software-defined events sde:::bitroof::useful_ops and
// sde:::bitroof::bytes, so that any PAPI tool can read them beside the hardware's. Adds to the
// running totals; does nothing without PAPI. published_sde.c, or its twin published_sde_none.c.
void published_add(int64_t useful_ops, int64_t bytes);

// Reads both back through PAPI, in one event set, around a publication of known size: true when
// they agree exactly; else false and why (also "absent: ..."). With `hardware` not NULL, a usable
// event of the PMU: it counts at the same time, in an event set of its own (PAPI keeps its
// components apart), and must not stay 0.
bool published_check(const char *hardware, char *reason, size_t reason_size);

// "7.0.0", or "absent: ..." for the record's list of libraries.
const char *counters_library(void);
const char *published_library(void);

#endif
