// SPDX-License-Identifier: MIT
// What was seen of a kernel, and when it is enough.
#include "analysis/statistics/statistics.h"
#include "harness/launch/plan.h"
#include "harness/launch/subject.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double CONVERGED_AT = 0.01; // half width of the interval over the median
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
    if (subject_has_operands(item->problem.op) && !tally->has_checksum) {
        tally->has_checksum = true;
        tally->checksum = result->checksum;
    }
    if (result->fidelity.against[0] != '\0')
        tally->fidelity = result->fidelity;
    if (result->outcome == OUTCOME_CHECKED) {
        tally->first_call_checked = result->first_call_ns;
        return true;
    }
    if (!grow(tally))
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
    bool may_stop_early = item->section == SECTION_KERNELS && !item->canary;
    if (tally->slow && tally->launches >= SLOW_LAUNCHES) {
        tally->state = TALLY_DONE;
    } else if (!tally->slow && may_stop_early && statistics_is_look(launches) &&
               statistics_converged(tally->medians, launches, CONVERGED_AT)) {
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
