// SPDX-License-Identifier: MIT
// What the kinds of launches share: the clock, and how a child talks to its parent.
#ifndef BITROOF_HARNESS_LAUNCH_CHILD_H
#define BITROOF_HARNESS_LAUNCH_CHILD_H

#include "base/random.h"
#include "harness/launch/measure.h"
#include "harness/launch/request.h"
#include "harness/launch/result.h"

extern const struct measure_clock CHILD_CLOCK;

// One JSON line each: before a kernel or run is touched, and when it is done. So the parent knows
// whom to blame when this process dies.
void child_say_begin(const char *name);
enum status child_say(const struct launch_result *result, struct error *error);

// Settings of measure_batches() as the request has them.
struct measure_settings child_settings(const struct launch_request *request);
// Batches of the call, and around them the core's clock, switches and faults.
void child_measure(const struct launch_request *request, const struct measure_call *call,
                   struct random *random, struct launch_result *result);

// The launches of a network; child_network.c and child_prepare.c. *any_wrong becomes true when an
// output is not what it must be.
enum status child_network(const struct launch_request *request, struct random *random,
                          bool *any_wrong, struct error *error);
enum status child_prepare(const struct launch_request *request, struct random *random,
                          bool *any_wrong, struct error *error);

#endif
