// SPDX-License-Identifier: MIT
#include "bench/networks/calibrate.h"

#include "bench/isa.h"
#include "bench/networks/interpret.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BINS = 2048, SHRINK_STEPS = 95 };
static const double MOVING_WEIGHT = 0.9;
static const double PERCENTILE_OUTSIDE = 1e-4;

static const char *const NAMES[] = {
    [CALIBRATE_MIN_MAX] = "min-max",
    [CALIBRATE_MOVING_MIN_MAX] = "moving-min-max",
    [CALIBRATE_MSE] = "mse",
    [CALIBRATE_PERCENTILE] = "percentile",
};

const char *calibration_name(enum calibration calibration)
{
    return NAMES[calibration];
}

bool calibration_find(const char *name, enum calibration *calibration)
{
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        if (strcmp(NAMES[i], name) == 0) {
            *calibration = (enum calibration)i;
            return true;
        }
    }
    return false;
}

struct range {
    double low, high;
};

// Of all values, and of those above 0.
struct squares {
    double sum, positive;
    int64_t count, positives;
};

static void add_squares(struct squares *squares, const float *values, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        const double square = (double)values[i] * (double)values[i];
        const bool is_positive = values[i] > 0.0f;
        squares->sum += square;
        squares->positive += is_positive ? square : 0;
        squares->positives += is_positive;
    }
    squares->count += count;
}

static float root_mean(double sum, int64_t count)
{
    return count == 0 ? 0.0f : (float)sqrt(sum / (double)count);
}

struct histogram {
    struct range range;
    double counts[BINS];
};

static struct range least_and_greatest(const float *values, int64_t count)
{
    struct range r = {(double)values[0], (double)values[0]};
    for (int64_t i = 0; i < count; i++) {
        const double v = (double)values[i];
        if (!isfinite(v))
            return (struct range){-INFINITY, INFINITY};
        r.low = v < r.low ? v : r.low;
        r.high = v > r.high ? v : r.high;
    }
    return r;
}

static void fill(struct histogram *h, const void *const *values, int samples, int64_t count)
{
    const double per_bin = BINS / (h->range.high - h->range.low);
    memset(h->counts, 0, sizeof h->counts);
    for (int s = 0; s < samples; s++) {
        const float *v = values[s];
        for (int64_t i = 0; i < count; i++) {
            const int bin = (int)(((double)v[i] - h->range.low) * per_bin);
            h->counts[bin < BINS ? bin : BINS - 1]++;
        }
    }
}

static double bin_centre(const struct histogram *h, int bin)
{
    return h->range.low + (bin + 0.5) * (h->range.high - h->range.low) / BINS;
}

// Mean square of what 8 bits over `range` change, times the number of values.
static double error_of(const struct histogram *h, struct range range)
{
    range.low = fmin(range.low, 0.0); // 0 can always be stored
    range.high = fmax(range.high, 0.0);
    const double step = (range.high - range.low) / 255;
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
        if (h->counts[bin] == 0)
            continue;
        const double v = bin_centre(h, bin);
        const double q = fmin(fmax(nearbyint((v - range.low) / step), 0.0), 255.0);
        const double d = range.low + q * step - v;
        sum += h->counts[bin] * d * d;
    }
    return sum;
}

static struct range least_error(const struct histogram *h)
{
    struct range best = h->range;
    double least = error_of(h, best);
    for (int i = 1; i < SHRINK_STEPS; i++) {
        const double part = 1 - i / 100.0;
        const struct range tried = {h->range.low * part, h->range.high * part};
        const double e = error_of(h, tried);
        if (e < least) {
            least = e;
            best = tried;
        }
    }
    return best;
}

static struct range percentile(const struct histogram *h)
{
    double all = 0, below = 0, above = 0;
    for (int bin = 0; bin < BINS; bin++)
        all += h->counts[bin];
    int first = 0, last = BINS - 1;
    while (first < last && (below += h->counts[first]) <= all * PERCENTILE_OUTSIDE)
        first++;
    while (last > first && (above += h->counts[last]) <= all * PERCENTILE_OUTSIDE)
        last--;
    const double width = (h->range.high - h->range.low) / BINS;
    return (struct range){first == 0 ? h->range.low : h->range.low + first * width,
                          last == BINS - 1 ? h->range.high : h->range.low + (last + 1) * width};
}

// ---- the observer -------------------------------------------------------------------------------

struct watch {
    const struct graph *graph;
    enum calibration calibration;
    struct range *ranges;    // [node]
    struct squares *squares; // [node]
    struct histogram histogram;
    int not_finite; // a node, or -1
};

static void widen(struct range *range, struct range more)
{
    range->low = more.low < range->low ? more.low : range->low;
    range->high = more.high > range->high ? more.high : range->high;
}

static void watch_node(int node, const void *const *values, int samples, int64_t count,
                       void *context)
{
    struct watch *w = context;
    struct range *range = &w->ranges[node], all = {INFINITY, -INFINITY};
    for (int s = 0; s < samples; s++) {
        add_squares(&w->squares[node], values[s], count);
        const struct range seen = least_and_greatest(values[s], count);
        if (isinf(seen.low) && w->not_finite < 0)
            w->not_finite = node;
        widen(&all, seen);
        if (s == 0) {
            *range = seen;
        } else if (w->calibration == CALIBRATE_MOVING_MIN_MAX) {
            range->low = MOVING_WEIGHT * range->low + (1 - MOVING_WEIGHT) * seen.low;
            range->high = MOVING_WEIGHT * range->high + (1 - MOVING_WEIGHT) * seen.high;
        }
    }
    if (w->calibration == CALIBRATE_MOVING_MIN_MAX || w->not_finite >= 0)
        return;
    *range = all;
    if (w->calibration == CALIBRATE_MIN_MAX || all.low == all.high)
        return;
    w->histogram.range = all;
    fill(&w->histogram, values, samples, count);
    *range =
        w->calibration == CALIBRATE_MSE ? least_error(&w->histogram) : percentile(&w->histogram);
}

static enum status keep(struct model *model, const struct watch *w, struct error *error)
{
    const struct graph *graph = w->graph;
    if (w->not_finite >= 0)
        return error_set(error, STATUS_FAILED,
                         "%s: the output of %s is not finite: are the weights those of this "
                         "network?",
                         graph->network->name, graph->nodes[w->not_finite].name);
    model->ranges = calloc((size_t)graph->node_count + 1, sizeof *model->ranges);
    if (model->ranges == NULL)
        return error_set(error, STATUS_FAILED, "%s: not enough memory for its ranges",
                         graph->network->name);
    for (int i = 0; i < graph->node_count; i++) {
        if (graph->nodes[i].is_removed)
            continue;
        struct observed_range *to = &model->ranges[model->range_count++];
        memcpy(to->node, graph->nodes[i].name, sizeof to->node);
        to->low = (float)w->ranges[i].low;
        to->high = (float)w->ranges[i].high;
        to->rms = root_mean(w->squares[i].sum, w->squares[i].count);
        to->positive_rms = root_mean(w->squares[i].positive, w->squares[i].positives);
    }
    return STATUS_OK;
}

enum status model_calibrate(struct model *model, const struct graph *graph,
                            const struct quantise_options *options, struct error *error)
{
    struct target target = target_default();
    target.isa_mask = isa_detect();
    struct watch *w = calloc(1, sizeof *w);
    enum status status = STATUS_FAILED;
    if (w != NULL) {
        *w = (struct watch){.graph = graph, .calibration = options->calibration, .not_finite = -1};
        w->ranges = calloc((size_t)graph->node_count + 1, sizeof *w->ranges);
        w->squares = calloc((size_t)graph->node_count + 1, sizeof *w->squares);
    }
    if (w == NULL || w->ranges == NULL || w->squares == NULL) {
        error_set(error, STATUS_FAILED, "%s: not enough memory to calibrate it",
                  graph->network->name);
    } else {
        const struct interpretation what = {
            .graph = graph,
            .model = model,
            .target = options->target != NULL ? options->target : &target,
            .seed = model->seed,
            .samples = options->calibration_inputs,
            .observer = watch_node,
            .context = w,
        };
        status = graph_interpret(&what, error);
        if (status == STATUS_OK)
            status = keep(model, w, error);
    }
    if (w != NULL) {
        free(w->ranges);
        free(w->squares);
    }
    free(w);
    return status;
}

const struct observed_range *model_range(const struct model *model, const char *node)
{
    for (int i = 0; i < model->range_count; i++) {
        if (strcmp(model->ranges[i].node, node) == 0)
            return &model->ranges[i];
    }
    return NULL;
}
