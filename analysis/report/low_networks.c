// SPDX-License-Identifier: MIT
// See low_networks.h.
#include "analysis/report/low_networks.h"
#include "analysis/report/units.h"
#include "analysis/statistics/launches.h"

#include <math.h>
#include <string.h>

bool low_network_is(const struct network_row *row)
{
    return low_is_below_8_bits(&row->result->precision);
}

static bool is_products(const struct layer_result *layer)
{
    enum operation op = layer->step.workload.problem.op;
    return op == OP_CONV2D || op == OP_MATMUL || op == OP_DWCONV || op == OP_LSTM;
}

static bool is_convolution(const struct layer_result *layer)
{
    enum operation op = layer->step.workload.problem.op;
    return op == OP_CONV2D || op == OP_DWCONV;
}

// The time of a layer's products, all steps of it that are products.
static double layer_ns(const struct network_result *network, const char *layer)
{
    double ns = 0;
    for (size_t i = 0; i < network->layers_count; i++) {
        const struct layer_result *step = &network->layers[i];
        if (is_products(step) && strcmp(step->layer, layer) == 0)
            ns += step->step.time.median_ns;
    }
    return ns > 0 ? ns : NAN;
}

static double products_gain(const struct network_result *n, const struct network_result *f32,
                            double *share)
{
    double low = 0, before = 0, all = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *step = &n->layers[i];
        all += step->step.time.median_ns;
        if (!is_products(step) || !low_is_below_8_bits(&step->step.workload.precision))
            continue;
        low += step->step.time.median_ns;
        before += f32 == NULL ? NAN : layer_ns(f32, step->layer);
    }
    *share = all > 0 ? low / all : NAN;
    return low > 0 ? before / low : NAN;
}

// How many times as long the naive kernels of the record take for convolutions.
static double naive_factor(const struct low_digest *low)
{
    double log_sum = 0;
    size_t count = 0;
    for (size_t p = 0; p < low->problem_count; p++) {
        const struct low_problem *problem = &low->problems[p];
        if (problem->naive == NULL || problem->f32 == NULL ||
            problem->f32->measurement->workload.problem.op != OP_CONV2D)
            continue;
        log_sum += log(problem->naive->measurement->time.median_ns /
                       problem->f32->measurement->time.median_ns);
        count++;
    }
    return count > 0 ? exp(log_sum / (double)count) : NAN;
}

static double naive_ns(const struct network_result *f32, double factor)
{
    double ns = f32->layers_count > 0 ? 0 : NAN;
    for (size_t i = 0; i < f32->layers_count; i++) {
        const struct layer_result *step = &f32->layers[i];
        ns += step->step.time.median_ns * (is_convolution(step) ? factor : 1);
    }
    return ns;
}

// Of what rounding leaves: lowest signal to noise ratio.
static const struct layer_result *worst_layer(const struct network_result *n)
{
    const struct layer_result *worst = NULL;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *step = &n->layers[i];
        if (isfinite(step->step.fidelity.sqnr_db) &&
            (worst == NULL || step->step.fidelity.sqnr_db < worst->step.fidelity.sqnr_db))
            worst = step;
    }
    return worst;
}

struct low_network low_network_of(const struct digest *digest, const struct low_digest *low,
                                  const struct network_row *row)
{
    const struct network_result *n = row->result;
    const struct network_row *int8 = network_main_row(digest, row->network, "deployable");
    struct low_network found = {.row = row,
                                .over_int8 = {.median = NAN, .ci = {false, NAN, NAN}},
                                .glue_share = n->glue_share,
                                .over_naive = NAN,
                                .worst = worst_layer(n)};
    found.products_gain = products_gain(n, row->baseline, &found.products_share);
    if (int8 != NULL && int8->result != n)
        found.over_int8 = launches_ratio(&int8->result->time, &n->time);
    const bool is_f32 = strcmp(n->setting, "f32") == 0;
    if (row->baseline != NULL || is_f32)
        found.over_naive = naive_ns(row->baseline != NULL ? row->baseline : n, naive_factor(low)) /
                           n->time.median_ns;
    return found;
}

struct low_estimate low_estimate_of(const struct network_result *network)
{
    struct low_estimate estimate = {0};
    for (size_t i = 0; i < network->layers_count; i++) {
        const struct layer_result *step = &network->layers[i];
        if (!is_convolution(step))
            continue;
        estimate.products += (double)step->step.work.useful_ops / 2;
        estimate.glue +=
            LOW_GLUE_OPERATIONS * (double)problem_output_elements(&step->step.workload.problem);
    }
    return estimate;
}

double low_estimate_share(const struct low_estimate *e, double gain)
{
    return e->glue / (e->glue + e->products / gain);
}

double low_estimate_gain(const struct low_estimate *e, double gain)
{
    return (e->products + e->glue) / (e->products / gain + e->glue);
}

const struct network_row *low_network_fastest(const struct digest *digest, int network)
{
    const struct network_row *best = NULL;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (row->network == network && low_network_is(row) && row->speedup.median > 0 &&
            (best == NULL || row->speedup.median > best->speedup.median))
            best = row;
    }
    return best;
}

// ---- in words ----------------------------------------------------------------------------------

static void add_network(const struct digest *digest, const struct low_digest *low,
                        const struct network_row *row, struct text *text)
{
    const struct low_network found = low_network_of(digest, low, row);
    const struct low_estimate estimate = low_estimate_of(
        row->baseline != NULL && row->baseline->layers_count > 0 ? row->baseline : row->result);
    text_add(text, " **%s in %s is %.2fx faster than fp32", row->result->network, row->label,
             row->speedup.median);
    if (found.over_int8.median > 0)
        text_add(text, " and %.2fx than int8", found.over_int8.median);
    text_append(text, "**");
    if (isfinite(found.products_gain)) {
        text_add(text, ": its layers of few bits alone are %.1fx faster, glue takes %s",
                 found.products_gain, unit_percent(found.glue_share).text);
        if (estimate.products > 0)
            text_add(text, " (%s by the count of operations)",
                     unit_percent(low_estimate_share(&estimate, found.products_gain)).text);
    }
    text_append(text, ".");
}

void digest_headline_low_networks(const struct digest *digest, struct text *text)
{
    struct low_digest low;
    low_digest_make(digest, &low, &text->failed);
    for (int network = 1; network <= digest->network_count; network++) {
        const struct network_row *row = low_network_fastest(digest, network);
        if (row != NULL)
            add_network(digest, &low, row, text);
    }
    low_digest_free(&low);
}
