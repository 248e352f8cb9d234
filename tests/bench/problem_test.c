// SPDX-License-Identifier: MIT
// Names, sizes and validation of problems.
#include "bench/problem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static struct problem parse(const char *name)
{
    struct problem problem;
    struct error error = {0};
    if (problem_parse(name, &problem, &error) != STATUS_OK)
        fail_msg("%s: %s", name, error.text);
    return problem;
}

static void test_names_round_trip(void **state)
{
    (void)state;
    static const char *const NAMES[] = {
        "matmul_128x4096x4096",
        "conv2d_3x3s1p1_64-64_56x56",
        "conv2d_7x7s2p3_3-96_224x224",
        "conv2d_3x3s1p1_24-48_28x28_g3",
        "conv2d_3x3s1p2_8-8_9x9_d2",
        "conv2d_1x7s1p0.3.0.3_8-16_17x17",
        "conv2d_3x3s2x1p1_8-8_9x9_b4",
        "dwconv_3x3s1p1_128_56x56",
        "max_pool_3x3s2p0_64_111x111",
        "average_pool_2x2s2p0_8_6x6",
        "global_pool_512_7x7",
        "glue_add_64_56x56",
        "conv2d_3x3s1p1_8-8_9x9_d2x1",
        "glue_requantise_64_56x56_b2",
        "glue_shuffle_240_28x28_g3",
        "glue_gather_17_5x3",
        "lrn_5_64_56x56",
        "softmax_1000_1x1",
        "lstm_20x200x200",
    };
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
        assert_string_equal(parse(NAMES[i]).name, NAMES[i]);
}

static void test_fields(void **state)
{
    (void)state;
    struct problem p = parse("conv2d_7x7s2p3_3-96_224x224");
    assert_int_equal(problem_output_h(&p), 112);
    assert_int_equal(problem_output_w(&p), 112);
    assert_int_equal(problem_useful_ops(&p), INT64_C(2) * 112 * 112 * 96 * 3 * 49);
    assert_int_equal(problem_weight_elements(&p), 96 * 147);
    p = parse("dwconv_3x3s1p1_128_56x56");
    assert_int_equal(p.groups, 128);
    assert_int_equal(p.k, 128);
    assert_int_equal(problem_useful_ops(&p), 2 * 56 * 56 * 128 * 9);
    p = parse("conv2d_3x3s2p0.0.1.1_3-16_12x12");
    assert_int_equal(problem_output_h(&p), 6);
}

static void test_bad_names_are_refused(void **state)
{
    (void)state;
    static const char *const NAMES[] = {
        "",
        "conv2d",
        "conv3d_3x3s1p1_64-64_56x56",
        "conv2d_3x3s1p1_64-64_56x56x",
        "matmul_1x2",
        "conv2d_3x3s0p1_64-64_56x56",
        "conv2d_3x3s1p1_0-64_56x56",
        "conv2d_3x3s1p1_64-64_-56x56",
        "conv2d_9x9s1p0_4-4_5x5",
        "conv2d_3x3s1p1_10-10_9x9_g3",
        "glue_shuffle_10_9x9_g3",
        "glue_copy_10_9x9_g2",
        "lrn_4_64_56x56",
        "lrn_64_56x56",
        "lstm_0x200x200",
        "lstm_1x1073741824x1073741824",
        "matmul_-1x2x3",
        "matmul_999999999999999999999x2x3",
        "matmul_1000000000x1000000000x1000000000",
        "conv2d_3x3s1p1_1000000-1000000_1000000x1000000",
        "glue_nothing_3_3x3",
        "conv2d_3x3s01p1_8-8_9x9",
        "matmul_01x2x3",
    };
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        struct problem problem;
        struct error error = {0};
        if (problem_parse(NAMES[i], &problem, &error) != STATUS_USAGE)
            fail_msg("'%s' was taken", NAMES[i]);
        assert_true(strlen(error.text) > 20);
        assert_null(strchr(error.text, '\n'));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names_round_trip),
        cmocka_unit_test(test_fields),
        cmocka_unit_test(test_bad_names_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
