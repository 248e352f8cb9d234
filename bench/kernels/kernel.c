// SPDX-License-Identifier: MIT
#include "bench/kernels/kernel.h"

static const char *const WORK_CLASS_NAMES[WORK_CLASS_COUNT] = {
    [WORK_MAC] = "mac",       [WORK_LOGIC] = "logic",         [WORK_POPCOUNT] = "popcount",
    [WORK_LOOKUP] = "lookup", [WORK_SHIFT_ADD] = "shift_add", [WORK_TRANSFORM] = "transform",
};

const char *work_class_name(enum work_class work_class)
{
    return WORK_CLASS_NAMES[work_class];
}

int64_t work_total_bytes(const struct work *work)
{
    return work->input_bytes + work->weight_bytes + work->output_bytes + work->intermediate_bytes;
}

struct workload kernel_workload(const struct kernel *kernel, const struct problem *problem)
{
    return (struct workload){
        .problem = *problem,
        .precision = *kernel->precision,
        .glue = glue_default(kernel->precision),
    };
}
