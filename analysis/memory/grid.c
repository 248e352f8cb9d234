// SPDX-License-Identifier: MIT
#include "analysis/memory/grid.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct grid grid_begin(int columns, int left_columns)
{
    return (struct grid){.columns = columns < GRID_COLUMNS ? columns : GRID_COLUMNS,
                         .left_columns = left_columns};
}

void grid_add(struct grid *grid, const char *format, ...)
{
    if (grid->count == grid->capacity) {
        int capacity = grid->capacity * 2 + 256;
        char(*more)[GRID_CELL] = realloc(grid->cells, (size_t)capacity * sizeof *more);
        if (more == NULL) {
            grid->failed = true;
            return;
        }
        grid->cells = more;
        grid->capacity = capacity;
    }
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(grid->cells[grid->count++], GRID_CELL, format, arguments);
    va_end(arguments);
}

static void add_rule(const struct grid *grid, struct text *text)
{
    for (int column = 0; column < grid->columns; column++)
        text_append(text, column < grid->left_columns ? "|---" : "|--:");
    text_append(text, "|\n");
}

void grid_end(struct grid *grid, bool as_markdown, struct text *text)
{
    int widths[GRID_COLUMNS] = {0};
    for (int i = 0; i < grid->count; i++) {
        int length = (int)strlen(grid->cells[i]), column = i % grid->columns;
        widths[column] = length > widths[column] ? length : widths[column];
    }
    for (int i = 0; i < grid->count; i++) {
        int column = i % grid->columns;
        bool is_last = column == grid->columns - 1, is_left = column < grid->left_columns;
        if (as_markdown) {
            text_append(text, "| ");
            text_markdown(text, grid->cells[i]);
            text_append(text, is_last ? " |\n" : " ");
        } else {
            int width = is_last && is_left ? 0 : widths[column];
            text_add(text, is_left ? "%s%-*s" : "%s%*s", column > 0 ? "  " : "", width,
                     grid->cells[i]);
            text_append(text, is_last ? "\n" : "");
        }
        if (as_markdown && i == grid->columns - 1)
            add_rule(grid, text);
    }
    text->failed |= grid->failed;
    free(grid->cells);
    *grid = (struct grid){0};
}
