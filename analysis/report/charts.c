// SPDX-License-Identifier: MIT
// What the chart scripts share.
#include "analysis/report/charts.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

const struct chart CHARTS[CHART_COUNT] = {
    {"roofline", "Roofline: effective and executed rate under the measured ceilings",
     chart_roofline},
    {"fractions", "How near to its own roof each result comes", chart_fractions},
    {"memory", "Bandwidth and latency by working set", chart_memory},
    {"networks", "Networks: where the time goes, beside their fp32", chart_networks},
    {"crossover", "How many bits bit-serial products stand beside fp32, int8 and 4-bit weights",
     chart_crossover},
};

const struct network_chart NETWORK_CHARTS[NETWORK_CHART_COUNT] = {
    {"steps", "Every step in the order it runs: width is time, height what its roof allows of it",
     chart_network_steps},
    {"layers", "Its layers under the roofline: area is share of the time", chart_network_roofline},
};

double canvas_x(const struct chart_canvas *c, double value)
{
    return c->left + (value - c->x_low) / (c->x_high - c->x_low) * (c->width - c->left - c->right);
}

double canvas_y(const struct chart_canvas *c, double value)
{
    return c->bottom +
           (value - c->y_low) / (c->y_high - c->y_low) * (c->height - c->bottom - c->top);
}

void chart_begin(struct text *script, const struct chart_canvas *c, const char *stem,
                 const char *purpose)
{
    text_add(script, "# %s\n# Made by bitroof from a record. Redraw with: gnuplot %s.gp\n", purpose,
             stem);
    text_add(script, "reset\nset encoding utf8\nunset key\nset tics nomirror out\n"
                     "set border 3 lc rgb '#57606a'\nset tics textcolor rgb '#24292f'\n");
    text_add(script, "W = %d.0\nH = %d.0\n", c->width, c->height);
    text_add(script, "set lmargin at screen %d / W\nset rmargin at screen %d / W\n", c->left,
             c->width - c->right);
    text_add(script, "set bmargin at screen %d / H\nset tmargin at screen %d / H\n", c->bottom,
             c->height - c->top);
}

void chart_terminal(struct text *script, const struct chart_canvas *c, const char *stem,
                    bool is_svg)
{
    if (is_svg)
        text_add(script,
                 "set terminal svg size %d,%d noenhanced font 'DejaVu Sans,Verdana,sans-serif,"
                 "%d' background rgb 'white'\n",
                 c->width, c->height, CHART_FONT_PIXELS);
    else
        // This terminal counts fonts in points of 4/3 pixel.
        text_add(script,
                 "set terminal pngcairo size %d,%d noenhanced font 'DejaVu Sans,%d' fontscale "
                 "0.75\n",
                 c->width, c->height, CHART_FONT_PIXELS);
    text_add(script, "set output '%s.%s'\n", stem, is_svg ? "svg" : "png");
}

void chart_text(struct text *script, double x, double y, const char *place, int font_pixels,
                const char *colour, double degrees, const char *string)
{
    text_append(script, "set label \"");
    text_gnuplot(script, string);
    text_add(script, "\" at screen %.1f / W, %.1f / H %s", x, y, place);
    if (degrees != 0)
        text_add(script, " rotate by %.2f", degrees);
    if (font_pixels != CHART_FONT_PIXELS)
        text_add(script, " font ',%d'", font_pixels);
    text_add(script, " textcolor rgb '%s' front\n", colour);
}

void chart_title(struct text *script, const struct chart_canvas *c, const struct record *record,
                 const char *title, const char *subtitle)
{
    struct text line = {0};
    chart_text(script, 24, c->height - 26, "left", 21, "#1b1f24", 0, title);
    text_add(&line, "%.80s, %s",
             record->machine.model[0] != '\0' ? record->machine.model : "unknown",
             unit_hertz(record->machine.clock_hz.value).text);
    text_add(&line, ", %.10s%s%s", record->manifest.started, subtitle[0] != '\0' ? ", " : "",
             subtitle);
    if (line.data != NULL)
        chart_text(script, 24, c->height - 52, "left", 14, "#57606a", 0, line.data);
    text_free(&line);
}

void chart_line(struct text *script, double x0, double y0, double x1, double y1, const char *colour,
                double width)
{
    text_add(script,
             "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f / H "
             "nohead lw %.1f lc rgb '%s'\n",
             x0, y0, x1, y1, width, colour);
}

void chart_box(struct text *script, double x0, double y0, double x1, double y1, const char *colour)
{
    text_add(script,
             "set object rectangle from screen %.2f / W, screen %.2f / H to screen %.2f / W, "
             "screen %.2f / H fc rgb '%s' fs solid noborder\n",
             x0, y0, x1, y1, colour);
}

// Colours that colour-blind readers can tell apart (Okabe and Ito).
const char *chart_operation_colour(enum operation op)
{
    switch (op) {
    case OP_MATMUL:
        return "#d55e00";
    case OP_CONV2D:
        return "#0072b2";
    case OP_DWCONV:
        return "#009e73";
    case OP_GLUE:
        return "#b8860b";
    default:
        return "#cc79a7";
    }
}

bool chart_is_drawn(const struct digest *digest, const struct digest_row *row)
{
    enum { MANY = 7 };
    static const char *const some[] = {"fp32",  "int8", "int8 (7-bit weights)", "w4a8", "w2a8",
                                       "w1a1b", "w2a2u"};
    const char *groups[MANY];
    int count = 0;
    for (size_t i = 0; i < digest->count && count < MANY; i++) {
        int g = 0;
        while (g < count && strcmp(groups[g], digest->rows[i].group) != 0)
            g++;
        if (g == count)
            groups[count++] = digest->rows[i].group;
    }
    bool is_one = count < MANY;
    for (size_t i = 0; i < sizeof some / sizeof *some; i++)
        is_one |= strcmp(some[i], row->group) == 0;
    return row->is_best && is_one;
}

int chart_group_symbol(const char *group)
{
    static const struct {
        const char *group;
        int symbol;
    } symbols[] = {{"fp32", 6}, {"int8", 4},    {"int8 (7-bit weights)", 12},
                   {"int4", 8}, {"binary", 10}, {"w4a8", 8},
                   {"w2a8", 12}};
    for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
        if (strcmp(symbols[i].group, group) == 0)
            return symbols[i].symbol;
    return strncmp(group, "w1a1", 4) == 0 ? 10 : 14;
}

double chart_text_width(const char *string, int font_pixels)
{
    return 0.6 * font_pixels * (double)strlen(string);
}

void chart_log_ticks(struct text *script, const char *axis, double low, double high)
{
    bool is_wide = high - low > 3;
    text_add(script, "set %stics (", axis);
    bool is_first = true;
    for (int decade = (int)floor(low); decade <= (int)ceil(high); decade++) {
        for (int step = 1; step < 10; step++) {
            double position = decade + log10(step), value = step * pow(10, decade);
            if (position < low - 1e-9 || position > high + 1e-9)
                continue;
            bool is_labelled = step == 1 || (!is_wide && (step == 2 || step == 5));
            text_add(script, "%s\"", is_first ? "" : ", ");
            if (is_labelled)
                text_add(script, "%.6g", value);
            text_add(script, "\" %.9g%s", value, is_labelled ? "" : " 1");
            is_first = false;
        }
    }
    text_append(script, ")\n");
}
