// SPDX-License-Identifier: MIT
// Growing text and its escapes.
#include "analysis/report/text.h"
#include "base/file.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void text_free(struct text *text)
{
    free(text->data);
    *text = (struct text){0};
}

static bool make_room(struct text *text, size_t more)
{
    if (text->failed || more > SIZE_MAX / 4 - text->length)
        text->failed = true;
    if (text->failed)
        return false;
    size_t need = text->length + more + 1;
    if (need <= text->capacity)
        return true;
    size_t capacity = need < 4096 ? 4096 : need * 2;
    char *data = realloc(text->data, capacity);
    if (data == NULL) {
        text->failed = true;
        return false;
    }
    text->data = data;
    text->capacity = capacity;
    return true;
}

void text_add(struct text *text, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length >= 0 && make_room(text, (size_t)length)) {
        vsnprintf(text->data + text->length, (size_t)length + 1, format, again);
        text->length += (size_t)length;
    }
    va_end(again);
}

void text_append(struct text *text, const char *string)
{
    size_t length = strlen(string);
    if (make_room(text, length)) {
        memcpy(text->data + text->length, string, length + 1);
        text->length += length;
    }
}

// Appends each character, or what `escape` makes of it (NULL: itself).
static void add_escaped(struct text *text, const char *string, const char *(*escape)(char))
{
    for (const char *c = string; *c != '\0'; c++) {
        const char single[2] = {*c, '\0'};
        const char *replacement = (unsigned char)*c < ' ' ? " " : escape(*c);
        text_append(text, replacement != NULL ? replacement : single);
    }
}

static const char *escape_markdown(char c)
{
    switch (c) {
    case '|':
        return "\\|";
    case '`':
        return "'";
    case '<':
        return "&lt;";
    case '*':
        return "\\*";
    default:
        return NULL;
    }
}

static const char *escape_html(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

// gnuplot runs what stands in back quotes, also inside double quotes, and expands @ and \.
static const char *escape_gnuplot(char c)
{
    return strchr("`\"'\\@$", c) != NULL ? "?" : NULL;
}

void text_markdown(struct text *text, const char *string)
{
    // Brackets are common in intervals; only "](" would make a link of them.
    for (const char *link; (link = strstr(string, "](")) != NULL; string = link + 1) {
        for (const char *c = string; c <= link; c++)
            add_escaped(text, (const char[]){*c, '\0'}, escape_markdown);
        text_append(text, "\\");
    }
    add_escaped(text, string, escape_markdown);
}

void text_html(struct text *text, const char *string)
{
    add_escaped(text, string, escape_html);
}

void text_gnuplot(struct text *text, const char *string)
{
    add_escaped(text, string, escape_gnuplot);
}

static const char *escape_quote(char c)
{
    return c == '"' ? "\"\"" : NULL;
}

void text_csv(struct text *text, const char *string)
{
    // A leading = + - @ would be a formula to a spreadsheet.
    bool is_formula = string[0] != '\0' && strchr("=+-@", string[0]) != NULL;
    if (!is_formula && strpbrk(string, ",\"\r\n") == NULL) {
        text_append(text, string);
        return;
    }
    text_append(text, is_formula ? "\"'" : "\"");
    add_escaped(text, string, escape_quote);
    text_append(text, "\"");
}

enum status text_write(const struct text *text, const char *path, struct error *error)
{
    if (text->failed)
        return error_set(error, STATUS_FAILED, "%s: no memory for the text", path);
    return file_replace(path, text->data == NULL ? "" : text->data, text->length, error);
}
