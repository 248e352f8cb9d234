// SPDX-License-Identifier: MIT
// Streams touch exactly the bytes that they declare, the chase visits every line once, and sweeps
// are ascending and exact.
#include "base/memory.h"
#include "bench/isa.h"
#include "bench/kernels/registry.h"
#include "bench/kernels/stream/latency.h"
#include "bench/kernels/stream/stream.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct workload workload_of(enum operation op, int64_t working_set)
{
    return (struct workload){.problem = stream_problem(op, working_set),
                             .precision = PRECISION_F32};
}

static bool runs_here(const struct kernel *kernel, enum operation op)
{
    return kernel->op == op && (isa_detect() >> kernel->isa & 1u) != 0;
}

// The number of bytes that differ from what was there.
static int64_t changed_bytes(const unsigned char *now, const unsigned char *before, size_t bytes)
{
    int64_t changed = 0;
    for (size_t i = 0; i < bytes; i++)
        changed += now[i] != before[i];
    return changed;
}

// Filled with floats whose every byte differs from 0 and from those of its neighbours' triad, a
// stream's writes are all visible.
static void writes_are_exact(void **state)
{
    (void)state;
    static const int64_t SETS[] = {1536, 4608, 10 * 1536, 100 * 1536 + 700};
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (!runs_here(kernel, OP_STREAM))
            continue;
        for (size_t s = 0; s < sizeof SETS / sizeof SETS[0]; s++) {
            for (int threads = 1; threads <= 3; threads += 2) {
                struct workload workload = workload_of(OP_STREAM, SETS[s]);
                assert_true(kernel->supports(kernel, &workload));
                size_t bytes = kernel->scratch_bytes(kernel, &workload, threads);
                struct buffer scratch, before;
                assert_true(buffer_allocate(&scratch, bytes + 4096, 0, false));
                assert_true(buffer_allocate(&before, bytes + 4096, 0, false));
                unsigned char *data = scratch.data;
                for (size_t b = 0; b < bytes + 4096; b++)
                    data[b] = (unsigned char)(b % 4 == 3 ? 0x3f : 1 + b / 4 % 113 + b / 4096 % 7);
                memcpy(before.data, data, bytes + 4096);
                struct run_args args = {.scratch = data, .threads = threads};
                kernel->run(kernel, &workload, &args);
                struct work work;
                kernel->work(kernel, &workload, &work);
                bool is_load = work.output_bytes == 0;
                int arrays = is_load || work.input_bytes == 0            ? 1
                             : work.input_bytes == 2 * work.output_bytes ? 3
                                                                         : 2;
                int64_t array_bytes = SETS[s] / arrays / STREAM_BLOCK * STREAM_BLOCK;
                // Whole passes, and as many of them for every array.
                int64_t passes = (work.input_bytes + work.output_bytes) / (array_bytes * arrays);
                assert_true(passes >= 1);
                assert_true((work.input_bytes + work.output_bytes) ==
                            passes * array_bytes * arrays);
                int64_t changed = changed_bytes(data, before.data, bytes + 4096);
                // At most all of the output; at least most of it: a copied byte can be equal.
                if (is_load)
                    assert_int_equal(changed, 0);
                else
                    assert_in_range(changed, array_bytes / 3, array_bytes);
                // Nothing behind the output array, and its last block is written.
                assert_int_equal(changed_bytes(data + array_bytes,
                                               (unsigned char *)before.data + array_bytes,
                                               bytes + 4096 - (size_t)array_bytes),
                                 0);
                if (!is_load)
                    assert_true(
                        changed_bytes(data + array_bytes - STREAM_BLOCK,
                                      (unsigned char *)before.data + array_bytes - STREAM_BLOCK,
                                      STREAM_BLOCK) > STREAM_BLOCK / 4);
                buffer_free(&scratch);
                buffer_free(&before);
            }
        }
    }
}

// Copy and triad compute what they say.
static void values_are_right(void **state)
{
    (void)state;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        bool copy = strstr(kernel->name, "stream_copy") == kernel->name;
        bool triad = strstr(kernel->name, "stream_triad") == kernel->name;
        if (!runs_here(kernel, OP_STREAM) || !(copy || triad))
            continue;
        struct workload workload = workload_of(OP_STREAM, 6 * 1536);
        struct buffer scratch;
        assert_true(
            buffer_allocate(&scratch, kernel->scratch_bytes(kernel, &workload, 1), 0, false));
        float *values = scratch.data;
        size_t count = scratch.bytes / sizeof(float);
        for (size_t j = 0; j < count; j++)
            values[j] = (float)(j % 1000);
        struct run_args args = {.scratch = scratch.data, .threads = 1};
        kernel->run(kernel, &workload, &args);
        size_t length = (size_t)(6 * 1536 / (copy ? 2 : 3)) / sizeof(float);
        size_t step = ((length * sizeof(float) + 4095) / 4096 * 4096 + 21 * 64) / sizeof(float);
        for (size_t j = 0; j < length; j++) {
            float b = (float)((j + step) % 1000), c = (float)((j + 2 * step) % 1000);
            float expected = copy ? b : b + 3.0f * c;
            if (values[j] != expected)
                fail_msg("%s: element %zu is %g, expected %g", kernel->name, j, (double)values[j],
                         (double)expected);
        }
        buffer_free(&scratch);
    }
}

static void bus_bytes_follow_the_table(void **state)
{
    (void)state;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != OP_STREAM)
            continue;
        double ratio = stream_bus_bytes(kernel, 1.0);
        double expected = strstr(kernel->name, "_load_") || strstr(kernel->name, "_copynt_") ? 1.0
                          : strstr(kernel->name, "_store_")                                  ? 2.0
                          : strstr(kernel->name, "_copy_")                                   ? 1.5
                                                           : 4.0 / 3.0;
        if (expected > 1.0 && stream_write_allocates < 0)
            assert_true(isnan(ratio));
        else
            assert_float_equal(ratio, expected, 1e-12);
    }
}

static void chase_is_one_cycle(void **state)
{
    (void)state;
    static const int64_t SETS[] = {16 * 64, 17 * 64, 1000 * 64, 4096};
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *kernel = registry_at(i);
        if (kernel->op != OP_LATENCY)
            continue;
        for (size_t s = 0; s < sizeof SETS / sizeof SETS[0]; s++) {
            struct workload workload = workload_of(OP_LATENCY, SETS[s]);
            assert_true(kernel->supports(kernel, &workload));
            struct buffer packed, scratch;
            assert_true(
                buffer_allocate(&packed, kernel->packed_bytes(kernel, &workload), 0, false));
            assert_true(
                buffer_allocate(&scratch, kernel->scratch_bytes(kernel, &workload, 1), 0, false));
            struct target target = target_default();
            kernel->pack(kernel, &workload, &target, NULL, packed.data);
            struct run_args args = {.packed = packed.data, .scratch = scratch.data, .threads = 1};
            kernel->run(kernel, &workload, &args);
            kernel->run(kernel, &workload, &args);

            char *lines = (char *)scratch.data + LATENCY_LINES_AT;
            int64_t count = SETS[s] / 64;
            bool *seen = calloc((size_t)count, sizeof *seen);
            assert_non_null(seen);
            char *at = lines;
            for (int64_t step = 0; step < count; step++) {
                int64_t line = (at - lines) / 64;
                assert_in_range(line, 0, count - 1);
                assert_int_equal((at - lines) % 64, 0);
                assert_false(seen[line]);
                seen[line] = true;
                memcpy(&at, at, sizeof at);
            }
            assert_ptr_equal(at, lines);
            free(seen);
            buffer_free(&packed);
            buffer_free(&scratch);
        }
        struct workload tiny = workload_of(OP_LATENCY, 0);
        assert_false(kernel->supports(kernel, &tiny));
    }
}

static void sweep_is_ascending_and_exact(void **state)
{
    (void)state;
    int64_t sizes[400];
    struct target target = target_default();
    target.l1d_bytes = 32 << 10;
    target.l2_bytes = 1 << 20;
    target.l3_bytes = 4 << 20;
    size_t count = stream_sweep(&target, 8, sizes, 400);
    // From 4 KiB to 32 MiB are 13 octaves (fewer points where the granule is coarse).
    assert_in_range(count, 13 * 8 - 12, 13 * 8 + 1);
    assert_in_range(sizes[0], 3072, 4608);
    assert_in_range(sizes[count - 1], 31 << 20, 33 << 20);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(sizes[i] % (3 * STREAM_BLOCK), 0);
        if (i > 0)
            assert_true(sizes[i] > sizes[i - 1]);
    }
    assert_int_equal(stream_sweep(&target, 8, sizes, 5), 5);
    assert_int_equal(stream_sweep_between(8192, 4096, 8, sizes, 5), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_are_exact),
        cmocka_unit_test(values_are_right),
        cmocka_unit_test(bus_bytes_follow_the_table),
        cmocka_unit_test(chase_is_one_cycle),
        cmocka_unit_test(sweep_is_ascending_and_exact),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
