// SPDX-License-Identifier: MIT
// A comparison for people and for programs.
#include "analysis/regression/compare.h"
#include "analysis/report/units.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// One line for each canary that some row was divided by.
static void add_canaries(const struct comparisons *all, struct text *text)
{
    for (size_t i = 0; i < all->count; i++) {
        const struct comparison *row = &all->rows[i];
        bool is_new = true;
        for (size_t j = 0; j < i; j++)
            is_new &= all->rows[j].base_canary.ns != row->base_canary.ns;
        if (!is_new)
            continue;
        if (row->base_canary.kernel[0] == '\0')
            text_append(text, "No common canary for some kernels: their times are compared as they "
                              "are.\n");
        else
            text_add(text, "Canary %s%s%s became %.1f %% %s; that is taken out.\n",
                     row->base_canary.kernel, row->base_canary.working_set > 0 ? " at " : "",
                     row->base_canary.working_set > 0
                         ? unit_size((double)row->base_canary.working_set).text
                         : "",
                     fabs(row->head_canary.ns / row->base_canary.ns - 1) * 100,
                     row->head_canary.ns > row->base_canary.ns ? "slower" : "faster");
    }
}

static void add_rows(const struct comparisons *all, enum verdict verdict, struct text *text)
{
    for (size_t i = 0; i < all->count; i++) {
        const struct comparison *row = &all->rows[i];
        if (row->verdict != verdict)
            continue;
        char range[48] = "[-, -]";
        if (row->ci95.exists)
            snprintf(range, sizeof range, "[%.3f, %.3f]", row->ci95.low, row->ci95.high);
        text_add(text, "%-11s %-34s %-34s %9s %9s  %.3f %s\n", verdict_name(verdict),
                 row->base->workload.problem.name, row->base->kernel,
                 unit_time(row->base->time.median_ns).text,
                 unit_time(row->head->time.median_ns).text, row->ratio, range);
    }
}

void compare_text(const struct comparisons *all, struct text *text)
{
    add_canaries(all, text);
    text_add(text,
             "Noise between the two runs: %.1f %% (three standard deviations of all ratios).\n",
             all->noise * 100);
    if (all->verdicts[VERDICT_SAME] < all->count)
        text_add(text, "\n%-11s %-34s %-34s %9s %9s  %s\n", "verdict", "problem", "kernel", "base",
                 "head", "head/base after canary [95 %]");
    add_rows(all, VERDICT_REGRESSION, text);
    add_rows(all, VERDICT_IMPROVEMENT, text);
    add_rows(all, VERDICT_UNKNOWN, text);
    text_add(text,
             "\n%zu compared: %zu regressions, %zu improvements, %zu the same within 2 %%, %zu "
             "unknown.\n",
             all->count, all->verdicts[VERDICT_REGRESSION], all->verdicts[VERDICT_IMPROVEMENT],
             all->verdicts[VERDICT_SAME], all->verdicts[VERDICT_UNKNOWN]);
    if (all->only_base + all->only_head + all->untimed > 0)
        text_add(text, "Not compared: %zu only in base, %zu only in head, %zu without a time.\n",
                 all->only_base, all->only_head, all->untimed);
}

static cJSON *number(double value)
{
    return isfinite(value) ? cJSON_CreateNumber(value) : cJSON_CreateNull();
}

// Each addition is tried; a document with a hole is thrown away by the caller.
static bool add(cJSON *object, const char *key, cJSON *value)
{
    if (cJSON_AddItemToObject(object, key, value))
        return true;
    cJSON_Delete(value);
    return false;
}

static bool add_row(cJSON *rows, const struct comparison *row)
{
    cJSON *o = cJSON_CreateObject();
    if (!cJSON_AddItemToArray(rows, o))
        return false;
    return add(o, "kernel", cJSON_CreateString(row->base->kernel)) &&
           add(o, "problem", cJSON_CreateString(row->base->workload.problem.name)) &&
           add(o, "precision", cJSON_CreateString(row->base->precision_name)) &&
           add(o, "threads", number(row->base->threads)) &&
           add(o, "cache", cJSON_CreateString(row->base->cache)) &&
           add(o, "base_ns", number(row->base->time.median_ns)) &&
           add(o, "head_ns", number(row->head->time.median_ns)) &&
           add(o, "canary",
               row->base_canary.kernel[0] != '\0' ? cJSON_CreateString(row->base_canary.kernel)
                                                  : cJSON_CreateNull()) &&
           add(o, "canary_ratio", number(row->head_canary.ns / row->base_canary.ns)) &&
           add(o, "raw_ratio", number(row->raw_ratio)) && add(o, "ratio", number(row->ratio)) &&
           add(o, "least_ratio", number(row->least_ratio)) &&
           add(o, "ci95_low", number(row->ci95.low)) &&
           add(o, "ci95_high", number(row->ci95.high)) &&
           add(o, "disjoint99", cJSON_CreateBool(row->is_disjoint)) &&
           add(o, "p_holm", number(row->p)) &&
           add(o, "verdict", cJSON_CreateString(verdict_name(row->verdict)));
}

bool compare_json(const struct comparisons *all, struct text *text)
{
    cJSON *root = cJSON_CreateObject();
    bool ok =
        add(root, "schema", cJSON_CreateString("bitroof-compare/1")) &&
        add(root, "base", cJSON_CreateString(all->base->id)) &&
        add(root, "head", cJSON_CreateString(all->head->id)) &&
        add(root, "same_machine", cJSON_CreateBool(compare_same_machine(all->base, all->head))) &&
        add(root, "noise", number(all->noise)) &&
        add(root, "compared", number((double)all->count)) &&
        add(root, "regressions", number((double)all->verdicts[VERDICT_REGRESSION])) &&
        add(root, "improvements", number((double)all->verdicts[VERDICT_IMPROVEMENT])) &&
        add(root, "same", number((double)all->verdicts[VERDICT_SAME])) &&
        add(root, "unknown", number((double)all->verdicts[VERDICT_UNKNOWN])) &&
        add(root, "only_base", number((double)all->only_base)) &&
        add(root, "only_head", number((double)all->only_head)) &&
        add(root, "untimed", number((double)all->untimed));
    cJSON *rows = ok ? cJSON_AddArrayToObject(root, "rows") : NULL;
    ok = rows != NULL;
    for (size_t i = 0; i < all->count && ok; i++)
        ok = add_row(rows, &all->rows[i]);
    char *printed = ok ? cJSON_Print(root) : NULL;
    cJSON_Delete(root);
    if (printed == NULL)
        return false;
    text_append(text, printed);
    text_append(text, "\n");
    free(printed);
    return !text->failed;
}
