// SPDX-License-Identifier: MIT
// What stands between a network and the roof of its multiply-adds: the steps that cost most above
// the time that their multiply-adds would take at the ceiling of the network's type, and why.
#include "analysis/report/network_digest.h"
#include "analysis/report/network_losses.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

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
    const enum loss_cause cause = loss_cause(loss);
    if (cause == LOSS_PADDING)
        page_cell(page, "padding: %s of what it multiplies is there to fill tiles",
                  unit_percent(loss->padding / (loss->ideal + loss->padding)).text);
    else if (cause == LOSS_ROOF)
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
    page_cell(page, "%s", unit_time(loss_above(loss)).text);
    page_cell(page, "%s", unit_percent(loss_above(loss) / total).text);
    part_cell(page, loss->padding);
    part_cell(page, loss->roof);
    part_cell(page, loss->overhead);
    reason_cell(page, loss, dram);
    page_row_end(page);
}

void section_losses(struct page *page, const struct digest *digest, const struct network_row *row)
{
    const struct network_result *n = row->result;
    const double total = n->time.median_ns;
    struct network_losses losses;
    if (!network_losses_make(n, &losses))
        return;
    const double dram = digest_level_rate(digest->record, "DRAM", n->threads) / 1e9; // bytes a ns
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
    for (size_t k = 0; k < losses.count; k++)
        loss_row(page, &losses.named[k], total, dram);
    if (n->layers_count > losses.count) {
        const struct loss *rest = &losses.others;
        const double all = loss_above(rest);
        page_cell(page, "all others");
        page_cell(page, "%zu steps", n->layers_count - losses.count);
        page_cell(page, "%s", unit_time(rest->ideal + all).text);
        page_cell(page, "%s", unit_time(all).text);
        page_cell(page, "%s", unit_percent(all / total).text);
        part_cell(page, rest->padding);
        part_cell(page, rest->roof);
        part_cell(page, rest->overhead);
        page_cell(page, " ");
        page_row_end(page);
    }
    page_table_end(page);
}
