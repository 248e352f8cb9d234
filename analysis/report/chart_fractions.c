// SPDX-License-Identifier: MIT
// A bar for each problem and precision: how much of its own roof the fastest kernel reaches, with
// the 95 % interval of its time.
#include "analysis/report/charts.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char ROOF_COLOUR[] = "#24292f";

enum {
    COLUMN_SHARE = 70, // pixels right of the bars
    COLUMN_RATIO = 155,
    COLUMN_BOUND = 180,
    BAR = 15,
    BAR_PITCH = 19,
    PROBLEM_GAP = 11,
    MARGIN_LEFT = 330,
    MARGIN_RIGHT = 290,
    MARGIN_TOP = 100,
    MARGIN_BOTTOM = 66,
    LEAST_HEIGHT = 420,
};

static bool is_bar(const struct digest *digest, const struct digest_row *row)
{
    return chart_is_drawn(digest, row) && isfinite(row->measurement->roofline.fraction);
}

// Lighter for each further precision of a problem, so that pairs read as pairs.
static const char *bar_colour(const char *group)
{
    return strcmp(group, "fp32") == 0                   ? "#8da0b3"
           : strcmp(group, "int8") == 0                 ? "#0072b2"
           : strcmp(group, "int8 (7-bit weights)") == 0 ? "#56b4e9"
           : strcmp(group, "binary") == 0               ? "#009e73"
           : strncmp(group, "w1a1", 4) == 0             ? "#009e73"
                                                        : "#e69f00";
}

static void draw_bar(const struct digest_row *row, const struct chart_canvas *c, double y,
                     struct text *script)
{
    const struct measurement *m = row->measurement;
    double percent = m->roofline.fraction * 100;
    double x0 = canvas_x(c, 0), x1 = canvas_x(c, fmin(percent, c->x_high));
    text_add(
        script,
        "set object rectangle from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen "
        "%.1f / H fc rgb '%s' fs solid noborder\n",
        x0, y - BAR / 2.0, x1, y + BAR / 2.0,
        row->is_impossible ? "#cc0000" : bar_colour(row->group));
    if (m->time.ci95_low_ns > 0 && isfinite(m->time.ci95_high_ns)) {
        double low = canvas_x(c, percent * m->time.median_ns / m->time.ci95_high_ns);
        double high =
            canvas_x(c, fmin(percent * m->time.median_ns / m->time.ci95_low_ns, c->x_high));
        chart_line(script, low, y, high, y, "#1b1f24", 1.2);
        chart_line(script, low, y - 3, low, y + 3, "#1b1f24", 1.2);
        chart_line(script, high, y - 3, high, y + 3, "#1b1f24", 1.2);
    }
    double column = c->width - c->right;
    char ratio[32] = "";
    if (row->baseline != NULL && row->baseline != m && isfinite(row->speedup.median))
        snprintf(ratio, sizeof ratio, "%.2fx", row->speedup.median);
    chart_text(script, column + COLUMN_SHARE, y, "right", 12, ROOF_COLOUR, 0,
               unit_percent(m->roofline.fraction).text);
    chart_text(script, column + COLUMN_RATIO, y, "right", 12, ROOF_COLOUR, 0, ratio);
    chart_text(script, column + COLUMN_BOUND, y, "left", 12,
               row->is_impossible ? "#cc0000" : "#57606a", 0,
               row->is_impossible ? "ERROR: above its roof" : m->roofline.bound);
    chart_text(script, x0 - 8, y, "right", 12, "#57606a", 0,
               strcmp(row->group, "int8 (7-bit weights)") == 0 ? "int8 w7" : row->group);
}

bool chart_fractions(const struct digest *digest, const char *stem, struct text *script)
{
    double most = 100;
    int bars = 0, problems = 0, last = 0;
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        if (!is_bar(digest, row))
            continue;
        most = fmax(most, fmin(row->measurement->roofline.fraction * 100, 150));
        bars++;
        problems += row->problem != last;
        last = row->problem;
    }
    if (bars == 0)
        return false;
    struct chart_canvas c = {.width = 1600,
                             .left = MARGIN_LEFT,
                             .right = MARGIN_RIGHT,
                             .top = MARGIN_TOP,
                             .bottom = MARGIN_BOTTOM,
                             .x_high = most * 1.02,
                             .y_high = 1};
    c.height = c.top + c.bottom + bars * BAR_PITCH + problems * PROBLEM_GAP;
    if (c.height < LEAST_HEIGHT)
        c.height = LEAST_HEIGHT;
    chart_begin(script, &c, stem, "Share of its own roof that each result reaches.");
    chart_title(script, &c, digest->record, "How near to its roof the fastest kernel comes",
                "whiskers: 95 % interval");
    double header = c.height - c.top + 6.0, column = c.width - c.right;
    chart_text(script, column + COLUMN_SHARE, header, "right", 12, "#57606a", 0, "of roof");
    chart_text(script, column + COLUMN_RATIO, header, "right", 12, "#57606a", 0, "over fp32");
    chart_text(script, column + COLUMN_BOUND, header, "left", 12, "#57606a", 0, "the roof");
    double y = c.height - c.top - PROBLEM_GAP / 2.0 - BAR_PITCH / 2.0;
    double first_y = y;
    last = 0;
    for (size_t i = 0; i < digest->count; i++) {
        const struct digest_row *row = &digest->rows[i];
        if (!is_bar(digest, row))
            continue;
        if (row->problem != last) {
            if (last != 0)
                y -= PROBLEM_GAP;
            chart_text(script, c.left - 70, y, "right", 13, "#1b1f24", 0,
                       row->measurement->workload.problem.name);
            last = row->problem;
        }
        draw_bar(row, &c, y, script);
        y -= BAR_PITCH;
    }
    text_add(script,
             "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f / H "
             "nohead lw 1.5 dt 2 lc rgb '%s' front\n",
             canvas_x(&c, 100), (double)c.bottom, canvas_x(&c, 100), first_y + BAR, ROOF_COLOUR);
    text_add(script, "set xrange [0:%.6g]\nset yrange [0:1]\nunset ytics\nset border 1\n",
             c.x_high);
    text_append(script, "set xtics 20\nset grid xtics lc rgb '#eaeef2' lw 1 dt 1\n"
                        "set xlabel \"Share of the attainable rate under its own roof (%)\" "
                        "textcolor rgb '#24292f'\n");
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, &c, stem, is_svg);
        text_append(script, "plot NaN notitle\n");
    }
    text_append(script, "unset output\n");
    return true;
}
