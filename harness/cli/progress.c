// SPDX-License-Identifier: MIT
#include "harness/cli/progress.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { BAR_WIDTH = 24 };

struct progress progress_begin(bool quiet)
{
    const char *terminal = getenv("TERM");
    bool can_move = terminal != NULL && strcmp(terminal, "dumb") != 0;
    return (struct progress){.quiet = quiet, .terminal = isatty(STDERR_FILENO) && can_move};
}

static void clear_bar(struct progress *progress)
{
    if (progress->has_bar)
        fputs("\r\x1b[K", stderr);
    progress->has_bar = false;
}

void progress_bar(struct progress *progress, const char *stage, const char *item, double share,
                  double left_s)
{
    if (progress->quiet || !progress->terminal)
        return;
    char bar[BAR_WIDTH + 1], left[32] = "";
    int filled = (int)lround(fmin(1.0, fmax(0.0, share)) * BAR_WIDTH);
    for (int i = 0; i < BAR_WIDTH; i++)
        bar[i] = i < filled ? '#' : '.';
    bar[BAR_WIDTH] = '\0';
    if (isfinite(left_s)) {
        long seconds = lround(fmin(left_s, 359999.0));
        snprintf(left, sizeof left, "%ld:%02ld left", seconds / 60, seconds % 60);
    }
    fprintf(stderr, "\r\x1b[K[%s] %3.0f %%  %s  %s: %.40s", bar, share * 100, left, stage, item);
    fflush(stderr);
    progress->has_bar = true;
}

void progress_line(struct progress *progress, const char *format, ...)
{
    if (progress->quiet)
        return;
    clear_bar(progress);
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

void progress_end(struct progress *progress)
{
    clear_bar(progress);
    fflush(stderr);
}
