// SPDX-License-Identifier: MIT
// All networks: a bar for each setting, as long as its time beside the network's fp32, cut into
// convolutions and glue. What a faster precision wins, and what is left of it, in one look.
#include "analysis/report/charts.h"
#include "analysis/report/network_digest.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    BAR = 15,
    BAR_PITCH = 20,
    NETWORK_GAP = 13,
    MARGIN_LEFT = 380,
    MARGIN_RIGHT = 300,
    MARGIN_TOP = 128,
    MARGIN_BOTTOM = 62,
    COLUMN_TIME = 76, // pixels right of the bars
    COLUMN_RATIO = 160,
    COLUMN_GLUE = 245,
};

static const char INK[] = "#1b1f24", FAINT[] = "#57606a";

static bool is_bar(const struct network_row *row)
{
    return row->is_main && row->result->time.median_ns > 0 &&
           network_kind_ns(row->result, STEP_GLUE) >= 0;
}

// What bars of a network are measured by: its fp32, or without one its slowest setting.
static double unit_ns(const struct digest *digest, int network)
{
    const struct network_row *f32 = network_main_row(digest, network, "f32");
    if (f32 != NULL && is_bar(f32))
        return f32->result->time.median_ns;
    double most = NAN;
    for (size_t i = 0; i < digest->network_rows; i++) {
        if (digest->networks[i].network == network && is_bar(&digest->networks[i]))
            most = fmax(most, digest->networks[i].result->time.median_ns);
    }
    return most;
}

static void draw_bar(const struct network_row *row, const struct chart_canvas *c, double unit,
                     double y, struct text *script)
{
    const struct network_result *n = row->result;
    double sum = 0, from = 0;
    for (int kind = 0; kind < STEP_KIND_COUNT; kind++)
        sum += network_kind_ns(n, (enum step_kind)kind);
    for (int kind = 0; kind < STEP_KIND_COUNT; kind++) {
        double share = network_kind_ns(n, (enum step_kind)kind) / sum;
        double to = from + share * n->time.median_ns / unit * 100;
        if (to > from)
            chart_box(script, canvas_x(c, from), y - BAR / 2.0, canvas_x(c, fmin(to, c->x_high)),
                      y + BAR / 2.0, step_kind_colour((enum step_kind)kind));
        from = fmin(to, c->x_high);
    }
    double column = c->width - c->right;
    char ratio[32] = "";
    if (isfinite(row->speedup.median))
        snprintf(ratio, sizeof ratio, "%.2fx", row->speedup.median);
    chart_text(script, c->left - 10, y, "right", 12, FAINT, 0, row->label);
    chart_text(script, column + COLUMN_TIME, y, "right", 12, INK, 0,
               unit_time(n->time.median_ns).text);
    chart_text(script, column + COLUMN_RATIO, y, "right", 12,
               row->speedup.median < 1 ? "#cc0000" : INK, 0, ratio);
    chart_text(script, column + COLUMN_GLUE, y, "right", 12, INK, 0,
               unit_percent(n->glue_share).text);
}

static void draw_legend(const struct chart_canvas *c, struct text *script)
{
    double x = c->left, y = c->height - 84.0;
    for (int kind = 0; kind < STEP_KIND_COUNT; kind++) {
        const char *name = step_kind_name((enum step_kind)kind);
        chart_box(script, x, y - 7, x + 22, y + 7, step_kind_colour((enum step_kind)kind));
        chart_text(script, x + 28, y, "left", 13, INK, 0, name);
        x += 28 + chart_text_width(name, 13) + 24;
    }
}

bool chart_networks(const struct digest *digest, const char *stem, struct text *script)
{
    double most = 100;
    int bars = 0, networks = 0, last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (!is_bar(row))
            continue;
        most = fmax(most, row->result->time.median_ns / unit_ns(digest, row->network) * 100);
        bars++;
        networks += row->network != last;
        last = row->network;
    }
    if (bars == 0)
        return false;
    struct chart_canvas c = {.width = 1600,
                             .left = MARGIN_LEFT,
                             .right = MARGIN_RIGHT,
                             .top = MARGIN_TOP,
                             .bottom = MARGIN_BOTTOM,
                             .x_high = fmin(most, 200) * 1.01,
                             .y_high = 1};
    c.height = c.top + c.bottom + bars * BAR_PITCH + networks * NETWORK_GAP;
    chart_begin(script, &c, stem, "Time of networks by setting, beside their fp32.");
    chart_title(script, &c, digest->record, "What a network wins, and what glue leaves of it",
                "time of one inference, fp32 = 100 %");
    draw_legend(&c, script);
    double header = c.height - c.top + 8.0, column = c.width - c.right;
    chart_text(script, column + COLUMN_TIME, header, "right", 12, FAINT, 0, "time");
    chart_text(script, column + COLUMN_RATIO, header, "right", 12, FAINT, 0, "over fp32");
    chart_text(script, column + COLUMN_GLUE, header, "right", 12, FAINT, 0, "glue");
    double y = c.height - c.top - NETWORK_GAP / 2.0 - BAR_PITCH / 2.0;
    last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (!is_bar(row))
            continue;
        if (row->network != last) {
            y -= last != 0 ? NETWORK_GAP : 0;
            chart_text(script, c.left - 130, y, "right", 13, INK, 0, row->result->network);
            last = row->network;
        }
        draw_bar(row, &c, unit_ns(digest, row->network), y, script);
        y -= BAR_PITCH;
    }
    text_add(script, "set xrange [0:%.6g]\nset yrange [0:1]\nunset ytics\nset border 1\n",
             c.x_high);
    text_append(script, "set xtics 20\nset grid xtics lc rgb '#eaeef2' lw 1 dt 1\n"
                        "set xlabel \"Time of one inference (% of the same network in fp32)\" "
                        "textcolor rgb '#24292f'\n");
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, &c, stem, is_svg);
        text_append(script, "plot NaN notitle\n");
    }
    text_append(script, "unset output\n");
    return true;
}
