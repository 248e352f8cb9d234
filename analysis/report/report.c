// SPDX-License-Identifier: MIT
// Putting a report together and writing it.
#include "analysis/report/report.h"
#include "analysis/report/charts.h"
#include "analysis/report/export.h"
#include "analysis/report/gnuplot.h"
#include "analysis/report/network_digest.h"
#include "analysis/report/sections.h"
#include "analysis/report/summary.h"
#include "base/file.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A chart of one record: one that every record has, or of a network.
struct drawing {
    char stem[RECORD_NAME + 32]; // "roofline", "roofline-2", "steps-squeezenet_v1.1"
    const char *caption;
    const struct chart *chart; // NULL: of a network
    const struct network_chart *network_chart;
    int network;
    char *svg; // NULL until drawn, and when there is nothing to draw
};

struct report {
    struct digest *digests;
    size_t count;
    struct drawing **drawings; // of each record
    size_t *drawing_counts;
};

static const char *const format_names[REPORT_FORMAT_COUNT] = {"md", "html", "csv", "json"};

bool report_format_find(const char *name, enum report_format *format)
{
    for (int i = 0; i < REPORT_FORMAT_COUNT; i++) {
        if (strcmp(name, format_names[i]) == 0) {
            *format = (enum report_format)i;
            return true;
        }
    }
    return false;
}

static void report_free(struct report *report)
{
    for (size_t d = 0; d < report->count; d++) {
        if (report->digests != NULL)
            digest_free(&report->digests[d]);
        for (size_t i = 0; report->drawing_counts != NULL && i < report->drawing_counts[d]; i++)
            free(report->drawings[d][i].svg);
        if (report->drawings != NULL)
            free(report->drawings[d]);
    }
    free(report->digests);
    free(report->drawings);
    free(report->drawing_counts);
}

// A name may come from a hostile file: what is no plain letter, digit, dot, dash or underscore has
// no place in a file name.
static void make_plain(char *stem)
{
    for (char *c = stem; *c != '\0'; c++) {
        bool is_plain = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') ||
                        (*c >= '0' && *c <= '9') || *c == '.' || *c == '-' || *c == '_';
        if (!is_plain)
            *c = '_';
    }
}

static const char *network_name(const struct digest *digest, int network)
{
    for (size_t i = 0; i < digest->network_rows; i++)
        if (digest->networks[i].network == network)
            return digest->networks[i].result->network;
    return "";
}

// Two networks may have one name: with other numbers of threads, or made alike by make_plain.
static bool is_stem_taken(const struct report *report, size_t d, const char *stem)
{
    for (size_t i = 0; i < report->drawing_counts[d]; i++)
        if (strcmp(report->drawings[d][i].stem, stem) == 0)
            return true;
    return false;
}

// "roofline", or "roofline-2" for the second record of several.
static void add_drawing(struct report *report, size_t d, struct drawing drawing, const char *stem)
{
    int length = snprintf(drawing.stem, sizeof drawing.stem - 16, "%s", stem);
    size_t used = length < 0 ? 0 : strlen(drawing.stem);
    make_plain(drawing.stem);
    if (report->count > 1)
        snprintf(drawing.stem + used, 8, "-%zu", (d + 1) % 100000);
    used = strlen(drawing.stem);
    for (int i = 2; is_stem_taken(report, d, drawing.stem) && i < 100000; i++)
        snprintf(drawing.stem + used, 8, ".%d", i);
    report->drawings[d][report->drawing_counts[d]++] = drawing;
}

static bool list_drawings(struct report *report, size_t d)
{
    const struct digest *digest = &report->digests[d];
    size_t networks = (size_t)digest->network_count;
    report->drawings[d] =
        calloc(CHART_COUNT + networks * NETWORK_CHART_COUNT, sizeof **report->drawings);
    if (report->drawings[d] == NULL)
        return false;
    for (int i = 0; i < CHART_COUNT; i++)
        add_drawing(report, d, (struct drawing){.caption = CHARTS[i].caption, .chart = &CHARTS[i]},
                    CHARTS[i].stem);
    for (int network = 1; network <= digest->network_count; network++) {
        for (int i = 0; i < NETWORK_CHART_COUNT; i++) {
            const struct network_chart *chart = &NETWORK_CHARTS[i];
            char stem[RECORD_NAME + 16];
            snprintf(stem, sizeof stem, "%s-%s", chart->stem, network_name(digest, network));
            add_drawing(report, d,
                        (struct drawing){
                            .caption = chart->caption, .network_chart = chart, .network = network},
                        stem);
        }
    }
    return true;
}

static enum status report_begin(struct report *report, const struct record *records, size_t count,
                                struct error *error)
{
    *report = (struct report){.count = count};
    report->digests = calloc(count, sizeof *report->digests);
    report->drawings = calloc(count, sizeof *report->drawings);
    report->drawing_counts = calloc(count, sizeof *report->drawing_counts);
    enum status status = STATUS_OK;
    if (report->digests == NULL || report->drawings == NULL || report->drawing_counts == NULL)
        status = error_set(error, STATUS_FAILED, "report: no memory");
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        status = digest_make(&records[i], &report->digests[i], error);
        if (status == STATUS_OK && !list_drawings(report, i))
            status = error_set(error, STATUS_FAILED, "report: no memory");
    }
    if (status != STATUS_OK)
        report_free(report);
    return status;
}

static enum status path_in(char path[PATH_MAX], const char *directory, const char *stem,
                           const char *suffix, struct error *error)
{
    int length = snprintf(path, PATH_MAX, "%s/%s.%s", directory, stem, suffix);
    if (length < 0 || length >= PATH_MAX)
        return error_set(error, STATUS_USAGE, "%s: the path is too long", directory);
    return STATUS_OK;
}

static enum status draw(const struct digest *digest, struct drawing *drawing, const char *directory,
                        struct error *error)
{
    char path[PATH_MAX], script_name[sizeof drawing->stem + 4];
    struct text script = {0};
    bool has_content =
        drawing->chart != NULL
            ? drawing->chart->script(digest, drawing->stem, &script)
            : drawing->network_chart->script(digest, drawing->network, drawing->stem, &script);
    if (!has_content)
        return STATUS_OK;
    enum status status = path_in(path, directory, drawing->stem, "gp", error);
    if (status == STATUS_OK)
        status = text_write(&script, path, error);
    text_free(&script);
    snprintf(script_name, sizeof script_name, "%s.gp", drawing->stem);
    if (status == STATUS_OK)
        status = gnuplot_run(directory, script_name, error);
    if (status == STATUS_OK)
        status = path_in(path, directory, drawing->stem, "svg", error);
    size_t length;
    if (status == STATUS_OK)
        status = file_read(path, (size_t)64 << 20, &drawing->svg, &length, error);
    return status;
}

// Draws everything that can be drawn; the first failure is the result, since the text of the report
// is worth having without charts.
static enum status draw_charts(struct report *report, const char *directory, struct error *error)
{
    enum status first = STATUS_OK;
    for (size_t d = 0; d < report->count; d++) {
        for (size_t i = 0; i < report->drawing_counts[d]; i++) {
            struct error one = {0};
            enum status status =
                draw(&report->digests[d], &report->drawings[d][i], directory, &one);
            if (status != STATUS_OK && first == STATUS_OK) {
                first = status;
                *error = one;
            }
        }
    }
    return first;
}

static void add_drawn(struct page *page, const struct drawing *drawing)
{
    char file[sizeof drawing->stem + 4];
    snprintf(file, sizeof file, "%s.svg", drawing->stem);
    if (drawing->svg != NULL)
        page_chart(page, file, drawing->caption, drawing->svg);
}

static void add_networks(struct page *page, const struct report *report, size_t d)
{
    const struct digest *digest = &report->digests[d];
    section_networks(page, digest);
    add_drawn(page, &report->drawings[d][CHART_NETWORKS]);
    for (int network = 1; network <= digest->network_count; network++) {
        section_network(page, digest, network);
        for (size_t i = CHART_COUNT; i < report->drawing_counts[d]; i++)
            if (report->drawings[d][i].network == network)
                add_drawn(page, &report->drawings[d][i]);
        section_network_steps(page, digest, network);
    }
}

static void add_low(struct page *page, const struct report *report, size_t d)
{
    struct low_digest low;
    low_digest_make(&report->digests[d], &low, &page->text.failed);
    section_low_networks(page, &report->digests[d], &low);
    section_low_problems(page, &low);
    section_low_crossover(page, &low);
    add_drawn(page, &report->drawings[d][CHART_CROSSOVER]);
    section_low_matrix_vector(page, &low);
    section_low_costs(page, &low);
    section_low_naive(page, &low);
    low_digest_free(&low);
}

static void add_record(struct page *page, const struct report *report, size_t d)
{
    const struct digest *digest = &report->digests[d];
    const struct record *record = digest->record;
    struct text headline = {0};
    char title[400];
    snprintf(title, sizeof title, "%.60s, %.250s, %.10s", record->manifest.platform,
             record->machine.model, record->manifest.started);
    page_heading(page, 1, title);
    digest_headline(digest, &headline);
    page_paragraph(page, headline.data == NULL ? "" : headline.data);
    text_free(&headline);
    add_networks(page, report, d);
    add_low(page, report, d);
    for (int i = 0; i < CHART_NETWORKS; i++)
        add_drawn(page, &report->drawings[d][i]);
    section_results(page, digest);
    section_ceilings(page, record);
    section_memory(page, record);
    section_machine(page, record);
    section_counters(page, record);
    section_doubts(page, digest);
    section_replay(page, record);
}

static void make_page(const struct report *report, bool is_html, struct text *text)
{
    struct page page;
    page_begin(&page, is_html, "bitroof report");
    if (report->count > 1)
        section_side_by_side(&page, report->digests, report->count);
    for (size_t d = 0; d < report->count; d++)
        add_record(&page, report, d);
    page_end(&page);
    if (page.text.data != NULL)
        text_append(text, page.text.data);
    text->failed |= page.text.failed;
    text_free(&page.text);
}

static enum status make_format(const struct report *report, enum report_format format,
                               struct text *text, struct error *error)
{
    switch (format) {
    case REPORT_CSV:
        export_csv(report->digests, report->count, text);
        break;
    case REPORT_JSON:
        text->failed |= !export_json(report->digests, report->count, text);
        break;
    default:
        make_page(report, format == REPORT_HTML, text);
    }
    return text->failed ? error_set(error, STATUS_FAILED, "report: no memory") : STATUS_OK;
}

static enum status write_format(const struct report *report, enum report_format format,
                                const char *directory, struct error *error)
{
    struct text text = {0};
    char path[PATH_MAX];
    enum status status = make_format(report, format, &text, error);
    if (status == STATUS_OK)
        status = path_in(path, directory, "report", format_names[format], error);
    if (status == STATUS_OK)
        status = text_write(&text, path, error);
    text_free(&text);
    return status;
}

enum status report_write(const struct record *records, size_t count, const char *directory,
                         struct text *summary, struct error *error)
{
    struct report report;
    enum status status = file_make_directories(directory, error);
    if (status == STATUS_OK)
        status = report_begin(&report, records, count, error);
    if (status != STATUS_OK)
        return status;
    enum status charts = draw_charts(&report, directory, error);
    for (int format = REPORT_MARKDOWN; format <= REPORT_CSV && status == STATUS_OK; format++)
        status = write_format(&report, (enum report_format)format, directory, error);
    for (size_t d = 0; d < count && status == STATUS_OK; d++)
        summary_add(&report.digests[d], summary);
    report_free(&report);
    return status != STATUS_OK ? status : charts;
}

// Charts for a page that goes to standard output: drawn in a directory that is gone afterwards.
static enum status draw_in_passing(struct report *report, struct error *error)
{
    const char *base = getenv("TMPDIR");
    char directory[PATH_MAX], path[PATH_MAX];
    static const char *const suffixes[] = {"gp", "svg", "png"};
    int length = snprintf(directory, sizeof directory, "%s/bitroof-XXXXXX",
                          base != NULL && base[0] != '\0' ? base : "/tmp");
    if (length >= (int)sizeof directory || mkdtemp(directory) == NULL)
        return error_set(error, STATUS_FAILED, "%s: %s", directory, strerror(errno));
    enum status status = draw_charts(report, directory, error);
    for (size_t d = 0; d < report->count; d++) {
        for (size_t i = 0; i < report->drawing_counts[d]; i++) {
            for (int s = 0; s < 3; s++) {
                if (path_in(path, directory, report->drawings[d][i].stem, suffixes[s], NULL) ==
                    STATUS_OK)
                    unlink(path);
            }
        }
    }
    rmdir(directory);
    return status;
}

enum status report_write_format(const struct record *records, size_t count,
                                enum report_format format, const char *directory, struct text *text,
                                struct error *error)
{
    struct report report;
    enum status status = directory != NULL ? file_make_directories(directory, error) : STATUS_OK;
    if (status == STATUS_OK)
        status = report_begin(&report, records, count, error);
    if (status != STATUS_OK)
        return status;
    enum status charts = STATUS_OK;
    if (format == REPORT_HTML || (format == REPORT_MARKDOWN && directory != NULL))
        charts = directory != NULL ? draw_charts(&report, directory, error)
                                   : draw_in_passing(&report, error);
    if (directory != NULL)
        status = write_format(&report, format, directory, error);
    else
        status = make_format(&report, format, text, error);
    report_free(&report);
    return status != STATUS_OK ? status : charts;
}
