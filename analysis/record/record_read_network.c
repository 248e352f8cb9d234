// SPDX-License-Identifier: MIT
// The part of the reader for one element of "networks".
#include "analysis/record/record_fields.h"
#include "analysis/record/record_read.h"
#include "analysis/record/record_values.h"

#include <math.h>
#include <string.h>

// A share of a whole, or null: NaN.
static enum status read_share(const struct json *object, const char *key, double *value,
                              struct error *error)
{
    struct json member;
    TRY(value_amount(object, key, value, error));
    (void)json_find(object, key, &member);
    return *value > 1 + 1e-9 ? json_complain(&member, error, "expected a share: at most 1")
                             : STATUS_OK;
}

static enum status read_bytes(const struct json *object, const char *key, int64_t *value,
                              struct error *error)
{
    return json_integer(object, key, 0, WHOLE_LIMIT, value, error);
}

// ---- steps -------------------------------------------------------------------------------------

static enum status read_layer_problem(const struct json *row, struct problem *problem,
                                      struct error *error)
{
    struct json member;
    if (!json_find(row, "problem", &member) || !cJSON_IsString(member.value))
        return record_read_problem(row, problem, error);
    struct error inner = {0};
    return problem_parse(member.value->valuestring, problem, &inner) == STATUS_OK
               ? STATUS_OK
               : json_complain(&member, error, inner.text);
}

static enum status read_layer_precision(const struct json *row, struct measurement *step,
                                        struct error *error)
{
    struct json member;
    if (!json_find(row, "precision", &member) || !cJSON_IsString(member.value))
        return record_read_precision(row, &step->workload.precision, step->precision_name, error);
    const struct precision *preset = precision_find(member.value->valuestring);
    if (preset == NULL)
        return json_complain(&member, error, "expected the name of a precision, or an object");
    TEXT(row, "precision", step->precision_name);
    step->workload.precision = *preset;
    return value_bool_or(row, "zero_point", preset->activation_zero_point,
                         &step->workload.precision.activation_zero_point, error);
}

static enum status read_layer(const struct json *row, struct layer_result *layer,
                              struct error *error)
{
    struct measurement *m = &layer->step;
    struct json epilogue;
    TEXT(row, "name", layer->name);
    TEXT(row, "layer", layer->layer);
    TRY(json_boolean(row, "glue", &layer->is_glue, error));
    TEXT(row, "kernel", m->kernel);
    TEXT(row, "algorithm", m->algorithm);
    TEXT(row, "isa", m->isa);
    TRY(read_layer_problem(row, &m->workload.problem, error));
    TRY(read_layer_precision(row, m, error));
    if (json_find(row, "epilogue", &epilogue))
        TRY(record_read_glue(row, "epilogue", &m->workload.glue, error));
    TRY(json_boolean(row, "fused", &m->fused, error));
    TRY(json_boolean(row, "tiled", &m->tiled, error));
    TRY(value_bool_or(row, "in_place", false, &m->in_place, error));
    TRY(record_read_time(row, SAMPLES_OPTIONAL, &m->time, error));
    TRY(read_share(row, "share", &layer->share, error));
    TRY(record_read_work(row, &m->work, error));
    TRY(record_read_roofline(row, &m->roofline, error));
    return record_read_fidelity(row, &m->fidelity, error);
}

static enum status read_layers(const struct json *row, struct network_result *n,
                               struct error *error)
{
    struct json array;
    void *room = NULL;
    TRY(value_open_array(row, "layers", &array, sizeof *n->layers, &room, error));
    n->layers = room;
    for (struct walk walk = walk_begin(&array); walk_next(&walk);) {
        // Counted first: network_result_free() must see a half-read step.
        struct layer_result *layer = &n->layers[n->layers_count++];
        layer_result_init(layer);
        layer->step.threads = n->threads;
        TRY(read_layer(&walk.element, layer, error));
    }
    return STATUS_OK;
}

// ---- the network -------------------------------------------------------------------------------

static enum status read_quantisation(const struct json *row, struct network_result *n,
                                     struct error *error)
{
    struct json object;
    if (!json_find(row, "quantisation", &object))
        return STATUS_OK;
    TRY(json_object(row, "quantisation", &object, error));
    TEXT_OR_NULL(&object, "calibration", n->quantisation.calibration);
    TRY(value_int_or_null(&object, "inputs", 0, &n->quantisation.inputs, error));
    TEXT_OR_NULL(&object, "first", n->quantisation.first);
    TEXT_OR_NULL(&object, "last", n->quantisation.last);
    TEXT_OR_NULL(&object, "assignment", n->quantisation.assignment);
    return STATUS_OK;
}

static enum status read_network_roofline(const struct json *row, struct network_result *n,
                                         struct error *error)
{
    struct json object;
    TRY(record_read_roofline(row, &n->roofline, error));
    TRY(json_object(row, "roofline", &object, error));
    TRY(value_amount(&object, "compute_fraction", &n->compute_fraction, error));
    TRY(read_share(&object, "compute_share", &n->compute_share, error));
    TRY(read_share(&object, "memory_share", &n->memory_share, error));
    return read_share(&object, "other_share", &n->other_share, error);
}

static enum status read_network_fidelity(const struct json *row, struct network_result *n,
                                         struct error *error)
{
    struct json object;
    TRY(record_read_fidelity(row, &n->fidelity, error));
    TRY(json_object(row, "fidelity", &object, error));
    TRY(read_share(&object, "top1", &n->top1, error));
    TRY(read_share(&object, "top5", &n->top5, error));
    return value_int_or_null(&object, "inputs", 0, &n->fidelity_inputs, error);
}

enum status record_read_network(const struct json *row, struct network_result *n,
                                struct error *error)
{
    struct json sum;
    TEXT(row, "network", n->network);
    TRY(record_read_precision(row, &n->precision, n->precision_name, error));
    TEXT(row, "setting", n->setting);
    TEXT(row, "isa", n->isa);
    TRY(json_boolean(row, "fused", &n->fused, error));
    TRY(json_boolean(row, "tiled", &n->tiled, error));
    TRY(value_int(row, "threads", 1, 1 << 20, &n->threads, error));
    TRY(value_texts(row, "passes", &n->passes, &n->passes_count, error));
    TRY(read_quantisation(row, n, error));
    TEXT_OR_NULL(row, "weights", n->weights);
    TEXT_OR_NULL(row, "output_checksum", n->output_checksum);
    TRY(record_read_time(row, SAMPLES_NEEDED, &n->time, error));
    TRY(record_read_work(row, &n->work, error));
    TRY(read_network_roofline(row, n, error));
    TRY(value_amount(row, "ace", &n->ace, error));
    TRY(read_share(row, "glue_share", &n->glue_share, error));
    TRY(read_network_fidelity(row, n, error));
    TRY(read_bytes(row, "peak_bytes", &n->peak_bytes, error));
    TRY(read_bytes(row, "naive_bytes", &n->naive_bytes, error));
    TRY(read_bytes(row, "scratch_bytes", &n->scratch_bytes, error));
    TRY(read_bytes(row, "weight_bytes", &n->weight_bytes, error));
    TRY(json_object(row, "layer_sum", &sum, error));
    TRY(value_amount(&sum, "median", &n->layer_sum_ns, error));
    TEXT_OR_NULL(&sum, "reason", n->layer_note);
    return read_layers(row, n, error);
}
