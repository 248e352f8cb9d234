// SPDX-License-Identifier: MIT
// One sentence that says what limits a measurement, with the numbers that show it.
#include "analysis/roofline/sentence.h"

#include "analysis/roofline/roofline.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

// From here on a roof is called the limit, the larger part of the time, or neither.
static const double AT_THE_ROOF = 0.8;
static const double MOSTLY = 0.5;

struct text {
    char *at;
    size_t left;
};

__attribute__((format(printf, 2, 3))) static void append(struct text *text, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text->at, text->left, format, arguments);
    va_end(arguments);
    if (length <= 0)
        return;
    size_t used = (size_t)length < text->left ? (size_t)length : text->left - 1;
    text->at += used;
    text->left -= used;
}

static void append_time(struct text *text, double seconds)
{
    if (seconds < 1e-6)
        append(text, "%.0f ns", seconds * 1e9);
    else if (seconds < 1e-3)
        append(text, "%.3g us", seconds * 1e6);
    else
        append(text, "%.3g ms", seconds * 1e3);
}

static void append_bytes(struct text *text, double bytes)
{
    if (bytes < 1000.0 * 1024)
        append(text, "%.3g KiB", bytes / 1024);
    else
        append(text, "%.3g MiB", bytes / (1 << 20));
}

static void append_rate(struct text *text, const struct compute_ceiling *ceiling, double ops_per_s)
{
    append(text, "%.4g %s", ops_per_s / 1e9,
           strcmp(ceiling->type, "f32") == 0 ? "GFLOP/s" : "Gop/s");
}

// "vfmadd231ps zmm" of "vfmadd231ps zmm, 12 accumulators".
static void append_sequence(struct text *text, const struct compute_ceiling *ceiling)
{
    size_t length = strcspn(ceiling->sequence, ",");
    if (length == 0)
        append(text, "%s", ceiling->kernel);
    else
        append(text, "%.*s", (int)length, ceiling->sequence);
}

static void append_percent(struct text *text, double fraction)
{
    if (fraction < 0.005)
        append(text, "less than 1 %%");
    else
        append(text, "%.0f %%", fraction * 100);
}

// "97 % of the 118.2 GFLOP/s that vfmadd231ps zmm sustains here"
static void append_compute(struct text *text, const struct roof *roof)
{
    append_percent(text, roof->compute_s / roof->time_s);
    append(text, " of the ");
    append_rate(text, roof->own, roof->ceiling_ops_per_s);
    append(text, " that ");
    append_sequence(text, roof->own);
    append(text, " sustains here");
}

// "92 % of the 101 GB/s of plain loads over 2.1 MiB"
static void append_memory(struct text *text, const struct roof *roof)
{
    append_percent(text, roof->memory_s / roof->time_s);
    append(text, " of the %.3g GB/s of plain loads over ", roof->bytes_per_s / 1e9);
    append_bytes(text, roof->working_set);
}

// What the effective rate has to do with the executed one, and whether a better sequence exists.
static void append_compute_remarks(struct text *text, const struct roof *roof,
                                   const struct measurement *measurement)
{
    const struct work *work = &measurement->work;
    int64_t executed_ops = work->executed_ops[work->main_class];
    double share = (double)executed_ops / (double)work->useful_ops;
    if (work->useful_ops > 0 && share < 0.95) {
        append(text, "; it executes %.0f %% of the layer's operations, so the effective rate is ",
               share * 100);
        append_rate(text, roof->own, measurement->roofline.ops_per_s);
    } else if (work->useful_ops > 0 && share > 1.05) {
        append(text, "; it executes %.0f %% of the layer's operations", share * 100);
    }
    if (roof->best != NULL && roof->best != roof->own &&
        roof->best->ops_per_s > 1.1 * roof->ceiling_ops_per_s) {
        append(text, "; ");
        append_sequence(text, roof->best);
        append(text, " could do %.1f times as much",
               roof->best->ops_per_s / roof->ceiling_ops_per_s);
    }
}

static void append_far(struct text *text, const struct roof *roof, double fraction)
{
    if (!roof->has_own_ceiling && roof->compute_s > 0) {
        append(text, "Plain code without an instruction sequence of its own: ");
        append_compute(text, roof);
        return;
    }
    append(text, "Far from both roofs (");
    if (roof->compute_s > 0)
        append_compute(text, roof);
    if (roof->compute_s > 0 && roof->memory_s > 0)
        append(text, ", ");
    if (roof->memory_s > 0)
        append_memory(text, roof);
    append(text, "): ");
    append_time(text, roof->time_s - fraction * roof->time_s);
    append(text, " of the ");
    append_time(text, roof->time_s);
    append(text, " a call are start-up, glue, rearranging or waiting");
}

void sentence_write(const struct roof *roof, struct measurement *measurement)
{
    struct record_roofline *roofline = &measurement->roofline;
    struct text text = {roofline->sentence, sizeof roofline->sentence};
    double fraction = roofline->fraction;
    bool is_compute = strcmp(roofline->bound, "compute") == 0;
    if (!(roof->time_s > 0)) {
        const char *reason = measurement->time.reason;
        append(&text, "No time: %s", reason[0] != '\0' ? reason : "not measured");
    } else if (roof->missing[0] != '\0') {
        append(&text, "No roof: %s", roof->missing);
    } else if (fraction > ROOFLINE_IMPOSSIBLE_FRACTION) {
        append(&text, "ERROR, impossible: ");
        if (is_compute)
            append_compute(&text, roof);
        else
            append_memory(&text, roof);
        append(&text, "; the work is counted wrongly, or %s is no ceiling of this kernel",
               is_compute ? roof->own->kernel : "the load sweep");
    } else if (roof->is_latency) {
        append(&text, "Limited by latency (");
        append_percent(&text, fraction);
        append(&text, " of its roof): ");
        append_time(&text, roof->time_s - fraction * roof->time_s);
        append(&text, " of the ");
        append_time(&text, roof->time_s);
        append(&text, " a call are start-up and loads that nothing hides");
    } else if (fraction < MOSTLY) {
        append_far(&text, roof, fraction);
    } else {
        const char *how = fraction >= AT_THE_ROOF ? "Limited" : "Mostly limited";
        if (is_compute) {
            append(&text, "%s by arithmetic: ", how);
            append_compute(&text, roof);
            append_compute_remarks(&text, roof, measurement);
        } else {
            append(&text, "%s by %s bandwidth: ", how,
                   roof->level[0] != '\0' ? roof->level : "memory");
            append_memory(&text, roof);
        }
    }
    append(&text, ".");
}
