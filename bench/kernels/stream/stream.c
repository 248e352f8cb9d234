// SPDX-License-Identifier: MIT
// Turns the stream families into rows of the registry, lays the arrays out and counts the bytes.
#include "bench/kernels/stream/stream.h"

#include "base/checked.h"
#include "base/memory.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

// What the kinds read and write, in arrays.
static const struct {
    const char *name;
    const char *words;
    int reads, writes;
} KINDS[STREAM_KIND_COUNT] = {
    [STREAM_LOAD] = {"load", "load", 1, 0},
    [STREAM_STORE] = {"store", "store", 0, 1},
    [STREAM_COPY] = {"copy", "load + store", 1, 1},
    [STREAM_COPY_NT] = {"copynt", "load + non-temporal store", 1, 1},
    [STREAM_TRIAD] = {"triad", "2 loads + multiply-add + store", 2, 1},
};

// Starts of the arrays differ by this modulo 4 KiB, so that loads are not held up by stores whose
// addresses look alike in their lower 12 bits.
enum { SKEW = 21 * 64, PAGE = 4096 };

// A run moves at least this many bytes when one pass is less: long against a call and the start of
// threads.
static const int64_t RUN_BYTES = (int64_t)32 << 20;

struct stream_row {
    const struct stream_family *family;
    enum stream_kind kind;
    char name[48];
    char detail[64];
};

enum { ROW_CAPACITY = 64 };

static struct stream_row row_pool[ROW_CAPACITY];
static size_t row_count;

static const struct stream_row *row_of(const struct kernel *kernel)
{
    assert(kernel->op == OP_STREAM);
    return kernel->micro;
}

static int array_count(enum stream_kind kind)
{
    return KINDS[kind].reads + KINDS[kind].writes;
}

// Blocks of each array.
static int64_t array_blocks(enum stream_kind kind, const struct workload *workload)
{
    return workload->problem.working_set / array_count(kind) / STREAM_BLOCK;
}

static int64_t pass_count(enum stream_kind kind, int64_t blocks)
{
    int64_t pass_bytes = blocks * STREAM_BLOCK * array_count(kind);
    return max_i64(1, (RUN_BYTES + pass_bytes - 1) / pass_bytes);
}

static bool supports(const struct kernel *kernel, const struct workload *workload)
{
    return workload->problem.op == OP_STREAM && array_blocks(row_of(kernel)->kind, workload) > 0;
}

static void count_work(const struct kernel *kernel, const struct workload *workload,
                       struct work *work)
{
    enum stream_kind kind = row_of(kernel)->kind;
    int64_t blocks = array_blocks(kind, workload);
    int64_t array_bytes = blocks * STREAM_BLOCK * pass_count(kind, blocks);
    *work = (struct work){.main_class = WORK_MAC};
    work->input_bytes = KINDS[kind].reads * array_bytes;
    work->output_bytes = KINDS[kind].writes * array_bytes;
    if (kind == STREAM_TRIAD)
        work->executed_ops[WORK_MAC] = array_bytes / (int64_t)sizeof(float) * 2;
}

static size_t packed_bytes(const struct kernel *kernel, const struct workload *workload)
{
    (void)kernel;
    (void)workload;
    return 0;
}

static void pack(const struct kernel *kernel, const struct workload *workload,
                 const struct target *target, const struct parameters *parameters, void *packed)
{
    (void)kernel;
    (void)workload;
    (void)target;
    (void)parameters;
    (void)packed;
}

// Offset of an array's start from the scratch: behind the array before it, skewed.
static size_t array_offset(int index, int64_t blocks)
{
    size_t bytes = (size_t)blocks * STREAM_BLOCK;
    return (size_t)index * ((bytes + PAGE - 1) / PAGE * PAGE + SKEW);
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    (void)threads;
    enum stream_kind kind = row_of(kernel)->kind;
    int64_t blocks = array_blocks(kind, workload);
    return array_offset(array_count(kind) - 1, blocks) + (size_t)blocks * STREAM_BLOCK;
}

static void run_part(const struct stream_row *row, char *scratch, int64_t blocks, int64_t first,
                     int64_t last, int64_t passes)
{
    if (first == last)
        return;
    char *arrays[3] = {NULL, NULL, NULL};
    for (int i = 0; i < array_count(row->kind); i++)
        arrays[i] = scratch + array_offset(i, blocks) + first * STREAM_BLOCK;
    stream_pass *pass = row->family->passes[row->kind];
    for (int64_t i = 0; i < passes; i++)
        pass(arrays, (size_t)(last - first));
}

// The scratch has been written by whoever allocated it (base/memory.h does): memory that never was
// reads as the one zero page, at the speed of L1.
static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    const struct stream_row *row = row_of(kernel);
    int64_t blocks = array_blocks(row->kind, workload);
    int64_t passes = pass_count(row->kind, blocks);
    if (args->threads <= 1) {
        run_part(row, args->scratch, blocks, 0, blocks, passes);
        return;
    }
    const int threads = args->threads;
#pragma omp parallel for num_threads(threads) schedule(static, 1)
    for (int t = 0; t < threads; t++)
        run_part(row, args->scratch, blocks, blocks * t / threads, blocks * (t + 1) / threads,
                 passes);
}

double stream_bus_bytes(const struct kernel *kernel, double useful_bytes)
{
    enum stream_kind kind = row_of(kernel)->kind;
    int reads = KINDS[kind].reads, writes = KINDS[kind].writes;
    if (writes == 0 || kind == STREAM_COPY_NT)
        return useful_bytes;
    if (stream_write_allocates < 0)
        return NAN;
    return useful_bytes * (reads + 2 * writes) / (reads + writes);
}

struct problem stream_problem(enum operation op, int64_t working_set)
{
    struct problem problem = {.op = op, .working_set = working_set};
    (void)snprintf(problem.name, sizeof problem.name, "%s_%lld", operation_name(op),
                   (long long)working_set);
    return problem;
}

size_t stream_rows_append(const struct stream_family *family, struct kernel *rows, size_t capacity)
{
    size_t count = 0;
    for (int kind = 0; kind < STREAM_KIND_COUNT; kind++) {
        if (family->passes[kind] == NULL)
            continue;
        assert(row_count < ROW_CAPACITY && count < capacity);
        struct stream_row *row = &row_pool[row_count++];
        row->family = family;
        row->kind = (enum stream_kind)kind;
        (void)snprintf(row->name, sizeof row->name, "stream_%s_%s", KINDS[kind].name,
                       isa_name(family->isa));
        (void)snprintf(row->detail, sizeof row->detail, "%s, %s", KINDS[kind].words,
                       family->vector);
        rows[count++] = (struct kernel){
            .name = row->name,
            .op = OP_STREAM,
            .isa = family->isa,
            .algorithm = "stream",
            .tile = "",
            .precision = &PRECISION_F32,
            .ceiling = row->name,
            .micro = row,
            .detail = row->detail,
            .supports = supports,
            .work = count_work,
            .packed_bytes = packed_bytes,
            .pack = pack,
            .scratch_bytes = scratch_bytes,
            .run = run,
        };
    }
    return count;
}
