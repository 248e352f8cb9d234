// SPDX-License-Identifier: MIT
// Every kernel against its reference: `bitroof check`, the tests, and the first thing a run does.
#ifndef BITROOF_BENCH_CHECK_CHECK_H
#define BITROOF_BENCH_CHECK_CHECK_H

#include "bench/check/cases.h"
#include "bench/check/compare.h"
#include "bench/check/placement.h"
#include "bench/kernels/kernel.h"

#include <stdint.h>

// The right answer to one case.
struct answer {
    struct operands operands;
    void *expected;   // output of the reference
    float *magnitude; // f32: sum of |products| of each output; else NULL
    size_t count;     // output elements
};

// Makes operands and runs the reference. STATUS_USAGE when no reference supports the workload.
enum status answer_make(struct answer *answer, const struct workload *workload,
                        enum pattern pattern, uint64_t seed, struct error *error);
void answer_free(struct answer *answer);
// An output of the kernel against the answer, under the kernel's tolerance.
struct comparison answer_compare(const struct answer *answer, const struct kernel *kernel,
                                 const void *output);

// Packs and runs one kernel between guard zones and compares. STATUS_OK, or STATUS_WRONG with one
// line: what is wrong, where in the tensor, by how much. STATUS_FAILED when memory is short.
enum status check_kernel(const struct kernel *kernel, const struct answer *answer, int threads,
                         struct error *error);
// The same with the tensors as views of larger ones: also what lies between the pixels of the
// output must stay as it was. STATUS_OK, *ran false, when the kernel does not support such views.
enum status check_kernel_placed(const struct kernel *kernel, const struct answer *answer,
                                enum placement_kind kind, uint64_t seed, int threads, bool *ran,
                                struct error *error);

// How many kernels check_all() would check.
size_t check_count(const char *kernel_glob, uint32_t isa_mask);

struct check_summary {
    size_t kernels, cases, failed_kernels;
};

// What a sweep tells while it goes; every kernel gets one call. `error` is NULL when it passed.
typedef void check_report(const struct kernel *kernel, size_t cases, const struct error *error,
                          void *context);

// Checks every available kernel whose name matches the glob on all cases that it supports. Stops at
// the first failure of a kernel, goes on with the others.
enum status check_all(const char *kernel_glob, uint32_t isa_mask, enum effort effort, uint64_t seed,
                      check_report *report, void *context, struct check_summary *summary,
                      struct error *error);

#endif
