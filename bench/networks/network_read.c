// SPDX-License-Identifier: MIT
// Reads a network file (docs/networks.md) strictly: whatever could surprise later is refused here,
// with its place in the file.
#include "base/file.h"
#include "base/json.h"
#include "bench/networks/network_layer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static const size_t FILE_LIMIT = (size_t)4 << 20;
static const char FORMAT[] = "bitroof-network/1";

// ---- what each operation may say ---------------------------------------------------------------

enum key {
    KEY_OUT = 1 << 0,
    KEY_KERNEL = 1 << 1, // with stride and pad
    KEY_DILATION = 1 << 2,
    KEY_CEIL = 1 << 3,
    KEY_GROUPS = 1 << 4,
    KEY_BIAS = 1 << 5,
    KEY_BATCH_NORM = 1 << 6,
    KEY_ACTIVATION = 1 << 7,
    KEY_FIRST = 1 << 8,
    KEY_LRN = 1 << 9,
};

static const struct key_name {
    unsigned key;
    const char *name;
} KEYS[] = {
    {KEY_OUT, "out"},       {KEY_KERNEL, "kernel"},
    {KEY_KERNEL, "stride"}, {KEY_KERNEL, "pad"},
    {KEY_CEIL, "ceil"},     {KEY_DILATION, "dilation"},
    {KEY_GROUPS, "groups"}, {KEY_BIAS, "bias"},
    {KEY_FIRST, "first"},   {KEY_BATCH_NORM, "batch_norm"},
    {KEY_LRN, "size"},      {KEY_ACTIVATION, "activation"},
    {KEY_LRN, "alpha"},     {KEY_LRN, "beta"},
    {KEY_LRN, "k"},
};

static const struct op_rule {
    const char *name; // as the file spells it
    enum layer_op op;
    unsigned keys;
    int inputs_least, inputs_most;
} OPS[] = {
    {"conv", LAYER_CONV,
     KEY_OUT | KEY_KERNEL | KEY_DILATION | KEY_GROUPS | KEY_BIAS | KEY_BATCH_NORM | KEY_ACTIVATION,
     1, 1},
    // A conv whose groups and outputs are the channels of its input.
    {"depthwise", LAYER_CONV,
     KEY_KERNEL | KEY_DILATION | KEY_BIAS | KEY_BATCH_NORM | KEY_ACTIVATION, 1, 1},
    {"dense", LAYER_DENSE, KEY_OUT | KEY_BIAS | KEY_BATCH_NORM | KEY_ACTIVATION, 1, 1},
    {"lstm", LAYER_LSTM, KEY_OUT | KEY_BIAS, 1, 1},
    {"max_pool", LAYER_MAX_POOL, KEY_KERNEL | KEY_CEIL, 1, 1},
    {"average_pool", LAYER_AVERAGE_POOL, KEY_KERNEL | KEY_CEIL, 1, 1},
    {"global_pool", LAYER_GLOBAL_POOL, 0, 1, 1},
    {"add", LAYER_ADD, KEY_ACTIVATION, 2, 2},
    {"multiply", LAYER_MULTIPLY, 0, 2, 2},
    {"concat", LAYER_CONCAT, 0, 2, LAYER_INPUTS},
    {"slice", LAYER_SLICE, KEY_OUT | KEY_FIRST, 1, 1},
    {"shuffle", LAYER_SHUFFLE, KEY_GROUPS, 1, 1},
    {"lrn", LAYER_LRN, KEY_LRN, 1, 1},
    {"softmax", LAYER_SOFTMAX, 0, 1, 1},
    {"activation", LAYER_ACTIVATION, KEY_ACTIVATION, 1, 1},
};

static enum status known_keys(const struct json *at, const struct op_rule *rule,
                              struct error *error)
{
    const char *known[COUNT_OF(KEYS) + 4] = {"name", "op", "in"};
    size_t count = 3;
    for (size_t i = 0; i < COUNT_OF(KEYS); i++) {
        if ((rule->keys & KEYS[i].key) != 0)
            known[count++] = KEYS[i].name;
    }
    return json_known_keys(at, known, error);
}

// ---- words -------------------------------------------------------------------------------------

static enum status read_text(const struct json *object, const char *key, char *to, size_t size,
                             struct error *error)
{
    struct json member;
    const char *text = NULL;
    TRY(json_string(object, key, &text, error));
    (void)json_find(object, key, &member);
    if (strlen(text) >= size) {
        char expected[64];
        snprintf(expected, sizeof expected, "longer than %zu bytes", size - 1);
        return json_complain(&member, error, expected);
    }
    memcpy(to, text, strlen(text) + 1);
    return STATUS_OK;
}

// Names go into tables, file names and command lines.
static enum status read_layer_name(const struct json *object, char to[NETWORK_NAME],
                                   struct error *error)
{
    struct json member;
    TRY(read_text(object, "name", to, NETWORK_NAME, error));
    (void)json_find(object, "name", &member);
    size_t allowed = strspn(to, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                "0123456789_.-+/");
    if (to[0] == '\0' || to[allowed] != '\0')
        return json_complain(&member, error, "expected letters, digits and _ . - + / only");
    return STATUS_OK;
}

// Files are called by it: it must stay one word of a path, and a visible one.
static enum status read_network_name(const struct json *root, char to[NETWORK_NAME],
                                     struct error *error)
{
    struct json member;
    TRY(read_layer_name(root, to, error));
    (void)json_find(root, "name", &member);
    if (to[0] == '.' || to[0] == '-' || strchr(to, '/') != NULL)
        return json_complain(&member, error,
                             "expected letters, digits and _ . - +, a letter, digit or _ first");
    return STATUS_OK;
}

static enum status read_op(const struct json *at, const struct op_rule **rule, struct error *error)
{
    struct json member;
    const char *text = NULL;
    TRY(json_string(at, "op", &text, error));
    for (size_t i = 0; i < COUNT_OF(OPS); i++) {
        if (strcmp(OPS[i].name, text) == 0) {
            *rule = &OPS[i];
            return STATUS_OK;
        }
    }
    char expected[300];
    size_t used = (size_t)snprintf(expected, sizeof expected, "unknown operation; there are");
    for (size_t i = 0; i < COUNT_OF(OPS); i++)
        used += (size_t)snprintf(expected + used, sizeof expected - used, " %s", OPS[i].name);
    (void)json_find(at, "op", &member);
    return json_complain(&member, error, expected);
}

static enum status read_activation(const struct json *at, struct layer *layer, struct error *error)
{
    struct json member;
    const char *text = NULL;
    if (!json_find(at, "activation", &member) && layer->op != LAYER_ACTIVATION)
        return STATUS_OK;
    TRY(json_string(at, "activation", &text, error));
    if (!layer_activation_find(text, &layer->activation) ||
        (layer->op == LAYER_ACTIVATION && layer->activation == LAYER_NONE))
        return json_complain(
            &member, error,
            "expected relu, relu6, sigmoid, tanh, hard_sigmoid or hard_swish (or none, in a layer "
            "that does something else)");
    return STATUS_OK;
}

static enum status read_flag(const struct json *at, const char *key, bool *flag,
                             struct error *error)
{
    struct json member;
    return json_find(at, key, &member) ? json_boolean(at, key, flag, error) : STATUS_OK;
}

// ---- inputs ------------------------------------------------------------------------------------

static enum status read_input_name(const struct json *at, const struct network *network,
                                   struct layer *layer, struct error *error)
{
    if (!cJSON_IsString(at->value))
        return json_complain(at, error, "expected the name of an earlier layer");
    // The layer itself is not in the list yet: only earlier ones can be found, so that there is no
    // way to write a cycle.
    int index = network_layer(network, at->value->valuestring);
    if (index < 0)
        return error_set(error, STATUS_USAGE,
                         "%s: %s: no layer \"%.60s\" stands before this one (layers stand in the "
                         "order of computation, so that there is no cycle)",
                         at->file, at->path, at->value->valuestring);
    layer->inputs[layer->input_count++] = index;
    return STATUS_OK;
}

static enum status read_inputs(const struct json *at, const struct network *network,
                               const struct op_rule *rule, struct layer *layer, struct error *error)
{
    struct json in;
    if (!json_find(at, "in", &in)) {
        layer->inputs[layer->input_count++] = network->layer_count - 1;
    } else if (cJSON_IsArray(in.value)) {
        size_t count = json_length(&in);
        if (count < 1 || count > LAYER_INPUTS)
            return json_complain(&in, error, "expected 1 to 16 names of layers");
        for (size_t i = 0; i < count; i++) {
            struct json element = json_element(&in, i);
            TRY(read_input_name(&element, network, layer, error));
        }
    } else {
        TRY(read_input_name(&in, network, layer, error));
    }
    if (layer->input_count < rule->inputs_least || layer->input_count > rule->inputs_most) {
        char expected[80];
        snprintf(expected, sizeof expected, "%s takes %d%s input%s, not %d", rule->name,
                 rule->inputs_least, rule->inputs_most > rule->inputs_least ? " or more" : "",
                 rule->inputs_most > 1 ? "s" : "", layer->input_count);
        return json_complain(&in, error, expected);
    }
    layer->in = network->layers[layer->inputs[0]].out;
    return STATUS_OK;
}

// ---- windows -----------------------------------------------------------------------------------

static enum status read_element(const struct json *array, size_t index, int64_t low, int64_t high,
                                int64_t *number, struct error *error)
{
    struct json element = json_element(array, index);
    double value = cJSON_IsNumber(element.value) ? element.value->valuedouble : -1;
    if (!(value >= (double)low && value <= (double)high) || value != (double)(int64_t)value)
        return error_set(error, STATUS_USAGE, "%s: %s: expected a whole number from %lld to %lld",
                         element.file, element.path, (long long)low, (long long)high);
    *number = (int64_t)value;
    return STATUS_OK;
}

// An integer for both axes, or [h, w].
static enum status read_pair(const struct json *at, const char *key, int64_t *h, int64_t *w,
                             struct error *error)
{
    struct json member;
    if (!json_find(at, key, &member) || !cJSON_IsArray(member.value)) {
        TRY(json_integer(at, key, 1, NETWORK_WINDOW_MOST, h, error));
        *w = *h;
        return STATUS_OK;
    }
    if (json_length(&member) != 2)
        return json_complain(&member, error, "expected a whole number or [h, w]");
    TRY(read_element(&member, 0, 1, NETWORK_WINDOW_MOST, h, error));
    return read_element(&member, 1, 1, NETWORK_WINDOW_MOST, w, error);
}

static enum status read_padding(const struct json *at, struct layer *layer,
                                enum padding_rule *padding, struct error *error)
{
    struct json pad;
    *padding = PADDING_GIVEN;
    if (!json_find(at, "pad", &pad))
        return STATUS_OK;
    if (cJSON_IsString(pad.value)) {
        if (strcmp(pad.value->valuestring, "same") == 0)
            *padding = PADDING_SAME;
        else if (strcmp(pad.value->valuestring, "valid") != 0)
            return json_complain(&pad, error, "expected \"same\" or \"valid\"");
        return STATUS_OK;
    }
    int64_t *const sides[] = {&layer->pad_top, &layer->pad_left, &layer->pad_bottom,
                              &layer->pad_right};
    if (cJSON_IsArray(pad.value)) {
        if (json_length(&pad) != COUNT_OF(sides))
            return json_complain(&pad, error, "expected [top, left, bottom, right]");
        for (size_t i = 0; i < COUNT_OF(sides); i++)
            TRY(read_element(&pad, i, 0, NETWORK_WINDOW_MOST, sides[i], error));
        return STATUS_OK;
    }
    TRY(json_integer(at, "pad", 0, NETWORK_WINDOW_MOST, &layer->pad_top, error));
    layer->pad_left = layer->pad_bottom = layer->pad_right = layer->pad_top;
    return STATUS_OK;
}

static enum status read_window(const struct json *at, struct layer *layer, struct error *error)
{
    struct json member;
    enum padding_rule padding;
    bool rounds_up = false;
    bool is_pool = layer->op != LAYER_CONV;
    TRY(read_pair(at, "kernel", &layer->kh, &layer->kw, error));
    // Frameworks differ in what a pool's stride is when it is not given: no default.
    if (is_pool || json_find(at, "stride", &member))
        TRY(read_pair(at, "stride", &layer->stride_h, &layer->stride_w, error));
    if (json_find(at, "dilation", &member))
        TRY(read_pair(at, "dilation", &layer->dilation_h, &layer->dilation_w, error));
    TRY(read_padding(at, layer, &padding, error));
    TRY(read_flag(at, "ceil", &rounds_up, error));
    if (rounds_up && padding == PADDING_SAME)
        return json_complain(at, error, "ceil: \"same\" padding leaves nothing to round");
    const char *problem = layer_fit_window(layer, padding, rounds_up);
    return problem == NULL ? STATUS_OK : json_complain(at, error, problem);
}

// ---- a layer -----------------------------------------------------------------------------------

static enum status read_lrn(const struct json *at, struct layer *layer, struct error *error)
{
    struct json member;
    double alpha = 0, beta = 0, k = 1;
    TRY(json_integer(at, "size", 1, NETWORK_WINDOW_MOST, &layer->lrn_size, error));
    if (layer->lrn_size % 2 == 0)
        return json_complain(at, error, "size: must be odd (as many channels on either side)");
    TRY(json_number(at, "alpha", 0, 1e6, &alpha, error));
    TRY(json_number(at, "beta", 0, 100, &beta, error));
    if (json_find(at, "k", &member))
        TRY(json_number(at, "k", 1e-6, 1e6, &k, error));
    layer->lrn_alpha = (float)alpha;
    layer->lrn_beta = (float)beta;
    layer->lrn_k = (float)k;
    return STATUS_OK;
}

// What else the layer says; its inputs are known.
static enum status read_settings(const struct json *at, const struct op_rule *rule,
                                 struct layer *layer, struct error *error)
{
    struct json member;
    bool is_depthwise = layer->op == LAYER_CONV && (rule->keys & KEY_GROUPS) == 0;
    if ((rule->keys & KEY_OUT) != 0)
        TRY(json_integer(at, "out", 1, NETWORK_SIZE_MOST, &layer->out.c, error));
    if (is_depthwise)
        layer->groups = layer->out.c = layer->in.c;
    else if ((rule->keys & KEY_GROUPS) != 0 &&
             (layer->op == LAYER_SHUFFLE || json_find(at, "groups", &member)))
        TRY(json_integer(at, "groups", 1, NETWORK_SIZE_MOST, &layer->groups, error));
    if ((rule->keys & KEY_FIRST) != 0)
        TRY(json_integer(at, "first", 0, NETWORK_SIZE_MOST, &layer->slice_first, error));
    if ((rule->keys & KEY_KERNEL) != 0)
        TRY(read_window(at, layer, error));
    if ((rule->keys & KEY_LRN) != 0)
        TRY(read_lrn(at, layer, error));
    if ((rule->keys & KEY_BATCH_NORM) != 0)
        TRY(read_flag(at, "batch_norm", &layer->batch_norm, error));
    if ((rule->keys & KEY_BIAS) != 0) {
        layer->bias = !layer->batch_norm;
        TRY(read_flag(at, "bias", &layer->bias, error));
    }
    if ((rule->keys & KEY_ACTIVATION) != 0)
        TRY(read_activation(at, layer, error));
    return STATUS_OK;
}

static enum status read_layer(const struct json *at, struct network *network, int64_t *macs,
                              struct error *error)
{
    const struct op_rule *rule = NULL;
    struct layer *layer = &network->layers[network->layer_count];
    *layer = (struct layer){.stride_h = 1, .stride_w = 1, .dilation_h = 1, .dilation_w = 1};
    layer->kh = layer->kw = layer->groups = 1;
    if (!cJSON_IsObject(at->value))
        return json_complain(at, error, "expected an object");
    TRY(read_op(at, &rule, error));
    TRY(known_keys(at, rule, error));
    TRY(read_layer_name(at, layer->name, error));
    if (network_layer(network, layer->name) >= 0)
        return error_set(error, STATUS_USAGE, "%s: %s.name: a second layer named \"%s\"", at->file,
                         at->path, layer->name);
    layer->op = rule->op;
    TRY(read_inputs(at, network, rule, layer, error));
    TRY(read_settings(at, rule, layer, error));
    const char *problem = layer_fit_shapes(layer, network->layers);
    if (problem == NULL)
        problem = layer_fit_limits(layer, macs);
    if (problem != NULL)
        return json_complain(at, error, problem);
    network->layer_count++;
    return STATUS_OK;
}

// ---- the network -------------------------------------------------------------------------------

static enum status read_input_shape(const struct json *root, struct layer *layer,
                                    struct error *error)
{
    static const char *const KNOWN[] = {"h", "w", "c", NULL};
    struct json input;
    int64_t macs = 0;
    TRY(json_object(root, "input", &input, error));
    TRY(json_known_keys(&input, KNOWN, error));
    *layer = (struct layer){.name = "input", .op = LAYER_INPUT, .groups = 1};
    TRY(json_integer(&input, "h", 1, NETWORK_SIZE_MOST, &layer->out.h, error));
    TRY(json_integer(&input, "w", 1, NETWORK_SIZE_MOST, &layer->out.w, error));
    TRY(json_integer(&input, "c", 1, NETWORK_SIZE_MOST, &layer->out.c, error));
    layer->in = layer->out;
    const char *problem = layer_fit_limits(layer, &macs);
    return problem == NULL ? STATUS_OK : json_complain(&input, error, problem);
}

// Every layer but the last is read by another: a forgotten one is a slip of the author.
static enum status check_uses(const struct json *layers, const struct network *network,
                              struct error *error)
{
    bool used[NETWORK_LAYERS_MOST + 1] = {false};
    for (int i = 0; i < network->layer_count; i++) {
        for (int j = 0; j < network->layers[i].input_count; j++)
            used[network->layers[i].inputs[j]] = true;
    }
    for (int i = 0; i < network->layer_count - 1; i++) {
        if (used[i])
            continue;
        struct json at = *layers;
        if (i > 0)
            at = json_element(layers, (size_t)i - 1);
        return error_set(error, STATUS_USAGE,
                         "%s: %s: nothing reads \"%s\" (the last layer is the network's output)",
                         at.file, at.path, network->layers[i].name);
    }
    return STATUS_OK;
}

static enum status read_layers(const struct json *root, struct network *network,
                               struct error *error)
{
    struct json array;
    int64_t macs = 0;
    TRY(json_array(root, "layers", &array, error));
    size_t count = json_length(&array);
    if (count < 1 || count > NETWORK_LAYERS_MOST)
        return json_complain(&array, error, "expected 1 to 4096 layers");
    network->layers = calloc(count + 1, sizeof *network->layers);
    if (network->layers == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", root->file);
    TRY(read_input_shape(root, &network->layers[0], error));
    network->layer_count = 1;
    for (const cJSON *item = array.value->child; item != NULL; item = item->next) {
        struct json element = array;
        element.value = item;
        size_t used = strlen(element.path);
        snprintf(element.path + used, sizeof element.path - used, "[%d]", network->layer_count - 1);
        TRY(read_layer(&element, network, &macs, error));
    }
    network->output = network->layer_count - 1;
    return check_uses(&array, network, error);
}

static enum status read_network(const struct json *root, struct network *network,
                                struct error *error)
{
    static const char *const KNOWN[] = {"format", "name",   "description", "source",
                                        "input",  "layers", NULL};
    struct json member;
    const char *format = NULL;
    TRY(json_known_keys(root, KNOWN, error));
    TRY(json_string(root, "format", &format, error));
    (void)json_find(root, "format", &member);
    if (strcmp(format, FORMAT) != 0)
        return json_complain(&member, error, "expected \"bitroof-network/1\"");
    TRY(read_network_name(root, network->name, error));
    TRY(read_text(root, "description", network->description, sizeof network->description, error));
    if (json_find(root, "source", &member))
        TRY(read_text(root, "source", network->source, sizeof network->source, error));
    return read_layers(root, network, error);
}

enum status network_read(const char *path, struct network *network, struct error *error)
{
    *network = (struct network){0};
    char *text = NULL;
    size_t length = 0;
    cJSON *document = NULL;
    enum status status = file_read(path, FILE_LIMIT, &text, &length, error);
    if (status == STATUS_OK)
        status = json_parse(path, text, length, &document, error);
    if (status == STATUS_OK) {
        snprintf(network->path, sizeof network->path, "%s", path);
        struct json root = json_root(path, document);
        status = read_network(&root, network, error);
    }
    cJSON_Delete(document);
    free(text);
    if (status != STATUS_OK)
        network_free(network);
    return status;
}
