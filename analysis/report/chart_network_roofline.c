// SPDX-License-Identifier: MIT
// One network under the roofline: a disc for each kind of step, its area the share of the time, in
// fp32 (left) and in integers (right) on the same axes. Passes that compute nothing by the
// literature's count stand at their executed operations; those without any arithmetic are counted
// in words.
#include "analysis/report/charts.h"
#include "analysis/report/labels.h"
#include "analysis/report/low_networks.h"
#include "analysis/report/units.h"
#include "analysis/roofline/roofline.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    CANVAS_WIDTH = 1600,
    CANVAS_HEIGHT = 860,
    MARGIN_LEFT = 86,
    MARGIN_RIGHT = 24,
    MARGIN_TOP = 146,
    MARGIN_BOTTOM = 84,
    PANEL_GAP = 36,
    MOST_PANELS = 3, // fp32, deployable, the fastest of fewer bits
    MOST_CEILINGS = 4,
    MOST_LEVELS = 4,
    NAMED = 5,      // discs by name in a panel: the largest,
    NAMED_LOST = 2, // and those that lose most time
    NAME_FONT = 12,
};

// Radius in pixels of a step that takes all of the time, and the least one that can be seen.
static const double WHOLE_RADIUS = 80, LEAST_RADIUS = 2.2, SMALL_RADIUS = 8;
static const double PIXELS_PER_POINT = 4;
// A step below this share of the time is not named, and a ceiling that only such use is not drawn.
static const double LEAST_NAMED = 0.012;

static const char INK[] = "#1b1f24", FAINT[] = "#57606a", GRID[] = "#eaeef2", ROOF[] = "#24292f";

// Steps of the same problem through the same kernel are one disc: a network of 500 steps has some
// dozens of them.
struct disc {
    const struct layer_result *layer; // the first of them
    int count;
    double ops, ns, share;
    double lost; // share of the network's time above the steps' roofs
    bool is_impossible, is_named;
    double x, y, radius; // log10 of op/byte and op/s; pixels
};

struct roof_line {
    const struct compute_ceiling *ceiling;
    double ops_per_s, share; // share of the time of the steps under it
};

struct panel {
    const struct network_row *row;
    struct chart_canvas canvas;
    struct disc *discs; // largest first
    size_t disc_count;
    double silent_share; // of steps without arithmetic
    struct roof_line roofs[MOST_CEILINGS];
    size_t roof_count;
};

struct level_line {
    const char *level;
    double bytes_per_s;
};

// ---- what stands where -------------------------------------------------------------------------

static int compare_discs(const void *left, const void *right)
{
    const struct disc *a = left, *b = right;
    if (a->radius != b->radius)
        return a->radius < b->radius ? 1 : -1;
    return (a->layer > b->layer) - (a->layer < b->layer);
}

static void add_roof(const struct record *record, struct panel *panel,
                     const struct layer_result *layer)
{
    double rate;
    const struct compute_ceiling *ceiling = roofline_find_ceiling(
        record, layer->step.roofline.ceiling, panel->row->result->threads, &rate);
    // The ceiling of passes is far below the others and only confuses: memory bounds most of them.
    if (layer->step.roofline.ceiling[0] == '\0' || ceiling == NULL ||
        strcmp(ceiling->type, "glue") == 0)
        return;
    for (size_t i = 0; i < panel->roof_count; i++) {
        if (panel->roofs[i].ceiling == ceiling) {
            panel->roofs[i].share += layer->share;
            return;
        }
    }
    if (panel->roof_count < MOST_CEILINGS)
        panel->roofs[panel->roof_count++] = (struct roof_line){ceiling, rate, layer->share};
}

static double step_ops(const struct layer_result *layer)
{
    const struct work *work = &layer->step.work;
    return (double)(work->useful_ops > 0 ? work->useful_ops : work->executed_ops[work->main_class]);
}

// The disc that a step belongs to, a new one if need be.
static struct disc *find_disc(struct panel *panel, const struct layer_result *layer)
{
    const struct measurement *m = &layer->step;
    for (size_t i = 0; i < panel->disc_count; i++) {
        const struct measurement *other = &panel->discs[i].layer->step;
        if (strcmp(m->workload.problem.name, other->workload.problem.name) == 0 &&
            strcmp(m->kernel, other->kernel) == 0 &&
            work_total_bytes(&m->work) == work_total_bytes(&other->work) &&
            step_ops(layer) == step_ops(panel->discs[i].layer))
            return &panel->discs[i];
    }
    struct disc *disc = &panel->discs[panel->disc_count++];
    *disc = (struct disc){.layer = layer};
    return disc;
}

static bool panel_make(const struct record *record, const struct network_row *row,
                       struct panel *panel)
{
    const struct network_result *n = row->result;
    *panel = (struct panel){.row = row};
    panel->discs = calloc(n->layers_count + 1, sizeof *panel->discs);
    if (panel->discs == NULL)
        return false;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *layer = &n->layers[i];
        double ops = step_ops(layer);
        if (!(layer->share > 0))
            continue;
        if (!(ops > 0) || work_total_bytes(&layer->step.work) <= 0) {
            panel->silent_share += layer->share;
            continue;
        }
        struct disc *disc = find_disc(panel, layer);
        disc->count++;
        disc->ops += ops;
        disc->ns += layer->step.time.median_ns;
        disc->share += layer->share;
        if (layer->step.roofline.fraction < 1)
            disc->lost += layer->share * (1 - layer->step.roofline.fraction);
        disc->is_impossible |= layer->step.roofline.fraction > ROOFLINE_IMPOSSIBLE_FRACTION;
        add_roof(record, panel, layer);
    }
    for (size_t i = 0; i < panel->disc_count; i++) {
        struct disc *disc = &panel->discs[i];
        double bytes = (double)work_total_bytes(&disc->layer->step.work);
        disc->x = log10(step_ops(disc->layer) / bytes);
        disc->y = log10(disc->ops / disc->ns * 1e9);
        disc->radius = fmax(WHOLE_RADIUS * sqrt(disc->share), LEAST_RADIUS);
    }
    qsort(panel->discs, panel->disc_count, sizeof *panel->discs, compare_discs);
    return true;
}

static size_t find_levels(const struct record *record, int threads,
                          struct level_line levels[MOST_LEVELS])
{
    static const char *const names[MOST_LEVELS] = {"L1", "L2", "L3", "DRAM"};
    size_t count = 0;
    for (int l = 0; l < MOST_LEVELS; l++) {
        const double best = digest_level_rate(record, names[l], threads);
        if (best > 0)
            levels[count++] = (struct level_line){names[l], best};
    }
    return count;
}

// One range for both panels: every disc and every roof.
static void choose_ranges(struct panel *panels, int count, struct chart_canvas *c)
{
    double x_low = INFINITY, x_high = -INFINITY, y_low = INFINITY, y_high = -INFINITY;
    for (int p = 0; p < count; p++) {
        for (size_t i = 0; i < panels[p].disc_count; i++) {
            const struct disc *disc = &panels[p].discs[i];
            x_low = fmin(x_low, disc->x);
            x_high = fmax(x_high, disc->x);
            y_low = fmin(y_low, disc->y);
            y_high = fmax(y_high, disc->y);
        }
        for (size_t i = 0; i < panels[p].roof_count; i++)
            y_high = fmax(y_high, log10(panels[p].roofs[i].ops_per_s));
    }
    c->x_low = x_low - 0.35;
    c->x_high = fmax(x_high + 0.6, x_low + 1.5); // room for names
    c->y_low = y_low - 0.25;
    c->y_high = y_high + 0.22;
}

// ---- drawing -----------------------------------------------------------------------------------

static void draw_ticks(const struct chart_canvas *c, bool has_rates, struct text *script)
{
    double bottom = c->bottom, top = c->height - c->top, left = c->left,
           right = c->width - c->right;
    for (int axis = 0; axis < 2; axis++) {
        double low = axis == 0 ? c->x_low : c->y_low, high = axis == 0 ? c->x_high : c->y_high;
        for (int decade = (int)ceil(low); decade <= (int)floor(high); decade++) {
            char words[40];
            double x = canvas_x(c, decade), y = canvas_y(c, decade);
            double value = pow(10, axis == 0 ? decade : decade - 9);
            snprintf(words, sizeof words, "%g", value);
            if (axis == 0) {
                chart_line(script, x, bottom, x, top, GRID, 1);
                chart_text(script, x, bottom - 14, "center", 13, FAINT, 0, words);
            } else {
                chart_line(script, left, y, right, y, GRID, 1);
                if (has_rates)
                    chart_text(script, left - 8, y, "right", 13, FAINT, 0, words);
            }
        }
    }
    chart_line(script, left, bottom, right, bottom, FAINT, 1);
    chart_line(script, left, bottom, left, top, FAINT, 1);
}

static void draw_levels(const struct panel *panel, const struct level_line *levels, size_t count,
                        struct label_field *field, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    double top = c->y_low, per_x = canvas_x(c, 1) - canvas_x(c, 0),
           per_y = canvas_y(c, 1) - canvas_y(c, 0);
    double angle = atan2(per_y, per_x);
    for (size_t i = 0; i < panel->roof_count; i++)
        top = fmax(top, log10(panel->roofs[i].ops_per_s));
    if (panel->roof_count == 0)
        top = c->y_high;
    for (size_t l = 0; l < count; l++) {
        double rate = log10(levels[l].bytes_per_s);
        double from = fmax(c->x_low, c->y_low - rate), to = fmin(c->x_high, top - rate);
        if (from >= to)
            continue;
        chart_line(script, canvas_x(c, from), canvas_y(c, from + rate), canvas_x(c, to),
                   canvas_y(c, to + rate), "#8c959f", 1.3);
        char words[64];
        snprintf(words, sizeof words, "%s %s", levels[l].level,
                 unit_speed(levels[l].bytes_per_s).text);
        double length = chart_text_width(words, 12);
        // Along the line; the slowest two below theirs, since L2 and L3 may be close.
        double side = l >= 2 ? -1 : 1;
        double x = canvas_x(c, from) + cos(angle) * (length / 2 + 22) - side * sin(angle) * 9;
        double y =
            canvas_y(c, from + rate) + sin(angle) * (length / 2 + 22) + side * cos(angle) * 9;
        chart_text(script, x, y, "center", 12, FAINT, angle * 180 / acos(-1), words);
        for (int part = -2; part <= 2; part++)
            label_block(field, (struct rectangle){x + cos(angle) * length * part / 5,
                                                  y + sin(angle) * length * part / 5, 18, 18});
    }
}

// Two sequences as fast as each other, such as one in ymm and one in zmm: the name of the one that
// is used more stands for both.
static bool is_named(const struct panel *panel, size_t at)
{
    double y = canvas_y(&panel->canvas, log10(panel->roofs[at].ops_per_s));
    for (size_t i = 0; i < panel->roof_count; i++) {
        double other = canvas_y(&panel->canvas, log10(panel->roofs[i].ops_per_s));
        if (i != at && fabs(other - y) < 12 && panel->roofs[i].share > panel->roofs[at].share)
            return false;
    }
    return true;
}

static void draw_roofs(const struct panel *panel, const struct level_line *levels, size_t count,
                       struct label_field *field, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    double right = c->width - c->right;
    for (size_t i = 0; i < panel->roof_count; i++) {
        const struct roof_line *roof = &panel->roofs[i];
        if (roof->share < LEAST_NAMED)
            continue;
        double y = canvas_y(c, log10(roof->ops_per_s)), x0 = c->left;
        if (count > 0)
            x0 = fmax(x0, canvas_x(c, log10(roof->ops_per_s / levels[0].bytes_per_s)));
        if (x0 >= right)
            continue;
        chart_line(script, x0, y, right, y, ROOF, 1.8);
        if (!is_named(panel, i))
            continue;
        char words[128];
        snprintf(words, sizeof words, "%.*s  %s", (int)strcspn(roof->ceiling->sequence, ","),
                 roof->ceiling->sequence[0] != '\0' ? roof->ceiling->sequence
                                                    : roof->ceiling->kernel,
                 unit_rate(roof->ops_per_s).text);
        double width = chart_text_width(words, 12);
        chart_text(script, right - 4, y + 10, "right", 12, ROOF, 0, words);
        label_block(field, (struct rectangle){right - 4 - width / 2, y + 10, width, 16});
    }
}

// A circle is hundreds of numbers in an SVG; the many small ones are points instead, whose size
// gnuplot gives in its own units.
static void draw_disc(double x, double y, double radius, const char *colour, struct text *script)
{
    if (radius < SMALL_RADIUS)
        text_add(script,
                 "set label \"\" at screen %.1f / W, %.1f / H point pt 7 ps %.2f lc rgb '#60%s' "
                 "front\n",
                 x, y, radius / PIXELS_PER_POINT, colour + 1);
    else
        text_add(script,
                 "set object circle at screen %.1f / W, screen %.1f / H size screen %.2f / W front "
                 "fc rgb '%s' fs transparent solid 0.45 border lc rgb '%s'\n",
                 x, y, radius, colour, colour);
}

static void choose_names(struct panel *panel)
{
    for (size_t i = 0; i < panel->disc_count && i < NAMED; i++)
        panel->discs[i].is_named = panel->discs[i].share >= LEAST_NAMED;
    for (int i = 0; i < NAMED_LOST; i++) {
        struct disc *most = NULL;
        for (size_t k = 0; k < panel->disc_count; k++) {
            struct disc *disc = &panel->discs[k];
            if (!disc->is_named && disc->lost >= LEAST_NAMED / 2 &&
                (most == NULL || disc->lost > most->lost))
                most = disc;
        }
        if (most != NULL)
            most->is_named = true;
    }
}

static void draw_name(const struct disc *disc, const struct chart_canvas *c,
                      struct label_field *field, struct text *script)
{
    char words[RECORD_NAME + 32], alike[24] = "";
    if (disc->count > 1)
        snprintf(alike, sizeof alike, " and %d alike", disc->count - 1);
    snprintf(words, sizeof words, "%.40s%s %s", disc->layer->name, alike,
             unit_percent(disc->share).text);
    double x = canvas_x(c, disc->x), y = canvas_y(c, disc->y);
    bool is_far;
    struct rectangle at =
        label_place(field, x, y, chart_text_width(words, NAME_FONT) + 4, NAME_FONT + 3, &is_far);
    if (is_far)
        chart_line(script, x, y, at.x, at.y, "#8c959f", 0.8);
    chart_text(script, at.x, at.y, "center", NAME_FONT, INK, 0, words);
}

static void draw_discs(struct panel *panel, struct label_field *field, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    for (size_t i = 0; i < panel->disc_count; i++) {
        const struct disc *disc = &panel->discs[i];
        draw_disc(canvas_x(c, disc->x), canvas_y(c, disc->y), disc->radius,
                  disc->is_impossible ? "#cc0000" : step_kind_colour(step_kind(disc->layer)),
                  script);
        double side = fmin(disc->radius * 1.2, 16);
        label_block(field,
                    (struct rectangle){canvas_x(c, disc->x), canvas_y(c, disc->y), side, side});
    }
    choose_names(panel);
    for (size_t i = 0; i < panel->disc_count; i++) {
        const struct disc *disc = &panel->discs[i];
        if (disc->is_named)
            draw_name(disc, c, field, script);
    }
}

static void draw_heading(const struct panel *panel, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    const struct network_result *n = panel->row->result;
    struct text words = {0};
    double y = c->height - c->top + 18.0;
    text_add(&words, "%s: %s", panel->row->label, unit_time(n->time.median_ns).text);
    if (words.data != NULL) {
        chart_text(script, c->left, y, "left", 16, INK, 0, words.data);
        double x = c->left + chart_text_width(words.data, 16) + 16;
        text_free(&words);
        enum { LONG_WORDS = 330 }; // pixels; less when three panels share the canvas
        bool has_room = c->width - c->right - x > LONG_WORDS;
        text_add(&words,
                 has_room ? "arithmetic bounds %s of it, memory %s" : "arithmetic %s, memory %s",
                 unit_percent(n->compute_share).text, unit_percent(n->memory_share).text);
        if (panel->silent_share >= 0.005 && has_room)
            text_add(&words, "; %s compute nothing", unit_percent(panel->silent_share).text);
        chart_text(script, x, y, "left", 13, FAINT, 0, words.data != NULL ? words.data : "");
    }
    text_free(&words);
}

static bool draw_panel(struct panel *panel, const struct level_line *levels, size_t level_count,
                       bool is_first, struct text *script)
{
    const struct chart_canvas *c = &panel->canvas;
    double width = c->width - c->left - c->right, height = c->height - c->top - c->bottom;
    struct label_field field = {
        .capacity = panel->disc_count + NAMED + NAMED_LOST + 64,
        .bounds = {c->left + width / 2, c->bottom + height / 2, width, height},
    };
    field.taken = calloc(field.capacity, sizeof *field.taken);
    if (field.taken == NULL)
        return false;
    draw_ticks(c, is_first, script);
    draw_heading(panel, script);
    draw_levels(panel, levels, level_count, &field, script);
    draw_roofs(panel, levels, level_count, &field, script);
    draw_discs(panel, &field, script);
    chart_text(script, c->left + width / 2, c->bottom - 42, "center", 14, INK, 0,
               "Operations per byte");
    free(field.taken);
    return true;
}

static void draw_legend(const struct panel *panels, int count, struct text *script)
{
    double x = MARGIN_LEFT, y = CANVAS_HEIGHT - 84;
    for (int kind = 0; kind < STEP_KIND_COUNT; kind++) {
        bool is_there = false;
        for (int p = 0; p < count; p++)
            is_there |= network_kind_ns(panels[p].row->result, (enum step_kind)kind) > 0;
        if (!is_there)
            continue;
        const char *name = step_kind_name((enum step_kind)kind);
        draw_disc(x + 8, y, SMALL_RADIUS, step_kind_colour((enum step_kind)kind), script);
        chart_text(script, x + 24, y, "left", 13, INK, 0, name);
        x += 24 + chart_text_width(name, 13) + 22;
    }
    chart_text(script, x + 10, y, "left", 13, FAINT, 0,
               "Area: share of the time. On a flat line: all that arithmetic allows. On a "
               "diagonal: all that memory allows.");
}

bool chart_network_roofline(const struct digest *digest, int network, const char *stem,
                            struct text *script)
{
    static const char *const settings[MOST_PANELS - 1] = {"f32", "deployable"};
    struct panel panels[MOST_PANELS];
    struct level_line levels[MOST_LEVELS];
    int count = 0;
    bool ok = true;
    for (int i = 0; i < MOST_PANELS && ok; i++) {
        const struct network_row *row = i + 1 < MOST_PANELS
                                            ? network_main_row(digest, network, settings[i])
                                            : low_network_fastest(digest, network);
        if (row == NULL)
            continue;
        ok = panel_make(digest->record, row, &panels[count]);
        if (ok && panels[count].disc_count == 0)
            free(panels[count].discs);
        else if (ok)
            count++;
    }
    if (ok && count > 0) {
        struct chart_canvas c = {.width = CANVAS_WIDTH,
                                 .height = CANVAS_HEIGHT,
                                 .left = MARGIN_LEFT,
                                 .right = MARGIN_RIGHT,
                                 .top = MARGIN_TOP,
                                 .bottom = MARGIN_BOTTOM};
        choose_ranges(panels, count, &c);
        const struct network_result *n = panels[0].row->result;
        size_t level_count = find_levels(digest->record, n->threads, levels);
        char title[160], subtitle[40];
        snprintf(title, sizeof title, "%s under the roofline: what bounds its layers", n->network);
        snprintf(subtitle, sizeof subtitle, "%d thread%s", n->threads, n->threads == 1 ? "" : "s");
        chart_begin(script, &c, stem, "Steps of a network under the roofline.");
        chart_title(script, &c, digest->record, title, subtitle);
        draw_legend(panels, count, script);
        double width = (c.width - c.left - c.right - (count - 1) * PANEL_GAP) / (double)count;
        for (int i = 0; i < count && ok; i++) {
            panels[i].canvas = c;
            panels[i].canvas.left = (int)(c.left + i * (width + PANEL_GAP));
            panels[i].canvas.right = (int)(c.width - panels[i].canvas.left - width);
            ok = draw_panel(&panels[i], levels, level_count, i == 0, script);
        }
        chart_text(script, 22, c.bottom + (c.height - c.bottom - c.top) / 2.0, "center", 14, INK,
                   90, "Rate (Gop/s)");
        text_append(script, "set xrange [0:1]\nset yrange [0:1]\nunset tics\nunset border\n");
        for (int is_svg = 1; is_svg >= 0; is_svg--) {
            chart_terminal(script, &c, stem, is_svg);
            text_append(script, "plot NaN notitle\n");
        }
        text_append(script, "unset output\n");
    }
    for (int i = 0; i < count; i++)
        free(panels[i].discs);
    if (!ok)
        text_free(script);
    return ok && count > 0;
}
