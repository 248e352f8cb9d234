// SPDX-License-Identifier: MIT
// The part of the plan that measures the machine itself: ceilings, streams, latency, canaries; and
// how long the launches of each kind of item are.
#ifndef BITROOF_HARNESS_LAUNCH_PLAN_CEILINGS_H
#define BITROOF_HARNESS_LAUNCH_PLAN_CEILINGS_H

#include "harness/launch/plan.h"

// For plan.c and plan_ceilings.c. NULL and false when memory is short.
struct plan_item *plan_append(struct plan *plan, enum section section,
                              const struct problem *problem, enum cache_mode cache, bool canary);
bool plan_item_add(struct plan_item *item, const struct kernel *kernel);

bool plan_ceilings(struct plan *plan, const struct plan_options *options);

// Lengths of batches and warm-up for the item; `batch_ns` is the least length that the clock
// allows.
void plan_timing(const struct plan_item *item, double batch_ns, double warmup_cap_s,
                 struct launch_request *request);

#endif
