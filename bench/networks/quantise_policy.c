// SPDX-License-Identifier: MIT
#include "bench/networks/quantise_policy.h"

#include "base/json.h"
#include "bench/networks/interpret.h"

#include <string.h>

static const char *const SETTINGS[] = {
    [SETTING_F32] = "f32",
    [SETTING_DEPLOYABLE] = "deployable",
    [SETTING_ACADEMIC] = "academic",
};

const char *setting_name(enum setting setting)
{
    return SETTINGS[setting];
}

bool setting_find(const char *name, enum setting *setting)
{
    for (size_t i = 0; i < sizeof SETTINGS / sizeof SETTINGS[0]; i++) {
        if (strcmp(SETTINGS[i], name) == 0) {
            *setting = (enum setting)i;
            return true;
        }
    }
    return false;
}

static bool has_weights(const struct layer *layer)
{
    return layer->op == LAYER_CONV || layer->op == LAYER_DENSE || layer->op == LAYER_LSTM;
}

// Products in the longest sum.
static int64_t terms(const struct layer *layer)
{
    if (layer->op == LAYER_LSTM)
        return layer->in.c > layer->out.c ? layer->in.c : layer->out.c;
    return layer_weights(layer) / layer->out.c;
}

// The academic setting quantises sums of products that stand alone, which an LSTM's do not.
static bool fits_setting(const struct layer *layer, enum setting setting)
{
    return setting != SETTING_ACADEMIC || (has_weights(layer) && layer->op != LAYER_LSTM);
}

static bool can_be_int8(const struct layer *layer)
{
    switch (layer->op) {
    case LAYER_CONV:
    case LAYER_DENSE:
    case LAYER_LSTM:
        return terms(layer) <= QUANTISE_TERMS_MOST;
    case LAYER_INPUT: // is quantised by who reads it
        return false;
    default:
        return true;
    }
}

static enum status decide(const struct layer *layer, const struct quantise_options *options,
                          enum layer_precision wanted, enum layer_precision *precision,
                          struct error *error)
{
    *precision = wanted;
    if (wanted == LAYER_INT8 && !can_be_int8(layer))
        return error_set(error, STATUS_USAGE, "layer '%s' cannot be int8: %s", layer->name,
                         has_weights(layer) ? "its sums would not fit 32 bits"
                                            : "its operation has no int8 form");
    if (wanted == LAYER_INT8 && !fits_setting(layer, options->setting))
        return error_set(error, STATUS_USAGE,
                         "layer '%s' cannot be int8 in the academic setting: it is neither a "
                         "convolution nor dense",
                         layer->name);
    if (wanted == LAYER_AS_SET && has_weights(layer))
        *precision = options->setting != SETTING_F32 && can_be_int8(layer) &&
                             fits_setting(layer, options->setting)
                         ? LAYER_INT8
                         : LAYER_F32;
    return STATUS_OK;
}

enum status policy_decide(const struct network *network, const struct quantise_options *options,
                          enum layer_precision *precisions, struct error *error)
{
    if (options->activations != VALUE_U8 && options->activations != VALUE_S8)
        return error_set(error, STATUS_USAGE, "activations can be u8 or s8 only");
    if (options->calibration_inputs < 1 || options->calibration_inputs > INTERPRET_SAMPLES_MOST)
        return error_set(error, STATUS_USAGE, "calibration takes 1 to %d inputs, not %d",
                         (int)INTERPRET_SAMPLES_MOST, options->calibration_inputs);
    int first = -1, last = -1;
    for (int i = 0; i < network->layer_count; i++) {
        if (has_weights(&network->layers[i])) {
            first = first < 0 ? i : first;
            last = i;
        }
    }
    for (int i = 0; i < network->layer_count; i++) {
        enum layer_precision wanted = options->layers != NULL ? options->layers[i] : LAYER_AS_SET;
        if (wanted == LAYER_AS_SET && i == first)
            wanted = options->first;
        if (wanted == LAYER_AS_SET && i == last)
            wanted = options->last;
        enum status status = decide(&network->layers[i], options, wanted, &precisions[i], error);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

bool policy_has_integers(const struct network *network, const enum layer_precision *precisions)
{
    for (int i = 0; i < network->layer_count; i++) {
        if (precisions[i] == LAYER_INT8)
            return true;
    }
    return false;
}

// ---- the assignment file ------------------------------------------------------------------------

static enum status read_layers(const struct json *root, const struct network *network,
                               enum layer_precision *layers, struct error *error)
{
    static const char *const PRECISIONS[] = {
        [LAYER_AS_SET] = "as_set", [LAYER_F32] = "f32", [LAYER_INT8] = "int8"};
    struct json object;
    enum status status = json_object(root, "layers", &object, error);
    if (status != STATUS_OK)
        return status;
    const cJSON *item = NULL;
    cJSON_ArrayForEach(item, object.value)
    {
        struct json at;
        const char *text;
        json_find(&object, item->string, &at);
        const int layer = network_layer(network, item->string);
        if (layer < 0)
            return json_complain(&at, error, "expected the name of a layer of the network");
        status = json_string(&object, item->string, &text, error);
        if (status != STATUS_OK)
            return status;
        size_t precision = 0;
        while (precision < 3 && strcmp(PRECISIONS[precision], text) != 0)
            precision++;
        if (precision == 3)
            return json_complain(&at, error, "expected \"f32\", \"int8\" or \"as_set\"");
        layers[layer] = (enum layer_precision)precision;
    }
    return STATUS_OK;
}

enum status assignment_read(const char *file, const struct network *network,
                            enum layer_precision *layers, struct error *error)
{
    static const char *const KEYS[] = {"format", "description", "layers", NULL};
    cJSON *document = NULL;
    enum status status = json_read(file, &document, error);
    if (status != STATUS_OK)
        return status;
    const struct json root = json_root(file, document);
    struct json at;
    const char *format = "";
    for (int i = 0; i < network->layer_count; i++)
        layers[i] = LAYER_AS_SET;
    status = json_known_keys(&root, KEYS, error);
    if (status == STATUS_OK)
        status = json_string(&root, "format", &format, error);
    if (status == STATUS_OK && strcmp(format, "bitroof-assignment/1") != 0 &&
        json_find(&root, "format", &at))
        status = json_complain(&at, error, "expected \"bitroof-assignment/1\"");
    if (status == STATUS_OK)
        status = read_layers(&root, network, layers, error);
    cJSON_Delete(document);
    return status;
}
