// SPDX-License-Identifier: MIT
// PokeBNN's costs against the values that its authors' repository (google/aqt) expects of its own
// code: pokebnn_test.py and resnet_cost_test.py.
#include "analysis/memory/pokebnn.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static struct poke_cost sum_of(const struct poke_layer *layers, bool classifier)
{
    struct poke_cost sum = {0};
    for (int i = 0; i < POKEBNN_LAYERS; i++) {
        const struct poke_cost cost = pokebnn_cost(&layers[i]);
        if ((layers[i].stage == POKEBNN_STAGES - 1) == classifier)
            poke_cost_add(&sum, &cost);
    }
    return sum;
}

static void test_totals(void **state)
{
    (void)state;
    struct poke_layer layers[POKEBNN_LAYERS];
    pokebnn_layers(layers);
    const struct poke_cost convolutions = sum_of(layers, false), dense = sum_of(layers, true);
    assert_true(convolutions.ace == 4091469824);
    assert_true(convolutions.macs == 3619716608);
    assert_true(dense.ace == 131072000);
    // 3 609 460 736 binary products, the others by themselves.
    const double others = 3619716608.0 - 3609460736.0;
    assert_true(convolutions.cpu64 == 3609460736.0 / 64 + others);
}

static const struct poke_layer *find(const struct poke_layer *layers, const char *name)
{
    for (int i = 0; i < POKEBNN_LAYERS; i++) {
        if (strcmp(layers[i].name, name) == 0)
            return &layers[i];
    }
    fail_msg("no layer %s", name);
    return NULL;
}

static void test_layers(void **state)
{
    static const struct {
        const char *name;
        int64_t macs, ace;
    } EXPECTED[] = {
        {"init_conv", 4816896, 308281344},      {"init_conv_group", 1806336, 115605504},
        {"block0.conv1", 12845056, 12845056},   {"block3.conv1", 102760448, 102760448},
        {"block3.conv2", 115605504, 115605504}, {"block3.se1b", 4096, 65536},
        {"block13.se3b", 131072, 2097152},      {"block15.se1a", 524288, 8388608},
        {"block15.conv3", 51380224, 51380224},
    };
    (void)state;
    struct poke_layer layers[POKEBNN_LAYERS];
    pokebnn_layers(layers);
    for (size_t i = 0; i < sizeof EXPECTED / sizeof EXPECTED[0]; i++) {
        const struct poke_cost cost = pokebnn_cost(find(layers, EXPECTED[i].name));
        assert_int_equal(cost.macs, EXPECTED[i].macs);
        assert_int_equal(cost.ace, EXPECTED[i].ace);
    }
    // One bit an element: 64 x 64 weights, 56 x 56 pixels of 64 channels in and out.
    const struct poke_cost first = pokebnn_cost(find(layers, "block0.conv1"));
    assert_int_equal(first.weight_bytes, 64 * 64 / 8);
    assert_int_equal(first.bytes, 64 * 64 / 8 + 2 * 56 * 56 * 64 / 8);
}

static void test_elementwise(void **state)
{
    (void)state;
    const struct poke_elementwise e = pokebnn_elementwise();
    assert_int_equal(e.batch_norm, 17912832);
    assert_int_equal(e.dprelu, 9106944);
    assert_int_equal(e.block_additions, 5519360);
    assert_int_equal(e.local_additions, 8805888);
    assert_int_equal(e.gate_products, 8805888);
}

static void test_resnet50(void **state)
{
    (void)state;
    struct network network;
    struct error error;
    char path[NETWORK_PATH];
    if (network_find("resnet50_v1.5", path, &error) != STATUS_OK ||
        network_read(path, &network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    assert_true(network_macs(&network) * 16 * 16 == 1046831169536);
    struct text text = {0};
    pokebnn_write(&network, &text);
    assert_non_null(strstr(text.data, "| 8 x 8 | 261707792384 | 261 707 792 384 |"));
    assert_non_null(strstr(text.data, "| 4 x 2 | 32713474048 | 32 713 474 048 |"));
    text_free(&text);
    network_free(&network);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_totals),
        cmocka_unit_test(test_layers),
        cmocka_unit_test(test_elementwise),
        cmocka_unit_test(test_resnet50),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
