// SPDX-License-Identifier: MIT
// Verdicts on pairs of synthetic records whose true difference is known, and steps in a history.
#include "analysis/regression/compare.h"
#include "analysis/regression/history.h"
#include "analysis/statistics/change_points.h"
#include "base/random.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { KERNELS = 20, LAUNCHES = 15, CANARIES = 3 };

// One run: what was true of it.
struct truth {
    double slower;        // factor on the time of kernel 0
    double weather;       // factor on everything, canaries too
    double memory_factor; // factor on memory-bound kernels and the DRAM canary
    double noise;         // spread of launches
    int launches;
};

static const struct truth calm = {1, 1, 1, 0.01, LAUNCHES};

static double normal(struct random *random)
{
    double u = 1 - random_unit(random), v = random_unit(random);
    return sqrt(-2 * log(u)) * cos(2 * acos(-1) * v);
}

static void set_time(struct measurement *m, struct random *random, double ns, const struct truth *t)
{
    struct record_time *time = &m->time;
    time->provenance = PROVENANCE_MEASURED;
    time->launches = t->launches;
    time->launch_medians_ns = calloc((size_t)t->launches, sizeof(double));
    time->launch_ids = calloc((size_t)t->launches, sizeof(int));
    assert_non_null(time->launch_medians_ns);
    assert_non_null(time->launch_ids);
    for (int i = 0; i < t->launches; i++) {
        time->launch_ids[i] = i;
        time->launch_medians_ns[i] = ns * exp(t->noise * normal(random));
    }
    time->median_ns = statistics_median(time->launch_medians_ns, (size_t)t->launches);
}

// Even kernels are bound by arithmetic, odd ones by DRAM.
static void make_record(struct record *record, uint64_t seed, const struct truth *t)
{
    struct random random;
    random_seed(&random, seed);
    record_init(record);
    snprintf(record->id, sizeof record->id, "run-%llu", (unsigned long long)seed);
    snprintf(record->machine.model, sizeof record->machine.model, "test machine");
    snprintf(record->manifest.platform, sizeof record->manifest.platform, "host");
    snprintf(record->manifest.started, sizeof record->manifest.started, "%08llu",
             (unsigned long long)seed);
    record->machine.cores = 2;
    record->measurements_count = KERNELS + CANARIES;
    record->measurements = calloc(record->measurements_count, sizeof *record->measurements);
    assert_non_null(record->measurements);
    for (int i = 0; i < KERNELS + CANARIES; i++) {
        struct measurement *m = &record->measurements[i];
        measurement_init(m);
        snprintf(m->kernel, sizeof m->kernel, "kernel_%d", i);
        snprintf(m->precision_name, sizeof m->precision_name, "f32");
        snprintf(m->cache, sizeof m->cache, "warm");
        snprintf(m->setting, sizeof m->setting, "%s", i < KERNELS ? "none" : "canary");
        m->workload.problem.op = OP_MATMUL;
        m->workload.precision = PRECISION_F32;
        m->threads = 1;
        double ns = 1000 * (i + 1) * t->weather;
        bool is_memory = i < KERNELS ? i % 2 == 1 : i == KERNELS + 2;
        snprintf(m->roofline.bound, sizeof m->roofline.bound, is_memory ? "DRAM" : "compute");
        if (i >= KERNELS)
            m->workload.problem.op = i == KERNELS ? OP_CEILING : OP_STREAM;
        if (i > KERNELS)
            m->workload.problem.working_set = is_memory ? 1 << 28 : 1 << 19;
        if (is_memory)
            ns *= t->memory_factor;
        if (i == 0)
            ns *= t->slower;
        set_time(m, &random, ns, t);
    }
}

static struct comparisons compare(struct record pair[2], const struct truth *base,
                                  const struct truth *head, uint64_t seed)
{
    struct comparisons all;
    struct error error = {0};
    make_record(&pair[0], 2 * seed, base);
    make_record(&pair[1], 2 * seed + 1, head);
    if (compare_records(&pair[0], &pair[1], false, &all, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    assert_int_equal(all.count, KERNELS);
    return all;
}

static void finish(struct record pair[2], struct comparisons *all)
{
    comparisons_free(all);
    record_free(&pair[0]);
    record_free(&pair[1]);
}

static void test_unchanged(void **state)
{
    (void)state;
    static const struct truth weathers[] = {
        {1, 1, 1, 0.01, LAUNCHES},   {1, 1.3, 1, 0.01, LAUNCHES}, // a slow day
        {1, 1, 1.4, 0.01, LAUNCHES},                              // a neighbour uses the memory
        {1, 0.8, 0.9, 0.02, 9},      {1, 1, 1, 0.1, 30},
    };
    for (size_t w = 0; w < sizeof weathers / sizeof *weathers; w++) {
        for (uint64_t seed = 0; seed < 40; seed++) {
            struct record pair[2];
            struct comparisons all = compare(pair, &calm, &weathers[w], 100 * w + seed);
            assert_int_equal(all.verdicts[VERDICT_REGRESSION], 0);
            assert_int_equal(all.verdicts[VERDICT_IMPROVEMENT], 0);
            finish(pair, &all);
        }
    }
}

// Quiet enough and unchanged is SAME, not merely UNKNOWN.
static void test_same_is_said(void **state)
{
    (void)state;
    const struct truth quiet = {1, 1.1, 1, 0.003, 30};
    struct record pair[2];
    struct comparisons all = compare(pair, &quiet, &quiet, 7);
    assert_true(all.verdicts[VERDICT_SAME] >= KERNELS - 1);
    finish(pair, &all);
}

// A run in which everything scatters by a tenth, for no cause that a canary saw, calls nothing; the
// whole tree 10 % slower, or half of it, is called.
static void test_noise_between_runs(void **state)
{
    (void)state;
    static const double shares[] = {1, 0.5};
    struct record pair[2];
    struct comparisons all;
    struct error error;
    struct random random;
    random_seed(&random, 9);
    for (int kind = 0; kind < 3; kind++) {
        make_record(&pair[0], 1, &calm);
        make_record(&pair[1], 2, &calm);
        for (int i = 0; i < KERNELS; i++) {
            struct record_time *time = &pair[1].measurements[i].time;
            double factor = exp(0.1 * normal(&random));
            if (kind < 2)
                factor = i < KERNELS * shares[kind] ? 1.1 : 1;
            for (int j = 0; j < time->launches; j++)
                time->launch_medians_ns[j] *= factor;
            time->median_ns *= factor;
        }
        assert_int_equal(compare_records(&pair[0], &pair[1], false, &all, &error), STATUS_OK);
        assert_int_equal(all.verdicts[VERDICT_REGRESSION],
                         kind < 2 ? (int)(KERNELS * shares[kind]) : 0);
        assert_true(kind < 2 ? all.noise < 0.06 : all.noise > 0.1);
        finish(pair, &all);
    }
}

// A change that only one canary's own change makes is none.
static void test_every_canary_must_agree(void **state)
{
    (void)state;
    const struct truth head = {1, 1, 1 / 1.15, 0.005, LAUNCHES};
    struct record pair[2];
    struct comparisons all;
    make_record(&pair[0], 1, &calm);
    make_record(&pair[1], 2, &head);
    struct measurement *m = &pair[1].measurements[1]; // DRAM was faster, but not for this kernel
    for (int j = 0; j < m->time.launches; j++)
        m->time.launch_medians_ns[j] *= 1.15;
    m->time.median_ns *= 1.15;
    struct error error;
    assert_int_equal(compare_records(&pair[0], &pair[1], false, &all, &error), STATUS_OK);
    assert_true(all.rows[1].ratio > 1.1 && all.rows[1].is_disjoint);
    assert_true(all.rows[1].least_ratio < 1.03);
    assert_int_equal(all.rows[1].verdict, VERDICT_UNKNOWN);
    finish(pair, &all);
}

// A canary that does twice the work in the newer commit is no change of the machine.
static void test_canary_of_another_length(void **state)
{
    (void)state;
    struct record pair[2];
    struct comparisons all;
    struct error error;
    make_record(&pair[0], 1, &calm);
    make_record(&pair[1], 2, &calm);
    for (int r = 0; r < 2; r++) {
        for (int i = KERNELS; i < KERNELS + CANARIES; i++) {
            struct measurement *m = &pair[r].measurements[i];
            m->work.useful_ops = m->work.input_bytes = 1000 * (r + 1);
            m->time.median_ns *= r + 1;
            for (int j = 0; j < m->time.launches; j++)
                m->time.launch_medians_ns[j] *= r + 1;
        }
    }
    assert_int_equal(compare_records(&pair[0], &pair[1], false, &all, &error), STATUS_OK);
    for (size_t i = 0; i < all.count; i++)
        assert_true(fabs(all.rows[i].ratio - 1) < 0.05 && fabs(all.rows[i].least_ratio - 1) < 0.05);
    finish(pair, &all);
}

static void test_slower_and_faster(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 40; seed++) {
        struct truth head = calm;
        struct record pair[2];
        head.slower = 1.10;
        head.weather = seed % 2 ? 1.2 : 0.85;
        struct comparisons all = compare(pair, &calm, &head, seed);
        assert_int_equal(all.rows[0].verdict, VERDICT_REGRESSION);
        assert_int_equal(all.verdicts[VERDICT_REGRESSION], 1);
        assert_true(fabs(all.rows[0].ratio - 1.10) < 0.03);
        finish(pair, &all);
        all = compare(pair, &head, &calm, seed);
        assert_int_equal(all.rows[0].verdict, VERDICT_IMPROVEMENT);
        assert_int_equal(all.verdicts[VERDICT_REGRESSION], 0);
        finish(pair, &all);
    }
}

// Clearly slower but by less than 5 % is no regression, nor is a large change that few launches
// cannot prove.
static void test_what_is_not_enough(void **state)
{
    (void)state;
    struct truth head = calm;
    struct record pair[2];
    head.noise = 0.001;
    head.slower = 1.03;
    struct comparisons all = compare(pair, &head, &head, 3);
    assert_int_equal(all.rows[0].verdict, VERDICT_SAME);
    finish(pair, &all);
    struct truth base = head;
    base.slower = 1;
    all = compare(pair, &base, &head, 3);
    assert_int_equal(all.rows[0].verdict, VERDICT_UNKNOWN);
    assert_true(all.rows[0].is_disjoint);
    finish(pair, &all);
    base.launches = head.launches = 6; // no 99 % interval
    head.slower = 1.5;
    all = compare(pair, &base, &head, 3);
    assert_int_equal(all.rows[0].verdict, VERDICT_UNKNOWN);
    finish(pair, &all);
}

static void test_what_cannot_be_compared(void **state)
{
    (void)state;
    struct record a, b;
    struct comparisons all;
    struct error error = {0};
    make_record(&a, 1, &calm);
    make_record(&b, 2, &calm);
    snprintf(b.machine.model, sizeof b.machine.model, "another machine");
    assert_int_equal(compare_records(&a, &b, false, &all, &error), STATUS_USAGE);
    assert_non_null(strstr(error.text, "--force"));
    assert_int_equal(compare_records(&a, &b, true, &all, &error), STATUS_OK);
    comparisons_free(&all);
    for (size_t i = 0; i < b.measurements_count; i++)
        b.measurements[i].time.median_ns = NAN; // emulated: no times
    assert_int_equal(compare_records(&a, &b, true, &all, &error), STATUS_USAGE);
    record_free(&a);
    record_free(&b);
}

// Without canaries the times stand as they are; with one on one side only, too.
static void test_missing_canary(void **state)
{
    (void)state;
    struct record a, b;
    struct comparisons all;
    struct error error;
    make_record(&a, 1, &calm);
    make_record(&b, 2, &calm);
    for (size_t i = KERNELS; i < b.measurements_count; i++)
        snprintf(b.measurements[i].setting, sizeof b.measurements[i].setting, "none");
    assert_int_equal(compare_records(&a, &b, false, &all, &error), STATUS_OK);
    for (size_t i = 0; i < all.count; i++) {
        assert_string_equal(all.rows[i].base_canary.kernel, "");
        assert_true(all.rows[i].ratio == all.rows[i].raw_ratio);
    }
    comparisons_free(&all);
    record_free(&a);
    record_free(&b);
}

static void test_outputs(void **state)
{
    (void)state;
    struct truth head = calm;
    struct record pair[2];
    head.slower = 1.2;
    struct comparisons all = compare(pair, &calm, &head, 5);
    struct text words = {0}, json = {0};
    compare_text(&all, &words);
    assert_non_null(strstr(words.data, "1 regressions"));
    assert_non_null(strstr(words.data, "REGRESSION"));
    assert_true(compare_json(&all, &json));
    assert_non_null(strstr(json.data, "\"bitroof-compare/1\""));
    assert_non_null(strstr(json.data, "\"verdict\":\t\"REGRESSION\""));
    text_free(&words);
    text_free(&json);
    finish(pair, &all);
}

// Another network, with one pass on, in a record of make_record().
static void add_network(struct record *record, const char *setting, const char *pass, double ns,
                        uint64_t seed)
{
    struct random random;
    random_seed(&random, seed);
    record->networks =
        realloc(record->networks, (record->networks_count + 1) * sizeof *record->networks);
    assert_non_null(record->networks);
    struct network_result *n = &record->networks[record->networks_count++];
    network_result_init(n);
    snprintf(n->network, sizeof n->network, "squeezenet_v1.1");
    snprintf(n->setting, sizeof n->setting, "%s", setting);
    snprintf(n->precision_name, sizeof n->precision_name, "u8");
    snprintf(n->roofline.bound, sizeof n->roofline.bound, "compute");
    n->precision = PRECISION_U8;
    n->passes = calloc(1, sizeof *n->passes);
    assert_non_null(n->passes);
    n->passes[0] = strdup(pass);
    n->passes_count = 1;
    struct measurement m;
    measurement_init(&m);
    set_time(&m, &random, ns, &calm);
    n->time = m.time;
}

// Networks are judged as kernels are, and only against the same setting with the same passes.
static void test_networks(void **state)
{
    (void)state;
    struct record pair[2];
    struct comparisons all;
    struct error error = {0};
    for (int i = 0; i < 2; i++) {
        make_record(&pair[i], (uint64_t)i + 1, &calm);
        add_network(&pair[i], "deployable", "fuse_glue", i == 0 ? 2e6 : 2.4e6, (uint64_t)i + 3);
        add_network(&pair[i], "deployable", "fuse_add", 3e6, (uint64_t)i + 5);
        add_network(&pair[i], i == 0 ? "f32" : "academic", "fuse_add", 9e6, (uint64_t)i + 7);
    }
    assert_int_equal(compare_records(&pair[0], &pair[1], false, &all, &error), STATUS_OK);
    assert_int_equal(all.count, KERNELS + 2);
    assert_int_equal(all.only_base, 1);
    assert_int_equal(all.only_head, 1);
    assert_int_equal(all.verdicts[VERDICT_REGRESSION], 1);
    assert_int_equal(all.rows[KERNELS].verdict, VERDICT_REGRESSION);
    assert_true(fabs(all.rows[KERNELS].ratio - 1.2) < 0.03);
    assert_string_equal(all.rows[KERNELS].base_canary.kernel, "kernel_20");
    struct text words = {0};
    compare_text(&all, &words);
    assert_non_null(strstr(words.data, "squeezenet_v1.1"));
    assert_non_null(strstr(words.data, "deployable/only-fuse_glue"));
    text_free(&words);
    comparisons_free(&all);

    struct history history;
    assert_int_equal(history_make(pair, 2, 0, &history, &error), STATUS_OK);
    assert_int_equal(history.series_count, KERNELS + 4);
    assert_int_equal(history.series[KERNELS].count, 2);
    struct text script = {0};
    assert_true(history_chart(&history, "history", &script));
    assert_non_null(strstr(script.data, "network int8"));
    text_free(&script);
    history_free(&history);
    record_free(&pair[0]);
    record_free(&pair[1]);
}

static void test_history_finds_the_step(void **state)
{
    (void)state;
    enum { RUNS = 24, STEP = 13 };
    struct record *records = calloc(RUNS, sizeof *records);
    assert_non_null(records);
    for (int i = 0; i < RUNS; i++) {
        struct truth t = {i >= STEP ? 1.08 : 1, i % 3 ? 1 : 1.2, 1, 0.01, 9};
        // Stored in another order than measured.
        make_record(&records[(i * 7) % RUNS], (uint64_t)(1000 + i), &t);
    }
    snprintf(records[3].machine.model, sizeof records[3].machine.model, "a stranger");
    struct history history;
    struct error error;
    assert_int_equal(history_make(records, RUNS, 0, &history, &error), STATUS_OK);
    assert_int_equal(history.record_count, RUNS - 1);
    assert_int_equal(history.series_count, KERNELS);
    for (size_t i = 0; i + 1 < history.record_count; i++)
        assert_true(strcmp(history.records[i]->manifest.started,
                           history.records[i + 1]->manifest.started) < 0);
    assert_int_equal(history.series[0].step_count, 1);
    const struct record *first =
        history.records[history.series[0].points[history.series[0].steps[0]]];
    assert_in_range(atoi(first->manifest.started), 1000 + STEP - 1, 1000 + STEP + 1);
    for (size_t i = 1; i < history.series_count; i++)
        assert_int_equal(history.series[i].step_count, 0);
    struct text words = {0}, script = {0};
    history_text(&history, &words);
    assert_non_null(strstr(words.data, "1 step "));
    assert_non_null(strstr(words.data, "slower since"));
    assert_true(history_chart(&history, "history", &script));
    text_free(&words);
    text_free(&script);
    history_free(&history);
    for (int i = 0; i < RUNS; i++)
        record_free(&records[i]);
    free(records);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_unchanged),
        cmocka_unit_test(test_same_is_said),
        cmocka_unit_test(test_noise_between_runs),
        cmocka_unit_test(test_every_canary_must_agree),
        cmocka_unit_test(test_canary_of_another_length),
        cmocka_unit_test(test_slower_and_faster),
        cmocka_unit_test(test_what_is_not_enough),
        cmocka_unit_test(test_what_cannot_be_compared),
        cmocka_unit_test(test_missing_canary),
        cmocka_unit_test(test_outputs),
        cmocka_unit_test(test_networks),
        cmocka_unit_test(test_history_finds_the_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
