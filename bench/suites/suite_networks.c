// SPDX-License-Identifier: MIT
#include "bench/suites/suite_networks.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NETWORKS_LIMIT = 1000, LAUNCHES_LIMIT = 1000, INPUTS_LIMIT = 64 };

static const char *const DEFAULT_RUNS[] = {"f32", "f32/unfused", "deployable", "deployable/unfused",
                                           "academic"};

// ---- runs --------------------------------------------------------------------------------------

static uint32_t bit(enum pass pass)
{
    return UINT32_C(1) << pass;
}

// "A+B+C": names of passes. False for an unknown or repeated one.
static bool parse_passes(const char *text, uint32_t *passes)
{
    *passes = 0;
    for (;;) {
        char name[32] = "";
        enum pass pass;
        size_t length = strcspn(text, "+");
        if (length == 0 || length >= sizeof name)
            return false;
        memcpy(name, text, length);
        if (!pass_find(name, &pass) || (*passes & bit(pass)) != 0)
            return false;
        *passes |= bit(pass);
        if (text[length] == '\0')
            return true;
        text += length + 1;
    }
}

static bool parse_switches(const char *text, uint32_t *passes)
{
    const uint32_t all = PASSES_ALL;
    if (strcmp(text, "all") == 0) {
        *passes = all;
    } else if (strcmp(text, "none") == 0) {
        *passes = 0;
    } else if (strcmp(text, "unfused") == 0) {
        *passes = bit(PASS_FOLD_BATCH_NORM) | bit(PASS_REUSE_MEMORY);
    } else if (strncmp(text, "no-", 3) == 0) {
        if (!parse_passes(text + 3, passes))
            return false;
        *passes = all & ~*passes;
    } else {
        return strncmp(text, "only-", 5) == 0 && parse_passes(text + 5, passes);
    }
    return true;
}

bool suite_run_parse(const char *word, struct suite_run *run)
{
    struct suite_run parsed = {0};
    char setting[SUITE_RUN] = "";
    size_t length = strcspn(word, "/");
    if (length == 0 || strlen(word) >= sizeof parsed.word)
        return false;
    memcpy(setting, word, length);
    struct setting_choice choice;
    if (!setting_parse(setting, &choice))
        return false;
    parsed.setting = choice.setting;
    parsed.inner = choice.inner;
    parsed.levels = choice.levels;
    if (word[length] == '/') {
        if (!parse_switches(word + length + 1, &parsed.passes))
            return false;
    } else {
        parsed.passes =
            parsed.setting == SETTING_ACADEMIC ? bit(PASS_REUSE_MEMORY) : (uint32_t)PASSES_ALL;
    }
    strcpy(parsed.word, word);
    *run = parsed;
    return true;
}

bool suite_run_same(const struct suite_run *a, const struct suite_run *b)
{
    return a->setting == b->setting && a->inner == b->inner && a->levels == b->levels &&
           a->passes == b->passes;
}

void suite_network_init(struct suite_network *network)
{
    *network = (struct suite_network){
        .calibration = CALIBRATE_MIN_MAX,
        .calibration_inputs = SUITE_CALIBRATION_INPUTS,
        .fidelity_inputs = SUITE_FIDELITY_INPUTS,
        .first = LAYER_AS_SET,
        .last = LAYER_AS_SET,
    };
    for (size_t i = 0; i < sizeof DEFAULT_RUNS / sizeof DEFAULT_RUNS[0]; i++)
        network->run_count += suite_run_parse(DEFAULT_RUNS[i], &network->runs[i]);
}

static enum status read_runs(const struct json *object, struct suite_network *network,
                             struct error *error)
{
    static const char EXPECTED[] =
        "expected runs such as \"f32\", \"deployable/unfused\", \"w4a8/no-fuse_glue\", "
        "\"w1a2u+shift\" or \"academic\"";
    struct json array;
    if (!json_find(object, "runs", &array))
        return STATUS_OK;
    TRY(json_array(object, "runs", &array, error));
    if (json_length(&array) < 1 || json_length(&array) > SUITE_RUNS_MAXIMUM)
        return json_complain(&array, error, EXPECTED);
    network->run_count = 0;
    for (size_t i = 0; i < json_length(&array); i++) {
        struct json element = json_element(&array, i);
        struct suite_run *run = &network->runs[network->run_count];
        if (!cJSON_IsString(element.value) || !suite_run_parse(element.value->valuestring, run))
            return json_complain(&element, error, EXPECTED);
        for (size_t j = 0; j < network->run_count; j++) {
            if (suite_run_same(run, &network->runs[j]))
                return json_complain(&element, error, "this run stands twice");
        }
        network->run_count++;
    }
    return STATUS_OK;
}

// ---- entries -----------------------------------------------------------------------------------

// The word of an optional key; NULL when the key is absent.
static enum status read_word(const struct json *object, const char *key, struct json *member,
                             const char **word, struct error *error)
{
    *word = NULL;
    return json_find(object, key, member) ? json_string(object, key, word, error) : STATUS_OK;
}

static enum status read_precision(const struct json *object, const char *key,
                                  enum layer_precision *precision, struct error *error)
{
    struct json member;
    const char *word;
    TRY(read_word(object, key, &member, &word, error));
    if (word == NULL || layer_precision_find(word, precision))
        return STATUS_OK;
    return json_complain(
        &member, error,
        "expected \"as_set\", \"f32\", \"int8\" or a precision of few bits such as "
        "\"w4a8\"");
}

static enum status read_path(const struct json *object, const char *key,
                             char path[SUITE_NETWORK_PATH], struct error *error)
{
    struct json member;
    const char *word;
    TRY(read_word(object, key, &member, &word, error));
    if (word == NULL)
        return STATUS_OK;
    if (word[0] == '\0' || strlen(word) >= SUITE_NETWORK_PATH)
        return json_complain(&member, error, "expected the path of a file");
    strcpy(path, word);
    return STATUS_OK;
}

static enum status read_quantisation(const struct json *object, struct suite_network *network,
                                     struct error *error)
{
    struct json member;
    const char *word;
    TRY(read_word(object, "calibration", &member, &word, error));
    if (word != NULL && !calibration_find(word, &network->calibration))
        return json_complain(&member, error,
                             "expected \"min-max\", \"moving-min-max\", \"mse\" or \"percentile\"");
    const struct {
        const char *key;
        int *number;
    } counts[] = {{"calibration_inputs", &network->calibration_inputs},
                  {"fidelity_inputs", &network->fidelity_inputs}};
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        int64_t number = *counts[i].number;
        if (json_find(object, counts[i].key, &member))
            TRY(json_integer(object, counts[i].key, 1, INPUTS_LIMIT, &number, error));
        *counts[i].number = (int)number;
    }
    TRY(read_word(object, "activations", &member, &word, error));
    if (word != NULL && strcmp(word, "s8") != 0 && strcmp(word, "u8") != 0)
        return json_complain(&member, error, "expected \"s8\" or \"u8\"");
    if (word != NULL)
        strcpy(network->activations, word);
    TRY(read_precision(object, "first", &network->first, error));
    TRY(read_precision(object, "last", &network->last, error));
    TRY(read_path(object, "assignment", network->assignment, error));
    return read_path(object, "weights", network->weights, error);
}

static enum status set_name(const struct json *at, struct suite_network *network,
                            struct error *error)
{
    const char *name = cJSON_IsString(at->value) ? at->value->valuestring : "";
    if (name[0] == '\0' || strlen(name) >= sizeof network->name)
        return json_complain(at, error,
                             "expected a network's name, a pattern, or the path of a definition "
                             "(at most 255 characters)");
    strcpy(network->name, name);
    return STATUS_OK;
}

static enum status add(const struct json *at, const struct suite_network *network,
                       struct suite_networks *networks, struct error *error)
{
    for (size_t i = 0; i < networks->count; i++) {
        if (strcmp(networks->list[i].name, network->name) == 0)
            return json_complain(at, error, "this network stands twice");
    }
    if (networks->count == NETWORKS_LIMIT)
        return json_complain(at, error, "more than 1000 networks");
    struct suite_network *list =
        realloc(networks->list, (networks->count + 1) * sizeof *networks->list);
    if (list == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", at->file);
    networks->list = list;
    list[networks->count++] = *network;
    return STATUS_OK;
}

static enum status read_names(const struct json *at, struct suite_network *network,
                              struct suite_networks *networks, struct error *error)
{
    struct json names, name;
    bool has_name = json_find(at, "name", &name), has_names = json_find(at, "names", &names);
    if (has_name == has_names)
        return json_complain(at, error, "expected either \"name\" or \"names\"");
    if (has_name) {
        TRY(set_name(&name, network, error));
        return add(&name, network, networks, error);
    }
    TRY(json_array(at, "names", &names, error));
    if (json_length(&names) < 1)
        return json_complain(&names, error, "expected at least one name");
    for (size_t i = 0; i < json_length(&names); i++) {
        struct json element = json_element(&names, i);
        TRY(set_name(&element, network, error));
        TRY(add(&element, network, networks, error));
    }
    return STATUS_OK;
}

static enum status read_entry(const struct json *at, struct suite_networks *networks,
                              struct error *error)
{
    static const char *const KNOWN[] = {"name",
                                        "names",
                                        "runs",
                                        "calibration",
                                        "calibration_inputs",
                                        "fidelity_inputs",
                                        "activations",
                                        "first",
                                        "last",
                                        "assignment",
                                        "weights",
                                        NULL};
    struct suite_network network;
    suite_network_init(&network);
    if (cJSON_IsString(at->value)) {
        TRY(set_name(at, &network, error));
        return add(at, &network, networks, error);
    }
    TRY(json_known_keys(at, KNOWN, error));
    TRY(read_runs(at, &network, error));
    TRY(read_quantisation(at, &network, error));
    return read_names(at, &network, networks, error);
}

enum status suite_networks_read(const struct json *root, struct suite_networks *networks,
                                struct error *error)
{
    struct json array, member;
    int64_t number = networks->launches;
    if (json_find(root, "network_launches", &member))
        TRY(json_integer(root, "network_launches", 1, LAUNCHES_LIMIT, &number, error));
    networks->launches = (int)number;
    if (json_find(root, "network_warmup_cap_s", &member))
        TRY(json_number(root, "network_warmup_cap_s", 0.001, 1e6, &networks->warmup_cap_s, error));
    if (!json_find(root, "networks", &array))
        return STATUS_OK;
    TRY(json_array(root, "networks", &array, error));
    for (size_t i = 0; i < json_length(&array); i++) {
        struct json element = json_element(&array, i);
        TRY(read_entry(&element, networks, error));
    }
    return STATUS_OK;
}

void suite_networks_free(struct suite_networks *networks)
{
    free(networks->list);
    *networks = (struct suite_networks){0};
}
