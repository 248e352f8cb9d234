// SPDX-License-Identifier: MIT
// Which kernel a step of a network gets: the fastest, by short timings while it is prepared.
//
// The state of the caches is as in a network: the input was just written, so it stays; the weights
// were used one inference ago, so calls take turns on copies that together are larger than the
// second cache level.
#ifndef BITROOF_HARNESS_LAUNCH_CHOOSE_H
#define BITROOF_HARNESS_LAUNCH_CHOOSE_H

#include "bench/networks/plan.h"

struct chooser;

// Remembers what it measured, so that equal layers and the runs of one network share it. NULL when
// memory is short.
struct chooser *chooser_make(const struct target *target, uint64_t seed);
void chooser_free(struct chooser *chooser);
// For plan_choice: the context is the chooser. Memory that is short, or a candidate that cannot be
// tried, leaves the first one.
size_t chooser_choose(const struct workload *workload, const struct kernel *const *candidates,
                      size_t count, void *context);

#endif
