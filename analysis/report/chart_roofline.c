// SPDX-License-Identifier: MIT
// The roofline chart: log-log, ceilings labelled by sequence at their right end, bandwidth
// diagonals labelled along the line, ridge points, and one point for the fastest kernel of each
// problem and precision. Each problem is a number beside its points and a line in the key below the
// plot.
#include "analysis/report/labels.h"
#include "analysis/report/roofline_scene.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    CANVAS_WIDTH = 1600,
    CANVAS_LEAST_HEIGHT = 1000,
    PLOT_HEIGHT = 690,
    KEY_ROW = 19, // pixels
    KEY_COLUMNS = 3,
    KEY_FONT = 13,
    NUMBER_FONT = 13,
    SEQUENCE_FONT = 12,
    MARGIN_RIGHT = 280,
};

static const char ROOF_COLOUR[] = "#24292f", LEVEL_COLOUR[] = "#6e7781", FAINT_COLOUR[] = "#b6bec7";

// ---- roofs
// ---------------------------------------------------------------------------------------

static const char *type_words(const char *type)
{
    return strcmp(type, "f32") == 0   ? "fp32"
           : strcmp(type, "s8") == 0  ? "int8"
           : strcmp(type, "bit") == 0 ? "binary"
                                      : type;
}

static void draw_ceilings(const struct scene *scene, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    double right = c->width - c->right;
    double *label_y = malloc((scene->ceiling_count + 1) * sizeof(double));
    if (label_y == NULL) {
        script->failed = true;
        return;
    }
    for (size_t i = 0; i < scene->ceiling_count; i++)
        label_y[i] = canvas_y(c, log10(scene->ceilings[i].ops_per_s));
    label_spread(label_y, scene->ceiling_count, 36, c->bottom + 16, c->height - c->top + 20);
    for (size_t i = 0; i < scene->ceiling_count; i++) {
        const struct scene_ceiling *roof = &scene->ceilings[i];
        double y = canvas_y(c, log10(roof->ops_per_s)), x0 = c->left;
        if (scene->level_count > 0)
            x0 = canvas_x(c, log10(roof->ops_per_s / scene->levels[0].bytes_per_s));
        const char *colour = roof->is_used ? ROOF_COLOUR : FAINT_COLOUR;
        text_add(
            script,
            "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f / H "
            "nohead lw %s lc rgb '%s'%s back\n",
            fmax(x0, c->left), y, right, y, roof->is_used ? "2" : "1.5", colour,
            roof->is_predicted ? " dt 2" : "");
        chart_line(script, right + 1, y, right + 16, label_y[i], FAINT_COLOUR, 1);
        const char *ink = roof->is_used ? ROOF_COLOUR : LEVEL_COLOUR;
        char label[200];
        snprintf(label, sizeof label, "%s %s%s", type_words(roof->ceiling->type),
                 unit_rate(roof->ops_per_s).text, roof->is_predicted ? ", predicted" : "");
        chart_text(script, right + 20, label_y[i] + 8, "left", KEY_FONT + 1, ink, 0, label);
        snprintf(label, sizeof label, "%.190s", roof->ceiling->sequence);
        size_t room = (size_t)((c->right - 26) / (0.56 * SEQUENCE_FONT));
        if (strlen(label) > room)
            memcpy(label + room - 2, "..", 3);
        chart_text(script, right + 20, label_y[i] - 8, "left", SEQUENCE_FONT, LEVEL_COLOUR, 0,
                   label);
    }
    free(label_y);
}

// A diagonal reaches from the left edge to the highest ceiling that it can feed.
static void draw_levels(const struct scene *scene, struct label_field *field, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    double top = scene->ceiling_count > 0 ? log10(scene->ceilings[0].ops_per_s) : c->y_high;
    double per_decade_x = canvas_x(c, 1) - canvas_x(c, 0),
           per_decade_y = canvas_y(c, 1) - canvas_y(c, 0);
    double degrees = atan2(per_decade_y, per_decade_x) * 180 / acos(-1);
    double slope_sin = sin(degrees * acos(-1) / 180), slope_cos = cos(degrees * acos(-1) / 180);
    for (size_t i = 0; i < scene->level_count; i++) {
        double bandwidth = log10(scene->levels[i].bytes_per_s);
        double from = fmax(c->x_low, c->y_low - bandwidth), to = fmin(c->x_high, top - bandwidth);
        if (from >= to)
            continue;
        text_add(
            script,
            "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f / H "
            "nohead lw 1.5 lc rgb '%s' back\n",
            canvas_x(c, from), canvas_y(c, from + bandwidth), canvas_x(c, to),
            canvas_y(c, to + bandwidth), LEVEL_COLOUR);
        // Above its line, unless a faster level's line is closer than 1.5x: then below it.
        double above = i > 0 ? log10(scene->levels[i - 1].bytes_per_s) - bandwidth : 1;
        double below =
            i + 1 < scene->level_count ? bandwidth - log10(scene->levels[i + 1].bytes_per_s) : 1;
        double side = above < log10(1.5) && below > above ? -1 : 1;
        char label[64];
        snprintf(label, sizeof label, "%s %s", scene->levels[i].level,
                 unit_speed(scene->levels[i].bytes_per_s).text);
        double length = chart_text_width(label, 14);
        double x = canvas_x(c, from) + slope_cos * (length / 2 + 14) - side * slope_sin * 11;
        double y =
            canvas_y(c, from + bandwidth) + slope_sin * (length / 2 + 14) + side * slope_cos * 11;
        chart_text(script, x, y, "center", 14, LEVEL_COLOUR, degrees, label);
        for (int part = -3; part <= 3; part++) // a rotated text, as small squares
            label_block(field, (struct rectangle){x + slope_cos * length * part / 7,
                                                  y + slope_sin * length * part / 7, 18, 18});
    }
}

// A ring where each used ceiling meets each level; those of the slowest level get a tick with the
// intensity that a kernel needs to leave the memory roof.
static void draw_ridges(const struct scene *scene, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    double last_x = -1e9;
    for (size_t i = scene->ceiling_count; i-- > 0;) {
        const struct scene_ceiling *roof = &scene->ceilings[i];
        for (size_t l = 0; l < scene->level_count; l++) {
            double ridge = log10(roof->ops_per_s / scene->levels[l].bytes_per_s);
            double x = canvas_x(c, ridge), y = canvas_y(c, log10(roof->ops_per_s));
            if (!roof->is_used || ridge < c->x_low || ridge > c->x_high)
                continue;
            text_add(script,
                     "set object circle at screen %.1f / W, screen %.1f / H size screen "
                     "3.5 / W fc rgb 'white' fs solid border lc rgb '%s'\n",
                     x, y, ROOF_COLOUR);
            if (l + 1 < scene->level_count || x < last_x + 60)
                continue;
            last_x = x;
            text_add(
                script,
                "set arrow from screen %.1f / W, screen %.1f / H to screen %.1f / W, screen %.1f "
                "/ H nohead lw 1 dt 3 lc rgb '%s' back\n",
                x, y, x, (double)c->bottom, FAINT_COLOUR);
            char label[64];
            snprintf(label, sizeof label, "%s op/B", unit_number(pow(10, ridge)).text);
            chart_text(script, x + 4, c->bottom + 12, "left", 12, LEVEL_COLOUR, 0, label);
        }
    }
}

// ---- points
// --------------------------------------------------------------------------------------

static bool is_same_series(const struct scene_point *a, const struct scene_point *b)
{
    return a->row->measurement->workload.problem.op == b->row->measurement->workload.problem.op &&
           strcmp(a->row->group, b->row->group) == 0;
}

static bool is_predicted(const struct scene_point *point)
{
    return point->row->measurement->time.provenance == PROVENANCE_PREDICTED;
}

// One data block a series; the plot command refers to it by the index of its first point.
static void add_data(const struct scene_point *points, size_t count, const char *name,
                     struct text *script)
{
    for (size_t i = 0; i < count; i++) {
        bool is_first = true;
        for (size_t j = 0; j < i; j++)
            is_first &= !is_same_series(&points[j], &points[i]);
        if (!is_first)
            continue;
        text_add(script, "# op/byte, effective Gop/s, executed Gop/s\n$%s%zu << EOD\n", name, i);
        for (size_t j = i; j < count; j++)
            if (is_same_series(&points[i], &points[j]))
                text_add(script, "%.6g %.6g %.6g\n", points[j].intensity, points[j].effective / 1e9,
                         is_predicted(&points[j]) ? NAN : points[j].executed / 1e9);
        text_append(script, "EOD\n");
    }
}

static void add_plot(const struct scene *scene, struct text *script)
{
    text_append(script, "plot NaN notitle");
    for (size_t i = 0; i < scene->other_count; i++) {
        bool is_first = true;
        for (size_t j = 0; j < i; j++)
            is_first &= !is_same_series(&scene->others[j], &scene->others[i]);
        if (is_first)
            text_add(
                script, ", \\\n  $other%zu using 1:2 with points pt %d ps 0.55 lw 1 lc rgb '#80%s'",
                i, chart_group_symbol(scene->others[i].row->group),
                chart_operation_colour(scene->others[i].row->measurement->workload.problem.op) + 1);
    }
    for (size_t i = 0; i < scene->point_count; i++) {
        bool is_first = true;
        for (size_t j = 0; j < i; j++)
            is_first &= !is_same_series(&scene->points[j], &scene->points[i]);
        if (!is_first)
            continue;
        const char *colour =
            chart_operation_colour(scene->points[i].row->measurement->workload.problem.op);
        int symbol = chart_group_symbol(scene->points[i].row->group);
        text_add(script,
                 ", \\\n  $point%zu using 1:2:(0):($3-$2) with vectors nohead lw 1 lc rgb '%s'", i,
                 colour);
        text_add(script, ", \\\n  $point%zu using 1:3 with points pt %d ps 1.15 lc rgb '#90%s'", i,
                 symbol + 1, colour + 1);
        text_add(script, ", \\\n  $point%zu using 1:2 with points pt %d ps 1.6 lw 2 lc rgb '%s'", i,
                 symbol, colour);
    }
    text_append(script, "\n");
}

// The problem's number beside each of its points.
static void draw_numbers(const struct scene *scene, struct label_field *field, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    for (size_t i = 0; i < scene->point_count; i++) {
        const struct scene_point *p = &scene->points[i];
        double x = canvas_x(c, log10(p->intensity));
        label_block(field, (struct rectangle){x, canvas_y(c, log10(p->effective)), 15, 15});
        label_block(field, (struct rectangle){x, canvas_y(c, log10(p->executed)), 13, 13});
    }
    for (size_t i = 0; i < scene->point_count; i++) {
        const struct scene_point *p = &scene->points[i];
        double x = canvas_x(c, log10(p->intensity)), y = canvas_y(c, log10(p->effective));
        const char *colour = chart_operation_colour(p->row->measurement->workload.problem.op);
        char number[24];
        snprintf(number, sizeof number, p->row->is_impossible ? "%d!" : "%d", p->row->problem);
        bool is_far;
        struct rectangle at = label_place(field, x, y, chart_text_width(number, NUMBER_FONT) + 3,
                                          NUMBER_FONT + 1, &is_far);
        if (is_far)
            chart_line(script, x, y, at.x, at.y, FAINT_COLOUR, 1);
        chart_text(script, at.x, at.y, "center", NUMBER_FONT,
                   p->row->is_impossible ? "#cc0000" : colour, 0, number);
    }
}

// ---- words
// ---------------------------------------------------------------------------------------

// Fewer where a problem has many precisions.
static int key_columns(const struct scene *scene)
{
    int most = 0, of_problem = 0, last = 0;
    for (size_t i = 0; i < scene->point_count; i++) {
        int problem = scene->points[i].row->problem;
        of_problem = problem == last ? of_problem + 1 : 1;
        most = of_problem > most ? of_problem : most;
        last = problem;
    }
    return most > 4 ? KEY_COLUMNS - 1 : KEY_COLUMNS;
}

static int key_rows(const struct scene *scene)
{
    int problems = 0, last = 0;
    for (size_t i = 0; i < scene->point_count; i++) {
        problems += scene->points[i].row->problem != last;
        last = scene->points[i].row->problem;
    }
    const int columns = key_columns(scene);
    return (problems + columns - 1) / columns;
}

// "3  conv2d_3x3s1p1_64-64_56x56   fp32 97 %, int8 94 %", down the columns.
static void draw_key(const struct scene *scene, int rows, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    int entry = 0;
    for (size_t i = 0; i < scene->point_count;) {
        const struct digest_row *first = scene->points[i].row;
        const char *colour = chart_operation_colour(first->measurement->workload.problem.op);
        char number[24], words[256] = "";
        double column = (c->width - c->left - 10.0) / key_columns(scene);
        double x = c->left + column * (entry / rows), y = 24 + KEY_ROW * (rows - 1 - entry % rows);
        snprintf(number, sizeof number, "%d", first->problem);
        chart_text(script, x, y, "right", KEY_FONT, colour, 0, number);
        chart_text(script, x + 8, y, "left", KEY_FONT, ROOF_COLOUR, 0,
                   first->measurement->workload.problem.name);
        for (; i < scene->point_count && scene->points[i].row->problem == first->problem; i++) {
            const struct digest_row *row = scene->points[i].row;
            size_t length = strlen(words);
            bool is_narrow = strcmp(row->group, "int8 (7-bit weights)") == 0;
            snprintf(words + length, sizeof words - length, "%s%s %s", length > 0 ? "  " : "",
                     is_narrow ? "w7" : row->group,
                     unit_percent(row->measurement->roofline.fraction).text);
        }
        chart_text(script, x + column - 44, y, "right", KEY_FONT, LEVEL_COLOUR, 0, words);
        entry++;
    }
    if (entry > 0)
        chart_text(
            script, c->left, 24 + KEY_ROW * rows, "left", KEY_FONT, LEVEL_COLOUR, 0,
            "Problems, with the share of its own roof that the fastest kernel of each precision "
            "reaches:");
}

static void legend_mark(struct text *script, double x, double y, int symbol, const char *colour)
{
    text_add(
        script,
        "set label \"\" at screen %.1f / W, %.1f / H point pt %d ps 1.4 lw 2 lc rgb '%s' front\n",
        x, y, symbol, colour);
}

// One line over the plot: colours by operation, shapes by precision, open and filled.
static void draw_legend(const struct scene *scene, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    double x = c->left + 6, y = c->height - 82;
    for (int op = 0; op < OP_COUNT; op++) {
        bool is_there = false;
        for (size_t i = 0; i < scene->point_count; i++)
            is_there |= (int)scene->points[i].row->measurement->workload.problem.op == op;
        if (!is_there)
            continue;
        const char *colour = chart_operation_colour((enum operation)op);
        const char *name = operation_name((enum operation)op);
        chart_text(script, x, y, "left", 14, colour, 0, name);
        x += chart_text_width(name, 14) + 16;
    }
    x += 14;
    const char *groups[16];
    size_t count = 0;
    for (size_t i = 0; i < scene->point_count; i++) {
        bool is_known = count == 16;
        for (size_t j = 0; j < count; j++)
            is_known |= strcmp(groups[j], scene->points[i].row->group) == 0;
        if (is_known)
            continue;
        const char *group = groups[count++] = scene->points[i].row->group;
        legend_mark(script, x, y, chart_group_symbol(group), ROOF_COLOUR);
        chart_text(script, x + 14, y, "left", 14, ROOF_COLOUR, 0, group);
        x += chart_text_width(group, 14) + 40;
    }
    x += 14;
    legend_mark(script, x, y, 6, LEVEL_COLOUR);
    chart_text(script, x + 14, y, "left", 14, LEVEL_COLOUR, 0, "open: effective");
    x += 160;
    legend_mark(script, x, y, 7, LEVEL_COLOUR);
    chart_text(script, x + 14, y, "left", 14, LEVEL_COLOUR, 0,
               scene->other_count > 0 ? "filled: executed;  small: slower kernels"
                                      : "filled: executed");
}

static void draw_axes(const struct scene *scene, struct text *script)
{
    const struct chart_canvas *c = &scene->canvas;
    text_add(script, "set logscale xy\nset xrange [%.6g:%.6g]\nset yrange [%.6g:%.6g]\n",
             pow(10, c->x_low), pow(10, c->x_high), pow(10, c->y_low - 9), pow(10, c->y_high - 9));
    chart_log_ticks(script, "x", c->x_low, c->x_high);
    chart_log_ticks(script, "y", c->y_low - 9, c->y_high - 9);
    text_append(script, "set grid xtics ytics lc rgb '#eaeef2' lw 1 dt 1\n"
                        "set xlabel \"Intensity: useful operations per compulsory byte (op/byte)\" "
                        "textcolor rgb '#24292f'\n"
                        "set ylabel \"Rate (Gop/s)\" textcolor rgb '#24292f'\n");
}

bool chart_roofline(const struct digest *digest, const char *stem, struct text *script)
{
    struct scene scene;
    if (!scene_make(digest, &scene))
        return false;
    int rows = key_rows(&scene);
    struct chart_canvas *c = &scene.canvas;
    c->width = CANVAS_WIDTH;
    c->left = 90;
    c->right = MARGIN_RIGHT;
    c->top = 104;
    c->bottom = 70 + (rows > 0 ? KEY_ROW * (rows + 1) + 20 : 0);
    c->height = c->top + PLOT_HEIGHT + c->bottom;
    if (c->height < CANVAS_LEAST_HEIGHT)
        c->height = CANVAS_LEAST_HEIGHT;
    struct label_field field = {
        .capacity = scene.point_count * 3 + 64,
        .bounds = {c->left + (c->width - c->left - c->right) / 2.0,
                   c->bottom + (c->height - c->bottom - c->top) / 2.0,
                   c->width - c->left - c->right, c->height - c->bottom - c->top},
    };
    field.taken = calloc(field.capacity, sizeof *field.taken);
    if (field.taken == NULL) {
        scene_free(&scene);
        return false;
    }
    char subtitle[96];
    snprintf(subtitle, sizeof subtitle,
             "%d thread%s. A point on a line has reached what that line allows.", scene.threads,
             scene.threads == 1 ? "" : "s");
    chart_begin(script, c, stem, "The roofline of one record.");
    chart_title(script, c, digest->record, "Roofline: what each kernel reaches, and what stops it",
                subtitle);
    draw_axes(&scene, script);
    draw_ceilings(&scene, script);
    draw_levels(&scene, &field, script);
    draw_ridges(&scene, script);
    draw_numbers(&scene, &field, script);
    draw_legend(&scene, script);
    if (rows > 0)
        draw_key(&scene, rows, script);
    add_data(scene.points, scene.point_count, "point", script);
    add_data(scene.others, scene.other_count, "other", script);
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, c, stem, is_svg);
        add_plot(&scene, script);
    }
    text_append(script, "unset output\n");
    free(field.taken);
    scene_free(&scene);
    return true;
}
