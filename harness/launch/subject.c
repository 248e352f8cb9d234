// SPDX-License-Identifier: MIT
#include "harness/launch/subject.h"

#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool subject_has_operands(enum operation op)
{
    return op != OP_CEILING && op != OP_STREAM && op != OP_LATENCY;
}

static const size_t SUBJECT_MEMORY_LIMIT = (size_t)1 << 30; // for all copies together
static const size_t SUBJECT_COPIES_LIMIT = 4096;

// Copies whose rotation is larger than twice the last cache level, so that LRU or something like it
// has thrown the next one out before its turn comes.
static size_t copies_needed(const struct target *target, enum cache_mode cache, size_t packed_bytes,
                            size_t all_bytes)
{
    if (cache == CACHE_WARM)
        return 1;
    size_t rotating = cache == CACHE_COLD_WEIGHTS ? packed_bytes : all_bytes;
    size_t last_level = target->l3_bytes > target->l2_bytes ? target->l3_bytes : target->l2_bytes;
    if (rotating == 0)
        return 1;
    size_t copies = 2 * last_level / rotating + 2;
    if (copies > SUBJECT_COPIES_LIMIT)
        copies = SUBJECT_COPIES_LIMIT;
    if (copies > 2 && copies > SUBJECT_MEMORY_LIMIT / rotating)
        copies = SUBJECT_MEMORY_LIMIT / rotating;
    return copies < 2 ? 2 : copies;
}

static size_t random_offset(struct random *random)
{
    return (size_t)random_below(random, 4096 / 64) * 64;
}

static bool copy_buffer(struct buffer *to, const struct buffer *from, struct random *random)
{
    if (from->data == NULL)
        return true;
    if (!buffer_allocate(to, from->bytes, random_offset(random), true))
        return false;
    // With the slack: it may hold NaNs that a kernel must not let through.
    memcpy(to->data, from->data, from->bytes + BUFFER_SLACK);
    return true;
}

static bool fill_copy(struct subject *subject, struct subject_copy *copy, size_t index,
                      const struct operands *operands, size_t packed_bytes, enum cache_mode cache,
                      struct random *random)
{
    struct subject_copy *first = &subject->copies[0];
    bool shares_tensors = index > 0 && cache == CACHE_COLD_WEIGHTS;
    if (operands != NULL && !shares_tensors) {
        if (!copy_buffer(&copy->input, &operands->input, random) ||
            !copy_buffer(&copy->residual, &operands->residual, random) ||
            !buffer_allocate(&copy->output, subject->output_bytes, random_offset(random), true))
            return false;
    }
    if (!buffer_allocate(&copy->packed, packed_bytes, random_offset(random), true))
        return false;
    if (index > 0)
        memcpy(copy->packed.data, first->packed.data, packed_bytes);
    const struct subject_copy *tensors = shares_tensors ? first : copy;
    copy->args = (struct run_args){.input = tensors->input.data,
                                   .residual = tensors->residual.data,
                                   .packed = copy->packed.data,
                                   .output = tensors->output.data,
                                   .scratch = subject->scratch.data};
    return true;
}

enum status subject_make(struct subject *subject, const struct kernel *kernel,
                         const struct workload *workload, const struct operands *operands,
                         const struct target *target, enum cache_mode cache, struct random *random,
                         struct error *error)
{
    *subject = (struct subject){.kernel = kernel, .workload = *workload};
    size_t packed_bytes = kernel->packed_bytes(kernel, workload);
    size_t scratch_bytes = kernel->scratch_bytes(kernel, workload, target->threads);
    size_t all_bytes = packed_bytes;
    if (operands != NULL) {
        subject->output_bytes = operands->output_bytes;
        all_bytes += operands->input.bytes + operands->residual.bytes + operands->output_bytes;
    }
    size_t wanted = copies_needed(target, cache, packed_bytes, all_bytes);
    subject->copies = calloc(wanted, sizeof *subject->copies);
    bool good = subject->copies != NULL &&
                buffer_allocate(&subject->scratch, scratch_bytes, random_offset(random), true);
    for (size_t i = 0; good && i < wanted; i++) {
        subject->count = i + 1; // before it is filled: subject_free() takes what there is
        good = fill_copy(subject, &subject->copies[i], i, operands, packed_bytes, cache, random);
        subject->copies[i].args.threads = target->threads;
        if (good && i == 0)
            kernel->pack(kernel, workload, target,
                         operands != NULL ? &operands->parameters : &(struct parameters){0},
                         subject->copies[0].packed.data);
    }
    if (!good) {
        subject_free(subject);
        return error_set(error, STATUS_FAILED, "%s on %s: not enough memory", kernel->name,
                         workload->problem.name);
    }
    const void *placed = subject->copies[0].args.input != NULL ? subject->copies[0].args.input
                                                               : subject->scratch.data;
    subject->offset = (int)((uintptr_t)placed % 4096);
    return STATUS_OK;
}

void subject_free(struct subject *subject)
{
    for (size_t i = 0; i < subject->count; i++) {
        struct subject_copy *copy = &subject->copies[i];
        buffer_free(&copy->input);
        buffer_free(&copy->residual);
        buffer_free(&copy->packed);
        buffer_free(&copy->output);
    }
    free(subject->copies);
    buffer_free(&subject->scratch);
    *subject = (struct subject){0};
}

void subject_call(void *context)
{
    struct subject *subject = context;
    const struct subject_copy *copy = &subject->copies[subject->turn];
    subject->turn = subject->turn + 1 == subject->count ? 0 : subject->turn + 1;
    subject->kernel->run(subject->kernel, &subject->workload, &copy->args);
}

const char *subject_page(const struct subject *subject)
{
    const struct subject_copy *copy = &subject->copies[0];
    const struct buffer *largest = &subject->scratch;
    const struct buffer *all[] = {&copy->input, &copy->residual, &copy->packed, &copy->output};
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++) {
        if (all[i]->bytes > largest->bytes)
            largest = all[i];
    }
    FILE *smaps = fopen("/proc/self/smaps", "re");
    if (smaps == NULL || largest->data == NULL) {
        if (smaps != NULL)
            fclose(smaps);
        return "";
    }
    char line[512];
    uintptr_t wanted = (uintptr_t)largest->data;
    bool inside = false;
    const char *page = "";
    while (fgets(line, sizeof line, smaps) != NULL) {
        uintptr_t low = 0, high = 0;
        unsigned long kilobytes = 0;
        if (sscanf(line, "%" SCNxPTR "-%" SCNxPTR " ", &low, &high) == 2)
            inside = wanted >= low && wanted < high;
        else if (inside && sscanf(line, "AnonHugePages: %lu", &kilobytes) == 1) {
            page = kilobytes * 1024 >= largest->bytes / 2 && kilobytes > 0 ? "2M" : "4K";
            break;
        }
    }
    fclose(smaps);
    return page;
}
