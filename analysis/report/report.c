// SPDX-License-Identifier: MIT
// Putting a report together and writing it.
#include "analysis/report/report.h"
#include "analysis/report/charts.h"
#include "analysis/report/export.h"
#include "analysis/report/gnuplot.h"
#include "analysis/report/sections.h"
#include "base/file.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct report {
    struct digest *digests;
    size_t count;
    char *(*svgs)[CHART_COUNT]; // the drawn charts of each record; NULL where there is none
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
        for (int i = 0; i < CHART_COUNT && report->svgs != NULL; i++)
            free(report->svgs[d][i]);
    }
    free(report->digests);
    free(report->svgs);
}

static enum status report_begin(struct report *report, const struct record *records, size_t count,
                                struct error *error)
{
    *report = (struct report){.count = count};
    report->digests = calloc(count, sizeof *report->digests);
    report->svgs = calloc(count, sizeof *report->svgs);
    enum status status = STATUS_OK;
    if (report->digests == NULL || report->svgs == NULL)
        status = error_set(error, STATUS_FAILED, "report: no memory");
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        status = digest_make(&records[i], &report->digests[i], error);
    if (status != STATUS_OK)
        report_free(report);
    return status;
}

// "roofline", or "roofline-2" for the second record of several.
static void chart_stem(char stem[32], const struct chart *chart, size_t record, size_t count)
{
    if (count > 1)
        snprintf(stem, 32, "%s-%zu", chart->stem, record + 1);
    else
        snprintf(stem, 32, "%s", chart->stem);
}

static enum status path_in(char path[PATH_MAX], const char *directory, const char *stem,
                           const char *suffix, struct error *error)
{
    int length = snprintf(path, PATH_MAX, "%s/%s.%s", directory, stem, suffix);
    if (length < 0 || length >= PATH_MAX)
        return error_set(error, STATUS_USAGE, "%s: the path is too long", directory);
    return STATUS_OK;
}

static enum status draw_chart(struct report *report, size_t d, int which, const char *directory,
                              struct error *error)
{
    char stem[32], path[PATH_MAX], script_name[40];
    struct text script = {0};
    chart_stem(stem, &CHARTS[which], d, report->count);
    if (!CHARTS[which].script(&report->digests[d], stem, &script))
        return STATUS_OK; // nothing to draw
    enum status status = path_in(path, directory, stem, "gp", error);
    if (status == STATUS_OK)
        status = text_write(&script, path, error);
    text_free(&script);
    snprintf(script_name, sizeof script_name, "%s.gp", stem);
    if (status == STATUS_OK)
        status = gnuplot_run(directory, script_name, error);
    if (status == STATUS_OK)
        status = path_in(path, directory, stem, "svg", error);
    size_t length;
    if (status == STATUS_OK)
        status = file_read(path, (size_t)64 << 20, &report->svgs[d][which], &length, error);
    return status;
}

// Draws everything that can be drawn; the first failure is the result, since the text of the report
// is worth having without charts.
static enum status draw_charts(struct report *report, const char *directory, struct error *error)
{
    enum status first = STATUS_OK;
    for (size_t d = 0; d < report->count; d++) {
        for (int i = 0; i < CHART_COUNT; i++) {
            struct error one = {0};
            enum status status = draw_chart(report, d, i, directory, &one);
            if (status != STATUS_OK && first == STATUS_OK) {
                first = status;
                *error = one;
            }
        }
    }
    return first;
}

static void add_record(struct page *page, const struct report *report, size_t d)
{
    const struct digest *digest = &report->digests[d];
    const struct record *record = digest->record;
    struct text headline = {0};
    char title[400], file[48];
    snprintf(title, sizeof title, "%.60s, %.250s, %.10s", record->manifest.platform,
             record->machine.model, record->manifest.started);
    page_heading(page, 1, title);
    digest_headline(digest, &headline);
    page_paragraph(page, headline.data == NULL ? "" : headline.data);
    text_free(&headline);
    for (int i = 0; i < CHART_COUNT; i++) {
        char stem[32];
        chart_stem(stem, &CHARTS[i], d, report->count);
        snprintf(file, sizeof file, "%s.svg", stem);
        if (report->svgs[d][i] != NULL)
            page_chart(page, file, CHARTS[i].caption, report->svgs[d][i]);
    }
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
        export_summary(&report.digests[d], summary);
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
        for (int i = 0; i < CHART_COUNT; i++) {
            for (int s = 0; s < 3; s++) {
                char stem[32];
                chart_stem(stem, &CHARTS[i], d, report->count);
                if (path_in(path, directory, stem, suffixes[s], NULL) == STATUS_OK)
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
