// SPDX-License-Identifier: MIT
// Weights of few bits: what they weigh, how they are packed, and who takes them.
#include "bench/isa.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/registry.h"
#include "bench/problem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static struct workload workload_of(const char *problem, const char *precision)
{
    struct workload w = {.precision = *precision_find(precision)};
    struct error error;
    assert_int_equal(problem_parse(problem, &w.problem, &error), STATUS_OK);
    w.glue = glue_default(&w.precision);
    return w;
}

static void test_weights_are_counted_in_bits(void **state)
{
    (void)state;
    assert_int_equal(precision_stored_weight_bytes(&PRECISION_W4A8, 4096), 2048);
    assert_int_equal(precision_stored_weight_bytes(&PRECISION_W5A8, 8), 5);
    assert_int_equal(precision_stored_weight_bytes(&PRECISION_W2A8, 9), 3);
    assert_int_equal(precision_stored_weight_bytes(&PRECISION_U8, 9), 9);
    assert_int_equal(precision_stored_weight_bytes(&PRECISION_F32, 3), 12);
    assert_int_equal(precision_stored_weight_bytes(&PRECISION_W1A8, 65), 9);
    // 32 nibbles and a scale.
    assert_int_equal(precision_stored_weight_bytes(precision_find("w4a8g32"), 64), 2 * (16 + 4));
    assert_int_equal(precision_stored_weight_bytes(precision_find("w2a8g32"), 64), 2 * (8 + 4));
    // And four bits of a zero point.
    assert_int_equal(precision_stored_weight_bytes(precision_find("w4a8g32z"), 64),
                     2 * (16 + 4) + 1);
}

static void test_fields_stand_by_step(void **state)
{
    (void)state;
    const int8_t nibbles[8] = {-8, 7, 0, -1, 1, 2, -2, 3};
    unsigned char lanes[8] = {0};
    LOW_WEIGHTS_NIBBLES.put(nibbles, 1, 2, (char *)lanes);
    const unsigned char expected[8] = {0, 0, 0, 0, 0x18, 0x27, 0xe0, 0x3f};
    assert_memory_equal(lanes, expected, sizeof lanes);
    memset(lanes, 0, sizeof lanes);
    LOW_WEIGHTS_NIBBLES_UNSIGNED.put(nibbles, 0, 2, (char *)lanes);
    const unsigned char from_lowest[4] = {0x90, 0xaf, 0x68, 0xb7};
    assert_memory_equal(lanes, from_lowest, sizeof from_lowest);
    const int8_t crumbs[16] = {-2, -1, 0, 1, 1, 0, -1, -2, 0, 0, 0, 0, -1, -1, 1, 1};
    memset(lanes, 0, sizeof lanes);
    LOW_WEIGHTS_CRUMBS.put(crumbs, 0, 1, (char *)lanes);
    const unsigned char fields[4] = {0xc6, 0xc3, 0x4c, 0x49};
    assert_memory_equal(lanes, fields, sizeof fields);
}

static void test_fifth_bits_stand_behind(void **state)
{
    (void)state;
    const int8_t levels[8] = {-16, 15, -1, 0, 1, -15, 2, -8};
    unsigned char group[10] = {0}; // of two columns
    LOW_WEIGHTS_FIVES.put(levels, 1, 2, (char *)group);
    const unsigned char expected[10] = {0, 0, 0, 0, 0x10, 0x1f, 0x2f, 0x80, 0x50, 0xa0};
    assert_memory_equal(group, expected, sizeof expected);
    memset(group, 0, sizeof group);
    LOW_WEIGHTS_FIVES_UNSIGNED.put(levels, 0, 2, (char *)group);
    const unsigned char from_lowest[10] = {0x10, 0x1f, 0x2f, 0x80, 0, 0, 0, 0, 0x0a, 0x05};
    assert_memory_equal(group, from_lowest, sizeof from_lowest);
}

static void test_columns_share_bytes(void **state)
{
    (void)state;
    const int8_t low[16] = {-8, 7, 0, -1}, high[16] = {1, -2, 3, 0, 5};
    unsigned char group[32] = {0};
    LOW_WEIGHTS_NIBBLES_BY_COLUMN.put(low, 2, 4, (char *)group);
    LOW_WEIGHTS_NIBBLES_BY_COLUMN.put(high, 3, 4, (char *)group);
    const unsigned char nibbles[6] = {0x18, 0xe7, 0x30, 0x0f, 0x50, 0};
    assert_memory_equal(group + 16, nibbles, sizeof nibbles);
    assert_int_equal(group[0], 0);
    memset(group, 0, sizeof group);
    const int8_t crumbs[16] = {-2, 1, -1};
    LOW_WEIGHTS_CRUMBS_BY_COLUMN.put(crumbs, 0, 4, (char *)group);
    LOW_WEIGHTS_CRUMBS_BY_COLUMN.put(crumbs, 3, 4, (char *)group);
    const unsigned char fields[4] = {0x82, 0x41, 0xc3, 0};
    assert_memory_equal(group, fields, sizeof fields);
}

static void test_columns_stand_side_by_side(void **state)
{
    (void)state;
    const int8_t levels[8] = {-8, 7, 1, -1, 2, 0, -2, 5}, codes[8] = {15, 0, 8, 3};
    unsigned char group[8] = {0}; // of two columns
    LOW_WEIGHTS_NIBBLES_ACROSS.put(levels, 0, 2, (char *)group);
    LOW_WEIGHTS_NIBBLES_ACROSS.put(codes, 1, 2, (char *)group);
    const unsigned char expected[8] = {0x18, 0x8f, 0xf7, 0x30, 0xe2, 0, 0x50, 0};
    assert_memory_equal(group, expected, sizeof expected);
}

// The best kernel of a precision, also without AVX-512, reads weights of its width, but where AVX2
// multiplies faster than it unpacks, and at most bytes on ARM, and no kernel goes beyond its range.
static void test_kernels_keep_to_their_range(void **state)
{
    (void)state;
    static const struct {
        const char *problem, *precision;
        int64_t bits_a_weight, on_avx2; // 0: the same
    } CASES[] = {
        {"matmul_1x64x512", "w5a8", 5, 8},          {"matmul_64x64x512", "w5s8", 5, 8},
        {"matmul_64x64x512", "w4a8", 4, 0},         {"matmul_64x64x512", "c4a8", 4, 16},
        {"matmul_64x64x512", "esb4a8", 4, 8},       {"matmul_64x64x512", "pot4s8", 4, 8},
        {"matmul_3x64x512", "c4s8", 4, 0},          {"matmul_64x64x512", "w2s8", 2, 0},
        {"matmul_1x64x512", "wta8", 2, 0},          {"matmul_64x64x512", "w2s8g32", 4, 0},
        {"matmul_1x64x512", "w1a8", 1, 0},          {"matmul_1x64x512", "w1s8", 1, 0},
        {"conv2d_3x3s1p1_64-64_8x8", "w4s8", 4, 0},
    };
    const uint32_t no_avx512 = ~(1u << ISA_AVX512 | 1u << ISA_AVX512VNNI | 1u << ISA_AVX512POPCNT);
    for (size_t i = 0; i < 2 * (sizeof CASES / sizeof CASES[0]); i++) {
        const struct workload w = workload_of(CASES[i / 2].problem, CASES[i / 2].precision);
        const struct kernel *kernel =
            registry_best(&w, i % 2 == 0 ? isa_detect() : isa_detect() & no_avx512);
        assert_non_null(kernel);
        const bool is_avx2 = kernel->isa == ISA_AVX2 && CASES[i / 2].on_avx2 != 0;
        const bool is_arm = kernel->isa == ISA_NEON || kernel->isa == ISA_NEONDOT;
        const int64_t bits = is_avx2  ? CASES[i / 2].on_avx2
                             : is_arm ? 8
                                      : CASES[i / 2].bits_a_weight;
        struct work work;
        kernel->work(kernel, &w, &work);
        const int64_t arrays = problem_output_channels(&w.problem) * 8 + 16;
        const int64_t most = problem_weight_elements(&w.problem) * bits / 8 + arrays;
        if (work.weight_bytes > most)
            fail_msg("%s reads %lld bytes of weights of %s, more than %lld", kernel->name,
                     (long long)work.weight_bytes, CASES[i / 2].problem, (long long)most);
    }
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != OP_MATMUL)
            continue;
        struct workload deep = workload_of("matmul_1x1x65600", kernel->precision->name);
        if (!precision_is_float(kernel->precision) && !precision_is_planes(kernel->precision) &&
            kernel->precision->granularity != GRANULARITY_GROUP)
            assert_false(kernel->supports(kernel, &deep));
        struct workload wide = workload_of("matmul_64x64x512", kernel->precision->name);
        wide.precision.weight_low--;
        if (kernel->precision->weight_bits < 7 && !precision_is_planes(kernel->precision) &&
            strncmp(kernel->precision->name, "wt", 2) != 0)
            assert_false(kernel->supports(kernel, &wide));
    }
}

// The table of families in README.md: every one has a kernel of its own on AVX2 and on NEON,
// whatever this machine has.
static void test_no_family_is_left_to_plain_c(void **state)
{
    (void)state;
    static const char *const PRECISIONS[] = {
        "w5a8",     "w5s8",    "w4a8",     "w4s8",      "w2a8",     "w2s8",      "wta8",
        "wts8",     "w1a8",    "w1s8",     "c4a8",      "c4s8",     "esb4a8",    "pot4s8",
        "w4a8g32",  "w4s8g64", "w4a8g128", "w4a8g32z",  "w4s8g32z", "w4a8g128z", "w2a8g32",
        "w2s8g128", "w4a32",   "w4a32g32", "w4a32g32z", "bcq1g128", "bcq2g128",  "bcq3g128",
        "bcq4g128", "w1a1b",   "w1a1u",    "w1a3b",     "w2a2b",    "w2a2u",     "w3a4u",
        "w4a4b",    "w4a4u",   "lq1a2",    "lq2a2",     "lq3a3",
    };
    static const char *const PROBLEMS[] = {"matmul_1x256x512", "matmul_64x256x512",
                                           "conv2d_3x3s1p1_128-64_8x8"};
    static const struct {
        enum isa own;
        uint32_t mask;
    } SETS[] = {
        {ISA_AVX2, 1u << ISA_AVX2 | 1u << ISA_SSE41},
        {ISA_NEON, 1u << ISA_NEON},
    };
    for (size_t s = 0; s < sizeof SETS / sizeof SETS[0]; s++) {
        const struct workload int8 = workload_of(PROBLEMS[1], "s8");
        const struct kernel *here = registry_best(&int8, SETS[s].mask | 1u << ISA_PORTABLE);
        if (here->isa != SETS[s].own) // another architecture
            continue;
        for (size_t i = 0; i < sizeof PRECISIONS / sizeof PRECISIONS[0]; i++) {
            for (size_t p = 0; p < sizeof PROBLEMS / sizeof PROBLEMS[0]; p++) {
                const struct workload w = workload_of(PROBLEMS[p], PRECISIONS[i]);
                const struct kernel *kernel = registry_best(&w, SETS[s].mask | 1u << ISA_PORTABLE);
                assert_non_null(kernel);
                if (kernel->isa != SETS[s].own)
                    fail_msg("%s, %s: nothing but %s", PROBLEMS[p], PRECISIONS[i], kernel->name);
            }
        }
    }
}

static void test_groups_that_do_not_divide_are_refused(void **state)
{
    (void)state;
    const struct workload fits = workload_of("matmul_8x16x192", "w4a8g64");
    assert_non_null(registry_reference(&fits));
    assert_non_null(registry_best(&fits, isa_detect()));
    static const char *const PROBLEMS[] = {"matmul_8x16x96", "conv2d_3x3s1p1_32-8_5x5",
                                           "conv2d_1x1s1p0_128-16_4x4_g4"};
    for (size_t i = 0; i < sizeof PROBLEMS / sizeof PROBLEMS[0]; i++) {
        const struct workload w = workload_of(PROBLEMS[i], "w4a8g64");
        assert_null(registry_reference(&w));
        assert_null(registry_best(&w, isa_detect()));
    }
    struct workload odd = fits;
    odd.precision.group = 48;
    assert_null(registry_best(&odd, isa_detect()));
}

// Zero points of groups: some kernel beside the reference takes them, none that does not know them.
static void test_zero_points_of_groups(void **state)
{
    (void)state;
    static const int GROUPS[] = {32, 64, 128};
    for (size_t i = 0; i < sizeof GROUPS / sizeof GROUPS[0]; i++) {
        struct workload w = workload_of("matmul_8x16x256", "w4s8g32z");
        w.precision.group = GROUPS[i];
        assert_non_null(registry_reference(&w));
        const struct kernel *kernel = registry_best(&w, isa_detect());
        assert_non_null(kernel);
        assert_true(((const struct matmul_micro *)kernel->micro)->group_zero_points);
        w.precision.gemmlowp_rounding = true;
        assert_null(registry_best(&w, isa_detect()));
    }
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != OP_MATMUL || kernel->micro == NULL)
            continue;
        const struct matmul_micro *micro = kernel->micro;
        const struct workload w = workload_of("matmul_4x16x256", "w4a8g32z");
        assert_true(!kernel->supports(kernel, &w) || micro->group_zero_points);
    }
}

// Every family says no to more bits than its own, on either side, and to no group at all.
static void test_bits_outside_a_family_are_refused(void **state)
{
    (void)state;
    static const char *const NAMES[] = {"w5a8", "w4a8",    "w2s8",    "wta8",
                                        "c4a8", "w4a8g32", "w4s8g32z"};
    for (size_t i = 0; i < sizeof NAMES / sizeof NAMES[0]; i++) {
        struct workload w = workload_of("matmul_8x16x256", NAMES[i]);
        assert_non_null(registry_best(&w, isa_detect()));
        w.precision.activation_bits = 9;
        assert_null(registry_best(&w, isa_detect()));
        w = workload_of("matmul_8x16x256", NAMES[i]);
        w.precision.weight_low = -1000;
        w.precision.weight_high = 1000;
        assert_null(registry_best(&w, isa_detect()));
        w = workload_of("matmul_8x16x256", NAMES[i]);
        w.precision.granularity = GRANULARITY_GROUP;
        w.precision.group = 0;
        assert_null(registry_best(&w, isa_detect()));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weights_are_counted_in_bits),
        cmocka_unit_test(test_fields_stand_by_step),
        cmocka_unit_test(test_fifth_bits_stand_behind),
        cmocka_unit_test(test_columns_share_bytes),
        cmocka_unit_test(test_columns_stand_side_by_side),
        cmocka_unit_test(test_kernels_keep_to_their_range),
        cmocka_unit_test(test_no_family_is_left_to_plain_c),
        cmocka_unit_test(test_groups_that_do_not_divide_are_refused),
        cmocka_unit_test(test_zero_points_of_groups),
        cmocka_unit_test(test_bits_outside_a_family_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
