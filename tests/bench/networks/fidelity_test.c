// SPDX-License-Identifier: MIT
// Activations of seeded networks stay in range through any depth; calibrations find the ranges that
// they promise; quantised networks are as far from fp32 as 8 bits make them.
#include "base/file.h"
#include "bench/isa.h"
#include "bench/networks/calibrate.h"
#include "bench/networks/fidelity.h"
#include "bench/networks/interpret.h"

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

static struct target all_that_runs(void)
{
    struct target target = target_default();
    target.isa_mask = isa_detect();
    return target;
}

static void make_from(struct made *made, const char *path)
{
    struct error error = {0};
    if (network_read(path, &made->network, &error) != STATUS_OK ||
        model_generate(&made->model, &made->network, 1, &error) != STATUS_OK ||
        graph_expand(&made->graph, &made->network, &error) != STATUS_OK)
        fail_msg("%s", error.text);
}

static void make(struct made *made, const char *name)
{
    char path[NETWORK_PATH];
    struct error error = {0};
    if (network_find(name, path, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    make_from(made, path);
}

// The same for pictures of 64 instead of 224 pixels, which convolutions do not mind.
static void make_small(struct made *made, const char *name)
{
    char path[NETWORK_PATH], *text;
    size_t length;
    struct error error = {0};
    assert_int_equal(network_find(name, path, &error), STATUS_OK);
    assert_int_equal(file_read(path, 1 << 20, &text, &length, &error), STATUS_OK);
    char *input = strstr(text, "\"h\": 224, \"w\": 224");
    assert_non_null(input);
    memcpy(input, "\"h\":  64, \"w\":  64", strlen("\"h\": 224, \"w\": 224"));
    snprintf(path, sizeof path, "/tmp/bitroof-fidelity-%ld.json", (long)getpid());
    assert_int_equal(file_replace(path, text, length, &error), STATUS_OK);
    free(text);
    make_from(made, path);
    unlink(path);
}

static void free_made(struct made *made)
{
    graph_free(&made->graph);
    model_free(&made->model);
    network_free(&made->network);
}

// ---- ranges of activations ----------------------------------------------------------------------

struct spread {
    const struct graph *graph;
    int checked;
};

static void check_spread(int node, const void *const *values, int samples, int64_t count,
                         void *context)
{
    struct spread *spread = context;
    const struct node *from = &spread->graph->nodes[node];
    double sum = 0, square = 0;
    int64_t zeros = 0;
    for (int s = 0; s < samples; s++) {
        const float *v = values[s];
        for (int64_t i = 0; i < count; i++) {
            sum += (double)v[i];
            square += (double)v[i] * (double)v[i];
            zeros += v[i] == 0.0f;
        }
    }
    const double all = (double)count * samples, mean = sum / all;
    const double deviation = sqrt(fmax(square / all - mean * mean, 0));
    if (from->op == NODE_SOFTMAX || (from->op == NODE_ACTIVATION && // gates are flat by their name
                                     from->activation == LAYER_HARD_SIGMOID)) {
        assert_true(deviation > 1e-6 && deviation < 0.5);
    } else if (!(deviation > 0.1 && deviation < 10)) {
        fail_msg("%s: %s has a deviation of %g", spread->graph->network->name, from->name,
                 deviation);
    }
    if ((double)zeros > 0.8 * all)
        fail_msg("%s: %s is mostly dead", spread->graph->network->name, from->name);
    spread->checked++;
}

static void check_activations(struct made *made)
{
    const struct target target = all_that_runs();
    struct spread spread = {.graph = &made->graph};
    const struct interpretation what = {.graph = &made->graph,
                                        .model = &made->model,
                                        .target = &target,
                                        .seed = 1,
                                        .samples = 1,
                                        .observer = check_spread,
                                        .context = &spread};
    struct error error = {0};
    if (graph_interpret(&what, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    assert_true(spread.checked >= made->network.layer_count);
    free_made(made);
}

// Those that take long (VGG, ResNet-50, ...) hold no surprise; the deepest one does.
static void activations_stay_in_range_in_every_definition(void **state)
{
    (void)state;
    static const int64_t MACS_MOST = INT64_C(800000000);
    char(*names)[NETWORK_NAME];
    size_t count;
    struct made made;
    assert_int_equal(network_names(&names, &count, NULL), STATUS_OK);
    for (size_t i = 0; i < count; i++) {
        make(&made, names[i]);
        if (network_macs(&made.network) < MACS_MOST)
            check_activations(&made);
        else
            free_made(&made);
    }
    free(names);
    make_small(&made, "resnet152_v1");
    check_activations(&made);
}

// ---- calibration --------------------------------------------------------------------------------

struct seen {
    int node;
    double low[8], high[8];
    float *values;
    int64_t count;
};

static void remember(int node, const void *const *values, int samples, int64_t count, void *context)
{
    struct seen *seen = context;
    if (node != seen->node)
        return;
    seen->values = malloc((size_t)(count * samples) * sizeof(float));
    seen->count = count * samples;
    for (int s = 0; s < samples; s++) {
        const float *v = values[s];
        memcpy(seen->values + s * count, v, (size_t)count * sizeof(float));
        seen->low[s] = seen->high[s] = (double)v[0];
        for (int64_t i = 0; i < count; i++) {
            seen->low[s] = fmin(seen->low[s], (double)v[i]);
            seen->high[s] = fmax(seen->high[s], (double)v[i]);
        }
    }
}

static double rounding_error(const struct seen *seen, double low, double high)
{
    const double step = (fmax(high, 0) - fmin(low, 0)) / 255;
    double sum = 0;
    for (int64_t i = 0; i < seen->count; i++) {
        const double v = (double)seen->values[i];
        const double q = nearbyint((fmin(fmax(v, low), high) - fmin(low, 0)) / step);
        const double d = fmin(low, 0) + q * step - v;
        sum += d * d;
    }
    return sum;
}

static void calibrations_keep_their_promises(void **state)
{
    (void)state;
    struct made made;
    make(&made, "mlperf_tiny_kws");
    struct range {
        double low, high;
    } found[4];
    struct seen seen = {.node = -1};
    for (int i = 0; i < made.graph.node_count; i++) {
        if (strcmp(made.graph.nodes[i].name, "dw2/bn") == 0)
            seen.node = i;
    }
    assert_true(seen.node > 0);
    for (int c = 0; c < 4; c++) {
        const struct quantise_options options = {.setting = SETTING_DEPLOYABLE,
                                                 .activations = VALUE_U8,
                                                 .calibration = (enum calibration)c,
                                                 .calibration_inputs = 8};
        struct error error = {0};
        assert_int_equal(model_calibrate(&made.model, &made.graph, &options, &error), STATUS_OK);
        const struct observed_range *range = model_range(&made.model, "dw2/bn");
        found[c] = (struct range){(double)range->low, (double)range->high};
        free(made.model.ranges);
        made.model.ranges = NULL;
        made.model.range_count = 0;
    }
    const struct target target = all_that_runs();
    const struct interpretation what = {.graph = &made.graph,
                                        .model = &made.model,
                                        .target = &target,
                                        .seed = made.model.seed,
                                        .samples = 8,
                                        .observer = remember,
                                        .context = &seen};
    struct error error = {0};
    assert_int_equal(graph_interpret(&what, &error), STATUS_OK);
    double low = INFINITY, high = -INFINITY, moving_low = seen.low[0], moving_high = seen.high[0];
    for (int s = 0; s < 8; s++) {
        low = fmin(low, seen.low[s]);
        high = fmax(high, seen.high[s]);
        moving_low += s > 0 ? 0.1 * (seen.low[s] - moving_low) : 0;
        moving_high += s > 0 ? 0.1 * (seen.high[s] - moving_high) : 0;
    }
    assert_true(found[CALIBRATE_MIN_MAX].low == low && found[CALIBRATE_MIN_MAX].high == high);
    assert_true(fabs(found[CALIBRATE_MOVING_MIN_MAX].low - moving_low) < 1e-5);
    assert_true(fabs(found[CALIBRATE_MOVING_MIN_MAX].high - moving_high) < 1e-5);
    // Percentile: about one value of ten thousand outside on either side.
    int64_t outside[2] = {0, 0};
    for (int64_t i = 0; i < seen.count; i++) {
        outside[0] += (double)seen.values[i] < found[CALIBRATE_PERCENTILE].low;
        outside[1] += (double)seen.values[i] > found[CALIBRATE_PERCENTILE].high;
    }
    for (int side = 0; side < 2; side++) {
        assert_true(outside[side] > 0);
        assert_true((double)outside[side] <= 1e-4 * (double)seen.count);
    }
    // MSE: inside min-max, and no other of its candidates is better on the values themselves (but
    // for what the histogram blurs).
    const struct range mse = found[CALIBRATE_MSE];
    assert_true(mse.low >= low && mse.high <= high);
    const double least = rounding_error(&seen, mse.low, mse.high);
    for (int percent = 6; percent <= 100; percent++)
        assert_true(least <=
                    1.01 * rounding_error(&seen, low * percent / 100, high * percent / 100));
    free(seen.values);
    free_made(&made);
}

static void calibration_names_are_found(void **state)
{
    (void)state;
    for (int c = 0; c < 4; c++) {
        enum calibration found;
        assert_true(calibration_find(calibration_name((enum calibration)c), &found));
        assert_int_equal(found, c);
    }
    enum calibration found;
    assert_false(calibration_find("kl", &found));
    for (int s = 0; s < 3; s++) {
        enum setting setting;
        assert_true(setting_find(setting_name((enum setting)s), &setting));
        assert_int_equal(setting, s);
    }
}

static void values_that_are_not_finite_are_reported(void **state)
{
    (void)state;
    struct made made;
    make(&made, "mlperf_tiny_ad");
    for (int64_t i = 0; i < made.model.layers[3].weight_count; i++)
        made.model.layers[3].weights[i] = 1e38f;
    const struct quantise_options options = {
        .setting = SETTING_DEPLOYABLE, .activations = VALUE_U8, .calibration_inputs = 1};
    struct error error = {0};
    assert_int_equal(graph_quantise(&made.graph, &made.model, &options, &error), STATUS_FAILED);
    assert_non_null(strstr(error.text, made.network.layers[3].name));
    free_made(&made);
}

// ---- fidelity -----------------------------------------------------------------------------------

static struct fidelity measured(const char *name, enum setting setting,
                                enum calibration calibration, bool fold)
{
    struct made reference, made;
    make(&reference, name);
    make(&made, name);
    struct error error = {0};
    if (fold)
        assert_int_equal(graph_fold_batch_norm(&made.graph, &made.model, &error), STATUS_OK);
    const struct quantise_options options = {.setting = setting,
                                             .activations = VALUE_U8,
                                             .calibration = calibration,
                                             .calibration_inputs = 4};
    if (graph_quantise(&made.graph, &made.model, &options, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    const struct target target = all_that_runs();
    const struct fidelity_request request = {.reference = &reference.graph,
                                             .reference_model = &reference.model,
                                             .graph = &made.graph,
                                             .model = &made.model,
                                             .target = &target,
                                             .inputs = 6};
    struct fidelity fidelity;
    if (fidelity_measure(&request, &fidelity, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    free_made(&made);
    free_made(&reference);
    return fidelity;
}

static void a_network_equals_itself(void **state)
{
    (void)state;
    struct fidelity f = measured("squeezenet_v1.1", SETTING_F32, CALIBRATE_MIN_MAX, false);
    assert_true(isinf(f.output.sqnr_db) && f.output.max_abs == 0);
    assert_true(fabs(f.output.cosine - 1) < 1e-12);
    assert_true(f.top1 == 1 && f.top5 == 1);
    assert_int_equal(f.inputs, 6);
    for (int i = 0; i < f.layer_count; i++)
        assert_true(f.layers[i].is_known && isinf(f.layers[i].distance.sqnr_db));
    fidelity_free(&f);
}

static void folding_costs_float_roundings_only(void **state)
{
    (void)state;
    struct fidelity f = measured("mobilenet_v2", SETTING_F32, CALIBRATE_MIN_MAX, true);
    assert_true(f.output.sqnr_db > 90 && f.output.sqnr_db < 160);
    assert_true(f.top1 == 1);
    fidelity_free(&f);
}

static void every_calibration_keeps_squeezenet_itself(void **state)
{
    (void)state;
    double sqnr[4];
    for (int c = 0; c < 4; c++) {
        struct fidelity f =
            measured("squeezenet_v1.1", SETTING_DEPLOYABLE, (enum calibration)c, true);
        sqnr[c] = f.output.sqnr_db;
        assert_true(f.output.sqnr_db < 50 && f.output.cosine < 1); // 8 bits are lost somewhere
        assert_true(f.output.cosine > 0.98);
        assert_true(f.top5 >= (c == CALIBRATE_MOVING_MIN_MAX ? 0.5 : 0.8));
        for (int i = 1; i < f.layer_count; i++) {
            assert_true(f.layers[i].is_known);
            assert_true(f.layers[i].distance.sqnr_db > (c == CALIBRATE_MOVING_MIN_MAX ? 4 : 10) &&
                        f.layers[i].distance.sqnr_db < 60);
        }
        // Errors add up on the way, except where clipping in the first layer outweighs the rest.
        if (c != CALIBRATE_MOVING_MIN_MAX)
            assert_true(f.layers[1].distance.sqnr_db >
                        f.layers[f.layer_count - 2].distance.sqnr_db + 3);
        fidelity_free(&f);
    }
    assert_true(sqnr[CALIBRATE_MIN_MAX] > 20 && sqnr[CALIBRATE_MSE] > 20);
    assert_true(sqnr[CALIBRATE_PERCENTILE] > 20);
    assert_true(sqnr[CALIBRATE_MOVING_MIN_MAX] > 12); // clips what later samples would have shown
    assert_true(sqnr[CALIBRATE_MIN_MAX] != sqnr[CALIBRATE_MSE]);
    assert_true(sqnr[CALIBRATE_MIN_MAX] != sqnr[CALIBRATE_PERCENTILE]);
}

static void residual_and_academic_networks_too(void **state)
{
    (void)state;
    struct fidelity f = measured("resnet18", SETTING_DEPLOYABLE, CALIBRATE_MIN_MAX, true);
    assert_true(f.output.sqnr_db > 20);
    int absorbed = 0;
    for (int i = 0; i < f.layer_count; i++)
        absorbed += !f.layers[i].is_known;
    assert_int_equal(absorbed, 8); // the convolutions whose sums the additions took
    fidelity_free(&f);
    f = measured("mlperf_tiny_ic", SETTING_ACADEMIC, CALIBRATE_MSE, false);
    assert_true(f.output.sqnr_db > 20);
    for (int i = 0; i < f.layer_count; i++)
        assert_true(f.layers[i].is_known);
    fidelity_free(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(activations_stay_in_range_in_every_definition),
        cmocka_unit_test(calibrations_keep_their_promises),
        cmocka_unit_test(calibration_names_are_found),
        cmocka_unit_test(values_that_are_not_finite_are_reported),
        cmocka_unit_test(a_network_equals_itself),
        cmocka_unit_test(folding_costs_float_roundings_only),
        cmocka_unit_test(every_calibration_keeps_squeezenet_itself),
        cmocka_unit_test(residual_and_academic_networks_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
