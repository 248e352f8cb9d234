// SPDX-License-Identifier: MIT
// The machine, its counters, and everything a reader should doubt.
#include "analysis/report/network_digest.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"
#include "analysis/roofline/roofline.h"
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *or_unknown(const char *string)
{
    return string[0] != '\0' ? string : "unknown";
}

static void add_list(struct text *text, char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        text_add(text, "%s%s", i > 0 ? " " : "", words[i]);
}

static void caches_item(struct page *page, const struct record_machine *machine)
{
    struct text text = {0};
    for (size_t i = 0; i < machine->caches_count; i++) {
        const struct machine_cache *c = &machine->caches[i];
        text_add(&text, "%sL%d %s %s", i > 0 ? ", " : "", c->level, c->kind,
                 unit_size((double)c->size).text);
        if (c->shared_by > 1)
            text_add(&text, " shared by %d", c->shared_by);
    }
    page_item(page, "caches: %s", text.data == NULL ? "unknown" : text.data);
    text_free(&text);
}

void section_machine(struct page *page, const struct record *record)
{
    const struct record_machine *m = &record->machine;
    const struct record_manifest *manifest = &record->manifest;
    page_heading(page, 2, "Machine and build");
    page_item(page, "processor: %s %s, %s, %d core%s%s", m->vendor, or_unknown(m->model), m->arch,
              m->cores, m->cores == 1 ? "" : "s", m->is_virtual ? ", a virtual machine" : "");
    page_item(page, "clock: %s%s%s", unit_hertz(m->clock_hz.value).text,
              m->clock_hz.reason[0] != '\0' ? ", " : "", m->clock_hz.reason);
    caches_item(page, m);
    page_item(page, "memory: %s; kernel %s",
              m->memory_bytes > 0 ? unit_size((double)m->memory_bytes).text : "unknown",
              or_unknown(m->kernel));
    page_item(page,
              "governor %s, turbo %s, throttled %s, address randomisation %s, huge pages %s, "
              "load %s",
              or_unknown(m->governor), or_unknown(m->turbo), or_unknown(m->throttled),
              m->aslr ? "on" : "off", or_unknown(m->thp), unit_number(m->load).text);
    struct text features = {0};
    add_list(&features, m->features, m->features_count);
    page_item(page, "features: %s", features.data == NULL ? "unknown" : features.data);
    text_free(&features);
    page_item(page, "bitroof commit %s%s, %s", manifest->commit,
              manifest->dirty ? " with local changes" : "", manifest->compiler);
    for (size_t i = 0; i < manifest->flags_count; i++)
        page_item(page, "flags %s: %s", manifest->flags[i].key, manifest->flags[i].value);
    for (size_t i = 0; i < manifest->libraries_count; i++)
        page_item(page, "library %s: %s", manifest->libraries[i].key, manifest->libraries[i].value);
    page_items_end(page);
}

void section_counters(struct page *page, const struct record *record)
{
    const struct record_machine *machine = &record->machine;
    page_heading(page, 2, "Counters");
    if (machine->counters_count == 0) {
        page_paragraph(page, "No counter was tried; operations and bytes are computed from sizes.");
        return;
    }
    page_paragraph(page, "A counter is trusted only when it counts a loop of known length right.");
    page_table_begin(page, "llrl", "event|trusted|counted / expected|why");
    for (size_t i = 0; i < machine->counters_count; i++) {
        const struct counter_verdict *c = &machine->counters[i];
        page_cell(page, "%s", c->event);
        page_cell(page, "%s", c->usable ? "yes" : "no");
        page_cell(page, "%s", unit_number(c->scale).text);
        page_cell(page, "%s", c->reason);
        page_row_end(page);
    }
    page_table_end(page);
}

static void list_open(struct page *page, const char *what, const char *problem,
                      const struct record_time *time)
{
    if (!digest_is_open(time))
        return;
    double half = (time->ci95_high_ns - time->ci95_low_ns) / 2 / time->median_ns;
    const char *link = time->reason[0] != '\0' ? "; " : "";
    if (isfinite(half))
        page_item(page, "%s on %s: +-%s after %d launches%s%s", what, problem,
                  unit_percent(half).text, time->launches, link, time->reason);
    else
        page_item(page, "%s on %s: %d launches are too few for an interval%s%s", what, problem,
                  time->launches, link, time->reason);
}

static void list_unconverged(struct page *page, const struct digest *digest)
{
    size_t timed, open;
    digest_count_open(digest, &open, &timed);
    page_heading(page, 2, "What did not converge");
    char words[160];
    snprintf(words, sizeof words,
             "%zu of %zu timed results did not reach the target interval "
             "within their launches%s",
             open, timed, open > 0 ? ":" : ".");
    page_paragraph(page, words);
    for (size_t i = 0; i < digest->count; i++) {
        const struct measurement *m = digest->rows[i].measurement;
        list_open(page, m->kernel, m->workload.problem.name, &m->time);
    }
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        list_open(page, row->label, row->result->network, &row->result->time);
    }
    page_items_end(page);
}

static void list_missing(struct page *page, const struct digest *digest)
{
    const struct record *record = digest->record;
    page_heading(page, 2, "What could not be measured");
    for (size_t i = 0; i < digest->count; i++) {
        const struct measurement *m = digest->rows[i].measurement;
        if (!isfinite(m->time.median_ns))
            page_item(page, "%s on %s: %s", m->kernel, m->workload.problem.name,
                      m->time.reason[0] != '\0' ? m->time.reason : "no reason recorded");
    }
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct record_time *time = &row->result->time;
        if (!isfinite(time->median_ns))
            page_item(page, "%s, %s: %s", row->result->network, row->label,
                      time->reason[0] != '\0' ? time->reason : "no reason recorded");
    }
    for (size_t i = 0; i < record->compute_count; i++)
        if (isnan(record->compute[i].ops_per_s))
            page_item(page, "%s: %s", record->compute[i].kernel, record->compute[i].reason);
    for (size_t i = 0; i < record->memory_count; i++)
        if (isnan(record->memory[i].bytes_per_s))
            page_item(page, "%s at %s: %s", record->memory[i].kernel,
                      unit_size((double)record->memory[i].working_set).text,
                      record->memory[i].reason);
    if (page->column == 0)
        page_paragraph(page,
                       "Nothing: every result, ceiling and bandwidth of this run has a value.");
    page_items_end(page);
}

static void list_canaries(struct page *page, const struct record *record)
{
    for (size_t i = 0; i < record->measurements_count; i++) {
        const struct measurement *m = &record->measurements[i];
        if (strcmp(m->setting, "canary") != 0 || !isfinite(m->time.median_ns))
            continue;
        double low = statistics_quantile(m->time.launch_medians_ns, (size_t)m->time.launches, 0.05);
        double high =
            statistics_quantile(m->time.launch_medians_ns, (size_t)m->time.launches, 0.95);
        int64_t working_set = m->workload.problem.working_set;
        page_item(page, "canary %s%s%s: 90 %% of its %d launches within %s of %s", m->kernel,
                  working_set > 0 ? " at " : "",
                  working_set > 0 ? unit_size((double)working_set).text : "", m->time.launches,
                  unit_percent(high / low - 1).text, unit_time(m->time.median_ns).text);
    }
}

// Of a network's steps the worst is named, and how many there are.
static void list_impossible(struct page *page, const struct network_row *row)
{
    const struct network_result *n = row->result;
    const struct layer_result *worst = NULL;
    size_t count = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *layer = &n->layers[i];
        if (!(layer->step.roofline.fraction > ROOFLINE_IMPOSSIBLE_FRACTION))
            continue;
        count++;
        if (worst == NULL || layer->step.roofline.fraction > worst->step.roofline.fraction)
            worst = layer;
    }
    if (worst != NULL)
        page_item(page,
                  "ERROR: %s, %s: %zu step%s above the roof, at most %s (%s, %s of the time): a "
                  "wrong count, or its roof is none",
                  n->network, row->label, count, count == 1 ? "" : "s",
                  unit_percent(worst->step.roofline.fraction).text, worst->name,
                  unit_percent(worst->share).text);
    if (n->compute_fraction > ROOFLINE_IMPOSSIBLE_FRACTION)
        page_item(page, "ERROR: %s, %s: its multiply-adds at %s would take longer than it did",
                  n->network, row->label, n->roofline.ceiling);
}

static void list_warnings(struct page *page, const struct digest *digest)
{
    const struct record *record = digest->record;
    page_heading(page, 2, "Warnings");
    if (!record->complete)
        page_item(page, "this record is incomplete: the run was stopped before its end");
    for (size_t i = 0; i < record->machine.warnings_count; i++)
        page_item(page, "%s", record->machine.warnings[i]);
    for (size_t i = 0; i < digest->count; i++) {
        const struct measurement *m = digest->rows[i].measurement;
        if (digest->rows[i].is_impossible)
            page_item(page,
                      "ERROR: %s on %s is at %s of its roof: a wrong count, or %s is no ceiling",
                      m->kernel, m->workload.problem.name, unit_percent(m->roofline.fraction).text,
                      m->roofline.ceiling);
    }
    for (size_t i = 0; i < digest->network_rows; i++)
        list_impossible(page, &digest->networks[i]);
    list_canaries(page, record);
    if (page->column == 0)
        page_paragraph(page, "None.");
    page_items_end(page);
}

void section_doubts(struct page *page, const struct digest *digest)
{
    list_unconverged(page, digest);
    list_missing(page, digest);
    list_warnings(page, digest);
}

void section_replay(struct page *page, const struct record *record)
{
    char words[256];
    page_heading(page, 2, "Run it again");
    page_code(page, record->manifest.replay);
    snprintf(words, sizeof words, "Suite %.60s, seed %llu, started %.40s, %.0f s.",
             record->manifest.suite, (unsigned long long)record->manifest.seed,
             record->manifest.started, record->manifest.duration_s);
    page_paragraph(page, words);
}
