// SPDX-License-Identifier: MIT
// Numbers below 8 bits in reports, from a record made here whose ratios can be worked out by hand.
#include "analysis/report/charts.h"
#include "analysis/report/low_networks.h"
#include "analysis/report/report.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { LAUNCHES = 9, MEASUREMENTS = 32, NETWORKS = 8, LAYERS = 8 };

struct fixture {
    struct record record;
    struct measurement measurements[MEASUREMENTS];
    struct network_result networks[NETWORKS];
    struct layer_result layers[NETWORKS][LAYERS];
    double medians[MEASUREMENTS + NETWORKS][LAUNCHES];
    int ids[LAUNCHES];
};

// Launches differ by a few tenths of a percent, all times of a launch alike: ratios are exact.
static void set_time(struct fixture *f, struct record_time *time, double *medians, double ns)
{
    for (int i = 0; i < LAUNCHES; i++) {
        f->ids[i] = i;
        medians[i] = ns * (1 + 0.001 * (i - LAUNCHES / 2));
    }
    time->provenance = PROVENANCE_MEASURED;
    time->median_ns = time->min_ns = ns;
    time->ci95_low_ns = ns * 0.998;
    time->ci95_high_ns = ns * 1.002;
    time->launches = LAUNCHES;
    time->converged = true;
    time->launch_medians_ns = medians;
    time->launch_ids = f->ids;
}

static struct measurement *add(struct fixture *f, const char *problem, const char *precision,
                               const char *isa, const char *algorithm, double ns)
{
    struct error error;
    size_t at = f->record.measurements_count++;
    struct measurement *m = &f->measurements[at];
    assert_true(at < MEASUREMENTS);
    measurement_init(m);
    (void)snprintf(m->kernel, sizeof m->kernel, "%s_%s_%s", precision, isa, algorithm);
    assert_int_equal(problem_parse(problem, &m->workload.problem, &error), STATUS_OK);
    m->workload.precision = *precision_find(precision);
    (void)snprintf(m->precision_name, sizeof m->precision_name, "%s", precision);
    (void)snprintf(m->isa, sizeof m->isa, "%s", isa);
    (void)snprintf(m->algorithm, sizeof m->algorithm, "%s", algorithm);
    strcpy(m->cache, "warm");
    strcpy(m->setting, "none");
    m->threads = 1;
    m->work.useful_ops = problem_useful_ops(&m->workload.problem);
    m->work.weight_bytes =
        precision_is_float(&m->workload.precision)
            ? 4 * problem_weight_elements(&m->workload.problem)
            : precision_stored_weight_bytes(&m->workload.precision,
                                            problem_weight_elements(&m->workload.problem));
    set_time(f, &m->time, f->medians[at], ns);
    return m;
}

static const char PROBLEM[] = "matmul_64x256x256";

static struct fixture *make(void)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    record_init(&f->record);
    f->record.measurements = f->measurements;
    f->record.networks = f->networks;
    strcpy(f->record.manifest.platform, "host");
    strcpy(f->record.machine.model, "Made up");
    add(f, PROBLEM, "f32", "avx512", "packed", 400e3);
    add(f, PROBLEM, "f32", "portable", "packed", 4000e3);
    add(f, PROBLEM, "u8", "avx512vnni", "packed", 100e3);
    add(f, PROBLEM, "s8", "avx512vnni", "packed", 110e3);
    add(f, PROBLEM, "w4a8", "avx512vnni", "packed", 90e3);
    add(f, PROBLEM, "w1a1b", "avx512popcnt", "bitserial", 20e3);
    add(f, PROBLEM, "w2a2u", "avx512popcnt", "bitserial", 80e3);
    add(f, PROBLEM, "w3a3u", "avx512popcnt", "bitserial", 180e3);
    add(f, PROBLEM, "w4a4u", "avx512popcnt", "bitserial", 330e3);
    return f;
}

static void make_digests(struct fixture *f, struct digest *digest, struct low_digest *low)
{
    struct error error;
    bool failed = false;
    assert_int_equal(digest_make(&f->record, digest, &error), STATUS_OK);
    low_digest_make(digest, low, &failed);
    assert_false(failed);
}

#define assert_near(value, expected)                                                               \
    do {                                                                                           \
        double near_value = (value), near_expected = (expected);                                   \
        if (!(fabs(near_value - near_expected) <= 1e-9 * fabs(near_expected)))                     \
            fail_msg("%s is %.12g, expected %.12g", #value, near_value, near_expected);            \
    } while (0)

static void test_rows_and_rivals(void **state)
{
    (void)state;
    struct fixture *f = make();
    struct digest digest;
    struct low_digest low;
    make_digests(f, &digest, &low);
    assert_int_equal(low.problem_count, 1);
    const struct low_problem *problem = &low.problems[0];
    assert_int_equal(problem->count, 7); // the slower int8 and the naive fp32 are not among them
    assert_near(problem->int8->measurement->time.median_ns, 100e3);
    assert_near(problem->naive->measurement->time.median_ns, 4000e3);
    const struct low_row *binary = low_find(&low, problem, "w1a1b");
    assert_near(binary->over_int8.median, 5);
    assert_true(binary->over_int8.ci.exists);
    assert_near(binary->row->speedup.median, 20);
    assert_string_equal(digest_group(&binary->rival->workload.precision), "w4a8");
    assert_near(binary->over_rival.median, 4.5);
    // Weights from -15 to 15 need five bits with a sign: 4-bit weights are no rival.
    const struct low_row *four = low_find(&low, problem, "w4a4u");
    assert_string_equal(digest_group(&four->rival->workload.precision), "int8");
    assert_near(four->over_rival.median, 100.0 / 330);
    low_digest_free(&low);
    digest_free(&digest);
    free(f);
}

static void test_crossover(void **state)
{
    (void)state;
    struct fixture *f = make();
    struct digest digest;
    struct low_digest low;
    make_digests(f, &digest, &low);
    const struct crossover *c = &low.problems[0].crossover;
    assert_true(c->exists);
    assert_int_equal(c->wins_to, 4);
    assert_int_equal(c->loses_from, 9);
    assert_int_equal(c->most_product, 16);
    // 20 us a bit product: as long as the 90 us of w4a8 at 4.5 of them.
    assert_near(c->equal, 4.5);
    low_digest_free(&low);
    digest_free(&digest);

    // The same numbers in packed lanes take the place of the rival, of that precision only.
    add(f, PROBLEM, "w2a2u", "avx512vnni", "packed-lane", 40e3);
    make_digests(f, &digest, &low);
    c = &low.problems[0].crossover;
    assert_int_equal(c->wins_to, 1);
    assert_int_equal(c->loses_from, 4);
    assert_near(c->equal, pow(4, log(4.5) / log(4.5 / 0.5)));
    const struct low_row *lanes = low_find(&low, &low.problems[0], "w2a2u");
    assert_int_equal(lanes->way, LOW_MULTIPLY);
    assert_near(low_find(&low, &low.problems[0], "w1a1b")->over_rival.median, 4.5);
    low_digest_free(&low);
    digest_free(&digest);

    // Nothing multiplies as fast as the slowest bit-serial kernel; nothing bit-serial wins.
    for (int way = 0; way < 2; way++) {
        struct fixture *other = make();
        for (size_t i = 2; i < 5; i++)
            set_time(other, &other->measurements[i].time, other->medians[i],
                     way == 0 ? 1000e3 : 1e3);
        make_digests(other, &digest, &low);
        c = &low.problems[0].crossover;
        assert_int_equal(c->wins_to, way == 0 ? 16 : 0);
        assert_int_equal(c->loses_from, way == 0 ? 0 : 1);
        assert_true(way == 0 ? isinf(c->equal) : c->equal == 0);
        low_digest_free(&low);
        digest_free(&digest);
        free(other);
    }
    free(f);
}

static void test_costs(void **state)
{
    (void)state;
    struct fixture *f = make();
    struct digest digest;
    struct low_digest low;
    make_digests(f, &digest, &low);
    const double macs = 64.0 * 256 * 256;
    assert_near(low_cost_of(LOW_COST_ACE, &f->measurements[0]), 1024 * macs);
    assert_near(low_cost_of(LOW_COST_ACE, &f->measurements[2]), 64 * macs);
    assert_near(low_cost_of(LOW_COST_ACE, &f->measurements[4]), 32 * macs);
    assert_near(low_cost_of(LOW_COST_CPU64, &f->measurements[2]), macs);
    assert_near(low_cost_of(LOW_COST_CPU64, &f->measurements[7]), 9 * macs / 64);
    assert_near(low_cost_of(LOW_COST_BYTES, &f->measurements[4]), 256 * 256 / 2);
    // Ranks by ACE and by time: w1a1b 1 1, w2a2u 2 2, w3a3u 3 5, w4a4u 4 6, w4a8 5 3, int8 6 4,
    // fp32 7 7: 1 - 6 x 16 / (7 x 48).
    const struct low_verdict verdict = low_judge(&low, LOW_COST_ACE);
    assert_near(verdict.rank_correlation, 1 - 96.0 / 336);
    assert_string_equal(verdict.cheap->row->group, "w4a4u");
    assert_string_equal(verdict.dear->row->group, "int8");
    assert_near(verdict.cheaper, 4);
    assert_near(verdict.slower, 3.3);
    low_digest_free(&low);
    digest_free(&digest);
    free(f);
}

// What has no kernel of the best instruction set says nothing about costs.
static void test_costs_of_older_instruction_sets_are_left_out(void **state)
{
    (void)state;
    struct fixture *f = make();
    add(f, PROBLEM, "w1a8", "portable", "packed", 9000e3);
    add(f, PROBLEM, "w2a8", "avx2", "lut", 5000e3);
    struct digest digest;
    struct low_digest low;
    make_digests(f, &digest, &low);
    const struct low_verdict verdict = low_judge(&low, LOW_COST_ACE);
    assert_near(verdict.rank_correlation, 1 - 96.0 / 336);
    assert_string_equal(verdict.cheap->row->group, "w4a4u");
    low_digest_free(&low);
    digest_free(&digest);
    free(f);
}

// Rows of different width and encoding must not be taken for each other.
static void test_groups(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"f32", "fp32"},          {"u8", "int8"},       {"s8", "int8"},
        {"w4a8", "w4a8"},         {"w4s8", "w4a8"},     {"w4s8g32", "w4a8g32"},
        {"w4a8g128", "w4a8g128"}, {"w2s8", "w2a8"},     {"wts8", "wta8"},
        {"c4s8", "c4a8"},         {"esb4s8", "esb4a8"}, {"w1a1b", "w1a1b"},
        {"w1a1u", "w1a1u"},       {"w5s8", "w5a8"},     {"u8w7", "int8 (7-bit weights)"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(digest_group(precision_find(cases[i][0])), cases[i][1]);
}

static char *markdown_of(struct fixture *f)
{
    struct text text = {0};
    struct error error = {0};
    assert_int_equal(report_write_format(&f->record, 1, REPORT_MARKDOWN, NULL, &text, &error),
                     STATUS_OK);
    return text.data;
}

static void assert_says(const char *text, const char *words)
{
    if (strstr(text, words) == NULL)
        fail_msg("the report does not say: %s", words);
}

static void test_report_of_kernels(void **state)
{
    (void)state;
    struct fixture *f = make();
    add(f, "matmul_1x256x256", "u8", "avx512vnni", "packed", 8e3);
    add(f, "matmul_1x256x256", "w4a8", "avx512vnni", "packed", 4e3);
    add(f, "matmul_1x256x256", "w4a4u", "avx512popcnt", "bitserial", 6e3);
    char *text = markdown_of(f);
    assert_says(text, "**One bit (w1a1b) is 20.0x faster than fp32 and 5.0x faster than int8**");
    assert_says(text,
                "matmul_64x256x256: bit-serial wins up to 4, the cross-over is at 4.5, from 9 "
                "on the multiply kernel wins.");
    assert_says(text, "ACE calls w4a4u 4.0 times cheaper than int8, and it takes 3.30 times as "
                      "long");
    assert_says(text, "Against a naive fp32 every ratio would be 10.0 times as large");
    assert_says(text, "### Equal bits: matmul_1x256x256");
    assert_says(text, "| w4a8 | multiply | 0.500 | 32 KiB | 4.00 us");
    assert_says(text, "Weights of 4 bits: fastest w4a8 (multiply) in 4.00 us; w4a4u (bit-serial) "
                      "1.50x as long.");
    assert_says(text, "In matrix-vector products, which stream their weights: w4a8 2.00x.");
    free(text);
    struct digest digest;
    struct error error;
    struct text script = {0};
    assert_int_equal(digest_make(&f->record, &digest, &error), STATUS_OK);
    assert_true(CHARTS[CHART_CROSSOVER].script(&digest, "crossover", &script));
    assert_says(script.data, "matmul_64x256x256");
    assert_says(script.data, "\"int8 100 us\"");
    assert_says(script.data, "\"4.5\"");
    text_free(&script);
    digest_free(&digest);
    free(f);
}

// ---- networks ----------------------------------------------------------------------------------

// Riptide's own count: products and outputs of all convolutions of its SqueezeNet.
static void test_estimate(void **state)
{
    (void)state;
    const struct low_estimate riptide = {.products = 786057216, .glue = 51806720};
    assert_true(fabs(low_estimate_share(&riptide, 43) - 0.739176) < 1e-6);
    assert_true(fabs(low_estimate_share(&riptide, 20) - 0.568620) < 1e-6);
    assert_true(fabs(low_estimate_share(&riptide, 10) - 0.397253) < 1e-6);
    assert_near(low_estimate_gain(&riptide, 1), 1);
    assert_near(low_estimate_gain(&riptide, 43),
                (786057216.0 + 51806720) / (786057216.0 / 43 + 51806720));
}

static struct network_result *add_network(struct fixture *f, const char *setting, bool fused,
                                          const char *precision, double ns)
{
    size_t at = f->record.networks_count++;
    struct network_result *n = &f->networks[at];
    assert_true(at < NETWORKS);
    network_result_init(n);
    strcpy(n->network, "little");
    (void)snprintf(n->setting, sizeof n->setting, "%s", setting);
    n->precision = *precision_find(precision);
    (void)snprintf(n->precision_name, sizeof n->precision_name, "%s", precision);
    n->threads = 1;
    n->fused = fused;
    n->layers = f->layers[at];
    n->weight_bytes = 1000;
    set_time(f, &n->time, f->medians[MEASUREMENTS + at], ns);
    return n;
}

static void add_layer(struct network_result *n, const char *layer, const char *problem,
                      const char *precision, double ns, double sqnr_db)
{
    struct error error;
    struct layer_result *step = &n->layers[n->layers_count++];
    assert_true(n->layers_count <= LAYERS);
    layer_result_init(step);
    (void)snprintf(step->layer, sizeof step->layer, "%s", layer);
    (void)snprintf(step->name, sizeof step->name, "%s%s", layer,
                   strncmp(problem, "glue", 4) == 0 ? "/glue" : "");
    assert_int_equal(problem_parse(problem, &step->step.workload.problem, &error), STATUS_OK);
    step->step.workload.precision = *precision_find(precision);
    step->step.work.useful_ops = problem_useful_ops(&step->step.workload.problem);
    step->step.time.median_ns = ns;
    step->step.fidelity.sqnr_db = sqnr_db;
    step->step.fidelity.cosine = 0.9;
    step->is_glue = strncmp(problem, "glue", 4) == 0;
}

static void add_networks(struct fixture *f)
{
    static const char *const conv = "conv2d_3x3s1p1_32-32_8x8";
    struct network_result *n = add_network(f, "f32", true, "f32", 1000e3);
    n->ace = 1024e6;
    add_layer(n, "first", conv, "f32", 200e3, NAN);
    add_layer(n, "inner", conv, "f32", 800e3, NAN);
    n = add_network(f, "deployable", true, "s8", 400e3);
    add_layer(n, "first", conv, "s8", 200e3, 40);
    add_layer(n, "inner", conv, "s8", 200e3, 38);
    n->glue_share = 0;
    n->ace = 64e6;
    n->fidelity.sqnr_db = 35;
    n = add_network(f, "w1a1b+shift", true, "w1a1b", 250e3);
    add_layer(n, "first", conv, "f32", 180e3, 90);
    add_layer(n, "inner", conv, "w1a1b", 40e3, 3);
    add_layer(n, "inner", "glue_relu_32_8x8", "f32", 30e3, 4);
    n->glue_share = 0.12;
    n->ace = 8e6;
    n->fidelity.sqnr_db = 2.5;
    n = add_network(f, "w1a1b+passes", false, "w1a1b", 500e3);
    add_layer(n, "inner", conv, "w1a1b", 50e3, 5);
    add_layer(n, "inner", "glue_dequantise_32_8x8", "s8", 10e3, NAN);
    add_layer(n, "inner", "glue_weightscale_32_8x8", "f32", 15e3, NAN);
    add_layer(n, "inner", "glue_batchnorm_32_8x8", "f32", 20e3, NAN);
    add_layer(n, "inner", "glue_quantise_32_8x8", "w1a1b", 5e3, NAN);
    n->glue_share = 0.7;
    n = add_network(f, "w1a1b", true, "w1a1b", 300e3);
    add_layer(n, "inner", conv, "w1a1b", 50e3, NAN);
    n = add_network(f, "w1a1b", false, "w1a1b", 400e3);
    add_layer(n, "inner", conv, "w1a1b", 47e3, NAN);
    add_layer(n, "inner", "glue_requantise_32_8x8", "w1a1b", 30e3, NAN);
}

static void test_networks(void **state)
{
    (void)state;
    struct fixture *f = make();
    add_networks(f);
    add(f, "conv2d_3x3s1p1_32-32_8x8", "f32", "avx512", "indirect", 10e3);
    add(f, "conv2d_3x3s1p1_32-32_8x8", "f32", "portable", "im2col", 50e3);
    add(f, "conv2d_3x3s1p1_32-32_8x8", "w1a1b", "avx512popcnt", "indirect", 1e3);
    struct digest digest;
    struct low_digest low;
    make_digests(f, &digest, &low);
    const struct network_row *row = network_main_row(&digest, 1, "w1a1b+shift");
    assert_non_null(row);
    assert_true(low_network_is(row));
    assert_false(low_network_is(network_main_row(&digest, 1, "deployable")));
    assert_string_equal(row->label, "w1a1b, shift");
    assert_string_equal(network_main_row(&digest, 1, "w1a1b+passes")->label, "w1a1b academic");
    const struct low_network found = low_network_of(&digest, &low, row);
    assert_near(found.products_gain, 20); // 800 us over 40 us: the first layer has no few bits
    assert_near(found.products_share, 40.0 / 250);
    assert_near(found.over_int8.median, 1.6);
    assert_near(found.over_naive, 5 * 1000.0 / 250);
    assert_string_equal(found.worst->name, "inner");
    const struct low_estimate estimate = low_estimate_of(row->baseline);
    assert_near(estimate.products, 2.0 * 9 * 32 * 32 * 64);
    assert_near(estimate.glue, 2.0 * 14 * 32 * 64);
    low_digest_free(&low);
    digest_free(&digest);
    char *text = markdown_of(f);
    assert_says(text, "## Networks below 8 bits");
    assert_says(text,
                "**little in w1a1b, shift is 4.00x faster than fp32 and 1.60x than int8**: its "
                "layers of few bits alone are 20.0x faster, glue takes 12 %");
    assert_says(text, "|   | w1a1b, shift | 250 us [250 us, 250 us] | 20.0x | 16 % | 12 % | 4.00 "
                      "[4.00, 4.00] | 1.60 [1.60, 1.60] | 20.0x |");
    assert_says(text, "### Glue in its five passes");
    assert_says(text,
                "| little | w1a1b academic | 50 % | 10 % | 15 % | 20 % | 0.0 % | 5.0 % | 0.0 % |");
    assert_says(text, "### One layer with each of its glues");
    assert_says(text, "| w1a1b academic | 50.0 us | 50.0 us | 50 % | 2.00x |");
    assert_says(text, "| w1a1b | 50.0 us | - | 0.0 % | 1.00x |");
    assert_says(text, "| w1a1b, unfused | 47.0 us | 30.0 us | 39 % | 1.54x |");
    assert_says(text, "| w1a1b, shift | 40.0 us | 30.0 us | 43 % | 1.40x |");
    assert_says(text, "### Packing inside the producing layer");
    assert_says(text, "| little | w1a1b | inner | 50.0 us | 47.0 us | 6.0 % |");
    assert_says(text, "|   |   | all of them | 50.0 us | 47.0 us | 6.0 % |");
    assert_says(text, "| 2.5 dB |");
    assert_says(text, "| inner | 3.0 dB |");
    assert_says(text, "|   | w1a1b, shift | 8e+06 | 128x | 1.00x | 4.00x |");
    assert_says(text, "| little | fp32 | 1.00 ms [998 us, 1.00 ms] | - | - | - | 1 | 0.40 [0.40, "
                      "0.40] | 5.00x |");
    free(text);
    free(f);
}

// A setting may hold anything when the record comes from a stranger.
static void test_hostile_setting(void **state)
{
    (void)state;
    struct fixture *f = make();
    add_networks(f);
    strcpy(f->networks[2].setting, "w1a1b+<script>|x");
    struct text html = {0};
    struct error error;
    char *path = strdup(getenv("PATH"));
    setenv("PATH", "/nonexistent", 1); // the text alone
    report_write_format(&f->record, 1, REPORT_HTML, NULL, &html, &error);
    setenv("PATH", path, 1);
    free(path);
    assert_non_null(html.data);
    assert_null(strstr(html.data, "<script>"));
    text_free(&html);
    free(f);
}

static void test_no_low_bits(void **state)
{
    (void)state;
    struct fixture *f = make();
    f->record.measurements_count = 4;
    struct digest digest;
    struct low_digest low;
    struct text script = {0};
    make_digests(f, &digest, &low);
    assert_int_equal(low.problem_count, 0);
    assert_false(CHARTS[CHART_CROSSOVER].script(&digest, "crossover", &script));
    low_digest_free(&low);
    digest_free(&digest);
    char *text = markdown_of(f);
    assert_null(strstr(text, "Below 8 bits"));
    assert_null(strstr(text, "below 8 bits"));
    free(text);
    free(f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_and_rivals),
        cmocka_unit_test(test_crossover),
        cmocka_unit_test(test_costs),
        cmocka_unit_test(test_costs_of_older_instruction_sets_are_left_out),
        cmocka_unit_test(test_groups),
        cmocka_unit_test(test_report_of_kernels),
        cmocka_unit_test(test_estimate),
        cmocka_unit_test(test_networks),
        cmocka_unit_test(test_hostile_setting),
        cmocka_unit_test(test_no_low_bits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
