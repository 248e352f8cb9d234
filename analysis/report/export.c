// SPDX-License-Identifier: MIT
// CSV and JSON. The fields of a row are listed once, for CSV and JSON alike.
#include "analysis/report/export.h"
#include "analysis/report/network_digest.h"
#include "analysis/report/units.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Receives the fields of a row one by one: `word` is NULL for a number.
typedef void field_sink(void *context, const char *name, const char *word, double number);

// One row of any kind; what does not belong to its kind is NULL.
struct export_row {
    const char *kind; // "kernel", "network", "step"
    const struct measurement *measurement;
    const struct digest_row *kernel;
    const struct network_row *network; // of a step: the network it belongs to
    const struct layer_result *layer;
};

static void give_network(const struct export_row *row, field_sink *sink, void *context)
{
    const struct network_row *network = row->network;
    const struct layer_result *layer = row->layer;
    bool is_network = network != NULL && layer == NULL;
    const struct network_result *n = network != NULL ? network->result : NULL;
    sink(context, "network", n != NULL ? n->network : "", NAN);
    sink(context, "setting", n != NULL ? n->setting : "", NAN);
    sink(context, "variant", n != NULL ? network->label : "", NAN);
    sink(context, "step", layer != NULL ? layer->name : "", NAN);
    sink(context, "layer", layer != NULL ? layer->layer : "", NAN);
    sink(context, "glue", NULL, layer != NULL ? layer->is_glue : NAN);
    sink(context, "share", NULL, layer != NULL ? layer->share : NAN);
    sink(context, "first_inference_ns", NULL, is_network ? n->time.first_call_ns : NAN);
    sink(context, "compute_fraction", NULL, is_network ? n->compute_fraction : NAN);
    sink(context, "glue_share", NULL, is_network ? n->glue_share : NAN);
    sink(context, "compute_share", NULL, is_network ? n->compute_share : NAN);
    sink(context, "memory_share", NULL, is_network ? n->memory_share : NAN);
    sink(context, "layer_sum_ns", NULL, is_network ? n->layer_sum_ns : NAN);
    sink(context, "over_best_variant", NULL, is_network ? network->slowdown.median : NAN);
    sink(context, "peak_bytes", NULL, is_network ? (double)n->peak_bytes : NAN);
    sink(context, "naive_bytes", NULL, is_network ? (double)n->naive_bytes : NAN);
    sink(context, "weight_bytes", NULL, is_network ? (double)n->weight_bytes : NAN);
    sink(context, "ace", NULL, is_network ? n->ace : NAN);
    sink(context, "sqnr_db", NULL,
         is_network      ? n->fidelity.sqnr_db
         : layer != NULL ? layer->step.fidelity.sqnr_db
                         : NAN);
    sink(context, "top1", NULL, is_network ? n->top1 : NAN);
    sink(context, "top5", NULL, is_network ? n->top5 : NAN);
}

static void give_row(const struct export_row *row, field_sink *sink, void *context)
{
    const struct measurement *m = row->measurement;
    const struct digest_row *kernel = row->kernel;
    bool is_network = row->network != NULL && row->layer == NULL;
    struct ratio none = {.median = NAN, .ci = {false, NAN, NAN}};
    struct ratio speedup = kernel != NULL ? kernel->speedup
                           : is_network   ? row->network->speedup
                                          : none;
    const struct record_time *t = &m->time;
    const struct record_roofline *r = &m->roofline;
    double executed = 0;
    for (int i = 0; i < WORK_CLASS_COUNT; i++)
        executed += (double)m->work.executed_ops[i];
    sink(context, "row", row->kind, NAN);
    sink(context, "problem", m->workload.problem.name, NAN);
    sink(context, "op", is_network ? "" : operation_name(m->workload.problem.op), NAN);
    sink(context, "kernel", m->kernel, NAN);
    sink(context, "precision", m->precision_name, NAN);
    sink(context, "group", digest_group(&m->workload.precision), NAN);
    sink(context, "algorithm", m->algorithm, NAN);
    sink(context, "isa", m->isa, NAN);
    sink(context, "threads", NULL, m->threads);
    sink(context, "cache", m->cache, NAN);
    sink(context, "fused", NULL, m->fused);
    sink(context, "tiled", NULL, m->tiled);
    sink(context, "provenance", provenance_name(t->provenance), NAN);
    sink(context, "median_ns", NULL, t->median_ns);
    sink(context, "ci95_low_ns", NULL, t->ci95_low_ns);
    sink(context, "ci95_high_ns", NULL, t->ci95_high_ns);
    sink(context, "min_ns", NULL, t->min_ns);
    sink(context, "launches", NULL, t->launches);
    sink(context, "converged", NULL, t->converged);
    sink(context, "useful_ops", NULL, (double)m->work.useful_ops);
    sink(context, "executed_ops", NULL, executed);
    sink(context, "bytes", NULL, (double)work_total_bytes(&m->work));
    sink(context, "ops_per_s", NULL, r->ops_per_s);
    sink(context, "executed_ops_per_s", NULL, r->executed_ops_per_s);
    sink(context, "intensity", NULL, r->intensity);
    sink(context, "bound", r->bound, NAN);
    sink(context, "ceiling", r->ceiling, NAN);
    sink(context, "attainable_ops_per_s", NULL, r->attainable_ops_per_s);
    sink(context, "fraction", NULL, r->fraction);
    sink(context, "best_of_group", NULL, kernel != NULL ? kernel->is_best : NAN);
    sink(context, "baseline",
         kernel != NULL && kernel->baseline != NULL ? kernel->baseline->kernel : "", NAN);
    sink(context, "over_fp32", NULL, speedup.median);
    sink(context, "over_fp32_low", NULL, speedup.ci.low);
    sink(context, "over_fp32_high", NULL, speedup.ci.high);
    give_network(row, sink, context);
    sink(context, "reason", t->reason, NAN);
}

// A network in the form of a measurement; it borrows the arrays.
static struct measurement as_measurement(const struct network_result *n)
{
    struct measurement m;
    measurement_init(&m);
    m.workload.precision = n->precision;
    memcpy(m.precision_name, n->precision_name, sizeof m.precision_name);
    memcpy(m.isa, n->isa, sizeof m.isa);
    m.threads = n->threads;
    m.fused = n->fused;
    m.tiled = n->tiled;
    m.time = n->time;
    m.work = n->work;
    m.roofline = n->roofline;
    return m;
}

struct csv {
    struct text *text;
    bool is_header;
};

static void csv_field(void *context, const char *name, const char *word, double number)
{
    struct csv *csv = context;
    text_append(csv->text, ",");
    if (csv->is_header)
        text_append(csv->text, name);
    else if (word != NULL)
        text_csv(csv->text, word);
    else if (isfinite(number))
        text_add(csv->text, "%.9g", number);
}

static void csv_row(struct csv *csv, const char *id, const struct export_row *row)
{
    if (csv->is_header)
        text_append(csv->text, id);
    else
        text_csv(csv->text, id);
    give_row(row, csv_field, csv);
    text_append(csv->text, "\n");
}

static void csv_networks(struct csv *csv, const struct digest *digest)
{
    const char *id = digest->record->id;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        struct measurement m = as_measurement(row->result);
        csv_row(csv, id, &(struct export_row){"network", &m, NULL, row, NULL});
        for (size_t k = 0; k < row->result->layers_count; k++) {
            const struct layer_result *layer = &row->result->layers[k];
            csv_row(csv, id, &(struct export_row){"step", &layer->step, NULL, row, layer});
        }
    }
}

void export_csv(const struct digest *digests, size_t count, struct text *text)
{
    static const struct measurement empty;
    struct csv csv = {text, true};
    csv_row(&csv, "record", &(struct export_row){.kind = "", .measurement = &empty});
    csv.is_header = false;
    for (size_t d = 0; d < count; d++) {
        for (size_t i = 0; i < digests[d].count; i++) {
            const struct digest_row *row = &digests[d].rows[i];
            csv_row(&csv, digests[d].record->id,
                    &(struct export_row){"kernel", row->measurement, row, NULL, NULL});
        }
        csv_networks(&csv, &digests[d]);
    }
}

struct json_row {
    cJSON *object;
    bool failed;
};

static void json_field(void *context, const char *name, const char *word, double number)
{
    struct json_row *row = context;
    cJSON *value = word != NULL       ? cJSON_CreateString(word)
                   : isfinite(number) ? cJSON_CreateNumber(number)
                                      : cJSON_CreateNull();
    if (!cJSON_AddItemToObject(row->object, name, value)) {
        cJSON_Delete(value);
        row->failed = true;
    }
}

// A new object with the row's fields in the array; NULL without memory.
static cJSON *json_append(cJSON *rows, const struct export_row *row)
{
    struct json_row object = {cJSON_CreateObject(), false};
    if (!cJSON_AddItemToArray(rows, object.object)) {
        cJSON_Delete(object.object);
        return NULL;
    }
    give_row(row, json_field, &object);
    return object.failed ? NULL : object.object;
}

static bool json_networks(cJSON *rows, const struct digest *digest)
{
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        struct measurement m = as_measurement(row->result);
        cJSON *network = json_append(rows, &(struct export_row){"network", &m, NULL, row, NULL});
        cJSON *steps = network != NULL ? cJSON_AddArrayToObject(network, "steps") : NULL;
        if (steps == NULL ||
            cJSON_AddStringToObject(network, "sentence", row->result->roofline.sentence) == NULL)
            return false;
        for (size_t k = 0; k < row->result->layers_count; k++) {
            const struct layer_result *layer = &row->result->layers[k];
            if (json_append(steps, &(struct export_row){"step", &layer->step, NULL, row, layer}) ==
                NULL)
                return false;
        }
    }
    return true;
}

static bool json_record(cJSON *records, const struct digest *digest)
{
    cJSON *object = cJSON_CreateObject();
    struct text headline = {0};
    digest_headline(digest, &headline);
    bool ok =
        cJSON_AddItemToArray(records, object) &&
        cJSON_AddStringToObject(object, "id", digest->record->id) != NULL &&
        cJSON_AddStringToObject(object, "platform", digest->record->manifest.platform) != NULL &&
        headline.data != NULL && cJSON_AddStringToObject(object, "headline", headline.data) != NULL;
    text_free(&headline);
    cJSON *rows = cJSON_AddArrayToObject(object, "results");
    ok = ok && rows != NULL;
    for (size_t i = 0; i < digest->count && ok; i++) {
        const struct digest_row *row = &digest->rows[i];
        ok = json_append(rows, &(struct export_row){"kernel", row->measurement, row, NULL, NULL}) !=
             NULL;
    }
    cJSON *networks = cJSON_AddArrayToObject(object, "networks");
    return ok && networks != NULL && json_networks(networks, digest);
}

bool export_json(const struct digest *digests, size_t count, struct text *text)
{
    cJSON *root = cJSON_CreateObject();
    bool ok = cJSON_AddStringToObject(root, "schema", "bitroof-report/1") != NULL;
    cJSON *records = cJSON_AddArrayToObject(root, "records");
    ok = ok && records != NULL;
    for (size_t d = 0; d < count && ok; d++)
        ok = json_record(records, &digests[d]);
    char *printed = ok ? cJSON_Print(root) : NULL;
    cJSON_Delete(root);
    if (printed == NULL)
        return false;
    text_append(text, printed);
    text_append(text, "\n");
    free(printed);
    return !text->failed;
}
