// SPDX-License-Identifier: MIT
// The part of the plan that measures whole networks.
#ifndef BITROOF_HARNESS_LAUNCH_PLAN_NETWORKS_H
#define BITROOF_HARNESS_LAUNCH_PLAN_NETWORKS_H

#include "harness/launch/plan.h"

// Appends an item for each network of the suite that the options leave, or for the one network that
// the glob names in full. STATUS_USAGE when the glob matches nothing, or a definition is wrong.
enum status plan_networks(struct plan *plan, const struct plan_options *options,
                          struct error *error);

// Bytes that a network needs at least while it is prepared and run, in integers only or in floats
// as well: its weights plainly and packed, and the largest input and output of a layer. INT64_MAX
// when that overflows.
int64_t plan_network_bytes(const struct network *network, bool has_floats);

// The file of a prepared run in `folder`: FOLDER/NETWORK-RUN.prepared, '/' of the run's word
// replaced. False when the path is too long.
bool plan_prepared_path(const char *folder, const char *network, const char *run, char *path,
                        size_t size);

#endif
