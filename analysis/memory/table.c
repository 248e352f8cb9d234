// SPDX-License-Identifier: MIT
#include "analysis/memory/table.h"

#include "analysis/memory/grid.h"
#include "analysis/report/units.h"
#include "base/json.h"

#include <math.h>

void memory_describe(const struct memory_view *view, struct text *text)
{
    text_add(text, "Rule %s: %s. ", view->rule->name, view->rule->text);
    if (view->widths.weights == 32 && view->widths.activations == 32)
        text_append(text, "32 bits everywhere.");
    else
        text_add(text, "Weights of %d and activations of %d bits, bias and sums of 32.",
                 view->widths.weights, view->widths.activations);
}

// ---- cells -------------------------------------------------------------------------------------

static void add_chip_heads(const struct memory_view *view, struct grid *grid)
{
    for (int i = 0; i < view->chips->count; i++)
        grid_add(grid, "%s", view->chips->list[i].name);
}

static void add_ridges(const struct memory_view *view, struct grid *grid)
{
    for (int i = 0; i < view->chips->count; i++)
        grid_add(grid, "ridge %s", unit_number(chip_ridge(&view->chips->list[i])).text);
}

// Two significant digits are enough: "34 %", "3.4 %", "0.34 %".
static void add_bounds(const struct memory_view *view, double intensity, struct grid *grid)
{
    for (int i = 0; i < view->chips->count; i++) {
        const struct chip *chip = &view->chips->list[i];
        double percent = 100 * chip_attainable(chip, intensity);
        if (isnan(intensity) || intensity <= 0)
            grid_add(grid, "-");
        else if (!chip_is_memory_bound(chip, intensity))
            grid_add(grid, "compute");
        else
            grid_add(grid, "memory %.*f %%", percent < 0.95 ? 2 : percent < 9.5 ? 1 : 0, percent);
    }
}

void memory_table(const struct memory_view *view, const struct network *networks, int count,
                  struct text *text)
{
    static const char *const HEADS[] = {"network", "MMAC", "k weights", "MB", "op/byte"};
    enum { FIXED = sizeof HEADS / sizeof HEADS[0] };
    struct grid grid = grid_begin(FIXED + view->chips->count, 1);
    for (int i = 0; i < FIXED; i++)
        grid_add(&grid, "%s", HEADS[i]);
    add_chip_heads(view, &grid);
    for (int i = 0; i < FIXED; i++)
        grid_add(&grid, "%s", "");
    add_ridges(view, &grid);
    for (int i = 0; i < count; i++) {
        struct memory_traffic traffic = memory_of_network(&networks[i], view->rule, &view->widths);
        double intensity = memory_intensity(&traffic);
        grid_add(&grid, "%s", networks[i].name);
        grid_add(&grid, "%.2f", (double)network_macs(&networks[i]) / 1e6);
        grid_add(&grid, "%.0f", (double)network_weights(&networks[i]) / 1e3);
        grid_add(&grid, "%.2f", (double)traffic.total / 1e6);
        grid_add(&grid, "%.2f", intensity);
        add_bounds(view, intensity, &grid);
    }
    grid_end(&grid, view->as_markdown, text);
}

void memory_layer_table(const struct memory_view *view, const struct network *network,
                        struct text *text)
{
    static const char *const HEADS[] = {"layer",      "op",        "MMAC",     "input kB",
                                        "weights kB", "output kB", "other kB", "op/byte"};
    enum { FIXED = sizeof HEADS / sizeof HEADS[0] };
    struct grid grid = grid_begin(FIXED + view->chips->count, 2);
    for (int i = 0; i < FIXED; i++)
        grid_add(&grid, "%s", HEADS[i]);
    add_chip_heads(view, &grid);
    for (int i = 1; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        struct memory_traffic traffic = memory_of_layer(network, i, view->rule, &view->widths);
        double intensity = memory_intensity(&traffic);
        const int64_t parts[] = {traffic.input, traffic.weights, traffic.output,
                                 traffic.intermediate};
        grid_add(&grid, "%s", layer->name);
        grid_add(&grid, "%s", layer_is_depthwise(layer) ? "depthwise" : layer_op_name(layer->op));
        grid_add(&grid, "%.3f", (double)layer_macs(layer) / 1e6);
        for (int part = 0; part < 4; part++)
            grid_add(&grid, "%.1f", (double)parts[part] / 1e3);
        grid_add(&grid, "%s", unit_number(intensity).text);
        add_bounds(view, traffic.flop > 0 ? intensity : NAN, &grid);
    }
    grid_end(&grid, view->as_markdown, text);
}

// ---- JSON --------------------------------------------------------------------------------------

static void add_number(cJSON *object, const char *key, double number)
{
    cJSON_AddItemToObject(object, key, json_new_number(number));
}

static void add_traffic(cJSON *object, const struct memory_view *view,
                        const struct memory_traffic *traffic)
{
    double intensity = memory_intensity(traffic);
    add_number(object, "flop", (double)traffic->flop);
    cJSON *bytes = cJSON_AddObjectToObject(object, "bytes");
    add_number(bytes, "input", (double)traffic->input);
    add_number(bytes, "weights", (double)traffic->weights);
    add_number(bytes, "output", (double)traffic->output);
    add_number(bytes, "intermediate", (double)traffic->intermediate);
    add_number(bytes, "total", (double)traffic->total);
    add_number(object, "intensity", intensity);
    cJSON *platforms = cJSON_AddObjectToObject(object, "platforms");
    for (int i = 0; i < view->chips->count && traffic->flop > 0; i++) {
        const struct chip *chip = &view->chips->list[i];
        cJSON *bound = cJSON_AddObjectToObject(platforms, chip->name);
        cJSON_AddStringToObject(bound, "bound",
                                chip_is_memory_bound(chip, intensity) ? "memory" : "compute");
        add_number(bound, "attainable", chip_attainable(chip, intensity));
    }
}

static cJSON *chips_json(const struct chips *chips)
{
    cJSON *array = cJSON_CreateArray();
    for (int i = 0; i < chips->count; i++) {
        const struct chip *chip = &chips->list[i];
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", chip->name);
        cJSON_AddStringToObject(row, "title", chip->title);
        cJSON_AddStringToObject(row, "arithmetic", chip->arithmetic);
        cJSON_AddStringToObject(row, "provenance", "declared");
        cJSON_AddStringToObject(row, "source", chip->source);
        add_number(row, "ops_per_s", chip->ops_per_s);
        add_number(row, "bytes_per_s", chip->bytes_per_s);
        add_number(row, "ridge", chip_ridge(chip));
        cJSON_AddItemToArray(array, row);
    }
    return array;
}

static cJSON *layers_json(const struct memory_view *view, const struct network *network)
{
    cJSON *array = cJSON_CreateArray();
    for (int i = 1; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        struct memory_traffic traffic = memory_of_layer(network, i, view->rule, &view->widths);
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", layer->name);
        cJSON_AddStringToObject(row, "op", layer_op_name(layer->op));
        add_number(row, "macs", (double)layer_macs(layer));
        add_number(row, "weights", (double)layer_weights(layer));
        add_traffic(row, view, &traffic);
        cJSON_AddItemToArray(array, row);
    }
    return array;
}

cJSON *memory_json(const struct memory_view *view, const struct network *networks, int count,
                   bool with_layers)
{
    cJSON *root = cJSON_CreateObject();
    cJSON *rule = cJSON_AddObjectToObject(root, "rule");
    cJSON_AddStringToObject(rule, "name", view->rule->name);
    cJSON_AddStringToObject(rule, "text", view->rule->text);
    cJSON *widths = cJSON_AddObjectToObject(root, "bits");
    add_number(widths, "weights", view->widths.weights);
    add_number(widths, "activations", view->widths.activations);
    add_number(widths, "parameters", view->widths.parameters);
    add_number(widths, "sums", view->widths.sums);
    cJSON_AddItemToObject(root, "platforms", chips_json(view->chips));
    cJSON *array = cJSON_AddArrayToObject(root, "networks");
    for (int i = 0; i < count; i++) {
        struct memory_traffic traffic = memory_of_network(&networks[i], view->rule, &view->widths);
        cJSON *row = cJSON_CreateObject();
        cJSON_AddStringToObject(row, "name", networks[i].name);
        add_number(row, "macs", (double)network_macs(&networks[i]));
        add_number(row, "weights", (double)network_weights(&networks[i]));
        add_traffic(row, view, &traffic);
        if (with_layers)
            cJSON_AddItemToObject(row, "layers", layers_json(view, &networks[i]));
        cJSON_AddItemToArray(array, row);
    }
    return root;
}
