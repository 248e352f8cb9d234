// SPDX-License-Identifier: MIT
// What stands between a network and the roof of its multiply-adds: the steps that cost most above
// the time that their multiply-adds would take at the ceiling of the network's type, and why.
#include "analysis/report/network_digest.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"
#include "analysis/roofline/network.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

// Steps that are named; the rest is one row.
enum { NAMED_STEPS = 6 };

// Where the time of a step goes, ns: they add up to its time.
struct loss {
    const struct layer_result *layer;
    double ideal;    // its multiply-adds at the network's ceiling
    double padding;  // multiply-adds with zeros that fill up tiles
    double roof;     // what its own roof adds: a slower sequence, or bytes
    double overhead; // above its own roof
};

static double above(const struct loss *loss)
{
    return loss->layer->step.time.median_ns - loss->ideal;
}

// Multiply-adds of the whole network at the ceiling of its type, operations per ns; NaN: not known.
static double ceiling_rate(const struct network_result *n)
{
    double ops = 0;
    for (size_t i = 0; i < n->layers_count; i++)
        ops += (double)n->layers[i].step.work.useful_ops;
    const double rate = ops / (n->compute_fraction * n->time.median_ns);
    return isfinite(rate) && rate > 0 ? rate : NAN;
}

static struct loss loss_of(const struct layer_result *layer, double rate)
{
    const struct measurement *m = &layer->step;
    const double time = m->time.median_ns;
    const double useful = (double)m->work.useful_ops / rate;
    const double executed = (double)m->work.executed_ops[WORK_MAC] / rate;
    struct loss loss = {.layer = layer, .ideal = useful};
    if (m->work.main_class == WORK_MAC)
        loss.padding = fmin(fmax(0, executed - useful), fmax(0, time - useful));
    const double below = useful + loss.padding;
    const double roof = layer_roof_ns(layer);
    if (isfinite(roof))
        loss.roof = fmax(0, fmin(roof, time) - below);
    loss.overhead = time - below - loss.roof;
    return loss;
}

// What others, or the rest of the network, pushed out of the caches has to come from DRAM, which a
// roof by the size of the tensors does not know.
static bool looks_like_weights(const struct loss *loss, double dram)
{
    const double weights = (double)loss->layer->step.work.weight_bytes / dram;
    return dram > 0 && loss->overhead >= weights / 2 && loss->overhead <= weights * 3 / 2;
}

static void reason_cell(struct page *page, const struct loss *loss, double dram)
{
    const struct measurement *m = &loss->layer->step;
    const char *bound = m->roofline.bound;
    char roof[160];
    if (strcmp(bound, "compute") == 0)
        (void)snprintf(roof, sizeof roof, "its instructions are slower (%s)", m->roofline.ceiling);
    else
        (void)snprintf(roof, sizeof roof, "its bytes take longer, at the rate of %s",
                       bound[0] != '\0' ? bound : "memory");
    if (loss->padding >= loss->roof && loss->padding >= loss->overhead)
        page_cell(page, "padding: %s of what it multiplies is there to fill tiles",
                  unit_percent(loss->padding / (loss->ideal + loss->padding)).text);
    else if (loss->roof >= loss->overhead)
        page_cell(page, "%s", roof);
    else if (looks_like_weights(loss, dram))
        page_cell(page, "overhead, about what its %s of weights take from DRAM (%s)",
                  unit_size((double)m->work.weight_bytes).text,
                  unit_time((double)m->work.weight_bytes / dram).text);
    else if (loss->ideal > 0)
        page_cell(page, "overhead: above its own roof (edges, short sums, waiting for data)");
    else
        page_cell(page, "overhead: above its own roof, and no multiply-adds in it");
}

// Less than a nanosecond is rounding.
static void part_cell(struct page *page, double ns)
{
    page_cell(page, "%s", ns < 1 ? "-" : unit_time(ns).text);
}

static void loss_row(struct page *page, const struct loss *loss, double total, double dram)
{
    page_cell(page, "%s", loss->layer->name);
    page_cell(page, "%s", loss->layer->step.workload.problem.name);
    page_cell(page, "%s", unit_time(loss->layer->step.time.median_ns).text);
    page_cell(page, "%s", unit_time(above(loss)).text);
    page_cell(page, "%s", unit_percent(above(loss) / total).text);
    part_cell(page, loss->padding);
    part_cell(page, loss->roof);
    part_cell(page, loss->overhead);
    reason_cell(page, loss, dram);
    page_row_end(page);
}

// The `NAMED_STEPS` dearest, dearest first.
static size_t dearest(const struct network_result *n, double rate, struct loss named[NAMED_STEPS],
                      struct loss *rest)
{
    size_t count = 0;
    *rest = (struct loss){0};
    for (size_t i = 0; i < n->layers_count; i++) {
        struct loss loss = loss_of(&n->layers[i], rate);
        for (size_t k = 0; k < count; k++) {
            if (above(&loss) > above(&named[k])) {
                const struct loss moved = named[k];
                named[k] = loss;
                loss = moved;
            }
        }
        if (count < NAMED_STEPS) {
            named[count++] = loss;
            continue;
        }
        rest->ideal += loss.ideal;
        rest->padding += loss.padding;
        rest->roof += loss.roof;
        rest->overhead += loss.overhead;
    }
    return count;
}

static bool has_times(const struct network_result *n)
{
    for (size_t i = 0; i < n->layers_count; i++) {
        if (!isfinite(n->layers[i].step.time.median_ns))
            return false;
    }
    return n->layers_count > 0;
}

void section_losses(struct page *page, const struct digest *digest, const struct network_row *row)
{
    const struct network_result *n = row->result;
    const double rate = ceiling_rate(n), total = n->time.median_ns;
    if (!isfinite(rate) || !(total > 0) || !has_times(n))
        return;
    const double dram = digest_level_rate(digest->record, "DRAM", n->threads) / 1e9; // bytes a ns
    struct loss named[NAMED_STEPS], rest;
    char words[512];
    (void)snprintf(words, sizeof words,
                   "What stands between %s in %s and the roof of its multiply-adds (%s of %s): the "
                   "steps with most time above it, and where that goes.",
                   n->network, row->label, unit_time(total * n->compute_fraction).text,
                   unit_time(total).text);
    page_paragraph(page, words);
    page_table_begin(page, "llrrrrrrl",
                     "step|problem|time|above the roof|of the network|padding|instructions or "
                     "bytes|overhead|mostly");
    const size_t count = dearest(n, rate, named, &rest);
    for (size_t k = 0; k < count; k++)
        loss_row(page, &named[k], total, dram);
    if (n->layers_count > count) {
        const double all = rest.padding + rest.roof + rest.overhead;
        page_cell(page, "all others");
        page_cell(page, "%zu steps", n->layers_count - count);
        page_cell(page, "%s", unit_time(rest.ideal + all).text);
        page_cell(page, "%s", unit_time(all).text);
        page_cell(page, "%s", unit_percent(all / total).text);
        part_cell(page, rest.padding);
        part_cell(page, rest.roof);
        part_cell(page, rest.overhead);
        page_cell(page, " ");
        page_row_end(page);
    }
    page_table_end(page);
}
