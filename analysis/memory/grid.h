// SPDX-License-Identifier: MIT
// A table of short cells, filled row by row, printed aligned for a terminal or as Markdown.
#ifndef BITROOF_ANALYSIS_MEMORY_GRID_H
#define BITROOF_ANALYSIS_MEMORY_GRID_H

#include "analysis/report/text.h"

enum { GRID_CELL = 96, GRID_COLUMNS = 80 };

struct grid {
    char (*cells)[GRID_CELL]; // row by row; longer text is cut
    int count, capacity;
    int columns;      // at most GRID_COLUMNS
    int left_columns; // so many are aligned to the left, the others to the right
    bool failed;      // memory ran out
};

struct grid grid_begin(int columns, int left_columns);
__attribute__((format(printf, 2, 3))) void grid_add(struct grid *grid, const char *format, ...);
// The first row is the head. Frees the grid.
void grid_end(struct grid *grid, bool as_markdown, struct text *text);

#endif
