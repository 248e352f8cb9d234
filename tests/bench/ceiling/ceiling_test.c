// SPDX-License-Identifier: MIT
// The ceilings do exactly the operations that they declare: their accumulators count them.
#include "bench/isa.h"
#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct workload CEILING_WORKLOAD = {.problem = {.op = OP_CEILING, .name = "ceiling"}};

// Runs a row with a guard line behind its scratch and returns what it counted.
static int64_t counted_by(const struct kernel *kernel, int threads, unsigned char *first_output)
{
    size_t bytes = kernel->scratch_bytes(kernel, &CEILING_WORKLOAD, threads);
    unsigned char *scratch = aligned_alloc(64, (bytes + 127) / 64 * 64);
    assert_non_null(scratch);
    memset(scratch, 0xa5, (bytes + 127) / 64 * 64);
    struct run_args args = {.scratch = scratch, .threads = threads};
    kernel->run(kernel, &CEILING_WORKLOAD, &args);
    for (size_t i = bytes; i < (bytes + 127) / 64 * 64; i++)
        assert_int_equal(scratch[i], 0xa5);
    int64_t counted = ceiling_counted(scratch);
    *first_output = bytes > 64 ? scratch[64] : 0;
    free(scratch);
    return counted;
}

static bool runs_here(const struct kernel *kernel)
{
    return kernel->op == OP_CEILING && (isa_detect() >> kernel->isa & 1u) != 0 &&
           kernel->supports(kernel, &CEILING_WORKLOAD);
}

static void counts_are_exact(void **state)
{
    (void)state;
    size_t tested = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (!runs_here(kernel))
            continue;
        struct work work;
        kernel->work(kernel, &CEILING_WORKLOAD, &work);
        assert_true(work.useful_ops > 0);
        assert_true(work.executed_ops[work.main_class] == work.useful_ops);
        for (int threads = 1; threads <= 3; threads += 2) {
            unsigned char output = 0;
            int64_t counted = counted_by(kernel, threads, &output);
            if (counted == 0 && strstr(kernel->name, "requantise") != NULL) {
                // 3 * 0.5 rounds half to even, plus zero point 5.
                assert_int_equal(output, 7);
            } else if (2 * counted != work.useful_ops) {
                fail_msg("%s, %d threads: declares %lld operations, did %lld", kernel->name,
                         threads, (long long)work.useful_ops, (long long)(2 * counted));
            }
        }
        tested++;
    }
    assert_true(tested > 0);
}

static void sweep_rows_say_what_they_are(void **state)
{
    (void)state;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != OP_CEILING)
            continue;
        assert_non_null(kernel->detail);
        assert_true(strlen(kernel->name) < 48);
        assert_ptr_equal(registry_find(kernel->name), kernel);
        const struct kernel *main_row = registry_find(kernel->ceiling);
        assert_non_null(main_row);
        assert_false(ceiling_is_sweep(main_row));
        assert_string_equal(ceiling_type(kernel), ceiling_type(main_row));
        if (ceiling_is_sweep(kernel)) {
            char words[32];
            (void)snprintf(words, sizeof words, "%d accumulator", ceiling_accumulators(kernel));
            assert_non_null(strstr(kernel->detail, words));
        } else {
            assert_ptr_equal(main_row, kernel);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_are_exact),
        cmocka_unit_test(sweep_rows_say_what_they_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
