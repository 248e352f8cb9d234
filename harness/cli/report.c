// SPDX-License-Identifier: MIT
// `bitroof report`: text, page, table and charts from records.
#include "analysis/report/report.h"
#include "harness/cli/cli.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// results/host/<id>.json -> results/host/<id>
static enum status default_directory(const char *record, char directory[PATH_MAX],
                                     struct error *error)
{
    size_t length = strlen(record);
    if (length < 6 || length >= PATH_MAX || strcmp(record + length - 5, ".json") != 0)
        return error_set(error, STATUS_USAGE,
                         "report: %s does not end in .json; say where to write with --out DIR",
                         record);
    memcpy(directory, record, length - 5);
    directory[length - 5] = '\0';
    return STATUS_OK;
}

static enum status write_all(const struct record *records, size_t count, const char *directory,
                             struct error *error)
{
    struct text summary = {0};
    enum status status = report_write(records, count, directory, &summary, error);
    if (summary.data != NULL) {
        fputs(summary.data, stdout);
        printf("\nReport: %s/report.md, report.html, report.csv%s\n", directory,
               status == STATUS_OK ? "; charts beside it" : "");
    }
    text_free(&summary);
    return status;
}

static enum status write_one(const struct record *records, size_t count, const char *name,
                             const char *directory, struct error *error)
{
    enum report_format format;
    if (!report_format_find(name, &format))
        return error_set(error, STATUS_USAGE,
                         "report: --format '%.40s' is not md, html, csv or json", name);
    struct text text = {0};
    enum status status = report_write_format(records, count, format, directory, &text, error);
    if (text.data != NULL)
        fputs(text.data, stdout);
    text_free(&text);
    return status;
}

enum status command_report(int argc, char **argv, struct error *error)
{
    struct options options = options_begin(argc, argv);
    const char *word, *out = NULL, *format = NULL;
    struct record *records = calloc((size_t)argc + 1, sizeof *records);
    const char *first = NULL;
    size_t count = 0;
    enum status status = STATUS_OK;
    if (records == NULL)
        return error_set(error, STATUS_FAILED, "report: no memory");
    while (status == STATUS_OK && options_next(&options, &word)) {
        if (options_is(&options, "--out")) {
            status = options_value(&options, &out, error);
        } else if (options_is(&options, "--format")) {
            status = options_value(&options, &format, error);
        } else if (word[0] == '-') {
            status = options_unknown(&options, error);
        } else {
            status = record_read(word, &records[count], error);
            count += status == STATUS_OK;
            first = first == NULL ? word : first;
        }
    }
    char directory[PATH_MAX];
    if (status == STATUS_OK && count == 0)
        status = error_set(error, STATUS_USAGE,
                           "report: name a record, e.g. results/host/<time>-<commit>.json");
    if (status == STATUS_OK && format == NULL && out == NULL && count > 1)
        status = error_set(error, STATUS_USAGE,
                           "report: several records need a place for their report: --out DIR");
    if (status == STATUS_OK && format == NULL && out == NULL) {
        status = default_directory(first, directory, error);
        out = directory;
    }
    if (status == STATUS_OK)
        status = format != NULL ? write_one(records, count, format, out, error)
                                : write_all(records, count, out, error);
    for (size_t i = 0; i < count; i++)
        record_free(&records[i]);
    free(records);
    return status;
}
