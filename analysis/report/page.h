// SPDX-License-Identifier: MIT
// One content, two dresses: headings, paragraphs and tables as Markdown or as a self-contained HTML
// page. All strings handed in are plain text and are escaped here.
#ifndef BITROOF_ANALYSIS_REPORT_PAGE_H
#define BITROOF_ANALYSIS_REPORT_PAGE_H

#include "analysis/report/text.h"

struct page {
    struct text text;
    bool is_html;
    const char *columns; // of the table under way
    int column;          // of its row under way; items written of a list
};

void page_begin(struct page *page, bool is_html, const char *title);
void page_end(struct page *page);
void page_heading(struct page *page, int level, const char *string);
// The string may hold **strong** words.
void page_paragraph(struct page *page, const char *string);
void page_code(struct page *page, const char *string); // one line to copy
// `columns`: one letter a column, 'l' or 'r'; headers are separated by '|'. Both
// strings must live until page_table_end.
void page_table_begin(struct page *page, const char *columns, const char *headers);
__attribute__((format(printf, 2, 3))) void page_cell(struct page *page, const char *format, ...);
void page_row_end(struct page *page);
void page_table_end(struct page *page);
__attribute__((format(printf, 2, 3))) void page_item(struct page *page, const char *format, ...);
void page_items_end(struct page *page);
// What is long and seldom read: folded away under one line (Markdown viewers that know no <details>
// show it all).
void page_details_begin(struct page *page, const char *summary);
void page_details_end(struct page *page);
// A chart: a reference to the file in Markdown, the SVG itself in HTML (`svg`, NULL when it could
// not be drawn: then nothing).
void page_chart(struct page *page, const char *file, const char *caption, const char *svg);

#endif
