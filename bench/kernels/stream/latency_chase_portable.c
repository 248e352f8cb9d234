// SPDX-License-Identifier: MIT
// Latency by pointer chase: each 64-byte line holds the address of the next in one random cycle
// over all lines of the working set, so that every load waits for the one before it and no
// prefetcher guesses right.
//
// The variants with 2 to 16 chains chase as many pointers at once, evenly spaced on the cycle:
// where the time per load stops falling is the number of misses that the core can have under way.
#include "bench/kernels/stream/latency.h"

#include "base/random.h"

#include <assert.h>
#include <string.h>

enum { LINE = 64, UNROLL = 8, CHAINS_MOST = 16 };

// Loads of a run, all chains together.
static const int64_t STEPS = 16384;

struct chase {
    const char *name, *detail;
    int chains;
    void (*run)(void **positions, int64_t rounds);
};

// In the scratch, before the lines. Positions go on from run to run, so that a large set is visited
// to its end before anything is visited again.
struct state {
    void *lines; // where these pointers were built: NULL or elsewhere means build them
    int64_t count, chains;
    void *positions[CHAINS_MOST];
};

_Static_assert(sizeof(struct state) <= LATENCY_LINES_AT,
               "the state has its place before the lines");

static const struct chase *chase_of(const struct kernel *kernel)
{
    return kernel->micro;
}

static int64_t line_count(const struct workload *workload)
{
    return workload->problem.working_set / LINE;
}

static bool supports(const struct kernel *kernel, const struct workload *workload)
{
    return workload->problem.op == OP_LATENCY && line_count(workload) >= chase_of(kernel)->chains &&
           line_count(workload) <= UINT32_MAX;
}

static void count_work(const struct kernel *kernel, const struct workload *workload,
                       struct work *work)
{
    (void)kernel;
    (void)workload;
    *work = (struct work){.main_class = WORK_MAC, .useful_ops = STEPS};
    work->input_bytes = STEPS * LINE;
}

static size_t packed_bytes(const struct kernel *kernel, const struct workload *workload)
{
    (void)kernel;
    return (size_t)line_count(workload) * sizeof(uint32_t);
}

// The order in which the lines are visited: a uniformly random arrangement, which makes a uniformly
// random single cycle (as Sattolo's shuffle does) and says where its parts begin.
static void pack(const struct kernel *kernel, const struct workload *workload,
                 const struct target *target, const struct parameters *parameters, void *packed)
{
    (void)kernel;
    (void)target;
    (void)parameters;
    uint32_t *order = packed;
    uint32_t count = (uint32_t)line_count(workload);
    for (uint32_t i = 0; i < count; i++)
        order[i] = i;
    struct random random;
    random_seed(&random, count);
    for (uint32_t i = count - 1; i > 0; i--) {
        uint32_t j = random_below(&random, i + 1);
        uint32_t line = order[i];
        order[i] = order[j];
        order[j] = line;
    }
}

static size_t scratch_bytes(const struct kernel *kernel, const struct workload *workload,
                            int threads)
{
    (void)kernel;
    (void)threads;
    return LATENCY_LINES_AT + (size_t)line_count(workload) * LINE;
}

static void build(struct state *state, char *lines, const uint32_t *order, int64_t count,
                  int chains)
{
    for (int64_t i = 0; i < count; i++) {
        void *next = lines + (size_t)order[i + 1 < count ? i + 1 : 0] * LINE;
        memcpy(lines + (size_t)order[i] * LINE, &next, sizeof next);
    }
    for (int i = 0; i < chains; i++)
        state->positions[i] = lines + (size_t)order[count * i / chains] * LINE;
    state->lines = lines;
    state->count = count;
    state->chains = chains;
}

static inline __attribute__((always_inline)) void chase(void **positions, int64_t rounds,
                                                        const int chains)
{
    void *at[CHAINS_MOST];
#pragma GCC unroll 16
    for (int i = 0; i < chains; i++)
        at[i] = positions[i];
    for (; rounds > 0; rounds--) {
#pragma GCC unroll 8
        for (int step = 0; step < UNROLL; step++) {
#pragma GCC unroll 16
            for (int i = 0; i < chains; i++)
                at[i] = *(void *volatile *)at[i];
        }
    }
#pragma GCC unroll 16
    for (int i = 0; i < chains; i++)
        positions[i] = at[i];
}

static void chase_1(void **positions, int64_t rounds)
{
    chase(positions, rounds, 1);
}

static void chase_2(void **positions, int64_t rounds)
{
    chase(positions, rounds, 2);
}

static void chase_4(void **positions, int64_t rounds)
{
    chase(positions, rounds, 4);
}

static void chase_8(void **positions, int64_t rounds)
{
    chase(positions, rounds, 8);
}

static void chase_16(void **positions, int64_t rounds)
{
    chase(positions, rounds, 16);
}

static void run(const struct kernel *kernel, const struct workload *workload,
                const struct run_args *args)
{
    const struct chase *variant = chase_of(kernel);
    struct state *state = args->scratch;
    char *lines = (char *)args->scratch + LATENCY_LINES_AT;
    int64_t count = line_count(workload);
    // Only the first run with a scratch pays for this.
    if (state->lines != lines || state->count != count || state->chains != variant->chains)
        build(state, lines, args->packed, count, variant->chains);
    variant->run(state->positions, STEPS / UNROLL / variant->chains);
}

int latency_chains(const struct kernel *kernel)
{
    assert(kernel->op == OP_LATENCY);
    return chase_of(kernel)->chains;
}

static const struct chase VARIANTS[] = {
    {"latency_chase_portable", "1 chain of dependent loads", 1, chase_1},
    {"latency_chase_portable_x2", "2 chains of dependent loads", 2, chase_2},
    {"latency_chase_portable_x4", "4 chains of dependent loads", 4, chase_4},
    {"latency_chase_portable_x8", "8 chains of dependent loads", 8, chase_8},
    {"latency_chase_portable_x16", "16 chains of dependent loads", 16, chase_16},
};

size_t latency_rows_append(struct kernel *rows, size_t capacity)
{
    size_t count = sizeof VARIANTS / sizeof VARIANTS[0];
    assert(count <= capacity);
    (void)capacity;
    for (size_t i = 0; i < count; i++) {
        rows[i] = (struct kernel){
            .name = VARIANTS[i].name,
            .op = OP_LATENCY,
            .isa = ISA_PORTABLE,
            .algorithm = "chase",
            .tile = "",
            .precision = &PRECISION_F32,
            .ceiling = VARIANTS[i].name,
            .micro = &VARIANTS[i],
            .detail = VARIANTS[i].detail,
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
