// SPDX-License-Identifier: MIT
// `bitroof duel BASE`: this program against another build of it, live, launch by launch.
//
// Each round starts a fresh process of either build for each problem, in the order ABBA or BAAB
// drawn anew for each pair of rounds. Every tenth problem also gets a second process of BASE: the
// A/A pairs that tell how much of a difference this machine makes of identical code.
#include "analysis/regression/duel.h"
#include "base/random.h"
#include "harness/cli/cli.h"
#include "harness/cli/progress.h"
#include "harness/launch/engine.h"
#include "harness/launch/lock.h"
#include "harness/launch/pin.h"
#include "harness/launch/plan_ceilings.h"
#include "harness/launch/spawn.h"
#include "harness/sense/clock.h"
#include "harness/sense/machine.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ROUNDS_DEFAULT = 20, ROUNDS_LEAST = 12, ROUNDS_MOST = 200, SIDES = 3 };
enum side { SIDE_BASE, SIDE_HEAD, SIDE_BASE_AGAIN };

static const double LAUNCH_LIMIT_S = 120;
static volatile sig_atomic_t stop_signal;

static void on_signal(int number)
{
    stop_signal = number;
}

struct duel {
    const char *base;
    const char *suite_name, *problems, *kernels, *isa;
    int64_t rounds, threads, seed;
    struct suite suite;
    struct machine machine;
    struct plan plan;
    struct lock lock;
    int cpus[LAUNCH_CPUS_MAXIMUM];
    size_t cpu_count;
};

// Launch medians of one kernel on one problem: [side][round], NaN where a launch failed.
struct bout {
    const struct plan_item *item;
    const struct plan_kernel *row;
    double medians[SIDES][ROUNDS_MOST];
    char trouble[RECORD_TEXT];
};

static enum status parse(struct duel *duel, int argc, char **argv, struct error *error)
{
    enum status status = STATUS_OK;
    struct options options = options_begin(argc, argv);
    const char *word;
    while (status == STATUS_OK && options_next(&options, &word)) {
        if (options_is(&options, "--suite"))
            status = options_value(&options, &duel->suite_name, error);
        else if (options_is(&options, "--problems"))
            status = options_value(&options, &duel->problems, error);
        else if (options_is(&options, "--kernels"))
            status = options_value(&options, &duel->kernels, error);
        else if (options_is(&options, "--isa"))
            status = options_value(&options, &duel->isa, error);
        else if (options_is(&options, "--rounds"))
            status = options_integer(&options, ROUNDS_LEAST, ROUNDS_MOST, &duel->rounds, error);
        else if (options_is(&options, "--threads"))
            status = options_integer(&options, 1, LAUNCH_CPUS_MAXIMUM, &duel->threads, error);
        else if (options_is(&options, "--seed"))
            status = options_integer(&options, 0, INT64_MAX, &duel->seed, error);
        else if (word[0] != '-' && duel->base == NULL)
            duel->base = word;
        else
            status = options_unknown(&options, error);
    }
    if (status != STATUS_OK)
        return status;
    if (duel->base == NULL)
        return error_set(error, STATUS_USAGE, "duel: name the program of the other build");
    if (access(duel->base, X_OK) != 0)
        return error_set(error, STATUS_USAGE, "duel: %.300s is not a program that can be run",
                         duel->base);
    return STATUS_OK;
}

static enum status prepare(struct duel *duel, struct error *error)
{
    char path[SUITE_PATH];
    enum status status = machine_sense(NULL, &duel->machine, error);
    if (status == STATUS_OK)
        status = suite_find(duel->suite_name, path, error);
    if (status == STATUS_OK)
        status = suite_read(path, &duel->suite, error);
    struct target *target = &duel->machine.target;
    target->threads = (int)duel->threads;
    if (status == STATUS_OK && duel->isa != NULL)
        status = isa_restrict(target->isa_mask, duel->isa, &target->isa_mask, error);
    if (status != STATUS_OK)
        return status;
    duel->cpu_count = pin_choose(duel->cpus, (size_t)duel->threads);
    const struct plan_options planned = {
        .suite = &duel->suite,
        .kernels_glob = duel->kernels,
        .problems_glob = duel->problems,
        .no_ceilings = true,
        .no_networks = true, // a duel is one of kernels
        .target = *target,
    };
    return plan_make(&duel->plan, &planned, error);
}

static struct launch_request *make_request(const struct duel *duel, const struct plan_item *item,
                                           uint64_t order_seed)
{
    struct launch_request *request = malloc(sizeof *request);
    if (request == NULL)
        return NULL;
    launch_request_init(request);
    request->problem = item->problem;
    request->mode = LAUNCH_MEASURE;
    request->cache = item->cache;
    request->data_seed = (uint64_t)duel->seed;
    request->order_seed = order_seed;
    request->target = duel->plan.target;
    memcpy(request->cpus, duel->cpus, sizeof request->cpus);
    request->cpu_count = duel->cpu_count;
    plan_timing(item, engine_batch_ns(clock_step_ns()), duel->suite.warmup_cap_s, request);
    for (size_t i = 0; i < item->kernel_count; i++)
        request->kernels[request->kernel_count++] =
            (struct launch_kernel){.kernel = item->kernels[i].kernel};
    return request;
}

static void note(struct bout *bouts, size_t count, enum side side, int64_t round,
                 const struct launch_report *report)
{
    for (size_t b = 0; b < count; b++) {
        struct bout *bout = &bouts[b];
        bout->medians[side][round] = (double)NAN;
        for (size_t i = 0; i < report->count; i++) {
            const struct launch_result *result = &report->results[i];
            if (strcmp(result->kernel, bout->row->kernel->name) == 0 &&
                result->outcome == OUTCOME_MEASURED && result->timing.batches > 0)
                bout->medians[side][round] =
                    statistics_median(result->timing.batch_ns, (size_t)result->timing.batches);
        }
        if (!isfinite(bout->medians[side][round]) && bout->trouble[0] == '\0')
            snprintf(bout->trouble, sizeof bout->trouble, "%s: %.180s",
                     side == SIDE_HEAD ? "this build" : "the other build",
                     report->end[0] != '\0' ? report->end : "does not measure this kernel");
    }
}

static enum status launch(const struct duel *duel, const struct plan_item *item, enum side side,
                          uint64_t order_seed, struct launch_report *report, struct error *error)
{
    const struct spawn_settings settings = {.limit_s = LAUNCH_LIMIT_S,
                                            .stop = &stop_signal,
                                            .program = side == SIDE_HEAD ? NULL : duel->base};
    struct launch_request *request = make_request(duel, item, order_seed);
    if (request == NULL)
        return error_set(error, STATUS_FAILED, "duel: no memory");
    struct spawned spawned;
    enum status status = spawn_start(request, &settings, order_seed, &spawned, error);
    if (status == STATUS_OK)
        status = spawn_finish(&spawned, &settings, report, error);
    free(request);
    if (status == STATUS_OK && report->interrupted)
        status = error_set(error, STATUS_FAILED, "duel: stopped by signal %d", (int)stop_signal);
    return status;
}

static enum status fight(struct duel *duel, struct bout *bouts, struct progress *shown,
                         struct error *error)
{
    struct random random;
    random_seed(&random, (uint64_t)duel->seed + 77);
    bool base_first = true;
    for (int64_t round = 0; round < duel->rounds; round++) {
        base_first = round % 2 == 0 ? random_below(&random, 2) == 0 : !base_first;
        struct bout *first = bouts;
        for (size_t i = 0; i < duel->plan.count; i++) {
            const struct plan_item *item = &duel->plan.items[i];
            enum side order[SIDES] = {base_first ? SIDE_BASE : SIDE_HEAD,
                                      base_first ? SIDE_HEAD : SIDE_BASE, SIDE_BASE_AGAIN};
            int sides = i % 10 == 0 ? SIDES : SIDES - 1;
            for (int s = 0; s < sides; s++) {
                double share =
                    ((double)round + (double)i / (double)duel->plan.count) / (double)duel->rounds;
                progress_bar(shown, "duel", item->problem.name, share, (double)NAN);
                struct launch_report report = {0};
                enum status status =
                    launch(duel, item, order[s], random_u64(&random), &report, error);
                if (status != STATUS_OK)
                    return status;
                note(first, item->kernel_count, order[s], round, &report);
                launch_report_free(&report);
            }
            first += item->kernel_count;
        }
    }
    return STATUS_OK;
}

// ln(second side / first side) of the rounds in which both were measured.
static size_t differences(const struct bout *bout, enum side over, enum side under, int64_t rounds,
                          double *d)
{
    size_t count = 0;
    for (int64_t r = 0; r < rounds; r++) {
        double ratio = bout->medians[over][r] / bout->medians[under][r];
        if (isfinite(ratio) && ratio > 0)
            d[count++] = log(ratio);
    }
    return count;
}

static double aa_floor(const struct duel *duel, const struct bout *bouts, size_t count)
{
    double *medians = malloc((count + 1) * sizeof *medians), d[ROUNDS_MOST];
    size_t pairs = 0, at = 0;
    for (size_t i = 0; medians != NULL && i < duel->plan.count; i++) {
        for (size_t k = 0; k < duel->plan.items[i].kernel_count; k++, at++) {
            size_t n = i % 10 == 0
                           ? differences(&bouts[at], SIDE_BASE_AGAIN, SIDE_BASE, duel->rounds, d)
                           : 0;
            if (n > 0)
                medians[pairs++] = statistics_median(d, n);
        }
    }
    double floor = duel_floor(medians, pairs);
    printf("noise floor %.1f %% from %zu A/A pairs of this job\n", 100 * floor, pairs);
    free(medians);
    return floor;
}

static enum status judge(const struct duel *duel, const struct bout *bouts, size_t count,
                         struct error *error)
{
    struct duel_result *results = calloc(count + 1, sizeof *results);
    if (results == NULL)
        return error_set(error, STATUS_FAILED, "duel: no memory");
    double floor = aa_floor(duel, bouts, count), d[ROUNDS_MOST];
    for (size_t i = 0; i < count; i++) {
        size_t n = differences(&bouts[i], SIDE_HEAD, SIDE_BASE, duel->rounds, d);
        results[i] = duel_judge(d, n, floor);
    }
    if (!duel_correct(results, count)) {
        free(results);
        return error_set(error, STATUS_FAILED, "duel: no memory");
    }
    size_t slower = 0;
    for (size_t i = 0; i < count; i++) {
        const struct duel_result *r = &results[i];
        printf("%-8s %-34s %-44s ", duel_verdict_name(r->verdict), bouts[i].item->problem.name,
               bouts[i].row->kernel->name);
        if (r->ci.exists)
            printf("time x %.3f [%.3f, %.3f]\n", exp(r->median), exp(r->ci.low), exp(r->ci.high));
        else
            printf("%s\n", bouts[i].trouble);
        slower += r->verdict == DUEL_SLOWER;
    }
    free(results);
    if (slower > 0)
        return error_set(error, STATUS_DIFFERENCE,
                         "duel: %zu of %zu kernels are slower in this build", slower, count);
    return STATUS_OK;
}

static enum status run_duel(struct duel *duel, struct error *error)
{
    enum status status = prepare(duel, error);
    size_t count = 0;
    for (size_t i = 0; status == STATUS_OK && i < duel->plan.count; i++)
        count += duel->plan.items[i].kernel_count;
    if (status != STATUS_OK)
        return status;
    struct bout *bouts = calloc(count + 1, sizeof *bouts);
    if (bouts == NULL)
        return error_set(error, STATUS_FAILED, "duel: no memory");
    size_t at = 0;
    for (size_t i = 0; i < duel->plan.count; i++) {
        for (size_t k = 0; k < duel->plan.items[i].kernel_count; k++, at++) {
            bouts[at].item = &duel->plan.items[i];
            bouts[at].row = &duel->plan.items[i].kernels[k];
        }
    }
    struct sigaction action = {.sa_handler = on_signal};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    status = lock_take(&duel->lock, "bitroof duel", true, &stop_signal, error);
    if (status == STATUS_OK) {
        struct progress shown = progress_begin(false);
        status = fight(duel, bouts, &shown, error);
        progress_end(&shown);
    }
    if (status == STATUS_OK)
        status = judge(duel, bouts, count, error);
    free(bouts);
    return status;
}

enum status command_duel(int argc, char **argv, struct error *error)
{
    struct duel duel = {
        .suite_name = "regression", .rounds = ROUNDS_DEFAULT, .threads = 1, .seed = 1};
    duel.lock.descriptor = -1;
    enum status status = parse(&duel, argc, argv, error);
    if (status == STATUS_OK)
        status = run_duel(&duel, error);
    lock_release(&duel.lock);
    plan_free(&duel.plan);
    suite_free(&duel.suite);
    machine_free(&duel.machine);
    return status;
}
