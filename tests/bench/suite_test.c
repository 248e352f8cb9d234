// SPDX-License-Identifier: MIT
// Suites: the shipped ones are read; whatever a user can get wrong is refused with its place.
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

static char path[] = "/tmp/bitroof_suite_XXXXXX";

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

static enum status read_text(const char *text, struct suite *suite, struct error *error)
{
    assert_int_equal(file_replace(path, text, strlen(text), error), STATUS_OK);
    return suite_read(path, suite, error);
}

static void shipped_suites_are_valid(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"quick",   "full", "regression", "networks",
                                        "lowbits", "bcq",  "groups"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        char file[SUITE_PATH];
        struct suite suite;
        struct error error = {0};
        assert_int_equal(suite_find(NAMES[i], file, &error), STATUS_OK);
        enum status status = suite_read(file, &suite, &error);
        assert_string_equal(error.text, "");
        assert_int_equal(status, STATUS_OK);
        assert_string_equal(suite.name, NAMES[i]);
        assert_true(suite.problem_count + suite.networks.count > 0);
        assert_int_equal(strlen(suite.sha256), 64);
        suite_free(&suite);
    }
}

static void quick_keeps_to_three_minutes(void **state)
{
    (void)state;
    char file[SUITE_PATH];
    struct suite quick, full;
    struct error error;
    assert_int_equal(suite_find("quick", file, &error), STATUS_OK);
    assert_int_equal(suite_read(file, &quick, &error), STATUS_OK);
    assert_int_equal(suite_find("full", file, &error), STATUS_OK);
    assert_int_equal(suite_read(file, &full, &error), STATUS_OK);
    // 10 s are for the report.
    assert_true(quick.budget_ceilings_s + quick.budget_check_s + quick.budget_kernels_s +
                    quick.networks.budget_prepare_s + quick.networks.budget_s <=
                170);
    assert_true(full.budget_ceilings_s + full.budget_check_s + full.budget_kernels_s +
                    full.networks.budget_prepare_s + full.networks.budget_s <=
                1490);
    // quick is a part of full.
    for (size_t i = 0; i < quick.problem_count; i++) {
        bool found = false;
        for (size_t j = 0; j < full.problem_count; j++)
            found |= strcmp(quick.problems[i].name, full.problems[j].name) == 0;
        assert_true(found);
    }
    for (size_t i = 0; i < quick.networks.count; i++) {
        bool found = false;
        for (size_t j = 0; j < full.networks.count; j++)
            found |= strcmp(quick.networks.list[i].name, full.networks.list[j].name) == 0;
        assert_true(found);
    }
    suite_free(&quick);
    suite_free(&full);
}

#define SUITE(problems, more)                                                                      \
    "{\"name\":\"a\",\"description\":\"b\",\"precisions\":[\"f32\"],\"problems\":" problems more "}"

static void objects_and_names_mean_the_same(void **state)
{
    (void)state;
    struct suite suite;
    struct error error = {0};
    enum status status =
        read_text(SUITE("[{\"op\":\"conv2d\",\"c\":64,\"k\":32,\"h\":56,\"w\":56,\"kh\":3,\"kw\":3,"
                        "\"pad_top\":1,\"pad_left\":1,\"pad_bottom\":1,\"pad_right\":1},"
                        "{\"op\":\"glue\",\"pass\":\"relu\",\"c\":8,\"h\":7,\"w\":7},"
                        "{\"op\":\"dwconv\",\"c\":8,\"h\":7,\"w\":7,\"kh\":3,\"kw\":3},"
                        "\"matmul_1x2x3\"]",
                        ""),
                  &suite, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
    assert_string_equal(suite.problems[0].name, "conv2d_3x3s1p1_64-32_56x56");
    assert_string_equal(suite.problems[1].name, "glue_relu_8_7x7");
    assert_string_equal(suite.problems[2].name, "dwconv_3x3s1p0_8_7x7");
    assert_int_equal(suite.problems[2].groups, 8);
    assert_int_equal(suite.launches, 30);
    assert_true(isinf(suite.budget_kernels_s));
    suite_free(&suite);
}

static void groups_say_what_is_run_of_them(void **state)
{
    (void)state;
    struct suite suite;
    struct error error = {0};
    enum status status = read_text(SUITE("[\"matmul_1x2x3\",{\"names\":[\"matmul_4x5x6\",{\"op\":"
                                         "\"matmul\",\"m\":7,\"n\":8,\"k\":9}],\"precisions\":["
                                         "\"w1a1b\",\"u8\"],\"variants\":[\"best\"]},{\"names\":["
                                         "\"matmul_1x1x1\"]}]",
                                         ",\"variants\":[\"best\",\"rivals\"]"),
                                   &suite, &error);
    assert_string_equal(error.text, "");
    assert_int_equal(status, STATUS_OK);
    assert_int_equal(suite.problem_count, 4);
    assert_string_equal(suite.problems[2].name, "matmul_7x8x9");
    assert_ptr_equal(suite.problem_choices[0], &suite.choices[0]);
    assert_ptr_equal(suite.problem_choices[1], suite.problem_choices[2]);
    assert_int_equal(suite.problem_choices[0]->precision_count, 1);
    assert_true(suite.problem_choices[0]->rivals);
    assert_int_equal(suite.problem_choices[2]->precision_count, 2);
    assert_string_equal(suite.problem_choices[2]->precisions[0], "w1a1b");
    assert_false(suite.problem_choices[2]->rivals);
    // What a group does not say is the suite's.
    assert_string_equal(suite.problem_choices[3]->precisions[0], "f32");
    assert_true(suite.problem_choices[3]->rivals);
    suite_free(&suite);
}

static void mistakes_are_refused_with_their_place(void **state)
{
    (void)state;
    static const struct {
        const char *text, *expected;
    } CASES[] = {
        {"", "not JSON"},
        {"{", "not JSON"},
        {"[]", "expected an object"},
        {SUITE("[]", ""), "$.problems"},
        {SUITE("[\"conv2d\"]", ""), "$.problems[0]"},
        {SUITE("[3]", ""), "$.problems[0]"},
        {SUITE("[\"matmul_1x2x3\",\"matmul_1x2x3\"]", ""),
         "$.problems[1]: this problem stands twice"},
        {SUITE("[{\"op\":\"matmul\",\"m\":-1,\"n\":2,\"k\":3}]", ""), "$.problems[0].m"},
        {SUITE("[{\"op\":\"matmul\",\"m\":1.5,\"n\":2,\"k\":3}]", ""), "$.problems[0].m"},
        {SUITE("[{\"op\":\"matmul\",\"m\":1,\"n\":2}]", ""), "$.problems[0].k: missing"},
        {SUITE("[{\"op\":\"matmul\",\"m\":1,\"n\":2,\"k\":3,\"h\":1}]", ""), "unknown key \"h\""},
        {SUITE("[{\"op\":\"matmul\",\"m\":1073741824,\"n\":1073741824,\"k\":1073741824}]", ""),
         "overflow"},
        {SUITE("[{\"op\":\"matmul\",\"m\":9e99,\"n\":2,\"k\":3}]", ""), "$.problems[0].m"},
        {SUITE("[{\"op\":\"ceiling\"}]", ""), "unknown operation"},
        {SUITE("[{\"names\":[]}]", ""), "$.problems[0].names: expected at least one"},
        {SUITE("[{\"names\":\"matmul_1x2x3\"}]", ""), "$.problems[0].names"},
        {SUITE("[{\"names\":[\"matmul_1x2\"]}]", ""), "$.problems[0].names[0]"},
        {SUITE("[\"matmul_1x2x3\",{\"names\":[\"matmul_1x2x3\"]}]", ""),
         "$.problems[1].names[0]: this problem stands twice"},
        {SUITE("[{\"names\":[\"matmul_1x2x3\"],\"op\":\"matmul\"}]", ""), "unknown key \"op\""},
        {SUITE("[{\"names\":[\"matmul_1x2x3\"],\"precisions\":[\"f33\"]}]", ""),
         "$.problems[0].precisions[0]"},
        {SUITE("[{\"op\":\"glue\",\"pass\":\"none\",\"c\":8,\"h\":7,\"w\":7}]", ""), "pass"},
        {SUITE("[\"matmul_1x2x3\"]", ",\"launches\":0"), "$.launches"},
        {SUITE("[\"matmul_1x2x3\"]", ",\"lunches\":9"), "unknown key \"lunches\""},
        {SUITE("[\"matmul_1x2x3\"]", ",\"variants\":[\"worst\"]"), "$.variants[0]"},
        {SUITE("[\"matmul_1x2x3\"]", ",\"caches\":[\"hot\"]"), "$.caches[0]"},
        {SUITE("[\"matmul_1x2x3\"]", ",\"ceilings\":7"), "$.ceilings"},
        {SUITE("[\"matmul_1x2x3\"]", ",\"budgets_s\":{\"kernels\":-1}"), "$.budgets_s.kernels"},
        {SUITE("[\"matmul_1x2x3\"]", ",\"name\":\"again\""), "stands twice"},
        {"{\"name\":\"a\",\"description\":\"b\",\"precisions\":[\"f33\"],\"problems\":[]}", "$."},
    };
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct suite suite;
        struct error error = {0};
        assert_int_equal(read_text(CASES[i].text, &suite, &error), STATUS_USAGE);
        assert_non_null(strstr(error.text, path));
        if (strstr(error.text, CASES[i].expected) == NULL)
            fail_msg("'%s' lacks '%s'", error.text, CASES[i].expected);
        assert_null(suite.problems);
    }
}

static void names_of_suites(void **state)
{
    (void)state;
    char file[SUITE_PATH];
    struct error error;
    assert_int_equal(suite_find("nothing", file, &error), STATUS_USAGE);
    assert_int_equal(suite_find("", file, &error), STATUS_USAGE);
    assert_int_equal(suite_find("./mine.json", file, &error), STATUS_OK);
    assert_string_equal(file, "./mine.json");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shipped_suites_are_valid),
        cmocka_unit_test(quick_keeps_to_three_minutes),
        cmocka_unit_test(objects_and_names_mean_the_same),
        cmocka_unit_test(groups_say_what_is_run_of_them),
        cmocka_unit_test(mistakes_are_refused_with_their_place),
        cmocka_unit_test(names_of_suites),
    };
    return cmocka_run_group_tests(tests, make_file, remove_file);
}
