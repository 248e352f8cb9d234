// SPDX-License-Identifier: MIT
#include "harness/launch/plan_memory.h"

#include "base/checked.h"
#include "base/memory_limit.h"

#include <stdio.h>

struct memory {
    long long bytes;
    const char *owner;
};

static enum status check_problem(const struct plan_item *item, const struct memory *memory,
                                 struct error *error)
{
    for (size_t k = 0; k < item->kernel_count; k++) {
        const struct plan_kernel *row = &item->kernels[k];
        struct work work = {0};
        row->kernel->work(row->kernel, &row->workload, &work);
        if (work_total_bytes(&work) > memory->bytes)
            return error_set(error, STATUS_USAGE,
                             "run: %s needs %lld bytes and %s %lld; choose a smaller problem",
                             item->problem.name, (long long)work_total_bytes(&work), memory->owner,
                             memory->bytes);
    }
    return STATUS_OK;
}

static void leave_out(struct plan_item *item, const struct memory *memory)
{
    for (size_t k = 0; k < item->kernel_count; k++) {
        struct tally *tally = &item->kernels[k].tally;
        tally->state = TALLY_EXCLUDED;
        snprintf(tally->reason, sizeof tally->reason, "needs at least %lld bytes and %s %lld",
                 (long long)item->network->least_bytes, memory->owner, memory->bytes);
    }
}

enum status plan_check_memory(struct plan *plan, int64_t machine_bytes, struct error *error)
{
    const int64_t limit = memory_limit("");
    const bool is_limited = machine_bytes <= 0 || limit < machine_bytes;
    const struct memory memory = {is_limited ? limit : machine_bytes,
                                  is_limited ? "this process may use" : "this machine has"};
    const struct plan_item *too_large = NULL;
    bool has_others = false;
    for (size_t i = 0; i < plan->count; i++) {
        struct plan_item *item = &plan->items[i];
        if (item->section == SECTION_KERNELS) {
            enum status status = check_problem(item, &memory, error);
            if (status != STATUS_OK)
                return status;
        }
        bool is_too_large = item->network != NULL && item->network->least_bytes > memory.bytes;
        has_others |= !is_too_large && item->section != SECTION_CEILINGS && !item->canary;
        if (is_too_large && too_large == NULL)
            too_large = item;
        if (is_too_large)
            leave_out(item, &memory);
    }
    if (too_large == NULL || has_others)
        return STATUS_OK;
    return error_set(error, STATUS_USAGE, "run: %s %s; choose a smaller network",
                     too_large->problem.name, too_large->kernels[0].tally.reason);
}
