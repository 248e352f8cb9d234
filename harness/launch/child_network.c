// SPDX-License-Identifier: MIT
// A launch of one network: each of its runs is loaded as it was prepared, checked by its output's
// checksum, warmed up and timed, in random order.
//
// Batches of whole inferences alternate with single inferences under an observer, which reads the
// clock after every step into an array that is there already. So the caches are as in any other
// inference, which they would not be if steps were run one by one; what the reads cost is the
// difference of the two kinds of inferences.
#include "analysis/statistics/statistics.h"
#include "bench/check/check.h"
#include "harness/launch/child.h"
#include "harness/launch/network_file.h"
#include "harness/launch/plan_networks.h"
#include "harness/sense/clock.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double CLOCK_SECONDS = 0.001;
enum { OBSERVED_MAXIMUM = MEASURE_BATCHES_MAXIMUM, OBSERVED_A_BATCH = 9 };

struct inference {
    struct network_runner runner;
    struct random *random;
    const struct measure_result *timing; // tells how many inferences fill a batch
    uint64_t start, last;                // of the inference under way, and of its last part
    uint64_t *spent;                     // [steps] in it, ns
    double *steps;                       // [steps][OBSERVED_MAXIMUM], ns
    double whole[OBSERVED_MAXIMUM];      // ns
    int observed;
};

static void run_plainly(void *context)
{
    struct inference *inference = context;
    runner_run(&inference->runner, NULL, NULL);
}

static void stamp(int step, void *context)
{
    struct inference *inference = context;
    const uint64_t now = clock_now_ns();
    if (step >= 0)
        inference->spent[step] += now - inference->last;
    else
        inference->start = now;
    inference->last = now;
}

static void observe_once(struct inference *inference)
{
    if (inference->observed == OBSERVED_MAXIMUM)
        return;
    int steps = inference->runner.plan.step_count, at = inference->observed++;
    memset(inference->spent, 0, (size_t)steps * sizeof *inference->spent);
    runner_run(&inference->runner, stamp, inference);
    for (int i = 0; i < steps; i++)
        inference->steps[(size_t)i * OBSERVED_MAXIMUM + (size_t)at] = (double)inference->spent[i];
    inference->whole[at] = (double)(inference->last - inference->start);
}

// After a batch of k inferences, about an eighth as many under the observer.
static void observe(void *context)
{
    struct inference *inference = context;
    int64_t wanted = inference->timing->calls / 8;
    wanted = wanted < 1 ? 1 : wanted > OBSERVED_A_BATCH ? OBSERVED_A_BATCH : wanted;
    for (int64_t i = 0; i < wanted; i++)
        observe_once(inference);
}

static bool keep_steps(const struct inference *inference, struct launch_result *result)
{
    int steps = inference->runner.plan.step_count;
    size_t observed = (size_t)inference->observed;
    result->step_ns = calloc((size_t)steps + 1, sizeof *result->step_ns);
    if (result->step_ns == NULL)
        return false;
    result->step_count = steps;
    for (int i = 0; i < steps; i++)
        result->step_ns[i] =
            statistics_median(&inference->steps[(size_t)i * OBSERVED_MAXIMUM], observed);
    result->observed_ns = statistics_median(inference->whole, observed);
    return true;
}

static enum status time_inference(const struct launch_request *request, struct inference *inference,
                                  struct launch_result *result, struct error *error)
{
    size_t steps = (size_t)inference->runner.plan.step_count;
    inference->spent = calloc(steps + 1, sizeof *inference->spent);
    inference->steps = calloc(steps * OBSERVED_MAXIMUM + 1, sizeof *inference->steps);
    if (inference->spent == NULL || inference->steps == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    const struct measure_call call = {
        .call = run_plainly, .between = observe, .context = inference};
    inference->timing = &result->timing;
    child_measure(request, &call, inference->random, result);
    result->clock_hz = clock_core_hz(CLOCK_SECONDS);
    return keep_steps(inference, result) ? STATUS_OK
                                         : error_set(error, STATUS_FAILED, "launch: no memory");
}

static enum status run_one(const struct launch_request *request, const struct suite_run *run,
                           struct random *random, struct launch_result *result, struct error *error)
{
    struct inference *inference = calloc(1, sizeof *inference);
    char path[NETWORK_PATH + 2 * NETWORK_NAME];
    if (inference == NULL)
        return error_set(error, STATUS_FAILED, "launch: no memory");
    inference->random = random;
    enum status status =
        plan_prepared_path(request->prepared, request->network.name, run->word, path, sizeof path)
            ? runner_load(&inference->runner, path, error)
            : error_set(error, STATUS_USAGE, "launch: --prepared: the path is too long");
    if (status != STATUS_OK) {
        free(inference);
        return status;
    }
    struct network_runner *runner = &inference->runner;
    const struct measure_call call = {.call = run_plainly, .context = inference};
    network_file_digest(&runner->plan, result->plan);
    result->first_call_ns = measure_first(&CHILD_CLOCK, &call);
    result->checksum = runner_checksum(runner);
    result->outcome = OUTCOME_CHECKED;
    if (result->checksum != runner->output_checksum) {
        result->outcome = OUTCOME_WRONG;
        snprintf(result->reason, sizeof result->reason,
                 "the output's checksum is not that of the preparation");
    } else if (request->mode == LAUNCH_MEASURE) {
        status = time_inference(request, inference, result, error);
    }
    runner_free(runner);
    free(inference->spent);
    free(inference->steps);
    free(inference);
    return status;
}

enum status child_network(const struct launch_request *request, struct random *random,
                          bool *any_wrong, struct error *error)
{
    size_t order[SUITE_RUNS_MAXIMUM], count = request->network.run_count;
    for (size_t i = 0; i < count; i++)
        order[i] = i;
    for (size_t i = count; i > 1; i--) { // Fisher-Yates
        size_t j = random_below(random, (uint32_t)i), kept = order[i - 1];
        order[i - 1] = order[j];
        order[j] = kept;
    }
    enum status status = STATUS_OK;
    for (size_t i = 0; status == STATUS_OK && i < count; i++) {
        const struct suite_run *run = &request->network.runs[order[i]];
        struct launch_result result;
        launch_result_init(&result);
        snprintf(result.kernel, sizeof result.kernel, "%s", run->word);
        child_say_begin(run->word);
        status = run_one(request, run, random, &result, error);
        if (status == STATUS_OK)
            status = child_say(&result, error);
        *any_wrong |= result.outcome == OUTCOME_WRONG;
        launch_result_free(&result);
    }
    return status;
}
