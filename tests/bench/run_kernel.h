// SPDX-License-Identifier: MIT
// One call of a kernel in a test, packing included.
#ifndef BITROOF_TESTS_BENCH_RUN_KERNEL_H
#define BITROOF_TESTS_BENCH_RUN_KERNEL_H

#include "base/memory.h"
#include "bench/kernels/kernel.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

// On one thread; `input` with the slack that kernels may read behind it.
static inline void run_kernel_on(const struct target *target, const struct kernel *kernel,
                                 const struct workload *w, const struct parameters *parameters,
                                 const void *input, void *output)
{
    struct buffer packed, scratch;
    assert_true(kernel->supports(kernel, w));
    assert_true(buffer_allocate(&packed, kernel->packed_bytes(kernel, w), 0, true));
    assert_true(buffer_allocate(&scratch, kernel->scratch_bytes(kernel, w, 1), 0, true));
    kernel->pack(kernel, w, target, parameters, packed.data);
    const struct run_args args = {.input = input,
                                  .packed = packed.data,
                                  .output = output,
                                  .scratch = scratch.data,
                                  .threads = 1};
    kernel->run(kernel, w, &args);
    buffer_free(&packed);
    buffer_free(&scratch);
}

static inline void run_kernel(const struct kernel *kernel, const struct workload *w,
                              const struct parameters *parameters, const void *input, void *output)
{
    const struct target target = target_default();
    run_kernel_on(&target, kernel, w, parameters, input, output);
}

#endif
