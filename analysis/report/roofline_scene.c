// SPDX-License-Identifier: MIT
// Choosing what the roofline chart shows, and the ranges of its axes.
#include "analysis/report/roofline_scene.h"
#include "analysis/roofline/roofline.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool is_drawable(const struct digest_row *row, int threads)
{
    const struct measurement *m = row->measurement;
    return m->threads == threads && m->roofline.intensity > 0 && isfinite(m->roofline.intensity) &&
           m->roofline.ops_per_s > 0 && isfinite(m->roofline.ops_per_s);
}

// One chart shows one thread count: the one with most points, the smaller of equals.
static int choose_threads(const struct digest *digest)
{
    int best = 1;
    size_t most = 0;
    for (size_t i = 0; i < digest->count; i++) {
        int threads = digest->rows[i].measurement->threads;
        size_t count = 0;
        for (size_t j = 0; j < digest->count; j++)
            count += is_drawable(&digest->rows[j], threads);
        if (count > most || (count == most && count > 0 && threads < best)) {
            best = threads;
            most = count;
        }
    }
    return best;
}

static void collect_points(struct scene *scene)
{
    for (size_t i = 0; i < scene->digest->count; i++) {
        const struct digest_row *row = &scene->digest->rows[i];
        if (!is_drawable(row, scene->threads))
            continue;
        const struct record_roofline *r = &row->measurement->roofline;
        double executed = r->executed_ops_per_s > 0 ? r->executed_ops_per_s : r->ops_per_s;
        struct scene_point point = {row, r->intensity, r->ops_per_s, executed};
        if (chart_is_drawn(scene->digest, row))
            scene->points[scene->point_count++] = point;
        else
            scene->others[scene->other_count++] = point;
    }
}

// Is `name` the ceiling `base` or a row of its accumulator sweep, <base>_acc<N>?
static bool is_family(const char *name, const char *base)
{
    size_t length = strlen(base);
    return strncmp(name, base, length) == 0 &&
           (name[length] == '\0' || strncmp(name + length, "_acc", 4) == 0);
}

// The most that the sequence reached with any number of accumulators, as the roofline counts it.
static double ceiling_rate(const struct record *record, const struct compute_ceiling *ceiling,
                           bool *is_predicted)
{
    double best = 0;
    for (size_t i = 0; i < record->compute_count; i++) {
        const struct compute_ceiling *c = &record->compute[i];
        if (c->threads == ceiling->threads && is_family(c->kernel, ceiling->kernel) &&
            c->ops_per_s > best)
            best = c->ops_per_s;
    }
    *is_predicted = !(best > 0);
    if (!*is_predicted)
        return best;
    return ceiling->ops_per_cycle * record->machine.clock_hz.value; // NaN when either is missing
}

static bool is_used(const struct scene *scene, const struct compute_ceiling *ceiling)
{
    for (size_t i = 0; i < scene->point_count; i++)
        if (strcmp(scene->points[i].row->measurement->roofline.ceiling, ceiling->kernel) == 0)
            return true;
    return false;
}

static bool is_type_used(const struct scene *scene, const char *type)
{
    const struct record *record = scene->digest->record;
    for (size_t i = 0; i < record->compute_count; i++)
        if (strcmp(record->compute[i].type, type) == 0 && is_used(scene, &record->compute[i]))
            return true;
    return scene->point_count == 0;
}

// Drawn: what some point hangs under, and the best of each type that has points. Sweep rows and the
// rest are in the table of the report.
static bool is_wanted(const struct scene *scene, const struct compute_ceiling *c)
{
    if (c->threads != scene->threads)
        return false;
    if (is_used(scene, c))
        return true;
    return strcmp(c->type, "glue") != 0 && strstr(c->kernel, "_acc") == NULL &&
           is_type_used(scene, c->type) &&
           roofline_best_ceiling(scene->digest->record, c->type, c->threads) == c;
}

static int compare_ceilings(const void *left, const void *right)
{
    const struct scene_ceiling *a = left, *b = right;
    if (a->ops_per_s != b->ops_per_s)
        return a->ops_per_s < b->ops_per_s ? 1 : -1;
    return strcmp(a->ceiling->kernel, b->ceiling->kernel);
}

static void collect_ceilings(struct scene *scene)
{
    const struct record *record = scene->digest->record;
    for (size_t i = 0; i < record->compute_count; i++) {
        struct scene_ceiling c = {.ceiling = &record->compute[i]};
        c.ops_per_s = ceiling_rate(record, c.ceiling, &c.is_predicted);
        c.is_used = is_used(scene, c.ceiling);
        if (c.ops_per_s > 0 && isfinite(c.ops_per_s) &&
            (is_wanted(scene, c.ceiling) ||
             (c.is_predicted && c.ceiling->threads == scene->threads)))
            scene->ceilings[scene->ceiling_count++] = c;
    }
    qsort(scene->ceilings, scene->ceiling_count, sizeof *scene->ceilings, compare_ceilings);
}

static int compare_levels(const void *left, const void *right)
{
    double a = ((const struct scene_level *)left)->bytes_per_s;
    double b = ((const struct scene_level *)right)->bytes_per_s;
    return (a < b) - (a > b);
}

static void collect_levels(struct scene *scene)
{
    static const char *const names[] = {"L1", "L2", "L3", "DRAM"};
    const struct record *record = scene->digest->record;
    for (size_t l = 0; l < sizeof names / sizeof *names; l++) {
        const double best = digest_level_rate(record, names[l], scene->threads);
        if (best > 0 && isfinite(best))
            scene->levels[scene->level_count++] = (struct scene_level){names[l], best};
    }
    qsort(scene->levels, scene->level_count, sizeof *scene->levels, compare_levels);
}

static void include(double value, double *low, double *high)
{
    if (value > 0 && isfinite(value)) {
        *low = fmin(*low, log10(value));
        *high = fmax(*high, log10(value));
    }
}

// Ranges follow from what is drawn: all points, all roofs, and room for their labels.
static void choose_ranges(struct scene *scene)
{
    double x_low = INFINITY, x_high = -INFINITY, y_low = INFINITY, y_high = -INFINITY;
    for (size_t i = 0; i < scene->point_count; i++) {
        include(scene->points[i].intensity, &x_low, &x_high);
        include(scene->points[i].effective, &y_low, &y_high);
        include(scene->points[i].executed, &y_low, &y_high);
    }
    for (size_t i = 0; i < scene->other_count; i++) {
        include(scene->others[i].intensity, &x_low, &x_high);
        include(scene->others[i].effective, &y_low, &y_high);
    }
    const size_t n = scene->ceiling_count;
    for (size_t c = 0; c < n; c++)
        include(scene->ceilings[c].ops_per_s, &y_low, &y_high);
    if (n > 0 && scene->level_count > 0) {
        double fast = scene->levels[0].bytes_per_s;
        double slow = scene->levels[scene->level_count - 1].bytes_per_s;
        include(scene->ceilings[n - 1].ops_per_s / fast, &x_low, &x_high);
        include(scene->ceilings[0].ops_per_s / slow, &x_low, &x_high);
    }
    if (!isfinite(x_low)) {
        x_low = -1;
        x_high = 3;
    }
    scene->canvas.x_low = x_low - 0.5; // the names of the levels stand here
    scene->canvas.x_high = x_high + 0.2;
    scene->canvas.y_low = y_low - 0.2;
    scene->canvas.y_high = y_high + 0.12;
}

bool scene_make(const struct digest *digest, struct scene *scene)
{
    *scene = (struct scene){.digest = digest, .threads = choose_threads(digest)};
    scene->points = calloc(digest->count + 1, sizeof *scene->points);
    scene->others = calloc(digest->count + 1, sizeof *scene->others);
    scene->ceilings = calloc(digest->record->compute_count + 1, sizeof *scene->ceilings);
    bool ok = scene->points != NULL && scene->others != NULL && scene->ceilings != NULL;
    if (ok) {
        collect_points(scene);
        collect_ceilings(scene);
        collect_levels(scene);
        choose_ranges(scene);
        ok = scene->point_count > 0 || scene->ceiling_count > 0;
    }
    if (!ok)
        scene_free(scene);
    return ok;
}

void scene_free(struct scene *scene)
{
    free(scene->points);
    free(scene->others);
    free(scene->ceilings);
    *scene = (struct scene){0};
}
