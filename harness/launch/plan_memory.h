// SPDX-License-Identifier: MIT
// Whether there is memory for what a plan holds, asked before anything is measured: a launch that
// is larger would set the kernel's killer on the whole machine.
#ifndef BITROOF_HARNESS_LAUNCH_PLAN_MEMORY_H
#define BITROOF_HARNESS_LAUNCH_PLAN_MEMORY_H

#include "harness/launch/plan.h"

// Leaves the networks that need more than `machine_bytes` (0: not known), or more than this process
// may use, out of the plan, with the reason. STATUS_USAGE, saying how much is wanted and how much
// there is, when a problem needs more, or all networks do.
enum status plan_check_memory(struct plan *plan, int64_t machine_bytes, struct error *error);

#endif
