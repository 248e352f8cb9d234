// SPDX-License-Identifier: MIT
// Networks are prepared once a run: weights, calibration, plan, packed weights, the right output.
// A process for each network, so that one that fails or runs out of memory costs only itself.
#include "base/file.h"
#include "harness/launch/engine.h"
#include "harness/launch/pin.h"
#include "harness/launch/plan_networks.h"
#include "harness/launch/spawn.h"
#include "harness/sense/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const double LIMIT_S = 3600;
enum { SLOTS = 16 };

static double now_s(void)
{
    return (double)clock_now_ns() * 1e-9;
}

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

struct preparation {
    struct plan_item *item; // NULL: this slot is free
    struct launch_request *request;
    struct spawned spawned;
};

static struct spawn_settings settings_of(const struct engine *engine)
{
    return (struct spawn_settings){
        .in_process_image = engine->plan->emulated, .limit_s = LIMIT_S, .stop = engine->stop};
}

static enum status start(struct engine *engine, struct plan_item *item,
                         struct preparation *preparation, struct error *error)
{
    const struct spawn_settings settings = settings_of(engine);
    struct launch_request *request = engine_request(engine, item, LAUNCH_PREPARE);
    if (request == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    enum status status =
        spawn_start(request, &settings, request->order_seed, &preparation->spawned, error);
    if (status == STATUS_OK) {
        preparation->item = item;
        preparation->request = request;
    } else {
        free(request);
    }
    return status;
}

static void show_excluded(struct engine *engine, const struct plan_item *item)
{
    for (size_t i = 0; i < item->kernel_count; i++) {
        if (item->kernels[i].tally.state == TALLY_EXCLUDED)
            engine_show_row(engine, item, &item->kernels[i]);
    }
}

// Ends the preparation of the slot, if there is one.
static enum status finish(struct engine *engine, struct preparation *preparation,
                          struct error *error)
{
    const struct spawn_settings settings = settings_of(engine);
    struct launch_report report = {0};
    struct plan_item *item = preparation->item;
    if (item == NULL)
        return STATUS_OK;
    enum status status = spawn_finish(&preparation->spawned, &settings, &report, error);
    if (status == STATUS_OK && !report.interrupted)
        status = journal_add(engine->journal, SECTION_PREPARE, item, preparation->request, &report,
                             &engine->progress, error);
    launch_report_free(&report);
    free(preparation->request);
    *preparation = (struct preparation){0};
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

// Until all runs of the slot's network are prepared or have failed: one that could not be prepared
// took those behind it with it.
static enum status finish_all_runs(struct engine *engine, struct preparation *slot,
                                   struct error *error)
{
    struct plan_item *item = slot->item;
    enum status status = finish(engine, slot, error);
    for (size_t tries = 1; item != NULL && tries < item->kernel_count && status == STATUS_OK &&
                           !engine_is_stopped(engine) && wants_preparation(engine, item);
         tries++) {
        status = start(engine, item, slot, error);
        if (status == STATUS_OK)
            status = finish(engine, slot, error);
    }
    if (item != NULL)
        show_excluded(engine, item);
    return status;
}

static void tell_matches(struct engine *engine)
{
    int matches = 0;
    for (size_t i = 0; i < engine->plan->count; i++) {
        const struct plan_item *item = &engine->plan->items[i];
        for (size_t k = 0; item->network != NULL && k < item->kernel_count; k++) {
            const struct plan_kernel *row = &item->kernels[k];
            matches += row->run->setting == SETTING_DEPLOYABLE && row->tally.fidelity.exact &&
                       strcmp(row->tally.fidelity.against, "reference") == 0;
        }
    }
    if (matches > 0)
        progress_line(engine->shown, "%d integer networks give what they must, bit for bit",
                      matches);
}

enum status engine_prepare(struct engine *engine, struct error *error)
{
    struct plan *plan = engine->plan;
    struct preparation slots[SLOTS] = {0};
    int cores[SLOTS];
    // Kernels are chosen by their times: one preparation at a time, but where nothing is timed.
    size_t width = plan->emulated ? pin_choose(cores, SLOTS) : 1, slot = 0;
    width = width < 1 ? 1 : width;
    size_t networks = 0, done = 0;
    double started = now_s(), before = engine->sampler.spent_s[SECTION_PREPARE];
    enum status status = STATUS_OK;
    for (size_t i = 0; i < plan->count; i++) {
        networks += plan->items[i].network != NULL;
        if (plan->items[i].network != NULL)
            show_excluded(engine, &plan->items[i]); // those that were left out, or failed before
    }
    if (networks > 0)
        status = file_make_directories(engine->prepared, error);
    for (size_t i = 0; i < plan->count && status == STATUS_OK && !engine_is_stopped(engine); i++) {
        struct plan_item *item = &plan->items[i];
        if (!wants_preparation(engine, item))
            continue;
        engine_show_progress(engine, SECTION_PREPARE, item, (double)done++ / (double)networks);
        status = finish_all_runs(engine, &slots[slot], error);
        engine->sampler.spent_s[SECTION_PREPARE] = before + now_s() - started;
        if (!plan->emulated &&
            engine->sampler.spent_s[SECTION_PREPARE] > engine->sampler.budgets_s[SECTION_PREPARE])
            give_up(item, "the time ran out before it was prepared");
        else if (status == STATUS_OK)
            status = start(engine, item, &slots[slot], error);
        slot = (slot + 1) % width;
    }
    for (size_t i = 0; i < width; i++) {
        struct error ignored;
        enum status last =
            finish_all_runs(engine, &slots[i], status == STATUS_OK ? error : &ignored);
        status = status == STATUS_OK ? last : status;
    }
    engine->sampler.spent_s[SECTION_PREPARE] = before + now_s() - started;
    tell_matches(engine);
    return status;
}
