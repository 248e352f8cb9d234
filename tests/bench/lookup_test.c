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

// T-MAC: sums of 8-bit activations.
static void check_integers(const struct kernel *kernel)
{
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
}

// Binary-coding quantisation: sums of fp32 activations.
static void check_basis(const struct kernel *kernel)
{
    const struct precision *own = kernel->precision;
    assert_true(is_taken(kernel, "matmul_1x5x256", own));
    assert_false(is_taken(kernel, "matmul_1x5x200", own)); // not whole groups of 128
    struct precision other = *own;
    other.weight_encoding = ENCODING_SIGNED;
    assert_false(is_taken(kernel, "matmul_1x5x256", &other));
    other = *own;
    other.activation_encoding = ENCODING_UNSIGNED;
    assert_false(is_taken(kernel, "matmul_1x5x256", &other));
}

static void refusals(void **state)
{
    (void)state;
    int integers = 0, basis = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (strcmp(kernel->algorithm, "lut") != 0 || kernel->op != OP_MATMUL)
            continue;
        const bool is_basis = kernel->precision->weight_encoding == ENCODING_BASIS;
        if (is_basis)
            check_basis(kernel);
        else
            check_integers(kernel);
        *(is_basis ? &basis : &integers) += 1;
        assert_string_equal(registry_find(kernel->ceiling)->name, kernel->ceiling);
    }
#ifdef __x86_64__
    assert_true(integers > 0 && basis > 0);
#endif
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(refusals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
