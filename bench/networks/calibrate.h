// SPDX-License-Identifier: MIT
// Ranges of activations, observed on sample inputs.
//
//  - min-max: the least and the greatest value seen.
//  - moving min-max: least and greatest of each sample, averaged with weight 0.9 on the past.
//  - MSE: of the ranges that are 100, 99, ... 6 % of min-max, the one whose 8-bit rounding and
//    clipping together cost the least mean square error (over a histogram of 2048 bins).
//  - percentile: what leaves one value of ten thousand out below, and one above (same histogram).
#ifndef BITROOF_BENCH_NETWORKS_CALIBRATE_H
#define BITROOF_BENCH_NETWORKS_CALIBRATE_H

#include "bench/networks/quantise.h"

// Runs the float graph over options->calibration_inputs samples, numbers 0 and up of the model's
// seed, and puts the range of every node into model->ranges. STATUS_FAILED when a value is not
// finite (says of which node), when memory is short or a kernel is missing.
enum status model_calibrate(struct model *model, const struct graph *graph,
                            const struct quantise_options *options, struct error *error);
// What was observed of the node of that name; NULL: nothing.
const struct observed_range *model_range(const struct model *model, const char *node);

#endif
