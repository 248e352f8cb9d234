// SPDX-License-Identifier: MIT
// Calibration of activation ranges, and the graph pass that turns float into integers.
#ifndef BITROOF_BENCH_NETWORKS_QUANTISE_H
#define BITROOF_BENCH_NETWORKS_QUANTISE_H

#include "bench/networks/model.h"

enum calibration {
    CALIBRATE_MIN_MAX,
    CALIBRATE_MOVING_MIN_MAX,
    CALIBRATE_MSE,
    CALIBRATE_PERCENTILE
};
const char *calibration_name(enum calibration calibration); // "min-max", "moving-min-max", ...
bool calibration_find(const char *name, enum calibration *calibration);

enum setting {
    SETTING_F32,
    SETTING_DEPLOYABLE, // batch norm folded, integers from the first quantised layer to the last
    SETTING_ACADEMIC,   // convolutions in integers, all glue fp32 as separate passes
};
const char *setting_name(enum setting setting); // "f32", "deployable", "academic"
bool setting_find(const char *name, enum setting *setting);

enum layer_precision { LAYER_AS_SET, LAYER_F32, LAYER_INT8 };

struct quantise_options {
    enum setting setting;
    enum value_type activations; // VALUE_U8 or VALUE_S8, with zero points
    enum calibration calibration;
    int calibration_inputs;             // how many sample inputs
    enum layer_precision first, last;   // policy of the first and the last layer with weights
    const enum layer_precision *layers; // [layer_count] mixed assignment, or NULL
};

// A mixed-precision file: {"format": "bitroof-assignment/1", "layers": {"conv1": "f32", ...}}.
// STATUS_USAGE with file and JSON path when it names no such layer or precision.
enum status assignment_read(const char *file, const struct network *network,
                            enum layer_precision *layers, struct error *error);

// Observes ranges on sample inputs, quantises the weights in the model, rewrites the graph: types,
// scales (concat, pools, slices and shuffles keep one scale for all their inputs), requantise,
// quantise and dequantise nodes.
enum status graph_quantise(struct graph *graph, struct model *model,
                           const struct quantise_options *options, struct error *error);

#endif
