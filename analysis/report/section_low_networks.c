// SPDX-License-Identifier: MIT
// Networks in numbers below 8 bits: what is left of the speed of their convolutions, what the count
// of operations predicts, and how far they are from fp32.
#include "analysis/report/low_networks.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"
#include "analysis/statistics/launches.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static bool has_low(const struct digest *digest, int network)
{
    for (size_t i = 0; i < digest->network_rows; i++) {
        if (digest->networks[i].network == network && low_network_is(&digest->networks[i]))
            return true;
    }
    return false;
}

static void gain_cell(struct page *page, double gain)
{
    if (isfinite(gain))
        page_cell(page, "%sx", unit_number(gain).text);
    else
        page_cell(page, "-");
}

static void over_fp32_cell(struct page *page, const struct network_row *row)
{
    const bool is_f32 = strcmp(row->result->setting, "f32") == 0;
    const struct ratio over_main = launches_ratio(&row->main->time, &row->result->time);
    if (is_f32 && row->is_main)
        page_cell(page, "1");
    else
        section_ratio_cell(page, is_f32 ? &over_main : &row->speedup);
}

static void network_cell(struct page *page, const struct network_row *row, int *last)
{
    page_cell(page, "%s", row->network == *last ? " " : row->result->network);
    *last = row->network;
}

// ---- what is left of the gain ------------------------------------------------------------------

static void gains_table(struct page *page, const struct digest *digest,
                        const struct low_digest *low)
{
    page_paragraph(
        page,
        "Few-bit layers: time that fp32 takes for the layers that are of few bits here over the "
        "time of their products here; over fp32 is of the whole network. What lies between the "
        "two is glue, and layers that keep more bits. Deployable networks end each layer in one "
        "rule for the next one's codes: integer thresholds, one addition and shift (+shift), or "
        "fp32 scale (+scale), on the tile while it is in registers or, unfused, in one pass over "
        "memory. Academic (+passes): unfused in its five passes of fp32, dequantise, weight scale, "
        "batch norm, activation, quantise and pack; the sums leave the tile as they are, so that "
        "its few-bit layers are products alone. Over naive fp32 is predicted: fp32 with "
        "convolutions as much slower as the naive single kernels of this record are.");
    page_table_begin(page, "llrrrrrrrr",
                     "network|setting|time [95 %]|few-bit layers|in them|glue|"
                     "over fp32 [95 %]|over int8 [95 %]|over naive fp32, predicted|weights");
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (!has_low(digest, row->network))
            continue;
        const struct low_network found = low_network_of(digest, low, row);
        network_cell(page, row, &last);
        page_cell(page, "%s", row->label);
        section_time_cell(page, &row->result->time);
        gain_cell(page, found.products_gain);
        if (low_network_is(row))
            page_cell(page, "%s", unit_percent(found.products_share).text);
        else
            page_cell(page, "-");
        page_cell(page, "%s", unit_percent(found.glue_share).text);
        over_fp32_cell(page, row);
        section_ratio_cell(page, &found.over_int8);
        gain_cell(page, found.over_naive);
        page_cell(page, "%s", unit_size((double)row->result->weight_bytes).text);
        page_row_end(page);
    }
    page_table_end(page);
}

// ---- glue in passes ----------------------------------------------------------------------------

// The five passes of unfused glue, in order; bipolar codes have no activation in front of them.
static const enum glue_pass PASSES[] = {GLUE_DEQUANTISE, GLUE_WEIGHT_SCALE, GLUE_BATCH_NORM,
                                        GLUE_RELU, GLUE_QUANTISE};
enum { PASSES_COUNT = sizeof PASSES / sizeof *PASSES };

static bool has_passes(const struct network_row *row)
{
    return low_network_is(row) && precision_is_planes(&row->result->precision) &&
           strstr(row->result->setting, "+passes") != NULL && row->is_main;
}

// Shares of the time of all steps: of each pass behind a layer of few bits, and of the rest of what
// is neither that nor such a layer.
static void passes_row(struct page *page, const struct network_row *row, int *last)
{
    const struct network_result *n = row->result;
    double share[PASSES_COUNT] = {0}, products = 0, all = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct measurement *step = &n->layers[i].step;
        const struct problem *p = &step->workload.problem;
        const double ns = step->time.median_ns;
        all += ns;
        if (p->op != OP_GLUE && low_is_below_8_bits(&step->workload.precision))
            products += ns;
        for (int k = 0; k < PASSES_COUNT && p->op == OP_GLUE; k++)
            share[k] +=
                p->glue_pass == PASSES[k] || (PASSES[k] == GLUE_RELU && p->glue_pass == GLUE_DPRELU)
                    ? ns
                    : 0;
    }
    network_cell(page, row, last);
    page_cell(page, "%s", row->label);
    page_cell(page, "%s", unit_percent(products / all).text);
    double rest = 1 - products / all;
    for (int k = 0; k < PASSES_COUNT; k++) {
        rest -= share[k] / all;
        page_cell(page, "%s", unit_percent(share[k] / all).text);
    }
    page_cell(page, "%s", unit_percent(fmax(rest, 0)).text);
    page_row_end(page);
}

static void passes_table(struct page *page, const struct digest *digest)
{
    bool has_any = false;
    for (size_t i = 0; i < digest->network_rows; i++)
        has_any |= has_passes(&digest->networks[i]);
    if (!has_any)
        return;
    page_heading(page, 3, "Glue in its five passes");
    page_paragraph(page, "Shares of the time of all steps in the academic form, where every part "
                         "of the glue reads a tensor from memory and writes one. Passes behind "
                         "layers of more bits count with theirs.");
    page_table_begin(page, "llrrrrrrr",
                     "network|setting|few-bit products|dequantise|weight scale|batch norm|"
                     "activation|quantise and pack|all else");
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        if (has_passes(&digest->networks[i]))
            passes_row(page, &digest->networks[i], &last);
    }
    page_table_end(page);
}

// ---- packing -----------------------------------------------------------------------------------

// The time of a layer's product in bit planes; how many steps the layer has.
static double planes_ns(const struct network_result *n, const char *layer, int *steps)
{
    double ns = NAN;
    *steps = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *step = &n->layers[i];
        if (strcmp(step->layer, layer) != 0)
            continue;
        ++*steps;
        if (!step->is_glue && precision_is_planes(&step->step.workload.precision))
            ns = step->step.time.median_ns;
    }
    return ns;
}

// A layer that writes codes has one step; the same kernel writes its sums in the unfused run, where
// a pass makes codes of them.
static bool packing_of(const struct network_result *fused, const struct network_result *unfused,
                       const struct layer_result *step, double *codes_ns, double *sums_ns)
{
    int steps, passes;
    *codes_ns = planes_ns(fused, step->layer, &steps);
    *sums_ns = planes_ns(unfused, step->layer, &passes);
    return !step->is_glue && steps == 1 && passes > 1 && *codes_ns > 0 && *sums_ns > 0;
}

static const struct network_row *packing_row(const struct digest *digest,
                                             const struct network_row *row)
{
    const bool has_codes = low_network_is(row) && row->is_main &&
                           precision_is_planes(&row->result->precision) && row->result->fused;
    return has_codes ? network_unfused_row(digest, row) : NULL;
}

static void packing_rows(struct page *page, const struct network_row *row,
                         const struct network_row *unfused)
{
    const struct network_result *n = row->result;
    double codes = 0, sums = 0, codes_ns, sums_ns;
    for (size_t i = 0; i < n->layers_count; i++) {
        if (!packing_of(n, unfused->result, &n->layers[i], &codes_ns, &sums_ns))
            continue;
        page_cell(page, "%s", codes == 0 ? n->network : " ");
        page_cell(page, "%s", codes == 0 ? row->label : " ");
        page_cell(page, "%s", n->layers[i].layer);
        page_cell(page, "%s", unit_time(codes_ns).text);
        page_cell(page, "%s", unit_time(sums_ns).text);
        page_cell(page, "%s", unit_percent((codes_ns - sums_ns) / codes_ns).text);
        page_row_end(page);
        codes += codes_ns;
        sums += sums_ns;
    }
    if (codes == 0)
        return;
    page_cell(page, " ");
    page_cell(page, " ");
    page_cell(page, "all of them");
    page_cell(page, "%s", unit_time(codes).text);
    page_cell(page, "%s", unit_time(sums).text);
    page_cell(page, "%s", unit_percent((codes - sums) / codes).text);
    page_row_end(page);
}

static void packing_table(struct page *page, const struct digest *digest)
{
    bool has_any = false;
    for (size_t i = 0; i < digest->network_rows; i++)
        has_any |= packing_row(digest, &digest->networks[i]) != NULL;
    if (!has_any)
        return;
    page_heading(page, 3, "Packing inside the producing layer");
    page_paragraph(page, "The same kernel making codes of its sums on the tile, and leaving them "
                         "as int32 (the unfused run, whose pass behind it is not counted here). "
                         "The difference is what packing costs beyond a plain store; below zero "
                         "storing the sums, up to 32 times the bytes, costs more than packing.");
    page_table_begin(page, "lllrrr", "network|setting|layer|codes|sums|packing");
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *unfused = packing_row(digest, &digest->networks[i]);
        if (unfused != NULL)
            packing_rows(page, &digest->networks[i], unfused);
    }
    page_table_end(page);
}

// ---- the count of operations -------------------------------------------------------------------

static void estimate_rows(struct page *page, const struct digest *digest,
                          const struct low_digest *low, int network)
{
    static const double GAINS[] = {43, 20, 10};
    const struct network_row *f32 = network_main_row(digest, network, "f32");
    bool is_first = true;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (row->network != network || !low_network_is(row))
            continue;
        const struct low_estimate estimate =
            low_estimate_of(f32 != NULL ? f32->result : row->result);
        const struct low_network found = low_network_of(digest, low, row);
        page_cell(page, "%s", is_first ? row->result->network : " ");
        page_cell(page, "%s", is_first ? unit_number(estimate.products / 1e6).text : " ");
        page_cell(page, "%s", is_first ? unit_number(estimate.glue / 1e6).text : " ");
        for (size_t g = 0; g < sizeof GAINS / sizeof *GAINS; g++) {
            if (is_first)
                page_cell(page, "%.1f %%", 100 * low_estimate_share(&estimate, GAINS[g]));
            else
                page_cell(page, " ");
        }
        page_cell(page, "%s", row->label);
        gain_cell(page, found.products_gain);
        page_cell(page, "%s",
                  unit_percent(low_estimate_share(&estimate, found.products_gain)).text);
        page_cell(page, "%s", unit_percent(found.glue_share).text);
        gain_cell(page, low_estimate_gain(&estimate, found.products_gain));
        gain_cell(page, row->speedup.median);
        page_row_end(page);
        is_first = false;
    }
}

static void estimate_table(struct page *page, const struct digest *digest,
                           const struct low_digest *low)
{
    char words[640];
    page_heading(page, 3, "What the count of operations predicts");
    (void)snprintf(
        words, sizeof words,
        "Riptide's estimate: multiply-adds of the convolutions, and %d operations of glue for each "
        "of their outputs. When products become so many times faster and glue stays as it is, glue "
        "takes the share that stands here; 43 is what 64 bit products in a word promise (128 "
        "operations against 3). Beside it: the share and the gain that it predicts for the gain of "
        "the few-bit layers as measured, and what was measured.",
        LOW_GLUE_OPERATIONS);
    page_paragraph(page, words);
    page_table_begin(page, "lrrrrrlrrrrr",
                     "network|million multiply-adds|million glue operations|glue at 43x|at 20x|"
                     "at 10x|setting|few-bit layers|glue predicted|glue measured|"
                     "over fp32 predicted|over fp32 measured");
    for (int network = 1; network <= digest->network_count; network++)
        estimate_rows(page, digest, low, network);
    page_table_end(page);
}

// ---- fidelity ----------------------------------------------------------------------------------

static void decibel_cell(struct page *page, double sqnr_db)
{
    if (isfinite(sqnr_db))
        page_cell(page, "%.1f dB", sqnr_db);
    else
        page_cell(page, "-");
}

static void fidelity_table(struct page *page, const struct digest *digest,
                           const struct low_digest *low)
{
    page_heading(page, 3, "How far from fp32");
    page_paragraph(page,
                   "Quantised after training, with ranges from calibration and no training "
                   "afterwards: the output against the same network in fp32 (signal to "
                   "quantisation noise ratio, cosine, share of inputs with the same best class), "
                   "and the layer that is farthest from its fp32. Generated weights say little "
                   "about a trained network.");
    page_table_begin(page, "lllrrrlrr",
                     "network|setting|calibration|SQNR|cosine|top-1|worst layer|its SQNR|"
                     "its cosine");
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct network_result *n = row->result;
        if (!has_low(digest, row->network) || !row->is_main || strcmp(n->setting, "f32") == 0)
            continue;
        const struct low_network found = low_network_of(digest, low, row);
        network_cell(page, row, &last);
        page_cell(page, "%s", row->label);
        page_cell(page, "%s", n->quantisation.calibration);
        decibel_cell(page, n->fidelity.sqnr_db);
        page_cell(page, "%s", unit_number(n->fidelity.cosine).text);
        page_cell(page, "%s", unit_percent(n->top1).text);
        page_cell(page, "%s", found.worst == NULL ? "-" : found.worst->name);
        decibel_cell(page, found.worst == NULL ? NAN : found.worst->step.fidelity.sqnr_db);
        page_cell(page, "%s",
                  unit_number(found.worst == NULL ? NAN : found.worst->step.fidelity.cosine).text);
        page_row_end(page);
    }
    page_table_end(page);
}

// ---- counted costs -----------------------------------------------------------------------------

static void ace_table(struct page *page, const struct digest *digest)
{
    page_heading(page, 3, "Counted cost of networks");
    page_paragraph(page, "ACE is the sum of multiply-adds x weight bits x activation bits over all "
                         "layers; the gain that it promises over fp32 stands beside the one that "
                         "was measured, and beside that of the bytes of the weights.");
    page_table_begin(page, "llrrrr",
                     "network|setting|ACE|by ACE|by bytes of weights|over fp32 measured");
    int last = 0;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct network_result *n = row->result, *f32 = row->baseline;
        if (!has_low(digest, row->network) || !row->is_main)
            continue;
        network_cell(page, row, &last);
        page_cell(page, "%s", row->label);
        if (n->ace > 0)
            page_cell(page, "%.3g", n->ace);
        else
            page_cell(page, "-");
        gain_cell(page, f32 == NULL ? NAN : f32->ace / n->ace);
        gain_cell(page, f32 == NULL ? NAN : (double)f32->weight_bytes / (double)n->weight_bytes);
        gain_cell(page, row->speedup.median);
        page_row_end(page);
    }
    page_table_end(page);
}

void section_low_networks(struct page *page, const struct digest *digest,
                          const struct low_digest *low)
{
    bool has_any = false;
    for (int network = 1; network <= digest->network_count; network++)
        has_any |= has_low(digest, network);
    if (!has_any)
        return;
    page_heading(page, 2, "Networks below 8 bits");
    gains_table(page, digest, low);
    passes_table(page, digest);
    section_low_glue(page, digest);
    packing_table(page, digest);
    estimate_table(page, digest, low);
    ace_table(page, digest);
    fidelity_table(page, digest, low);
}
