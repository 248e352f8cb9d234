// SPDX-License-Identifier: MIT
#include "harness/launch/engine.h"

#include "analysis/statistics/statistics.h"
#include "harness/launch/pin.h"
#include "harness/launch/plan_ceilings.h"
#include "harness/launch/spawn.h"
#include "harness/sense/clock.h"
#include "harness/sense/machine.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// A launch that takes longer is stuck. References of large problems and emulators are slow.
static const double LIMIT_S = 120, CHECK_LIMIT_S = 900, EMULATED_LIMIT_S = 7200;
enum { CHECKS_AT_ONCE = 16 };

double engine_batch_ns(double clock_step_ns)
{
    // A counter of a few MHz means a board, whose timer interrupts and caches want longer batches.
    double least = clock_step_ns > 10 ? 10e6 : 1e6;
    return fmax(least, 1000 * clock_step_ns);
}

static double now_s(void)
{
    return (double)clock_now_ns() * 1e-9;
}

static uint64_t order_seed(const struct engine *engine)
{
    struct random random;
    random_seed(&random, engine->seed * 1000003u + (uint64_t)engine->progress.next_launch);
    return random_u64(&random);
}

static void add_counters(struct launch_request *request, const struct record_machine *machine)
{
    for (size_t i = 0; machine != NULL && i < machine->counters_count; i++) {
        const struct counter_verdict *verdict = &machine->counters[i];
        if (!verdict->usable || strncmp(verdict->event, "sde:::", 6) == 0 ||
            request->counter_count == LAUNCH_COUNTERS_MAXIMUM)
            continue;
        struct launch_counter *counter = &request->counters[request->counter_count++];
        snprintf(counter->event, sizeof counter->event, "%s", verdict->event);
        counter->scale = isfinite(verdict->scale) ? verdict->scale : 1;
    }
}

static void add_runs(struct launch_request *request, const struct engine *engine,
                     const struct plan_item *item)
{
    const struct plan_network *network = item->network;
    request->network = network->asked;
    request->network.run_count = 0;
    for (size_t i = 0; i < item->kernel_count; i++) {
        const struct tally *tally = &item->kernels[i].tally;
        if (tally->state == TALLY_OPEN)
            request->network.runs[request->network.run_count++] = *item->kernels[i].run;
    }
    memcpy(request->definition, network->definition, sizeof request->definition);
    memcpy(request->prepared, engine->prepared, sizeof request->prepared);
    request->is_untimed = engine->plan->emulated;
}

struct launch_request *engine_request(const struct engine *engine, const struct plan_item *item,
                                      enum launch_mode mode)
{
    struct launch_request *request = malloc(sizeof *request);
    if (request == NULL)
        return NULL;
    launch_request_init(request);
    request->problem = item->problem;
    request->mode = mode;
    request->cache = item->cache;
    request->data_seed = engine->seed;
    request->order_seed = order_seed(engine);
    request->target = engine->plan->target;
    if (mode != LAUNCH_CHECK) {
        memcpy(request->cpus, engine->cpus, sizeof request->cpus);
        request->cpu_count = engine->cpu_count;
    }
    if (mode == LAUNCH_MEASURE) {
        const struct suite *suite = engine->suite;
        plan_timing(item, engine->batch_ns,
                    item->network != NULL ? suite->networks.warmup_cap_s : suite->warmup_cap_s,
                    request);
        add_counters(request, engine->machine);
    }
    if (item->network != NULL) {
        add_runs(request, engine, item);
        return request;
    }
    for (size_t i = 0; i < item->kernel_count; i++) {
        const struct plan_kernel *row = &item->kernels[i];
        if (row->tally.state != TALLY_OPEN)
            continue;
        request->kernels[request->kernel_count++] =
            (struct launch_kernel){.kernel = row->kernel,
                                   .has_expected = row->tally.has_checksum,
                                   .expected = row->tally.checksum};
    }
    return request;
}

static struct spawn_settings spawn_settings(const struct engine *engine, enum section section)
{
    bool emulated = engine->plan->emulated;
    double limit = section == SECTION_CHECK ? CHECK_LIMIT_S : LIMIT_S;
    return (struct spawn_settings){.in_process_image = emulated,
                                   .limit_s = emulated ? EMULATED_LIMIT_S : limit,
                                   .stop = engine->stop};
}

// ---- what is shown -----------------------------------------------------------------------------

void engine_show_row(struct engine *engine, const struct plan_item *item,
                     const struct plan_kernel *row)
{
    const struct tally *tally = &row->tally;
    size_t launches = (size_t)tally->launches;
    if (tally->state == TALLY_EXCLUDED) {
        progress_line(engine->shown, "%-34s %-44s %s", item->problem.name, row->name,
                      tally->reason);
        return;
    }
    if (launches == 0)
        return;
    double median = statistics_median(tally->medians, launches);
    struct interval interval = statistics_sign_interval(tally->medians, launches, 0.95);
    char spread[48] = "";
    if (interval.exists)
        snprintf(spread, sizeof spread, "+-%.1f %%, ",
                 50 * (interval.high - interval.low) / median);
    bool is_ceiling = item->section == SECTION_CEILINGS, is_open = !tally->converged && !is_ceiling;
    engine->shown_times += !is_ceiling;
    engine->shown_open += is_open;
    progress_line(engine->shown, "%-34s %-44s %s%10.2f us  %s%d launch%s", item->problem.name,
                  row->name, is_open ? "~" : " ", median * 1e-3, spread, tally->launches,
                  tally->launches == 1 ? "" : "es");
}

static void show_item(struct engine *engine, const struct plan_item *item)
{
    // The sweep would be hundreds of lines that say little one by one.
    bool is_memory = item->problem.op == OP_STREAM || item->problem.op == OP_LATENCY;
    if (is_memory || item->canary)
        return;
    for (size_t i = 0; i < item->kernel_count; i++)
        engine_show_row(engine, item, &item->kernels[i]);
}

void engine_show_progress(void *context, enum section section, const struct plan_item *item,
                          double share)
{
    struct engine *engine = context;
    const double *budgets = engine->sampler.budgets_s, *spent = engine->sampler.spent_s;
    double later = 0, whole = 0, done = 0;
    for (int i = 0; i < SECTION_COUNT; i++) {
        whole += budgets[i];
        done += i < (int)section ? budgets[i] : 0;
        later += i > (int)section ? budgets[i] : 0;
    }
    double left = share > 0.02 ? spent[section] * (1 - share) / share : NAN;
    left = fmin(left, budgets[section] - spent[section]) + later; // fmin takes the number, not NaN
    double total = isfinite(whole) ? (done + budgets[section] * share) / whole : share;
    progress_bar(engine->shown, section_name(section), item->problem.name, total, left);
}

// ---- one launch --------------------------------------------------------------------------------

// Asking may start a program: only on machines that answered once.
static struct throttle watch(const struct engine *engine)
{
    return engine->can_throttle ? throttle_read("") : (struct throttle){0};
}

// A launch during which the board throttled is thrown away and repeated, at most twice, after a
// pause to cool down; the last one stands, and the record says that it happened.
static enum status launch_undisturbed(struct engine *engine, const struct launch_request *request,
                                      const struct spawn_settings *settings,
                                      struct launch_report *report, double *cost_s,
                                      struct error *error)
{
    enum { TRIES = 3, COOLING_S = 5 };
    for (int i = 0;; i++) {
        struct spawned spawned;
        struct throttle before = watch(engine);
        enum status status = spawn_start(request, settings, request->order_seed, &spawned, error);
        if (status == STATUS_OK)
            status = spawn_finish(&spawned, settings, report, error);
        if (status != STATUS_OK)
            return status;
        *cost_s += report->cost_s;
        struct throttle after = watch(engine);
        char text[sizeof engine->disturbance];
        if (report->interrupted || !throttle_disturbed(&before, &after, text, sizeof text))
            return STATUS_OK;
        memcpy(engine->disturbance, text, sizeof text);
        engine->disturbed++;
        if (i + 1 == TRIES)
            return STATUS_OK;
        launch_report_free(report);
        const struct timespec pause = {.tv_sec = COOLING_S};
        nanosleep(&pause, NULL);
        *cost_s += COOLING_S;
    }
}

static enum status launch_item(void *context, enum section section, struct plan_item *item,
                               double *cost_s, struct error *error)
{
    struct engine *engine = context;
    struct spawn_settings settings = spawn_settings(engine, section);
    struct launch_request *request = engine_request(engine, item, LAUNCH_MEASURE);
    if (request == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    struct launch_report report = {0};
    enum status status = launch_undisturbed(engine, request, &settings, &report, cost_s, error);
    if (status == STATUS_OK && !report.interrupted) {
        status =
            journal_add(engine->journal, section, item, request, &report, &engine->progress, error);
        if (status == STATUS_OK && !plan_item_is_open(item))
            show_item(engine, item);
    }
    launch_report_free(&report);
    free(request);
    return status;
}

bool engine_is_stopped(void *context)
{
    const struct engine *engine = context;
    return engine->stop != NULL && *engine->stop != 0;
}

// ---- checks: not timed, so as many at once as there are cores
// ------------------------------------

static bool wants_check(const struct plan *plan, const struct plan_item *item)
{
    if (item->section != SECTION_KERNELS || item->canary)
        return false;
    for (const struct plan_item *other = plan->items; other < item; other++) {
        if (other->section == SECTION_KERNELS && !other->canary &&
            strcmp(other->problem.name, item->problem.name) == 0)
            return false; // the same problem in another cache mode
    }
    for (size_t i = 0; i < item->kernel_count; i++) {
        const struct tally *tally = &item->kernels[i].tally;
        if (tally->state == TALLY_OPEN && !tally->has_checksum)
            return true;
    }
    return false;
}

struct checking {
    struct plan_item *item;
    struct launch_request *request;
    struct spawned spawned;
};

static enum status finish_check(struct engine *engine, struct checking *checking,
                                struct error *error)
{
    struct spawn_settings settings = spawn_settings(engine, SECTION_CHECK);
    struct launch_report report = {0};
    enum status status = spawn_finish(&checking->spawned, &settings, &report, error);
    if (status == STATUS_OK && !report.interrupted) {
        status = journal_add(engine->journal, SECTION_CHECK, checking->item, checking->request,
                             &report, &engine->progress, error);
        checking->item->cost_s = 0; // says nothing about a timed launch
        for (size_t i = 0; i < checking->item->kernel_count; i++) {
            if (checking->item->kernels[i].tally.state == TALLY_EXCLUDED)
                engine_show_row(engine, checking->item, &checking->item->kernels[i]);
        }
    }
    launch_report_free(&report);
    free(checking->request);
    *checking = (struct checking){0};
    return status;
}

// Verified checksums hold for every cache mode.
static void share_checks(struct plan *plan)
{
    for (size_t i = 0; i < plan->count; i++) {
        struct plan_item *item = &plan->items[i];
        for (size_t k = 0; item->section == SECTION_KERNELS && k < item->kernel_count; k++) {
            struct tally *tally = &item->kernels[k].tally;
            for (size_t j = 0; j < i && !tally->has_checksum && tally->state == TALLY_OPEN; j++) {
                if (strcmp(plan->items[j].problem.name, item->problem.name) != 0 ||
                    plan->items[j].section != SECTION_KERNELS)
                    continue;
                const struct plan_kernel *other =
                    plan_item_find(&plan->items[j], item->kernels[k].kernel->name);
                if (other == NULL)
                    continue;
                tally->has_checksum = other->tally.has_checksum;
                tally->checksum = other->tally.checksum;
                tally->fidelity = other->tally.fidelity;
                if (other->tally.state == TALLY_EXCLUDED) {
                    tally->state = TALLY_EXCLUDED;
                    tally->wrong = other->tally.wrong;
                    memcpy(tally->reason, other->tally.reason, sizeof tally->reason);
                }
            }
        }
    }
}

static enum status start_check(struct engine *engine, struct plan_item *item,
                               struct checking *checking, struct error *error)
{
    struct spawn_settings settings = spawn_settings(engine, SECTION_CHECK);
    checking->item = item;
    checking->request = engine_request(engine, item, LAUNCH_CHECK);
    if (checking->request == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    enum status status = spawn_start(checking->request, &settings, 0, &checking->spawned, error);
    if (status != STATUS_OK) {
        free(checking->request);
        *checking = (struct checking){0};
    }
    return status;
}

static enum status run_checks(struct engine *engine, struct error *error)
{
    struct plan *plan = engine->plan;
    int cores[CHECKS_AT_ONCE];
    size_t width = pin_choose(cores, CHECKS_AT_ONCE);
    width = width < 1 ? 1 : width;
    struct checking under_way[CHECKS_AT_ONCE] = {0};
    size_t done = 0, slot = 0;
    double started = now_s();
    enum status status = STATUS_OK;
    // A ring of children: the oldest is waited for when its slot is wanted again.
    for (size_t i = 0; i < plan->count && status == STATUS_OK && !engine_is_stopped(engine); i++) {
        struct plan_item *item = &plan->items[i];
        engine->sampler.spent_s[SECTION_CHECK] = now_s() - started;
        if (!plan->emulated &&
            engine->sampler.spent_s[SECTION_CHECK] > engine->sampler.budgets_s[SECTION_CHECK])
            break; // the rest is checked by its first launch
        engine_show_progress(engine, SECTION_CHECK, item, (double)done++ / (double)plan->count);
        if (!wants_check(plan, item))
            continue;
        if (under_way[slot].item != NULL)
            status = finish_check(engine, &under_way[slot], error);
        if (status == STATUS_OK)
            status = start_check(engine, item, &under_way[slot], error);
        slot = (slot + 1) % width;
    }
    for (size_t i = 0; i < width; i++) {
        struct error ignored;
        if (under_way[i].item == NULL)
            continue;
        enum status last =
            finish_check(engine, &under_way[i], status == STATUS_OK ? error : &ignored);
        status = status == STATUS_OK ? last : status;
    }
    share_checks(plan);
    return status;
}

// ---- all of it ---------------------------------------------------------------------------------

static enum status run_section(struct engine *engine, enum section section, bool *stopped,
                               struct error *error)
{
    enum sampler_end end;
    enum status status = sampler_run(&engine->sampler, section, &end, error);
    *stopped = end == SAMPLER_STOPPED || engine_is_stopped(engine);
    if (status != STATUS_OK || end != SAMPLER_OUT_OF_TIME)
        return status;
    for (size_t i = 0; i < engine->plan->count; i++) {
        if (engine->plan->items[i].section == section && plan_item_is_open(&engine->plan->items[i]))
            show_item(engine, &engine->plan->items[i]);
    }
    return status;
}

enum status engine_run(struct engine *engine, bool *stopped, struct error *error)
{
    struct sampler *sampler = &engine->sampler;
    *sampler = (struct sampler){
        .plan = engine->plan,
        .budgets_s = {[SECTION_CEILINGS] = engine->suite->budget_ceilings_s,
                      [SECTION_CHECK] = engine->suite->budget_check_s,
                      [SECTION_PREPARE] = engine->suite->networks.budget_prepare_s,
                      [SECTION_KERNELS] = engine->suite->budget_kernels_s,
                      [SECTION_NETWORKS] = engine->suite->networks.budget_s},
        .launch = launch_item,
        .stopped = engine_is_stopped,
        .progress = engine_show_progress,
        .context = engine,
    };
    memcpy(sampler->spent_s, engine->progress.spent_s, sizeof sampler->spent_s);
    random_seed(&sampler->random, engine->seed + (uint64_t)engine->progress.next_launch);
    *stopped = false;
    enum status status = STATUS_OK;
    if (!engine->plan->emulated)
        status = run_section(engine, SECTION_CEILINGS, stopped, error);
    if (status == STATUS_OK && !*stopped)
        status = run_checks(engine, error);
    *stopped |= engine_is_stopped(engine);
    if (status == STATUS_OK && !*stopped)
        status = engine_prepare(engine, error);
    *stopped |= engine_is_stopped(engine);
    if (status == STATUS_OK && !*stopped && !engine->plan->emulated)
        status = run_section(engine, SECTION_KERNELS, stopped, error);
    if (status == STATUS_OK && !*stopped && !engine->plan->emulated)
        status = run_section(engine, SECTION_NETWORKS, stopped, error);
    if (status == STATUS_OK && engine->shown_open > 0)
        progress_line(engine->shown,
                      "~ %d of %d times did not converge: the interval is wider than +-%.0f %%",
                      engine->shown_open, engine->shown_times, 100 * TALLY_CONVERGED_AT);
    return status;
}
