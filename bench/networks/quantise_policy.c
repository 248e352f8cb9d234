// SPDX-License-Identifier: MIT
#include "bench/networks/quantise_policy.h"

#include "base/json.h"
#include "bench/networks/interpret.h"
#include "bench/planes.h"

#include <stdio.h>
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

// ---- words for settings -------------------------------------------------------------------------

static const char PASSES[] = "+passes";
// The rule without a word is the default.
static const char *const RULES[] = {
    [LEVELS_BY_THRESHOLD] = "", [LEVELS_BY_SHIFT] = "+shift", [LEVELS_BY_SCALE] = "+scale"};

bool setting_parse(const char *word, struct setting_choice *choice)
{
    char name[SETTING_WORD];
    const size_t length = strcspn(word, "+");
    *choice = (struct setting_choice){.setting = SETTING_DEPLOYABLE};
    if (setting_find(word, &choice->setting))
        return true;
    if (length >= sizeof name)
        return false;
    memcpy(name, word, length);
    name[length] = '\0';
    if (!layer_precision_find(name, &choice->inner) || choice->inner < LAYER_LOW)
        return false;
    if (strcmp(word + length, PASSES) == 0) {
        choice->setting = SETTING_ACADEMIC;
        return true;
    }
    for (size_t i = 0; i < sizeof RULES / sizeof RULES[0]; i++) {
        if (strcmp(word + length, RULES[i]) == 0) {
            choice->levels = (enum level_rule)i;
            return i == LEVELS_BY_THRESHOLD || layer_precision_is_planes(choice->inner);
        }
    }
    return false;
}

void setting_spell(const struct setting_choice *choice, char word[SETTING_WORD])
{
    if (choice->inner < LAYER_LOW)
        snprintf(word, SETTING_WORD, "%s", setting_name(choice->setting));
    else
        snprintf(word, SETTING_WORD, "%s%s", layer_precision_name(choice->inner),
                 choice->setting == SETTING_ACADEMIC ? PASSES : RULES[choice->levels]);
}

bool setting_same(const struct setting_choice *a, const struct setting_choice *b)
{
    return a->setting == b->setting && a->inner == b->inner && a->levels == b->levels;
}

// ---- the policy ---------------------------------------------------------------------------------

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

// Scales by group: groups go into a row, or into the channels of a pixel that a group of a
// convolution has.
static bool groups_divide(const struct layer *layer, const struct precision *low)
{
    const bool is_dense = layer->op == LAYER_DENSE;
    const int64_t run =
        is_dense ? layer->in.h * layer->in.w * layer->in.c : layer->in.c / layer->groups;
    return run % low->group == 0;
}

// Why a layer cannot be of few bits; NULL when it can. Bit planes come in words of 32 channels,
// which flattened pixels must not cut. (Groups have words of their own.)
static const char *low_obstacle(const struct layer *layer, enum layer_precision wanted)
{
    if (layer->op != LAYER_CONV && layer->op != LAYER_DENSE)
        return "it is neither a convolution nor dense";
    if (layer_is_depthwise(layer))
        return "it is depthwise";
    if (terms(layer) > QUANTISE_TERMS_MOST)
        return "its sums would not fit 32 bits";
    const struct precision *low = layer_precision_low(wanted, VALUE_U8);
    if (layer_precision_has_groups(low) && !groups_divide(layer, low))
        return "its input channels are no multiple of the group";
    if (!layer_precision_is_planes(wanted))
        return NULL;
    if (layer->op == LAYER_DENSE && layer->in.h * layer->in.w > 1 && layer->in.c % PLANES_WORD != 0)
        return "the channels that it flattens are no multiple of 32";
    return NULL;
}

static enum layer_precision of_setting(const struct layer *layer,
                                       const struct quantise_options *options, bool is_inner)
{
    if (options->setting == SETTING_F32 || !can_be_int8(layer) ||
        !fits_setting(layer, options->setting))
        return LAYER_F32;
    if (!is_inner || options->inner < LAYER_LOW)
        return LAYER_INT8;
    enum layer_precision low = options->inner, tried = LAYER_AS_SET;
    for (; low != tried; low = layer_precision_fallback(tried)) {
        if (low_obstacle(layer, low) == NULL)
            return low;
        tried = low;
    }
    return LAYER_INT8;
}

static enum status decide(const struct layer *layer, const struct quantise_options *options,
                          enum layer_precision wanted, bool is_inner,
                          enum layer_precision *precision, struct error *error)
{
    *precision = wanted;
    if (wanted == LAYER_INT8 && !can_be_int8(layer))
        return error_set(error, STATUS_USAGE, "layer '%s' cannot be int8: %s", layer->name,
                         has_weights(layer) ? "its sums would not fit 32 bits"
                                            : "its operation has no int8 form");
    const char *obstacle = wanted >= LAYER_LOW ? low_obstacle(layer, wanted) : NULL;
    if (obstacle != NULL)
        return error_set(error, STATUS_USAGE, "layer '%s' cannot be %s: %s", layer->name,
                         layer_precision_name(wanted), obstacle);
    if (wanted == LAYER_INT8 && !fits_setting(layer, options->setting))
        return error_set(error, STATUS_USAGE,
                         "layer '%s' cannot be int8 in the academic setting: it is neither a "
                         "convolution nor dense",
                         layer->name);
    if (wanted == LAYER_AS_SET && has_weights(layer))
        *precision = of_setting(layer, options, is_inner);
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
        enum status status = decide(&network->layers[i], options, wanted, i != first && i != last,
                                    &precisions[i], error);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

bool policy_has_integers(const struct network *network, const enum layer_precision *precisions)
{
    for (int i = 0; i < network->layer_count; i++) {
        if (layer_precision_is_integer(precisions[i]))
            return true;
    }
    return false;
}

// ---- the assignment file ------------------------------------------------------------------------

static enum status read_layers(const struct json *root, const struct network *network,
                               enum layer_precision *layers, struct error *error)
{
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
        if (!layer_precision_find(text, &layers[layer]))
            return json_complain(&at, error,
                                 "expected \"f32\", \"int8\", \"as_set\" or a precision of few "
                                 "bits such as \"w4a8\" or \"w1a2u\"");
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
