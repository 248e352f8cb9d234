// SPDX-License-Identifier: MIT
#include "harness/launch/plan_ceilings.h"

#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/registry.h"
#include "bench/kernels/stream/latency.h"
#include "bench/kernels/stream/stream.h"

#include <fnmatch.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SIZES_MAXIMUM = 512 };

// Smaller buffers are not sure to have huge pages in the first place.
static const int64_t SMALL_PAGES_FROM = (int64_t)4 << 20;

static bool runs_here(const struct kernel *row, const struct problem *problem,
                      const struct target *target)
{
    struct workload workload = kernel_workload(row, problem);
    return (target->isa_mask >> row->isa & 1u) != 0 && row->supports(row, &workload);
}

static bool add_compute(struct plan *plan, const struct plan_options *options)
{
    struct problem problem = {.op = OP_CEILING};
    problem_set_name(&problem);
    struct plan_item *item = plan_append(plan, SECTION_CEILINGS, &problem, CACHE_WARM, false);
    if (item == NULL)
        return false;
    item->launches_wanted = options->suite->ceiling_launches;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (row->op != OP_CEILING || !runs_here(row, &problem, &options->target) ||
            (ceiling_is_sweep(row) && options->suite->ceilings != SUITE_CEILINGS_SWEEP))
            continue;
        if (!plan_item_add(item, row))
            return false;
    }
    if (item->kernel_count == 0)
        plan->count--;
    return true;
}

// The first row of each kind of stream ("stream_load_avx512"): registry order is best first.
static const struct kernel *stream_row(const char *kind, const struct target *target)
{
    struct problem problem = stream_problem(OP_STREAM, 3 * STREAM_BLOCK);
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (row->op == OP_STREAM && strncmp(row->name, kind, strlen(kind)) == 0 &&
            runs_here(row, &problem, target))
            return row;
    }
    return NULL;
}

// The index of the size that is nearest to `bytes` by ratio.
static size_t nearest(const int64_t *sizes, size_t count, double bytes)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++) {
        if (fabs(log((double)sizes[i] / bytes)) < fabs(log((double)sizes[best] / bytes)))
            best = i;
    }
    return best;
}

static double last_level(const struct target *target)
{
    return (double)(target->l3_bytes > target->l2_bytes ? target->l3_bytes : target->l2_bytes);
}

// In the middle of each level, and in memory: where stores, copies and triads are measured too.
static bool is_plateau(const struct target *target, const int64_t *sizes, size_t count,
                       size_t index)
{
    const double wanted[] = {(double)target->l1d_bytes * 0.5, (double)target->l2_bytes * 0.5,
                             (double)target->l3_bytes * 0.4, last_level(target) * 4};
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        if (wanted[i] > 0 && nearest(sizes, count, wanted[i]) == index)
            return true;
    }
    return false;
}

static bool add_stream_point(struct plan *plan, const struct plan_options *options, int64_t size,
                             bool all_kinds)
{
    static const char *const KINDS[] = {"stream_load_", "stream_store_", "stream_copy_",
                                        "stream_copynt_", "stream_triad_"};
    struct problem problem = stream_problem(OP_STREAM, size);
    struct plan_item *item = plan_append(plan, SECTION_CEILINGS, &problem, CACHE_WARM, false);
    if (item == NULL)
        return false;
    item->launches_wanted = options->suite->ceiling_launches;
    for (size_t i = 0; i < (all_kinds ? sizeof KINDS / sizeof KINDS[0] : 1); i++) {
        const struct kernel *row = stream_row(KINDS[i], &options->target);
        if (row != NULL && !plan_item_add(item, row))
            return false;
    }
    if (item->kernel_count == 0)
        plan->count--;
    return true;
}

static bool add_latency_point(struct plan *plan, const struct plan_options *options, int64_t size,
                              bool all_rows)
{
    struct problem problem = stream_problem(OP_LATENCY, size);
    struct plan_item *item = plan_append(plan, SECTION_CEILINGS, &problem, CACHE_WARM, false);
    if (item == NULL)
        return false;
    // A chase over memory is slow by nature, and its figure explains more than it bounds.
    item->launches_wanted = 1;
    for (size_t i = 0; i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (row->op == OP_LATENCY && runs_here(row, &problem, &options->target) &&
            (all_rows || latency_chains(row) == 1) && !plan_item_add(item, row))
            return false;
    }
    if (item->kernel_count == 0)
        plan->count--;
    return true;
}

// Working sets beyond the reach of the small pages' address translation, once more without huge
// pages: what a kernel loses on a machine that has none.
static bool add_small_pages(struct plan *plan, const struct plan_options *options, int64_t size)
{
    const struct problem problems[] = {stream_problem(OP_STREAM, size),
                                       stream_problem(OP_LATENCY, size)};
    const struct kernel *rows[] = {stream_row("stream_load_", &options->target),
                                   registry_find("latency_chase_portable")};
    for (size_t i = 0; i < 2; i++) {
        if (rows[i] == NULL)
            continue;
        struct plan_item *item =
            plan_append(plan, SECTION_CEILINGS, &problems[i], CACHE_WARM, false);
        if (item == NULL)
            return false;
        item->small_pages = true;
        strncat(item->key, "/4K", sizeof item->key - strlen(item->key) - 1);
        item->launches_wanted = 1;
        if (!plan_item_add(item, rows[i]))
            return false;
    }
    return true;
}

static bool add_canary(struct plan *plan, const struct plan_options *options,
                       const struct problem *problem, const struct kernel *row)
{
    if (row == NULL)
        return true;
    struct plan_item *item = plan_append(plan, SECTION_KERNELS, problem, CACHE_WARM, true);
    if (item == NULL)
        return false;
    item->launches_wanted = options->launches > 0 ? options->launches : options->suite->launches;
    return plan_item_add(item, row);
}

static bool add_canaries(struct plan *plan, const struct plan_options *options,
                         const int64_t *sizes, size_t count)
{
    struct problem problem = {.op = OP_CEILING};
    problem_set_name(&problem);
    const struct kernel *compute = NULL;
    for (size_t i = 0; compute == NULL && i < registry_count(); i++) {
        const struct kernel *row = registry_at(i);
        if (row->op == OP_CEILING && !ceiling_is_sweep(row) &&
            strcmp(ceiling_type(row), "f32") == 0 && runs_here(row, &problem, &options->target))
            compute = row;
    }
    if (!add_canary(plan, options, &problem, compute))
        return false;
    const struct kernel *load = stream_row("stream_load_", &options->target);
    const double wanted[] = {(double)options->target.l2_bytes * 0.5,
                             last_level(&options->target) * 4};
    for (size_t i = 0; count > 0 && i < 2; i++) {
        problem = stream_problem(OP_STREAM, sizes[nearest(sizes, count, wanted[i])]);
        if (!add_canary(plan, options, &problem, load))
            return false;
    }
    return true;
}

bool plan_ceilings(struct plan *plan, const struct plan_options *options)
{
    const struct suite *suite = options->suite;
    int64_t sizes[SIZES_MAXIMUM];
    size_t count = 0;
    if (suite->ceilings != SUITE_CEILINGS_NONE && !add_compute(plan, options))
        return false;
    if (suite->sweep_points_per_octave > 0)
        count =
            stream_sweep(&options->target, suite->sweep_points_per_octave, sizes, SIZES_MAXIMUM);
    for (size_t i = 0; i < count; i++) {
        if (!add_stream_point(plan, options, sizes[i],
                              is_plateau(&options->target, sizes, count, i)))
            return false;
    }
    for (size_t i = 0; i < count && suite->ceilings == SUITE_CEILINGS_SWEEP; i++) {
        if (sizes[i] >= SMALL_PAGES_FROM && is_plateau(&options->target, sizes, count, i) &&
            !add_small_pages(plan, options, sizes[i]))
            return false;
    }
    // Latency: one point an octave shows its steps.
    size_t step = (size_t)(suite->sweep_points_per_octave > 0 ? suite->sweep_points_per_octave : 1);
    for (size_t i = 0; i < count; i += step) {
        bool all_rows = suite->ceilings == SUITE_CEILINGS_SWEEP && i + step >= count;
        if (!add_latency_point(plan, options, sizes[i], all_rows))
            return false;
    }
    return suite->ceilings == SUITE_CEILINGS_NONE || add_canaries(plan, options, sizes, count);
}

void plan_timing(const struct plan_item *item, double batch_ns, double warmup_cap_s,
                 struct launch_request *request)
{
    request->small_pages = item->small_pages;
    request->batch_ns = batch_ns;
    request->warmup_cap_ns = warmup_cap_s * 1e9;
    if (item->network != NULL) {
        // statistics 3.1: 5 to 11 whole inferences, warm-up as the cap of networks says.
        request->sampling_ns = 60e6;
        request->batches_low = 5;
        request->batches_high = 11;
        request->slow_ns = 3e9;
        return;
    }
    switch (item->problem.op) {
    case OP_CEILING:
        // The core must reach its clock under this very load, and a peak is the best of long
        // stretches: roofline-methods 3.1.
        request->batch_ns = fmax(batch_ns, item->canary ? 5e6 : 10e6);
        request->sampling_ns = item->canary ? 40e6 : 100e6;
        request->batches_high = 10;
        request->warmup_ns = 40e6; // each; the launch as a whole runs for seconds
        request->warmup_cap_ns = 300e6;
        break;
    case OP_STREAM:
        request->batch_ns = fmax(batch_ns, 2e6);
        request->sampling_ns = 20e6;
        request->batches_high = 9;
        request->warmup_cap_ns = 50e6;
        break;
    case OP_LATENCY:
        request->sampling_ns = 20e6;
        request->batches_high = 9;
        request->warmup_cap_ns = 100e6;
        break;
    default:
        break;
    }
}
