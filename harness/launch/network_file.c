// SPDX-License-Identifier: MIT
#include "harness/launch/network_file.h"

#include "bench/networks/lower.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

size_t network_file_output_bytes(const struct network_plan *plan)
{
    return (size_t)shape_elements(&plan->output_shape) * value_bytes(plan->output_type);
}

// FNV-1a, 64 bits.
static uint64_t mix(uint64_t digest, const void *data, size_t bytes)
{
    const unsigned char *at = data;
    for (size_t i = 0; i < bytes; i++)
        digest = (digest ^ at[i]) * UINT64_C(0x100000001B3);
    return digest;
}

void network_file_digest(const struct network_plan *plan, char digest[LAUNCH_PLAN_DIGEST])
{
    uint64_t value = UINT64_C(0xCBF29CE484222325);
    for (int i = 0; i < plan->step_count; i++) {
        const struct network_step *step = &plan->steps[i];
        const int64_t places[] = {step->input, step->residual, step->output};
        value = mix(value, step->name, strlen(step->name) + 1);
        value = mix(value, step->kernel->name, strlen(step->kernel->name) + 1);
        value = mix(value, step->workload.problem.name, strlen(step->workload.problem.name) + 1);
        value = mix(value, places, sizeof places);
    }
    snprintf(digest, LAUNCH_PLAN_DIGEST, "%016" PRIx64, value);
}
