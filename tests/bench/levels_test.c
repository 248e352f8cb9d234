// SPDX-License-Identifier: MIT
// Codes of every number of bits and polarity out of whole tiles, where kernels have ways of their
// own: every level rule, panels of 64 columns, rows with patterns of padding.
#include "bench/check/check.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static int check_workload(const struct workload *workload, uint64_t seed)
{
    struct answer answer;
    struct error error = {0};
    int kernels = 0;
    assert_int_equal(answer_make(&answer, workload, PATTERN_RANDOM, seed, &error), STATUS_OK);
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != workload->problem.op || (isa_detect() >> kernel->isa & 1u) == 0 ||
            !kernel->supports(kernel, workload))
            continue;
        if (check_kernel(kernel, &answer, 1, &error) != STATUS_OK)
            fail_msg("%s: %s", kernel->name, error.text);
        kernels++;
    }
    answer_free(&answer);
    return kernels;
}

static void whole_tiles(void **state)
{
    (void)state;
    static const char *const PROBLEMS[] = {"matmul_14x128x70", "matmul_7x64x1",
                                           "conv2d_3x3s1p1_32-64_3x7"};
    static const enum level_rule RULES[] = {LEVELS_BY_THRESHOLD, LEVELS_BY_SHIFT, LEVELS_BY_SCALE};
    for (size_t p = 0; p < sizeof PROBLEMS / sizeof PROBLEMS[0]; p++) {
        for (size_t i = 0; i < PRECISION_PLANES_COUNT; i++) {
            for (size_t rule = 0; rule < sizeof RULES / sizeof RULES[0]; rule++) {
                struct workload w = {.precision = PRECISION_PLANES[i]};
                struct error error;
                w.glue = (struct glue){.bias = i % 2 == 0, .levels = RULES[rule]};
                assert_int_equal(problem_parse(PROBLEMS[p], &w.problem, &error), STATUS_OK);
                assert_true(check_workload(&w, 11 * i + rule) >= 1);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(whole_tiles)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
