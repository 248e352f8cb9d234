// SPDX-License-Identifier: MIT
// The sampler: which launch comes next, and when it is enough. It starts no process and reads no
// clock itself, so that a test can stand in for both.
#ifndef BITROOF_HARNESS_LAUNCH_SAMPLER_H
#define BITROOF_HARNESS_LAUNCH_SAMPLER_H

#include "base/random.h"
#include "harness/launch/plan.h"

struct sampler {
    struct plan *plan;
    struct random random;
    double budgets_s[SECTION_COUNT]; // infinite: none
    double spent_s[SECTION_COUNT];   // so far, also of the run that is resumed

    // Launches the item once, adds what it says to the tallies and gives its cost.
    enum status (*launch)(void *context, enum section section, struct plan_item *item,
                          double *cost_s, struct error *error);
    bool (*stopped)(void *context); // an orderly stop is wanted
    // Before each launch: what it is, and the share of the section that is done (0 to 1).
    void (*progress)(void *context, enum section section, const struct plan_item *item,
                     double share);
    void *context;
};

enum sampler_end {
    SAMPLER_DONE,
    SAMPLER_OUT_OF_TIME,
    SAMPLER_STOPPED,
};

// Launches the open items of a section in rounds, each round in another random order and one launch
// an item, until all are closed, the budget is spent or a stop is wanted. In rounds, so that lack
// of time costs every item the same launches.
enum status sampler_run(struct sampler *sampler, enum section section, enum sampler_end *end,
                        struct error *error);

// Launches of the section that are done, over those that may come at most; for the progress bar.
double sampler_share(const struct sampler *sampler, enum section section);

#endif
