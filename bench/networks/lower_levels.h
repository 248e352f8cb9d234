// SPDX-License-Identifier: MIT
// Numbers by which sums, floats and bytes become codes of bit planes, and all that DPReLU needs.
// Each function fills parameters of `lowered` for the node `to`, channels in `order` (NULL: as they
// are), and is false when memory is short. `dprelu` is an array of struct layer_parameters.
#ifndef BITROOF_BENCH_NETWORKS_LOWER_LEVELS_H
#define BITROOF_BENCH_NETWORKS_LOWER_LEVELS_H

#include "bench/networks/lower.h"

// All rules' parameters of sums of activations of `input_scale` with the weights of `p`, whose bias
// is in the levels. With to->dprelu: thresholds (that are right when levels_are_thresholds() is),
// and lines.
bool levels_of_sums(const struct node *to, float input_scale, const struct layer_parameters *p,
                    const float *dprelu, const int32_t *order, struct lowered *lowered);
// Do slopes of one sign in every channel make DPReLU a matter of thresholds?
bool levels_are_thresholds(const float *dprelu, int64_t channels);
bool levels_of_floats(const struct node *to, struct lowered *lowered);
bool levels_of_bytes(const struct node *to, const struct node *from, struct lowered *lowered);

// DPReLU to 8 bits: of sums with their bias, and of 8 bits of `input_scale`.
bool lines_of_sums(const struct node *to, float input_scale, const struct layer_parameters *p,
                   const float *dprelu, const int32_t *order, struct lowered *lowered);
bool lines_of_bytes(const struct node *to, float input_scale, const float *dprelu,
                    const int32_t *order, struct lowered *lowered);
bool dprelu_of_floats(const float *dprelu, int64_t channels, const int32_t *order,
                      struct lowered *lowered);

#endif
