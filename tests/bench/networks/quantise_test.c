// SPDX-License-Identifier: MIT
// Quantised graphs: integers by hand, which values share a scale, which sums an addition takes,
// what stays fp32, and the same integers from every kernel.
#include "bench/isa.h"
#include "bench/networks/calibrate.h"
#include "bench/networks/interpret.h"
#include "bench/networks/quantise.h"

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

struct made {
    struct network network;
    struct model model;
    struct graph graph;
};

static const struct quantise_options DEPLOYABLE = {
    .setting = SETTING_DEPLOYABLE, .activations = VALUE_U8, .calibration_inputs = 2};

static void write_text(char path[64], const char *text)
{
    snprintf(path, 64, "/tmp/bitroof-quantise-%ld.json", (long)getpid());
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void read_text(struct network *network, const char *input, const char *layers)
{
    char path[64], text[4096];
    struct error error = {0};
    snprintf(text, sizeof text,
             "{\"format\": \"bitroof-network/1\", \"name\": \"t\", \"description\": \"of a test\", "
             "\"source\": \"here\", \"input\": %s, \"layers\": [%s]}",
             input, layers);
    write_text(path, text);
    enum status status = network_read(path, network, &error);
    unlink(path);
    if (status != STATUS_OK)
        fail_msg("%s", error.text);
}

static void read_shipped(struct network *network, const char *name)
{
    char path[NETWORK_PATH];
    struct error error = {0};
    if (network_find(name, path, &error) != STATUS_OK ||
        network_read(path, network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
}

static void expand(struct made *made, bool fold)
{
    struct error error = {0};
    assert_int_equal(model_generate(&made->model, &made->network, 1, &error), STATUS_OK);
    assert_int_equal(graph_expand(&made->graph, &made->network, &error), STATUS_OK);
    if (fold)
        assert_int_equal(graph_fold_batch_norm(&made->graph, &made->model, &error), STATUS_OK);
}

static void quantise(struct made *made, const struct quantise_options *options)
{
    struct error error = {0};
    if (graph_quantise(&made->graph, &made->model, options, &error) != STATUS_OK)
        fail_msg("%s", error.text);
}

static void free_made(struct made *made)
{
    graph_free(&made->graph);
    model_free(&made->model);
    network_free(&made->network);
}

static const struct node *find(const struct made *made, const char *name)
{
    for (int i = 0; i < made->graph.node_count; i++) {
        if (strcmp(made->graph.nodes[i].name, name) == 0)
            return &made->graph.nodes[i];
    }
    fail_msg("no node %s", name);
    return NULL;
}

static const struct node *input_of(const struct made *made, const struct node *node, int which)
{
    return &made->graph.nodes[node->inputs[which]];
}

// ---- by hand ------------------------------------------------------------------------------------

static void scales_hold_zero_exactly(void **state)
{
    (void)state;
    static const struct {
        float low, high;
        enum value_type type;
        float scale;
        int32_t zero;
    } CASES[] = {
        {0.0f, 2.55f, VALUE_U8, 0.01f, 0},     {0.0f, 2.55f, VALUE_S8, 0.01f, -128},
        {-1.28f, 1.27f, VALUE_S8, 0.01f, 0},   {-1.0f, 1.55f, VALUE_U8, 0.01f, 100},
        {0.5f, 2.55f, VALUE_U8, 0.01f, 0},     {-2.55f, -0.5f, VALUE_U8, 0.01f, 255},
        {-2.55f, -0.5f, VALUE_S8, 0.01f, 127}, {0.0f, 0.0f, VALUE_U8, 1.0f, 0},
    };
    for (size_t i = 0; i < COUNT_OF(CASES); i++) {
        struct quantisation q = quantisation_of_range(CASES[i].low, CASES[i].high, CASES[i].type);
        assert_true(fabsf(q.scale - CASES[i].scale) < 1e-6f);
        assert_int_equal(q.zero_point, CASES[i].zero);
    }
}

static void weights_keep_to_their_range_by_channel(void **state)
{
    (void)state;
    float weights[] = {0.5f, -1.27f, 0.004f, 0.006f, 254.0f, -3.0f,
                       1.0f, 0.0f,   0.0f,   0.0f,   0.0f,   0.0f};
    float bias[] = {0.1f, -10.0f, 5.0f};
    struct layer_parameters p = {
        .outputs = 3, .weight_count = 12, .weights = weights, .bias = bias};
    struct error error = {0};
    assert_int_equal(layer_quantise(&p, NULL, 0.5f, 4.0f, &error), STATUS_OK);
    static const int8_t WANTED[] = {50, -127, 0, 1, 127, -2, 0, 0, 0, 0, 0, 0};
    assert_memory_equal(p.weights_s8, WANTED, sizeof WANTED); // -1.5 and 0.5 go to even
    assert_true(fabsf(p.weight_scale[0] - 0.01f) < 1e-8f);
    assert_true(p.weight_scale[1] == 2.0f);
    assert_int_equal(p.bias_s32[0], 20);  // 0.1 / (0.5 * 0.01)
    assert_int_equal(p.bias_s32[1], -10); // -10 / (0.5 * 2)
    // A channel without weights: its bias alone decides, and is there after all.
    const double real = (double)p.bias_s32[2] * 0.5 * (double)p.weight_scale[2];
    assert_true(fabs(real - 5.0) < 1e-5);
    assert_true(p.requantise_scale[1] == 0.25f); // 0.5 * 2 / 4
    free(p.weights_s8);
    free(p.weight_scale);
    free(p.bias_s32);
    free(p.requantise_scale);
}

struct record {
    const struct graph *graph;
    const char *name;
    uint8_t bytes[16];
    float floats[16];
};

static void record_value(int node, const void *const *values, int samples, int64_t count,
                         void *context)
{
    struct record *r = context;
    const struct node *from = &r->graph->nodes[node];
    assert_int_equal(samples, 1);
    if (strcmp(from->name, r->name) != 0)
        return;
    if (from->type == VALUE_F32)
        memcpy(r->floats, values[0], (size_t)count * sizeof(float));
    else
        memcpy(r->bytes, values[0], (size_t)count);
}

static void set_range(struct model *model, const char *name, float low, float high)
{
    struct observed_range *range = &model->ranges[model->range_count++];
    snprintf(range->node, sizeof range->node, "%s", name);
    range->low = low;
    range->high = high;
}

// Two dense layers with a ReLU between, every number chosen so that the integers are plain.
static void two_layers_by_hand(void **state)
{
    (void)state;
    struct made made;
    read_text(&made.network, "{\"h\": 1, \"w\": 1, \"c\": 2}",
              "{\"name\": \"a\", \"op\": \"dense\", \"out\": 2, \"activation\": \"relu\"},"
              "{\"name\": \"b\", \"op\": \"dense\", \"out\": 2}");
    expand(&made, true);
    static const float A[] = {1.27f, -0.5f, 0.635f, 1.27f}, A_BIAS[] = {0.25f, -0.5f};
    static const float B[] = {1.0f, -1.0f, 0.5f, 0.25f}, B_BIAS[] = {0.0f, 1.0f};
    memcpy(made.model.layers[1].weights, A, sizeof A);
    memcpy(made.model.layers[1].bias, A_BIAS, sizeof A_BIAS);
    memcpy(made.model.layers[2].weights, B, sizeof B);
    memcpy(made.model.layers[2].bias, B_BIAS, sizeof B_BIAS);
    made.model.ranges = calloc(8, sizeof *made.model.ranges);
    set_range(&made.model, "input", -0.5f, 2.05f); // scale 0.01, zero point 50
    set_range(&made.model, "a", -9.0f, 9.0f);
    set_range(&made.model, "a/bias", -9.0f, 9.0f);
    set_range(&made.model, "a/relu", 0.0f, 5.1f); // scale 0.02
    set_range(&made.model, "b", -9.0f, 9.0f);
    set_range(&made.model, "b/bias", -9.0f, 9.0f);
    quantise(&made, &DEPLOYABLE);
    const struct node *relu = find(&made, "a/relu"), *bias = find(&made, "a/bias");
    assert_int_equal(relu->type, VALUE_U8);
    assert_int_equal(relu->quantisation.zero_point, 0); // the clamp has the whole range
    assert_int_equal(input_of(&made, relu, 0)->op, NODE_REQUANTISE);
    assert_int_equal(input_of(&made, relu, 0)->quantisation.zero_point, 0);
    assert_ptr_equal(input_of(&made, input_of(&made, relu, 0), 0), bias);
    assert_int_equal(bias->type, VALUE_S32);
    assert_int_equal(made.graph.nodes[made.graph.output].op, NODE_DEQUANTISE);
    assert_int_equal(input_of(&made, &made.graph.nodes[made.graph.output], 0)->type, VALUE_S32);
    // Input 1, -0.25 is stored as 150, 25: 100, -25 about the zero point. Weights of a: scale 0.01:
    // 127 -50 and 64 127 (63.5 to even); sums 13950 and 3225; bias 2500 and -5000 (in 0.0001);
    // requantised by 0.01 * 0.01 / 0.02 = 1/200: 82.25 and -8.875, clamped at 0.
    const float *const inputs[] = {(const float[]){1.0f, -0.25f}};
    struct target target = target_default();
    target.isa_mask = isa_detect();
    struct record record = {.graph = &made.graph, .name = "a/relu"};
    struct interpretation what = {.graph = &made.graph,
                                  .model = &made.model,
                                  .target = &target,
                                  .inputs = inputs,
                                  .samples = 1,
                                  .observer = record_value,
                                  .context = &record};
    struct error error = {0};
    assert_int_equal(graph_interpret(&what, &error), STATUS_OK);
    assert_int_equal(made.model.layers[1].weights_s8[2], 64);
    assert_int_equal(record.bytes[0], 82);
    assert_int_equal(record.bytes[1], 0);
    // Layer b: weights 127 -127 and 127 64 (63.5); sums 82 * 127 = 10414, and 10414 + bias
    // 1 / (0.02 * 0.5 / 127) = 12700. Dequantised at once: 82 * 0.02 = 1.64 and 0.82 + 1.
    record.name = made.graph.nodes[made.graph.output].name;
    assert_int_equal(graph_interpret(&what, &error), STATUS_OK);
    assert_true(fabsf(record.floats[0] - 1.64f) < 1e-5f);
    assert_true(fabsf(record.floats[1] - 1.82f) < 1e-5f);
    free_made(&made);
}

// ---- structure ----------------------------------------------------------------------------------

static bool same_scale(const struct node *a, const struct node *b)
{
    return a->quantisation.scale == b->quantisation.scale &&
           a->quantisation.zero_point == b->quantisation.zero_point;
}

static void values_that_are_only_moved_keep_their_scale(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"squeezenet_v1.1", "shufflenet_v2_0.5x"};
    for (size_t n = 0; n < COUNT_OF(NAMES); n++) {
        struct made made;
        read_shipped(&made.network, NAMES[n]);
        expand(&made, true);
        quantise(&made, &DEPLOYABLE);
        int moved = 0;
        for (int i = 0; i < made.graph.node_count; i++) {
            const struct node *node = &made.graph.nodes[i];
            const bool moves = node->op == NODE_CONCAT || node->op == NODE_SLICE ||
                               node->op == NODE_SHUFFLE || node->op == NODE_MAX_POOL ||
                               node->op == NODE_GLOBAL_POOL ||
                               (node->op == NODE_ACTIVATION && node->activation == LAYER_RELU);
            for (int k = 0; moves && k < node->input_count; k++, moved++) {
                assert_int_equal(node->type, VALUE_U8);
                assert_int_equal(input_of(&made, node, k)->type, VALUE_U8);
                assert_true(same_scale(node, input_of(&made, node, k)));
            }
            for (int k = 0; k < node->input_count; k++)
                assert_true(node->inputs[k] < i);
        }
        assert_true(moved > 40);
        free_made(&made);
    }
}

static void an_addition_takes_the_sums_that_come_last(void **state)
{
    (void)state;
    struct made made;
    read_shipped(&made.network, "resnet18");
    expand(&made, true);
    quantise(&made, &DEPLOYABLE);
    int additions = 0, projections = 0;
    for (int i = 0; i < made.graph.node_count; i++) {
        const struct node *node = &made.graph.nodes[i];
        assert_int_not_equal(node->op, NODE_ADD);
        if (node->op != NODE_REQUANTISE || node->input_count != 2)
            continue;
        additions++;
        const struct node *sums = input_of(&made, node, 0), *residual = input_of(&made, node, 1);
        assert_int_equal(sums->type, VALUE_S32);
        assert_int_equal(residual->type, VALUE_U8);
        assert_int_equal(node->layer, sums->layer);
        assert_true(node->inputs[0] > node->inputs[1]);
        projections += residual->op == NODE_REQUANTISE;
        assert_int_equal(graph_uses(&made.graph, node->inputs[0]), 1);
    }
    assert_int_equal(additions, 8);
    assert_int_equal(projections, 3);
    free_made(&made);
}

static void academic_quantises_nothing_but_sums(void **state)
{
    (void)state;
    struct made made;
    read_shipped(&made.network, "mobilenet_v2");
    expand(&made, false);
    struct quantise_options options = DEPLOYABLE;
    options.setting = SETTING_ACADEMIC;
    quantise(&made, &options);
    int sums = 0, batch_norms = 0;
    for (int i = 0; i < made.graph.node_count; i++) {
        const struct node *node = &made.graph.nodes[i];
        batch_norms += node->op == NODE_BATCH_NORM;
        if (node->op == NODE_CONV || node->op == NODE_DENSE) {
            sums++;
            assert_int_equal(node->type, VALUE_S32);
            assert_int_equal(input_of(&made, node, 0)->op, NODE_QUANTISE);
        } else if (node->op == NODE_QUANTISE) {
            assert_int_equal(node->type, VALUE_U8);
        } else {
            assert_int_equal(node->type, VALUE_F32);
        }
    }
    assert_int_equal(sums, 53);
    assert_int_equal(batch_norms, 52);
    free_made(&made);
}

// The five passes of unfused glue between a product of bit planes and the next.
static void academic_bit_planes_have_five_passes(void **state)
{
    (void)state;
    static const enum node_op PASSES[] = {NODE_QUANTISE, NODE_ACTIVATION, NODE_BATCH_NORM,
                                          NODE_WEIGHT_SCALE, NODE_DEQUANTISE};
    struct made made;
    read_shipped(&made.network, "riptide_squeezenet");
    expand(&made, false);
    struct quantise_options options = DEPLOYABLE;
    struct setting_choice choice;
    assert_true(setting_parse("w1a1u+passes", &choice));
    options.setting = choice.setting;
    options.inner = choice.inner;
    options.first = options.last = LAYER_F32;
    quantise(&made, &options);
    const struct node *node = input_of(&made, find(&made, "fire1/expand3x3"), 0);
    for (size_t i = 0; i < sizeof PASSES / sizeof *PASSES; i++) {
        assert_int_equal(node->op, PASSES[i]);
        assert_int_equal(node->type, i == 0 ? VALUE_PLANES : VALUE_F32);
        assert_int_equal(node->weights_apart, node->op == NODE_DEQUANTISE);
        assert_int_equal(node->float_node != 0, node->op != NODE_DEQUANTISE);
        node = input_of(&made, node, 0);
    }
    assert_string_equal(node->name, "fire1/squeeze1x1");
    assert_int_equal(node->type, VALUE_S32);
    free_made(&made);
}

// ---- what stays fp32 ----------------------------------------------------------------------------

static void first_last_and_assigned_layers_stay_float(void **state)
{
    (void)state;
    struct made made;
    read_shipped(&made.network, "resnet18");
    enum layer_precision layers[128] = {LAYER_AS_SET};
    layers[network_layer(&made.network, "l2.0/conv2")] = LAYER_F32;
    struct quantise_options options = DEPLOYABLE;
    options.first = options.last = LAYER_F32;
    options.layers = layers;
    expand(&made, true);
    quantise(&made, &options);
    assert_int_equal(find(&made, "conv1")->type, VALUE_F32);
    assert_int_equal(find(&made, "fc")->type, VALUE_F32);
    assert_int_equal(find(&made, "l2.0/conv2")->type, VALUE_F32);
    assert_int_equal(input_of(&made, find(&made, "l2.0/conv2"), 0)->op, NODE_DEQUANTISE);
    assert_int_equal(find(&made, "l2.0/conv1")->type, VALUE_S32);
    assert_int_equal(find(&made, "l2.0/add")->type, VALUE_F32); // one branch is
    assert_int_equal(find(&made, "l2.1/add")->type, VALUE_F32); // as its trunk is
    assert_int_equal(find(&made, "l3.0/add")->type, VALUE_U8);  // both its inputs are sums
    free_made(&made);
}

static void sums_that_could_overflow_stay_float(void **state)
{
    (void)state;
    static const char LAYERS[] = "{\"name\": \"wide\", \"op\": \"dense\", \"out\": 4},"
                                 "{\"name\": \"narrow\", \"op\": \"dense\", \"out\": 4}";
    struct made made;
    read_text(&made.network, "{\"h\": 1, \"w\": 1, \"c\": 32769}", LAYERS);
    expand(&made, true);
    enum layer_precision layers[3] = {LAYER_AS_SET, LAYER_INT8, LAYER_AS_SET};
    struct quantise_options options = DEPLOYABLE;
    options.layers = layers;
    struct error error = {0};
    assert_int_equal(graph_quantise(&made.graph, &made.model, &options, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "wide"));
    quantise(&made, &DEPLOYABLE);
    assert_int_equal(find(&made, "wide")->type, VALUE_F32);
    assert_int_equal(find(&made, "narrow")->type, VALUE_S32);
    free_made(&made);
}

static void bad_options_are_refused(void **state)
{
    (void)state;
    struct made made;
    read_shipped(&made.network, "mlperf_tiny_ad");
    expand(&made, true);
    struct error error = {0};
    struct quantise_options options = DEPLOYABLE;
    options.calibration_inputs = 0;
    assert_int_equal(graph_quantise(&made.graph, &made.model, &options, &error), STATUS_USAGE);
    options.calibration_inputs = INTERPRET_SAMPLES_MOST + 1;
    assert_int_equal(graph_quantise(&made.graph, &made.model, &options, &error), STATUS_USAGE);
    options = DEPLOYABLE;
    options.activations = VALUE_S32;
    assert_int_equal(graph_quantise(&made.graph, &made.model, &options, &error), STATUS_USAGE);
    free_made(&made);
}

static void assignments_are_read_or_refused_with_their_place(void **state)
{
    (void)state;
    struct network network;
    read_shipped(&network, "squeezenet_v1.1");
    enum layer_precision layers[128];
    static const struct {
        const char *text, *place;
    } BAD[] = {
        {"{\"format\": \"bitroof-assignment/1\", \"layers\": {\"conv99\": \"f32\"}}", "conv99"},
        {"{\"format\": \"bitroof-assignment/1\", \"layers\": {\"conv1\": \"int7\"}}", "conv1"},
        {"{\"format\": \"bitroof-assignment/1\", \"layers\": {\"conv1\": 8}}", "conv1"},
        {"{\"format\": \"bitroof-assignment/1\", \"layers\": [\"conv1\"]}", "layers"},
        {"{\"format\": \"bitroof-assignment/1\"}", "layers"},
        {"{\"format\": \"bitroof-network/1\", \"layers\": {}}", "format"},
        {"{\"format\": \"bitroof-assignment/1\", \"layer\": {}}", "layer"},
        {"{\"format\": \"bitroof-assignment/1\", \"layers\": {\"conv1\"", ":1:"},
        {"[]", "object"},
    };
    char path[64];
    for (size_t i = 0; i < COUNT_OF(BAD); i++) {
        struct error error = {0};
        write_text(path, BAD[i].text);
        assert_int_equal(assignment_read(path, &network, layers, &error), STATUS_USAGE);
        assert_non_null(strstr(error.text, path));
        if (strstr(error.text, BAD[i].place) == NULL)
            fail_msg("'%s' does not name %s", error.text, BAD[i].place);
    }
    write_text(path, "{\"format\": \"bitroof-assignment/1\", \"layers\": {\"conv1\": \"f32\", "
                     "\"fire2/squeeze1x1\": \"int8\", \"conv10\": \"as_set\"}}");
    struct error error = {0};
    assert_int_equal(assignment_read(path, &network, layers, &error), STATUS_OK);
    assert_int_equal(layers[network_layer(&network, "conv1")], LAYER_F32);
    assert_int_equal(layers[network_layer(&network, "fire2/squeeze1x1")], LAYER_INT8);
    assert_int_equal(layers[network_layer(&network, "conv10")], LAYER_AS_SET);
    unlink(path);
    assert_int_equal(assignment_read(path, &network, layers, &error), STATUS_USAGE);
    network_free(&network);
}

// ---- the same integers from all kernels ---------------------------------------------------------

struct sum_up {
    const struct graph *graph;
    uint64_t hash;
};

static void sum_up(int node, const void *const *values, int samples, int64_t count, void *context)
{
    struct sum_up *sum = context;
    const enum value_type type = sum->graph->nodes[node].type;
    if (sum->graph->nodes[node].op == NODE_INPUT)
        return;
    const size_t bytes = (size_t)count * (type == VALUE_F32 || type == VALUE_S32 ? 4 : 1);
    for (int s = 0; s < samples; s++) {
        const uint8_t *v = values[s];
        for (size_t i = 0; i < bytes; i++)
            sum->hash = (sum->hash ^ v[i]) * UINT64_C(0x100000001B3);
    }
}

static uint64_t hash_of(const struct made *made, uint32_t isa_mask)
{
    struct target target = target_default();
    target.isa_mask = isa_mask;
    struct sum_up sum = {.graph = &made->graph, .hash = UINT64_C(0xCBF29CE484222325)};
    const struct interpretation what = {.graph = &made->graph,
                                        .model = &made->model,
                                        .target = &target,
                                        .seed = 3,
                                        .samples = 2,
                                        .observer = sum_up,
                                        .context = &sum};
    struct error error = {0};
    if (graph_interpret(&what, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    return sum.hash;
}

// Ranges are given, as from a model file, so the hash is the same on every platform.
static void integers_are_the_same_from_all_kernels(void **state)
{
    (void)state;
    struct made made;
    read_text(
        &made.network, "{\"h\": 17, \"w\": 15, \"c\": 3}",
        "{\"name\": \"c1\", \"op\": \"conv\", \"out\": 20, \"kernel\": 3, \"stride\": 2, "
        "\"pad\": 1, \"batch_norm\": true, \"activation\": \"relu\"},"
        "{\"name\": \"p1\", \"op\": \"max_pool\", \"kernel\": 2, \"stride\": 1},"
        "{\"name\": \"dw\", \"op\": \"depthwise\", \"kernel\": 3, \"pad\": 1, "
        "\"batch_norm\": true, \"activation\": \"relu6\"},"
        "{\"name\": \"g\", \"op\": \"conv\", \"out\": 20, \"kernel\": 1, \"groups\": 4},"
        "{\"name\": \"s\", \"op\": \"shuffle\", \"groups\": 4},"
        "{\"name\": \"add\", \"op\": \"add\", \"in\": [\"p1\", \"s\"], \"activation\": \"relu\"},"
        "{\"name\": \"pw\", \"op\": \"conv\", \"out\": 20, \"kernel\": 1},"
        "{\"name\": \"add2\", \"op\": \"add\", \"in\": [\"add\", \"pw\"]},"
        "{\"name\": \"cat\", \"op\": \"concat\", \"in\": [\"add2\", \"dw\"]},"
        "{\"name\": \"cut\", \"op\": \"slice\", \"first\": 7, \"out\": 26},"
        "{\"name\": \"avg\", \"op\": \"average_pool\", \"kernel\": 3, \"stride\": 2, \"pad\": 1},"
        "{\"name\": \"gap\", \"op\": \"global_pool\"},"
        "{\"name\": \"fc\", \"op\": \"dense\", \"out\": 11}");
    expand(&made, true);
    made.model.ranges = calloc((size_t)made.graph.node_count, sizeof *made.model.ranges);
    for (int i = 0; i < made.graph.node_count; i++) {
        if (!made.graph.nodes[i].is_removed)
            set_range(&made.model, made.graph.nodes[i].name, i % 3 == 0 ? -0.5f : -3.0f,
                      2.0f + (float)(i % 5));
    }
    quantise(&made, &DEPLOYABLE);
    const uint64_t plain = hash_of(&made, 1u << ISA_PORTABLE);
    assert_int_equal(plain, hash_of(&made, isa_detect()));
    assert_int_equal(plain, UINT64_C(0x1aae9810df3ff7c0));
    free_made(&made);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scales_hold_zero_exactly),
        cmocka_unit_test(weights_keep_to_their_range_by_channel),
        cmocka_unit_test(two_layers_by_hand),
        cmocka_unit_test(values_that_are_only_moved_keep_their_scale),
        cmocka_unit_test(an_addition_takes_the_sums_that_come_last),
        cmocka_unit_test(academic_quantises_nothing_but_sums),
        cmocka_unit_test(academic_bit_planes_have_five_passes),
        cmocka_unit_test(first_last_and_assigned_layers_stay_float),
        cmocka_unit_test(sums_that_could_overflow_stay_float),
        cmocka_unit_test(bad_options_are_refused),
        cmocka_unit_test(assignments_are_read_or_refused_with_their_place),
        cmocka_unit_test(integers_are_the_same_from_all_kernels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
