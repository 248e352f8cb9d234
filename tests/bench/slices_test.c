// SPDX-License-Identifier: MIT
// fp32 activations cut into slices: what they stand for, and what becomes of the extremes.
#include "bench/isa.h"
#include "bench/kernels/matmul/slices.h"
#include "bench/kernels/registry.h"

#include <float.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static double number_of(const struct slices_block *block, int i)
{
    return (double)block->slices[0][i] * (double)block->high_unit +
           (block->slices[1][i] * 256.0 + block->slices[2][i]) * (double)block->unit;
}

// Within half a unit, which is 2^-22 of the largest at most: all of fp32 beside it.
static void expect_exact(const float *stored, double largest)
{
    struct slices_block block;
    slices_of_block(stored, &block);
    double sum = 0;
    for (int i = 0; i < SLICES_BLOCK; i++) {
        const double error = fabs(number_of(&block, i) - (double)stored[i]);
        assert_true(error <= (double)block.unit / 2);
        sum += number_of(&block, i);
    }
    assert_true((double)block.unit <= largest * 0x1.02p-22);
    assert_true(fabs((double)block.total - sum) <= fabs(sum) * 0x1p-23 + (double)block.unit);
}

static void test_slices_stand_for_their_numbers(void **state)
{
    (void)state;
    // From where slices change to where the largest one is full, both signs.
    static const float LARGEST[] = {1.0f,         -1.0f,       1.9921f,      1.9923f, -1.99999988f,
                                    0x1.fcfdfp0f, 0x1.fcfep0f, -0x1.fcfep0f, 1e37f,   1e-20f};
    for (size_t n = 0; n < sizeof LARGEST / sizeof LARGEST[0]; n++) {
        float stored[SLICES_BLOCK] = {0};
        for (int i = 0; i < SLICES_BLOCK; i++)
            stored[i] = LARGEST[n] * (float)(1 - i % 3) / (float)(1 << i % 24);
        stored[5] = LARGEST[n];
        expect_exact(stored, fabs((double)LARGEST[n]));
    }
}

static void test_extremes(void **state)
{
    (void)state;
    float stored[SLICES_BLOCK] = {0};
    struct slices_block block;
    slices_of_block(stored, &block);
    assert_true(block.total == 0.0f && isfinite(block.unit));
    stored[3] =
        0x1p-140f; // a denormal: less exact than itself, but no farther off than fp32's least
    slices_of_block(stored, &block);
    assert_true(fabs(number_of(&block, 3) - 0x1p-140) <= (double)FLT_MIN);
    stored[7] = FLT_MAX;
    slices_of_block(stored, &block);
    assert_true(fabs(number_of(&block, 7) / (double)FLT_MAX - 1) < 0x1p-22);
    stored[9] = INFINITY;
    slices_of_block(stored, &block);
    assert_true(isnan(block.unit) && isnan(block.high_unit));
    stored[9] = NAN;
    slices_of_block(stored, &block);
    assert_true(isnan(block.unit) && isnan(block.high_unit));
}

// Behind the end of a row: zeros, whatever stands there.
static void test_a_part_of_a_block(void **state)
{
    (void)state;
    float stored[2 * SLICES_BLOCK];
    for (int i = 0; i < 2 * SLICES_BLOCK; i++)
        stored[i] = i < 40 ? 1.0f : NAN;
    struct slices_block blocks[2];
    slices_widen(stored, blocks, 40);
    assert_true(number_of(&blocks[1], 7) == 1.0 && number_of(&blocks[1], 8) == 0.0);
    assert_true(blocks[0].total == 32.0f && blocks[1].total == 8.0f);
}

static struct workload workload_of(const char *problem, const char *precision)
{
    struct workload w = {.precision = *precision_find(precision)};
    struct error error;
    assert_int_equal(problem_parse(problem, &w.problem, &error), STATUS_OK);
    w.glue = glue_default(&w.precision);
    return w;
}

static void test_who_takes_them(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"w4a32", "w4a32g32", "w4a32g64", "w4a32g128", "w4a32g32z"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        struct workload w = workload_of("matmul_3x48x256", NAMES[i]);
        const struct kernel *kernel = registry_best(&w, isa_detect());
        assert_non_null(registry_reference(&w));
        assert_non_null(kernel);
        struct work work;
        kernel->work(kernel, &w, &work);
        const int64_t groups = w.precision.group > 0 ? 256 / w.precision.group : 1;
        // Nibbles, a scale and a zero point a group, bias; the copy of the activations besides.
        assert_int_equal(work.weight_bytes, 48 * (128 + groups * 8 + 4));
        w.precision.weight_low = -9;
        assert_null(registry_best(&w, isa_detect()));
        w = workload_of("matmul_3x48x256", NAMES[i]);
        w.precision.granularity = GRANULARITY_GROUP;
        w.precision.group = 48;
        assert_null(registry_best(&w, isa_detect()));
        assert_null(registry_reference(&w));
    }
    const struct workload odd = workload_of("conv2d_3x3s1p1_40-8_5x5", "w4a32g32");
    assert_null(registry_reference(&odd));
    // No kernel of float weights reads levels.
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        const struct workload w = workload_of("matmul_3x48x256", "w4a32");
        if (kernel->op == OP_MATMUL && kernel->precision->weight_encoding == ENCODING_FLOAT)
            assert_false(kernel->supports(kernel, &w));
    }
    assert_int_equal(precision_stored_weight_bytes(precision_find("w4a32g32z"), 64),
                     2 * (16 + 4) + 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_slices_stand_for_their_numbers),
        cmocka_unit_test(test_extremes),
        cmocka_unit_test(test_a_part_of_a_block),
        cmocka_unit_test(test_who_takes_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
