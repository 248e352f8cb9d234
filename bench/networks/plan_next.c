// SPDX-License-Identifier: MIT
// What a plan's calls may fetch for those behind them.
#include "bench/networks/plan.h"

#include "base/checked.h"

// Where the weights stand that a step begins with; those of a chain are its calls'.
static int64_t first_packed(const struct network_plan *plan, int step)
{
    for (int i = 0; i < plan->chain_count; i++) {
        const struct network_chain *chain = &plan->chains[i];
        if (chain->first == step)
            return plan->calls[chain->first_call].packed;
    }
    return plan->steps[step].packed;
}

struct weights_stretch plan_next(const struct network_plan *plan, int step)
{
    if (step + 1 >= plan->step_count)
        return (struct weights_stretch){.offset = -1};
    const int64_t offset = first_packed(plan, step + 1);
    return (struct weights_stretch){offset, min_i64(PLAN_NEXT_BYTES, plan->weight_bytes - offset)};
}
