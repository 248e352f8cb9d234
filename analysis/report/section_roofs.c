// SPDX-License-Identifier: MIT
// The roofs: compute ceilings by instruction sequence, bandwidth by level, latency.
#include "analysis/report/sections.h"
#include "analysis/report/units.h"
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// A row of the sweep is named <ceiling>_acc<N>.
static bool is_sweep_of(const struct compute_ceiling *ceiling, const struct compute_ceiling *base)
{
    size_t length = strlen(base->kernel);
    return strncmp(ceiling->kernel, base->kernel, length) == 0 &&
           strncmp(ceiling->kernel + length, "_acc", 4) == 0 && ceiling->threads == base->threads;
}

static bool is_base(const struct record *record, const struct compute_ceiling *ceiling)
{
    for (size_t i = 0; i < record->compute_count; i++)
        if (is_sweep_of(ceiling, &record->compute[i]))
            return false;
    return true;
}

// "1: 12 %, 4: 49 %, 8: 98 %": accumulators and rate relative to the base row.
static void describe_sweep(const struct record *record, const struct compute_ceiling *base,
                           char *words, size_t size)
{
    words[0] = '\0';
    for (int accumulators = 1; accumulators <= 64; accumulators++) {
        for (size_t i = 0; i < record->compute_count; i++) {
            const struct compute_ceiling *c = &record->compute[i];
            if (!is_sweep_of(c, base) || c->accumulators != accumulators || isnan(c->ops_per_s))
                continue;
            size_t length = strlen(words);
            snprintf(words + length, size - length, "%s%d: %s", length > 0 ? ", " : "",
                     accumulators, unit_percent(c->ops_per_s / base->ops_per_s).text);
        }
    }
}

void section_ceilings(struct page *page, const struct record *record)
{
    page_heading(page, 2, "Compute ceilings by instruction sequence");
    if (record->compute_count == 0) {
        page_paragraph(page, "No ceiling was measured.");
        return;
    }
    page_paragraph(page,
                   "The best rate over all launches of each sequence, with as many independent "
                   "accumulators as saturate the core. The sweep shows the rate with fewer or "
                   "more accumulators, relative to it.");
    page_table_begin(page, "lllrrrrl",
                     "type|sequence|kernel|threads|rate|op/cycle|launch spread|accumulator sweep");
    for (size_t i = 0; i < record->compute_count; i++) {
        const struct compute_ceiling *c = &record->compute[i];
        if (!is_base(record, c))
            continue;
        char sweep[512];
        describe_sweep(record, c, sweep, sizeof sweep);
        double low = statistics_minimum(c->samples, c->samples_count);
        page_cell(page, "%s", c->type);
        page_cell(page, "%s", c->sequence);
        page_cell(page, "%s", c->kernel);
        page_cell(page, "%d", c->threads);
        page_cell(page, "%s", unit_rate(c->ops_per_s).text);
        page_cell(page, "%s", unit_number(c->ops_per_cycle).text);
        page_cell(page, "%s", unit_percent(1 - low / c->ops_per_s).text);
        page_cell(page, "%s", isnan(c->ops_per_s) ? c->reason : sweep);
        page_row_end(page);
    }
    page_table_end(page);
}

static bool has_word(const char *name, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = name; (at = strstr(at, word)) != NULL; at += length) {
        bool begins = at == name || at[-1] == '_';
        bool ends = at[length] == '\0' || at[length] == '_';
        if (begins && ends)
            return true;
    }
    return false;
}

static bool is_non_temporal(const char *name)
{
    return has_word(name, "nt") || strstr(name, "copynt") != NULL ||
           strstr(name, "nontemporal") != NULL;
}

// Non-temporal over plain copy in DRAM: about 1.5 when a store first reads the line it overwrites.
static double write_allocate_ratio(const struct record *record)
{
    double plain = NAN, streaming = NAN;
    for (size_t i = 0; i < record->memory_count; i++) {
        const struct memory_ceiling *m = &record->memory[i];
        if (strcmp(m->level, "DRAM") != 0 || strstr(m->kernel, "copy") == NULL)
            continue;
        if (is_non_temporal(m->kernel))
            streaming = fmax(streaming, m->bytes_per_s);
        else
            plain = fmax(plain, m->bytes_per_s);
    }
    return streaming / plain;
}

static void bandwidth_table(struct page *page, const struct record *record)
{
    page_table_begin(page, "llrrrrl",
                     "level|kernel|threads|working set|bytes used|bytes on the bus|pages");
    static const char *const levels[] = {"L1", "L2", "L3", "DRAM"};
    for (size_t l = 0; l < sizeof levels / sizeof *levels; l++) {
        for (size_t i = 0; i < record->memory_count; i++) {
            const struct memory_ceiling *m = &record->memory[i];
            bool is_best = strcmp(m->level, levels[l]) == 0;
            for (size_t j = 0; j < record->memory_count && is_best; j++) {
                const struct memory_ceiling *o = &record->memory[j];
                if (j != i && strcmp(o->level, m->level) == 0 && o->threads == m->threads &&
                    strcmp(o->kernel, m->kernel) == 0 && strcmp(o->page, m->page) == 0)
                    is_best = !(o->bytes_per_s > m->bytes_per_s ||
                                (o->bytes_per_s == m->bytes_per_s && j < i));
            }
            if (!is_best)
                continue;
            page_cell(page, "%s", m->level);
            page_cell(page, "%s", m->kernel);
            page_cell(page, "%d", m->threads);
            page_cell(page, "%s", unit_size((double)m->working_set).text);
            page_cell(page, "%s", unit_speed(m->bytes_per_s).text);
            page_cell(page, "%s", unit_speed(m->bus_bytes_per_s).text);
            page_cell(page, "%s", m->page);
            page_row_end(page);
        }
    }
    page_table_end(page);
}

void section_memory(struct page *page, const struct record *record)
{
    page_heading(page, 2, "Memory");
    if (record->memory_count == 0)
        page_paragraph(page, "No bandwidth was measured.");
    else
        bandwidth_table(page, record);
    double ratio = write_allocate_ratio(record);
    if (isfinite(ratio)) {
        char words[256];
        snprintf(words, sizeof words, "Non-temporal over plain copy in DRAM: %.2f. %s", ratio,
                 ratio > 1.25
                     ? "A plain store reads the line it overwrites (write-allocate): count "
                       "its bytes three times in a copy."
                     : "No sign that a plain store reads the line it overwrites.");
        page_paragraph(page, words);
    }
    if (record->latency_count == 0)
        return;
    page_heading(page, 3, "Latency of a dependent load");
    page_table_begin(page, "rrrl", "working set|time a load|loads at once|pages");
    for (size_t i = 0; i < record->latency_count; i++) {
        page_cell(page, "%s", unit_size((double)record->latency[i].working_set).text);
        page_cell(page, "%s", unit_time(record->latency[i].ns).text);
        page_cell(page, "%d", record->latency[i].chains);
        page_cell(page, "%s", record->latency[i].page);
        page_row_end(page);
    }
    page_table_end(page);
}
