// SPDX-License-Identifier: MIT
#include "analysis/roofline/network.h"

#include "analysis/roofline/roofline.h"
#include "analysis/statistics/launches.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

// Steps without a known roof may take so much of the time: the sum of the others stands for all.
static const double UNKNOWN_SHARE = 0.02;

const char *network_setting_words(const struct network_result *n)
{
    if (strcmp(n->setting, "f32") == 0)
        return n->fused ? "fp32" : "fp32 unfused";
    if (strcmp(n->setting, "deployable") == 0)
        return n->fused ? "int8 deployable" : "int8 deployable unfused";
    return strcmp(n->setting, "academic") == 0 ? "int8 academic" : n->setting;
}

double layer_roof_ns(const struct layer_result *layer)
{
    return layer->step.roofline.fraction * layer->step.time.median_ns;
}

// ---- partners ----------------------------------------------------------------------------------

const struct network_result *roofline_network_baseline(const struct record *record,
                                                       const struct network_result *network)
{
    const struct network_result *best = NULL;
    if (strcmp(network->setting, "f32") == 0)
        return NULL;
    for (size_t i = 0; i < record->networks_count; i++) {
        const struct network_result *other = &record->networks[i];
        if (strcmp(other->setting, "f32") != 0 || other->threads != network->threads ||
            strcmp(other->network, network->network) != 0 || !(other->time.median_ns > 0))
            continue;
        if (best == NULL || other->passes_count > best->passes_count ||
            (other->passes_count == best->passes_count &&
             other->time.median_ns < best->time.median_ns))
            best = other;
    }
    return best;
}

// ---- sums over steps ---------------------------------------------------------------------------

struct sums {
    double ns, glue_ns, roof_ns;                        // of steps that have a time
    double unknown_ns, compute_ns, memory_ns, other_ns; // by what bounds the step
    bool is_whole;                                      // every step has a time
};

static void derive_steps(const struct record *record, struct network_result *n, struct sums *sums)
{
    *sums = (struct sums){.is_whole = n->layers_count > 0};
    for (size_t i = 0; i < n->layers_count; i++) {
        struct layer_result *layer = &n->layers[i];
        layer->step.threads = n->threads;
        roofline_derive(record, &layer->step);
        double ns = layer->step.time.median_ns, roof = layer_roof_ns(layer);
        const char *bound = layer->step.roofline.bound;
        if (!(ns >= 0)) {
            sums->is_whole = false;
            continue;
        }
        sums->ns += ns;
        sums->glue_ns += layer->is_glue ? ns : 0;
        sums->roof_ns += isfinite(roof) ? roof : 0;
        sums->unknown_ns += isfinite(roof) ? 0 : ns;
        if (strcmp(bound, "compute") == 0)
            sums->compute_ns += ns;
        else if (bound[0] != '\0' && strcmp(bound, "latency") != 0)
            sums->memory_ns += ns;
        else
            sums->other_ns += ns;
    }
    for (size_t i = 0; i < n->layers_count; i++)
        n->layers[i].share = sums->is_whole ? n->layers[i].step.time.median_ns / sums->ns : NAN;
}

static void derive_work(struct network_result *n)
{
    struct work *sum = &n->work;
    *sum = (struct work){0};
    n->ace = n->layers_count > 0 ? 0 : NAN;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct measurement *step = &n->layers[i].step;
        const struct work *work = &step->work;
        const struct precision *p = &step->workload.precision;
        sum->useful_ops += work->useful_ops;
        sum->input_bytes += work->input_bytes;
        sum->weight_bytes += work->weight_bytes;
        sum->output_bytes += work->output_bytes;
        sum->intermediate_bytes += work->intermediate_bytes;
        for (int c = 0; c < WORK_CLASS_COUNT; c++)
            sum->executed_ops[c] += work->executed_ops[c];
        n->ace += (double)work->useful_ops / 2 * p->weight_bits * p->activation_bits;
    }
    for (int c = 0; c < WORK_CLASS_COUNT; c++) {
        if (sum->executed_ops[c] > sum->executed_ops[sum->main_class])
            sum->main_class = (enum work_class)c;
    }
}

// ---- the roof of multiply-adds -----------------------------------------------------------------

static const char *type_of(const struct network_result *n)
{
    if (strcmp(n->setting, "f32") == 0 || precision_is_float(&n->precision))
        return "f32";
    return precision_is_planes(&n->precision) ? "bit" : "s8";
}

// Seconds that the products of all steps would take, each at the ceiling of its own sequence: what
// multiply-adds are where a step goes over its planes several times and its neighbour is fp32.
static double products_s(const struct record *record, const struct network_result *n)
{
    double sum = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct measurement *step = &n->layers[i].step;
        double rate = NAN;
        if (step->work.useful_ops > 0 && step->roofline.ceiling[0] != '\0')
            (void)roofline_find_ceiling(record, step->roofline.ceiling, n->threads, &rate);
        if (rate > 0)
            sum += (double)step->work.executed_ops[step->work.main_class] / rate;
    }
    return sum;
}

// The fastest sequence of the network's type that its own convolutions use: what is left out by
// --isa, or bought with narrower weights, is no roof of this network. Else the best of the type.
static const struct compute_ceiling *own_ceiling(const struct record *record,
                                                 const struct network_result *n, double *ops_per_s)
{
    const struct compute_ceiling *best = NULL;
    const char *type = type_of(n);
    *ops_per_s = NAN;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct measurement *step = &n->layers[i].step;
        double rate;
        if (step->work.useful_ops == 0 || step->roofline.ceiling[0] == '\0')
            continue;
        const struct compute_ceiling *ceiling =
            roofline_find_ceiling(record, step->roofline.ceiling, n->threads, &rate);
        if (ceiling != NULL && strcmp(ceiling->type, type) == 0 && !(rate <= *ops_per_s)) {
            best = ceiling;
            *ops_per_s = rate;
        }
    }
    if (best == NULL) {
        best = roofline_best_ceiling(record, type, n->threads);
        *ops_per_s = best != NULL ? best->ops_per_s : NAN;
    }
    return best;
}

// ---- the sentence ------------------------------------------------------------------------------

struct line {
    char *at;
    size_t left;
};

__attribute__((format(printf, 2, 3))) static void append(struct line *line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line->at, line->left, format, arguments);
    va_end(arguments);
    if (length <= 0)
        return;
    size_t used = (size_t)length < line->left ? (size_t)length : line->left - 1;
    line->at += used;
    line->left -= used;
}

static void append_ns(struct line *line, double ns)
{
    if (ns < 1e6)
        append(line, "%.3g us", ns / 1e3);
    else
        append(line, "%.3g ms", ns / 1e6);
}

static double lost_ns(const struct layer_result *layer)
{
    return layer->step.time.median_ns - layer_roof_ns(layer);
}

// The steps that lie farthest above their roofs, by time, largest first; as many as explain
// something, at most three.
static void append_losers(struct line *line, const struct network_result *n)
{
    enum { NAMED = 3 };
    const struct layer_result *named[NAMED];
    size_t count = 0;
    double least = 0.02 * n->time.median_ns;
    for (; count < NAMED; count++) {
        const struct layer_result *most = NULL;
        for (size_t i = 0; i < n->layers_count; i++) {
            const struct layer_result *layer = &n->layers[i];
            bool is_named = false;
            for (size_t k = 0; k < count; k++)
                is_named |= named[k] == layer;
            if (!is_named && lost_ns(layer) > least &&
                (most == NULL || lost_ns(layer) > lost_ns(most)))
                most = layer;
        }
        if (most == NULL)
            break;
        named[count] = most;
    }
    if (count == 0) {
        append(line, "; no single step holds it back");
        return;
    }
    append(line, "; most is lost in ");
    for (size_t k = 0; k < count; k++) {
        append(line, "%s%.30s (", k == 0 ? "" : k + 1 == count ? " and " : ", ", named[k]->name);
        append_ns(line, lost_ns(named[k]));
        append(line, " above its roof)");
    }
}

static void append_ratio(struct line *line, const struct record *record,
                         const struct network_result *n)
{
    const struct network_result *baseline = roofline_network_baseline(record, n);
    if (baseline == NULL)
        return;
    double ratio = launches_ratio(&baseline->time, &n->time).median;
    if (ratio >= 1)
        append(line, ", %.2f times as fast as its fp32", ratio);
    else if (ratio > 0)
        append(line, ", SLOWER than its fp32 (%.2f times as fast)", ratio);
}

static void write_sentence(const struct record *record, struct network_result *n,
                           const struct compute_ceiling *ceiling, double ceiling_ops_per_s)
{
    struct line line = {n->roofline.sentence, sizeof n->roofline.sentence};
    if (!(n->time.median_ns > 0)) {
        append(&line, "No time: %s.", n->time.reason[0] != '\0' ? n->time.reason : "not measured");
        return;
    }
    append(&line, "%s %s: ", n->network, network_setting_words(n));
    append_ns(&line, n->time.median_ns);
    append_ratio(&line, record, n);
    if (n->compute_fraction > ROOFLINE_IMPOSSIBLE_FRACTION)
        append(&line, "; ERROR, impossible: at %.0f Gop/s its multiply-adds alone take longer",
               ceiling_ops_per_s / 1e9);
    else if (n->compute_fraction > 0 && precision_is_planes(&n->precision))
        append(&line,
               "; at the ceilings of their sequences its products alone take %.0f %% of that",
               n->compute_fraction * 100);
    else if (ceiling != NULL && n->compute_fraction > 0)
        append(&line, "; at %.0f %s (%.*s) its multiply-adds alone take %.0f %% of that",
               ceiling_ops_per_s / 1e9, strcmp(ceiling->type, "f32") == 0 ? "GFLOP/s" : "Gop/s",
               (int)strcspn(ceiling->sequence, ","), ceiling->sequence, n->compute_fraction * 100);
    if (isfinite(n->glue_share))
        append(&line, "; %.0f %% of the time is glue", n->glue_share * 100);
    if (isfinite(n->compute_share) && n->compute_share + n->memory_share > 0)
        append(&line, "; arithmetic bounds %.0f %%, memory %.0f %%", n->compute_share * 100,
               n->memory_share * 100);
    if (isfinite(n->roofline.fraction))
        append_losers(&line, n);
    append(&line, ".");
}

// ---- the whole ---------------------------------------------------------------------------------

static double positive_or_nan(double value)
{
    return value > 0 && isfinite(value) ? value : NAN;
}

// The bound that holds most of the time.
static const char *main_bound(const struct network_result *n)
{
    const char *best = "";
    double most = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const char *bound = n->layers[i].step.roofline.bound;
        double ns = 0;
        for (size_t j = i; j < n->layers_count; j++) {
            if (strcmp(n->layers[j].step.roofline.bound, bound) == 0)
                ns += n->layers[j].step.time.median_ns;
        }
        if (bound[0] != '\0' && ns > most) {
            most = ns;
            best = bound;
        }
    }
    return best;
}

void roofline_derive_network(struct record *record, size_t index)
{
    struct network_result *n = &record->networks[index];
    struct record_roofline *r = &n->roofline;
    struct sums sums;
    double ceiling_ops_per_s;
    derive_steps(record, n, &sums);
    derive_work(n);
    const struct compute_ceiling *ceiling = own_ceiling(record, n, &ceiling_ops_per_s);
    const struct compute_ceiling *best = roofline_best_ceiling(record, type_of(n), n->threads);
    *r = (struct record_roofline){.bytes = "compulsory", .fraction = NAN};
    if (ceiling != NULL)
        (void)snprintf(r->ceiling, sizeof r->ceiling, "%s", ceiling->kernel);
    if (best != NULL)
        (void)snprintf(r->best_ceiling, sizeof r->best_ceiling, "%s", best->kernel);

    double time_s = n->time.median_ns * 1e-9, useful_ops = (double)n->work.useful_ops;
    bool has_roof = sums.is_whole && sums.roof_ns > 0 &&
                    sums.unknown_ns <= UNKNOWN_SHARE * sums.ns && time_s > 0;
    r->ops_per_s = positive_or_nan(useful_ops / time_s);
    r->executed_ops_per_s =
        positive_or_nan((double)n->work.executed_ops[n->work.main_class] / time_s);
    r->intensity = positive_or_nan(useful_ops / (double)work_total_bytes(&n->work));
    r->attainable_ops_per_s =
        has_roof ? positive_or_nan(useful_ops / (sums.roof_ns * 1e-9)) : (double)NAN;
    r->fraction = has_roof ? sums.roof_ns * 1e-9 / time_s : (double)NAN;
    (void)snprintf(r->bound, sizeof r->bound, "%s", main_bound(n));
    n->compute_fraction =
        positive_or_nan((precision_is_planes(&n->precision) ? products_s(record, n)
                                                            : useful_ops / ceiling_ops_per_s) /
                        time_s);
    bool has_shares = sums.is_whole && sums.ns > 0;
    n->glue_share = has_shares ? sums.glue_ns / sums.ns : (double)NAN;
    n->compute_share = has_shares ? sums.compute_ns / sums.ns : (double)NAN;
    n->memory_share = has_shares ? sums.memory_ns / sums.ns : (double)NAN;
    n->other_share = has_shares ? sums.other_ns / sums.ns : (double)NAN;
    write_sentence(record, n, ceiling, ceiling_ops_per_s);
}
