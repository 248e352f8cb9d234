// SPDX-License-Identifier: MIT
// What launches want to know of a prepared network beyond its runner.
#ifndef BITROOF_HARNESS_LAUNCH_NETWORK_FILE_H
#define BITROOF_HARNESS_LAUNCH_NETWORK_FILE_H

#include "bench/networks/plan.h"
#include "harness/launch/request.h"

size_t network_file_output_bytes(const struct network_plan *plan);

// Hex digest of what was planned: the kernels and their workloads, in order.
void network_file_digest(const struct network_plan *plan, char digest[LAUNCH_PLAN_DIGEST]);

#endif
