// SPDX-License-Identifier: MIT
// How far a run of a network is from the network as it was written, in fp32.
#ifndef BITROOF_HARNESS_LAUNCH_NETWORK_DISTANCE_H
#define BITROOF_HARNESS_LAUNCH_NETWORK_DISTANCE_H

#include "bench/networks/fidelity.h"
#include "bench/networks/plan.h"

// Is there a difference that fusing and placing do not explain: integers, or batch norm folded?
bool network_distance_exists(const struct prepare_options *options);
// On at most so many sample inputs, fewer for a large network. The caller frees *fidelity.
enum status network_distance(const struct prepare_options *options, int most_inputs,
                             struct fidelity *fidelity, struct error *error);

#endif
