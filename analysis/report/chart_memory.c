// SPDX-License-Identifier: MIT
// Bandwidth (above) and latency (below) against the working set, with the caches marked.
#include "analysis/report/charts.h"
#include "analysis/report/labels.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_LINES = 12, MARGIN_RIGHT = 260, PANEL_GAP = 60 };

struct line {
    const char *kernel;
    const char *page;  // "" when no size was measured on two kinds of pages
    size_t count;      // of its points
    double last_value; // at its largest working set
    double largest;    // that working set
};

struct panel {
    struct chart_canvas canvas;
    bool is_latency;
    const struct record *record;
    int threads;
    struct line lines[MOST_LINES];
    size_t line_count;
};

static const char *line_colour(size_t i)
{
    static const char *const colours[] = {"#0072b2", "#d55e00", "#009e73", "#cc79a7",
                                          "#b8860b", "#56b4e9", "#24292f", "#8da0b3"};
    return colours[i % (sizeof colours / sizeof *colours)];
}

static const char *chains_name(int chains)
{
    static const char *const names[] = {"one load at a time", "2 loads at once", "4 loads at once",
                                        "8 loads at once", "16 loads at once"};
    size_t i = 0;
    while (i + 1 < sizeof names / sizeof *names && 1 << i < chains)
        i++;
    return names[i];
}

static size_t point_count(const struct panel *panel)
{
    return panel->is_latency ? panel->record->latency_count : panel->record->memory_count;
}

// Point i of the panel: false when it has no value or ran with another number of threads.
static bool get_point(const struct panel *panel, size_t i, const char **kernel, const char **page,
                      double *size, double *value)
{
    if (panel->is_latency) {
        const struct latency_point *p = &panel->record->latency[i];
        *kernel = chains_name(p->chains);
        *page = p->page;
        *size = (double)p->working_set;
        *value = p->ns;
    } else {
        const struct memory_ceiling *m = &panel->record->memory[i];
        *kernel = m->kernel;
        *page = m->page;
        *size = (double)m->working_set;
        *value = m->threads == panel->threads ? m->bytes_per_s / 1e9 : NAN;
    }
    return *size > 0 && *value > 0 && isfinite(*value);
}

// Was some working set of this kernel measured on two kinds of pages? Then each has its line.
// (Usually small sets are on small pages and large ones on large pages: one line.)
static bool has_two_pages(const struct panel *panel, const char *kernel)
{
    for (size_t i = 0; i < point_count(panel); i++) {
        for (size_t j = 0; j < i; j++) {
            const char *kernels[2], *pages[2];
            double sizes[2], value;
            if (get_point(panel, i, &kernels[0], &pages[0], &sizes[0], &value) &&
                get_point(panel, j, &kernels[1], &pages[1], &sizes[1], &value) &&
                strcmp(kernels[0], kernel) == 0 && strcmp(kernels[1], kernel) == 0 &&
                strcmp(pages[0], pages[1]) != 0 && sizes[0] == sizes[1])
                return true;
        }
    }
    return false;
}

static bool is_on_line(const struct line *line, const char *kernel, const char *page)
{
    return strcmp(line->kernel, kernel) == 0 &&
           (line->page[0] == '\0' || strcmp(line->page, page) == 0);
}

// Lines and ranges. False when the panel stays empty.
static bool survey(struct panel *panel)
{
    struct chart_canvas *c = &panel->canvas;
    double x_low = INFINITY, x_high = -INFINITY, y_low = INFINITY, y_high = -INFINITY;
    for (size_t i = 0; i < point_count(panel); i++) {
        const char *kernel, *page;
        double size, value;
        if (!get_point(panel, i, &kernel, &page, &size, &value))
            continue;
        size_t l = 0;
        while (l < panel->line_count && !is_on_line(&panel->lines[l], kernel, page))
            l++;
        if (l == MOST_LINES)
            continue;
        if (l == panel->line_count)
            panel->lines[panel->line_count++] =
                (struct line){kernel, has_two_pages(panel, kernel) ? page : "", 0, value, size};
        panel->lines[l].count++;
        if (size >= panel->lines[l].largest) {
            panel->lines[l].largest = size;
            panel->lines[l].last_value = value;
        }
        x_low = fmin(x_low, log10(size));
        x_high = fmax(x_high, log10(size));
        y_low = fmin(y_low, log10(value));
        y_high = fmax(y_high, log10(value));
    }
    c->x_low = x_low - 0.05;
    c->x_high = x_high + 0.05;
    c->y_low = y_low - 0.1;
    c->y_high = y_high + 0.1;
    return panel->line_count > 0;
}

static void add_data(const struct panel *panel, const char *name, struct text *script)
{
    for (size_t l = 0; l < panel->line_count; l++) {
        text_add(script, "# bytes, %s\n$%s%zu << EOD\n", panel->is_latency ? "ns" : "GB/s", name,
                 l);
        for (size_t i = 0; i < point_count(panel); i++) {
            const char *kernel, *page;
            double size, value;
            if (get_point(panel, i, &kernel, &page, &size, &value) &&
                is_on_line(&panel->lines[l], kernel, page))
                text_add(script, "%.9g %.6g\n", size, value);
        }
        text_append(script, "EOD\n");
    }
}

// Each line is named at its right end, spread apart where ends meet.
static void draw_names(const struct panel *panel, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    size_t order[MOST_LINES];
    double y[MOST_LINES];
    for (size_t i = 0; i < panel->line_count; i++) {
        size_t at = i; // insertion sort, highest first
        for (; at > 0 && panel->lines[order[at - 1]].last_value < panel->lines[i].last_value; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    for (size_t i = 0; i < panel->line_count; i++)
        y[i] = canvas_y(c, log10(panel->lines[order[i]].last_value));
    label_spread(y, panel->line_count, 18, c->bottom, c->height - c->top);
    for (size_t i = 0; i < panel->line_count; i++) {
        const struct line *line = &panel->lines[order[i]];
        char label[128];
        bool has_page = line->page[0] != '\0';
        snprintf(label, sizeof label, "%.40s%s%.8s%s", line->kernel, has_page ? ", " : "",
                 line->page, has_page ? " pages" : "");
        chart_line(script, canvas_x(c, log10(line->largest)), canvas_y(c, log10(line->last_value)),
                   c->width - c->right + 14, y[i], "#b6bec7", 1);
        chart_text(script, c->width - c->right + 18, y[i], "left", 12, line_colour(order[i]), 0,
                   label);
    }
}

static void draw_caches(const struct panel *panel, bool is_named, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    const struct record_machine *machine = &panel->record->machine;
    for (size_t i = 0; i < machine->caches_count; i++) {
        const struct machine_cache *cache = &machine->caches[i];
        double at = cache->size > 0 ? log10((double)cache->size) : -1;
        if (strcmp(cache->kind, "instruction") == 0 || at < c->x_low || at > c->x_high)
            continue;
        text_add(
            script,
            "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f / H "
            "nohead lw 1 dt 2 lc rgb '#8c959f' back\n",
            canvas_x(c, at), (double)c->bottom, canvas_x(c, at), (double)(c->height - c->top));
        char label[64];
        snprintf(label, sizeof label, "L%d %s", cache->level, unit_size((double)cache->size).text);
        if (is_named)
            chart_text(script, canvas_x(c, at) - 4, c->height - c->top + 10, "center", 12,
                       "#57606a", 0, label);
    }
}

static void size_ticks(const struct chart_canvas *c, struct text *script)
{
    text_append(script, "set xtics (");
    bool is_first = true;
    for (int power = 8; power < 44; power += 2) {
        double size = ldexp(1, power);
        if (log10(size) < c->x_low || log10(size) > c->x_high)
            continue;
        text_add(script, "%s\"%s\" %.0f", is_first ? "" : ", ", unit_size(size).text, size);
        is_first = false;
    }
    text_append(script, ")\n");
}

static void plot_panel(const struct panel *panel, const char *name, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    text_add(script, "set bmargin at screen %d / H\nset tmargin at screen %d / H\n", c->bottom,
             c->height - c->top);
    text_add(script, "set xrange [%.9g:%.9g]\nset yrange [%.6g:%.6g]\n", pow(10, c->x_low),
             pow(10, c->x_high), pow(10, c->y_low), pow(10, c->y_high));
    chart_log_ticks(script, "y", c->y_low, c->y_high);
    size_ticks(c, script);
    text_add(script, "set ylabel \"%s\" textcolor rgb '#24292f'\n",
             panel->is_latency ? "Latency (ns)" : "Bandwidth (GB/s)");
    text_add(script, "set xlabel \"%s\" textcolor rgb '#24292f'\n",
             c->bottom < 100 ? "Working set: all arrays together" : "");
    for (size_t l = 0; l < panel->line_count; l++)
        // A line between a few points far apart would claim what was not measured: dots.
        text_add(script,
                 "%s$%s%zu using 1:2 smooth unique with linespoints pt 7 ps %s lw %s lc rgb '%s'",
                 l == 0 ? "plot " : ", \\\n  ", name, l, panel->lines[l].count < 6 ? "1.1" : "0.5",
                 panel->lines[l].count < 6 ? "1 dt 3" : "2", line_colour(l));
    text_append(script, "\n");
}

bool chart_memory(const struct digest *digest, const char *stem, struct text *script)
{
    const struct record *record = digest->record;
    int threads = record->memory_count > 0 ? record->memory[0].threads : 1;
    struct panel panels[2] = {{.record = record, .threads = threads},
                              {.record = record, .threads = threads, .is_latency = true}};
    bool has[2];
    for (int p = 0; p < 2; p++)
        has[p] = survey(&panels[p]);
    if (!has[0] && !has[1])
        return false;
    bool is_both = has[0] && has[1];
    struct chart_canvas c = {.width = 1600,
                             .height = is_both ? 1000 : 700,
                             .left = 90,
                             .right = MARGIN_RIGHT,
                             .top = 100,
                             .bottom = 66};
    for (int p = 0; p < 2; p++) { // one x axis for both
        struct chart_canvas *own = &panels[p].canvas, ranges = *own;
        *own = c;
        const struct chart_canvas *other = &panels[1 - p].canvas;
        own->x_low = is_both && p == 0 ? fmin(ranges.x_low, other->x_low) : ranges.x_low;
        own->x_high = is_both && p == 0 ? fmax(ranges.x_high, other->x_high) : ranges.x_high;
        own->y_low = ranges.y_low;
        own->y_high = ranges.y_high;
    }
    if (is_both) {
        panels[1].canvas.x_low = panels[0].canvas.x_low;
        panels[1].canvas.x_high = panels[0].canvas.x_high;
        panels[0].canvas.bottom = 430;
        panels[1].canvas.top = c.height - 430 + PANEL_GAP;
    }
    char subtitle[64];
    snprintf(subtitle, sizeof subtitle, "%d thread%s", threads, threads == 1 ? "" : "s");
    chart_begin(script, &c, stem, "Bandwidth and latency by working set.");
    text_append(script, "set logscale xy\nset grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1\n");
    for (int p = 0; p < 2; p++) {
        if (!has[p])
            continue;
        add_data(&panels[p], p == 0 ? "bandwidth" : "latency", script);
    }
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, &c, stem, is_svg);
        chart_title(script, &c, record, "What memory gives, by working set", subtitle);
        text_append(script, "set multiplot\n");
        for (int p = 0; p < 2; p++) {
            if (!has[p])
                continue;
            draw_names(&panels[p], script);
            draw_caches(&panels[p], p == 0 || !has[0], script);
            plot_panel(&panels[p], p == 0 ? "bandwidth" : "latency", script);
            // Each panel draws all labels there are: what is drawn must not be drawn twice.
            text_append(script, "unset label\nunset arrow\n");
        }
        text_append(script, "unset multiplot\n");
    }
    text_append(script, "unset output\n");
    return true;
}
