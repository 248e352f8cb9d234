// SPDX-License-Identifier: MIT
// One layer in bit planes with every glue that its network was run with: on the tile, in a pass of
// integers, in passes of fp32.
#include "analysis/report/low_networks.h"
#include "analysis/report/sections.h"
#include "analysis/report/units.h"

#include <math.h>
#include <string.h>

struct layer_time {
    double product_ns, glue_ns; // of the product in bit planes (NaN: none), of all other steps
    int64_t outputs;
    int steps;
    const char *problem;
};

static struct layer_time time_of(const struct network_result *n, const char *layer)
{
    struct layer_time found = {.product_ns = NAN};
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_result *step = &n->layers[i];
        const struct workload *w = &step->step.workload;
        if (strcmp(step->layer, layer) != 0)
            continue;
        found.steps++;
        if (!step->is_glue && precision_is_planes(&w->precision)) {
            found.product_ns = step->step.time.median_ns;
            found.outputs = problem_output_elements(&w->problem);
            found.problem = w->problem.name;
        } else {
            found.glue_ns += step->step.time.median_ns;
        }
    }
    return found;
}

static bool is_in_passes(const struct network_row *row)
{
    return low_network_is(row) && row->is_main && precision_is_planes(&row->result->precision) &&
           strstr(row->result->setting, "+passes") != NULL;
}

static bool is_beside(const struct network_row *row, const struct network_row *passes)
{
    return row->network == passes->network &&
           strcmp(row->result->precision_name, passes->result->precision_name) == 0;
}

// Has some run made the layer's codes on its tile, so that the product is all of it?
static bool is_fused_somewhere(const struct digest *digest, const struct network_row *passes,
                               const char *layer)
{
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        if (is_beside(row, passes) && time_of(row->result, layer).steps == 1)
            return true;
    }
    return false;
}

// The layer with the most outputs of those; NULL: none.
static const char *layer_to_show(const struct digest *digest, const struct network_row *passes)
{
    const struct network_result *n = passes->result;
    const char *best = NULL;
    int64_t most = 0;
    for (size_t i = 0; i < n->layers_count; i++) {
        const struct layer_time time = time_of(n, n->layers[i].layer);
        if (time.product_ns > 0 && time.outputs > most &&
            is_fused_somewhere(digest, passes, n->layers[i].layer)) {
            most = time.outputs;
            best = n->layers[i].layer;
        }
    }
    return best;
}

static void rows_of(struct page *page, const struct digest *digest,
                    const struct network_row *passes, const char *layer)
{
    double least = INFINITY;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct layer_time time = time_of(digest->networks[i].result, layer);
        if (is_beside(&digest->networks[i], passes))
            least = fmin(least, time.product_ns + time.glue_ns);
    }
    bool is_first = true;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const struct layer_time time = time_of(row->result, layer);
        const double all = time.product_ns + time.glue_ns;
        if (!is_beside(row, passes) || !(all > 0))
            continue;
        page_cell(page, "%s", is_first ? row->result->network : " ");
        page_cell(page, "%s", is_first ? layer : " ");
        page_cell(page, "%s", is_first ? time.problem : " ");
        page_cell(page, "%s", row->label);
        page_cell(page, "%s", unit_time(time.product_ns).text);
        if (time.steps > 1)
            page_cell(page, "%s", unit_time(time.glue_ns).text);
        else
            page_cell(page, "-");
        page_cell(page, "%s", unit_percent(time.glue_ns / all).text);
        page_cell(page, "%sx", unit_number(all / least).text);
        page_row_end(page);
        is_first = false;
    }
}

void section_low_glue(struct page *page, const struct digest *digest)
{
    bool has_any = false;
    for (size_t i = 0; i < digest->network_rows; i++) {
        const struct network_row *row = &digest->networks[i];
        const char *layer = is_in_passes(row) ? layer_to_show(digest, row) : NULL;
        if (layer == NULL)
            continue;
        if (!has_any) {
            page_heading(page, 3, "One layer with each of its glues");
            page_paragraph(
                page,
                "Of every network that was also run in passes, the layer in bit planes with "
                "the most outputs whose codes some run makes on the tile: its product (with "
                "the glue, where nothing stands behind it), the steps behind it, their share, "
                "and all of it over the fastest setting. In pokebnn_cells the glue is batch "
                "norm and DPReLU: folded into integer thresholds, or (+scale) a comparison "
                "and one of two lines of fp32.");
            page_table_begin(page, "llllrrrr",
                             "network|layer|product|setting|time of it|glue behind it|share|"
                             "over the fastest");
        }
        has_any = true;
        rows_of(page, digest, row, layer);
    }
    if (has_any)
        page_table_end(page);
}
