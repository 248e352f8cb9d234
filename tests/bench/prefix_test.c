// SPDX-License-Identifier: MIT
// Any precision from one stored weight tensor: a prefix of its bit planes is the tensor at fewer
// bits, and every kernel answers with it as with one packed at those bits.
#include "base/memory.h"
#include "bench/kernels/matmul/matmul_pack_planes.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

enum { M = 5, N = 70, K = 150, STORED = 4 };

static void *allocate(size_t bytes)
{
    void *memory = aligned_alloc(64, (bytes + BUFFER_SLACK + 63) / 64 * 64);
    assert_non_null(memory);
    return memory;
}

static struct workload workload_of(const struct precision *precision)
{
    struct workload w = {.precision = *precision, .glue = {.raw_accumulator = true}};
    struct error error;
    assert_int_equal(problem_parse("matmul_5x70x150", &w.problem, &error), STATUS_OK);
    return w;
}

static struct matmul_layout layout_of(const struct kernel *kernel, const struct workload *w)
{
    const struct matmul_shape shape = {
        .outputs = N, .groups = 1, .run_count = 1, .run_elements = K};
    return matmul_layout_of(kernel->micro, w, &shape);
}

static void *pack(const struct kernel *kernel, const struct workload *w, const int8_t *codes)
{
    // Bipolar levels of the leading bits of 4-bit codes.
    static int8_t levels[N * K];
    const int bits = w->precision.weight_bits;
    for (int i = 0; i < N * K; i++)
        levels[i] = (int8_t)(2 * (codes[i] >> (STORED - bits)) - ((1 << bits) - 1));
    const struct target target = {0};
    const struct parameters parameters = {.weights = levels};
    void *packed = allocate(kernel->packed_bytes(kernel, w));
    kernel->pack(kernel, w, &target, &parameters, packed);
    return packed;
}

static void run(const struct kernel *kernel, const struct workload *w, const void *packed,
                int32_t *output)
{
    const size_t input_bytes = M * planes_bytes(K, w->precision.activation_bits) + BUFFER_SLACK;
    uint32_t *input = allocate(input_bytes);
    memset(input, 0, input_bytes);
    for (int m = 0; m < M; m++) {
        uint32_t *row = input + m * planes_words(K) * w->precision.activation_bits;
        for (int k = 0; k < K; k++)
            planes_set(row, w->precision.activation_bits, k,
                       (m * 31 + k * 7) % (1 << w->precision.activation_bits));
    }
    void *scratch = allocate(kernel->scratch_bytes(kernel, w, 1) + 64);
    const struct run_args args = {
        .input = input, .packed = packed, .output = output, .scratch = scratch, .threads = 1};
    kernel->run(kernel, w, &args);
    free(scratch);
    free(input);
}

static void prefixes_answer_alike(void **state)
{
    (void)state;
    int8_t *codes = malloc(N * K);
    assert_non_null(codes);
    for (int i = 0; i < N * K; i++)
        codes[i] = (int8_t)((uint32_t)i * 2654435761u >> 13 & 15);
    int compared = 0;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        const struct matmul_micro *micro = kernel->micro;
        // Planes of a real-valued basis were fitted together: a prefix of theirs is no tensor.
        if (kernel->op != OP_MATMUL || micro == NULL || !precision_is_planes(kernel->precision) ||
            precision_is_basis_planes(kernel->precision) || micro->plane_step == 0 ||
            (isa_detect() >> kernel->isa & 1u) == 0)
            continue;
        // The row with all bits that belongs to this one: same micro-kernel, same activations.
        struct precision full = *kernel->precision;
        full.weight_bits = STORED;
        full.weight_low = -15, full.weight_high = 15;
        struct workload few = workload_of(kernel->precision), all = workload_of(&full);
        const struct matmul_layout stored = layout_of(kernel, &all),
                                   layout = layout_of(kernel, &few);
        void *packed = pack(kernel, &few, codes), *whole = pack(kernel, &all, codes);
        int32_t direct[M * N], prefix[M * N];
        run(kernel, &few, packed, direct);
        memset((char *)packed + layout.weights, 0xa5, layout.bias - layout.weights);
        matmul_planes_prefix(micro, &stored, STORED, whole, &layout, few.precision.weight_bits,
                             packed);
        run(kernel, &few, packed, prefix);
        assert_memory_equal(direct, prefix, sizeof direct);
        free(whole);
        free(packed);
        compared++;
    }
    assert_true(compared >= PRECISION_PLANES_COUNT);
    free(codes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(prefixes_answer_alike)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
