// SPDX-License-Identifier: MIT
#include "analysis/report/network_losses.h"

#include "analysis/roofline/network.h"

#include <math.h>

double loss_above(const struct loss *loss)
{
    return loss->padding + loss->roof + loss->overhead;
}

enum loss_cause loss_cause(const struct loss *loss)
{
    if (loss->padding >= loss->roof && loss->padding >= loss->overhead)
        return LOSS_PADDING;
    return loss->roof >= loss->overhead ? LOSS_ROOF : LOSS_OVERHEAD;
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

static void add(struct loss *sum, const struct loss *more)
{
    sum->ideal += more->ideal;
    sum->padding += more->padding;
    sum->roof += more->roof;
    sum->overhead += more->overhead;
}

bool network_losses_make(const struct network_result *n, struct network_losses *losses)
{
    *losses = (struct network_losses){0};
    const double rate = ceiling_rate(n);
    if (!isfinite(rate) || !(n->time.median_ns > 0) || n->layers_count == 0)
        return false;
    for (size_t i = 0; i < n->layers_count; i++) {
        if (!isfinite(n->layers[i].step.time.median_ns))
            return false;
        struct loss loss = loss_of(&n->layers[i], rate);
        add(&losses->all, &loss);
        for (size_t k = 0; k < losses->count; k++) {
            if (loss_above(&loss) > loss_above(&losses->named[k])) {
                const struct loss moved = losses->named[k];
                losses->named[k] = loss;
                loss = moved;
            }
        }
        if (losses->count < LOSSES_NAMED)
            losses->named[losses->count++] = loss;
        else
            add(&losses->others, &loss);
    }
    return true;
}
