// SPDX-License-Identifier: MIT
// The roofline of synthetic records, whose bounds and fractions can be worked out by hand.
#include "tests/analysis/roofline_fixture.h"

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
    // Code without a ceiling of its own stands under that of multiply-adds only if it does some.
    m.in_place = false;
    m.work.executed_ops[WORK_SHIFT_ADD] = INT64_C(1) << 40;
    m.work.main_class = WORK_SHIFT_ADD;
    roofline_derive(&f->record, &m);
    assert_near(m.roofline.fraction, apart);
    m.work.main_class = WORK_MAC;
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
        cmocka_unit_test(impossible_fraction_is_an_error),
        cmocka_unit_test(far_and_latency),
        cmocka_unit_test(what_is_missing_is_said),
        cmocka_unit_test(deriving_twice_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
