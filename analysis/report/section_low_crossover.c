// SPDX-License-Identifier: MIT
// Where bit-serial products stop paying, and what costs that are counted would have said.
#include "analysis/report/sections.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// ---- the cross-over ----------------------------------------------------------------------------

static void crossover_row(struct page *page, const struct low_row *row, const char *name)
{
    page_cell(page, "%s", name);
    page_cell(page, "%d", row->product);
    page_cell(page, "%s", row->row->group);
    section_time_cell(page, &row->row->measurement->time);
    page_cell(page, "%s", digest_group(&row->rival->workload.precision));
    page_cell(page, "%s", row->rival->kernel);
    section_time_cell(page, &row->rival->time);
    section_ratio_cell(page, &row->over_rival);
    const struct ratio *ratio = &row->over_rival;
    page_cell(page, "%s",
              ratio->ci.exists && ratio->ci.low <= 1 && ratio->ci.high >= 1 ? "not told apart"
              : ratio->median > 1                                           ? "bit-serial"
                                                                            : "multiply");
    page_row_end(page);
}

void low_crossover_words(const struct crossover *c, struct text *text)
{
    if (c->equal == 0)
        text_append(text, "bit-serial never wins");
    else if (!isfinite(c->equal))
        text_add(text, "bit-serial wins at all that was measured, up to %d", c->most_product);
    else if (c->wins_to > 0)
        text_add(text, "bit-serial wins up to %d, the cross-over is at %.1f", c->wins_to, c->equal);
    else
        text_add(text, "the cross-over is at %.1f", c->equal);
    if (c->equal > 0 && isfinite(c->equal) && c->loses_from > 0)
        text_add(text, ", from %d on the multiply kernel wins", c->loses_from);
}

void section_low_crossover(struct page *page, const struct low_digest *low)
{
    size_t count = 0;
    for (size_t p = 0; p < low->problem_count; p++)
        count += low->problems[p].crossover.exists;
    if (count == 0)
        return;
    page_heading(page, 3, "How many bits bit-serial products stand");
    page_paragraph(
        page, "Weight bits x activation bits is how often a bit-serial product goes over its "
              "operands. Beside each stands the fastest kernel that multiplies and can hold the "
              "same numbers (int8, weights of as many bits, packed lanes). Over it: its time over "
              "the bit-serial time, paired by launch; above 1 bit-serial wins. The cross-over is "
              "where both would take as long, interpolated on logarithmic scales.");
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        if (!problem->crossover.exists)
            continue;
        struct text words = {0};
        low_crossover_words(&problem->crossover, &words);
        page_item(page, "%s: %s.", problem->name, words.data == NULL ? "" : words.data);
        page->text.failed |= words.failed;
        text_free(&words);
    }
    page_items_end(page);
    page_table_begin(page, "lrlrllrrl",
                     "problem|bits x bits|precision|time [95 %]|rival|its kernel|its time [95 %]|"
                     "over it [95 %]|faster");
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        bool is_first = true;
        for (size_t i = 0; i < problem->count; i++) {
            const struct low_row *row = &low->rows[problem->begin + i];
            if (row->rival == NULL)
                continue;
            crossover_row(page, row, is_first ? problem->name : " ");
            is_first = false;
        }
    }
    page_table_end(page);
}

// ---- counted costs -----------------------------------------------------------------------------

// Of one precision over all problems where fp32 was measured, too: cost and time of fp32 over its.
struct gain {
    const char *group;
    double log_cost[LOW_COST_COUNT], log_time, least, most;
    size_t count;
};

static void add_gain(struct gain *gain, const struct low_row *row)
{
    const struct measurement *m = row->row->measurement, *f32 = row->row->baseline;
    double ratio = f32->time.median_ns / m->time.median_ns;
    for (int cost = 0; cost < LOW_COST_COUNT; cost++)
        gain->log_cost[cost] +=
            log(low_cost_of((enum low_cost)cost, f32) / low_cost_of((enum low_cost)cost, m));
    gain->log_time += log(ratio);
    gain->least = gain->count == 0 ? ratio : fmin(gain->least, ratio);
    gain->most = gain->count == 0 ? ratio : fmax(gain->most, ratio);
    gain->count++;
}

static void gains_table(struct page *page, const struct low_digest *low, bool is_vector)
{
    enum { MOST = 96 };
    struct gain gains[MOST] = {0};
    size_t count = 0;
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        for (size_t i = problem->begin; i < problem->begin + problem->count; i++) {
            const struct low_row *row = &low->rows[i];
            const struct measurement *m = row->row->measurement;
            if (row->row->baseline == NULL || m == row->row->baseline ||
                low_is_matrix_vector(&m->workload.problem) != is_vector ||
                low_find(low, problem, row->row->group) != row)
                continue;
            size_t g = 0;
            while (g < count && strcmp(gains[g].group, row->row->group) != 0)
                g++;
            if (g == MOST)
                continue;
            if (g == count)
                gains[count++] = (struct gain){.group = row->row->group};
            add_gain(&gains[g], row);
        }
    }
    if (count == 0)
        return;
    page_table_begin(page, "lrrrrrr",
                     is_vector
                         ? "matrix-vector products|by ACE|by CPU64|by bytes|measured|at worst|"
                           "at best"
                         : "other products|by ACE|by CPU64|by bytes|measured|at worst|at best");
    for (size_t g = 0; g < count; g++) {
        double n = (double)gains[g].count;
        page_cell(page, "%s", gains[g].group);
        for (int cost = 0; cost < LOW_COST_COUNT; cost++)
            page_cell(page, "%sx", unit_number(exp(gains[g].log_cost[cost] / n)).text);
        page_cell(page, "%sx", unit_number(exp(gains[g].log_time / n)).text);
        page_cell(page, "%sx", unit_number(gains[g].least).text);
        page_cell(page, "%sx", unit_number(gains[g].most).text);
        page_row_end(page);
    }
    page_table_end(page);
}

static void verdict_words(const struct low_digest *low, enum low_cost cost, struct text *words)
{
    const struct low_verdict verdict = low_judge(low, cost);
    text_add(words, "%s", low_cost_name(cost));
    if (isfinite(verdict.rank_correlation))
        text_add(words,
                 " puts the precisions of a problem in order with a rank correlation to time of "
                 "%.2f (mean of %zu problems)",
                 verdict.rank_correlation, verdict.problems);
    if (verdict.cheap != NULL)
        text_add(words,
                 "%s errs most on %s, where %s costs %.1f times less than %s and takes %.2f times "
                 "as long",
                 isfinite(verdict.rank_correlation) ? "; it" : "",
                 verdict.cheap->row->measurement->workload.problem.name, verdict.cheap->row->group,
                 verdict.cheaper, verdict.dear->row->group, verdict.slower);
    text_append(words, ".");
}

void section_low_costs(struct page *page, const struct low_digest *low)
{
    if (low->problem_count == 0)
        return;
    page_heading(page, 3, "What counted costs promise, and what the chip gives");
    page_paragraph(
        page,
        "Gain over fp32 if time went with a cost, and as measured: geometric means over the "
        "problems, and the least and the most gain measured. ACE, arithmetic computation effort: "
        "weight bits x activation bits a multiply-add, fp32 as 32 x 32. CPU64, as the literature "
        "on binary networks counts: 64 products of bits are one operation, and so is any other "
        "multiply-add (so int8 wins nothing by it). Bytes: each tensor once, as it is stored.");
    gains_table(page, low, false);
    gains_table(page, low, true);
    for (int cost = 0; cost < LOW_COST_COUNT; cost++) {
        struct text words = {0};
        verdict_words(low, (enum low_cost)cost, &words);
        page_item(page, "%s", words.data == NULL ? "" : words.data);
        page->text.failed |= words.failed;
        text_free(&words);
    }
    page_items_end(page);
}
