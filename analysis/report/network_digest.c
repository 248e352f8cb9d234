// SPDX-License-Identifier: MIT
#include "analysis/report/network_digest.h"
#include "analysis/roofline/network.h"
#include "analysis/statistics/launches.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ---- rows --------------------------------------------------------------------------------------

static bool is_same_network(const struct network_result *a, const struct network_result *b)
{
    return strcmp(a->network, b->network) == 0 && a->threads == b->threads;
}

static int setting_rank(const struct network_result *n)
{
    return strcmp(n->setting, "f32") == 0          ? 0
           : strcmp(n->setting, "academic") == 0   ? 1
           : strcmp(n->setting, "deployable") == 0 ? 2
                                                   : 3;
}

static bool has_pass(const struct network_result *n, const char *pass)
{
    for (size_t i = 0; i < n->passes_count; i++) {
        if (strcmp(n->passes[i], pass) == 0)
            return true;
    }
    return false;
}

// The main one comes first among those of its setting.
static bool is_before(const struct network_result *a, const struct network_result *b)
{
    if (setting_rank(a) != setting_rank(b))
        return setting_rank(a) < setting_rank(b);
    int order = strcmp(a->setting, b->setting);
    if (order != 0)
        return order < 0;
    if (a->passes_count != b->passes_count)
        return a->passes_count > b->passes_count;
    return a->time.median_ns < b->time.median_ns;
}

// "w1a2u", "w1a2u, shift", "w1a2u academic": a precision and how its glue is done.
static void setting_words(const char *setting, char *words, size_t size)
{
    static const char passes[] = "+passes";
    const char *rule = strchr(setting, '+');
    if (strcmp(setting, "f32") == 0)
        (void)snprintf(words, size, "fp32");
    else if (strcmp(setting, "academic") == 0 || strcmp(setting, "deployable") == 0)
        (void)snprintf(words, size, "int8 %.16s", setting);
    else if (rule == NULL)
        (void)snprintf(words, size, "%.40s", setting);
    else
        (void)snprintf(words, size, "%.*s%s%.16s", (int)(rule - setting) % 20, setting,
                       strcmp(rule, passes) == 0 ? " " : ", ",
                       strcmp(rule, passes) == 0 ? "academic" : rule + 1);
}

static void write_label(struct network_row *row)
{
    const struct network_result *n = row->result, *main = row->main;
    size_t used = 0, off = 0;
    char setting[41];
    setting_words(n->setting, setting, sizeof setting);
    used = (size_t)snprintf(row->label, sizeof row->label, "%s", setting);
    if (n->fused != main->fused) {
        (void)snprintf(row->label + used, sizeof row->label - used, ", %s",
                       n->fused ? "fused" : "unfused");
        return;
    }
    for (size_t i = 0; i < main->passes_count; i++) {
        if (has_pass(n, main->passes[i]) || used + 1 >= sizeof row->label)
            continue;
        (void)snprintf(row->label + used, sizeof row->label - used, "%s%.24s",
                       off++ == 0 ? ", without " : ", ", main->passes[i]);
        used = strlen(row->label);
    }
}

// Moves the rows of one network into order: few, so by insertion, which keeps the record's order
// among equals.
static void sort_rows(struct network_row *rows, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        struct network_row row = rows[i];
        size_t k = i;
        for (; k > 0 && is_before(row.result, rows[k - 1].result); k--)
            rows[k] = rows[k - 1];
        rows[k] = row;
    }
}

static void fill_rows(const struct record *record, struct network_row *rows, size_t count)
{
    const struct network_result *main = NULL;
    for (size_t i = 0; i < count; i++) {
        const struct network_result *n = rows[i].result;
        rows[i].is_main = i == 0 || strcmp(rows[i - 1].result->setting, n->setting) != 0;
        main = rows[i].is_main ? n : main;
        rows[i].main = main;
        rows[i].slowdown = launches_ratio(&n->time, &main->time);
        rows[i].baseline = roofline_network_baseline(record, n);
        rows[i].speedup = (struct ratio){.median = NAN, .ci = {false, NAN, NAN}};
        if (rows[i].baseline != NULL)
            rows[i].speedup = launches_ratio(&rows[i].baseline->time, &n->time);
        write_label(&rows[i]);
    }
}

enum status network_digest_make(struct digest *digest, struct error *error)
{
    const struct record *record = digest->record;
    size_t count = record->networks_count;
    struct network_row *rows = calloc(count + 1, sizeof *rows);
    digest->networks = rows;
    if (rows == NULL)
        return error_set(error, STATUS_FAILED, "report: no memory for %zu networks", count);
    for (size_t i = 0; i < count; i++) {
        const struct network_result *first = &record->networks[i];
        bool is_known = false;
        for (size_t k = 0; k < digest->network_rows; k++)
            is_known |= is_same_network(rows[k].result, first);
        if (is_known)
            continue;
        digest->network_count++;
        size_t begin = digest->network_rows;
        for (size_t k = i; k < count; k++) {
            if (is_same_network(&record->networks[k], first))
                rows[digest->network_rows++] = (struct network_row){
                    .result = &record->networks[k], .network = digest->network_count};
        }
        sort_rows(&rows[begin], digest->network_rows - begin);
        fill_rows(record, &rows[begin], digest->network_rows - begin);
    }
    return STATUS_OK;
}

const struct network_row *network_main_row(const struct digest *digest, int network,
                                           const char *setting)
{
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (row->network == network && row->is_main && strcmp(row->result->setting, setting) == 0)
            return row;
    }
    return NULL;
}

const struct network_row *network_unfused_row(const struct digest *digest,
                                              const struct network_row *main)
{
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (row->network == main->network && !row->is_main && !row->result->fused &&
            main->result->fused && strcmp(row->result->setting, main->result->setting) == 0)
            return row;
    }
    return NULL;
}

// ---- kinds of steps ----------------------------------------------------------------------------

enum step_kind step_kind(const struct layer_result *layer)
{
    switch (layer->step.workload.problem.op) {
    case OP_CONV2D:
        return STEP_CONVOLUTION;
    case OP_DWCONV:
        return STEP_DEPTHWISE;
    case OP_MATMUL:
    case OP_LSTM:
        return STEP_DENSE;
    default:
        return STEP_GLUE;
    }
}

const char *step_kind_name(enum step_kind kind)
{
    static const char *const names[] = {"convolution", "depthwise", "dense, LSTM", "glue"};
    return names[kind];
}

const char *step_kind_colour(enum step_kind kind)
{
    static const char *const colours[] = {"#0072b2", "#009e73", "#cc79a7", "#e69f00"};
    return colours[kind];
}

const char *step_words(const struct layer_result *layer)
{
    const struct problem *p = &layer->step.workload.problem;
    switch (p->op) {
    case OP_CONV2D:
        return p->groups > 1 ? "grouped convolution" : "convolution";
    case OP_DWCONV:
        return "depthwise convolution";
    case OP_MATMUL:
        return "dense";
    case OP_MAX_POOL:
    case OP_AVERAGE_POOL:
    case OP_GLOBAL_POOL:
        return "pooling";
    case OP_GLUE:
        return glue_pass_name(p->glue_pass);
    default:
        return operation_name(p->op);
    }
}

double network_kind_ns(const struct network_result *network, enum step_kind kind)
{
    double sum = network->layers_count > 0 ? 0 : NAN;
    for (size_t i = 0; i < network->layers_count; i++) {
        const struct layer_result *layer = &network->layers[i];
        if (step_kind(layer) == kind)
            sum += layer->step.time.median_ns;
    }
    return sum;
}
