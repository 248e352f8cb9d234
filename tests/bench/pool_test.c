// SPDX-License-Identifier: MIT
// Pooling: the definitions by hand, work against a counting loop, awkward shapes and extreme data
// on every instruction set on hand.
#include "bench/check/check.h"
#include "bench/kernels/pool/pool.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct problem parse(const char *name)
{
    struct problem problem;
    struct error error;
    if (problem_parse(name, &problem, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    return problem;
}

static void test_average_rounds_half_to_even(void **state)
{
    (void)state;
    assert_int_equal(pool_average_8bit(5, 2), 2);
    assert_int_equal(pool_average_8bit(7, 2), 4);
    assert_int_equal(pool_average_8bit(-5, 2), -2);
    assert_int_equal(pool_average_8bit(-7, 2), -4);
    for (int32_t count = 1; count < 4096; count++) { // the extremes stay in their range
        assert_int_equal(pool_average_8bit(255 * count, count), 255);
        assert_int_equal(pool_average_8bit(-128 * count, count), -128);
    }
}

static void test_padding_is_not_counted(void **state)
{
    (void)state;
    // 2x2 image, window 2x2 with padding 1: corners average one value, the centre all four.
    struct problem p = parse("average_pool_2x2s1p1_1_2x2");
    struct workload w = {.problem = p, .precision = PRECISION_S8};
    _Alignas(64) int8_t input[4 + 64] = {-8, -4, 2, 6}, output[9];
    static const int8_t AVERAGE[9] = {-8, -6, -4, -3, -1, 1, 2, 4, 6};
    static const int8_t MAXIMUM[9] = {-8, -4, -4, 2, 6, 6, 2, 6, 6};
    _Alignas(64) char packed[4096];
    const struct run_args args = {.input = input, .packed = packed, .output = output, .threads = 1};
    const struct parameters parameters = {0};
    const struct target target = target_default();
    const struct kernel *average = &kernel_average_pool_s8_reference;
    assert_true(average->supports(average, &w));
    assert_true(average->packed_bytes(average, &w) <= sizeof packed);
    average->pack(average, &w, &target, &parameters, packed);
    average->run(average, &w, &args);
    assert_memory_equal(output, AVERAGE, sizeof AVERAGE);
    w.problem.op = OP_MAX_POOL;
    kernel_max_pool_s8_reference.run(&kernel_max_pool_s8_reference, &w, &args);
    assert_memory_equal(output, MAXIMUM, sizeof MAXIMUM);
}

static void test_work_counts_taps(void **state)
{
    (void)state;
    struct problem p = parse("average_pool_3x3s2p1_33_7x9_b2");
    int64_t taps = 0, rows = problem_output_h(&p), columns = problem_output_w(&p);
    for (int64_t oy = 0; oy < rows; oy++)
        for (int64_t ox = 0; ox < columns; ox++)
            for (int64_t ky = 0; ky < 3; ky++)
                for (int64_t kx = 0; kx < 3; kx++) {
                    int64_t y = oy * 2 - 1 + ky, x = ox * 2 - 1 + kx;
                    taps += y >= 0 && y < p.h && x >= 0 && x < p.w;
                }
    const struct kernel *kernel = &kernel_average_pool_f32_reference;
    struct workload w = kernel_workload(kernel, &p);
    struct work work;
    pool_work(kernel, &w, &work);
    assert_int_equal(work.executed_ops[WORK_SHIFT_ADD], (taps + rows * columns) * 2 * p.c);
    assert_int_equal(work.input_bytes, 2 * p.h * p.w * p.c * 4);
    assert_int_equal(work.output_bytes, 2 * rows * columns * p.c * 4);
    assert_int_equal(work.weight_bytes, 0);
}

static void test_awkward_cases(void **state)
{
    (void)state;
    static const char *const NAMES[] = {
        "max_pool_3x3s1p1_1_1x1",      "max_pool_3x3s2p1_65_2x3",
        "max_pool_5x5s1p4_63_2x2",     "max_pool_1x1s1p0_31_3x3",
        "max_pool_3x3s1p1_70_5x11",    "max_pool_3x3s2p1_70_9x19",
        "average_pool_3x3s1p1_1_1x1",  "average_pool_5x5s1p4_66_2x2",
        "average_pool_2x3s2p1_15_5x4", "average_pool_3x3s3p0_257_6x6",
        "global_pool_63_1x7",          "global_pool_1_5x5",
        "global_pool_33_64x3",
    };
    const uint32_t available = isa_detect();
    for (size_t k = 0; k < registry_count(); k++) {
        const struct kernel *kernel = registry_at(k);
        if ((available >> kernel->isa & 1u) == 0)
            continue;
        for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
            struct problem p = parse(NAMES[i]);
            if (p.op != kernel->op)
                continue;
            for (int pattern = 0; pattern < PATTERN_COUNT; pattern++) {
                struct workload w = kernel_workload(kernel, &p);
                if (w.precision.activation_bits == 8 && pattern % 2 == 0)
                    w.precision = PRECISION_U8;
                struct answer answer;
                struct error error;
                if (answer_make(&answer, &w, (enum pattern)pattern, i, &error) != STATUS_OK ||
                    check_kernel(kernel, &answer, 1 + (int)i % 2, &error) != STATUS_OK)
                    fail_msg("%s %s: %s", kernel->name, NAMES[i], error.text);
                answer_free(&answer);
            }
        }
    }
}

// Channels of larger tensors, 8 bits of either sign: gaps between pixels stay as they were.
static void test_strides(void **state)
{
    (void)state;
    static const char *const NAMES[] = {
        "max_pool_3x3s2p0.0.1.1_24_9x8", "max_pool_3x3s1p1_65_4x5", "average_pool_3x3s2p1_17_7x9",
        "average_pool_2x2s2p0_130_6x4",  "global_pool_70_7x7_b2",   "global_pool_16_3x5"};
    static const struct precision *const PRECISIONS[] = {&PRECISION_F32, &PRECISION_S8,
                                                         &PRECISION_U8};
    const uint32_t available = isa_detect();
    int checked = 0;
    for (size_t k = 0; k < registry_count(); k++) {
        const struct kernel *kernel = registry_at(k);
        for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0] * 3; i++) {
            struct workload w = {.problem = parse(NAMES[i / 3]), .precision = *PRECISIONS[i % 3]};
            w.views.input_stride = w.problem.c + 3 + (int64_t)(i % 3) * 64;
            w.views.output_stride = w.problem.c + 7;
            if (w.problem.op != kernel->op || (available >> kernel->isa & 1u) == 0 ||
                !kernel->supports(kernel, &w))
                continue;
            struct answer answer;
            struct error error;
            if (answer_make(&answer, &w, PATTERN_RANDOM, i, &error) != STATUS_OK ||
                check_kernel(kernel, &answer, 1 + (int)i % 2, &error) != STATUS_OK)
                fail_msg("%s %s: %s", kernel->name, NAMES[i / 3], error.text);
            answer_free(&answer);
            checked++;
        }
    }
    assert_true(checked >= 18); // the references at least
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_average_rounds_half_to_even),
        cmocka_unit_test(test_padding_is_not_counted),
        cmocka_unit_test(test_work_counts_taps),
        cmocka_unit_test(test_awkward_cases),
        cmocka_unit_test(test_strides),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
