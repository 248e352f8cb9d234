// SPDX-License-Identifier: MIT
// A synthetic record whose bounds and fractions can be worked out by hand, for tests of the
// roofline.
#ifndef BITROOF_TESTS_ANALYSIS_ROOFLINE_FIXTURE_H
#define BITROOF_TESTS_ANALYSIS_ROOFLINE_FIXTURE_H

#include "analysis/roofline/roofline.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { KIB = 1 << 10, MIB = 1 << 20 };

// A machine with 32 KiB, 1 MiB and 32 MiB, whose last cache serves only up to 16 MiB, with plateaus
// of 200, 100, 80 and 20 GB/s; one and two threads (the second thread doubles all but DRAM).
struct fixture {
    struct record record;
    struct machine_cache caches[4];
    struct compute_ceiling compute[8];
    struct memory_ceiling memory[200];
    struct latency_point latency[4];
};

static inline double plateau(double working_set, int threads)
{
    if (working_set <= 32 * KIB * threads)
        return 200e9 * threads;
    if (working_set <= 1 * MIB * threads)
        return 100e9 * threads;
    return working_set <= 16 * MIB ? 80e9 * threads : 20e9;
}

static inline void add_memory(struct fixture *f, const char *kernel, int threads,
                              int64_t working_set, double bytes_per_s, const char *page)
{
    struct memory_ceiling *memory = &f->memory[f->record.memory_count++];
    *memory = (struct memory_ceiling){
        .threads = threads, .bytes_per_s = bytes_per_s, .working_set = working_set};
    strcpy(memory->kernel, kernel);
    strcpy(memory->page, page);
}

static inline void add_compute(struct fixture *f, const char *kernel, const char *type, int threads,
                               double ops_per_s)
{
    struct compute_ceiling *ceiling = &f->compute[f->record.compute_count++];
    *ceiling = (struct compute_ceiling){.threads = threads, .ops_per_s = ops_per_s};
    strcpy(ceiling->kernel, kernel);
    strcpy(ceiling->type, type);
    (void)snprintf(ceiling->sequence, sizeof ceiling->sequence, "words of %s, 8 accumulators",
                   kernel);
}

static inline struct fixture *fixture_make(void)
{
    struct fixture *f = calloc(1, sizeof *f);
    assert_non_null(f);
    record_init(&f->record);
    f->record.machine.caches = f->caches;
    f->record.compute = f->compute;
    f->record.memory = f->memory;
    f->record.latency = f->latency;
    f->caches[0] = (struct machine_cache){.level = 1, .kind = "instruction", .size = 64 * KIB};
    f->caches[1] = (struct machine_cache){.level = 1, .kind = "data", .size = 32 * KIB};
    f->caches[2] = (struct machine_cache){.level = 2, .kind = "unified", .size = MIB};
    f->caches[3] =
        (struct machine_cache){.level = 3, .kind = "unified", .size = 32 * MIB, .shared_by = 2};
    f->record.machine.caches_count = 4;
    for (int threads = 1; threads <= 2; threads++) {
        for (int64_t size = 4 * KIB; size <= 256 * MIB; size *= 2) {
            // The second sweep, in small pages, would bend the curve between these points.
            const char *page = size < 2 * MIB ? "4K" : "2M";
            add_memory(f, "stream_load_test", threads, size, plateau((double)size, threads), page);
            add_memory(f, "stream_load_slow", threads, size, 1e9, page);
            if (size >= 2 * MIB)
                add_memory(f, "stream_load_test", threads, size * 3 / 2, 2e9, "4K");
            add_memory(f, "stream_copy_test", threads, size, 24e9, page);
        }
    }
    add_compute(f, "ceiling_f32_test", "f32", 1, 100e9);
    add_compute(f, "ceiling_f32_test_acc4", "f32", 1, 99e9);
    add_compute(f, "ceiling_s8_slow", "s8", 1, 200e9);
    add_compute(f, "ceiling_s8_fast", "s8", 1, 400e9);
    add_compute(f, "ceiling_s8_faster_acc8", "s8", 1, 900e9);
    f->latency[f->record.latency_count++] =
        (struct latency_point){.working_set = 16 * KIB, .ns = 1};
    f->latency[f->record.latency_count++] = (struct latency_point){.working_set = MIB, .ns = 5};
    f->latency[f->record.latency_count++] =
        (struct latency_point){.working_set = 256 * MIB, .ns = 150};
    return f;
}

// A measurement of a kernel that no registry knows.
static inline struct measurement measured(double ns, int64_t ops, int64_t bytes,
                                          const char *ceiling)
{
    struct measurement m;
    measurement_init(&m);
    strcpy(m.kernel, "test_kernel");
    strcpy(m.cache, "warm");
    strcpy(m.roofline.ceiling, ceiling);
    m.threads = 1;
    m.workload.problem.op = OP_MATMUL;
    m.time.median_ns = ns;
    m.work.useful_ops = ops;
    m.work.executed_ops[WORK_MAC] = ops;
    m.work.main_class = WORK_MAC;
    m.work.input_bytes = bytes / 2;
    m.work.output_bytes = bytes - bytes / 2;
    return m;
}

#define assert_near(value, expected) near_or_fail(value, expected, __LINE__)

static inline void near_or_fail(double value, double expected, int line)
{
    if (!(fabs(value - expected) <= 1e-9 * fabs(expected)))
        fail_msg("line %d: %.17g instead of %.17g", line, value, expected);
}

#endif
