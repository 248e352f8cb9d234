// SPDX-License-Identifier: MIT
// CSV, JSON and the terminal summary. The fields of a row are listed once, for CSV and JSON alike.
#include "analysis/report/export.h"
#include "analysis/report/units.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Receives the fields of a row one by one: `word` is NULL for a number.
typedef void field_sink(void *context, const char *name, const char *word, double number);

static void give_row(const struct digest_row *row, field_sink *sink, void *context)
{
    const struct measurement *m = row->measurement;
    const struct record_time *t = &m->time;
    const struct record_roofline *r = &m->roofline;
    double executed = 0;
    for (int i = 0; i < WORK_CLASS_COUNT; i++)
        executed += (double)m->work.executed_ops[i];
    sink(context, "problem", m->workload.problem.name, NAN);
    sink(context, "op", operation_name(m->workload.problem.op), NAN);
    sink(context, "kernel", m->kernel, NAN);
    sink(context, "precision", m->precision_name, NAN);
    sink(context, "group", row->group, NAN);
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
    sink(context, "best_of_group", NULL, row->is_best);
    sink(context, "baseline", row->baseline != NULL ? row->baseline->kernel : "", NAN);
    sink(context, "over_fp32", NULL, row->speedup.median);
    sink(context, "over_fp32_low", NULL, row->speedup.ci.low);
    sink(context, "over_fp32_high", NULL, row->speedup.ci.high);
    sink(context, "reason", t->reason, NAN);
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

void export_csv(const struct digest *digests, size_t count, struct text *text)
{
    static const struct measurement empty;
    struct csv csv = {text, true};
    text_append(text, "record");
    give_row(&(struct digest_row){.measurement = &empty}, csv_field, &csv);
    text_append(text, "\n");
    csv.is_header = false;
    for (size_t d = 0; d < count; d++) {
        for (size_t i = 0; i < digests[d].count; i++) {
            text_csv(text, digests[d].record->id);
            give_row(&digests[d].rows[i], csv_field, &csv);
            text_append(text, "\n");
        }
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
        struct json_row row = {cJSON_CreateObject(), false};
        ok = cJSON_AddItemToArray(rows, row.object);
        if (ok)
            give_row(&digest->rows[i], json_field, &row);
        ok = ok && !row.failed;
    }
    return ok;
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

// Wraps plain words at 100 columns and leaves out the ** of strong words.
static void add_wrapped(struct text *text, const char *words)
{
    size_t column = 0;
    while (*words != '\0') {
        char word[256];
        size_t length = strcspn(words, " "), kept = 0;
        for (size_t i = 0; i < length && kept + 1 < sizeof word; i++)
            if (words[i] != '*')
                word[kept++] = words[i];
        word[kept] = '\0';
        if (column > 0 && column + 1 + kept > 100) {
            text_append(text, "\n");
            column = 0;
        }
        text_add(text, "%s%s", column > 0 ? " " : "", word);
        column += kept + (column > 0);
        words += length;
        words += strspn(words, " ");
    }
    text_append(text, "\n");
}

void export_summary(const struct digest *digest, struct text *text)
{
    struct text headline = {0};
    digest_headline(digest, &headline);
    if (headline.data != NULL)
        add_wrapped(text, headline.data);
    text_free(&headline);
    int last = 0;
    bool is_first = true;
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        const struct measurement *m = row->measurement;
        if (!row->is_best)
            continue;
        if (is_first)
            text_add(text, "\n%-34s %-8s %-34s %9s %5s %-7s %s\n", "problem", "numbers",
                     "fastest kernel", "time", "roof", "bound", "over fp32");
        is_first = false;
        char ratio[48] = "1";
        if (m != row->baseline)
            snprintf(ratio, sizeof ratio, row->speedup.ci.exists ? "%.2f [%.2f, %.2f]" : "%.2f",
                     row->speedup.median, row->speedup.ci.low, row->speedup.ci.high);
        if (m != row->baseline && !isfinite(row->speedup.median))
            snprintf(ratio, sizeof ratio, "-");
        text_add(text, "%-34s %-8s %-34s %9s %5s %-7s %s%s\n",
                 row->problem == last ? "" : m->workload.problem.name,
                 strcmp(row->group, "int8 (7-bit weights)") == 0 ? "int8 w7" : row->group,
                 m->kernel, unit_time(m->time.median_ns).text,
                 unit_percent(m->roofline.fraction).text, m->roofline.bound, ratio,
                 row->is_impossible   ? "  ERROR: above its roof"
                 : !m->time.converged ? "  (not converged)"
                                      : "");
        last = row->problem;
    }
}
