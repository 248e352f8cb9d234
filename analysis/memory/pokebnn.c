// SPDX-License-Identifier: MIT
#include "analysis/memory/pokebnn.h"

#include "analysis/memory/grid.h"

#include <stdio.h>

// Bottlenecks of a stage, and the channels in their middle; four times as many come out.
static const int BLOCKS[] = {3, 4, 6, 3};
static const int64_t WIDTHS[] = {64, 128, 256, 512};
enum { STAGES = 4, EXPANSION = 4, SQUEEZE = 8, STEM_SIZE = 56, CLASSES = 1000 };

// ---- layers -------------------------------------------------------------------------------------

struct writer {
    struct poke_layer *at;
    int stage, block;
};

static struct poke_layer *append(struct writer *writer, const char *name, int bits)
{
    struct poke_layer *layer = writer->at++;
    *layer = (struct poke_layer){.stage = writer->stage,
                                 .groups = 1,
                                 .kernel = 1,
                                 .weight_bits = bits,
                                 .activation_bits = bits};
    if (writer->block < 0)
        snprintf(layer->name, sizeof layer->name, "%s", name);
    else
        snprintf(layer->name, sizeof layer->name, "block%d.%s", writer->block, name);
    return layer;
}

static void set_size(struct poke_layer *layer, int64_t input, int64_t output)
{
    layer->input_h = layer->input_w = input;
    layer->h = layer->w = output;
}

static void append_gate(struct writer *writer, const char *name, int64_t inputs, int64_t outputs)
{
    enum { GATE_BITS = 4 };
    struct poke_layer *layer = append(writer, name, GATE_BITS);
    layer->is_gate = true;
    layer->inputs = inputs;
    layer->outputs = outputs;
    set_size(layer, 1, 1);
}

// A binary convolution and its squeeze-excitation, which looks at the convolution's input.
static void append_unit(struct writer *writer, int index, int64_t kernel, int64_t input,
                        int64_t output, int64_t inputs, int64_t outputs)
{
    char name[16];
    snprintf(name, sizeof name, "conv%d", index);
    struct poke_layer *layer = append(writer, name, 1);
    layer->kernel = kernel;
    layer->inputs = inputs;
    layer->outputs = outputs;
    set_size(layer, input, output);
    snprintf(name, sizeof name, "se%da", index);
    append_gate(writer, name, inputs, inputs / SQUEEZE);
    snprintf(name, sizeof name, "se%db", index);
    append_gate(writer, name, inputs / SQUEEZE, outputs);
}

static void append_stem(struct writer *writer)
{
    enum { STEM_BITS = 8, IMAGE = 224, PATCH = 4, STEM_WIDTH = 32 };
    struct poke_layer *layer = append(writer, "init_conv", STEM_BITS);
    layer->kernel = PATCH;
    layer->inputs = 3;
    layer->outputs = STEM_WIDTH;
    set_size(layer, IMAGE, STEM_SIZE);
    layer = append(writer, "init_conv_group", STEM_BITS);
    layer->kernel = 3;
    layer->groups = layer->inputs = STEM_WIDTH;
    layer->outputs = 2 * STEM_WIDTH;
    set_size(layer, STEM_SIZE, STEM_SIZE);
}

void pokebnn_layers(struct poke_layer layers[POKEBNN_LAYERS])
{
    struct writer writer = {.at = layers, .block = -1};
    append_stem(&writer);
    int64_t size = STEM_SIZE, channels = WIDTHS[0];
    for (int stage = 0; stage < STAGES; stage++) {
        writer.stage = stage + 1;
        for (int i = 0; i < BLOCKS[stage]; i++) {
            const int64_t width = WIDTHS[stage], before = size;
            writer.block++;
            // The 3x3 convolution halves the image, the one in front of it still sees all of it.
            size = stage > 0 && i == 0 ? size / 2 : size;
            append_unit(&writer, 1, 1, before, before, channels, width);
            append_unit(&writer, 2, 3, before, size, width, width);
            append_unit(&writer, 3, 1, size, size, width, EXPANSION * width);
            channels = EXPANSION * width;
        }
    }
    writer.stage = STAGES + 1;
    writer.block = -1;
    struct poke_layer *dense = append(&writer, "dense", 8);
    dense->inputs = channels;
    dense->outputs = CLASSES;
    set_size(dense, 1, 1);
}

// ---- costs --------------------------------------------------------------------------------------

static int64_t stored(int64_t elements, int bits)
{
    return (elements * bits + 7) / 8;
}

struct poke_cost pokebnn_cost(const struct poke_layer *layer)
{
    const int64_t each = layer->kernel * layer->kernel * (layer->inputs / layer->groups);
    const int64_t outputs = layer->h * layer->w * layer->outputs;
    const bool is_binary = layer->weight_bits == 1 && layer->activation_bits == 1;
    struct poke_cost cost = {
        .macs = outputs * each,
        .weight_bytes = stored(each * layer->outputs, layer->weight_bits),
    };
    cost.ace = cost.macs * layer->weight_bits * layer->activation_bits;
    cost.cpu64 = (double)cost.macs / (is_binary ? 64 : 1);
    cost.bytes = cost.weight_bytes + stored(outputs, layer->activation_bits) +
                 stored(layer->input_h * layer->input_w * layer->inputs, layer->activation_bits);
    return cost;
}

void poke_cost_add(struct poke_cost *sum, const struct poke_cost *more)
{
    sum->macs += more->macs;
    sum->ace += more->ace;
    sum->cpu64 += more->cpu64;
    sum->bytes += more->bytes;
    sum->weight_bytes += more->weight_bytes;
}

// Behind every binary convolution: batch norm in front of the DPReLU and once more behind the
// shortcut, the shortcut's addition, the gate's product. The stem has the norm and the DPReLU.
struct poke_elementwise pokebnn_elementwise(void)
{
    struct poke_layer layers[POKEBNN_LAYERS];
    struct poke_elementwise sum = {0};
    pokebnn_layers(layers);
    for (int i = 0; i < POKEBNN_LAYERS; i++) {
        const struct poke_layer *layer = &layers[i];
        const int64_t outputs = layer->h * layer->w * layer->outputs;
        if (layer->is_gate || layer->stage > STAGES)
            continue;
        const bool is_stem = layer->stage == 0;
        sum.dprelu += outputs;
        sum.batch_norm += is_stem ? outputs : 2 * outputs;
        sum.local_additions += is_stem ? 0 : outputs;
        sum.gate_products += is_stem ? 0 : outputs;
        if (!is_stem && layer->outputs == EXPANSION * WIDTHS[layer->stage - 1])
            sum.block_additions += outputs;
    }
    return sum;
}

// ---- the page -----------------------------------------------------------------------------------

static void add_row(struct grid *grid, const char *name, const char *bits,
                    const struct poke_cost *cost)
{
    grid_add(grid, "%s", name);
    grid_add(grid, "%s", bits);
    grid_add(grid, "%.3f", (double)cost->macs / 1e6);
    grid_add(grid, "%lld", (long long)cost->ace);
    grid_add(grid, "%.3f", cost->cpu64 / 1e6);
    grid_add(grid, "%.1f", (double)cost->weight_bytes / 1e3);
    grid_add(grid, "%.1f", (double)cost->bytes / 1e3);
}

static struct grid begin_costs(const char *what)
{
    static const char *const HEADS[] = {"bits (w x a)", "MMAC",       "ACE",
                                        "CPU64 / 10^6", "weights kB", "all bytes kB"};
    struct grid grid = grid_begin(7, 2);
    grid_add(&grid, "%s", what);
    for (size_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++)
        grid_add(&grid, "%s", HEADS[i]);
    return grid;
}

static void write_parts(struct text *text)
{
    static const char *const NAMES[POKEBNN_STAGES] = {"stem: 4x4 patches, 3x3 of 32 groups",
                                                      "stage 1, 3 blocks, 56x56",
                                                      "stage 2, 4 blocks, 28x28",
                                                      "stage 3, 6 blocks, 14x14",
                                                      "stage 4, 3 blocks, 7x7",
                                                      "classifier 2048-1000"};
    struct poke_layer layers[POKEBNN_LAYERS];
    struct poke_cost stages[POKEBNN_STAGES] = {0}, gates = {0}, all = {0};
    pokebnn_layers(layers);
    for (int i = 0; i < POKEBNN_LAYERS; i++) {
        const struct poke_cost cost = pokebnn_cost(&layers[i]);
        poke_cost_add(layers[i].is_gate ? &gates : &stages[layers[i].stage], &cost);
        poke_cost_add(&all, &cost);
    }
    struct grid grid = begin_costs("part");
    for (int i = 0; i < POKEBNN_STAGES; i++) {
        const bool is_binary = i > 0 && i <= STAGES;
        add_row(&grid, NAMES[i], is_binary ? "1 x 1" : "8 x 8", &stages[i]);
    }
    add_row(&grid, "gates of squeeze-excitation", "4 x 4", &gates);
    add_row(&grid, "PokeBNN-1.0x", "", &all);
    grid_end(&grid, true, text);
    text_add(text,
             "\nPublished (the expected values of the authors' own test): convolutions and gates "
             "4 091 469 824 ACE, classifier\n131 072 000. Here: %lld and %lld.\n",
             (long long)(all.ace - stages[POKEBNN_STAGES - 1].ace),
             (long long)stages[POKEBNN_STAGES - 1].ace);
}

// ResNet-50 with every layer at the same bits.
static void write_rivals(const struct network *resnet50, struct text *text)
{
    static const struct {
        int weights, activations;
        const char *published;
    } POINTS[] = {
        {16, 16, "1 046 831 169 536"}, {8, 16, "523 415 584 768"}, {8, 8, "261 707 792 384"},
        {4, 16, "261 707 792 384"},    {4, 4, "65 426 948 096"},   {4, 2, "32 713 474 048"},
    };
    const int64_t macs = network_macs(resnet50);
    struct grid grid = grid_begin(5, 1);
    static const char *const HEADS[] = {"ResNet-50 v1.5, bits (w x a)", "ACE", "published ACE",
                                        "CPU64 / 10^6", "weights kB"};
    for (size_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++)
        grid_add(&grid, "%s", HEADS[i]);
    for (size_t i = 0; i < sizeof POINTS / sizeof POINTS[0]; i++) {
        int64_t weights = 0;
        for (int k = 1; k < resnet50->layer_count; k++)
            weights += layer_weights(&resnet50->layers[k]);
        grid_add(&grid, "%d x %d", POINTS[i].weights, POINTS[i].activations);
        grid_add(&grid, "%lld", (long long)(macs * POINTS[i].weights * POINTS[i].activations));
        grid_add(&grid, "%s", POINTS[i].published);
        grid_add(&grid, "%.3f", (double)macs / 1e6);
        grid_add(&grid, "%.1f", (double)stored(weights, POINTS[i].weights) / 1e3);
    }
    grid_end(&grid, true, text);
}

static void write_elementwise(struct text *text)
{
    const struct poke_elementwise e = pokebnn_elementwise();
    const struct {
        const char *name;
        int64_t count;
    } rows[] = {
        {"batch norm", e.batch_norm},
        {"DPReLU", e.dprelu},
        {"addition of a block's shortcut", e.block_additions},
        {"addition of a convolution's shortcut", e.local_additions},
        {"product with the gate", e.gate_products},
    };
    struct grid grid = grid_begin(2, 1);
    grid_add(&grid, "fp32, element by element");
    grid_add(&grid, "elements");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        grid_add(&grid, "%s", rows[i].name);
        grid_add(&grid, "%lld", (long long)rows[i].count);
    }
    grid_end(&grid, true, text);
}

void pokebnn_write(const struct network *resnet50, struct text *text)
{
    text_append(
        text,
        "# What PokeBNN costs, on paper\n\n"
        "*Written by `make perspectives` (`bitroof memory --pokebnn`); do not edit.*\n\n"
        "PokeBNN (Zhang et al., CVPR 2022) is a binary ResNet-50 and the paper that proposed ACE. "
        "One image of 224 pixels.\nThe rules:\n\n"
        "| cost | rule |\n|---|---|\n"
        "| ACE | arithmetic computation effort: MAC x bits of a weight x bits of an activation, "
        "summed over convolutions and dense layers; nothing else counts |\n"
        "| CPU64 | MAC / 64 where weights and activations have one bit (64 of them in a word), "
        "else MAC: the literature's BOPs / 64 + FLOPs, with 4- and 8-bit products counted like "
        "those of floats. Reports count so too, and planes of more bits as MAC x bits x bits / 64 "
        "|\n"
        "| bytes | rule R0 without bias ([two perspectives](two-perspectives.md)): every layer "
        "reads its input and weights and writes its output once, at the layer's own bits |\n\n");
    write_parts(text);
    text_append(text, "\nThe network it is compared with, every layer at the same bits:\n\n");
    write_rivals(resnet50, text);
    text_append(text, "\nWhat none of the three counts: the fp32 arithmetic between the binary "
                      "convolutions.\n\n");
    write_elementwise(text);
    const struct poke_elementwise e = pokebnn_elementwise();
    const int64_t each =
        e.batch_norm + e.dprelu + e.block_additions + e.local_additions + e.gate_products;
    struct poke_layer layers[POKEBNN_LAYERS];
    struct poke_cost all = {0};
    pokebnn_layers(layers);
    for (int i = 0; i < POKEBNN_LAYERS; i++) {
        const struct poke_cost cost = pokebnn_cost(&layers[i]);
        poke_cost_add(&all, &cost);
    }
    text_add(
        text,
        "\nThat is %.1f million elements beside a CPU64 of %.1f million: as many elements of "
        "glue as %.0f %% of all the\nmultiplications that the metric sees. Why that misleads "
        "is measured, not counted: `make bench SUITE=lowbits`,\nwhose network pokebnn_cells has "
        "DPReLU, shortcuts and gates between binary convolutions.\n",
        (double)each / 1e6, all.cpu64 / 1e6, 100 * (double)each / all.cpu64);
}
