// SPDX-License-Identifier: MIT
// What one launch is asked to do. All of it travels through argv, so that the command line of a
// child is the line that repeats it.
#ifndef BITROOF_HARNESS_LAUNCH_REQUEST_H
#define BITROOF_HARNESS_LAUNCH_REQUEST_H

#include "base/error.h"
#include "bench/kernels/kernel.h"
#include "bench/suites/suite_networks.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum cache_mode { CACHE_WARM, CACHE_COLD_WEIGHTS, CACHE_COLD_ALL };
const char *cache_mode_name(enum cache_mode mode); // "warm", "cold-weights", "cold-all"
bool cache_mode_find(const char *name, enum cache_mode *mode);

enum launch_mode {
    LAUNCH_MEASURE, // check the output's checksum, then time
    LAUNCH_CHECK,   // compare the whole output with the reference; no timing
    LAUNCH_PREPARE, // networks: write the files that the launches of this run load
};

enum {
    LAUNCH_KERNELS_MAXIMUM = 256,
    LAUNCH_CPUS_MAXIMUM = 256,
    LAUNCH_COUNTERS_MAXIMUM = 16,
    LAUNCH_PLAN_DIGEST = 17 // characters
};

struct launch_kernel {
    const struct kernel *kernel;
    bool has_expected;
    uint64_t expected; // checksum of the verified output
};

// A hardware event that the self-test found usable, and what its counts are divided by.
struct launch_counter {
    char event[64];
    double scale;
};

struct launch_request {
    // A network and its runs, instead of a problem and kernels, when the name is not empty. The
    // definition is needed for LAUNCH_PREPARE only. Prepared files lie in the folder `prepared`.
    struct suite_network network;
    char definition[NETWORK_PATH], prepared[NETWORK_PATH];
    bool is_untimed; // LAUNCH_PREPARE where no clock means anything: one inference, no comparisons
                     // but with the outputs that another machine expects
    struct problem problem;
    struct launch_kernel kernels[LAUNCH_KERNELS_MAXIMUM];
    size_t kernel_count;
    enum launch_mode mode;
    enum cache_mode cache;
    bool small_pages;              // no transparent huge pages behind the buffers
    uint64_t data_seed;            // of the operands: the same in all launches of a run
    uint64_t order_seed;           // of order, offsets and batch lengths: another in each launch
    struct target target;          // target.threads is how many run() may use
    int cpus[LAUNCH_CPUS_MAXIMUM]; // to pin to, one a thread; none: not pinned
    size_t cpu_count;
    struct launch_counter counters[LAUNCH_COUNTERS_MAXIMUM]; // to count around untimed calls
    size_t counter_count;
    double batch_ns;    // least length of a batch
    double sampling_ns; // time for all batches of a kernel: their number is sampling / batch ...
    int batches_low, batches_high; // ... clamped to this range
    double warmup_ns;              // at least
    double warmup_cap_ns;          // at most
    double slow_ns;                // a first call above it gets one batch
};

// The usual numbers; problem, kernels and seeds are the caller's.
void launch_request_init(struct launch_request *request);

// Any problem by its canonical name, also "ceiling", "stream_<bytes>" and "latency_<bytes>".
enum status launch_problem_parse(const char *name, struct problem *problem, struct error *error);

// argv of the child, from argv[0] on ("bitroof", "launch", ...), NULL-ended; every word malloc'ed.
// NULL when memory is short.
char **launch_request_to_argv(const struct launch_request *request);
void launch_argv_free(char **argv);
// The inverse; argv[0] is "launch". STATUS_USAGE for anything that is not understood.
enum status launch_request_from_argv(int argc, char **argv, struct launch_request *request,
                                     struct error *error);

#endif
