// SPDX-License-Identifier: MIT
// Tables of few significant bits: the level sets of facts/esb_levels.json, and every kernel of
// 4-bit codes with them.
#include "bench/kernels/matmul/code_levels.h"
#include "base/memory.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

// levels_nonneg of the file, in its own units.
static const struct {
    int bits, linear_bits, count;
    double levels[8];
} SETS[] = {
    {3, 0, 4, {0, 1, 2, 4}},
    {4, 0, 8, {0, 1, 2, 4, 8, 16, 32, 64}},
    {4, 1, 8, {0, 0.5, 1, 1.5, 2, 3, 4, 6}},
};
enum { SET_COUNT = sizeof SETS / sizeof SETS[0] };

static void level_sets(void **state)
{
    (void)state;
    for (int s = 0; s < SET_COUNT; s++) {
        int8_t levels[CODE_LEVELS_COUNT];
        assert_true(code_levels_esb(SETS[s].bits, SETS[s].linear_bits, levels));
        for (int i = 0; i < 8; i++) {
            const int known = i < SETS[s].count ? i : SETS[s].count - 1;
            const int level = (int)(SETS[s].levels[known] * (1 << SETS[s].linear_bits));
            assert_int_equal(levels[i], level);
            assert_int_equal(levels[8 + i], -level);
        }
    }
    int8_t levels[CODE_LEVELS_COUNT];
    assert_false(code_levels_esb(5, 1, levels)); // more codes than a table has
    assert_false(code_levels_esb(4, 2, levels)); // one exponent bit: a uniform set
    assert_false(code_levels_esb(2, 0, levels));
    assert_false(code_levels_esb(4, -1, levels));
}

static void *allocate(size_t bytes)
{
    void *memory = aligned_alloc(64, (bytes + BUFFER_SLACK + 63) / 64 * 64);
    assert_non_null(memory);
    return memory;
}

enum { M = 3, N = 21, K = 64 };

static void kernels_take_them(void **state)
{
    (void)state;
    int8_t codes[N * K];
    uint8_t input[M * K + BUFFER_SLACK] = {0};
    for (int i = 0; i < N * K; i++)
        codes[i] = (int8_t)((uint32_t)i * 2654435761u >> 13 & 15);
    for (int i = 0; i < M * K; i++)
        input[i] = (uint8_t)(i * 37 % 128);
    struct error error;
    struct workload w = {.glue = {.raw_accumulator = true}};
    assert_int_equal(problem_parse("matmul_3x21x64", &w.problem, &error), STATUS_OK);
    int kernels = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        w.precision = *kernel->precision;
        if (kernel->op != OP_MATMUL || w.precision.weight_encoding != ENCODING_CODE ||
            (isa_detect() >> kernel->isa & 1u) == 0 || !kernel->supports(kernel, &w))
            continue;
        for (int s = 0; s < SET_COUNT; s++) {
            int8_t levels[CODE_LEVELS_COUNT];
            assert_true(code_levels_esb(SETS[s].bits, SETS[s].linear_bits, levels));
            if (levels[7] > w.precision.level_most)
                continue;
            const struct parameters parameters = {.weights = codes, .code_levels = levels};
            const struct target target = {0};
            void *packed = allocate(kernel->packed_bytes(kernel, &w));
            void *scratch = allocate(kernel->scratch_bytes(kernel, &w, 1) + 64);
            kernel->pack(kernel, &w, &target, &parameters, packed);
            int32_t output[M * N];
            const struct run_args args = {.input = input,
                                          .packed = packed,
                                          .output = output,
                                          .scratch = scratch,
                                          .threads = 1};
            kernel->run(kernel, &w, &args);
            for (int m = 0; m < M; m++) {
                for (int n = 0; n < N; n++) {
                    int32_t sum = 0;
                    for (int k = 0; k < K; k++)
                        sum += input[m * K + k] * levels[codes[n * K + k]];
                    assert_int_equal(output[m * N + n], sum);
                }
            }
            free(scratch);
            free(packed);
        }
        kernels++;
    }
    assert_true(kernels >= 2);
}

// No kernel takes a table with levels beyond its own, and the best one makes use of smaller levels.
static void ranges_of_levels(void **state)
{
    (void)state;
    static const struct {
        const char *set;
        int linear_bits;
    } NAMED[] = {{"pot4a8", 0}, {"pot4s8", 0}, {"esb4a8", 1}, {"esb4s8", 1}};
    struct error error;
    struct workload w = {.glue = {.raw_accumulator = true}};
    assert_int_equal(problem_parse("matmul_64x64x64", &w.problem, &error), STATUS_OK);
    for (size_t i = 0; i < sizeof NAMED / sizeof NAMED[0]; i++) {
        w.precision = *precision_find(NAMED[i].set);
        int8_t levels[CODE_LEVELS_COUNT];
        assert_true(code_levels_esb(4, NAMED[i].linear_bits, levels));
        assert_int_equal(levels[7], w.precision.level_most);
        const struct kernel *small = registry_best(&w, 1u << ISA_AVX2 | 1u << ISA_PORTABLE);
        assert_non_null(small);
        if (small->isa == ISA_AVX2)
            assert_string_equal(small->precision->name, NAMED[i].set);
        w.precision.level_most = 17; // not 16 with five bits, and no named table's
        assert_true(small->isa != ISA_AVX2 ||
                    small->supports(small, &w) == (NAMED[i].linear_bits == 0));
        w.precision.level_most = 65;
        assert_true(small->isa != ISA_AVX2 || !small->supports(small, &w));
        static const int WRONG[] = {0, -1, 128};
        for (size_t k = 0; k < sizeof WRONG / sizeof WRONG[0]; k++) {
            w.precision.level_most = WRONG[k];
            assert_null(registry_reference(&w));
            assert_null(registry_best(&w, isa_detect()));
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(level_sets),
        cmocka_unit_test(kernels_take_them),
        cmocka_unit_test(ranges_of_levels),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
