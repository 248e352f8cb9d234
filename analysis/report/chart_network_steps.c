// SPDX-License-Identifier: MIT
// One network, step by step in the order it runs: the width of a step is its time, the height of
// its bar the percentage of its attainable rate. What is pale above a bar is time lost; the three
// settings share one time axis, so the shorter picture is the faster network.
#include "analysis/report/charts.h"
#include "analysis/report/low_networks.h"
#include "analysis/report/units.h"
#include "analysis/roofline/roofline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    PANEL_HEIGHT = 190,
    PANEL_GAP = 66,
    MARGIN_LEFT = 80,
    MARGIN_RIGHT = 40,
    MARGIN_TOP = 150,
    MARGIN_BOTTOM = 66,
    STRIP = 5, // pixels of the mark under a step whose roof is memory
    NAME_FONT = 11,
    MOST_PANELS = 4, // fp32, academic, deployable, the fastest of fewer bits
};

static const char INK[] = "#1b1f24", FAINT[] = "#57606a", MEMORY[] = "#a40e26",
                  IMPOSSIBLE[] = "#cc0000";

// Lighter than in other charts: names are written on them.
static const char *bar_colour(enum step_kind kind)
{
    static const char *const colours[] = {"#7db8e0", "#7fc8a9", "#e3a8cb", "#f2b75c"};
    return colours[kind];
}

static const char *lost_colour(enum step_kind kind)
{
    static const char *const colours[] = {"#e6f0f8", "#e5f4ed", "#f9edf4", "#fdf1dd"};
    return colours[kind];
}

static bool is_memory(const char *bound)
{
    return bound[0] != '\0' && strcmp(bound, "compute") != 0 && strcmp(bound, "latency") != 0;
}

static double total_ns(const struct network_result *n)
{
    double sum = n->layers_count > 0 ? 0 : NAN;
    for (size_t i = 0; i < n->layers_count; i++)
        sum += n->layers[i].step.time.median_ns;
    return sum;
}

static void draw_name(struct text *script, const char *name, double x0, double x1, double bottom)
{
    char words[RECORD_NAME];
    size_t room = (size_t)((PANEL_HEIGHT - 10) / (0.62 * NAME_FONT));
    snprintf(words, sizeof words, "%s", name);
    if (strlen(words) > room)
        memcpy(words + room - 2, "..", 3);
    double width = chart_text_width(words, NAME_FONT);
    if (width + 6 < x1 - x0)
        chart_text(script, (x0 + x1) / 2, bottom + 10, "center", NAME_FONT, INK, 0, words);
    else if (x1 - x0 >= NAME_FONT + 1)
        chart_text(script, (x0 + x1) / 2, bottom + 5, "left", NAME_FONT, INK, 90, words);
}

// Rectangles first, names on top of them (gnuplot draws labels `front` over objects).
static void draw_steps(const struct network_result *n, const struct chart_canvas *c,
                       struct text *script)
{
    double bottom = c->bottom, at = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *layer = &n->layers[i];
        double ns = layer->step.time.median_ns, fraction = layer->step.roofline.fraction;
        double x0 = canvas_x(c, at), x1 = canvas_x(c, at + ns);
        enum step_kind kind = step_kind(layer);
        bool is_impossible = fraction > ROOFLINE_IMPOSSIBLE_FRACTION;
        double gap = x1 - x0 > 4 ? 0.6 : 0; // a hair of white between steps that are wide enough
        chart_box(script, x0 + gap, bottom, x1, bottom + PANEL_HEIGHT, lost_colour(kind));
        if (fraction > 0)
            chart_box(script, x0 + gap, bottom, x1, bottom + PANEL_HEIGHT * fmin(fraction, 1),
                      is_impossible ? IMPOSSIBLE : bar_colour(kind));
        if (is_memory(layer->step.roofline.bound))
            chart_box(script, x0 + gap, bottom - STRIP - 2, x1, bottom - 2, MEMORY);
        draw_name(script, layer->name, x0, x1, bottom);
        at += ns;
    }
}

static void draw_panel_axes(const struct chart_canvas *c, struct text *script)
{
    for (int percent = 0; percent <= 100; percent += 50) {
        double y = c->bottom + PANEL_HEIGHT * percent / 100.0;
        char words[16];
        snprintf(words, sizeof words, "%d %%", percent);
        chart_text(script, c->left - 8, y, "right", 12, FAINT, 0, words);
        chart_line(script, c->left - 4, y, percent == 0 ? c->width - c->right : c->left, y,
                   percent == 0 ? FAINT : "#8c959f", 1);
    }
}

static void draw_heading(const struct network_row *row, const struct chart_canvas *c,
                         struct text *script)
{
    const struct network_result *n = row->result;
    struct text words = {0};
    text_add(&words, "%s: %s", row->label, unit_time(n->time.median_ns).text);
    double x = c->left, y = c->bottom + PANEL_HEIGHT + 18;
    if (words.data != NULL) {
        chart_text(script, x, y, "left", 16, INK, 0, words.data);
        x += chart_text_width(words.data, 16) + 18;
    }
    text_free(&words);
    if (isfinite(row->speedup.median))
        text_add(&words, "%.2f times as fast as fp32, ", row->speedup.median);
    if (isfinite(n->roofline.fraction))
        text_add(&words, "%s of its own roofs, ", unit_percent(n->roofline.fraction).text);
    text_add(&words, "%s of the time is glue", unit_percent(n->glue_share).text);
    if (words.data != NULL)
        chart_text(script, x, y, "left", 13, FAINT, 0, words.data);
    text_free(&words);
}

static void draw_legend(const struct network_row *const *rows, int count,
                        const struct chart_canvas *c, double y, struct text *script)
{
    double x = c->left;
    for (int kind = 0; kind < STEP_KIND_COUNT; kind++) {
        bool is_there = false;
        for (int r = 0; r < count; r++)
            is_there |= network_kind_ns(rows[r]->result, (enum step_kind)kind) > 0;
        if (!is_there)
            continue;
        const char *name = step_kind_name((enum step_kind)kind);
        chart_box(script, x, y - 7, x + 22, y + 7, bar_colour((enum step_kind)kind));
        chart_text(script, x + 28, y, "left", 13, INK, 0, name);
        x += 28 + chart_text_width(name, 13) + 20;
    }
    chart_box(script, x, y - 7, x + 22, y + 7, lost_colour(STEP_CONVOLUTION));
    chart_text(script, x + 28, y, "left", 13, INK, 0, "pale above a bar: time lost");
    x += 28 + chart_text_width("pale above a bar: time lost", 13) + 20;
    chart_box(script, x, y - 2, x + 22, y + 3, MEMORY);
    chart_text(script, x + 28, y, "left", 13, INK, 0, "memory is the roof (else arithmetic)");
    x += 28 + chart_text_width("memory is the roof (else arithmetic)", 13) + 20;
    bool has_impossible = false;
    for (int r = 0; r < count; r++) {
        for (size_t i = 0; i < rows[r]->result->layers_count; i++)
            has_impossible |=
                rows[r]->result->layers[i].step.roofline.fraction > ROOFLINE_IMPOSSIBLE_FRACTION;
    }
    if (!has_impossible)
        return;
    chart_box(script, x, y - 7, x + 22, y + 7, IMPOSSIBLE);
    chart_text(script, x + 28, y, "left", 13, INK, 0, "above its roof: a wrong count or roof");
}

// Marks at 1, 2 or 5 x 10^k, about eight of them.
static void draw_time_axis(const struct chart_canvas *c, double most_ns, struct text *script)
{
    double rough = most_ns / 8, decade = pow(10, floor(log10(rough)));
    double step = rough / decade > 5   ? 10 * decade
                  : rough / decade > 2 ? 5 * decade
                  : rough / decade > 1 ? 2 * decade
                                       : decade;
    for (int i = 0; i * step <= most_ns; i++) {
        double x = canvas_x(c, i * step);
        chart_line(script, x, c->bottom - 14.0, x, c->bottom - 8.0, FAINT, 1);
        chart_text(script, x, c->bottom - 24.0, "center", 12, FAINT, 0,
                   i == 0 ? "0" : unit_time(i * step).text);
    }
    chart_text(script, c->left + (c->width - c->left - c->right) / 2.0, c->bottom - 48.0, "center",
               14, INK, 0, "Time of one inference, steps in the order they run");
}

bool chart_network_steps(const struct digest *digest, int network, const char *stem,
                         struct text *script)
{
    static const char *const settings[MOST_PANELS - 1] = {"f32", "academic", "deployable"};
    const struct network_row *rows[MOST_PANELS];
    int count = 0;
    double most_ns = 0;
    for (int i = 0; i < MOST_PANELS; i++) {
        const struct network_row *row = i + 1 < MOST_PANELS
                                            ? network_main_row(digest, network, settings[i])
                                            : low_network_fastest(digest, network);
        if (row == NULL || !(total_ns(row->result) > 0))
            continue;
        rows[count++] = row;
        most_ns = fmax(most_ns, total_ns(row->result));
    }
    if (count == 0)
        return false;
    struct chart_canvas c = {.width = 1600,
                             .left = MARGIN_LEFT,
                             .right = MARGIN_RIGHT,
                             .top = MARGIN_TOP,
                             .bottom = MARGIN_BOTTOM,
                             .x_high = most_ns,
                             .y_high = 1};
    c.height = c.top + c.bottom + count * PANEL_HEIGHT + (count - 1) * PANEL_GAP;
    char title[160];
    snprintf(title, sizeof title, "%s: percent of attainable, step by step",
             rows[0]->result->network);
    chart_begin(script, &c, stem, "Steps of a network: width is time, height is share of roof.");
    chart_title(script, &c, digest->record, title, "width is time, height the share of its roof");
    draw_legend(rows, count, &c, c.height - 84.0, script);
    for (int i = 0; i < count; i++) {
        struct chart_canvas panel = c;
        panel.bottom = c.bottom + (count - 1 - i) * (PANEL_HEIGHT + PANEL_GAP);
        draw_heading(rows[i], &panel, script);
        draw_panel_axes(&panel, script);
        draw_steps(rows[i]->result, &panel, script);
        if (i + 1 == count)
            draw_time_axis(&panel, most_ns, script);
    }
    text_append(script, "set xrange [0:1]\nset yrange [0:1]\nunset tics\nunset border\n");
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, &c, stem, is_svg);
        text_append(script, "plot NaN notitle\n");
    }
    text_append(script, "unset output\n");
    return true;
}
