// SPDX-License-Identifier: MIT
// Quantised models as files: what comes back computes the same integers, and nothing damaged or
// foreign is read.
#include "bench/isa.h"
#include "bench/networks/interpret.h"
#include "bench/networks/model_file.h"
#include "bench/networks/quantise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char file[64];
static const struct quantise_options DEPLOYABLE = {
    .setting = SETTING_DEPLOYABLE, .activations = VALUE_U8, .calibration_inputs = 2};

static int setup(void **state)
{
    (void)state;
    snprintf(file, sizeof file, "/tmp/bitroof-model-file-%ld", (long)getpid());
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    unlink(file);
    return 0;
}

static void read_shipped(struct network *network, const char *name)
{
    char path[NETWORK_PATH];
    struct error error = {0};
    if (network_find(name, path, &error) != STATUS_OK ||
        network_read(path, network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
}

// Expands, folds (unless academic) and quantises.
static enum status make_graph(struct graph *graph, const struct network *network,
                              struct model *model, const struct quantise_options *options,
                              struct error *error)
{
    enum status status = graph_expand(graph, network, error);
    if (status == STATUS_OK && options->setting != SETTING_ACADEMIC)
        status = graph_fold_batch_norm(graph, model, error);
    return status == STATUS_OK ? graph_quantise(graph, model, options, error) : status;
}

struct last {
    const struct graph *graph;
    float output[2048];
    int64_t count;
};

static void keep_output(int node, const void *const *values, int samples, int64_t count,
                        void *context)
{
    struct last *last = context;
    (void)samples;
    if (node != last->graph->output)
        return;
    memcpy(last->output, values[0], (size_t)count * sizeof(float));
    last->count = count;
}

static void run(const struct graph *graph, const struct model *model, struct last *last)
{
    struct target target = target_default();
    target.isa_mask = isa_detect();
    last->graph = graph;
    const struct interpretation what = {.graph = graph,
                                        .model = model,
                                        .target = &target,
                                        .seed = 9,
                                        .samples = 1,
                                        .observer = keep_output,
                                        .context = last};
    struct error error = {0};
    if (graph_interpret(&what, &error) != STATUS_OK)
        fail_msg("%s", error.text);
}

static void write_quantised(const struct network *network, const struct quantise_options *options,
                            struct last *last)
{
    struct model model;
    struct graph graph;
    struct error error = {0};
    assert_int_equal(model_generate(&model, network, 4, &error), STATUS_OK);
    assert_int_equal(make_graph(&graph, network, &model, options, &error), STATUS_OK);
    assert_int_equal(model_file_write(&model, file, &error), STATUS_OK);
    run(&graph, &model, last);
    graph_free(&graph);
    model_free(&model);
}

static void what_comes_back_computes_the_same(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"shufflenet_v1_0.5x_g3", "mlperf_tiny_ic", "resnet18"};
    for (int i = 0; i < 6; i++) {
        struct network network;
        struct model model;
        struct graph graph;
        static struct last before, after;
        struct error error = {0};
        struct quantise_options options = DEPLOYABLE;
        enum layer_precision layers[128] = {LAYER_AS_SET};
        if (i % 2 == 1)
            options.setting = SETTING_ACADEMIC;
        read_shipped(&network, NAMES[i / 2]);
        layers[network.layer_count / 2] =
            layer_outputs(&network.layers[network.layer_count / 2]) > 0 ? LAYER_F32 : LAYER_AS_SET;
        options.layers = layers;
        write_quantised(&network, &options, &before);
        assert_int_equal(model_file_read(&model, &network, file, &error), STATUS_OK);
        assert_int_equal(model.seed, 4);
        assert_int_equal(make_graph(&graph, &network, &model, &options, &error), STATUS_OK);
        run(&graph, &model, &after);
        assert_int_equal(before.count, after.count);
        assert_memory_equal(before.output, after.output, (size_t)after.count * sizeof(float));
        graph_free(&graph);
        model_free(&model);
        network_free(&network);
    }
}

static void other_options_are_refused(void **state)
{
    (void)state;
    struct network network;
    struct model model;
    struct graph graph;
    static struct last last;
    struct error error = {0};
    read_shipped(&network, "mlperf_tiny_ic");
    write_quantised(&network, &DEPLOYABLE, &last);
    assert_int_equal(model_file_read(&model, &network, file, &error), STATUS_OK);
    struct quantise_options options = DEPLOYABLE;
    options.setting = SETTING_ACADEMIC; // its batch norm is folded
    assert_int_equal(make_graph(&graph, &network, &model, &options, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "other options"));
    graph_free(&graph);
    options = DEPLOYABLE;
    options.first = LAYER_F32;
    assert_int_equal(make_graph(&graph, &network, &model, &options, &error), STATUS_USAGE);
    graph_free(&graph);
    model_free(&model);
    network_free(&network);
}

static void damage_is_noticed(void **state)
{
    (void)state;
    struct network network, other;
    struct model model;
    static struct last last;
    struct error error = {0};
    read_shipped(&network, "mlperf_tiny_ic");
    read_shipped(&other, "mlperf_tiny_kws");
    write_quantised(&network, &DEPLOYABLE, &last);
    assert_int_equal(model_file_read(&model, &other, file, &error), STATUS_USAGE);
    assert_int_equal(model_file_read(&model, &network, "/nowhere/m", &error), STATUS_USAGE);
    assert_int_equal(model_file_read(&model, &network, "/tmp", &error), STATUS_USAGE);
    FILE *stream = fopen(file, "rb");
    assert_non_null(stream);
    static char whole[1 << 20], bad[1 << 20];
    const size_t length = fread(whole, 1, sizeof whole, stream);
    assert_int_equal(fclose(stream), 0);
    assert_true(length > 80000 && length < sizeof whole);
    uint32_t place = 12345;
    for (int i = 0; i < 200; i++) { // one byte anywhere, mostly in the text
        place = place * 1664525u + 1013904223u;
        const size_t at = i % 4 == 0 ? place % length : place % 16000;
        memcpy(bad, whole, length);
        bad[at] = (char)(bad[at] ^ (1 << place % 7));
        stream = fopen(file, "wb");
        assert_int_equal(fwrite(bad, 1, length, stream), length);
        assert_int_equal(fclose(stream), 0);
        enum status status = model_file_read(&model, &network, file, &error);
        if (status == STATUS_OK) // a digit of a range, a space, padding
            model_free(&model);
        else
            assert_int_equal(status, STATUS_USAGE);
        if (at > length - 1000 && at < length - 64 && whole[at] != 0)
            assert_int_equal(status, STATUS_USAGE);
    }
    for (size_t cut = 0; cut < length; cut += length / 50) {
        stream = fopen(file, "wb");
        assert_int_equal(fwrite(whole, 1, cut, stream), cut);
        assert_int_equal(fclose(stream), 0);
        assert_int_equal(model_file_read(&model, &network, file, &error), STATUS_USAGE);
    }
    network_free(&network);
    network_free(&other);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(what_comes_back_computes_the_same, setup, teardown),
        cmocka_unit_test_setup_teardown(other_options_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(damage_is_noticed, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
