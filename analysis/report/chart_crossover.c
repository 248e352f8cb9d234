// SPDX-License-Identifier: MIT
// Time of bit-serial products against weight bits x activation bits, a panel for each problem, with
// the times of fp32, int8 and weights of few bits as level lines: where the points rise above a
// line, that many bits are better multiplied.
#include "analysis/report/charts.h"
#include "analysis/report/labels.h"
#include "analysis/report/low_digest.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    PANELS = 4, // side by side
    PANEL_WIDTH = 390,
    PANEL_HEIGHT = 300,
    PLOT_LEFT = 62, // inside a panel
    PLOT_RIGHT = 96,
    PLOT_BOTTOM = 46,
    PLOT_TOP = 40,
    MARGIN_LEFT = 20,
    MARGIN_TOP = 106,
    MARGIN_BOTTOM = 34,
    MOST_LINES = 4,
};

static const char INK[] = "#1b1f24", FAINT[] = "#57606a", GRID[] = "#eaeef2";
static const char UNIPOLAR[] = "#d55e00", BIPOLAR[] = "#009e73", LANES[] = "#cc79a7";

// Level lines, dearest numbers first.
static const struct {
    const char *group, *colour;
} LINES[MOST_LINES] = {
    {"fp32", "#8da0b3"}, {"int8", "#0072b2"}, {"w4a8", "#e69f00"}, {"w2a8", "#b8860b"}};

struct panel {
    double left, right, bottom, top; // of the plot, in pixels
    double log_low, log_high;        // of the time axis, log10 of ns
    double most;                     // of the other axis, log2 of the product
};

static double panel_x(const struct panel *panel, int product)
{
    return panel->left +
           (log2(product) + 0.25) / (panel->most + 0.5) * (panel->right - panel->left);
}

static double panel_y(const struct panel *panel, double ns)
{
    return panel->bottom + (log10(ns) - panel->log_low) / (panel->log_high - panel->log_low) *
                               (panel->top - panel->bottom);
}

static double time_of(const struct low_row *row)
{
    return row->row->measurement->time.median_ns;
}

static bool is_drawn(const struct low_row *row)
{
    bool is_planes = precision_is_planes(&row->row->measurement->workload.precision);
    bool is_line = false;
    for (int i = 0; i < MOST_LINES; i++)
        is_line |= strcmp(row->row->group, LINES[i].group) == 0;
    return is_planes || is_line;
}

static struct panel panel_make(const struct low_digest *low, const struct low_problem *problem,
                               int at, int height)
{
    struct panel panel = {.left = MARGIN_LEFT + at % PANELS * PANEL_WIDTH + PLOT_LEFT,
                          .top = height - MARGIN_TOP - at / PANELS * PANEL_HEIGHT - PLOT_TOP,
                          .log_low = INFINITY,
                          .log_high = -INFINITY,
                          .most = 1};
    panel.right = panel.left + PANEL_WIDTH - PLOT_LEFT - PLOT_RIGHT;
    panel.bottom = panel.top - PANEL_HEIGHT + PLOT_TOP + PLOT_BOTTOM;
    for (size_t i = problem->begin; i < problem->begin + problem->count; i++) {
        const struct low_row *row = &low->rows[i];
        if (!is_drawn(row))
            continue;
        panel.log_low = fmin(panel.log_low, log10(time_of(row)));
        panel.log_high = fmax(panel.log_high, log10(time_of(row)));
        if (row->way == LOW_SERIAL)
            panel.most = fmax(panel.most, log2(row->product));
    }
    double air = fmax(0.05 * (panel.log_high - panel.log_low), 0.05);
    panel.log_low -= air;
    panel.log_high += air;
    return panel;
}

static void draw_axes(const struct panel *panel, const struct low_problem *problem,
                      struct text *script)
{
    chart_text(script, panel->left - PLOT_LEFT + 6, panel->top + 20, "left", 14, INK, 0,
               problem->name);
    for (int decade = (int)floor(panel->log_low); decade <= (int)ceil(panel->log_high); decade++) {
        for (int step = 1; step < 10; step++) {
            double value = step * pow(10, decade), y = panel_y(panel, value);
            if (y < panel->bottom || y > panel->top)
                continue;
            bool is_labelled = step == 1 || step == 2 || step == 5;
            chart_line(script, panel->left, y, panel->right, y, GRID, is_labelled ? 1.0 : 0.4);
            if (is_labelled)
                chart_text(script, panel->left - 6, y, "right", 11, FAINT, 0,
                           unit_time(value).text);
        }
    }
    static const int TICKS[] = {1, 2, 3, 4, 6, 8, 9, 12, 16};
    for (size_t i = 0; i < sizeof TICKS / sizeof *TICKS; i++) {
        char text[8];
        if (log2(TICKS[i]) > panel->most + 1e-9)
            continue;
        double x = panel_x(panel, TICKS[i]);
        (void)snprintf(text, sizeof text, "%d", TICKS[i]);
        chart_line(script, x, panel->bottom, x, panel->bottom - 4, FAINT, 1);
        if (TICKS[i] != 9) // too near to 8
            chart_text(script, x, panel->bottom - 14, "center", 11, FAINT, 0, text);
    }
    chart_text(script, (panel->left + panel->right) / 2, panel->bottom - 32, "center", 11, FAINT, 0,
               "weight bits x activation bits");
    chart_line(script, panel->left, panel->bottom, panel->right, panel->bottom, FAINT, 1);
    chart_line(script, panel->left, panel->bottom, panel->left, panel->top, FAINT, 1);
}

static void draw_lines(const struct panel *panel, const struct low_digest *low,
                       const struct low_problem *problem, struct text *script)
{
    double positions[MOST_LINES];
    int which[MOST_LINES];
    const struct low_row *rows[MOST_LINES];
    size_t count = 0;
    for (int i = 0; i < MOST_LINES; i++) {
        const struct low_row *row = low_find(low, problem, LINES[i].group);
        if (row == NULL)
            continue;
        double y = panel_y(panel, time_of(row));
        size_t k = count++;
        for (; k > 0 && positions[k - 1] < y; k--) { // highest first
            positions[k] = positions[k - 1];
            which[k] = which[k - 1];
            rows[k] = rows[k - 1];
        }
        positions[k] = y;
        which[k] = i;
        rows[k] = row;
        chart_line(script, panel->left, y, panel->right, y, LINES[i].colour, 2);
    }
    label_spread(positions, count, 14, panel->bottom, panel->top);
    for (size_t i = 0; i < count; i++) {
        char text[64];
        (void)snprintf(text, sizeof text, "%s %s", LINES[which[i]].group,
                       unit_time(time_of(rows[i])).text);
        chart_text(script, panel->right + 5, positions[i], "left", 11, LINES[which[i]].colour, 0,
                   text);
    }
}

static void draw_mark(struct text *script, double x, double y, const char *colour, double radius)
{
    text_add(script,
             "set object circle at screen %.1f / W, screen %.1f / H size screen %.2f / W fc rgb "
             "'%s' fs solid noborder front\n",
             x, y, radius, colour);
}

static const char *colour_of(const struct low_row *row)
{
    const struct precision *p = &row->row->measurement->workload.precision;
    if (row->way != LOW_SERIAL)
        return LANES;
    return p->activation_encoding == ENCODING_BIPOLAR ? BIPOLAR : UNIPOLAR;
}

// The fastest of each product joined by a line, and a mark for each.
static void draw_points(const struct panel *panel, const struct low_digest *low,
                        const struct low_problem *problem, const char *colour, double radius,
                        struct text *script)
{
    const struct low_row *last = NULL;
    for (int product = 1; product <= 16; product++) {
        const struct low_row *best = NULL;
        for (size_t i = problem->begin; i < problem->begin + problem->count; i++) {
            const struct low_row *row = &low->rows[i];
            if (!precision_is_planes(&row->row->measurement->workload.precision) ||
                row->product != product || colour_of(row) != colour)
                continue;
            draw_mark(script, panel_x(panel, product), panel_y(panel, time_of(row)), colour,
                      radius);
            if (best == NULL || time_of(row) < time_of(best))
                best = row;
        }
        if (best != NULL && last != NULL)
            chart_line(script, panel_x(panel, last->product), panel_y(panel, time_of(last)),
                       panel_x(panel, product), panel_y(panel, time_of(best)), colour, 1);
        last = best != NULL ? best : last;
    }
}

static void draw_crossover(const struct panel *panel, const struct low_problem *problem,
                           struct text *script)
{
    const struct crossover *c = &problem->crossover;
    if (!c->exists || !(c->equal > 0) || !isfinite(c->equal))
        return;
    char text[32];
    double x =
        panel->left + (log2(c->equal) + 0.25) / (panel->most + 0.5) * (panel->right - panel->left);
    if (x < panel->left)
        return;
    text_add(script,
             "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f / H "
             "nohead lw 1.2 dt 2 lc rgb '%s'\n",
             x, panel->bottom, x, panel->top, INK);
    (void)snprintf(text, sizeof text, "%.1f", c->equal);
    chart_text(script, x + 4, panel->bottom + 10, "left", 11, INK, 0, text);
}

static void draw_legend(double y, struct text *script)
{
    static const struct {
        const char *colour, *words;
    } marks[] = {{UNIPOLAR, "bit-serial, unipolar activations"},
                 {BIPOLAR, "bit-serial, bipolar activations"},
                 {LANES, "the same numbers in packed lanes"}};
    double x = MARGIN_LEFT + PLOT_LEFT;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        draw_mark(script, x, y, marks[i].colour, 5);
        chart_text(script, x + 12, y, "left", 13, INK, 0, marks[i].words);
        x += 12 + chart_text_width(marks[i].words, 13) + 24;
    }
    chart_text(script, x, y, "left", 13, FAINT, 0,
               "level lines: kernels that multiply. Dashed: the cross-over");
}

bool chart_crossover(const struct digest *digest, const char *stem, struct text *script)
{
    struct low_digest low;
    int panels = 0;
    low_digest_make(digest, &low, &script->failed);
    for (size_t p = 0; p < low.problem_count; p++)
        panels += low.problems[p].crossover.exists;
    if (panels == 0) {
        low_digest_free(&low);
        return false;
    }
    int rows = (panels + PANELS - 1) / PANELS;
    struct chart_canvas c = {.width = 2 * MARGIN_LEFT + PANELS * PANEL_WIDTH,
                             .height = MARGIN_TOP + rows * PANEL_HEIGHT + MARGIN_BOTTOM,
                             .x_high = 1,
                             .y_high = 1};
    chart_begin(script, &c, stem, "Time of bit-serial products by bits, beside multiplying ones.");
    chart_title(script, &c, digest->record, "How many bits a bit-serial product stands",
                "time of one call; lower is faster");
    draw_legend(c.height - 84.0, script);
    int at = 0;
    for (size_t p = 0; p < low.problem_count; p++) {
        const struct low_problem *problem = &low.problems[p];
        if (!problem->crossover.exists)
            continue;
        struct panel panel = panel_make(&low, problem, at++, c.height);
        draw_axes(&panel, problem, script);
        draw_lines(&panel, &low, problem, script);
        draw_crossover(&panel, problem, script);
        draw_points(&panel, &low, problem, LANES, 4, script);
        draw_points(&panel, &low, problem, UNIPOLAR, 4.5, script);
        draw_points(&panel, &low, problem, BIPOLAR, 4.5, script);
    }
    text_append(script, "set xrange [0:1]\nset yrange [0:1]\nunset xtics\nunset ytics\n"
                        "unset border\n");
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, &c, stem, is_svg);
        text_append(script, "plot NaN notitle\n");
    }
    text_append(script, "unset output\n");
    low_digest_free(&low);
    return true;
}
