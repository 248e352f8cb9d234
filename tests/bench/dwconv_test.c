// SPDX-License-Identifier: MIT
// Depthwise convolution: the reference by hand, executed work against counting loops, fused against
// unfused bit by bit, and awkward windows and extreme data on every instruction set on hand.
#include "bench/check/check.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
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

// Packs and runs; the output is the caller's to free.
static struct buffer run_kernel(const struct kernel *kernel, const struct workload *workload,
                                const void *input, const void *residual,
                                const struct parameters *parameters, size_t output_bytes,
                                int threads)
{
    struct buffer packed, scratch, output;
    const struct target target = target_default();
    assert_true(kernel->supports(kernel, workload));
    assert_true(buffer_allocate(&packed, kernel->packed_bytes(kernel, workload), 0, false));
    kernel->pack(kernel, workload, &target, parameters, packed.data);
    size_t scratch_bytes = kernel->scratch_bytes(kernel, workload, threads);
    assert_true(buffer_allocate(&scratch, scratch_bytes > 0 ? scratch_bytes : 64, 0, false));
    assert_true(buffer_allocate(&output, output_bytes, 0, false));
    struct run_args args = {.input = input,
                            .residual = residual,
                            .packed = packed.data,
                            .output = output.data,
                            .scratch = scratch.data,
                            .threads = threads};
    kernel->run(kernel, workload, &args);
    buffer_free(&packed);
    buffer_free(&scratch);
    return output;
}

static void test_reference_by_hand(void **state)
{
    (void)state;
    // One channel, 2x2 image 1 2 / 3 4, window 1..9 with padding 1: the top left output sees
    // 5*1 + 6*2 + 8*3 + 9*4 = 77.
    struct workload w = {.problem = parse("dwconv_3x3s1p1_1_2x2"), .precision = PRECISION_F32};
    float input[4 + 16] = {1, 2, 3, 4}, weights[9] = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    const struct parameters parameters = {.weights = weights};
    const struct kernel *reference = registry_reference(&w);
    assert_non_null(reference);
    struct buffer output = run_kernel(reference, &w, input, NULL, &parameters, 16, 1);
    const float expected[4] = {77, 67, 47, 37};
    assert_memory_equal(output.data, expected, sizeof expected);
    buffer_free(&output);
}

static bool is_vector_dwconv(const struct kernel *kernel, const char *types)
{
    char prefix[32];
    snprintf(prefix, sizeof prefix, "dwconv_%s_", types);
    return strncmp(kernel->name, prefix, strlen(prefix)) == 0 &&
           strcmp(kernel->algorithm, "reference") != 0 && (isa_detect() >> kernel->isa & 1u) != 0;
}

static void test_work_counts_taps(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"dwconv_3x3s1p1_16_7x5", "dwconv_3x3s2p1_33_8x9",
                                        "dwconv_5x5s1p2_20_8x9", "dwconv_3x3s1p2_19_9x7_d2",
                                        "dwconv_3x3s1p0_64_5x6"};
    int compared = 0;
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        struct problem p = parse(NAMES[i]);
        int64_t inside = 0, rows = problem_output_h(&p), columns = problem_output_w(&p);
        for (int64_t oy = 0; oy < rows; oy++)
            for (int64_t ox = 0; ox < columns; ox++)
                for (int64_t ky = 0; ky < p.kh; ky++)
                    for (int64_t kx = 0; kx < p.kw; kx++) {
                        int64_t y = oy * p.stride_h - p.pad_top + ky * p.dilation_h;
                        int64_t x = ox * p.stride_w - p.pad_left + kx * p.dilation_w;
                        inside += y >= 0 && y < p.h && x >= 0 && x < p.w;
                    }
        for (size_t k = 0; k < registry_count(); k++) {
            const struct kernel *kernel = registry_at(k);
            if (!is_vector_dwconv(kernel, "f32"))
                continue;
            struct workload w = kernel_workload(kernel, &p);
            struct work work;
            kernel->work(kernel, &w, &work);
            int64_t lanes = kernel->isa == ISA_AVX512 ? 16 : (kernel->isa == ISA_AVX2 ? 8 : 4);
            int64_t channels = (p.c + lanes - 1) / lanes * lanes;
            assert_int_equal(work.executed_ops[WORK_MAC], 2 * inside * channels);
            assert_int_equal(work.useful_ops, 2 * rows * columns * p.kh * p.kw * p.c);
            assert_int_equal(work.input_bytes, p.h * p.w * p.c * 4);
            assert_int_equal(work.output_bytes, rows * columns * p.c * 4);
            compared++;
        }
    }
    if (compared == 0)
        skip();
}

static void compare_unfused(const struct kernel *fused, const struct workload *w,
                            enum pattern pattern, int threads)
{
    char name[64];
    snprintf(name, sizeof name, "%s_unfused", fused->name);
    const struct kernel *unfused = registry_find(name);
    if (unfused == NULL)
        return;
    struct operands o;
    struct error error;
    if (operands_make(&o, w, pattern, 5, &error) != STATUS_OK)
        fail_msg("%s", error.text);
    struct buffer a =
        run_kernel(fused, w, o.input.data, o.residual.data, &o.parameters, o.output_bytes, 1);
    struct buffer b = run_kernel(unfused, w, o.input.data, o.residual.data, &o.parameters,
                                 o.output_bytes, threads);
    bool is_float = precision_is_float(&w->precision);
    for (size_t i = 0; i < o.output_bytes / o.output_element_bytes; i++) {
        // -0 and 0 are one number: a pass that is left out may keep the sign.
        bool same = is_float ? ((float *)a.data)[i] == ((float *)b.data)[i]
                             : ((uint8_t *)a.data)[i] == ((uint8_t *)b.data)[i];
        if (!same)
            fail_msg("%s and %s differ on %s at output %zu", fused->name, name, w->problem.name, i);
    }
    buffer_free(&a);
    buffer_free(&b);
    operands_free(&o);
}

static void test_fused_equals_unfused(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"dwconv_3x3s1p1_256_6x9", "dwconv_3x3s1p1_40_30x8",
                                        "dwconv_3x3s2p1_70_9x9", "dwconv_5x5s1p2_37_6x7"};
    static const struct glue F32[] = {
        {.bias = true, .activation = ACTIVATION_RELU},
        {.bias = true, .batch_norm = true, .residual = true, .activation = ACTIVATION_RELU6},
        {.batch_norm = true}};
    static const struct glue S8[] = {{.bias = true, .activation = ACTIVATION_RELU},
                                     {.bias = true, .residual = true},
                                     {.activation = ACTIVATION_RELU6}};
    for (size_t k = 0; k < registry_count(); k++) {
        const struct kernel *kernel = registry_at(k);
        bool is_float = is_vector_dwconv(kernel, "f32");
        if ((!is_float && !is_vector_dwconv(kernel, "s8")) || !kernel->fused)
            continue;
        for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
            for (int g = 0; g < 3; g++) {
                struct problem p = parse(NAMES[i]);
                struct workload w = kernel_workload(kernel, &p);
                w.glue = is_float ? F32[g] : S8[g];
                w.precision.activation_zero_point = !is_float;
                if (i % 2 == 1) {
                    w.views.residual_stride = p.c + 11;
                    w.views.output_stride = p.c + 5;
                }
                compare_unfused(kernel, &w, PATTERN_RANDOM, 1 + g);
            }
    }
}

// Windows larger than the image, images of one pixel, long strips, channels around every vector.
static void test_awkward_cases(void **state)
{
    (void)state;
    static const char *const NAMES[] = {
        "dwconv_3x3s1p1_65_1x1",  "dwconv_3x3s1p1_15_1x8",   "dwconv_3x3s1p1_33_8x1",
        "dwconv_3x3s2p1_63_1x1",  "dwconv_3x3s2p1_9_2x3",    "dwconv_7x7s1p3_18_2x2",
        "dwconv_3x3s1p2_31_2x2",  "dwconv_3x3s1p1_20_57x3",  "dwconv_3x3s1p1_272_5x15",
        "dwconv_3x3s1p1_512_3x4", "dwconv_3x3s2p0_48_5x9",   "dwconv_3x3s1p0.1.1.0_24_4x6",
        "dwconv_9x9s3p4_12_5x7",  "dwconv_3x3s1p1_256_4x31", "dwconv_3x3s1p0_72_3x31",
    };
    for (size_t k = 0; k < registry_count(); k++) {
        const struct kernel *kernel = registry_at(k);
        bool is_float = is_vector_dwconv(kernel, "f32");
        bool is_7bit = is_vector_dwconv(kernel, "u8w7") || is_vector_dwconv(kernel, "s8w7");
        if (!is_float && !is_vector_dwconv(kernel, "s8") && !is_7bit)
            continue;
        // Those that take some windows only; the others take all.
        bool is_narrow = is_7bit || strstr(kernel->name, "_columns") != NULL;
        for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++)
            for (int pattern = 0; pattern < PATTERN_COUNT; pattern++) {
                struct problem p = parse(NAMES[i]);
                struct workload w = kernel_workload(kernel, &p);
                if (!is_float) {
                    if (!is_7bit)
                        w.precision = pattern % 2 == 0 ? PRECISION_U8 : PRECISION_S8;
                    w.precision.activation_zero_point = true;
                }
                if (pattern % 3 == 1) { // and as channels of larger tensors
                    w.views.input_stride = p.c + (int64_t)i;
                    w.views.output_stride = p.c + 32;
                }
                if (is_narrow && !kernel->supports(kernel, &w))
                    continue;
                struct answer answer;
                struct error error;
                if (answer_make(&answer, &w, (enum pattern)pattern, i, &error) != STATUS_OK ||
                    check_kernel(kernel, &answer, 1 + (int)i % 2, &error) != STATUS_OK)
                    fail_msg("%s %s: %s", kernel->name, NAMES[i], error.text);
                answer_free(&answer);
            }
    }
}

// Weights beyond 7 bits would saturate.
static void test_7bit_refuses_wider_weights(void **state)
{
    (void)state;
    const struct problem p = parse("dwconv_3x3s1p1_70_4x5");
    int refused = 0;
    for (size_t k = 0; k < registry_count(); k++) {
        const struct kernel *kernel = registry_at(k);
        if (!is_vector_dwconv(kernel, "u8w7") && !is_vector_dwconv(kernel, "s8w7"))
            continue;
        struct workload w = kernel_workload(kernel, &p);
        assert_true(kernel->supports(kernel, &w));
        w.precision.weight_low = -64;
        assert_true(kernel->supports(kernel, &w));
        w.precision.weight_high = 64;
        assert_false(kernel->supports(kernel, &w));
        w.precision = PRECISION_U8;
        assert_false(kernel->supports(kernel, &w));
        refused++;
    }
    if (refused == 0)
        skip();
}

// Scales so large that the scaled sums leave int32: clamped, not wrapped.
static void test_huge_scales(void **state)
{
    (void)state;
    struct problem p = parse("dwconv_3x3s1p1_70_4x5");
    for (size_t k = 0; k < registry_count(); k++) {
        const struct kernel *kernel = registry_at(k);
        if (!is_vector_dwconv(kernel, "s8"))
            continue;
        struct workload w = kernel_workload(kernel, &p);
        w.glue.activation = ACTIVATION_NONE;
        struct operands o;
        struct error error;
        assert_int_equal(operands_make(&o, &w, PATTERN_RANDOM, 3, &error), STATUS_OK);
        float *scale = o.scale.data;
        for (int64_t c = 0; c < p.c; c++)
            scale[c] = c % 2 == 0 ? 1e9f : 1e30f;
        const struct kernel *reference = registry_reference(&w);
        struct buffer a =
            run_kernel(reference, &w, o.input.data, NULL, &o.parameters, o.output_bytes, 1);
        struct buffer b =
            run_kernel(kernel, &w, o.input.data, NULL, &o.parameters, o.output_bytes, 1);
        assert_memory_equal(a.data, b.data, o.output_bytes);
        buffer_free(&a);
        buffer_free(&b);
        operands_free(&o);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reference_by_hand),
        cmocka_unit_test(test_work_counts_taps),
        cmocka_unit_test(test_fused_equals_unfused),
        cmocka_unit_test(test_awkward_cases),
        cmocka_unit_test(test_huge_scales),
        cmocka_unit_test(test_7bit_refuses_wider_weights),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
