// SPDX-License-Identifier: MIT
// Convolutions by depthwise kernels: strips of rows must not change what comes out, whichever
// padding, stride and number of images they cut.
#include "base/memory.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "tests/bench/run_kernel.h"

static void run_with(const struct kernel *kernel, const struct workload *w, size_t l2_bytes,
                     const struct parameters *parameters, const void *input, void *output)
{
    struct target target = target_default();
    target.l2_bytes = l2_bytes;
    run_kernel_on(&target, kernel, w, parameters, input, output);
}

static void check_strips(const char *name)
{
    struct problem problem;
    struct error error;
    assert_int_equal(problem_parse(name, &problem, &error), STATUS_OK);
    int compared = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        const struct workload w = kernel_workload(kernel, &problem);
        if (kernel->op != OP_CONV2D || strcmp(kernel->algorithm, "depthwise") != 0 ||
            (isa_detect() >> kernel->isa & 1u) == 0 || precision_is_float(&w.precision) ||
            !kernel->supports(kernel, &w))
            continue;
        const size_t outputs = (size_t)problem_output_elements(&problem);
        const size_t inputs = (size_t)problem_input_elements(&problem);
        struct buffer input, whole, strips;
        assert_true(buffer_allocate(&input, inputs, 0, true));
        assert_true(buffer_allocate(&whole, outputs, 0, true));
        assert_true(buffer_allocate(&strips, outputs, 0, true));
        for (size_t j = 0; j < inputs; j++)
            ((uint8_t *)input.data)[j] = (uint8_t)(j * 37 + j / 11);
        int8_t weights[1024];
        float scale[64];
        int32_t bias[64];
        assert_true(problem_weight_elements(&problem) <= 1024 && problem.k <= 64);
        for (int j = 0; j < 1024; j++)
            weights[j] = (int8_t)(j * 29 % 127 - 63);
        for (int j = 0; j < 64; j++) {
            scale[j] = 0.004f + 0.0001f * (float)j;
            bias[j] = 50 * j - 1000;
        }
        const struct parameters parameters = {.weights = weights,
                                              .scale = scale,
                                              .bias_s32 = bias,
                                              .input_zero_point = 0,
                                              .output_low = -128,
                                              .output_high = 127};
        run_with(kernel, &w, (size_t)1 << 30, &parameters, input.data, whole.data);
        run_with(kernel, &w, 64, &parameters, input.data, strips.data);
        assert_memory_equal(whole.data, strips.data, outputs);
        buffer_free(&input);
        buffer_free(&whole);
        buffer_free(&strips);
        compared++;
    }
    // Machines without a depthwise kernel have nothing to compare.
    if (registry_find("conv2d_s8_avx2_depthwise") != NULL && (isa_detect() >> ISA_AVX2 & 1u) != 0)
        assert_true(compared > 0);
}

static void strips_leave_the_output_as_it_is(void **state)
{
    (void)state;
    check_strips("conv2d_3x3s1p1_8-16_70x5_g8");
    check_strips("conv2d_3x3s2p1_7-21_71x4_g7_b2");
    check_strips("conv2d_5x5s1p2_4-16_64x6_g4");
    check_strips("conv2d_3x3s1p2_6-12_50x8_g6_d2");
    check_strips("conv2d_1x1s1p0_8-32_40x3_g8");
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(strips_leave_the_output_as_it_is)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
