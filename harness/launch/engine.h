// SPDX-License-Identifier: MIT
// The engine of a run: carries out a plan with real processes, through journal and sampler.
#ifndef BITROOF_HARNESS_LAUNCH_ENGINE_H
#define BITROOF_HARNESS_LAUNCH_ENGINE_H

#include "bench/suites/suite.h"
#include "harness/cli/progress.h"
#include "harness/launch/journal.h"
#include "harness/launch/plan.h"
#include "harness/launch/sampler.h"

#include <signal.h>

struct engine {
    struct plan *plan;
    const struct suite *suite;
    struct journal *journal;
    struct journal_progress progress;
    struct progress *shown;
    int shown_times, shown_open; // of kernels and networks; that did not converge
    const volatile sig_atomic_t *stop;
    uint64_t seed;
    const struct record_machine *machine; // its usable counters are counted
    bool can_throttle;                    // the machine tells when it throttles
    int disturbed;                        // launches that the board throttled
    char disturbance[RECORD_TEXT];        // the last of them, in words
    double batch_ns;                      // least batch length, from the clock's step
    char prepared[NETWORK_PATH];          // folder of prepared networks
    int cpus[LAUNCH_CPUS_MAXIMUM];
    size_t cpu_count;
    struct sampler sampler;
};

// Ceilings, checks, kernels, networks, each within its budget. *stopped: an orderly stop was asked
// for, and what was seen until then is in the plan. Errors are those of the journal and of memory;
// what goes wrong in a launch is in the tallies.
enum status engine_run(struct engine *engine, bool *stopped, struct error *error);

// Prepares every network whose files are not there yet; engine_networks.c.
enum status engine_prepare(struct engine *engine, struct error *error);

// For engine.c and engine_networks.c.
bool engine_is_stopped(void *context);
void engine_show_progress(void *context, enum section section, const struct plan_item *item,
                          double share);
void engine_show_row(struct engine *engine, const struct plan_item *item,
                     const struct plan_kernel *row);
// NULL when memory is short.
struct launch_request *engine_request(const struct engine *engine, const struct plan_item *item,
                                      enum launch_mode mode);

// The least batch: max(1 ms, 1000 steps of the clock); 10 ms where the clock is that of a board.
double engine_batch_ns(double clock_step_ns);

#endif
