// SPDX-License-Identifier: MIT
// The roofline of synthetic records, whose bounds and fractions can be worked out by hand.
#include "analysis/roofline/network.h"
#include "analysis/roofline/roofline.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { KIB = 1 << 10, MIB = 1 << 20 };

// A machine with 32 KiB, 1 MiB and 32 MiB, whose last cache serves only up to 16 MiB, with plateaus
// of 200, 100, 80 and 20 GB/s; one and two threads (the second thread doubles all but DRAM).
struct fixture {
    struct record record;
    struct machine_cache caches[4];
    struct compute_ceiling compute[8];
    struct memory_ceiling memory[200];
    struct latency_point latency[4];
};

static double plateau(double working_set, int threads)
{
    if (working_set <= 32 * KIB * threads)
        return 200e9 * threads;
    if (working_set <= 1 * MIB * threads)
        return 100e9 * threads;
    return working_set <= 16 * MIB ? 80e9 * threads : 20e9;
}

static void add_memory(struct fixture *f, const char *kernel, int threads, int64_t working_set,
                       double bytes_per_s, const char *page)
{
    struct memory_ceiling *memory = &f->memory[f->record.memory_count++];
    *memory = (struct memory_ceiling){
        .threads = threads, .bytes_per_s = bytes_per_s, .working_set = working_set};
    strcpy(memory->kernel, kernel);
    strcpy(memory->page, page);
}

static void add_compute(struct fixture *f, const char *kernel, const char *type, int threads,
                        double ops_per_s)
{
    struct compute_ceiling *ceiling = &f->compute[f->record.compute_count++];
    *ceiling = (struct compute_ceiling){.threads = threads, .ops_per_s = ops_per_s};
    strcpy(ceiling->kernel, kernel);
    strcpy(ceiling->type, type);
    (void)snprintf(ceiling->sequence, sizeof ceiling->sequence, "words of %s, 8 accumulators",
                   kernel);
}

static struct fixture *fixture_make(void)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    record_init(&f->record);
    f->record.machine.caches = f->caches;
    f->record.compute = f->compute;
    f->record.memory = f->memory;
    f->record.latency = f->latency;
    f->caches[0] = (struct machine_cache){.level = 1, .kind = "instruction", .size = 64 * KIB};
    f->caches[1] = (struct machine_cache){.level = 1, .kind = "data", .size = 32 * KIB};
    f->caches[2] = (struct machine_cache){.level = 2, .kind = "unified", .size = MIB};
    f->caches[3] =
        (struct machine_cache){.level = 3, .kind = "unified", .size = 32 * MIB, .shared_by = 2};
    f->record.machine.caches_count = 4;
    for (int threads = 1; threads <= 2; threads++) {
        for (int64_t size = 4 * KIB; size <= 256 * MIB; size *= 2) {
            // The second sweep, in small pages, would bend the curve between these points.
            const char *page = size < 2 * MIB ? "4K" : "2M";
            add_memory(f, "stream_load_test", threads, size, plateau((double)size, threads), page);
            add_memory(f, "stream_load_slow", threads, size, 1e9, page);
            if (size >= 2 * MIB)
                add_memory(f, "stream_load_test", threads, size * 3 / 2, 2e9, "4K");
            add_memory(f, "stream_copy_test", threads, size, 24e9, page);
        }
    }
    add_compute(f, "ceiling_f32_test", "f32", 1, 100e9);
    add_compute(f, "ceiling_f32_test_acc4", "f32", 1, 99e9);
    add_compute(f, "ceiling_s8_slow", "s8", 1, 200e9);
    add_compute(f, "ceiling_s8_fast", "s8", 1, 400e9);
    add_compute(f, "ceiling_s8_faster_acc8", "s8", 1, 900e9);
    f->latency[f->record.latency_count++] =
        (struct latency_point){.working_set = 16 * KIB, .ns = 1};
    f->latency[f->record.latency_count++] = (struct latency_point){.working_set = MIB, .ns = 5};
    f->latency[f->record.latency_count++] =
        (struct latency_point){.working_set = 256 * MIB, .ns = 150};
    return f;
}

// A measurement of a kernel that no registry knows.
static struct measurement measured(double ns, int64_t ops, int64_t bytes, const char *ceiling)
{
    struct measurement m;
    measurement_init(&m);
    strcpy(m.kernel, "test_kernel");
    strcpy(m.cache, "warm");
    strcpy(m.roofline.ceiling, ceiling);
    m.threads = 1;
    m.workload.problem.op = OP_MATMUL;
    m.time.median_ns = ns;
    m.work.useful_ops = ops;
    m.work.executed_ops[WORK_MAC] = ops;
    m.work.main_class = WORK_MAC;
    m.work.input_bytes = bytes / 2;
    m.work.output_bytes = bytes - bytes / 2;
    return m;
}

#define assert_near(value, expected) near_or_fail(value, expected, __LINE__)

static void near_or_fail(double value, double expected, int line)
{
    if (!(fabs(value - expected) <= 1e-9 * fabs(expected)))
        fail_msg("line %d: %.17g instead of %.17g", line, value, expected);
}

static void says(const struct measurement *m, const char *words)
{
    if (strstr(m->roofline.sentence, words) == NULL)
        fail_msg("'%s' does not say '%s'", m->roofline.sentence, words);
}

static void compute_bound(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    // 1e6 operations at 100 G/s take 10 us; 64 KiB at 100 GB/s take 0.66 us.
    struct measurement m = measured(10.5e3, 1000000, 64 * KIB, "ceiling_f32_test");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.bound, "compute");
    assert_near(m.roofline.fraction, 10 / 10.5);
    assert_near(m.roofline.ops_per_s / 1e9, 1e6 / 10.5e3);
    assert_near(m.roofline.executed_ops_per_s, m.roofline.ops_per_s);
    assert_near(m.roofline.attainable_ops_per_s / 1e9, 100);
    assert_near(m.roofline.intensity, 1e6 / (64.0 * KIB));
    assert_string_equal(m.roofline.bytes, "compulsory");
    assert_string_equal(m.roofline.ceiling, "ceiling_f32_test");
    assert_string_equal(m.roofline.best_ceiling, "ceiling_f32_test");
    says(&m, "Limited by arithmetic: 95 % of the 100 GFLOP/s that words of ceiling_f32_test "
             "sustains here.");

    // A better row of the same sweep is the ceiling; one of other words is not.
    f->compute[1].ops_per_s = 105e9;
    strcpy(f->compute[3].kernel, "ceiling_f32_test_more");
    roofline_derive(&f->record, &m);
    assert_near(m.roofline.fraction, 10 / 1.05 / 10.5);
    assert_string_equal(m.roofline.ceiling, "ceiling_f32_test");
    free(f);
}

// The effective rate may pass the ceiling, the executed one not.
static void effective_and_executed(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(5e3, 1000000, 64 * KIB, "ceiling_f32_test");
    m.work.executed_ops[WORK_MAC] = 450000;
    roofline_derive(&f->record, &m);
    assert_near(m.roofline.fraction, 0.9);
    assert_near(m.roofline.ops_per_s / 1e9, 200);
    assert_near(m.roofline.executed_ops_per_s / 1e9, 90);
    assert_near(m.roofline.attainable_ops_per_s / 1e9, 1e6 / 4500);
    says(&m, "executes 45 % of the layer's operations, so the effective rate is 200 GFLOP/s");
    free(f);
}

static void better_sequence_is_named(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(5.5e3, 1000000, 1024, "ceiling_s8_slow");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.ceiling, "ceiling_s8_slow");
    assert_string_equal(m.roofline.best_ceiling, "ceiling_s8_fast");
    says(&m, "91 % of the 200 Gop/s");
    says(&m, "words of ceiling_s8_fast could do 2.0 times as much");
    assert_ptr_equal(roofline_best_ceiling(&f->record, "s8", 1), &f->compute[3]);
    assert_null(roofline_best_ceiling(&f->record, "s8", 2));
    assert_null(roofline_best_ceiling(&f->record, "bit", 1));
    free(f);
}

static void plain_code_stands_under_the_best(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(10e3, 1000000, 1024, "");
    m.workload.precision = PRECISION_S8;
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.ceiling, "");
    assert_string_equal(m.roofline.best_ceiling, "ceiling_s8_fast");
    assert_near(m.roofline.fraction, 0.25);
    says(&m, "Plain code without an instruction sequence of its own: 25 % of the 400 Gop/s that "
             "words of ceiling_s8_fast sustains here.");
    m.workload.precision = PRECISION_B1;
    roofline_derive(&f->record, &m);
    says(&m, "No roof: a ceiling of type bit was not measured with 1 thread.");
    free(f);
}

static void every_memory_bound(void **state)
{
    (void)state;
    static const struct {
        int64_t bytes;
        double bytes_per_s;
        const char *level;
    } CASES[] = {{16 * KIB, 200e9, "L1"},
                 {512 * KIB, 100e9, "L2"},
                 {8 * MIB, 80e9, "L3"},
                 {128 * MIB, 20e9, "DRAM"}};
    struct fixture *f = fixture_make();
    for (size_t i = 0; i < 4; i++) {
        double roof_ns = (double)CASES[i].bytes / CASES[i].bytes_per_s * 1e9;
        struct measurement m = measured(roof_ns / 0.9, 1000, CASES[i].bytes, "ceiling_f32_test");
        roofline_derive(&f->record, &m);
        assert_string_equal(m.roofline.bound, CASES[i].level);
        assert_near(m.roofline.fraction, 0.9);
        char words[64];
        (void)snprintf(words, sizeof words, "Limited by %s bandwidth: 90 %% of the %.3g GB/s",
                       CASES[i].level, CASES[i].bytes_per_s / 1e9);
        says(&m, words);

        // Without a compute ceiling of its own (a pool), only the bandwidth counts.
        struct measurement pool = measured(roof_ns / 0.6, 0, CASES[i].bytes, "");
        roofline_derive(&f->record, &pool);
        assert_string_equal(pool.roofline.bound, CASES[i].level);
        assert_near(pool.roofline.fraction, 0.6);
        assert_true(isnan(pool.roofline.ops_per_s) && isnan(pool.roofline.intensity));
        says(&pool, "Mostly limited by");
    }
    free(f);
}

// Cold weights come from DRAM, the rest from where the working set lies.
static void cold_bytes_come_from_far(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(60e3, 1000, 256 * KIB, "ceiling_f32_test");
    m.work.weight_bytes = 768 * KIB; // 1 MiB together
    strcpy(m.cache, "cold-weights");
    roofline_derive(&f->record, &m);
    double roof_ns = 768 * KIB / 20.0 + 256 * KIB / 100.0;
    assert_near(m.roofline.fraction, roof_ns / 60e3);
    assert_string_equal(m.roofline.bound, "DRAM");
    strcpy(m.cache, "cold-all");
    roofline_derive(&f->record, &m);
    assert_near(m.roofline.fraction, 1 * MIB / 20.0 / 60e3);
    free(f);
}

static void interpolation_is_log_log(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    const char *level = NULL;
    double bandwidth = roofline_bandwidth(&f->record, 1, sqrt(32.0 * 64) * KIB, &level);
    assert_near(bandwidth / 1e9, sqrt(200.0 * 100));
    assert_near(roofline_bandwidth(&f->record, 1, 100, &level) / 1e9, 200);
    assert_string_equal(level, "L1");
    assert_near(roofline_bandwidth(&f->record, 1, 1e12, &level) / 1e9, 20);
    assert_string_equal(level, "DRAM");
    assert_near(roofline_bandwidth(&f->record, 2, 8 * KIB, &level) / 1e9, 400);
    assert_true(isnan(roofline_bandwidth(&f->record, 3, 8 * KIB, &level)));
    assert_string_equal(level, "");
    assert_true(isnan(roofline_bandwidth(&f->record, 1, NAN, NULL)));
    // The curve decides where the last cache ends, not the 32 MiB that the machine reports.
    (void)roofline_bandwidth(&f->record, 1, 30 * MIB, &level);
    assert_string_equal(level, "DRAM");
    (void)roofline_bandwidth(&f->record, 1, 12 * MIB, &level);
    assert_string_equal(level, "L3");
    // Two threads have two L1 caches.
    (void)roofline_bandwidth(&f->record, 2, 60 * KIB, &level);
    assert_string_equal(level, "L1");
    free(f);
}

static const char *level_at(const struct fixture *f, const char *kernel, int64_t working_set)
{
    for (size_t i = 0; i < f->record.memory_count; i++) {
        const struct memory_ceiling *m = &f->memory[i];
        if (m->threads == 1 && m->working_set == working_set && strcmp(m->kernel, kernel) == 0)
            return m->level;
    }
    return "absent";
}

static void plateaus_are_named(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    strcpy(f->memory[0].level, "wrong");
    roofline_name_levels(&f->record);
    static const char *const KERNELS[] = {"stream_load_test", "stream_copy_test"};
    for (size_t i = 0; i < 2; i++) {
        assert_string_equal(level_at(f, KERNELS[i], 4 * KIB), "");
        assert_string_equal(level_at(f, KERNELS[i], 16 * KIB), "L1");
        assert_string_equal(level_at(f, KERNELS[i], 32 * KIB), "");
        assert_string_equal(level_at(f, KERNELS[i], 512 * KIB), "L2");
        assert_string_equal(level_at(f, KERNELS[i], 16 * MIB), "L3");
        assert_string_equal(level_at(f, KERNELS[i], 32 * MIB), "");
        assert_string_equal(level_at(f, KERNELS[i], 128 * MIB), "DRAM");
    }
    const struct compute_ceiling *ceiling = roofline_best_ceiling(&f->record, "f32", 1);
    assert_near(roofline_ridge(&f->record, ceiling, "L1"), 0.5);
    assert_near(roofline_ridge(&f->record, ceiling, "DRAM"), 5);
    assert_true(isnan(roofline_ridge(&f->record, ceiling, "L4")));
    assert_true(isnan(roofline_ridge(&f->record, NULL, "L1")));

    // Without any cache size the plateaus themselves are the levels: 100 and 80 are too close.
    f->record.machine.caches_count = 0;
    roofline_name_levels(&f->record);
    assert_string_equal(level_at(f, "stream_load_test", 4 * KIB), "L1");
    assert_string_equal(level_at(f, "stream_load_test", 512 * KIB), "L2");
    assert_string_equal(level_at(f, "stream_load_test", 128 * MIB), "DRAM");
    assert_near(roofline_ridge(&f->record, ceiling, "DRAM"), 5);

    // A sweep that was interrupted ends in a cache: its last plateau is not memory.
    size_t count = 0;
    for (size_t i = 0; i < f->record.memory_count; i++) {
        if (f->memory[i].working_set <= 512 * KIB)
            f->memory[count++] = f->memory[i];
    }
    f->record.memory_count = count;
    roofline_name_levels(&f->record);
    assert_string_equal(level_at(f, "stream_load_test", 16 * KIB), "L1");
    assert_string_equal(level_at(f, "stream_load_test", 512 * KIB), "L2");
    const char *level = NULL;
    assert_near(roofline_bandwidth(&f->record, 1, 64 * MIB, &level) / 1e9, 100);
    assert_string_equal(level, "");
    free(f);
}

static void what_is_in_place_is_fetched_once(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(10e3, 0, 2 * 512 * KIB, "");
    m.work.executed_ops[WORK_MAC] = 0;
    roofline_derive(&f->record, &m);
    double apart = m.roofline.fraction;
    m.in_place = true;
    roofline_derive(&f->record, &m);
    assert_near(m.roofline.fraction, 512 * KIB / 100e9 / 10e-6);
    assert_near(apart, 2 * m.roofline.fraction);
    // Clamping bytes is no requantising: that ceiling does not bound it.
    m.in_place = false;
    m.work.executed_ops[WORK_MAC] = 1000000;
    snprintf(m.roofline.ceiling, sizeof m.roofline.ceiling, "ceiling_s8_slow");
    m.workload.problem.op = OP_GLUE;
    m.workload.precision = PRECISION_U8;
    m.workload.problem.glue_pass = GLUE_RELU;
    roofline_derive(&f->record, &m);
    assert_near(m.roofline.fraction, apart);
    assert_string_equal(m.roofline.bound, "L2");
    m.workload.problem.glue_pass = GLUE_REQUANTISE;
    m.work.executed_ops[WORK_MAC] = 4000000;
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.bound, "compute");
    free(f);
}

// ---- networks ----------------------------------------------------------------------------------

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

static void impossible_fraction_is_an_error(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(9.6e3, 1000000, 64 * KIB, "ceiling_f32_test");
    roofline_derive(&f->record, &m);
    assert_true(m.roofline.fraction > ROOFLINE_IMPOSSIBLE_FRACTION);
    says(&m, "ERROR, impossible: 104 %");
    says(&m, "ceiling_f32_test is no ceiling of this kernel");
    m = measured(9.8e3, 1000000, 64 * KIB, "ceiling_f32_test");
    roofline_derive(&f->record, &m);
    says(&m, "Limited by arithmetic: 102 %");
    m = measured(100, 0, 64 * KIB, "");
    roofline_derive(&f->record, &m);
    says(&m, "ERROR, impossible:");
    says(&m, "load sweep");
    free(f);
}

static void far_and_latency(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    // 1 us of arithmetic in 4 us: more than 300 loads of 1 ns.
    struct measurement m = measured(4e3, 100000, 8 * KIB, "ceiling_f32_test");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.bound, "compute");
    says(&m, "Far from both roofs (25 % of the 100 GFLOP/s that words of ceiling_f32_test sustains "
             "here, 1 % of the 200 GB/s of plain loads over 8 KiB): 3 us of the 4 us a call");
    // 10 ns of arithmetic in 90 ns: less.
    m = measured(90, 1000, 512, "ceiling_f32_test");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.bound, "latency");
    says(&m, "Limited by latency (11 % of its roof): 80 ns of the 90 ns");
    // Without a chase nobody can say so.
    f->record.latency_count = 0;
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.bound, "compute");
    free(f);
}

static void what_is_missing_is_said(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(NAN, 1000, 8 * KIB, "ceiling_f32_test");
    strcpy(m.time.reason, "emulated");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.sentence, "No time: emulated.");
    assert_true(isnan(m.roofline.fraction) && isnan(m.roofline.ops_per_s));
    assert_near(m.roofline.attainable_ops_per_s / 1e9, 1000 / (8 * KIB / 200.0));

    m = measured(1e3, 1000, 8 * KIB, "ceiling_unknown");
    roofline_derive(&f->record, &m);
    assert_true(isnan(m.roofline.fraction) && isnan(m.roofline.attainable_ops_per_s));
    assert_string_equal(m.roofline.bound, "");
    assert_string_equal(m.roofline.ceiling, "ceiling_unknown");
    says(&m, "No roof: ceiling_unknown was not measured with 1 thread.");
    assert_true(m.roofline.ops_per_s > 0);

    m = measured(1e3, 1000, 8 * KIB, "ceiling_f32_test"); // ceilings of one thread do not scale
    m.threads = 2;
    roofline_derive(&f->record, &m);
    assert_true(isnan(m.roofline.fraction));
    says(&m, "No roof: ceiling_f32_test was not measured with 2 threads.");

    f->compute[0].ops_per_s = NAN;
    f->compute[1].ops_per_s = NAN;
    m = measured(1e3, 1000, 8 * KIB, "ceiling_f32_test");
    roofline_derive(&f->record, &m);
    says(&m, "No roof: ceiling_f32_test was not measured");

    f->record.memory_count = 0;
    m = measured(1e3, 0, 8 * KIB, "");
    roofline_derive(&f->record, &m);
    says(&m, "No roof: no load sweep was measured with 1 thread.");
    assert_true(isnan(m.roofline.fraction));

    m = measured(1e3, 0, 0, "");
    roofline_derive(&f->record, &m);
    says(&m, "No roof: the kernel declares no work.");

    struct record empty;
    record_init(&empty);
    m = measured(1e3, 1000, 1000, "");
    roofline_derive(&empty, &m);
    assert_true(isnan(m.roofline.fraction));
    roofline_name_levels(&empty);
    free(f);
}

// What a record stores is what deriving again gives.
static void deriving_twice_changes_nothing(void **state)
{
    (void)state;
    struct fixture *f = fixture_make();
    struct measurement m = measured(5.5e3, 1000000, 1024, "ceiling_s8_slow");
    roofline_derive(&f->record, &m);
    struct record_roofline first = m.roofline;
    roofline_derive(&f->record, &m);
    assert_memory_equal(&first, &m.roofline, sizeof first);

    // A kernel of this build: its ceiling comes from the registry.
    add_compute(f, "ceiling_b1_portable", "bit", 1, 600e9);
    m = measured(2e3, 1000000, 0, "");
    m.workload.problem.op = OP_CEILING;
    strcpy(m.kernel, "ceiling_b1_portable");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.ceiling, "ceiling_b1_portable");
    assert_near(m.roofline.fraction, 1e6 / 600 / 2e3);
    // In an old record it stood under another name.
    strcpy(f->compute[f->record.compute_count - 1].kernel, "ceiling_old");
    strcpy(m.roofline.ceiling, "ceiling_old");
    roofline_derive(&f->record, &m);
    assert_string_equal(m.roofline.ceiling, "ceiling_old");
    assert_near(m.roofline.fraction, 1e6 / 600 / 2e3);
    free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compute_bound),
        cmocka_unit_test(effective_and_executed),
        cmocka_unit_test(better_sequence_is_named),
        cmocka_unit_test(plain_code_stands_under_the_best),
        cmocka_unit_test(every_memory_bound),
        cmocka_unit_test(cold_bytes_come_from_far),
        cmocka_unit_test(interpolation_is_log_log),
        cmocka_unit_test(plateaus_are_named),
        cmocka_unit_test(what_is_in_place_is_fetched_once),
        cmocka_unit_test(networks_sum_their_layers),
        cmocka_unit_test(networks_lack_what_their_layers_lack),
        cmocka_unit_test(impossible_fraction_is_an_error),
        cmocka_unit_test(far_and_latency),
        cmocka_unit_test(what_is_missing_is_said),
        cmocka_unit_test(deriving_twice_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
