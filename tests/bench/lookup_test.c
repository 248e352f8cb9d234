// SPDX-License-Identifier: MIT
// Look-up kernels: what they refuse. That their sums are exact is tested with all kernels.
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static bool is_taken(const struct kernel *kernel, const char *problem,
                     const struct precision *precision)
{
    struct workload w = {.precision = *precision, .glue = glue_default(precision)};
    struct error error;
    assert_int_equal(problem_parse(problem, &w.problem, &error), STATUS_OK);
    return kernel->supports(kernel, &w);
}

static void refusals(void **state)
{
    (void)state;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (strcmp(kernel->algorithm, "lut") != 0 || kernel->op != OP_MATMUL)
            continue;
        const struct precision *own = kernel->precision;
        assert_true(is_taken(kernel, "matmul_3x5x48", own));
        assert_false(is_taken(kernel, "matmul_3x5x40", own)); // not whole groups of 16
        struct precision other = *own;
        other.activation_zero_point = true;
        assert_false(is_taken(kernel, "matmul_3x5x48", &other));
        other = *own;
        other.weight_zero_points = true;
        assert_false(is_taken(kernel, "matmul_3x5x48", &other));
        other = *own;
        other.activation_encoding = ENCODING_SIGNED;
        assert_false(is_taken(kernel, "matmul_3x5x48", &other));
        other = *own;
        other.weight_high = own->weight_high + 1; // a bit more
        assert_false(is_taken(kernel, "matmul_3x5x48", &other));
        assert_string_equal(registry_find(kernel->ceiling)->name, kernel->ceiling);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(refusals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
