// SPDX-License-Identifier: MIT
// Turns the ceilings into rows of the registry: the row itself and its accumulator sweep.
#include "bench/kernels/ceiling/ceiling.h"

#include "base/memory.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

const int ceiling_sweep_4[] = {1, 2, 4, 0};
const int ceiling_sweep_6[] = {1, 2, 4, 6, 0};
const int ceiling_sweep_8[] = {1, 2, 4, 6, 8, 0};
const int ceiling_sweep_12[] = {1, 2, 4, 6, 8, 10, 12, 0};
const int ceiling_sweep_16[] = {1, 2, 4, 6, 8, 10, 12, 16, 0};

// Names and words of the rows, and the accumulator count, live as long as the registry.
struct ceiling_row {
    const struct ceiling *ceiling;
    int accumulators;
    bool sweep;
    char name[48];
    char detail[112];
};

enum { ROW_CAPACITY = 512 };

static struct ceiling_row row_pool[ROW_CAPACITY];
static size_t row_count;

// What `list` and the record show; glue computes in f32.
static const struct precision *precision_of(const char *type)
{
    if (strcmp(type, "s8") == 0)
        return &PRECISION_S8;
    return strcmp(type, "bit") == 0 ? &PRECISION_B1 : &PRECISION_F32;
}

static const struct ceiling_row *row_of(const struct kernel *kernel)
{
    assert(kernel->op == OP_CEILING);
    return kernel->micro;
}

const char *ceiling_type(const struct kernel *kernel)
{
    return row_of(kernel)->ceiling->type;
}

int ceiling_accumulators(const struct kernel *kernel)
{
    return row_of(kernel)->accumulators;
}

bool ceiling_is_sweep(const struct kernel *kernel)
{
    return row_of(kernel)->sweep;
}

int64_t ceiling_counted(const void *scratch)
{
    int64_t counted = 0;
    memcpy(&counted, scratch, sizeof counted);
    return counted;
}

int64_t ceiling_sum_f32(const void *lanes, size_t bytes)
{
    double sum = 0;
    for (size_t i = 0; i + sizeof(float) <= bytes; i += sizeof(float)) {
        float lane;
        memcpy(&lane, (const char *)lanes + i, sizeof lane);
        sum += (double)lane;
    }
    return (int64_t)sum;
}

int64_t ceiling_sum_s32(const void *lanes, size_t bytes)
{
    int64_t sum = 0;
    for (size_t i = 0; i + sizeof(int32_t) <= bytes; i += sizeof(int32_t)) {
        int32_t lane;
        memcpy(&lane, (const char *)lanes + i, sizeof lane);
        sum += lane;
    }
    return sum;
}

int64_t ceiling_sum_u64(const void *lanes, size_t bytes)
{
    uint64_t sum = 0;
    for (size_t i = 0; i + sizeof(uint64_t) <= bytes; i += sizeof(uint64_t)) {
        uint64_t lane;
        memcpy(&lane, (const char *)lanes + i, sizeof lane);
        sum += lane;
    }
    return (int64_t)sum;
}

static bool supports(const struct kernel *kernel, const struct workload *workload)
{
    const struct ceiling *ceiling = row_of(kernel)->ceiling;
    return workload->problem.op == OP_CEILING &&
           (ceiling->available == NULL || ceiling->available());
}

static void count_work(const struct kernel *kernel, const struct workload *workload,
                       struct work *work)
{
    (void)workload;
    const struct ceiling_row *row = row_of(kernel);
    const struct ceiling *ceiling = row->ceiling;
    int accumulators = row->accumulators > 0 ? row->accumulators : 1;
    int steps = ceiling->steps > 0 ? ceiling->steps : ceiling_repeats(accumulators);
    *work = (struct work){.main_class = ceiling->main_class};
    work->useful_ops = (int64_t)CEILING_PASSES * accumulators * steps * ceiling->operations;
    work->executed_ops[ceiling->main_class] = work->useful_ops;
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

// The count, then each thread's buffer with a line between them.
static size_t buffer_stride(const struct ceiling *ceiling)
{
    return ceiling->buffer_bytes + BUFFER_ALIGNMENT;
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    (void)workload;
    return BUFFER_ALIGNMENT + (size_t)threads * buffer_stride(row_of(kernel)->ceiling);
}

// The threads share the passes, so that the work of a run does not depend on their number.
static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    (void)workload;
    const struct ceiling_row *row = row_of(kernel);
    const struct ceiling *ceiling = row->ceiling;
    char *buffers = (char *)args->scratch + BUFFER_ALIGNMENT;
    int64_t counted = 0;
    assert(args->threads <= CEILING_PASSES);
    if (args->threads <= 1) {
        counted = ceiling->run(row->accumulators, CEILING_PASSES, buffers);
    } else {
        const int threads = args->threads;
#pragma omp parallel for num_threads(threads) schedule(static, 1) reduction(+ : counted)
        for (int t = 0; t < threads; t++) {
            int64_t passes =
                (int64_t)CEILING_PASSES * (t + 1) / threads - (int64_t)CEILING_PASSES * t / threads;
            counted += ceiling->run(row->accumulators, passes,
                                    buffers + (size_t)t * buffer_stride(ceiling));
        }
    }
    memcpy(args->scratch, &counted, sizeof counted);
}

static struct kernel make_row(const struct ceiling *ceiling, int accumulators, bool sweep)
{
    assert(row_count < ROW_CAPACITY);
    struct ceiling_row *row = &row_pool[row_count++];
    row->ceiling = ceiling;
    row->accumulators = accumulators;
    row->sweep = sweep;
    if (sweep)
        (void)snprintf(row->name, sizeof row->name, "%s_acc%d", ceiling->name, accumulators);
    else
        (void)snprintf(row->name, sizeof row->name, "%s", ceiling->name);
    if (accumulators > 0)
        (void)snprintf(row->detail, sizeof row->detail, "%s, %d accumulator%s", ceiling->sequence,
                       accumulators, accumulators == 1 ? "" : "s");
    else
        (void)snprintf(row->detail, sizeof row->detail, "%s", ceiling->sequence);
    return (struct kernel){
        .name = row->name,
        .op = OP_CEILING,
        .isa = ceiling->isa,
        .algorithm = "sequence",
        .tile = "",
        .precision = precision_of(ceiling->type),
        .ceiling = ceiling->name,
        .fused = false,
        .tiled = false,
        .tolerance = 0,
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

size_t ceiling_rows_append(const struct ceiling *ceiling, struct kernel *rows, size_t capacity)
{
    size_t count = 0;
    assert(capacity > 0);
    rows[count++] = make_row(ceiling, ceiling->accumulators, false);
    for (const int *n = ceiling->sweep; n != NULL && *n != 0; n++) {
        assert(count < capacity);
        rows[count++] = make_row(ceiling, *n, true);
    }
    return count;
}
