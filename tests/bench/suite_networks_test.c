// SPDX-License-Identifier: MIT
// The networks of a suite: runs and their passes, entries, and what a user can get wrong.
#include "base/file.h"
#include "bench/suites/suite.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

static char path[] = "/tmp/bitroof_networks_XXXXXX";

static int make_file(void **state)
{
    (void)state;
    int descriptor = mkstemp(path);
    return descriptor < 0 ? -1 : close(descriptor);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(path);
}

static enum status read_networks(const char *networks, struct suite *suite, struct error *error)
{
    char text[2048];
    int length = snprintf(text, sizeof text, "{\"name\":\"a\",\"description\":\"b\",%s}", networks);
    assert_true(length > 0 && (size_t)length < sizeof text);
    assert_int_equal(file_replace(path, text, (size_t)length, error), STATUS_OK);
    return suite_read(path, suite, error);
}

static uint32_t bit(enum pass pass)
{
    return UINT32_C(1) << pass;
}

static void runs_say_setting_and_passes(void **state)
{
    (void)state;
    const uint32_t all = PASSES_ALL;
    const struct {
        const char *word;
        enum setting setting;
        uint32_t passes;
    } CASES[] = {
        {"f32", SETTING_F32, all},
        {"f32/all", SETTING_F32, all},
        {"f32/none", SETTING_F32, 0},
        {"f32/unfused", SETTING_F32, bit(PASS_FOLD_BATCH_NORM) | bit(PASS_REUSE_MEMORY)},
        {"deployable/no-reuse_memory", SETTING_DEPLOYABLE, all & ~bit(PASS_REUSE_MEMORY)},
        {"deployable/no-fuse_glue+drop_concat", SETTING_DEPLOYABLE,
         all & ~(bit(PASS_FUSE_GLUE) | bit(PASS_DROP_CONCAT))},
        {"academic/only-fuse_add", SETTING_ACADEMIC, bit(PASS_FUSE_ADD)},
        {"academic", SETTING_ACADEMIC, bit(PASS_REUSE_MEMORY)}, // its glue stays apart
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct suite_run run;
        assert_true(suite_run_parse(CASES[i].word, &run));
        assert_string_equal(run.word, CASES[i].word);
        assert_int_equal(run.setting, CASES[i].setting);
        assert_int_equal(run.passes, CASES[i].passes);
    }
}

static void other_words_are_no_runs(void **state)
{
    (void)state;
    static const char *const WORDS[] = {
        "",
        "/",
        "int8",
        "f32/",
        "/all",
        "f32/fuse_glue",
        "f32/no-",
        "f32/no-fuse",
        "f32/no-fuse_glue+",
        "f32/no-fuse_glue+fuse_glue",
        "f32/only-all",
        "f32/all/none",
        "f32/no-fuse_glue+fuse_add+fuse_scale+drop_concat+drop_slice+drop_shuffle"};
    for (size_t i = 0; i < sizeof WORDS / sizeof WORDS[0]; i++) {
        struct suite_run run;
        if (suite_run_parse(WORDS[i], &run))
            fail_msg("'%s' was taken for a run", WORDS[i]);
    }
}

static void entries_share_their_keys(void **state)
{
    (void)state;
    struct suite suite;
    struct error error = {0};
    enum status status = read_networks(
        "\"networks\":[\"vgg16\",{\"names\":[\"mobilenet_*\",\"./mine.json\"],"
        "\"runs\":[\"deployable\"],\"calibration\":\"mse\",\"calibration_inputs\":7,"
        "\"first\":\"f32\",\"last\":\"int8\",\"activations\":\"s8\",\"weights\":\"w.bin\"}],"
        "\"network_launches\":11,\"network_warmup_cap_s\":0.5,"
        "\"budgets_s\":{\"prepare\":5,\"networks\":40}",
        &suite, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
    const struct suite_networks *networks = &suite.networks;
    assert_int_equal(suite.problem_count, 0); // networks alone are a suite
    assert_int_equal(networks->count, 3);
    assert_int_equal(networks->launches, 11);
    assert_true(networks->budget_prepare_s == 5 && networks->budget_s == 40);
    assert_true(networks->warmup_cap_s == 0.5);
    assert_string_equal(networks->list[0].name, "vgg16");
    assert_true(networks->list[0].run_count > 3); // fused and not, of every setting
    assert_string_equal(networks->list[0].activations, "");
    for (int i = 1; i < 3; i++) {
        const struct suite_network *network = &networks->list[i];
        assert_int_equal(network->run_count, 1);
        assert_string_equal(network->runs[0].word, "deployable");
        assert_int_equal(network->calibration, CALIBRATE_MSE);
        assert_int_equal(network->calibration_inputs, 7);
        assert_int_equal(network->first, LAYER_F32);
        assert_int_equal(network->last, LAYER_INT8);
        assert_string_equal(network->activations, "s8");
        assert_string_equal(network->weights, "w.bin");
    }
    assert_string_equal(networks->list[2].name, "./mine.json");
    suite_free(&suite);
}

static void defaults_limit_nothing(void **state)
{
    (void)state;
    struct suite suite;
    struct error error = {0};
    assert_int_equal(read_networks("\"networks\":[\"vgg16\"]", &suite, &error), STATUS_OK);
    assert_true(isinf(suite.networks.budget_s) && isinf(suite.networks.budget_prepare_s));
    assert_int_equal(suite.networks.launches, 30);
    assert_true(suite.networks.warmup_cap_s == 3.0);
    suite_free(&suite);
}

static void mistakes_are_refused_with_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
    } CASES[] = {
        {"\"networks\":[]", "$.problems"}, // nothing to measure
        {"\"networks\":{}", "$.networks"},
        {"\"networks\":[7]", "$.networks[0]"},
        {"\"networks\":[\"\"]", "$.networks[0]"},
        {"\"networks\":[\"a\",\"a\"]", "$.networks[1]: this network stands twice"},
        {"\"networks\":[{\"runs\":[\"f32\"]}]", "either \"name\" or \"names\""},
        {"\"networks\":[{\"name\":\"a\",\"names\":[\"b\"]}]", "either \"name\" or \"names\""},
        {"\"networks\":[{\"names\":[]}]", "$.networks[0].names"},
        {"\"networks\":[{\"name\":\"a\",\"runs\":[]}]", "$.networks[0].runs"},
        {"\"networks\":[{\"name\":\"a\",\"runs\":[\"f33\"]}]", "$.networks[0].runs[0]"},
        {"\"networks\":[{\"name\":\"a\",\"runs\":[\"f32\",\"f32/all\"]}]",
         "$.networks[0].runs[1]: this run stands twice"},
        {"\"networks\":[{\"name\":\"a\",\"run\":[\"f32\"]}]", "unknown key \"run\""},
        {"\"networks\":[{\"name\":\"a\",\"calibration\":\"max\"}]", "$.networks[0].calibration"},
        {"\"networks\":[{\"name\":\"a\",\"calibration_inputs\":0}]", "calibration_inputs"},
        {"\"networks\":[{\"name\":\"a\",\"first\":\"int4\"}]", "$.networks[0].first"},
        {"\"networks\":[{\"name\":\"a\",\"activations\":\"u4\"}]", "$.networks[0].activations"},
        {"\"networks\":[{\"name\":\"a\",\"weights\":\"\"}]", "$.networks[0].weights"},
        {"\"networks\":[\"a\"],\"network_launches\":0", "$.network_launches"},
        {"\"networks\":[\"a\"],\"budgets_s\":{\"networks\":-1}", "$.budgets_s.networks"},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct suite suite;
        struct error error = {0};
        assert_int_equal(read_networks(CASES[i].text, &suite, &error), STATUS_USAGE);
        if (strstr(error.text, CASES[i].expected) == NULL)
            fail_msg("'%s' lacks '%s'", error.text, CASES[i].expected);
        assert_null(suite.networks.list);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_say_setting_and_passes),
        cmocka_unit_test(other_words_are_no_runs),
        cmocka_unit_test(entries_share_their_keys),
        cmocka_unit_test(defaults_limit_nothing),
        cmocka_unit_test(mistakes_are_refused_with_their_place),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
