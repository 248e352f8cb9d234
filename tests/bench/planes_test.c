// SPDX-License-Identifier: MIT
// Bit planes: storage, names of precisions, given dot products, and every kernel on them.
#include "bench/planes.h"
#include "base/memory.h"
#include "bench/kernels/conv2d/conv2d_patterns.h"
#include "bench/kernels/registry.h"
#include "tests/bench/run_kernel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

static void codes_come_back(void **state)
{
    (void)state;
    for (int bits = 1; bits <= PLANES_MOST; bits++) {
        uint32_t pixel[3 * PLANES_MOST];
        memset(pixel, 0xa5, sizeof pixel);
        for (int c = 0; c < 70; c++)
            planes_set(pixel, bits, c, c * 7 % (1 << bits));
        for (int c = 0; c < 70; c++)
            assert_int_equal(planes_get(pixel, bits, c), c * 7 % (1 << bits));
        assert_int_equal(planes_bytes(70, bits), 12 * bits);
        assert_int_equal(planes_bytes(64, bits), 8 * bits);
    }
}

static void precisions_have_names(void **state)
{
    (void)state;
    assert_string_equal(precision_find("w1a1")->name, "w1a1b");
    assert_string_equal(precision_find("w1a2")->name, "w1a2u");
    assert_string_equal(precision_find("w3a4b")->name, "w3a4b");
    assert_int_equal(precision_find("w3a4b")->weight_low, -7);
    assert_int_equal(precision_find("w2a3")->weight_high, 3);
    assert_null(precision_find("w5a1u"));
    assert_null(precision_find("w1a5"));
    assert_null(precision_find("w1a0"));
    assert_null(precision_find("w1a1bb"));
}

// Dot products of facts/bitops_vectors.json, 64 long: a0, a1 the planes of the activations, w0 the
// bits of the weights.
static const uint64_t A0 = UINT64_C(0xd9e068b733806327), A1 = UINT64_C(0x5825703b08cd9302),
                      W0 = UINT64_C(0xab31a38d30e143e8);

static int32_t dot(const struct kernel *kernel, const char *precision)
{
    struct workload w = {.precision = *precision_find(precision),
                         .glue = {.raw_accumulator = true}};
    struct error error;
    assert_int_equal(problem_parse("matmul_1x1x64", &w.problem, &error), STATUS_OK);
    if (!kernel->supports(kernel, &w))
        return INT32_MIN;
    int8_t weights[64];
    _Alignas(64) uint32_t input[4 + BUFFER_SLACK / 4] = {0};
    _Alignas(64) int32_t output[32] = {0};
    for (int k = 0; k < 64; k++) {
        weights[k] = (W0 >> k & 1) != 0 ? 1 : -1;
        const int code = (int)(A0 >> k & 1) | (int)(A1 >> k & 1) << 1;
        planes_set(input, w.precision.activation_bits, k, code);
    }
    const struct parameters parameters = {.weights = weights};
    run_kernel(kernel, &w, &parameters, input, output);
    return output[0];
}

static void given_dot_products(void **state)
{
    (void)state;
    static const struct {
        const char *precision;
        int32_t sum;
    } GIVEN[] = {{"w1a1b", 6}, {"w1a1u", 0}, {"w1a2u", -6}};
    for (size_t g = 0; g < sizeof GIVEN / sizeof GIVEN[0]; g++) {
        size_t kernels = 0;
        for (size_t i = 0; i < registry_count(); i++) {
            const struct kernel *kernel = registry_at(i);
            if (kernel->op != OP_MATMUL || (isa_detect() >> kernel->isa & 1u) == 0)
                continue;
            const int32_t sum = dot(kernel, GIVEN[g].precision);
            if (sum == INT32_MIN)
                continue;
            kernels++;
            if (sum != GIVEN[g].sum)
                fail_msg("%s: %d instead of %d in %s", kernel->name, sum, GIVEN[g].sum,
                         GIVEN[g].precision);
        }
        assert_true(kernels >= 2); // the reference and the portable one at least
    }
}

static void patterns_of_padding(void **state)
{
    (void)state;
    static const struct {
        const char *problem;
        int64_t vertical, horizontal;
    } CASES[] = {{"conv2d_3x3s1p1_32-32_14x14", 3, 3}, {"conv2d_1x1s1p0_32-32_14x14", 0, 0},
                 {"conv2d_3x3s2p1_32-32_14x14", 2, 2}, {"conv2d_3x3s1p1_32-32_1x1", 1, 1},
                 {"conv2d_5x5s1p2_32-32_14x9", 5, 5},  {"conv2d_3x3s1p0_32-32_14x14", 0, 0},
                 {"conv2d_5x5s1p2_32-32_3x3", 3, 3},   {"conv2d_1x7s1p0.3.0.3_32-32_16x16", 1, 7}};
    for (size_t i = 0; i < sizeof CASES / sizeof CASES[0]; i++) {
        struct problem p;
        struct error error;
        assert_int_equal(problem_parse(CASES[i].problem, &p, &error), STATUS_OK);
        int64_t vertical, horizontal;
        conv2d_count_patterns(&p, &vertical, &horizontal);
        assert_int_equal(vertical, CASES[i].vertical);
        assert_int_equal(horizontal, CASES[i].horizontal);
        const int64_t pixels = problem_output_h(&p) * problem_output_w(&p);
        for (int64_t pixel = 0; vertical > 0 && pixel < pixels; pixel++)
            assert_in_range(conv2d_pattern_of(&p, pixel), 0, vertical * horizontal - 1);
    }
}

// What no kernel may take: depths beyond int32, polarities without a way. Groups need not be whole
// words: each begins with its own.
static void refusals(void **state)
{
    (void)state;
    struct error error;
    struct workload deep = {.precision = *precision_find("w1a2u")};
    assert_int_equal(problem_parse("matmul_1x1x4000000", &deep.problem, &error), STATUS_OK);
    assert_null(registry_reference(&deep));
    assert_int_equal(problem_parse("conv2d_3x3s1p1_48-64_8x8_g2", &deep.problem, &error),
                     STATUS_OK);
    assert_non_null(registry_reference(&deep));
    struct workload w = {.precision = *precision_find("w2a2b")};
    assert_int_equal(problem_parse("matmul_4x4x64", &w.problem, &error), STATUS_OK);
    assert_non_null(registry_reference(&w));
    w.precision.weight_encoding = ENCODING_SIGNED;
    assert_null(registry_reference(&w));
    w.precision.activation_encoding = ENCODING_UNIPOLAR;
    assert_non_null(registry_reference(&w));
    w.precision.activation_bits = 5;
    assert_null(registry_reference(&w));
}

// Words of the record, which others read (the contract).
static void rows_say_how_they_multiply(void **state)
{
    (void)state;
    size_t serial = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        const bool multiplies = row->op == OP_MATMUL || row->op == OP_CONV2D;
        if (!multiplies || row->micro == NULL || !precision_is_planes(row->precision))
            continue;
        const bool is_serial = strcmp(row->algorithm, "bitserial") == 0;
        assert_true(is_serial || strcmp(row->algorithm, "packed-lane") == 0);
        serial += is_serial;
    }
    assert_true(serial > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_come_back),    cmocka_unit_test(precisions_have_names),
        cmocka_unit_test(given_dot_products), cmocka_unit_test(patterns_of_padding),
        cmocka_unit_test(refusals),           cmocka_unit_test(rows_say_how_they_multiply),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
