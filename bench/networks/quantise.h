// SPDX-License-Identifier: MIT
// Calibration of activation ranges, and the graph pass that turns float into integers.
#ifndef BITROOF_BENCH_NETWORKS_QUANTISE_H
#define BITROOF_BENCH_NETWORKS_QUANTISE_H

#include "bench/networks/layer_precision.h"
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

// How a word such as "deployable" or "w1a2u+shift" says what becomes of a network: a setting, the
// precision of its inner layers (LAYER_AS_SET: int8; not with f32), and the rule by which sums
// become codes of bit planes. "+passes" behind a precision is the academic setting of it.
struct setting_choice {
    enum setting setting;
    enum layer_precision inner;
    enum level_rule levels;
};
enum { SETTING_WORD = 24 };
bool setting_parse(const char *word, struct setting_choice *choice);
void setting_spell(const struct setting_choice *choice, char word[SETTING_WORD]);
bool setting_same(const struct setting_choice *a, const struct setting_choice *b);

struct quantise_options {
    enum setting setting;
    enum layer_precision inner;  // of layers with weights that can be it, but for the first and the
                                 // last; LAYER_AS_SET: int8
    enum level_rule levels;      // of layers in bit planes
    enum value_type activations; // VALUE_U8 or VALUE_S8, with zero points
    enum calibration calibration;
    int calibration_inputs;             // how many sample inputs, 1 .. INTERPRET_SAMPLES_MOST
    enum layer_precision first, last;   // policy of the first and the last layer with weights
    const enum layer_precision *layers; // [layer_count] mixed assignment, or NULL: comes first
    const struct target *target;        // for the runs of calibration; NULL: all that runs here
};

// A mixed-precision file: {"format": "bitroof-assignment/1", "layers": {"conv1": "f32", ...}},
// precisions being those of layer_precision_find(). STATUS_USAGE with file and JSON path when it
// names no such layer or precision.
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
// Layers in bit planes read codes. A value that only such layers read, all of the same bits and
// encoding, is codes at once: made from the sums by the level rule, with the bias in it; maxima and
// concatenations (of whole words of 32 channels) are of codes then, and a ReLU in front of codes is
// what the least code does. Any other value is 8 bits (or fp32) first, and codes are packed from
// that: behind additions, depthwise layers, slices, shuffles and averages. Bipolar codes are made
// of what stands in front of the ReLU, which has no place in such networks. Academic: only the sums
// of convolutions and dense layers are integers; everything else is fp32, in passes of its own. The
// input stays fp32 and is quantised in the network.
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
// `low`, NULL for int8: instead the levels of that precision, of whose scales that with the least
// squared error is taken, row by row.
enum status layer_quantise(struct layer_parameters *parameters, const struct precision *low,
                           float input_scale, float output_scale, struct error *error);

// Real step between codes of bit planes (bipolar: half of it, the scale of the odd levels) that
// loses least of a normal distribution of this root mean square: that of the positive values for
// unipolar codes, of all for bipolar ones.
float planes_step(const struct precision *planes, float rms);

#endif
