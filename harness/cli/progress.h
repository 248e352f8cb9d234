// SPDX-License-Identifier: MIT
// How far a run is, on standard error: a bar with the time left on a terminal, else a line an item.
#ifndef BITROOF_HARNESS_CLI_PROGRESS_H
#define BITROOF_HARNESS_CLI_PROGRESS_H

#include <stdbool.h>

struct progress {
    bool quiet, terminal;
    bool has_bar; // one stands on the current line
};

struct progress progress_begin(bool quiet);
// `share` of the whole, 0 to 1; `left_s`: seconds left at the most, NaN when unknown.
void progress_bar(struct progress *progress, const char *stage, const char *item, double share,
                  double left_s);
// A line that stays, also above a bar.
__attribute__((format(printf, 2, 3))) void progress_line(struct progress *progress,
                                                         const char *format, ...);
void progress_end(struct progress *progress);

#endif
