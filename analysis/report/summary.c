// SPDX-License-Identifier: MIT
#include "analysis/report/summary.h"

#include "analysis/report/low_digest.h"
#include "analysis/report/network_digest.h"
#include "analysis/report/network_losses.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

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

static const char *summary_time(const struct record_time *time, char *text, size_t size)
{
    snprintf(text, size, "%s%s", digest_is_open(time) ? "~" : "", unit_time(time->median_ns).text);
    return text;
}

static void summary_networks(const struct digest *digest, struct text *text)
{
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct network_result *n = row->result;
        if (!row->is_main)
            continue;
        if (last == 0)
            text_add(text, "\n%-25s %-16s %9s %-19s %5s %5s %6s %8s %10s %8s\n", "network",
                     "setting", "time", "over fp32", "macs", "roof", "glue", "unfused", "memory",
                     "SQNR");
        const struct network_row *unfused = network_unfused_row(digest, row);
        char ratio[48] = "-", fusing[16] = "-", sqnr[24] = "-", time[48];
        if (strcmp(n->setting, "f32") == 0 && isfinite(n->time.median_ns))
            snprintf(ratio, sizeof ratio, "1");
        else if (isfinite(row->speedup.median))
            snprintf(ratio, sizeof ratio, row->speedup.ci.exists ? "%.2f [%.2f, %.2f]" : "%.2f",
                     row->speedup.median, row->speedup.ci.low, row->speedup.ci.high);
        if (unfused != NULL && isfinite(unfused->slowdown.median))
            snprintf(fusing, sizeof fusing, "%.2fx", unfused->slowdown.median);
        if (isfinite(n->fidelity.sqnr_db))
            snprintf(sqnr, sizeof sqnr, "%.1f dB", n->fidelity.sqnr_db);
        text_add(text, "%-25s %-16s %9s %-19s %5s %5s %6s %8s %10s %8s\n",
                 row->network == last ? "" : n->network, row->label,
                 summary_time(&n->time, time, sizeof time), ratio,
                 unit_percent(n->compute_fraction).text, unit_percent(n->roofline.fraction).text,
                 unit_percent(n->glue_share).text, fusing, unit_size((double)n->peak_bytes).text,
                 sqnr);
        last = row->network;
    }
}

// A short name of what takes most of a step's time above the roof of its multiply-adds.
static const char *cause_word(const struct loss *loss)
{
    switch (loss_cause(loss)) {
    case LOSS_PADDING:
        return "padding";
    case LOSS_ROOF:
        return strcmp(loss->layer->step.roofline.bound, "compute") == 0 ? "instructions" : "bytes";
    default:
        return "overhead";
    }
}

static void summary_losses(const struct digest *digest, struct text *text)
{
    enum { NAMED = 2 };
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct network_result *n = row->result;
        struct network_losses losses;
        // What academic glue costs stands in the table above; to numbers below 8 bits, one roof for
        // all layers says little.
        const bool is_shown =
            strcmp(n->setting, "f32") == 0 || strcmp(n->setting, "deployable") == 0;
        if (!row->is_main || !is_shown || !network_losses_make(n, &losses))
            continue;
        if (last == 0)
            text_add(text, "\n%-25s %-16s %6s %8s %6s %9s  %s\n", "what stops it", "setting",
                     "lost", "padding", "roofs", "overhead", "most of it in");
        const double total = n->time.median_ns;
        text_add(text, "%-25s %-16s %6s %8s %6s %9s  ", row->network == last ? "" : n->network,
                 row->label, unit_percent(1 - n->compute_fraction).text,
                 unit_percent(losses.all.padding / total).text,
                 unit_percent(losses.all.roof / total).text,
                 unit_percent(losses.all.overhead / total).text);
        for (size_t k = 0; k < losses.count && k < NAMED; k++)
            text_add(text, "%s%s %s %s", k > 0 ? ", " : "", losses.named[k].layer->name,
                     unit_percent(loss_above(&losses.named[k]) / total).text,
                     cause_word(&losses.named[k]));
        text_append(text, "\n");
        last = row->network;
    }
    if (last != 0)
        text_append(text,
                    "lost: the share of its time above the roof of the network's multiply-adds: to "
                    "padding of tiles, to the own\nroofs of its steps (slower instructions, or "
                    "bytes), to overhead above those; the rest is between steps.\n");
}

// Gains over fp32 of numbers below 8 bits, a line a problem, and where bit-serial products end.
static void summary_low(const struct digest *digest, struct text *text)
{
    static const char *const groups[] = {"int8",  "w5a8",  "w4a8",  "w2a8",  "wta8",
                                         "w1a1b", "w1a1u", "w1a2u", "w2a2u", "w4a4u"};
    enum { GROUPS = sizeof groups / sizeof *groups };
    struct low_digest low;
    low_digest_make(digest, &low, &text->failed);
    bool is_used[GROUPS] = {false};
    for (size_t p = 0; p < low.problem_count; p++) {
        for (int g = 0; g < GROUPS; g++)
            is_used[g] |= low_find(&low, &low.problems[p], groups[g]) != NULL;
    }
    if (low.problem_count > 0)
        text_add(text, "\n%-30s", "over fp32");
    for (int g = 0; g < GROUPS && low.problem_count > 0; g++) {
        if (is_used[g])
            text_add(text, " %6s", groups[g]);
    }
    if (low.problem_count > 0)
        text_append(text, "  naive  bit-serial wins to\n");
    for (size_t p = 0; p < low.problem_count; p++) {
        const struct low_problem *problem = &low.problems[p];
        text_add(text, "%-30s", problem->name);
        for (int g = 0; g < GROUPS; g++) {
            const struct low_row *row = low_find(&low, problem, groups[g]);
            if (!is_used[g])
                continue;
            text_add(text, " %6s", row == NULL ? "-" : unit_number(row->row->speedup.median).text);
        }
        text_add(text, " %6s",
                 problem->naive == NULL ? "-" : unit_number(problem->naive->speedup.median).text);
        if (problem->crossover.exists)
            text_add(text, "  %.1f", problem->crossover.equal);
        text_append(text, "\n");
    }
    low_digest_free(&low);
}

void summary_add(const struct digest *digest, struct text *text)
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
        if (!row->is_best || low_is_below_8_bits(&m->workload.precision))
            continue; // a table of their own follows
        if (is_first)
            text_add(text, "\n%-34s %-8s %-34s %9s %5s %-7s %s\n", "problem", "numbers",
                     "fastest kernel", "time", "roof", "bound", "over fp32");
        is_first = false;
        char ratio[48] = "1", time[48];
        if (m != row->baseline)
            snprintf(ratio, sizeof ratio, row->speedup.ci.exists ? "%.2f [%.2f, %.2f]" : "%.2f",
                     row->speedup.median, row->speedup.ci.low, row->speedup.ci.high);
        if (m != row->baseline && !isfinite(row->speedup.median))
            snprintf(ratio, sizeof ratio, "-");
        text_add(text, "%-34s %-8s %-34s %9s %5s %-7s %s%s\n",
                 row->problem == last ? "" : m->workload.problem.name,
                 strcmp(row->group, "int8 (7-bit weights)") == 0 ? "int8 w7" : row->group,
                 m->kernel, summary_time(&m->time, time, sizeof time),
                 unit_percent(m->roofline.fraction).text, m->roofline.bound, ratio,
                 row->is_impossible ? "  ERROR: above its roof" : "");
        last = row->problem;
    }
    summary_low(digest, text);
    summary_networks(digest, text);
    summary_losses(digest, text);
    size_t open, timed;
    digest_count_open(digest, &open, &timed);
    if (open > 0)
        text_add(text,
                 "\n~ %zu of %zu times did not converge: true, but the interval is wider than "
                 "wanted (the report lists them)\n",
                 open, timed);
}
