// SPDX-License-Identifier: MIT
#include "harness/launch/sampler.h"

#include <math.h>
#include <stdlib.h>

static int most_launches(const struct plan_item *item)
{
    int most = 0;
    for (size_t i = 0; i < item->kernel_count; i++) {
        if (item->kernels[i].tally.launches > most)
            most = item->kernels[i].tally.launches;
    }
    return most;
}

double sampler_share(const struct sampler *sampler, enum section section)
{
    double done = 0, all = 0;
    for (size_t i = 0; i < sampler->plan->count; i++) {
        const struct plan_item *item = &sampler->plan->items[i];
        if (item->section != section)
            continue;
        int launches = most_launches(item);
        done += launches;
        all += plan_item_is_open(item) ? fmax(launches + 1, item->launches_wanted) : launches;
    }
    double by_count = all > 0 ? done / all : 1.0;
    double by_time = isfinite(sampler->budgets_s[section]) && sampler->budgets_s[section] > 0
                         ? sampler->spent_s[section] / sampler->budgets_s[section]
                         : 0.0;
    return fmin(1.0, fmax(by_count, by_time));
}

static void shuffle(struct plan_item **items, size_t count, struct random *random)
{
    for (size_t i = count; i > 1; i--) {
        size_t j = random_below(random, (uint32_t)i);
        struct plan_item *kept = items[i - 1];
        items[i - 1] = items[j];
        items[j] = kept;
    }
}

static enum status run_round(struct sampler *sampler, enum section section,
                             struct plan_item **items, size_t count, enum sampler_end *end,
                             struct error *error)
{
    double *spent = &sampler->spent_s[section];
    for (size_t i = 0; i < count; i++) {
        if (sampler->stopped(sampler->context)) {
            *end = SAMPLER_STOPPED;
            return STATUS_OK;
        }
        // Most likely it will take as long as the last time.
        if (*spent + items[i]->cost_s > sampler->budgets_s[section]) {
            *end = SAMPLER_OUT_OF_TIME;
            return STATUS_OK;
        }
        sampler->progress(sampler->context, section, items[i], sampler_share(sampler, section));
        double cost = 0;
        enum status status = sampler->launch(sampler->context, section, items[i], &cost, error);
        if (status != STATUS_OK)
            return status;
        *spent += cost;
    }
    return STATUS_OK;
}

enum status sampler_run(struct sampler *sampler, enum section section, enum sampler_end *end,
                        struct error *error)
{
    *end = SAMPLER_DONE;
    struct plan_item **items = calloc(sampler->plan->count + 1, sizeof *items);
    if (items == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    enum status status = STATUS_OK;
    while (status == STATUS_OK && *end == SAMPLER_DONE) {
        // Only the items that are the least ahead: a resumed run first fills its torn round.
        size_t count = 0;
        int fewest = INT32_MAX;
        bool only_canaries = true;
        for (size_t i = 0; i < sampler->plan->count; i++) {
            struct plan_item *item = &sampler->plan->items[i];
            if (item->section != section || !plan_item_is_open(item))
                continue;
            int launches = most_launches(item);
            fewest = launches < fewest ? launches : fewest;
            only_canaries &= item->canary;
        }
        for (size_t i = 0; i < sampler->plan->count; i++) {
            struct plan_item *item = &sampler->plan->items[i];
            if (item->section == section && plan_item_is_open(item) &&
                most_launches(item) == fewest)
                items[count++] = item;
        }
        if (count == 0 || only_canaries) // canaries only accompany
            break;
        shuffle(items, count, &sampler->random);
        status = run_round(sampler, section, items, count, end, error);
    }
    free(items);
    return status;
}
