// SPDX-License-Identifier: MIT
// The checker must catch what kernels do wrong. Each test hands it a kernel with one fault.
#include "bench/check/check.h"
#include "bench/check/compare.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <string.h>

static const struct kernel *reference;

static void run_right(const struct kernel *kernel, const struct workload *workload,
                      const struct run_args *args)
{
    (void)kernel;
    reference->run(reference, workload, args);
}

static void run_off_by_one(const struct kernel *kernel, const struct workload *workload,
                           const struct run_args *args)
{
    run_right(kernel, workload, args);
    int8_t *output = args->output;
    output[problem_output_elements(&workload->problem) - 1] ^= 1;
}

static void run_beyond(const struct kernel *kernel, const struct workload *workload,
                       const struct run_args *args)
{
    run_right(kernel, workload, args);
    ((int8_t *)args->output)[problem_output_elements(&workload->problem)] = 0;
}

static void run_in_front(const struct kernel *kernel, const struct workload *workload,
                         const struct run_args *args)
{
    run_right(kernel, workload, args);
    ((int8_t *)args->output)[-1] = 0;
}

// Not instrumented: the sanitizer would report the read before the guard page can.
__attribute__((no_sanitize("address", "undefined"))) static void
run_far_beyond(const struct kernel *kernel, const struct workload *workload,
               const struct run_args *args)
{
    run_right(kernel, workload, args);
    volatile const int8_t *input = args->input;
    int8_t sum = 0;
    for (int i = 0; i < 4096; i++) // more than the slack allows
        sum = (int8_t)(sum + input[problem_input_elements(&workload->problem) + i]);
    ((int8_t *)args->output)[0] = sum;
}

static void run_changes_input(const struct kernel *kernel, const struct workload *workload,
                              const struct run_args *args)
{
    run_right(kernel, workload, args);
    int8_t *input;
    memcpy(&input, &args->input, sizeof input);
    input[0] ^= 1;
}

static void run_forgets(const struct kernel *kernel, const struct workload *workload,
                        const struct run_args *args)
{
    (void)kernel;
    (void)workload;
    (void)args;
}

// Right for dense tensors, and takes no notice of strides.
static void run_ignores_strides(const struct kernel *kernel, const struct workload *workload,
                                const struct run_args *args)
{
    struct workload dense = *workload;
    dense.views = (struct views){0};
    run_right(kernel, &dense, args);
}

static void run_between_pixels(const struct kernel *kernel, const struct workload *workload,
                               const struct run_args *args)
{
    run_right(kernel, workload, args);
    ((int8_t *)args->output)[workload_output_stride(workload) - 1] = 0;
}

static enum status check_placed(void (*run)(const struct kernel *, const struct workload *,
                                            const struct run_args *),
                                enum placement_kind kind, bool *ran, struct error *error)
{
    reference = registry_find("conv2d_s8_portable_reference");
    struct kernel kernel = *reference;
    kernel.run = run;
    struct workload workload = {.precision = PRECISION_S8, .glue = {.residual = true}};
    assert_int_equal(problem_parse("conv2d_3x3s1p1_5-7_6x9", &workload.problem, error), STATUS_OK);
    struct answer answer;
    assert_int_equal(answer_make(&answer, &workload, PATTERN_RANDOM, 1, error), STATUS_OK);
    enum status status = check_kernel_placed(&kernel, &answer, kind, 3, 1, ran, error);
    answer_free(&answer);
    return status;
}

static enum status check_with(void (*run)(const struct kernel *, const struct workload *,
                                          const struct run_args *),
                              struct error *error)
{
    reference = registry_find("conv2d_s8_portable_reference");
    assert_non_null(reference);
    struct kernel kernel = *reference;
    kernel.name = "conv2d_s8_portable_faulty";
    kernel.run = run;
    struct workload workload = {.precision = PRECISION_S8, .glue = {.bias = true}};
    assert_int_equal(problem_parse("conv2d_3x3s1p1_5-7_6x9", &workload.problem, error), STATUS_OK);
    struct answer answer;
    assert_int_equal(answer_make(&answer, &workload, PATTERN_RANDOM, 1, error), STATUS_OK);
    enum status status = check_kernel(&kernel, &answer, 1, error);
    answer_free(&answer);
    return status;
}

static void test_right_passes(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(check_with(run_right, &error), STATUS_OK);
}

static void test_off_by_one_is_caught_with_its_place(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(check_with(run_off_by_one, &error), STATUS_WRONG);
    assert_non_null(strstr(error.text, "1 of 378 outputs wrong, first at pixel 53 channel 6"));
}

static void test_writes_outside_are_caught(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(check_with(run_beyond, &error), STATUS_WRONG);
    assert_non_null(strstr(error.text, "outside the output, at byte 378 of 378"));
    assert_int_equal(check_with(run_in_front, &error), STATUS_WRONG);
    assert_non_null(strstr(error.text, "outside the output, at byte -1"));
}

static void test_far_reads_are_caught(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(check_with(run_far_beyond, &error), STATUS_WRONG);
    assert_non_null(strstr(error.text, "ended by signal"));
}

static void test_changed_input_is_caught(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(check_with(run_changes_input, &error), STATUS_WRONG);
    assert_non_null(strstr(error.text, "changed the input"));
}

static void test_forgotten_output_is_caught(void **state)
{
    (void)state;
    struct error error = {0};
    assert_int_equal(check_with(run_forgets, &error), STATUS_WRONG);
}

static void test_views(void **state)
{
    (void)state;
    struct error error = {0};
    bool ran;
    assert_int_equal(check_placed(run_right, PLACEMENT_STRIDED, &ran, &error), STATUS_OK);
    assert_true(ran);
    assert_int_equal(check_placed(run_right, PLACEMENT_SEGMENTED, &ran, &error), STATUS_OK);
    assert_false(ran); // the reference has no segments
    assert_int_equal(check_placed(run_ignores_strides, PLACEMENT_DENSE, &ran, &error), STATUS_OK);
    assert_int_equal(check_placed(run_ignores_strides, PLACEMENT_STRIDED, &ran, &error),
                     STATUS_WRONG);
    assert_int_equal(check_placed(run_between_pixels, PLACEMENT_STRIDED, &ran, &error),
                     STATUS_WRONG);
    assert_non_null(strstr(error.text, "wrote between the pixels"));
}

static void test_float_comparison(void **state)
{
    (void)state;
    float expected[] = {1.0f, -2.0f, 0.0f}, got[] = {1.0f, -2.0f, 0.0f};
    struct comparison c = compare_outputs(ELEMENT_F32, expected, got, 3, 1.0, 100, NULL);
    assert_true(c.passes && c.is_exact && isinf(c.sqnr_db) && c.cosine == 1.0);
    got[1] = nextafterf(-2.0f, 0.0f);
    c = compare_outputs(ELEMENT_F32, expected, got, 3, 1.0, 100, NULL);
    assert_true(c.passes && !c.is_exact && c.max_abs > 0);
    got[1] = -2.001f;
    c = compare_outputs(ELEMENT_F32, expected, got, 3, 1.0, 100, NULL);
    assert_true(!c.passes && c.first_wrong == 1);
    got[1] = NAN;
    c = compare_outputs(ELEMENT_F32, expected, got, 3, 1.0, 100, NULL);
    assert_false(c.passes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_right_passes),
        cmocka_unit_test(test_off_by_one_is_caught_with_its_place),
        cmocka_unit_test(test_writes_outside_are_caught),
        cmocka_unit_test(test_far_reads_are_caught),
        cmocka_unit_test(test_changed_input_is_caught),
        cmocka_unit_test(test_forgotten_output_is_caught),
        cmocka_unit_test(test_views),
        cmocka_unit_test(test_float_comparison),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
