// SPDX-License-Identifier: MIT
// Packed-lane kernels: unpacking of codes, given dot products, what they refuse, and where they
// stand among their rivals. That they agree with the reference is tested with all kernels.
#include "bench/kernels/matmul/lanes.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static bool is_lanes(const struct kernel *kernel)
{
    return strcmp(kernel->algorithm, LANES_ALGORITHM) == 0;
}

static void codes_unpack(void **state)
{
    (void)state;
    enum { WORDS = 5 };
    for (int planes = 1; planes <= PLANES_MOST; planes++) {
        uint32_t stored[WORDS * PLANES_MOST] = {0};
        uint8_t codes[WORDS * PLANES_WORD + 1];
        for (int c = 0; c < WORDS * PLANES_WORD; c++)
            planes_set(stored, planes, c, (c * 7 + c / 5) % (1 << planes));
        codes[WORDS * PLANES_WORD] = 0xa5;
        lanes_unpack(stored, codes, WORDS, planes);
        for (int c = 0; c < WORDS * PLANES_WORD; c++)
            assert_int_equal(codes[c], planes_get(stored, planes, c));
        assert_int_equal(codes[WORDS * PLANES_WORD], 0xa5);
    }
}

// 2 * 15 * 15 leave no room in a byte; 2 * 15 * 7 do.
static void pairs_that_overflow_are_refused(void **state)
{
    (void)state;
    struct workload w = {.precision = *precision_find("w4a4u")};
    struct error error;
    assert_int_equal(problem_parse("matmul_4x32x64", &w.problem, &error), STATUS_OK);
    assert_true(accepts_lanes(&w));
    assert_false(accepts_lane_pairs(&w));
    w.precision = *precision_find("w3a4u");
    assert_true(accepts_lane_pairs(&w));
    w.precision = *precision_find("w2a2b"); // padding would not be the code 0
    assert_false(accepts_lanes(&w));
    for (size_t i = 0; i < registry_count(); i++)
        assert_null(strstr(registry_at(i)->name, "w4a4u_4x32_portable_lanes"));
}

static void members_are_unipolar(void **state)
{
    (void)state;
    size_t lanes = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (!is_lanes(kernel))
            continue;
        lanes++;
        assert_int_equal(kernel->precision->activation_encoding, ENCODING_UNIPOLAR);
        struct workload w = kernel_workload(kernel, &(struct problem){.op = OP_MATMUL});
        struct work work;
        const bool is_matmul = kernel->op == OP_MATMUL;
        struct error error;
        assert_int_equal(problem_parse(is_matmul ? "matmul_4x32x64" : "conv2d_3x3s1p1_64-32_4x4",
                                       &w.problem, &error),
                         STATUS_OK);
        assert_true(kernel->supports(kernel, &w));
        // Multiply-adds, once, however many bits; and the unpacked codes are counted.
        kernel->work(kernel, &w, &work);
        assert_int_equal(work.main_class, WORK_MAC);
        assert_int_equal(work.intermediate_bytes, is_matmul ? 4 * 64 : 16 * 64);
        if (is_matmul)
            assert_int_equal(work.executed_ops[WORK_MAC] % work.useful_ops, 0);
    }
    assert_true(lanes >= 2 * 15);
}

// Without bits to spare, planes come first; with many bits, lanes do.
static void the_faster_family_comes_first(void **state)
{
    (void)state;
    struct error error;
    struct workload w = {.precision = *precision_find("w1a1u"), .glue = {.bias = true}};
    assert_int_equal(problem_parse("matmul_4x32x64", &w.problem, &error), STATUS_OK);
    assert_false(is_lanes(registry_best(&w, UINT32_MAX)));
    w.precision = *precision_find("w3a3u");
    assert_true(is_lanes(registry_best(&w, UINT32_MAX)));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_unpack),
        cmocka_unit_test(pairs_that_overflow_are_refused),
        cmocka_unit_test(members_are_unipolar),
        cmocka_unit_test(the_faster_family_comes_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
