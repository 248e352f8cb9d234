// SPDX-License-Identifier: MIT
// From records to a report: text, page, table and charts. Reads records, measures nothing.
#ifndef BITROOF_ANALYSIS_REPORT_REPORT_H
#define BITROOF_ANALYSIS_REPORT_REPORT_H

#include "analysis/record/record.h"
#include "analysis/report/text.h"

enum report_format { REPORT_MARKDOWN, REPORT_HTML, REPORT_CSV, REPORT_JSON, REPORT_FORMAT_COUNT };

// "md", "html", "csv", "json".
bool report_format_find(const char *name, enum report_format *format);

// Writes report.md, report.html, report.csv and the charts (<chart>.gp, .svg, .png) of `count`
// records into `directory`, which is made if need be. Appends the summary for a terminal to
// *summary. Without gnuplot everything but the charts is written and the result is STATUS_USAGE.
enum status report_write(const struct record *records, size_t count, const char *directory,
                         struct text *summary, struct error *error);

// One format alone: into directory/report.<format> (charts beside it where the format shows them),
// or, when `directory` is NULL, appended to *text. The missing gnuplot is as above.
enum status report_write_format(const struct record *records, size_t count,
                                enum report_format format, const char *directory, struct text *text,
                                struct error *error);

#endif
