// SPDX-License-Identifier: MIT
// Collecting series and finding their steps.
#include "analysis/regression/history.h"
#include "analysis/regression/compare.h"
#include "analysis/report/digest.h"
#include "analysis/statistics/change_points.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double LEAST_STEP = 0.01;

static int compare_starts(const void *left, const void *right)
{
    const struct record *a = *(const struct record *const *)left;
    const struct record *b = *(const struct record *const *)right;
    int order = strcmp(a->manifest.started, b->manifest.started); // ISO 8601 sorts as text
    return order != 0 ? order : strcmp(a->id, b->id);
}

static bool is_same_series(const struct measurement *a, const struct measurement *b)
{
    return strcmp(a->kernel, b->kernel) == 0 && strcmp(a->precision_name, b->precision_name) == 0 &&
           strcmp(a->setting, b->setting) == 0 && digest_same_problem(a, b);
}

static struct series *find_series(struct history *history, const struct measurement *m)
{
    for (size_t i = 0; i < history->series_count; i++)
        if (is_same_series(history->series[i].example, m))
            return &history->series[i];
    return NULL;
}

static struct series *add_series(struct history *history, const struct measurement *m)
{
    size_t n = history->record_count;
    struct series *grown = realloc(history->series, (history->series_count + 1) * sizeof *grown);
    if (grown == NULL)
        return NULL;
    history->series = grown;
    struct series *series = &grown[history->series_count++];
    *series = (struct series){.example = m,
                              .values = malloc(n * sizeof *series->values),
                              .points = malloc(n * sizeof *series->points),
                              .steps = malloc(n * sizeof *series->steps)};
    if (series->values == NULL || series->points == NULL || series->steps == NULL)
        return NULL;
    for (size_t i = 0; i < n; i++)
        series->values[i] = NAN;
    return series;
}

static bool collect_record(struct history *history, size_t index)
{
    const struct record *record = history->records[index];
    struct subjects *subjects = &history->subjects[index];
    struct error unused;
    if (subjects_make(record, subjects, &unused) != STATUS_OK)
        return false;
    for (size_t i = 0; i < subjects->count; i++) {
        const struct measurement *m = subjects->rows[i];
        if (!(m->time.median_ns > 0) || !isfinite(m->time.median_ns) ||
            m->time.provenance != PROVENANCE_MEASURED)
            continue;
        struct series *series = find_series(history, m);
        if (series == NULL)
            series = add_series(history, m);
        if (series == NULL)
            return false;
        series->values[index] = log(m->time.median_ns / compare_canary(record, m).ns);
    }
    return true;
}

static bool find_steps(struct series *series, size_t records)
{
    double *packed = malloc((records + 1) * sizeof *packed);
    if (packed == NULL)
        return false;
    for (size_t i = 0; i < records; i++) {
        if (isnan(series->values[i]))
            continue;
        packed[series->count] = series->values[i];
        series->points[series->count++] = i;
    }
    series->step_count = change_points_find(packed, series->count, LEAST_STEP, series->steps);
    free(packed);
    return true;
}

enum status history_make(const struct record *records, size_t count, size_t first,
                         struct history *history, struct error *error)
{
    *history = (struct history){.records = calloc(count + 1, sizeof *history->records),
                                .subjects = calloc(count + 1, sizeof *history->subjects)};
    bool ok = history->records != NULL && history->subjects != NULL;
    for (size_t i = 0; i < count && ok; i++)
        if (compare_same_machine(&records[first], &records[i]))
            history->records[history->record_count++] = &records[i];
    if (ok)
        qsort(history->records, history->record_count, sizeof *history->records, compare_starts);
    for (size_t i = 0; i < history->record_count && ok; i++)
        ok = collect_record(history, i);
    for (size_t i = 0; i < history->series_count && ok; i++)
        ok = find_steps(&history->series[i], history->record_count);
    if (ok)
        return STATUS_OK;
    history_free(history);
    return error_set(error, STATUS_FAILED, "history: no memory for %zu records", count);
}

void history_free(struct history *history)
{
    for (size_t i = 0; i < history->series_count; i++) {
        free(history->series[i].values);
        free(history->series[i].points);
        free(history->series[i].steps);
    }
    for (size_t i = 0; i < history->record_count && history->subjects != NULL; i++)
        subjects_free(&history->subjects[i]);
    free(history->series);
    free(history->subjects);
    free(history->records);
    *history = (struct history){0};
}
