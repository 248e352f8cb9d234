// SPDX-License-Identifier: MIT
// Markdown and HTML. See page.h.
#include "analysis/report/page.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static const char style[] =
    ":root{color-scheme:light}"
    "body{font:15px/1.5 system-ui,'Segoe UI',Helvetica,Arial,sans-serif;color:#1b1f24;"
    "max-width:1400px;margin:2rem auto;padding:0 1.5rem}"
    "h1{font-size:1.7rem;margin:0 0 .6rem}h2{font-size:1.2rem;margin:2.2rem 0 .6rem;"
    "border-bottom:1px solid #d8dee4;padding-bottom:.2rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}"
    "p{max-width:62rem}table{border-collapse:collapse;font-size:13px;"
    "font-variant-numeric:tabular-nums;margin:.6rem 0}"
    "th{text-align:left;border-bottom:2px solid #8c959f;position:sticky;top:0;background:#fff}"
    "th,td{padding:.22rem .7rem .22rem 0;vertical-align:top}td{border-bottom:1px solid #eaeef2}"
    "tr:hover td{background:#f6f8fa}.r{text-align:right;white-space:nowrap}"
    "pre{background:#f6f8fa;padding:.6rem .8rem;overflow-x:auto;border-radius:6px}"
    "figure{margin:1.2rem 0}figure svg{width:100%;height:auto}summary{cursor:pointer;color:#0969da;"
    "margin:.5rem 0}figcaption{color:#57606a;"
    "font-size:13px}li{margin:.15rem 0}"
    "@media print{body{margin:0;max-width:none;font-size:11px}table{font-size:9px}"
    "th{position:static}tr,figure{break-inside:avoid}h2{break-after:avoid}}";

static void add_string(struct page *page, const char *string)
{
    if (page->is_html)
        text_html(&page->text, string);
    else
        text_markdown(&page->text, string);
}

void page_begin(struct page *page, bool is_html, const char *title)
{
    *page = (struct page){.is_html = is_html};
    if (!is_html)
        return;
    text_append(&page->text,
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    text_html(&page->text, title);
    text_add(&page->text, "</title>\n<style>%s</style>\n</head>\n<body>\n", style);
}

void page_end(struct page *page)
{
    if (page->is_html)
        text_append(&page->text, "</body>\n</html>\n");
}

void page_heading(struct page *page, int level, const char *string)
{
    if (page->is_html)
        text_add(&page->text, "<h%d>", level);
    else
        text_add(&page->text, "%s%.*s ", page->text.length > 0 ? "\n" : "", level, "######");
    add_string(page, string);
    if (page->is_html)
        text_add(&page->text, "</h%d>\n", level);
    else
        text_append(&page->text, "\n");
}

void page_paragraph(struct page *page, const char *string)
{
    text_append(&page->text, page->is_html ? "<p>" : "\n");
    bool is_strong = false;
    for (const char *mark; (mark = strstr(string, "**")) != NULL; string = mark + 2) {
        char part[1024];
        for (size_t length; (length = (size_t)(mark - string)) > 0;) {
            if (length >= sizeof part)
                length = sizeof part - 1;
            memcpy(part, string, length);
            part[length] = '\0';
            add_string(page, part);
            string += length;
        }
        is_strong = !is_strong;
        text_append(&page->text, !page->is_html ? "**" : is_strong ? "<strong>" : "</strong>");
    }
    add_string(page, string);
    text_append(&page->text, page->is_html ? "</p>\n" : "\n");
}

void page_code(struct page *page, const char *string)
{
    if (page->is_html) {
        text_append(&page->text, "<pre>");
        text_html(&page->text, string);
        text_append(&page->text, "</pre>\n");
        return;
    }
    text_append(&page->text, "\n    "); // an indented block needs no escapes, only one line
    for (const char *c = string; *c != '\0'; c++)
        text_add(&page->text, "%c", (unsigned char)*c < ' ' ? ' ' : *c);
    text_append(&page->text, "\n");
}

void page_table_begin(struct page *page, const char *columns, const char *headers)
{
    text_append(&page->text, page->is_html ? "<table>\n<thead><tr>" : "\n|");
    const char *begin = headers;
    for (const char *column = columns; *column != '\0'; column++) {
        size_t length = strcspn(begin, "|");
        if (page->is_html)
            text_add(&page->text, "<th%s>%.*s</th>", *column == 'r' ? " class=\"r\"" : "",
                     (int)length, begin);
        else
            text_add(&page->text, " %.*s |", (int)length, begin);
        begin += length + (begin[length] == '|');
    }
    if (page->is_html) {
        text_append(&page->text, "</tr></thead>\n<tbody>\n");
    } else {
        text_append(&page->text, "\n|");
        for (const char *column = columns; *column != '\0'; column++)
            text_append(&page->text, *column == 'r' ? "---:|" : "---|");
        text_append(&page->text, "\n");
    }
    page->columns = columns;
    page->column = 0;
}

void page_cell(struct page *page, const char *format, ...)
{
    char cell[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(cell, sizeof cell, format, arguments);
    va_end(arguments);
    if (page->is_html) {
        bool is_number = page->columns[page->column] == 'r';
        text_add(&page->text, "%s%s", page->column == 0 ? "<tr>" : "",
                 is_number ? "<td class=\"r\">" : "<td>");
        add_string(page, cell);
        text_append(&page->text, "</td>");
    } else {
        text_append(&page->text, page->column == 0 ? "| " : " ");
        add_string(page, cell);
        text_append(&page->text, " |");
    }
    page->column++;
}

void page_row_end(struct page *page)
{
    text_append(&page->text, page->is_html ? "</tr>\n" : "\n");
    page->column = 0;
}

void page_table_end(struct page *page)
{
    if (page->is_html)
        text_append(&page->text, "</tbody>\n</table>\n");
}

void page_details_begin(struct page *page, const char *summary)
{
    text_append(&page->text, page->is_html ? "<details>\n<summary>" : "\n<details>\n<summary>");
    text_html(&page->text, summary);
    text_append(&page->text, "</summary>\n");
}

void page_details_end(struct page *page)
{
    text_append(&page->text, page->is_html ? "</details>\n" : "\n</details>\n");
}

void page_item(struct page *page, const char *format, ...)
{
    char item[2048];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(item, sizeof item, format, arguments);
    va_end(arguments);
    if (page->is_html)
        text_append(&page->text, page->column == 0 ? "<ul>\n<li>" : "<li>");
    else
        text_append(&page->text, page->column == 0 ? "\n- " : "- ");
    add_string(page, item);
    text_append(&page->text, page->is_html ? "</li>\n" : "\n");
    page->column++;
}

void page_items_end(struct page *page)
{
    if (page->is_html && page->column > 0)
        text_append(&page->text, "</ul>\n");
    page->column = 0;
}

void page_chart(struct page *page, const char *file, const char *caption, const char *svg)
{
    if (!page->is_html) {
        text_add(&page->text, "\n![%s](%s)\n", caption, file);
        return;
    }
    // Inside HTML the XML declaration and the document type of the SVG file have no place.
    const char *start = svg == NULL ? NULL : strstr(svg, "<svg");
    if (start == NULL)
        return;
    text_append(&page->text, "<figure>\n");
    text_append(&page->text, start);
    text_append(&page->text, "<figcaption>");
    text_html(&page->text, caption);
    text_append(&page->text, "</figcaption>\n</figure>\n");
}
