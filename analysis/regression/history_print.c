// SPDX-License-Identifier: MIT
// A history as text and as a chart.
#include "analysis/regression/history.h"
#include "analysis/report/charts.h"
#include "analysis/report/digest.h"
#include "analysis/report/labels.h"
#include "analysis/statistics/change_points.h"
#include "analysis/statistics/statistics.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// Median of the segment of points [begin, end).
static double segment_median(const struct series *series, size_t begin, size_t end)
{
    double values[512];
    size_t count = 0;
    for (size_t i = begin; i < end && count < sizeof values / sizeof *values; i++)
        values[count++] = series->values[series->points[i]];
    return statistics_median(values, count);
}

static void add_steps(const struct history *history, const struct series *series, struct text *text)
{
    for (size_t s = 0; s < series->step_count; s++) {
        size_t begin = s > 0 ? series->steps[s - 1] : 0;
        size_t end = s + 1 < series->step_count ? series->steps[s + 1] : series->count;
        double change = segment_median(series, series->steps[s], end) -
                        segment_median(series, begin, series->steps[s]);
        const struct record *record = history->records[series->points[series->steps[s]]];
        text_add(text, "  %s %s: %.1f %% %s since %.20s (commit %.12s)\n",
                 series->example->workload.problem.name, series->example->kernel,
                 fabs(expm1(change)) * 100, change > 0 ? "slower" : "faster",
                 record->manifest.started, record->manifest.commit);
    }
}

void history_text(const struct history *history, struct text *text)
{
    const struct record *first = history->records[0];
    size_t last = history->record_count - 1, steps = 0, longest = 0;
    text_add(text, "%.60s, %.120s: %zu record%s, %.20s to %.20s\n", first->manifest.platform,
             first->machine.model, history->record_count, last == 0 ? "" : "s",
             first->manifest.started, history->records[last]->manifest.started);
    for (size_t i = 0; i < history->series_count; i++) {
        steps += history->series[i].step_count;
        longest = history->series[i].count > longest ? history->series[i].count : longest;
    }
    if (longest < CHANGE_POINT_LEAST) {
        text_add(text, "  %zu series; a step shows from %d records on, the longest has %zu.\n",
                 history->series_count, CHANGE_POINT_LEAST, longest);
        return;
    }
    text_add(text, "  %zu series, %zu step%s (times over the canary of their run):\n",
             history->series_count, steps, steps == 1 ? "" : "s");
    for (size_t i = 0; i < history->series_count; i++)
        add_steps(history, &history->series[i], text);
}

// ---- the chart: one line for each operation and precision; networks are one too

struct line {
    enum operation op;
    const char *name; // of the operation
    const char *group;
};

enum { MOST_LINES = 24 };

static size_t find_lines(const struct history *history, struct line lines[MOST_LINES])
{
    size_t count = 0;
    for (size_t i = 0; i < history->series_count; i++) {
        const struct measurement *m = history->series[i].example;
        struct line line = {m->workload.problem.op, subject_operation_name(m),
                            digest_group(&m->workload.precision)};
        bool is_known = count == MOST_LINES;
        for (size_t j = 0; j < count; j++)
            is_known |= lines[j].op == line.op && strcmp(lines[j].group, line.group) == 0;
        if (!is_known)
            lines[count++] = line;
    }
    return count;
}

// Speed of record `index` over the first point of each series of the line, in percent: geometric
// mean; NaN when no series has both.
static double line_value(const struct history *history, const struct line *line, size_t index)
{
    double sum = 0;
    size_t count = 0;
    for (size_t i = 0; i < history->series_count; i++) {
        const struct series *s = &history->series[i];
        if (s->example->workload.problem.op != line->op || s->count == 0 ||
            strcmp(digest_group(&s->example->workload.precision), line->group) != 0 ||
            isnan(s->values[index]))
            continue;
        sum += s->values[s->points[0]] - s->values[index];
        count++;
    }
    return count > 0 ? 100 * exp(sum / (double)count) : NAN;
}

static void draw_steps(const struct history *history, const struct chart_canvas *c,
                       struct text *script)
{
    for (size_t record = 0; record < history->record_count; record++) {
        size_t count = 0;
        for (size_t i = 0; i < history->series_count; i++)
            for (size_t s = 0; s < history->series[i].step_count; s++)
                count += history->series[i].points[history->series[i].steps[s]] == record;
        if (count == 0)
            continue;
        double x = canvas_x(c, (double)record + 0.5);
        char label[64];
        snprintf(label, sizeof label, "%zu step%s, %.8s", count, count == 1 ? "" : "s",
                 history->records[record]->manifest.commit);
        chart_line(script, x, c->bottom, x, c->height - c->top, "#8c959f", 1);
        chart_text(script, x, c->height - c->top + 10, "center", 12, "#57606a", 0, label);
    }
}

// Lines are named at their right end.
static void draw_names(const struct chart_canvas *c, const struct line *lines, const double *ends,
                       size_t count, struct text *script)
{
    size_t order[MOST_LINES];
    double y[MOST_LINES];
    for (size_t i = 0; i < count; i++) {
        size_t at = i;
        for (; at > 0 && ends[order[at - 1]] < ends[i]; at--)
            order[at] = order[at - 1];
        order[at] = i;
    }
    for (size_t i = 0; i < count; i++)
        y[i] = canvas_y(c, ends[order[i]]);
    label_spread(y, count, 18, c->bottom, c->height - c->top);
    for (size_t i = 0; i < count; i++) {
        const struct line *line = &lines[order[i]];
        char label[80];
        snprintf(label, sizeof label, "%s %s", line->name, line->group);
        chart_text(script, c->width - c->right + 16, y[i], "left", 13,
                   chart_operation_colour(line->op), 0, label);
    }
}

static void add_plot(const struct line *lines, size_t count, struct text *script)
{
    for (size_t l = 0; l < count; l++)
        text_add(script, "%s$line%zu using 1:2 with linespoints pt %d ps 1 lw 2 lc rgb '%s'",
                 l == 0 ? "plot " : ", \\\n  ", l, chart_group_symbol(lines[l].group),
                 chart_operation_colour(lines[l].op));
    text_append(script, "\n");
}

static void date_ticks(const struct history *history, struct text *script)
{
    size_t every = (history->record_count + 9) / 10; // at most ten labels fit
    text_append(script, "set xtics (");
    for (size_t i = 0; i < history->record_count; i += every) {
        const struct record_manifest *m = &history->records[i]->manifest;
        char date[16], commit[16];
        snprintf(date, sizeof date, "%.10s", m->started);
        snprintf(commit, sizeof commit, "%.8s", m->commit);
        text_append(script, i > 0 ? ", \"" : "\"");
        text_gnuplot(script, date);
        text_append(script, "\\n");
        text_gnuplot(script, commit);
        text_add(script, "\" %zu", i + 1);
    }
    text_append(script, ")\n");
}

bool history_chart(const struct history *history, const char *stem, struct text *script)
{
    struct line lines[MOST_LINES];
    double ends[MOST_LINES] = {0}, low = 100, high = 100;
    size_t count = find_lines(history, lines), n = history->record_count;
    if (count == 0 || n < 2)
        return false;
    struct text data = {0};
    for (size_t l = 0; l < count; l++) {
        text_add(&data, "# record, speed in percent of the first\n$line%zu << EOD\n", l);
        for (size_t i = 0; i < n; i++) {
            double value = line_value(history, &lines[l], i);
            if (isnan(value))
                continue;
            text_add(&data, "%zu %.5g\n", i + 1, value);
            ends[l] = value;
            low = fmin(low, value);
            high = fmax(high, value);
        }
        text_append(&data, "EOD\n");
    }
    double margin = fmax((high - low) * 0.08, 0.5);
    struct chart_canvas c = {.width = 1600,
                             .height = 800,
                             .left = 90,
                             .right = 230,
                             .top = 100,
                             .bottom = 90,
                             .x_low = 0.5,
                             .x_high = (double)n + 0.5,
                             .y_low = low - margin,
                             .y_high = high + margin};
    chart_begin(script, &c, stem, "Records of one machine over time.");
    chart_title(script, &c, history->records[n - 1], "Speed over time, first record = 100 %",
                "times over the canary of their run; geometric mean of all kernels");
    text_add(script, "set xrange [%.6g:%.6g]\nset yrange [%.6g:%.6g]\n", c.x_low, c.x_high, c.y_low,
             c.y_high);
    text_append(script, "set grid ytics lc rgb '#eaeef2' lw 1 dt 1\n"
                        "set ylabel \"Speed (% of the first record)\" textcolor rgb '#24292f'\n");
    date_ticks(history, script);
    draw_steps(history, &c, script);
    draw_names(&c, lines, ends, count, script);
    if (data.data != NULL)
        text_append(script, data.data);
    script->failed |= data.failed;
    text_free(&data);
    for (int is_svg = 1; is_svg >= 0; is_svg--) {
        chart_terminal(script, &c, stem, is_svg);
        add_plot(lines, count, script);
    }
    text_append(script, "unset output\n");
    return true;
}
