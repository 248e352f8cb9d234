// SPDX-License-Identifier: MIT
// The planned, fused, laid-out network against the plain run of its graph: two ways that share
// nothing but the kernels. Integers must agree in every bit.
#include "bench/isa.h"
#include "bench/networks/interpret.h"
#include "bench/networks/plan.h"

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

struct output {
    const struct graph *graph;
    float *values;
    int64_t count;
};

static void keep(int node, const void *const *values, int samples, int64_t count, void *context)
{
    struct output *output = context;
    (void)samples;
    if (node != output->graph->output)
        return;
    output->values = malloc((size_t)count * sizeof(float));
    output->count = count;
    memcpy(output->values, values[0], (size_t)count * sizeof(float));
}

static struct output interpreted(const struct prepare_options *options)
{
    struct model model;
    struct graph graph;
    struct error error = {0};
    enum status status = model_generate(&model, options->network, options->seed, &error);
    if (status == STATUS_OK)
        status = graph_expand(&graph, options->network, &error);
    if (status == STATUS_OK && options->quantise.setting != SETTING_ACADEMIC)
        status = graph_fold_batch_norm(&graph, &model, &error);
    if (status == STATUS_OK)
        status = graph_quantise(&graph, &model, &options->quantise, &error);
    struct output output = {.graph = &graph};
    const struct interpretation what = {.graph = &graph,
                                        .model = &model,
                                        .target = &options->target,
                                        .seed = options->seed,
                                        .samples = 1,
                                        .observer = keep,
                                        .context = &output};
    if (status == STATUS_OK)
        status = graph_interpret(&what, &error);
    if (status != STATUS_OK)
        fail_msg("%s", error.text);
    graph_free(&graph);
    model_free(&model);
    output.graph = NULL;
    return output;
}

static void compare(const char *name, const char *setting)
{
    struct setting_choice choice;
    assert_true(setting_parse(setting, &choice));
    char path[NETWORK_PATH], file[64];
    struct network network;
    struct network_runner runner = {0};
    struct error error = {0};
    if (network_find(name, path, &error) != STATUS_OK ||
        network_read(path, &network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    struct prepare_options options = {
        .network = &network,
        .quantise = {.setting = choice.setting,
                     .inner = choice.inner,
                     .levels = choice.levels,
                     .activations = VALUE_U8,
                     .calibration_inputs = 1},
        .passes = PASSES_ALL,
        .target = target_default(),
        .seed = 1,
    };
    options.target.isa_mask = isa_detect();
    snprintf(file, sizeof file, "/tmp/bitroof-plan-interpret-%ld", (long)getpid());
    enum status status = network_prepare(&options, file, &error);
    if (status == STATUS_OK)
        status = runner_load(&runner, file, &error);
    unlink(file);
    if (status != STATUS_OK)
        fail_msg("%s", error.text);
    runner_run(&runner, NULL, NULL);
    const float *planned = runner_output(&runner);
    struct output plain = interpreted(&options);
    double most = 0, difference = 0;
    for (int64_t i = 0; i < plain.count; i++) {
        most = fmax(most, fabs((double)plain.values[i]));
        difference = fmax(difference, fabs((double)plain.values[i] - (double)planned[i]));
    }
    assert_true(most > 0);
    // Channels in another order add up in another order, in fp32.
    const double allowed = choice.setting == SETTING_F32 ? 1e-5 * most : 0.0;
    if (!(difference <= allowed))
        fail_msg("%s, %s: the outputs differ by %g of %g", name, setting, difference, most);
    free(plain.values);
    runner_free(&runner);
    network_free(&network);
}

static const char *const NAMES[] = {
    "mlperf_tiny_ic",     "mlperf_tiny_kws", "har_cnn",
    "lstm_ptb_small",     "squeezenet_v1.1", "shufflenet_v1_0.5x_g8",
    "shufflenet_v2_0.5x", "mobilenet_v2",    "mobilenet_v3_large",
};

static void compare_all(const char *setting)
{
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
        compare(NAMES[i], setting);
}

static void floats_agree_within_their_rounding(void **state)
{
    (void)state;
    compare_all("f32");
}

static void deployable_networks_agree_bit_by_bit(void **state)
{
    (void)state;
    compare_all("deployable");
}

// Its glue is fp32, but runs in the same passes either way.
static void academic_networks_agree_bit_by_bit(void **state)
{
    (void)state;
    compare_all("academic");
}

static void networks_of_few_bits_agree_bit_by_bit(void **state)
{
    (void)state;
    compare("riptide_squeezenet", "w1a1b");
    compare("riptide_squeezenet", "w1a2u+shift");
    compare("squeezenet_v1.1", "w2a2");
    compare("shufflenet_v2_0.5x", "w1a1");
    compare("shufflenet_v1_0.5x_g8", "w4a8");
    compare("shufflenet_v1_0.5x_g8", "w1a1");
    compare("shufflenet_v1_0.5x_g3", "w2a2");
    compare("mlperf_tiny_ic", "w1a3u+scale");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(floats_agree_within_their_rounding),
        cmocka_unit_test(deployable_networks_agree_bit_by_bit),
        cmocka_unit_test(academic_networks_agree_bit_by_bit),
        cmocka_unit_test(networks_of_few_bits_agree_bit_by_bit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
