// SPDX-License-Identifier: MIT
#include "analysis/memory/memory.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

const struct memory_rule MEMORY_RULES[] = {
    {.name = "R0",
     .text = "convolutions, dense layers, pooling and LRN: input + weights + bias + output; batch "
             "norm folded, activation fused; addition, concat, slice and shuffle are free",
     .counts_bias = true,
     .counts_pools = true,
     .counts_dense = true,
     .fuses_glue = true},
    {.name = "R0cs",
     .text = "R0, and concat and shuffle are copies (read and written once)",
     .counts_bias = true,
     .counts_pools = true,
     .counts_dense = true,
     .fuses_glue = true,
     .copies_concat = true,
     .copies_shuffle = true},
    {.name = "R1",
     .text = "R0, and an addition, fused into a convolution, reads its other operand once more",
     .counts_bias = true,
     .counts_pools = true,
     .counts_dense = true,
     .fuses_glue = true,
     .reads_operand = true},
    {.name = "R1c",
     .text = "R1, and concat is a copy",
     .counts_bias = true,
     .counts_pools = true,
     .counts_dense = true,
     .fuses_glue = true,
     .reads_operand = true,
     .copies_concat = true},
    {.name = "R1c_nobias",
     .text = "R1c without the bias vectors",
     .counts_pools = true,
     .counts_dense = true,
     .fuses_glue = true,
     .reads_operand = true,
     .copies_concat = true},
    {.name = "R2",
     .text = "R0, and an addition is a pass of its own (two reads, one write)",
     .counts_bias = true,
     .counts_pools = true,
     .counts_dense = true,
     .fuses_glue = true,
     .is_own_pass = true},
    {.name = "RU",
     .text = "nothing fused or avoided: R2, batch norm and activation each read and write their "
             "tensor, concat, shuffle and slice are copies",
     .counts_bias = true,
     .counts_pools = true,
     .counts_dense = true,
     .is_own_pass = true,
     .copies_concat = true,
     .copies_shuffle = true,
     .copies_slice = true},
    {.name = "R0_nodense",
     .text = "R0 without the dense layers, neither their bytes nor their operations",
     .counts_bias = true,
     .counts_pools = true,
     .fuses_glue = true},
    {.name = "R0_nodense_nopool",
     .text = "R0 without dense layers and without pooling",
     .counts_bias = true,
     .fuses_glue = true},
};

const int MEMORY_RULE_COUNT = (int)(sizeof MEMORY_RULES / sizeof MEMORY_RULES[0]);

const struct memory_rule *memory_rule_find(const char *name)
{
    for (int i = 0; i < MEMORY_RULE_COUNT; i++) {
        if (strcmp(MEMORY_RULES[i].name, name) == 0)
            return &MEMORY_RULES[i];
    }
    return NULL;
}

struct memory_widths memory_widths(int weights, int activations)
{
    return (struct memory_widths){weights, activations, 32, 32};
}

static void add_words(char *text, size_t size, const char *words, size_t length)
{
    size_t used = strlen(text);
    snprintf(text + used, size - used, "%.*s", (int)length, words);
}

// Applies the variants that `suffixes` names; false when it names anything else, or one twice.
static bool apply_variants(const char *suffixes, struct memory_rule *rule)
{
    const struct {
        const char *suffix, *words;
        bool *counts;
    } variants[] = {
        {"_nobias", "; no bias", &rule->counts_bias},
        {"_nopool", "; no pooling", &rule->counts_pools},
        {"_nodense", "; no dense layers", &rule->counts_dense},
    };
    while (*suffixes != '\0') {
        size_t i = 0, length = 0;
        for (; i < sizeof variants / sizeof variants[0]; i++) {
            length = strlen(variants[i].suffix);
            if (strncmp(suffixes, variants[i].suffix, length) == 0)
                break;
        }
        if (i == sizeof variants / sizeof variants[0] || !*variants[i].counts)
            return false;
        *variants[i].counts = false;
        add_words(rule->name, sizeof rule->name, suffixes, length);
        add_words(rule->text, sizeof rule->text, variants[i].words, strlen(variants[i].words));
        suffixes += length;
    }
    return true;
}

bool memory_rule_parse(const char *name, struct memory_rule *rule)
{
    const struct memory_rule *found = memory_rule_find(name);
    size_t longest = 0;
    for (int i = 0; i < MEMORY_RULE_COUNT && found == NULL; i++) {
        size_t length = strlen(MEMORY_RULES[i].name);
        if (strncmp(MEMORY_RULES[i].name, name, length) != 0 || name[length] != '_' ||
            length < longest)
            continue;
        *rule = MEMORY_RULES[i];
        longest = length;
    }
    if (found != NULL)
        *rule = *found;
    return found != NULL || (longest > 0 && apply_variants(name + longest, rule));
}

static int64_t bytes(int64_t elements, int bits)
{
    return (elements * bits + 7) / 8;
}

// ---- layers ------------------------------------------------------------------------------------

// Batch norm and activation as passes behind the sums: the tensor goes to memory and back for each,
// as sums until the last pass writes it at the width of activations.
static void add_passes(const struct layer *layer, const struct memory_widths *widths,
                       struct memory_traffic *traffic)
{
    int passes = (layer->batch_norm ? 1 : 0) + (layer->activation != LAYER_NONE ? 1 : 0);
    int64_t elements = shape_elements(&layer->out);
    if (passes == 0)
        return;
    int64_t sums = bytes(elements, widths->sums);
    traffic->output = sums;
    traffic->intermediate += (2 * passes - 1) * sums + bytes(elements, widths->activations);
}

static int64_t parameters(const struct layer *layer, const struct memory_rule *rule)
{
    int64_t channels = layer->op == LAYER_LSTM ? 4 * layer->out.c : layer->out.c;
    if (!rule->counts_bias)
        return 0;
    if (rule->fuses_glue)
        return layer->bias || layer->batch_norm ? channels : 0;
    return (layer->bias ? channels : 0) + (layer->batch_norm ? 2 * channels : 0);
}

static void add_product_layer(const struct layer *layer, const struct memory_rule *rule,
                              const struct memory_widths *widths, struct memory_traffic *traffic)
{
    if (layer->op == LAYER_DENSE && !rule->counts_dense)
        return;
    traffic->flop = 2 * layer_macs(layer);
    traffic->input = bytes(shape_elements(&layer->in), widths->activations);
    traffic->weights = bytes(layer_weights(layer), widths->weights) +
                       bytes(parameters(layer, rule), widths->parameters);
    traffic->output = bytes(shape_elements(&layer->out), widths->activations);
    if (!rule->fuses_glue)
        add_passes(layer, widths, traffic);
}

static void add_elementwise(const struct network *network, const struct layer *layer,
                            const struct memory_rule *rule, const struct memory_widths *widths,
                            struct memory_traffic *traffic)
{
    const struct shape *second = &network->layers[layer->inputs[1]].out;
    int64_t out = bytes(shape_elements(&layer->out), widths->activations);
    int64_t operand = bytes(shape_elements(second), widths->activations);
    if (rule->is_own_pass)
        traffic->intermediate = 2 * out + operand;
    else if (rule->reads_operand)
        traffic->intermediate = operand;
    if (!rule->fuses_glue && layer->activation != LAYER_NONE)
        traffic->intermediate += 2 * out;
}

struct memory_traffic memory_of_layer(const struct network *network, int index,
                                      const struct memory_rule *rule,
                                      const struct memory_widths *widths)
{
    const struct layer *layer = &network->layers[index];
    struct memory_traffic traffic = {0};
    int64_t out = bytes(shape_elements(&layer->out), widths->activations);
    bool is_copied = false;
    switch (layer->op) {
    case LAYER_CONV:
    case LAYER_DENSE:
    case LAYER_LSTM:
        add_product_layer(layer, rule, widths, &traffic);
        break;
    case LAYER_MAX_POOL:
    case LAYER_AVERAGE_POOL:
    case LAYER_GLOBAL_POOL:
    case LAYER_LRN:
        if (rule->counts_pools || layer->op == LAYER_LRN) {
            traffic.input = bytes(shape_elements(&layer->in), widths->activations);
            traffic.output = out;
        }
        break;
    case LAYER_ADD:
    case LAYER_MULTIPLY:
        add_elementwise(network, layer, rule, widths, &traffic);
        break;
    case LAYER_CONCAT:
        is_copied = rule->copies_concat;
        break;
    case LAYER_SHUFFLE:
        is_copied = rule->copies_shuffle;
        break;
    case LAYER_SLICE:
        is_copied = rule->copies_slice;
        break;
    case LAYER_ACTIVATION:
        is_copied = !rule->fuses_glue;
        break;
    default:
        break;
    }
    if (is_copied)
        traffic.intermediate = 2 * out;
    traffic.total = traffic.input + traffic.weights + traffic.output + traffic.intermediate;
    return traffic;
}

struct memory_traffic memory_of_network(const struct network *network,
                                        const struct memory_rule *rule,
                                        const struct memory_widths *widths)
{
    struct memory_traffic sum = {0};
    for (int i = 0; i < network->layer_count; i++) {
        struct memory_traffic one = memory_of_layer(network, i, rule, widths);
        sum.flop += one.flop;
        sum.input += one.input;
        sum.weights += one.weights;
        sum.output += one.output;
        sum.intermediate += one.intermediate;
        sum.total += one.total;
    }
    return sum;
}

double memory_intensity(const struct memory_traffic *traffic)
{
    return traffic->total > 0 ? (double)traffic->flop / (double)traffic->total : NAN;
}

// ---- glue --------------------------------------------------------------------------------------

struct memory_glue memory_glue_estimate(const struct network *network, int each)
{
    struct memory_glue glue = {0};
    for (int i = 0; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        if (layer->op != LAYER_CONV)
            continue;
        glue.conv_ops += layer_macs(layer);
        glue.glue_ops += each * shape_elements(&layer->out);
    }
    return glue;
}

double memory_glue_share(const struct memory_glue *glue, double speedup)
{
    double convolutions = (double)glue->conv_ops / speedup;
    return (double)glue->glue_ops / ((double)glue->glue_ops + convolutions);
}
