// SPDX-License-Identifier: MIT
// A text that grows: reports and chart scripts are made in memory and written in one piece.
#ifndef BITROOF_ANALYSIS_REPORT_TEXT_H
#define BITROOF_ANALYSIS_REPORT_TEXT_H

#include "base/error.h"

#include <stdbool.h>
#include <stddef.h>

struct text {
    char *data; // NUL-terminated once something was added; NULL before
    size_t length, capacity;
    bool failed; // memory ran out: what was added since is missing
};

void text_free(struct text *text);
__attribute__((format(printf, 2, 3))) void text_add(struct text *text, const char *format, ...);
void text_append(struct text *text, const char *string);

// Appends a string that may come from a hostile file, made harmless for its destination.
void text_markdown(struct text *text, const char *string); // a table cell
void text_html(struct text *text, const char *string);     // element or attribute
void text_csv(struct text *text, const char *string);      // quoted when needed
void text_gnuplot(struct text *text, const char *string);  // inside a quoted string

// Replaces the file by the text; STATUS_FAILED when memory had run out.
enum status text_write(const struct text *text, const char *path, struct error *error);

#endif
