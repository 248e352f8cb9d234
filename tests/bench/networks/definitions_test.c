// SPDX-License-Identifier: MIT
// The shipped definitions against tables of the published networks, layer by layer and in total.
#include "base/file.h"
#include "bench/networks/network.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

static void read_shipped(const char *name, struct network *network)
{
    char path[NETWORK_PATH];
    struct error error = {0};
    assert_int_equal(network_find(name, path, &error), STATUS_OK);
    enum status status = network_read(path, network, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
}

// Weights, biases, and scale and shift of every batch norm.
static int64_t parameters(const struct network *network)
{
    int64_t sum = 0;
    for (int i = 0; i < network->layer_count; i++) {
        const struct layer *layer = &network->layers[i];
        sum += layer_weights(layer) + (layer->bias ? layer->out.c : 0) +
               (layer->batch_norm ? 2 * layer->out.c : 0);
    }
    return sum;
}

static void every_definition_is_read_under_its_own_name(void **state)
{
    (void)state;
    char(*names)[NETWORK_NAME];
    size_t count;
    assert_int_equal(network_names(&names, &count, NULL), STATUS_OK);
    assert_true(count >= 35);
    for (size_t i = 0; i < count; i++) {
        struct network network;
        read_shipped(names[i], &network);
        assert_string_equal(network.name, names[i]);
        assert_true(network.description[0] != '\0' && network.source[0] != '\0');
        assert_true(network_macs(&network) > 0);
        network_free(&network);
    }
    free(names);
}

// Totals as their authors and the model collections publish them; not from our tables.
static void totals_are_the_published_ones(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int64_t parameters;
        double mmacs, tolerance; // published rounded
    } PUBLISHED[] = {
        {"alexnet", 61100840, 714, 0.5},           {"vgg16", 138357544, 15470, 30},
        {"resnet18", 11689512, 1814, 5},           {"resnet50_v1", 25557032, 3858, 60},
        {"resnet50_v1.5", 25557032, 4089, 5},      {"resnet152_v1", 60192808, 11282, 50},
        {"squeezenet_v1.0", 1248424, 861.3, 2},    {"squeezenet_v1.1", 1235496, 387.7, 0.1},
        {"mobilenet_v1", 4231976, 569, 0.5},       {"mobilenet_v2", 3504872, 300, 1},
        {"mobilenet_v3_large", 5483032, 217, 2.1}, {"shufflenet_v2_0.5x", 1366792, 41, 1},
        {"shufflenet_v2_1.0x", 2278604, 146, 2},
    };
    for (size_t i = 0; i < COUNT_OF(PUBLISHED); i++) {
        struct network network;
        read_shipped(PUBLISHED[i].name, &network);
        assert_int_equal(parameters(&network), PUBLISHED[i].parameters);
        double mmacs = (double)network_macs(&network) / 1e6;
        assert_true(mmacs > PUBLISHED[i].mmacs - PUBLISHED[i].tolerance);
        assert_true(mmacs < PUBLISHED[i].mmacs + PUBLISHED[i].tolerance);
        network_free(&network);
    }
}

static void totals_of_our_own_networks(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int64_t weights, macs;
    } OWN[] = {
        // 400 x 256, 256 x 256 twice, 256 x 64, 64 x 12
        {"kws_mlp_250k", 102400 + 2 * 65536 + 16384 + 768, 102400 + 2 * 65536 + 16384 + 768},
        // two layers of 4 x 200 x (200 + 200), 200 x 10,000; 20 steps
        {"lstm_ptb_small", 2 * 320000 + 2000000, 20 * (2 * 320000 + 2000000)},
        {"har_cnn", 9 * 5 * 32 + 32 * 5 * 64 + 64 * 3 * 64 + 64 * 6,
         9 * 5 * 32 * 128 + 32 * 5 * 64 * 64 + 64 * 3 * 64 * 32 + 64 * 6},
    };
    for (size_t i = 0; i < COUNT_OF(OWN); i++) {
        struct network network;
        read_shipped(OWN[i].name, &network);
        assert_int_equal(network_weights(&network), OWN[i].weights);
        assert_int_equal(network_macs(&network), OWN[i].macs);
        network_free(&network);
    }
}

// ---- layer by layer ----------------------------------------------------------------------------

// The table's word for a layer of ours.
static const char *table_op(const struct layer *layer)
{
    switch (layer->op) {
    case LAYER_CONV:
        return layer_is_depthwise(layer) ? "dwconv" : "conv";
    case LAYER_DENSE:
        return "fc";
    case LAYER_MAX_POOL:
        return "maxpool";
    case LAYER_AVERAGE_POOL:
        return "avgpool";
    case LAYER_GLOBAL_POOL:
        return "gap";
    case LAYER_SLICE:
        return "split";
    default:
        return layer_op_name(layer->op);
    }
}

static bool has_window(const struct layer *layer)
{
    return layer->op == LAYER_CONV || layer->op == LAYER_MAX_POOL ||
           layer->op == LAYER_AVERAGE_POOL;
}

// One line of the table, made from the layer.
static void describe(const struct layer *layer, char *line, size_t size)
{
    char inputs[128] = "";
    size_t used = 0;
    for (int i = 0; i < layer->input_count; i++)
        used += (size_t)snprintf(inputs + used, sizeof inputs - used, "%s%d", i > 0 ? "," : "",
                                 layer->inputs[i]);
    // The table flattens the input of a dense layer, and counts what a concat puts together.
    bool is_dense = layer->op == LAYER_DENSE, window = has_window(layer);
    int64_t channels = layer->op == LAYER_CONCAT ? layer->out.c : layer->in.c;
    snprintf(line, size,
             "%s %s %s %lld %lld %lld %lld %lld %lld %lld %lld %lld %lld %lld %s %lld %lld %lld "
             "%lld",
             layer->name, table_op(layer), inputs,
             (long long)(is_dense ? shape_elements(&layer->in) : channels),
             (long long)(is_dense ? 1 : layer->in.h), (long long)(is_dense ? 1 : layer->in.w),
             (long long)layer->out.c, (long long)layer->out.h, (long long)layer->out.w,
             (long long)(window ? layer->kh : 0), (long long)(window ? layer->kw : 0),
             (long long)(window ? layer->stride_h : 0), (long long)(window ? layer->stride_w : 0),
             (long long)(layer->op == LAYER_CONV ? layer->groups : 0),
             layer_activation_name(layer->activation), (long long)layer_weights(layer),
             (long long)(layer->bias ? layer->out.c : 0),
             (long long)(layer->batch_norm ? layer->out.c : 0), (long long)layer_macs(layer));
}

// The table's file; tests run from the root of the tree.
static char *read_table(void)
{
    char *text;
    size_t length;
    assert_int_equal(
        file_read("tests/data/network_tables.txt", (size_t)1 << 20, &text, &length, NULL),
        STATUS_OK);
    return text;
}

static void finish_network(const struct network *network, int next)
{
    if (network->layers == NULL)
        return;
    // A softmax may follow what the tables hold.
    assert_int_equal(network->layer_count -
                         (network->layers[network->output].op == LAYER_SOFTMAX ? 1 : 0),
                     next);
}

static void layers_are_those_of_the_tables(void **state)
{
    (void)state;
    char *text = read_table(), *rest = text;
    struct network network = {0};
    int next = 0, networks = 0, layers = 0;
    for (char *line; (line = strsep(&rest, "\n")) != NULL;) {
        char name[NETWORK_NAME], mine[512];
        long long macs, weights, all_parameters;
        if (line[0] == '#' || line[0] == '\0' || strncmp(line, "bytes ", 6) == 0)
            continue;
        if (sscanf(line, "network %63s %lld %lld %lld", name, &macs, &weights, &all_parameters) ==
            4) {
            finish_network(&network, next);
            network_free(&network);
            read_shipped(name, &network);
            assert_int_equal(network_macs(&network), macs);
            assert_int_equal(network_weights(&network), weights);
            assert_int_equal(parameters(&network), all_parameters);
            next = 1;
            networks++;
            continue;
        }
        assert_true(next < network.layer_count);
        describe(&network.layers[next++], mine, sizeof mine);
        assert_string_equal(mine, line);
        layers++;
    }
    finish_network(&network, next);
    network_free(&network);
    free(text);
    assert_int_equal(networks, 31);
    assert_true(layers > 1500);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_definition_is_read_under_its_own_name),
        cmocka_unit_test(totals_are_the_published_ones),
        cmocka_unit_test(totals_of_our_own_networks),
        cmocka_unit_test(layers_are_those_of_the_tables),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
