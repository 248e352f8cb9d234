// SPDX-License-Identifier: MIT
// The table of results, and several records side by side.
#include "analysis/report/network_digest.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

void section_time_cell(struct page *page, const struct record_time *time)
{
    if (!isfinite(time->median_ns)) {
        page_cell(page, "-");
        return;
    }
    const char *mark = time->provenance == PROVENANCE_PREDICTED ? " predicted" : "";
    const char *about = mark[0] == '\0' && digest_is_open(time) ? "~" : "";
    if (isfinite(time->ci95_low_ns) && isfinite(time->ci95_high_ns))
        page_cell(page, "%s%s [%s, %s]%s", about, unit_time(time->median_ns).text,
                  unit_time(time->ci95_low_ns).text, unit_time(time->ci95_high_ns).text, mark);
    else
        page_cell(page, "%s%s%s", about, unit_time(time->median_ns).text, mark);
}

void section_open_note(struct page *page, const struct digest *digest)
{
    size_t open, timed;
    char words[320];
    digest_count_open(digest, &open, &timed);
    if (open == 0)
        return;
    snprintf(words, sizeof words,
             "A time with ~ before it has not converged: its interval is wider than wanted, so it "
             "is true, only less sharp. That holds for %zu of %zu results; the end of this report "
             "lists them.",
             open, timed);
    page_paragraph(page, words);
}

void section_ratio_cell(struct page *page, const struct ratio *ratio)
{
    if (!isfinite(ratio->median))
        page_cell(page, "-");
    else if (ratio->ci.exists)
        page_cell(page, "%.2f [%.2f, %.2f]", ratio->median, ratio->ci.low, ratio->ci.high);
    else
        page_cell(page, "%.2f", ratio->median);
}

static void result_row(struct page *page, const struct digest_row *row, bool is_first)
{
    const struct measurement *m = row->measurement;
    const struct record_roofline *roofline = &m->roofline;
    if (is_first)
        page_cell(page, "%d", row->problem);
    else
        page_cell(page, " ");
    if (!is_first)
        page_cell(page, " ");
    else if (m->threads != 1 || strcmp(m->cache, "warm") != 0)
        page_cell(page, "%s (%d thread%s, %s)", m->workload.problem.name, m->threads,
                  m->threads == 1 ? "" : "s", m->cache);
    else
        page_cell(page, "%s", m->workload.problem.name);
    page_cell(page, "%s", m->kernel);
    page_cell(page, "%s", m->precision_name);
    section_time_cell(page, &m->time);
    page_cell(page, "%s", unit_rate(roofline->ops_per_s).text);
    page_cell(page, "%s", unit_rate(roofline->executed_ops_per_s).text);
    page_cell(page, "%s%s", unit_percent(roofline->fraction).text,
              row->is_impossible ? " ERROR" : "");
    page_cell(page, "%s", roofline->bound[0] != '\0' ? roofline->bound : "-");
    if (m == row->baseline)
        page_cell(page, "1");
    else
        section_ratio_cell(page, &row->speedup);
    page_cell(page, "%s", isfinite(m->time.median_ns) ? roofline->sentence : m->time.reason);
    page_row_end(page);
}

void section_results(struct page *page, const struct digest *digest)
{
    page_heading(page, 2, "Results by problem");
    if (digest->count == 0) {
        page_paragraph(page, "This record holds no measurement of an operation.");
        return;
    }
    page_paragraph(
        page, "Time of one call: median over process launches with its exact 95 % interval. "
              "Effective rate: useful operations (2 per multiply-add, padding taps counted) over "
              "time; executed: what the kernel really did. Of roof: time at the roof over measured "
              "time. Over fp32: time of the fastest fp32 kernel of the same problem over this "
              "kernel's, paired by launch, 95 % interval; above 1 is faster than fp32.");
    if (digest->network_rows == 0)
        section_open_note(page, digest); // else it stands above
    page_table_begin(page, "rlllrrrrlrl",
                     "#|problem|kernel|precision|time [95 %]|effective|executed|of roof|bound|"
                     "over fp32 [95 %]|what limits it");
    for (size_t i = 0; i < digest->count; i++)
        result_row(page, &digest->rows[i],
                   i == 0 || digest->rows[i].problem != digest->rows[i - 1].problem);
    page_table_end(page);
}

static const struct digest_row *find_best(const struct digest *digest,
                                          const struct digest_row *like)
{
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        if (row->is_best && strcmp(row->group, like->group) == 0 &&
            digest_same_problem(row->measurement, like->measurement))
            return row;
    }
    return NULL;
}

// Rows of digests[from..count) that no earlier digest has.
static void side_rows(struct page *page, const struct digest *digests, size_t from, size_t count)
{
    for (size_t i = 0; i < digests[from].count; i++) {
        const struct digest_row *row = &digests[from].rows[i];
        bool is_known = !row->is_best;
        for (size_t d = 0; d < from && !is_known; d++)
            is_known = find_best(&digests[d], row) != NULL;
        if (is_known)
            continue;
        page_cell(page, "%s", row->measurement->workload.problem.name);
        page_cell(page, "%s", row->group);
        for (size_t d = 0; d < count; d++) {
            const struct digest_row *other = find_best(&digests[d], row);
            if (other == NULL)
                page_cell(page, "-");
            else
                page_cell(page, "%s (%s)", unit_time(other->measurement->time.median_ns).text,
                          unit_percent(other->measurement->roofline.fraction).text);
        }
        page_row_end(page);
    }
}

static const struct network_row *find_network(const struct digest *digest,
                                              const struct network_row *like)
{
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (row->is_main && row->result->threads == like->result->threads &&
            strcmp(row->result->network, like->result->network) == 0 &&
            strcmp(row->result->setting, like->result->setting) == 0)
            return row;
    }
    return NULL;
}

// Integer networks give the same bits everywhere; with the same weights and inputs, that is.
static const char *output_words(const struct network_row *first, const struct network_row *other)
{
    const struct network_result *a = first->result, *b = other->result;
    if (first == other || strcmp(a->setting, "deployable") != 0 || a->output_checksum[0] == '\0' ||
        b->output_checksum[0] == '\0' || strcmp(a->weights, b->weights) != 0)
        return "";
    return strcmp(a->output_checksum, b->output_checksum) == 0 ? ", same output bit for bit"
                                                               : ", OUTPUT DIFFERS";
}

static void side_networks(struct page *page, const struct digest *digests, size_t from,
                          size_t count)
{
    for (size_t i = 0; i < digests[from].network_rows; i++) {
        const struct network_row *row = &digests[from].networks[i];
        bool is_known = !row->is_main;
        for (size_t d = 0; d < from && !is_known; d++)
            is_known = find_network(&digests[d], row) != NULL;
        if (is_known)
            continue;
        page_cell(page, "%s", row->result->network);
        page_cell(page, "%s", row->label);
        for (size_t d = 0; d < count; d++) {
            const struct network_row *other = find_network(&digests[d], row);
            if (other == NULL)
                page_cell(page, "-");
            else if (isfinite(other->result->time.median_ns))
                page_cell(page, "%s (%s)%s", unit_time(other->result->time.median_ns).text,
                          unit_percent(other->result->roofline.fraction).text,
                          output_words(row, other));
            else
                page_cell(page, "not timed%s", output_words(row, other));
        }
        page_row_end(page);
    }
}

void section_side_by_side(struct page *page, const struct digest *digests, size_t count)
{
    enum { COLUMNS = 8 };
    if (count > COLUMNS)
        count = COLUMNS;
    page_heading(page, 2, "Side by side");
    page_paragraph(
        page, "The fastest kernel of each problem and precision, and each network: time of one "
              "call, and in "
              "brackets how much of that machine's own roof it reaches. Integer networks must give "
              "the same output on every machine.");
    char columns[COLUMNS + 3] = "ll", headers[COLUMNS * 96 + 32] = "problem|precision";
    for (size_t d = 0; d < count; d++) {
        columns[2 + d] = 'r';
        const struct record *record = digests[d].record;
        size_t length = strlen(headers);
        snprintf(headers + length, sizeof headers - length, "|%zu: %.24s %.30s", d + 1,
                 record->manifest.platform, record->id);
        for (char *c = headers + length + 1; *c != '\0'; c++) // markup has no place in a header
            if (strchr("|<>&\"'`*[", *c) != NULL || (unsigned char)*c < ' ')
                *c = '?';
    }
    page_table_begin(page, columns, headers);
    for (size_t d = 0; d < count; d++)
        side_rows(page, digests, d, count);
    for (size_t d = 0; d < count; d++)
        side_networks(page, digests, d, count);
    page_table_end(page);
}
