// SPDX-License-Identifier: MIT
// From tallies to a record.
#ifndef BITROOF_HARNESS_LAUNCH_ASSEMBLE_H
#define BITROOF_HARNESS_LAUNCH_ASSEMBLE_H

#include "analysis/record/record.h"
#include "harness/launch/plan.h"

// Fills the ceilings and measurements of the record, whose manifest and machine are the caller's,
// and derives what can be derived. `reason` says why nothing is timed (emulated), or is "".
// `prepared` is the folder of the prepared networks, which must still be there.
enum status assemble(struct record *record, const struct plan *plan, const char *prepared,
                     const char *reason, struct error *error);

// ---- for assemble.c and assemble_networks.c; false when memory is short ------------------------

bool assemble_time(struct record_time *time, const struct tally *tally, const char *reason);
bool assemble_network(struct record *record, const struct plan *plan, const struct plan_item *item,
                      const struct plan_kernel *row, const char *prepared, const char *reason);

#endif
