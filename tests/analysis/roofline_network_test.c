// SPDX-License-Identifier: MIT
// The roofline of synthetic networks.
#include "analysis/roofline/network.h"
#include "tests/analysis/roofline_fixture.h"

// Two fp32 launches and two integer ones in the same processes; a convolution at its roof, one at
// half of it, and a pass of glue that memory limits.
struct network_fixture {
    struct fixture *f;
    struct network_result networks[2];
    struct layer_result layers[2][3];
    double medians[2][6];
    int ids[6];
};

static void set_layer(struct layer_result *layer, const char *name, double ns, int64_t ops,
                      int64_t bytes, const char *ceiling)
{
    layer_result_init(layer);
    layer->step = measured(ns, ops, bytes, ceiling);
    snprintf(layer->name, sizeof layer->name, "%s", name);
    snprintf(layer->layer, sizeof layer->layer, "%s", name);
    layer->is_glue = ops == 0;
}

static struct network_fixture *networks_make(void)
{
    struct network_fixture *n = calloc(1, sizeof *n);
    assert_non_null(n);
    n->f = fixture_make();
    n->f->record.networks = n->networks;
    n->f->record.networks_count = 2;
    static const char *const settings[] = {"f32", "deployable"};
    for (int i = 0; i < 2; i++) {
        struct network_result *network = &n->networks[i];
        network_result_init(network);
        snprintf(network->network, sizeof network->network, "tiny");
        snprintf(network->setting, sizeof network->setting, "%s", settings[i]);
        network->precision = i == 0 ? PRECISION_F32 : PRECISION_U8;
        network->fused = true;
        network->layers = n->layers[i];
        network->layers_count = 3;
        network->time.median_ns = i == 0 ? 4e6 : 2e6;
        network->time.launches = 6;
        network->time.launch_medians_ns = n->medians[i];
        network->time.launch_ids = n->ids;
        for (int k = 0; k < 6; k++) {
            n->medians[i][k] = network->time.median_ns * (1 + 0.1 * k);
            n->ids[k] = k;
        }
    }
    set_layer(&n->layers[0][0], "conv1", 2e6, 200000000, KIB, "ceiling_f32_test");
    set_layer(&n->layers[0][1], "conv2", 1.5e6, 150000000, KIB, "ceiling_f32_test");
    set_layer(&n->layers[0][2], "pool", 0.4e6, 0, 4 * KIB, "");
    set_layer(&n->layers[1][0], "conv1", 1e6, 200000000, KIB, "ceiling_s8_slow");
    set_layer(&n->layers[1][1], "conv2", 0.5e6, 50000000, KIB, "ceiling_s8_slow");
    set_layer(&n->layers[1][2], "pool", 0.4e6, 0, 40000000, "");
    for (int i = 0; i < 3; i++)
        n->layers[1][i].step.workload.precision = PRECISION_U8;
    return n;
}

static void networks_free(struct network_fixture *n)
{
    free(n->f);
    free(n);
}

static void networks_sum_their_layers(void **state)
{
    (void)state;
    struct network_fixture *fixture = networks_make();
    roofline_derive_network(&fixture->f->record, 0);
    roofline_derive_network(&fixture->f->record, 1);
    const struct network_result *n = &fixture->networks[1];
    assert_near(n->layers[0].step.roofline.fraction, 1);
    assert_near(n->layers[1].step.roofline.fraction, 0.5);
    assert_near(n->layers[2].step.roofline.fraction, 40000000 / 20e9 / 0.4e-3);
    assert_near(n->glue_share, 0.4 / 1.9);
    assert_near(n->layers[1].share, 0.5 / 1.9);
    assert_near(n->compute_share, 1.5 / 1.9);
    assert_near(n->memory_share, 0.4 / 1.9);
    assert_near(n->other_share, 0);
    assert_near(n->roofline.fraction, (1 + 0.25 + 2) / 2.0);
    // At 200 Gop/s, which its layers use, not at the 400 of a sequence that they do not.
    assert_string_equal(n->roofline.ceiling, "ceiling_s8_slow");
    assert_string_equal(n->roofline.best_ceiling, "ceiling_s8_fast");
    assert_near(n->compute_fraction, 250e6 / 200e9 / 2e-3);
    assert_near(n->roofline.ops_per_s, 250e6 / 2e-3);
    assert_near(n->ace, 125e6 * 64);
    assert_int_equal(n->work.useful_ops, 250000000);
    assert_string_equal(n->roofline.bound, "compute");
    assert_non_null(strstr(n->roofline.sentence, "tiny int8 deployable: 2 ms, 2.00 times as fast"));
    assert_non_null(strstr(n->roofline.sentence, "conv2 (250 us above its roof)"));
    assert_null(strstr(n->roofline.sentence, "conv1"));
    assert_near(fixture->networks[0].compute_fraction, 350e6 / 100e9 / 4e-3);
    assert_ptr_equal(roofline_network_baseline(&fixture->f->record, n), &fixture->networks[0]);
    assert_null(roofline_network_baseline(&fixture->f->record, &fixture->networks[0]));
    networks_free(fixture);
}

// A layer of bit planes beside one of fp32: each at the ceiling of its own sequence, and by what it
// executes.
static void planes_are_counted_layer_by_layer(void **state)
{
    (void)state;
    struct network_fixture *fixture = networks_make();
    struct network_result *n = &fixture->networks[1];
    n->precision = *precision_find("w1a2u");
    snprintf(n->setting, sizeof n->setting, "w1a2u");
    set_layer(&n->layers[0], "conv1", 1e6, 50000000, KIB, "ceiling_f32_test");
    struct measurement *planes = &n->layers[1].step;
    planes->workload.precision = n->precision;
    planes->work.executed_ops[WORK_MAC] = 0;
    planes->work.executed_ops[WORK_POPCOUNT] = 2 * planes->work.useful_ops;
    planes->work.main_class = WORK_POPCOUNT;
    roofline_derive_network(&fixture->f->record, 1);
    assert_near(n->compute_fraction, (50e6 / 100e9 + 2 * 50e6 / 200e9) / 2e-3);
    assert_non_null(strstr(n->roofline.sentence, "its products alone take 50 % of that"));
    assert_non_null(strstr(n->roofline.sentence, "tiny w1a2u: 2 ms"));
    networks_free(fixture);
}

static void networks_lack_what_their_layers_lack(void **state)
{
    (void)state;
    struct network_fixture *fixture = networks_make();
    struct network_result *n = &fixture->networks[1];
    fixture->layers[1][1].step.time.median_ns = NAN;
    roofline_derive_network(&fixture->f->record, 1);
    assert_true(isnan(n->glue_share) && isnan(n->roofline.fraction) && isnan(n->layers[0].share));
    assert_near(n->compute_fraction, 250e6 / 200e9 / 2e-3); // the whole was timed
    n->time.median_ns = NAN;
    snprintf(n->time.reason, sizeof n->time.reason, "emulated");
    roofline_derive_network(&fixture->f->record, 1);
    assert_string_equal(n->roofline.sentence, "No time: emulated.");
    assert_true(isnan(n->compute_fraction) && isnan(n->roofline.ops_per_s));
    n->layers_count = 0; // not even planned
    roofline_derive_network(&fixture->f->record, 1);
    assert_true(isnan(n->ace) && isnan(n->compute_share));
    fixture->f->record.compute_count = fixture->f->record.memory_count = 0;
    roofline_derive_network(&fixture->f->record, 0);
    assert_true(isnan(fixture->networks[0].roofline.fraction));
    assert_true(isnan(fixture->networks[0].compute_fraction));
    networks_free(fixture);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(networks_sum_their_layers),
        cmocka_unit_test(planes_are_counted_layer_by_layer),
        cmocka_unit_test(networks_lack_what_their_layers_lack),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
