// SPDX-License-Identifier: MIT
// What was seen of a kernel, and when it is enough.
#include "analysis/statistics/statistics.h"
#include "harness/launch/plan.h"
#include "harness/launch/subject.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const double TALLY_CONVERGED_AT = 0.01;
static const int SLOW_LAUNCHES = 3; // of a kernel whose first call alone takes a quarter second

static bool grow(struct tally *tally)
{
    if (tally->launches < tally->room)
        return true;
    size_t room = (size_t)tally->room * 2 + 16;
    double **columns[] = {&tally->medians, &tally->best, &tally->first_calls, &tally->clocks};
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        double *column = realloc(*columns[i], room * sizeof *column);
        if (column == NULL)
            return false;
        *columns[i] = column;
    }
    int *ids = realloc(tally->launch_ids, room * sizeof *ids);
    if (ids == NULL)
        return false;
    tally->launch_ids = ids;
    tally->room = (int)room;
    return true;
}

// The times under the observer, a row of steps a launch.
static bool add_steps(struct tally *tally, const struct launch_result *result)
{
    size_t count = (size_t)result->step_count, launches = (size_t)tally->launches;
    double *observed = realloc(tally->observed, (launches + 1) * sizeof *observed);
    if (observed != NULL)
        tally->observed = observed;
    double *steps = realloc(tally->steps, (launches + 1) * count * sizeof *steps);
    if (steps != NULL)
        tally->steps = steps;
    if (observed == NULL || steps == NULL)
        return false;
    observed[launches] = result->observed_ns;
    memcpy(&steps[launches * count], result->step_ns, count * sizeof *steps);
    tally->step_count = result->step_count;
    return true;
}

// What the preparation of a run of a network says. A plan other than the last one, which a resumed
// run may come to when files were lost, makes what was measured with that one void.
static bool prepared(struct tally *tally, const struct launch_result *result)
{
    size_t layers = (size_t)result->layer_count;
    if (layers > 0) {
        struct record_fidelity *copy = realloc(tally->layers, layers * sizeof *copy);
        if (copy == NULL)
            return false;
        memcpy(copy, result->layers, layers * sizeof *copy);
        tally->layers = copy;
        tally->layer_count = result->layer_count;
    }
    if (tally->is_prepared && strcmp(tally->plan, result->plan) != 0)
        tally->launches = 0;
    tally->is_prepared = true;
    tally->has_checksum = true;
    tally->checksum = result->checksum;
    tally->fidelity = result->fidelity;
    tally->top1 = result->top1;
    tally->top5 = result->top5;
    tally->fidelity_inputs = result->fidelity_inputs;
    snprintf(tally->plan, sizeof tally->plan, "%s", result->plan);
    return true;
}

static void exclude(struct tally *tally, const struct launch_result *result, const char *word)
{
    tally->state = TALLY_EXCLUDED;
    tally->wrong = result->outcome == OUTCOME_WRONG;
    snprintf(tally->reason, sizeof tally->reason, "%s%.200s", word, result->reason);
}

bool tally_add(struct plan_item *item, struct plan_kernel *row, const struct launch_result *result,
               int id)
{
    struct tally *tally = &row->tally;
    switch (result->outcome) {
    case OUTCOME_WRONG:
        exclude(tally, result, "wrong result: ");
        tally->fidelity = result->fidelity;
        return true;
    case OUTCOME_CRASHED:
        exclude(tally, result, "crashed: ");
        return true;
    case OUTCOME_UNSUPPORTED:
        exclude(tally, result, "");
        return true;
    case OUTCOME_CHECKED:
    case OUTCOME_MEASURED:
        break;
    }
    if (item->network != NULL && result->outcome == OUTCOME_CHECKED) {
        tally->first_call_checked = result->first_call_ns;
        return prepared(tally, result);
    }
    if (item->network == NULL && subject_has_operands(item->problem.op) && !tally->has_checksum) {
        tally->has_checksum = true;
        tally->checksum = result->checksum;
    }
    if (result->fidelity.against[0] != '\0')
        tally->fidelity = result->fidelity;
    if (result->outcome == OUTCOME_CHECKED) {
        tally->first_call_checked = result->first_call_ns;
        return true;
    }
    bool same_steps = tally->launches == 0 || tally->step_count == result->step_count;
    if (item->network != NULL && (strcmp(tally->plan, result->plan) != 0 || !same_steps))
        return true; // of a plan that is no more
    if (!grow(tally) || (result->step_count > 0 && !add_steps(tally, result)))
        return false;
    const struct measure_result *timing = &result->timing;
    size_t batches = (size_t)timing->batches;
    int at = tally->launches++;
    tally->medians[at] = statistics_median(timing->batch_ns, batches);
    tally->best[at] = statistics_minimum(timing->batch_ns, batches);
    tally->first_calls[at] = result->first_call_ns;
    tally->clocks[at] = result->clock_hz;
    tally->launch_ids[at] = id;
    tally->batches = timing->batches;
    tally->slow |= timing->slow;
    tally->unsteady += timing->steady || timing->slow ? 0 : 1;
    tally->suspect += result->switches > 0 || result->faults > 0;
    snprintf(tally->page, sizeof tally->page, "%s", result->page);
    memcpy(tally->counters, result->counters, sizeof tally->counters);
    tally->counter_count = result->counter_count;
    return true;
}

void tally_close(const struct plan_item *item, struct plan_kernel *row)
{
    struct tally *tally = &row->tally;
    if (tally->state != TALLY_OPEN)
        return;
    size_t launches = (size_t)tally->launches;
    bool may_stop_early = item->section != SECTION_CEILINGS && !item->canary;
    if (tally->slow && tally->launches >= SLOW_LAUNCHES) {
        tally->state = TALLY_DONE;
    } else if (!tally->slow && may_stop_early && statistics_is_look(launches) &&
               statistics_converged(tally->medians, launches, TALLY_CONVERGED_AT)) {
        tally->state = TALLY_DONE;
        tally->converged = true;
    } else if (tally->launches >= item->launches_wanted) {
        tally->state = TALLY_DONE;
    }
}

bool plan_item_is_open(const struct plan_item *item)
{
    for (size_t i = 0; i < item->kernel_count; i++) {
        if (item->kernels[i].tally.state == TALLY_OPEN)
            return true;
    }
    return false;
}
