// SPDX-License-Identifier: MIT
// A kernel made ready to run on one problem inside a launch: operands copied to buffers at random
// offsets, weights packed, and as many copies as the cache mode needs.
#ifndef BITROOF_HARNESS_LAUNCH_SUBJECT_H
#define BITROOF_HARNESS_LAUNCH_SUBJECT_H

#include "base/memory.h"
#include "base/random.h"
#include "bench/check/operands.h"
#include "bench/kernels/kernel.h"
#include "harness/launch/request.h"

struct subject_copy {
    struct buffer input, residual, packed, output;
    struct run_args args;
};

struct subject {
    const struct kernel *kernel;
    struct workload workload;
    struct subject_copy *copies; // [count]: each call takes the next one
    size_t count, turn;
    struct buffer scratch;
    size_t output_bytes;
    int offset; // of the first copy's input (or scratch, without one) in its page
};

// Does the operation have tensors (and a reference), or is it a ceiling, a stream or a chase?
bool subject_has_operands(enum operation op);

// `operands` may be NULL when subject_has_operands() says no. STATUS_FAILED when memory is short.
enum status subject_make(struct subject *subject, const struct kernel *kernel,
                         const struct workload *workload, const struct operands *operands,
                         const struct target *target, enum cache_mode cache, struct random *random,
                         struct error *error);
void subject_free(struct subject *subject);
// One run() on the next copy. `context` is the subject.
void subject_call(void *context);
// "2M" or "4K": what lies behind the subject's largest buffer, from /proc/self/smaps; "" if
// unknown.
const char *subject_page(const struct subject *subject);

#endif
