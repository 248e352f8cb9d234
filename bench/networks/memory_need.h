// SPDX-License-Identifier: MIT
// Is there memory for a network? Asked before it is begun: buffers are only paged in as they are
// written, so that running short ends the process instead of failing an allocation. Internal to
// bench/networks.
#ifndef BITROOF_BENCH_NETWORKS_MEMORY_NEED_H
#define BITROOF_BENCH_NETWORKS_MEMORY_NEED_H

#include "bench/networks/plan.h"

// STATUS_USAGE, with what is wanted and what there is, when a network (weights in plain and packed
// form, the widest layer's tensors), or a plan about to be loaded, is too large.
enum status network_fits_memory(const struct network *network, bool is_integer,
                                struct error *error);
enum status plan_fits_memory(const struct network_plan *plan, struct error *error);

#endif
