// SPDX-License-Identifier: MIT
// Which layers are integers: the setting, the policy of first and last layer, the mixed assignment,
// and what integers cannot do.
#ifndef BITROOF_BENCH_NETWORKS_QUANTISE_POLICY_H
#define BITROOF_BENCH_NETWORKS_QUANTISE_POLICY_H

#include "bench/networks/quantise.h"

// Fills precisions[layer_count]: layers with weights get LAYER_F32, LAYER_INT8 or few bits, the
// others what the assignment says, LAYER_AS_SET meaning that they follow their inputs. STATUS_USAGE
// when a layer cannot be what the assignment or the policy demands by name.
enum status policy_decide(const struct network *network, const struct quantise_options *options,
                          enum layer_precision *precisions, struct error *error);
bool policy_has_integers(const struct network *network, const enum layer_precision *precisions);

#endif
