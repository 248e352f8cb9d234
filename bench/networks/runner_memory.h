// SPDX-License-Identifier: MIT
// The buffers of a runner. Internal to bench/networks.
#ifndef BITROOF_BENCH_NETWORKS_RUNNER_MEMORY_H
#define BITROOF_BENCH_NETWORKS_RUNNER_MEMORY_H

#include "bench/networks/plan.h"

enum { RUNNER_ARENA, RUNNER_SCRATCH, RUNNER_WEIGHTS, RUNNER_BUFFERS };

// Arena and scratch of runner->plan; the weights' buffer is left empty. On failure, free the
// runner.
enum status runner_memory_make(struct network_runner *runner, struct error *error);

#endif
