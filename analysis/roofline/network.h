// SPDX-License-Identifier: MIT
// The roofline of a network: each step under its own roof, and the whole under two.
//
//   fraction         = sum of the steps' roof times / time of the network
//   compute fraction = (useful operations / ceiling of the network's type) / time of the network
//
// The first says what is left to win step by step with the same instructions and tensors; the
// second what share of the time the multiply-adds alone would take, which is what published
// efficiencies mean.
#ifndef BITROOF_ANALYSIS_ROOFLINE_NETWORK_H
#define BITROOF_ANALYSIS_ROOFLINE_NETWORK_H

#include "analysis/record/record.h"

// Fills all derived fields of networks[index]: of its steps, and its own. The one function that
// derives them, used when a record is assembled and again when a report checks it. Call it when the
// record holds all its networks and ceilings: the sentence compares with the fp32 network beside
// it.
void roofline_derive_network(struct record *record, size_t index);

// The same network in fp32 at its best: with as many threads, the most passes on, the fastest of
// equals. NULL when there is none, and for a network in fp32 itself.
const struct network_result *roofline_network_baseline(const struct record *record,
                                                       const struct network_result *network);

// "fp32", "int8 deployable", "int8 academic", and ", unfused" or "" for what differs by passes.
const char *network_setting_words(const struct network_result *network);

// Roof time of a step in ns; NaN when its roof is not known.
double layer_roof_ns(const struct layer_result *layer);

#endif
