// SPDX-License-Identifier: MIT
#include "harness/launch/result.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const OUTCOME_NAMES[] = {
    [OUTCOME_MEASURED] = "measured",       [OUTCOME_CHECKED] = "checked", [OUTCOME_WRONG] = "wrong",
    [OUTCOME_UNSUPPORTED] = "unsupported", [OUTCOME_CRASHED] = "crashed",
};

static const size_t STEPS_LIMIT = 1 << 20;

void launch_result_init(struct launch_result *result)
{
    *result = (struct launch_result){
        .first_call_ns = NAN,
        .clock_hz = NAN,
        .fidelity = {.max_abs = NAN, .sqnr_db = NAN, .cosine = NAN},
        .observed_ns = NAN,
        .top1 = NAN,
        .top5 = NAN,
    };
}

void launch_result_free(struct launch_result *result)
{
    free(result->step_ns);
    free(result->layers);
    result->step_ns = NULL;
    result->layers = NULL;
    result->step_count = result->layer_count = 0;
}

static void add_number(cJSON *object, const char *key, double value)
{
    cJSON_AddItemToObject(object, key, json_new_number(value));
}

static void add_network(cJSON *object, const struct launch_result *result)
{
    cJSON *network = cJSON_AddObjectToObject(object, "network");
    cJSON_AddStringToObject(network, "plan", result->plan);
    add_number(network, "observed_ns", result->observed_ns);
    cJSON *steps = cJSON_AddArrayToObject(network, "step_ns");
    for (int i = 0; i < result->step_count; i++)
        cJSON_AddItemToArray(steps, json_new_number(result->step_ns[i]));
    add_number(network, "top1", result->top1);
    add_number(network, "top5", result->top5);
    cJSON_AddNumberToObject(network, "fidelity_inputs", result->fidelity_inputs);
    if (result->layer_count == 0)
        return;
    cJSON *layers = cJSON_AddArrayToObject(network, "layers");
    for (int i = 0; i < result->layer_count; i++) {
        const struct record_fidelity *fidelity = &result->layers[i];
        cJSON *layer = fidelity->against[0] != '\0' ? cJSON_CreateObject() : cJSON_CreateNull();
        cJSON_AddItemToArray(layers, layer);
        if (fidelity->against[0] == '\0')
            continue;
        add_number(layer, "max_abs", fidelity->max_abs);
        add_number(layer, "sqnr_db", fidelity->sqnr_db);
        add_number(layer, "cosine", fidelity->cosine);
    }
}

cJSON *launch_result_to_json(const struct launch_result *result)
{
    cJSON *object = cJSON_CreateObject();
    char checksum[24];
    snprintf(checksum, sizeof checksum, "%016" PRIx64, result->checksum);
    cJSON_AddStringToObject(object, "kernel", result->kernel);
    cJSON_AddStringToObject(object, "outcome", OUTCOME_NAMES[result->outcome]);
    cJSON_AddStringToObject(object, "reason", result->reason);
    cJSON_AddStringToObject(object, "checksum", checksum);
    add_number(object, "first_call_ns", result->first_call_ns);
    cJSON *batches = cJSON_AddArrayToObject(object, "batch_ns");
    for (int i = 0; i < result->timing.batches; i++)
        cJSON_AddItemToArray(batches, json_new_number(result->timing.batch_ns[i]));
    cJSON_AddNumberToObject(object, "calls", (double)result->timing.calls);
    cJSON_AddBoolToObject(object, "steady", result->timing.steady);
    cJSON_AddBoolToObject(object, "slow", result->timing.slow);
    add_number(object, "warmup_ns", result->timing.warmup_ns);
    add_number(object, "clock_hz", result->clock_hz);
    cJSON_AddNumberToObject(object, "switches", (double)result->switches);
    cJSON_AddNumberToObject(object, "faults", (double)result->faults);
    cJSON_AddNumberToObject(object, "offset", result->offset);
    cJSON_AddStringToObject(object, "page", result->page);
    cJSON *fidelity = cJSON_AddObjectToObject(object, "fidelity");
    cJSON_AddStringToObject(fidelity, "against", result->fidelity.against);
    add_number(fidelity, "max_abs", result->fidelity.max_abs);
    add_number(fidelity, "sqnr_db", result->fidelity.sqnr_db);
    add_number(fidelity, "cosine", result->fidelity.cosine);
    cJSON_AddBoolToObject(fidelity, "exact", result->fidelity.exact);
    cJSON *counters = cJSON_AddObjectToObject(object, "counters");
    for (size_t i = 0; i < result->counter_count; i++)
        add_number(counters, result->counters[i].event, result->counters[i].value);
    if (result->plan[0] != '\0')
        add_network(object, result);
    return object;
}

static enum status text_of(const struct json *object, const char *key, char *to, size_t size,
                           struct error *error)
{
    const char *text = NULL;
    TRY(json_string(object, key, &text, error));
    snprintf(to, size, "%s", text);
    return STATUS_OK;
}

static enum status number_of(const struct json *object, const char *key, double *value,
                             struct error *error)
{
    struct json member;
    if (json_find(object, key, &member) && cJSON_IsNull(member.value)) {
        *value = NAN;
        return STATUS_OK;
    }
    return json_number(object, key, -1e300, 1e300, value, error);
}

static enum status read_timing(const struct json *object, struct launch_result *result,
                               struct error *error)
{
    struct json batches;
    TRY(json_array(object, "batch_ns", &batches, error));
    if (json_length(&batches) > MEASURE_BATCHES_MAXIMUM)
        return json_complain(&batches, error, "more batches than there can be");
    for (const cJSON *value = batches.value->child; value != NULL; value = value->next) {
        if (!cJSON_IsNumber(value) || !(value->valuedouble >= 0.0 && value->valuedouble < 1e15))
            return json_complain(&batches, error, "expected times in ns");
        result->timing.batch_ns[result->timing.batches++] = value->valuedouble;
    }
    TRY(json_integer(object, "calls", 0, INT64_C(1) << 53, &result->timing.calls, error));
    TRY(json_boolean(object, "steady", &result->timing.steady, error));
    TRY(json_boolean(object, "slow", &result->timing.slow, error));
    TRY(number_of(object, "warmup_ns", &result->timing.warmup_ns, error));
    if (result->outcome == OUTCOME_MEASURED && result->timing.batches == 0)
        return json_complain(&batches, error, "a measured kernel has at least one batch");
    return STATUS_OK;
}

static enum status read_checksum(const struct json *object, uint64_t *checksum, struct error *error)
{
    const char *text = NULL;
    char *end = NULL;
    TRY(json_string(object, "checksum", &text, error));
    errno = 0;
    *checksum = strtoull(text, &end, 16);
    if (errno != 0 || end == text || *end != '\0')
        return json_complain(object, error, "checksum: expected hexadecimal digits");
    return STATUS_OK;
}

static enum status read_extras(const struct json *object, struct launch_result *result,
                               struct error *error)
{
    struct json fidelity, counters;
    TRY(json_object(object, "fidelity", &fidelity, error));
    TRY(text_of(&fidelity, "against", result->fidelity.against, sizeof result->fidelity.against,
                error));
    TRY(number_of(&fidelity, "max_abs", &result->fidelity.max_abs, error));
    TRY(number_of(&fidelity, "sqnr_db", &result->fidelity.sqnr_db, error));
    TRY(number_of(&fidelity, "cosine", &result->fidelity.cosine, error));
    TRY(json_boolean(&fidelity, "exact", &result->fidelity.exact, error));
    TRY(json_object(object, "counters", &counters, error));
    for (const cJSON *item = counters.value->child; item != NULL; item = item->next) {
        if (result->counter_count == LAUNCH_COUNTERS_MAXIMUM)
            return json_complain(&counters, error, "more counters than there can be");
        struct record_counter *counter = &result->counters[result->counter_count++];
        snprintf(counter->event, sizeof counter->event, "%s", item->string);
        counter->value = cJSON_IsNumber(item) ? item->valuedouble : (double)NAN;
    }
    return STATUS_OK;
}

static enum status read_steps(const struct json *network, struct launch_result *result,
                              struct error *error)
{
    struct json steps;
    TRY(json_array(network, "step_ns", &steps, error));
    size_t count = json_length(&steps);
    if (count == 0)
        return STATUS_OK;
    if (count > STEPS_LIMIT)
        return json_complain(&steps, error, "more steps than there can be");
    result->step_ns = calloc(count, sizeof *result->step_ns);
    if (result->step_ns == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", network->file);
    for (const cJSON *value = steps.value->child; value != NULL; value = value->next) {
        if (!cJSON_IsNumber(value) || !(value->valuedouble >= 0.0 && value->valuedouble < 1e15))
            return json_complain(&steps, error, "expected times in ns");
        result->step_ns[result->step_count++] = value->valuedouble;
    }
    return STATUS_OK;
}

static enum status read_layers(const struct json *network, struct launch_result *result,
                               struct error *error)
{
    struct json layers;
    if (!json_find(network, "layers", &layers))
        return STATUS_OK;
    TRY(json_array(network, "layers", &layers, error));
    size_t count = json_length(&layers);
    if (count > NETWORK_LAYERS_MOST)
        return json_complain(&layers, error, "more layers than there can be");
    result->layers = calloc(count + 1, sizeof *result->layers);
    if (result->layers == NULL)
        return error_set(error, STATUS_FAILED, "%s: no memory", network->file);
    for (size_t i = 0; i < count; i++) {
        struct json layer = json_element(&layers, i);
        struct record_fidelity *fidelity = &result->layers[result->layer_count++];
        fidelity->max_abs = fidelity->sqnr_db = fidelity->cosine = NAN;
        if (cJSON_IsNull(layer.value))
            continue;
        snprintf(fidelity->against, sizeof fidelity->against, "f32");
        TRY(number_of(&layer, "max_abs", &fidelity->max_abs, error));
        TRY(number_of(&layer, "sqnr_db", &fidelity->sqnr_db, error));
        TRY(number_of(&layer, "cosine", &fidelity->cosine, error));
        fidelity->exact = fidelity->max_abs == 0;
    }
    return STATUS_OK;
}

static enum status read_network(const struct json *object, struct launch_result *result,
                                struct error *error)
{
    struct json network;
    int64_t inputs = 0;
    if (!json_find(object, "network", &network))
        return STATUS_OK;
    TRY(json_object(object, "network", &network, error));
    TRY(text_of(&network, "plan", result->plan, sizeof result->plan, error));
    TRY(number_of(&network, "observed_ns", &result->observed_ns, error));
    TRY(number_of(&network, "top1", &result->top1, error));
    TRY(number_of(&network, "top5", &result->top5, error));
    TRY(json_integer(&network, "fidelity_inputs", 0, 1 << 20, &inputs, error));
    result->fidelity_inputs = (int)inputs;
    TRY(read_layers(&network, result, error));
    return read_steps(&network, result, error);
}

static enum status read_result(const struct json *object, struct launch_result *result,
                               struct error *error)
{
    const char *outcome = NULL;
    TRY(text_of(object, "kernel", result->kernel, sizeof result->kernel, error));
    TRY(json_string(object, "outcome", &outcome, error));
    int found = -1;
    for (int i = OUTCOME_MEASURED; i <= OUTCOME_CRASHED; i++) {
        if (strcmp(OUTCOME_NAMES[i], outcome) == 0)
            found = i;
    }
    if (found < 0)
        return json_complain(object, error, "outcome: unknown word");
    result->outcome = (enum launch_outcome)found;
    TRY(text_of(object, "reason", result->reason, sizeof result->reason, error));
    TRY(read_checksum(object, &result->checksum, error));
    TRY(number_of(object, "first_call_ns", &result->first_call_ns, error));
    TRY(read_timing(object, result, error));
    TRY(number_of(object, "clock_hz", &result->clock_hz, error));
    TRY(json_integer(object, "switches", 0, INT64_C(1) << 53, &result->switches, error));
    TRY(json_integer(object, "faults", 0, INT64_C(1) << 53, &result->faults, error));
    int64_t offset = 0;
    TRY(json_integer(object, "offset", 0, 1 << 20, &offset, error));
    result->offset = (int)offset;
    TRY(text_of(object, "page", result->page, sizeof result->page, error));
    TRY(read_extras(object, result, error));
    return read_network(object, result, error);
}

enum status launch_result_from_json(const struct json *object, struct launch_result *result,
                                    struct error *error)
{
    launch_result_init(result);
    enum status status = read_result(object, result, error);
    if (status != STATUS_OK)
        launch_result_free(result);
    return status;
}
