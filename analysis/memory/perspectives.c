// SPDX-License-Identifier: MIT
#include "analysis/memory/perspectives.h"

#include "analysis/memory/grid.h"
#include "analysis/report/units.h"

#include <string.h>

struct page {
    const struct network *networks;
    int count;
    const struct chips *chips;
    struct text *text;
};

static const struct network *network_of(const struct page *page, const char *name)
{
    for (int i = 0; i < page->count; i++) {
        if (strcmp(page->networks[i].name, name) == 0)
            return &page->networks[i];
    }
    return NULL;
}

static struct memory_traffic traffic_of(const struct network *network, const char *rule)
{
    struct memory_widths widths = memory_widths(32, 32);
    return memory_of_network(network, memory_rule_find(rule), &widths);
}

// ---- examples ----------------------------------------------------------------------------------

// Matrix products and convolutions of one image size, one behind the other.
struct example {
    const char *name;
    int64_t h, w;
    struct {
        int64_t in, out, kernel;
    } layers[3];
    const char *said; // by the talk
};

static const struct example EXAMPLES[] = {
    {"matrix product 1000 x 1000 x 1000", 1, 1000, {{1000, 1000, 1}}, "2 GFLOP, 12 MB, about 200"},
    {"matrix 1000 x 1000 by vector", 1, 1, {{1000, 1000, 1}}, "2 MFLOP, 4 MB, about 0.5"},
    {"3x3 convolution, 256 to 256 channels, 56x56", 56, 56, {{256, 256, 3}}, "3.7 GFLOP, 8.8 MB"},
    {"bottleneck 256-64-64-256 (1x1, 3x3, 1x1), 56x56",
     56,
     56,
     {{256, 64, 1}, {64, 64, 3}, {64, 256, 1}},
     "0.43 GFLOP, 9.9 MB"},
};

static struct memory_traffic example_traffic(const struct example *example)
{
    struct layer layers[4] = {{.op = LAYER_INPUT}};
    struct network network = {.layers = layers, .layer_count = 1};
    for (size_t i = 0; i < 3 && example->layers[i].kernel > 0; i++) {
        struct layer *layer = &layers[network.layer_count++];
        *layer = (struct layer){.op = LAYER_CONV,
                                .in = {example->h, example->w, example->layers[i].in},
                                .out = {example->h, example->w, example->layers[i].out},
                                .kh = example->layers[i].kernel,
                                .kw = example->layers[i].kernel,
                                .groups = 1};
    }
    return traffic_of(&network, "R0");
}

static void add_example(struct grid *grid, const char *name, const char *rule,
                        const struct memory_traffic *traffic, const char *said)
{
    grid_add(grid, "%s", name);
    grid_add(grid, "%s", rule);
    grid_add(grid, "%s", said);
    grid_add(grid, "%s", unit_number((double)traffic->flop / 1e9).text);
    grid_add(grid, "%s", unit_number((double)traffic->total / 1e6).text);
    grid_add(grid, "%s", unit_number(memory_intensity(traffic)).text);
}

static void write_examples(const struct page *page)
{
    static const char *const HEADS[] = {"example", "rule", "the talk says",
                                        "GFLOP",   "MB",   "op/byte"};
    static const struct {
        const char *title, *network, *rule, *said;
    } WHOLE[] = {
        {"VGG-16", "vgg16", "R0", "large networks: 30, 40, 50"},
        {"VGG-16 without its dense layers", "vgg16", "R0_nodense", "170 to 180 MB, about 160"},
        {"the same, pooling not counted", "vgg16", "R0_nodense_nopool", ""},
        {"ResNet-18", "resnet18", "R0", "30, 40, 50"},
        {"ResNet-50 v1", "resnet50_v1", "R0", "30, 40, 50"},
        {"ResNet-50 v1.5", "resnet50_v1.5", "R0", "30, 40, 50"},
        {"ResNet-152 v1", "resnet152_v1", "R0", "30, 40, 50"},
        {"GoogLeNet", "googlenet", "R0", "30, 40, 50"},
        {"ShuffleNet v1 0.5x, g = 3", "shufflenet_v1_0.5x_g3", "R0cs", "3.61"},
        {"ShuffleNet v1 0.5x, g = 8", "shufflenet_v1_0.5x_g8", "R0cs", "2.91"},
    };
    struct grid grid = grid_begin(sizeof HEADS / sizeof HEADS[0], 3);
    for (size_t i = 0; i < sizeof HEADS / sizeof HEADS[0]; i++)
        grid_add(&grid, "%s", HEADS[i]);
    for (size_t i = 0; i < sizeof EXAMPLES / sizeof EXAMPLES[0]; i++) {
        struct memory_traffic traffic = example_traffic(&EXAMPLES[i]);
        add_example(&grid, EXAMPLES[i].name, "R0, no bias", &traffic, EXAMPLES[i].said);
    }
    for (size_t i = 0; i < sizeof WHOLE / sizeof WHOLE[0]; i++) {
        struct memory_traffic traffic =
            traffic_of(network_of(page, WHOLE[i].network), WHOLE[i].rule);
        add_example(&grid, WHOLE[i].title, WHOLE[i].rule, &traffic, WHOLE[i].said);
    }
    grid_end(&grid, true, page->text);
}

static void write_shufflenet(const struct page *page)
{
    const struct network *three = network_of(page, "shufflenet_v1_0.5x_g3"),
                         *eight = network_of(page, "shufflenet_v1_0.5x_g8");
    struct memory_traffic t3 = traffic_of(three, "R0cs"), t8 = traffic_of(eight, "R0cs");
    double low = 1e9, high = 0;
    for (int i = 0; i < MEMORY_RULE_COUNT; i++) {
        struct memory_traffic a = traffic_of(three, MEMORY_RULES[i].name),
                              b = traffic_of(eight, MEMORY_RULES[i].name);
        double ratio = memory_intensity(&a) / memory_intensity(&b);
        low = ratio < low ? ratio : low;
        high = ratio > high ? ratio : high;
    }
    text_add(
        page->text,
        "\nThe talk's 3.61 for ShuffleNet 0.5x with three groups comes out of R0cs (%.4f); so "
        "R0cs is the rule that the\nother tables use. Its 2.91 for eight groups does **not** "
        "follow from the same rule, which gives %.2f. It is no\nquestion of the rule: under "
        "all rules here g = 3 has %.2f to %.2f times the intensity of g = 8, while the\ntalk's "
        "pair has %.2f. More groups mean fewer operations a channel, hence wider layers for "
        "the same\noperations, hence more bytes.\n",
        memory_intensity(&t3), memory_intensity(&t8), low, high, 3.61 / 2.91);
}

// ---- rules and chips ---------------------------------------------------------------------------

static void write_rules(const struct page *page)
{
    text_append(page->text, "| rule | counts |\n|---|---|\n");
    for (int i = 0; i < MEMORY_RULE_COUNT; i++)
        text_add(page->text, "| %s | %s |\n", MEMORY_RULES[i].name, MEMORY_RULES[i].text);
}

static void write_chips(const struct page *page)
{
    text_append(page->text, "| platform | | peak | memory | ridge, op/byte | source |\n"
                            "|---|---|--:|--:|--:|---|\n");
    for (int i = 0; i < page->chips->count; i++) {
        const struct chip *chip = &page->chips->list[i];
        text_add(page->text, "| %s | ", chip->name);
        text_markdown(page->text, chip->title);
        text_add(page->text, " | %s %s | %s | %s | ", unit_rate(chip->ops_per_s).text,
                 chip->arithmetic, unit_speed(chip->bytes_per_s).text,
                 unit_number(chip_ridge(chip)).text);
        text_markdown(page->text, chip->source);
        text_append(page->text, " |\n");
    }
}

// ---- networks ----------------------------------------------------------------------------------

static void write_networks(const struct page *page, int bits)
{
    struct memory_view view = {.rule = memory_rule_find("R0cs"),
                               .widths = memory_widths(bits, bits),
                               .chips = page->chips,
                               .as_markdown = true};
    memory_table(&view, page->networks, page->count, page->text);
}

static void write_rule_comparison(const struct page *page)
{
    struct grid grid = grid_begin(MEMORY_RULE_COUNT + 1, 1);
    grid_add(&grid, "op/byte, 32 bits");
    for (int rule = 0; rule < MEMORY_RULE_COUNT; rule++)
        grid_add(&grid, "%s", MEMORY_RULES[rule].name);
    for (int i = 0; i < page->count; i++) {
        grid_add(&grid, "%s", page->networks[i].name);
        for (int rule = 0; rule < MEMORY_RULE_COUNT; rule++) {
            struct memory_traffic traffic = traffic_of(&page->networks[i], MEMORY_RULES[rule].name);
            if (traffic.flop == 0)
                grid_add(&grid, "-");
            else
                grid_add(&grid, "%.2f", memory_intensity(&traffic));
        }
    }
    grid_end(&grid, true, page->text);
}

// ---- glue --------------------------------------------------------------------------------------

static void write_glue(const struct page *page)
{
    enum { OPERATIONS_EACH = 14 };
    static const int SPEEDUPS[] = {43, 20, 10, 5, 2, 1};
    struct memory_glue glue =
        memory_glue_estimate(network_of(page, "riptide_squeezenet"), OPERATIONS_EACH);
    text_add(page->text,
             "Riptide (Fromm et al., MLSys 2020) asks what is left when binary convolutions run 43 "
             "times faster (128\noperations of floats against 3 of 64-bit words). Its SqueezeNet "
             "has %lld convolution\noperations (multiply-adds) and puts out %lld elements; "
             "dequantising, scaling, batch norm, activation,\nquantising and packing take %d "
             "operations for each, %lld together.\n\n",
             (long long)glue.conv_ops, (long long)(glue.glue_ops / OPERATIONS_EACH),
             OPERATIONS_EACH, (long long)glue.glue_ops);
    struct grid grid = grid_begin(2, 0);
    grid_add(&grid, "convolutions faster by");
    grid_add(&grid, "share of glue");
    for (size_t i = 0; i < sizeof SPEEDUPS / sizeof SPEEDUPS[0]; i++) {
        grid_add(&grid, "%d x", SPEEDUPS[i]);
        grid_add(&grid, "%.1f %%", 100 * memory_glue_share(&glue, SPEEDUPS[i]));
    }
    grid_end(&grid, true, page->text);
}

// ---- the page ----------------------------------------------------------------------------------

static void write_page(const struct page *page)
{
    struct text *text = page->text;
    text_append(text,
                "# Two perspectives: compute and memory access\n\n"
                "*Written by `make perspectives` from the definitions of the networks; "
                "do not edit.*\n\n"
                "A network can be counted in operations or in bytes. Operations over bytes, the "
                "intensity, decides on a given\nchip which of the two is the limit: below the "
                "chip's ridge point (peak operations a second over bytes a\nsecond) memory is. "
                "How many bytes there are depends on what one counts, so that every number here "
                "names its\nrule. FLOP = 2 x MAC of convolutions, dense layers and LSTM cells; "
                "one image at a time. `bitroof memory` prints\nthese tables for any network, rule, "
                "width and platform. These are counts on paper: what a kernel really moves\nand "
                "reaches is measured by `make bench`.\n\n"
                "## The rules\n\n");
    write_rules(page);
    text_append(text, "\n`_nobias`, `_nopool` and `_nodense` can stand behind any rule "
                      "(`R2_nopool`). Where batch norm is folded, it counts as\na bias. An LSTM "
                      "reads its weights once, not once a step. A softmax is not counted.\n\n"
                      "## The examples of the talk\n\n"
                      "The founding talk (Wang Jinwei, Momenta: two perspectives on efficient deep "
                      "learning) explains itself with\nthese; 32 bits everywhere.\n\n");
    write_examples(page);
    write_shufflenet(page);
    struct memory_traffic plain = example_traffic(&EXAMPLES[2]),
                          bottleneck = example_traffic(&EXAMPLES[3]);
    text_add(text,
             "\nThe bottleneck needs %.1f times fewer operations than the 3x3 convolution, and "
             "moves %.2f times the bytes: where\nmemory is the limit it gains nothing.\n\n",
             (double)plain.flop / (double)bottleneck.flop,
             (double)bottleneck.total / (double)plain.total);
    text_append(text, "## The platforms\n\nDeclared figures, not measured ones.\n\n");
    write_chips(page);
    text_append(text, "\n## Memory or compute, 32 bits\n\nRule R0cs. `memory N %`: at most N % of "
                      "peak arithmetic can be had, the rest waits for memory. For a peak of int8\n"
                      "read the table of 8 bits below; for one of f16 double this op/byte.\n\n");
    write_networks(page, 32);
    text_append(text, "\n## Memory or compute, 8 bits\n\nRule R0cs, weights and activations of 8 "
                      "bits, bias of 32.\n\n");
    write_networks(page, 8);
    text_append(text, "\n## What the rule decides\n\n");
    write_rule_comparison(page);
    text_append(text, "\n## When convolutions get fast, glue remains\n\n");
    write_glue(page);
}

enum status perspectives_write(const struct network *networks, int count, const struct chips *chips,
                               struct text *text, struct error *error)
{
    static const char *const NEEDED[] = {"vgg16",
                                         "resnet18",
                                         "resnet50_v1",
                                         "resnet50_v1.5",
                                         "resnet152_v1",
                                         "googlenet",
                                         "shufflenet_v1_0.5x_g3",
                                         "shufflenet_v1_0.5x_g8",
                                         "riptide_squeezenet"};
    struct page page = {networks, count, chips, text};
    for (size_t i = 0; i < sizeof NEEDED / sizeof NEEDED[0]; i++) {
        if (network_of(&page, NEEDED[i]) == NULL)
            return error_set(error, STATUS_USAGE, "memory: no definition of network '%s'",
                             NEEDED[i]);
    }
    write_page(&page);
    return STATUS_OK;
}
