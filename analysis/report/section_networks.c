// SPDX-License-Identifier: MIT
// Networks: the table of all, and for each one its sentences, what passes are worth, where the time
// goes by kind of step, and every step.
#include "analysis/report/network_digest.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"
#include "analysis/roofline/network.h"
#include "analysis/roofline/roofline.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// Settings of a network side by side, at most.
enum { SETTING_COUNT = 8 };

// The main rows of a network: fp32, academic, deployable, then those of fewer bits. NULL: no more.
static void main_rows(const struct digest *digest, int network,
                      const struct network_row *rows[SETTING_COUNT])
{
    int count = 0;
    for (int s = 0; s < SETTING_COUNT; s++)
        rows[s] = NULL;
    for (size_t i = 0; i < digest->network_rows && count < SETTING_COUNT; i++) {
        if (digest->networks[i].network == network && digest->networks[i].is_main)
            rows[count++] = &digest->networks[i];
    }
}

static void number_cell(struct page *page, double value, const char *unit)
{
    if (isfinite(value))
        page_cell(page, "%.1f%s", value, unit);
    else
        page_cell(page, "-");
}

// ---- all networks ------------------------------------------------------------------------------

static void summary_row(struct page *page, const struct digest *digest,
                        const struct network_row *row, bool is_first)
{
    const struct network_result *n = row->result;
    const struct network_row *unfused = network_unfused_row(digest, row);
    if (!is_first)
        page_cell(page, " ");
    else if (n->threads != 1)
        page_cell(page, "%s (%d threads)", n->network, n->threads);
    else
        page_cell(page, "%s", n->network);
    page_cell(page, "%s", row->label);
    section_time_cell(page, &n->time);
    page_cell(page, "%s", unit_time(n->time.first_call_ns).text);
    if (strcmp(n->setting, "f32") == 0 && isfinite(n->time.median_ns))
        page_cell(page, "1");
    else
        section_ratio_cell(page, &row->speedup);
    page_cell(page, "%s%s", unit_percent(n->compute_fraction).text,
              n->compute_fraction > ROOFLINE_IMPOSSIBLE_FRACTION ? " ERROR" : "");
    page_cell(page, "%s%s", unit_percent(n->roofline.fraction).text,
              n->roofline.fraction > ROOFLINE_IMPOSSIBLE_FRACTION ? " ERROR" : "");
    page_cell(page, "%s", unit_percent(n->glue_share).text);
    if (unfused != NULL)
        section_ratio_cell(page, &unfused->slowdown);
    else
        page_cell(page, "-");
    page_cell(page, "%s of %s", unit_size((double)n->peak_bytes).text,
              unit_size((double)n->naive_bytes).text);
    page_cell(page, "%s", unit_size((double)n->weight_bytes).text);
    number_cell(page, n->fidelity.sqnr_db, " dB");
    page_cell(page, "%s", unit_percent(n->top1).text);
    page_row_end(page);
}

static void summary(struct page *page, const struct digest *digest)
{
    page_paragraph(
        page,
        "Time of one inference: median over process launches with its exact 95 % interval. First: "
        "the first inference of a process. Over fp32: time of the same network in fp32 over this "
        "time, paired by launch. Multiply-adds: what share of the time they would take at the "
        "fastest instruction sequence that the network uses (its ceiling measured in the same "
        "run). Of roof: the sum of the steps' roof times over the time. Glue: share of the time in "
        "steps that are neither convolution nor dense layer nor LSTM. Unfused: time without fusing "
        "over the time with it. Memory: activations as planned, of what a buffer for each tensor "
        "would take. SQNR and top-1: how far the output is from fp32, and on what share of inputs "
        "the best class is the same.");
    section_open_note(page, digest);
    page_table_begin(page, "llrrrrrrrrrrr",
                     "network|setting|time [95 %]|first|over fp32 [95 %]|multiply-adds|of roof|"
                     "glue|unfused [95 %]|memory|weights|SQNR|top-1");
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (!row->is_main)
            continue;
        summary_row(page, digest, row, row->network != last);
        last = row->network;
    }
    page_table_end(page);
}

// ---- one network: passes -----------------------------------------------------------------------

static void passes_table(struct page *page, const struct digest *digest, int network)
{
    size_t count = 0;
    for (size_t i = 0; i < digest->network_rows; i++)
        count += digest->networks[i].network == network;
    if (count < 2)
        return;
    page_table_begin(page, "lrrrrrr",
                     "as it ran|time [95 %]|over the best of its setting [95 %]|steps|"
                     "sum of steps|glue|memory");
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct network_result *n = row->result;
        if (row->network != network)
            continue;
        page_cell(page, "%s", row->label);
        section_time_cell(page, &n->time);
        if (row->is_main)
            page_cell(page, "1");
        else
            section_ratio_cell(page, &row->slowdown);
        page_cell(page, "%zu", n->layers_count);
        page_cell(page, "%s", unit_time(n->layer_sum_ns).text);
        page_cell(page, "%s", unit_percent(n->glue_share).text);
        page_cell(page, "%s", unit_size((double)n->peak_bytes).text);
        page_row_end(page);
    }
    page_table_end(page);
}

// ---- one network: time by kind of step ---------------------------------------------------------

struct kind_sum {
    const char *words;
    bool is_glue;
    double ns[SETTING_COUNT];
    int steps[SETTING_COUNT];
};

enum { MOST_KINDS = 32 };

static size_t collect_kinds(const struct network_row *rows[SETTING_COUNT],
                            struct kind_sum kinds[MOST_KINDS])
{
    size_t count = 0;
    for (int s = 0; s < SETTING_COUNT; s++) {
        for (size_t i = 0; rows[s] != NULL && i < rows[s]->result->layers_count; i++) {
            const struct layer_result *layer = &rows[s]->result->layers[i];
            const char *words = step_words(layer);
            size_t k = 0;
            while (k < count && strcmp(kinds[k].words, words) != 0)
                k++;
            if (k == MOST_KINDS)
                continue;
            if (k == count)
                kinds[count++] = (struct kind_sum){.words = words, .is_glue = layer->is_glue};
            kinds[k].ns[s] += layer->step.time.median_ns;
            kinds[k].steps[s]++;
        }
    }
    return count;
}

static void kind_row(struct page *page, const char *words, const double ns[SETTING_COUNT],
                     const int steps[SETTING_COUNT], const double total[SETTING_COUNT])
{
    page_cell(page, "%s", words);
    for (int s = 0; s < SETTING_COUNT; s++) {
        if (isnan(total[s]))
            continue;
        if (steps[s] == 0)
            page_cell(page, "-");
        else
            page_cell(page, "%s (%s, %d step%s)", unit_time(ns[s]).text,
                      unit_percent(ns[s] / total[s]).text, steps[s], steps[s] == 1 ? "" : "s");
    }
    page_row_end(page);
}

// The founding claim as a table: what of the time is glue, setting by setting.
static void kinds_table(struct page *page, const struct digest *digest, int network)
{
    const struct network_row *rows[SETTING_COUNT];
    struct kind_sum kinds[MOST_KINDS];
    char headers[32 + SETTING_COUNT * 41] = "what the time goes to",
                                      columns[SETTING_COUNT + 2] = "l";
    main_rows(digest, network, rows);
    for (int s = 0; s < SETTING_COUNT && rows[s] != NULL; s++) {
        strcat(columns, "r");
        size_t used = strlen(headers);
        (void)snprintf(headers + used, sizeof headers - used, "|%.40s", rows[s]->label);
        for (char *c = headers + used + 1; *c != '\0'; c++) // markup has no place in a header
            *c = strchr("|<>&\"'`*[", *c) != NULL || (unsigned char)*c < ' ' ? '?' : *c;
    }
    size_t count = collect_kinds(rows, kinds);
    if (count == 0)
        return;
    double total[SETTING_COUNT];
    for (int s = 0; s < SETTING_COUNT; s++) {
        total[s] = rows[s] != NULL ? 0 : NAN;
        for (size_t k = 0; k < count; k++)
            total[s] += kinds[k].ns[s];
    }
    page_table_begin(page, columns, headers);
    for (int is_glue = 0; is_glue <= 1; is_glue++) {
        double ns[SETTING_COUNT] = {0};
        int steps[SETTING_COUNT] = {0};
        for (size_t k = 0; k < count; k++) {
            if (kinds[k].is_glue != is_glue)
                continue;
            kind_row(page, kinds[k].words, kinds[k].ns, kinds[k].steps, total);
            for (int s = 0; s < SETTING_COUNT; s++) {
                ns[s] += kinds[k].ns[s];
                steps[s] += kinds[k].steps[s];
            }
        }
        if (is_glue)
            kind_row(page, "all glue", ns, steps, total);
    }
    page_table_end(page);
}

// ---- one network: every step -------------------------------------------------------------------

static void step_row(struct page *page, const struct layer_result *layer)
{
    const struct measurement *m = &layer->step;
    const struct record_roofline *r = &m->roofline;
    page_cell(page, "%s", layer->name);
    page_cell(page, "%s", m->workload.problem.name);
    page_cell(page, "%s", layer->is_glue ? "glue" : " ");
    page_cell(page, "%s", unit_time(m->time.median_ns).text);
    page_cell(page, "%s", unit_percent(layer->share).text);
    page_cell(page, "%s", unit_time(m->time.median_ns - layer_roof_ns(layer)).text);
    page_cell(page, "%s", m->kernel);
    page_cell(page, "%s", r->bound[0] != '\0' ? r->bound : "-");
    page_cell(page, "%s", r->ceiling[0] != '\0' ? r->ceiling : "-");
    page_cell(page, "%s", unit_rate(r->attainable_ops_per_s).text);
    page_cell(page, "%s%s", unit_percent(r->fraction).text,
              r->fraction > ROOFLINE_IMPOSSIBLE_FRACTION ? " ERROR" : "");
    number_cell(page, m->fidelity.sqnr_db, " dB");
    page_row_end(page);
}

static void steps_table(struct page *page, const struct network_row *row)
{
    const struct network_result *n = row->result;
    char words[512];
    if (n->layers_count == 0)
        return;
    (void)snprintf(words, sizeof words, "%s: every step of %s, in the order they run", row->label,
                   n->network);
    page_details_begin(page, words);
    (void)snprintf(words, sizeof words,
                   "The steps take %s together, the inference %s%s%s. Lost: above the roof.",
                   unit_time(n->layer_sum_ns).text, unit_time(n->time.median_ns).text,
                   n->layer_note[0] != '\0' ? "; " : "", n->layer_note);
    page_paragraph(page, words);
    page_table_begin(
        page, "lllrrrlllrrr",
        "step|problem|glue|time|share|lost|kernel|bound|ceiling|attainable|of roof|SQNR");
    for (size_t i = 0; i < n->layers_count; i++)
        step_row(page, &n->layers[i]);
    page_table_end(page);
    page_details_end(page);
}

void section_networks(struct page *page, const struct digest *digest)
{
    if (digest->network_rows == 0)
        return;
    page_heading(page, 2, "Networks");
    summary(page, digest);
}

void section_network(struct page *page, const struct digest *digest, int network)
{
    const char *name = NULL;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (row->network != network)
            continue;
        if (name == NULL) {
            name = row->result->network;
            page_heading(page, 3, name);
        }
        if (row->is_main && row->result->roofline.sentence[0] != '\0')
            page_item(page, "%s", row->result->roofline.sentence);
    }
    page_items_end(page);
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const char *setting = row->result->setting;
        if (row->network == network && row->is_main &&
            (strcmp(setting, "f32") == 0 || strcmp(setting, "deployable") == 0))
            section_losses(page, digest, row);
    }
    kinds_table(page, digest, network);
    passes_table(page, digest, network);
}

void section_network_steps(struct page *page, const struct digest *digest, int network)
{
    const struct network_row *rows[SETTING_COUNT];
    main_rows(digest, network, rows);
    for (int s = 0; s < SETTING_COUNT && rows[s] != NULL; s++)
        steps_table(page, rows[s]);
}
