// SPDX-License-Identifier: MIT
#include "harness/launch/assemble.h"

#include "analysis/roofline/network.h"
#include "analysis/roofline/roofline.h"
#include "analysis/statistics/statistics.h"
#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/stream/latency.h"
#include "bench/kernels/stream/stream.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void work_of(const struct plan_kernel *row, struct work *work)
{
    *work = (struct work){0};
    row->kernel->work(row->kernel, &row->workload, work);
}

// ---- ceilings: the best batch of all launches
// ----------------------------------------------------

static const char *why_missing(const struct tally *tally)
{
    return tally->reason[0] != '\0' ? tally->reason : "the time ran out before its first launch";
}

static bool add_compute(struct record *record, const struct plan *plan,
                        const struct plan_kernel *row)
{
    const struct tally *tally = &row->tally;
    size_t launches = (size_t)tally->launches;
    struct compute_ceiling *rows =
        realloc(record->compute, (record->compute_count + 1) * sizeof *rows);
    if (rows == NULL)
        return false;
    record->compute = rows;
    struct compute_ceiling *ceiling = &rows[record->compute_count++];
    *ceiling = (struct compute_ceiling){.threads = plan->target.threads,
                                        .ops_per_s = NAN,
                                        .ops_per_cycle = NAN,
                                        .accumulators = ceiling_accumulators(row->kernel)};
    snprintf(ceiling->kernel, sizeof ceiling->kernel, "%s", row->kernel->name);
    snprintf(ceiling->sequence, sizeof ceiling->sequence, "%s",
             row->kernel->detail != NULL ? row->kernel->detail : "");
    snprintf(ceiling->type, sizeof ceiling->type, "%s", ceiling_type(row->kernel));
    ceiling->samples = calloc(launches + 1, sizeof *ceiling->samples);
    if (ceiling->samples == NULL)
        return false;
    ceiling->samples_count = launches;
    struct work work;
    work_of(row, &work);
    for (size_t i = 0; i < launches; i++) {
        double rate = (double)work.executed_ops[work.main_class] / tally->best[i] * 1e9;
        ceiling->samples[i] = rate;
        if (!(rate <= ceiling->ops_per_s)) { // also the first, beside NaN
            ceiling->ops_per_s = rate;
            ceiling->ops_per_cycle = rate / tally->clocks[i];
        }
    }
    if (launches == 0)
        snprintf(ceiling->reason, sizeof ceiling->reason, "%s", why_missing(tally));
    return true;
}

static bool add_memory(struct record *record, const struct plan *plan, const struct plan_item *item,
                       const struct plan_kernel *row)
{
    const struct tally *tally = &row->tally;
    struct memory_ceiling *rows =
        realloc(record->memory, (record->memory_count + 1) * sizeof *rows);
    if (rows == NULL)
        return false;
    record->memory = rows;
    struct memory_ceiling *point = &rows[record->memory_count++];
    *point = (struct memory_ceiling){.threads = plan->target.threads,
                                     .bytes_per_s = NAN,
                                     .bus_bytes_per_s = NAN,
                                     .working_set = item->problem.working_set};
    snprintf(point->kernel, sizeof point->kernel, "%s", row->kernel->name);
    snprintf(point->page, sizeof point->page, "%s", tally->page);
    if (tally->launches == 0) {
        snprintf(point->reason, sizeof point->reason, "%s", why_missing(tally));
        return true;
    }
    struct work work;
    work_of(row, &work);
    double bytes = (double)work_total_bytes(&work);
    double best = statistics_minimum(tally->best, (size_t)tally->launches);
    point->bytes_per_s = bytes / best * 1e9;
    point->bus_bytes_per_s = stream_bus_bytes(row->kernel, bytes) / best * 1e9;
    return true;
}

static bool add_latency(struct record *record, const struct plan_item *item,
                        const struct plan_kernel *row)
{
    const struct tally *tally = &row->tally;
    if (tally->launches == 0)
        return true;
    struct latency_point *rows =
        realloc(record->latency, (record->latency_count + 1) * sizeof *rows);
    if (rows == NULL)
        return false;
    record->latency = rows;
    struct latency_point *point = &rows[record->latency_count++];
    struct work work;
    work_of(row, &work);
    *point = (struct latency_point){.working_set = item->problem.working_set,
                                    .chains = latency_chains(row->kernel)};
    point->ns = statistics_minimum(tally->best, (size_t)tally->launches) / (double)work.useful_ops;
    snprintf(point->page, sizeof point->page, "%s", tally->page);
    return true;
}

// ---- measurements ------------------------------------------------------------------------------

bool assemble_time(struct record_time *time, const struct tally *tally, const char *reason)
{
    size_t launches = (size_t)tally->launches;
    time->launch_medians_ns = calloc(launches + 1, sizeof *time->launch_medians_ns);
    time->launch_ids = calloc(launches + 1, sizeof *time->launch_ids);
    if (time->launch_medians_ns == NULL || time->launch_ids == NULL)
        return false;
    bool usable = launches > 0 && tally->state != TALLY_EXCLUDED && reason[0] == '\0';
    if (!usable) {
        // A kernel that is wrong or crashed has no time, also not that of its earlier launches.
        const char *why =
            reason[0] != '\0' && tally->reason[0] == '\0' ? reason : why_missing(tally);
        snprintf(time->reason, sizeof time->reason, "%s", why);
        return true;
    }
    memcpy(time->launch_medians_ns, tally->medians, launches * sizeof *tally->medians);
    memcpy(time->launch_ids, tally->launch_ids, launches * sizeof *tally->launch_ids);
    time->launches = tally->launches;
    time->batches = tally->batches;
    time->converged = tally->converged;
    time->median_ns = statistics_median(tally->medians, launches);
    time->min_ns = statistics_minimum(tally->best, launches);
    time->first_call_ns = statistics_median(tally->first_calls, launches);
    struct interval interval = statistics_sign_interval(tally->medians, launches, 0.95);
    if (interval.exists) {
        time->ci95_low_ns = interval.low;
        time->ci95_high_ns = interval.high;
    }
    if (tally->slow)
        snprintf(time->reason, sizeof time->reason,
                 "one call takes too long: one batch a launch, three launches");
    else if (!tally->converged && tally->state == TALLY_OPEN)
        snprintf(time->reason, sizeof time->reason, "the time ran out after %d launches",
                 tally->launches);
    else if (!tally->converged)
        snprintf(time->reason, sizeof time->reason,
                 "interval still wider than 1 %% after %d launches", tally->launches);
    return true;
}

// Every event that was asked for: null where the machine's verdict says why.
static bool fill_counters(struct measurement *m, const struct record_machine *machine,
                          const struct tally *tally)
{
    m->counters = calloc(machine->counters_count + 1, sizeof *m->counters);
    if (m->counters == NULL)
        return false;
    for (size_t i = 0; i < machine->counters_count; i++) {
        const char *event = machine->counters[i].event;
        if (strncmp(event, "sde:::", 6) == 0)
            continue;
        struct record_counter *counter = &m->counters[m->counters_count++];
        snprintf(counter->event, sizeof counter->event, "%s", event);
        counter->value = NAN;
        for (size_t k = 0; k < tally->counter_count; k++) {
            if (strcmp(tally->counters[k].event, event) == 0)
                counter->value = tally->counters[k].value;
        }
    }
    return true;
}

static bool add_measurement(struct record *record, const struct plan *plan,
                            const struct plan_item *item, const struct plan_kernel *row,
                            const char *reason)
{
    struct measurement *rows =
        realloc(record->measurements, (record->measurements_count + 1) * sizeof *rows);
    if (rows == NULL)
        return false;
    record->measurements = rows;
    struct measurement *m = &rows[record->measurements_count++];
    measurement_init(m);
    const struct kernel *kernel = row->kernel;
    snprintf(m->kernel, sizeof m->kernel, "%s", kernel->name);
    snprintf(m->precision_name, sizeof m->precision_name, "%s", kernel->precision->name);
    snprintf(m->algorithm, sizeof m->algorithm, "%s", kernel->algorithm);
    snprintf(m->isa, sizeof m->isa, "%s", isa_name(kernel->isa));
    snprintf(m->cache, sizeof m->cache, "%s", cache_mode_name(item->cache));
    snprintf(m->setting, sizeof m->setting, "%s", item->canary ? "canary" : "none");
    snprintf(m->roofline.ceiling, sizeof m->roofline.ceiling, "%s",
             kernel->ceiling != NULL ? kernel->ceiling : "");
    m->workload = row->workload;
    m->threads = plan->target.threads;
    m->fused = kernel->fused;
    m->tiled = kernel->tiled;
    m->fidelity = row->tally.fidelity;
    work_of(row, &m->work);
    if (!fill_counters(m, &record->machine, &row->tally))
        return false;
    return assemble_time(&m->time, &row->tally, reason);
}

static void derive(struct record *record)
{
    roofline_name_levels(record);
    for (size_t i = 0; i < record->measurements_count; i++)
        roofline_derive(record, &record->measurements[i]);
    for (size_t i = 0; i < record->networks_count; i++)
        roofline_derive_network(record, i);
}

enum status assemble(struct record *record, const struct plan *plan, const char *prepared,
                     const char *reason, struct error *error)
{
    bool good = true;
    for (size_t i = 0; i < plan->count; i++) {
        const struct plan_item *item = &plan->items[i];
        for (size_t k = 0; good && k < item->kernel_count; k++) {
            const struct plan_kernel *row = &item->kernels[k];
            if (item->network != NULL)
                good = assemble_network(record, plan, item, row, prepared, reason);
            else if (item->section == SECTION_KERNELS)
                good = add_measurement(record, plan, item, row, reason);
            else if (item->problem.op == OP_CEILING)
                good = add_compute(record, plan, row);
            else if (item->problem.op == OP_STREAM)
                good = add_memory(record, plan, item, row);
            else
                good = add_latency(record, item, row);
        }
    }
    if (!good)
        return error_set(error, STATUS_FAILED, "run: no memory to assemble the record");
    derive(record);
    return STATUS_OK;
}
