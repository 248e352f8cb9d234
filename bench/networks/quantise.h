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
    int calibration_inputs;             // how many sample inputs, 1 .. INTERPRET_SAMPLES_MOST
    enum layer_precision first, last;   // policy of the first and the last layer with weights
    const enum layer_precision *layers; // [layer_count] mixed assignment, or NULL: comes first
    const struct target *target;        // for the runs of calibration; NULL: all that runs here
};

// A mixed-precision file: {"format": "bitroof-assignment/1", "layers": {"conv1": "f32", ...}},
// precisions being f32, int8 and as_set. STATUS_USAGE with file and JSON path when it names no such
// layer or precision.
enum status assignment_read(const char *file, const struct network *network,
                            enum layer_precision *layers, struct error *error);

// Rewrites the float graph (batch norm folded or not, nothing else fused) and quantises weights.
// Ranges are observed on sample inputs, unless the model has them (from a model file).
//
// Deployable: a layer with weights leaves int32 sums, its bias is added to them, and they are
// requantised once (an LSTM does all of that inside). Activations, pools, concat, slice, shuffle,
// add, multiply, LRN, softmax are 8 bits as long as all their inputs are. ReLU and ReLU6 clamp at
// the scale of what they read, which is chosen for their output; pools, slices, shuffles and concat
// have one scale with what they read. An addition takes the sums of the input that is computed
// last, if nobody else reads those, as one NODE_REQUANTISE (whose layer is that of the sums) with
// the other input as residual. What integers cannot do (batch norm that is not folded) is fp32
// between dequantise and quantise. The network's output is fp32: dequantised from sums where they
// are its last layer's, and a softmax at the end is of those.
// Academic: only the sums of convolutions and dense layers are integers; everything else is fp32,
// in passes of its own.
// The input stays fp32 and is quantised in the network.
//
// A layer with more than QUANTISE_TERMS_MOST products a sum stays fp32, or is STATUS_USAGE when
// it is named int8.
enum { QUANTISE_TERMS_MOST = 32768 };
enum status graph_quantise(struct graph *graph, struct model *model,
                           const struct quantise_options *options, struct error *error);

// Scale and zero point for stored values low .. high of the type; 0 is stored exactly.
struct quantisation quantisation_of_range(float low, float high, enum value_type type);
// Weights, bias and requantisation scales of one layer with weights: int8 per output channel in
// [-127, 127]. `output_scale` 0: its sums are not requantised. STATUS_FAILED when memory is short.
enum status layer_quantise(struct layer_parameters *parameters, float input_scale,
                           float output_scale, struct error *error);

#endif
