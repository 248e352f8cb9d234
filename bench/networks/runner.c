// SPDX-License-Identifier: MIT
// Running a plan: a loop over kernel calls.
#include "bench/networks/plan.h"
#include "bench/networks/runner_memory.h"

#include "base/memory.h"
#include "bench/check/compare.h"
#include "bench/networks/build.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum status runner_memory_make(struct network_runner *runner, struct error *error)
{
    const struct network_plan *plan = &runner->plan;
    runner->memory = calloc(RUNNER_BUFFERS, sizeof *runner->memory);
    if (runner->memory != NULL &&
        buffer_allocate(&runner->memory[RUNNER_ARENA], (size_t)plan->arena_bytes, 0, true) &&
        buffer_allocate(&runner->memory[RUNNER_SCRATCH], (size_t)plan->scratch_bytes, 0, true))
        return STATUS_OK;
    return error_set(error, STATUS_FAILED,
                     "%s: not enough memory: its plan needs %" PRId64 " bytes for activations, "
                     "%" PRId64 " for weights and %" PRId64 " of scratch",
                     plan->network, plan->arena_bytes, plan->weight_bytes, plan->scratch_bytes);
}

void runner_free(struct network_runner *runner)
{
    for (int i = 0; runner->memory != NULL && i < RUNNER_BUFFERS; i++)
        buffer_free(&runner->memory[i]);
    free(runner->memory);
    network_plan_free(&runner->plan);
    *runner = (struct network_runner){0};
}

void *runner_input(const struct network_runner *runner)
{
    return (char *)runner->memory[RUNNER_ARENA].data + runner->plan.input_offset;
}

const void *runner_output(const struct network_runner *runner)
{
    return (const char *)runner->memory[RUNNER_ARENA].data + runner->plan.output_offset;
}

// Lets a call know what to fetch for those behind `step`.
static void set_next(const struct network_runner *runner, int step, struct run_args *args)
{
    const struct weights_stretch next = plan_next(&runner->plan, step);
    if (next.bytes == 0)
        return;
    args->next = (const char *)runner->weights + next.offset;
    args->next_bytes = (size_t)next.bytes;
}

static void run_chain(const struct network_runner *runner, const struct network_chain *chain,
                      step_observer *observer, void *context)
{
    const struct network_plan *plan = &runner->plan;
    char *arena = runner->memory[RUNNER_ARENA].data;
    for (int i = chain->first_call; i < chain->end_call; i++) {
        const struct network_call *call = &plan->calls[i];
        const struct kernel *kernel = plan->steps[call->step].kernel;
        struct run_args args = {
            .input = arena + call->input,
            .residual = call->residual < 0 ? NULL : arena + call->residual,
            .packed = (const char *)runner->weights + call->packed,
            .output = arena + call->output,
            .scratch = runner->memory[RUNNER_SCRATCH].data,
            .threads = plan->threads,
        };
        if (i + 1 == chain->end_call) // the others read what is in the caches by then
            set_next(runner, chain->end - 1, &args);
        char *buffer = arena + plan->steps[call->step].output;
        if (call->shift_bytes > 0)
            memmove(buffer, buffer + call->shift, (size_t)call->shift_bytes);
        kernel->run(kernel, &call->workload, &args);
        if (observer != NULL)
            observer(call->step, context);
    }
}

void runner_run(const struct network_runner *runner, step_observer *observer, void *context)
{
    const struct network_plan *plan = &runner->plan;
    char *arena = runner->memory[RUNNER_ARENA].data;
    if (observer != NULL)
        observer(-1, context);
    const struct network_chain *chain = plan->chains, *last = chain + plan->chain_count;
    for (int i = 0; i < plan->step_count; i++) {
        if (chain < last && chain->first == i) {
            run_chain(runner, chain, observer, context);
            i = chain++->end - 1;
            continue;
        }
        const struct network_step *step = &plan->steps[i];
        struct run_args args = {
            .input = arena + step->input,
            .residual = step->residual < 0 ? NULL : arena + step->residual,
            .packed = (const char *)runner->weights + step->packed,
            .output = arena + step->output,
            .scratch = runner->memory[RUNNER_SCRATCH].data,
            .threads = plan->threads,
        };
        set_next(runner, i, &args);
        step->kernel->run(step->kernel, &step->workload, &args);
        if (observer != NULL)
            observer(i, context);
    }
}

uint64_t runner_checksum(const struct network_runner *runner)
{
    const struct shape *shape = &runner->plan.output_shape;
    int64_t elements = shape->h * shape->w * shape->c;
    return checksum_bytes(runner_output(runner),
                          (size_t)elements * value_bytes(runner->plan.output_type));
}
