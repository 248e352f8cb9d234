// SPDX-License-Identifier: MIT
// Bytes by rule against the tables of published networks, and against examples worked by hand.
#include "analysis/memory/chips.h"
#include "analysis/memory/memory.h"
#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static void read_shipped(const char *name, struct network *network)
{
    char path[NETWORK_PATH];
    assert_int_equal(network_find(name, path, NULL), STATUS_OK);
    assert_int_equal(network_read(path, network, NULL), STATUS_OK);
}

// ---- tables ------------------------------------------------------------------------------------

static void bytes_and_operations_are_those_of_the_tables(void **state)
{
    (void)state;
    char *text, *rest;
    size_t length;
    assert_int_equal(
        file_read("tests/data/network_tables.txt", (size_t)1 << 20, &text, &length, NULL),
        STATUS_OK);
    rest = text;
    struct network network = {0};
    struct memory_widths widths = memory_widths(32, 32);
    int compared = 0, networks = 0;
    for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
        char word[NETWORK_NAME];
        long long total, flop;
        if (sscanf(line, "network %63s", word) == 1) {
            network_free(&network);
            read_shipped(word, &network);
            networks++;
        } else if (line[0] != '#' &&
                   sscanf(line, "bytes %63s %lld %lld", word, &total, &flop) == 3) {
            const struct memory_rule *rule = memory_rule_find(word);
            assert_non_null(rule);
            struct memory_traffic traffic = memory_of_network(&network, rule, &widths);
            assert_int_equal(traffic.total, total);
            assert_int_equal(traffic.flop, flop);
            assert_int_equal(traffic.total, traffic.input + traffic.weights + traffic.output +
                                                traffic.intermediate);
            compared++;
        }
    }
    network_free(&network);
    free(text);
    assert_int_equal(networks, 31);
    assert_true(compared > 240);
}

// ---- examples ----------------------------------------------------------------------------------

struct product {
    int64_t pixels_h, pixels_w, in, out, kernel;
};

static struct memory_traffic traffic_of(const struct product *products, size_t count)
{
    struct layer layers[4] = {{.op = LAYER_INPUT}};
    struct network network = {.layers = layers, .layer_count = (int)count + 1};
    struct memory_widths widths = memory_widths(32, 32);
    for (size_t i = 0; i < count; i++) {
        const struct product *p = &products[i];
        layers[i + 1] = (struct layer){.op = LAYER_CONV,
                                       .input_count = 1,
                                       .in = {p->pixels_h, p->pixels_w, p->in},
                                       .out = {p->pixels_h, p->pixels_w, p->out},
                                       .kh = p->kernel,
                                       .kw = p->kernel,
                                       .groups = 1};
    }
    return memory_of_network(&network, memory_rule_find("R0"), &widths);
}

static void the_talks_examples(void **state)
{
    (void)state;
    struct memory_traffic t = traffic_of((struct product[]){{1, 1000, 1000, 1000, 1}}, 1);
    assert_int_equal(t.flop, 2000000000);
    assert_int_equal(t.total, 12000000);
    t = traffic_of((struct product[]){{1, 1, 1000, 1000, 1}}, 1);
    assert_int_equal(t.flop, 2000000);
    assert_int_equal(t.total, 4008000);
    t = traffic_of((struct product[]){{56, 56, 256, 256, 3}}, 1);
    assert_int_equal(t.flop, 3699376128);
    assert_int_equal(t.total, 8781824);
    t = traffic_of(
        (struct product[]){{56, 56, 256, 64, 1}, {56, 56, 64, 64, 3}, {56, 56, 64, 256, 1}}, 3);
    assert_int_equal(t.flop, 436731904);
    assert_int_equal(t.total, 9912320);
}

static double intensity_of(const char *name, const char *rule)
{
    struct network network;
    struct memory_widths widths = memory_widths(32, 32);
    read_shipped(name, &network);
    struct memory_traffic traffic = memory_of_network(&network, memory_rule_find(rule), &widths);
    network_free(&network);
    return memory_intensity(&traffic);
}

static void the_talks_networks(void **state)
{
    (void)state;
    assert_float_equal(intensity_of("vgg16", "R0"), 45.9, 0.05);
    assert_float_equal(intensity_of("vgg16", "R0_nodense"), 170, 1);
    assert_float_equal(intensity_of("shufflenet_v1_0.5x_g3", "R0cs"), 3.61, 0.005);
    // The talk says 2.91 for g = 8, which the same rule does not give; it is below g = 3 in any.
    assert_float_equal(intensity_of("shufflenet_v1_0.5x_g8", "R0cs"), 2.53, 0.005);
    for (int i = 0; i < MEMORY_RULE_COUNT; i++)
        assert_true(intensity_of("shufflenet_v1_0.5x_g8", MEMORY_RULES[i].name) <
                    intensity_of("shufflenet_v1_0.5x_g3", MEMORY_RULES[i].name));
}

static void glue_shares_of_riptide(void **state)
{
    (void)state;
    struct network network;
    read_shipped("riptide_squeezenet", &network);
    struct memory_glue glue = memory_glue_estimate(&network, 14);
    network_free(&network);
    assert_int_equal(glue.conv_ops, 786057216);
    assert_int_equal(glue.glue_ops, 51806720);
    assert_float_equal(memory_glue_share(&glue, 43), 0.739176, 1e-6);
    assert_float_equal(memory_glue_share(&glue, 20), 0.568620, 1e-6);
    assert_float_equal(memory_glue_share(&glue, 10), 0.397253, 1e-6);
}

// ---- widths ------------------------------------------------------------------------------------

// conv 3x3, 4 -> 8 channels, 6x6, batch norm and ReLU; addition with itself; scaling by a pool.
static void real_widths_and_every_operation(void **state)
{
    (void)state;
    static const char TEXT[] =
        "{\"format\":\"bitroof-network/1\",\"name\":\"n\",\"description\":\"d\","
        "\"input\":{\"h\":6,\"w\":6,\"c\":4},\"layers\":["
        "{\"name\":\"c\",\"op\":\"conv\",\"out\":8,\"kernel\":3,\"pad\":1,\"batch_norm\":true,"
        "\"activation\":\"relu\"},"
        "{\"name\":\"a\",\"op\":\"add\",\"in\":[\"c\",\"c\"],\"activation\":\"relu\"},"
        "{\"name\":\"p\",\"op\":\"global_pool\"},"
        "{\"name\":\"m\",\"op\":\"multiply\",\"in\":[\"a\",\"p\"]},"
        "{\"name\":\"t\",\"op\":\"activation\",\"activation\":\"tanh\"},"
        "{\"name\":\"s\",\"op\":\"softmax\"}]}";
    char path[] = "/tmp/bitroof_memory_XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, TEXT, sizeof TEXT - 1), sizeof TEXT - 1);
    close(descriptor);
    struct network network;
    assert_int_equal(network_read(path, &network, NULL), STATUS_OK);
    unlink(path);
    const struct memory_rule *fused = memory_rule_find("R1"), *unfused = memory_rule_find("RU");
    struct memory_widths bytes = memory_widths(8, 8), bits = memory_widths(1, 2);
    // 144 in, 288 weights + 8 biases of 4 bytes, 288 out
    struct memory_traffic t = memory_of_layer(&network, 1, fused, &bytes);
    assert_int_equal(t.input, 144);
    assert_int_equal(t.weights, 288 + 32);
    assert_int_equal(t.output, 288);
    assert_int_equal(t.intermediate, 0);
    assert_int_equal(t.flop, 2 * 36 * 288);
    t = memory_of_layer(&network, 1, fused, &bits);
    assert_int_equal(t.total, 36 + 36 + 32 + 72);
    // Sums of 4 bytes out, batch norm reads and writes them, ReLU reads them and writes bytes.
    t = memory_of_layer(&network, 1, unfused, &bytes);
    assert_int_equal(t.weights, 288 + 64);
    assert_int_equal(t.output, 4 * 288);
    assert_int_equal(t.intermediate, 3 * 4 * 288 + 288);
    assert_int_equal(memory_of_layer(&network, 2, fused, &bytes).total, 288);
    assert_int_equal(memory_of_layer(&network, 2, unfused, &bytes).total, 5 * 288);
    assert_int_equal(memory_of_layer(&network, 4, fused, &bytes).total, 8);
    assert_int_equal(memory_of_layer(&network, 4, unfused, &bytes).total, 2 * 288 + 8);
    assert_int_equal(memory_of_layer(&network, 5, fused, &bytes).total, 0);
    assert_int_equal(memory_of_layer(&network, 5, unfused, &bytes).total, 2 * 288);
    assert_int_equal(memory_of_layer(&network, 6, unfused, &bytes).total, 0);
    network_free(&network);
    assert_null(memory_rule_find("R9"));
    struct memory_traffic nothing = {0};
    assert_true(isnan(memory_intensity(&nothing)));
}

static void variants_of_rules(void **state)
{
    (void)state;
    struct memory_rule rule;
    // The same as the rules that the table names in full.
    static const char *const NAMES[] = {"R1c_nobias", "R0_nodense", "R0_nodense_nopool"};
    for (size_t i = 0; i < COUNT_OF(NAMES); i++) {
        struct memory_rule made = *memory_rule_find(i == 0 ? "R1c" : "R0");
        made.counts_bias = i != 0;
        made.counts_dense = i == 0;
        made.counts_pools = i != 2;
        assert_true(memory_rule_parse(NAMES[i], &rule));
        assert_int_equal(rule.counts_bias, made.counts_bias);
        assert_int_equal(rule.counts_dense, made.counts_dense);
        assert_int_equal(rule.counts_pools, made.counts_pools);
        assert_int_equal(rule.copies_concat, made.copies_concat);
    }
    assert_true(memory_rule_parse("R0_nopool_nodense_nobias", &rule));
    assert_string_equal(rule.name, "R0_nopool_nodense_nobias");
    assert_true(!rule.counts_bias && !rule.counts_pools && !rule.counts_dense);
    assert_true(memory_rule_parse("R1c_nopool", &rule));
    assert_true(rule.copies_concat && rule.counts_bias && !rule.counts_pools);
    assert_true(memory_rule_parse("R0_nodense_nobias", &rule));
    assert_true(!rule.counts_bias && rule.counts_pools && !rule.counts_dense);
    static const char *const WRONG[] = {
        "",         "R",          "R0_",     "R0_nobias_nobias",  "R1c_nobias_nobias",
        "R0nobias", "R0_nobiasx", "_nobias", "R0_nodense_nodense"};
    for (size_t i = 0; i < COUNT_OF(WRONG); i++)
        assert_false(memory_rule_parse(WRONG[i], &rule));
}

// ---- chips -------------------------------------------------------------------------------------

static void ridges_of_the_talk(void **state)
{
    (void)state;
    struct chips chips;
    struct error error = {0};
    assert_int_equal(chips_read(NULL, &chips, &error), STATUS_OK);
    assert_int_equal(chips.count, 6);
    assert_int_equal(chips_choose(&chips, "xavier,rpi3,v100", &error), STATUS_OK);
    assert_int_equal(chips.count, 3);
    assert_string_equal(chips.list[0].name, "xavier");
    assert_float_equal(chip_ridge(&chips.list[0]), 218.98, 0.01);
    assert_float_equal(chip_ridge(&chips.list[1]), 10.667, 0.001);
    assert_float_equal(chip_ridge(&chips.list[2]), 133.33, 0.01);
    const struct chip *rpi3 = &chips.list[1];
    assert_true(chip_is_memory_bound(rpi3, 5.7) && !chip_is_memory_bound(rpi3, 19.7));
    assert_float_equal(chip_attainable(rpi3, 5.3333333), 0.5, 1e-6);
    assert_float_equal(chip_attainable(rpi3, 40), 1, 0);
    assert_int_equal(chips_choose(&chips, "rpi3,pdp11", &error), STATUS_USAGE);
    assert_string_equal(error.text, "no platform 'pdp11'; there are: xavier rpi3 v100");
    assert_int_equal(chips_choose(&chips, ",", &error), STATUS_USAGE);
    assert_int_equal(chips_choose(&chips, "", &error), STATUS_USAGE);
}

static void wrong_files_of_chips(void **state)
{
    (void)state;
#define CHIP(more)                                                                                 \
    "{\"format\":\"bitroof-chips/1\",\"chips\":[{\"name\":\"a\",\"title\":\"b\","                  \
    "\"arithmetic\":\"f32\",\"source\":\"c\"" more "}]}"
    static const struct {
        const char *text, *complaint;
    } CASES[] = {
        {"{}", "$.format: missing"},
        {"{\"format\":\"x\"}", "$.format: expected \"bitroof-chips/1\""},
        {"{\"format\":\"bitroof-chips/1\",\"chips\":[]}", "$.chips: expected 1 to 64 chips"},
        {CHIP(",\"ops_per_s\":0,\"bytes_per_s\":1"), "$.chips[0].ops_per_s: expected a number"},
        {CHIP(",\"ops_per_s\":1,\"bytes_per_s\":1e99"), "$.chips[0].bytes_per_s: expected"},
        {CHIP(",\"ops\":1"), "$.chips[0]: unknown key \"ops\""},
    };
    char path[] = "/tmp/bitroof_chips_XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    close(descriptor);
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        struct chips chips;
        struct error error = {0};
        char expected[256];
        assert_int_equal(file_replace(path, CASES[i].text, strlen(CASES[i].text), &error),
                         STATUS_OK);
        assert_int_equal(chips_read(path, &chips, &error), STATUS_USAGE);
        snprintf(expected, sizeof expected, "%s: %s", path, CASES[i].complaint);
        if (strncmp(error.text, expected, strlen(expected)) != 0)
            assert_string_equal(error.text, expected);
    }
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_and_operations_are_those_of_the_tables),
        cmocka_unit_test(the_talks_examples),
        cmocka_unit_test(the_talks_networks),
        cmocka_unit_test(glue_shares_of_riptide),
        cmocka_unit_test(real_widths_and_every_operation),
        cmocka_unit_test(variants_of_rules),
        cmocka_unit_test(ridges_of_the_talk),
        cmocka_unit_test(wrong_files_of_chips),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
