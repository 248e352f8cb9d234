// SPDX-License-Identifier: MIT
// Networks are prepared once a run: weights, calibration, plan, packed weights, the right output.
// A process for each network, so that one that fails or runs out of memory costs only itself.
#include "base/file.h"
#include "harness/launch/engine.h"
#include "harness/launch/plan_networks.h"
#include "harness/launch/spawn.h"
#include "harness/sense/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const double LIMIT_S = 3600;

static bool is_there(const struct engine *engine, const struct plan_item *item,
                     const struct plan_kernel *row)
{
    char path[NETWORK_PATH + 2 * NETWORK_NAME];
    return row->tally.is_prepared &&
           plan_prepared_path(engine->prepared, item->network->asked.name, row->name, path,
                              sizeof path) &&
           access(path, R_OK) == 0;
}

static bool wants_preparation(const struct engine *engine, const struct plan_item *item)
{
    for (size_t i = 0; item->network != NULL && i < item->kernel_count; i++) {
        const struct plan_kernel *row = &item->kernels[i];
        if (row->tally.state == TALLY_OPEN && !is_there(engine, item, row))
            return true;
    }
    return false;
}

static enum status prepare_item(struct engine *engine, struct plan_item *item, struct error *error)
{
    const struct spawn_settings settings = {
        .in_process_image = engine->plan->emulated, .limit_s = LIMIT_S, .stop = engine->stop};
    struct launch_request *request = engine_request(engine, item, LAUNCH_PREPARE);
    if (request == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    struct spawned spawned;
    struct launch_report report = {0};
    enum status status = spawn_start(request, &settings, request->order_seed, &spawned, error);
    if (status == STATUS_OK)
        status = spawn_finish(&spawned, &settings, &report, error);
    if (status == STATUS_OK && !report.interrupted)
        status = journal_add(engine->journal, SECTION_PREPARE, item, request, &report,
                             &engine->progress, error);
    engine->sampler.spent_s[SECTION_PREPARE] += report.cost_s;
    launch_report_free(&report);
    free(request);
    return status;
}

static void give_up(struct plan_item *item, const char *reason)
{
    for (size_t i = 0; i < item->kernel_count; i++) {
        struct tally *tally = &item->kernels[i].tally;
        if (tally->state != TALLY_OPEN || tally->is_prepared)
            continue;
        tally->state = TALLY_EXCLUDED;
        snprintf(tally->reason, sizeof tally->reason, "%s", reason);
    }
}

static void show_excluded(struct engine *engine, const struct plan_item *item)
{
    for (size_t i = 0; i < item->kernel_count; i++) {
        if (item->kernels[i].tally.state == TALLY_EXCLUDED)
            engine_show_row(engine, item, &item->kernels[i]);
    }
}

enum status engine_prepare(struct engine *engine, struct error *error)
{
    struct plan *plan = engine->plan;
    enum status status = STATUS_OK;
    size_t networks = 0, done = 0;
    for (size_t i = 0; i < plan->count; i++)
        networks += plan->items[i].network != NULL;
    if (networks > 0)
        status = file_make_directories(engine->prepared, error);
    for (size_t i = 0; i < plan->count && status == STATUS_OK; i++) {
        struct plan_item *item = &plan->items[i];
        if (item->network == NULL)
            continue;
        engine_show_progress(engine, SECTION_PREPARE, item, (double)done++ / (double)networks);
        // A run that cannot be prepared ends the process; the others get another one.
        for (size_t t = 0; t <= item->kernel_count && status == STATUS_OK &&
                           !engine_is_stopped(engine) && wants_preparation(engine, item);
             t++) {
            if (engine->sampler.spent_s[SECTION_PREPARE] >
                engine->sampler.budgets_s[SECTION_PREPARE]) {
                give_up(item, "the time ran out before it was prepared");
                break;
            }
            status = prepare_item(engine, item, error);
        }
        show_excluded(engine, item);
    }
    return status;
}
