// SPDX-License-Identifier: MIT
// From tallies to a record.
#ifndef BITROOF_HARNESS_LAUNCH_ASSEMBLE_H
#define BITROOF_HARNESS_LAUNCH_ASSEMBLE_H

#include "analysis/record/record.h"
#include "harness/launch/plan.h"

// Fills the ceilings and measurements of the record, whose manifest and machine are the caller's,
// and derives what can be derived. `reason` says why nothing is timed (emulated), or is "".
enum status assemble(struct record *record, const struct plan *plan, const char *reason,
                     struct error *error);

#endif
