// SPDX-License-Identifier: MIT
// `bitroof network`: one network's plan, step by step with times. A workbench for looking at plans;
// figures that count come from `bitroof run`.
#include "bench/networks/plan.h"
#include "harness/cli/cli.h"
#include "harness/sense/clock.h"
#include "harness/sense/machine.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { RUNS_MOST = 1000 };

struct bench {
    struct prepare_options options;
    const char *name, *isa;
    int64_t runs;
    bool is_brief;
};

// ---- options ------------------------------------------------------------------------------------

// "all", "none", or words with a sign: "-fuse_glue,-drop_concat" (from all), "+fuse_add" (from
// none).
static enum status parse_passes(const char *text, uint32_t *passes, struct error *error)
{
    *passes = text[0] == '+' || strcmp(text, "none") == 0 ? 0 : PASSES_ALL;
    if (strcmp(text, "all") == 0 || strcmp(text, "none") == 0)
        return STATUS_OK;
    char copy[512], *rest = copy;
    snprintf(copy, sizeof copy, "%s", text);
    for (char *word = strsep(&rest, ","); word != NULL; word = strsep(&rest, ",")) {
        enum pass pass;
        if ((word[0] != '+' && word[0] != '-') || !pass_find(word + 1, &pass))
            return error_set(error, STATUS_USAGE,
                             "network: --passes: '%.40s' is not all, none, or a pass with + or -",
                             word);
        *passes = word[0] == '+' ? *passes | 1u << pass : *passes & ~(1u << pass);
    }
    return STATUS_OK;
}

static enum status parse(int argc, char **argv, struct bench *bench, struct error *error)
{
    struct options options = options_begin(argc, argv);
    const char *word, *value;
    int64_t number;
    enum status status = STATUS_OK;
    while (status == STATUS_OK && options_next(&options, &word)) {
        if (options_is(&options, "--passes")) {
            status = options_value(&options, &value, error);
            if (status == STATUS_OK)
                status = parse_passes(value, &bench->options.passes, error);
        } else if (options_is(&options, "--isa")) {
            status = options_value(&options, &bench->isa, error);
        } else if (options_is(&options, "--setting")) {
            status = options_value(&options, &value, error);
            struct setting_choice choice = {0};
            if (status == STATUS_OK && !setting_parse(value, &choice))
                status =
                    error_set(error, STATUS_USAGE, "network: --setting: unknown '%.40s'", value);
            bench->options.quantise.setting = choice.setting;
            bench->options.quantise.inner = choice.inner;
            bench->options.quantise.levels = choice.levels;
        } else if (options_is(&options, "--first") || options_is(&options, "--last")) {
            const bool is_first = options_is(&options, "--first");
            enum layer_precision *policy =
                is_first ? &bench->options.quantise.first : &bench->options.quantise.last;
            status = options_value(&options, &value, error);
            if (status == STATUS_OK && !layer_precision_find(value, policy))
                status = error_set(error, STATUS_USAGE, "network: --%s: unknown precision '%.40s'",
                                   is_first ? "first" : "last", value);
        } else if (options_is(&options, "--activations")) {
            status = options_value(&options, &value, error);
            if (status == STATUS_OK && strcmp(value, "s8") != 0 && strcmp(value, "u8") != 0)
                status = error_set(error, STATUS_USAGE,
                                   "network: --activations: '%.40s' is neither s8 nor u8", value);
            if (status == STATUS_OK)
                bench->options.quantise.activations =
                    strcmp(value, "s8") == 0 ? VALUE_S8 : VALUE_U8;
        } else if (options_is(&options, "--threads")) {
            status = options_integer(&options, 1, 1024, &number, error);
            if (status == STATUS_OK)
                bench->options.target.threads = (int)number;
        } else if (options_is(&options, "--runs")) {
            status = options_integer(&options, 0, RUNS_MOST, &bench->runs, error);
        } else if (options_is(&options, "--brief")) {
            bench->is_brief = true;
        } else if (word[0] != '-' && bench->name == NULL) {
            bench->name = word;
        } else {
            status = options_unknown(&options, error);
        }
    }
    if (status == STATUS_OK && bench->name == NULL)
        status = error_set(error, STATUS_USAGE, "network: which? `bitroof list networks`");
    return status;
}

// ---- times --------------------------------------------------------------------------------------

struct times {
    uint64_t last;   // when the last part of a step ended
    uint64_t *spent; // in the run under way: [steps]
    uint64_t *best;  // [steps]
};

static void stamp(int step, void *context)
{
    struct times *times = context;
    const uint64_t now = clock_now_ns();
    if (step >= 0)
        times->spent[step] += now - times->last;
    times->last = now;
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static void print_steps(const struct network_plan *plan, const uint64_t *best)
{
    printf("%-28s %-42s %-34s %9s %8s\n", "step", "problem", "kernel", "us", "Gop/s");
    for (int i = 0; i < plan->step_count; i++) {
        const struct network_step *s = &plan->steps[i];
        struct work work;
        s->kernel->work(s->kernel, &s->workload, &work);
        const struct views *v = &s->workload.views;
        printf("%-28.28s %-42s %-34s %9.2f %8.1f", s->name, s->workload.problem.name,
               s->kernel->name, (double)best[i] / 1000,
               best[i] == 0 ? 0.0 : (double)work.useful_ops / (double)best[i]);
        if (v->input_stride > 0)
            printf(" in+%" PRId64, v->input_stride);
        if (v->output_stride > 0)
            printf(" out+%" PRId64, v->output_stride);
        if (v->segment_count > 0)
            printf(" segments:%d", v->segment_count);
        if (s->workload.glue.residual)
            printf(" +residual");
        for (int k = 0; k < plan->chain_count; k++)
            if (plan->chains[k].first <= i && i < plan->chains[k].end)
                printf(" tiled:%d", k);
        if (s->input == s->output)
            printf(" in-place");
        printf("\n");
    }
}

// How many layers with weights run in which precision, in the order of their first.
static void print_precisions(const struct network_plan *plan)
{
    const char *separator = "layers with weights:";
    for (int i = 0; i < plan->step_count; i++) {
        const char *name = plan->steps[i].workload.precision.name;
        int count = 0;
        bool is_first = true;
        for (int k = 0; k < plan->step_count; k++) {
            const struct network_step *step = &plan->steps[k];
            const bool is_same = !step->is_glue && strcmp(step->workload.precision.name, name) == 0;
            count += is_same;
            is_first = is_first && (!is_same || k >= i);
        }
        if (plan->steps[i].is_glue || !is_first)
            continue;
        printf("%s %d %s", separator, count, name);
        separator = ",";
    }
    printf("\n");
}

static enum status time_it(const struct bench *bench, const struct network_runner *runner,
                           struct error *error)
{
    const struct network_plan *plan = &runner->plan;
    size_t steps = (size_t)plan->step_count;
    struct times times = {.spent = calloc(steps + 1, sizeof *times.spent),
                          .best = calloc(steps + 1, sizeof *times.best)};
    uint64_t *whole = calloc(RUNS_MOST + 1, sizeof *whole);
    if (times.spent == NULL || times.best == NULL || whole == NULL)
        return error_set(error, STATUS_FAILED, "network: no memory");
    double ops = 0, glue = 0, sum = 0;
    for (int64_t r = 0; r < bench->runs; r++) {
        memset(times.spent, 0, steps * sizeof *times.spent);
        runner_run(runner, stamp, &times);
        for (size_t i = 0; i < steps; i++) {
            uint64_t ns = times.spent[i];
            times.best[i] = r == 0 || ns < times.best[i] ? ns : times.best[i];
        }
    }
    for (int64_t r = 0; r < bench->runs; r++) {
        uint64_t start = clock_now_ns();
        runner_run(runner, NULL, NULL);
        whole[r] = clock_now_ns() - start;
    }
    qsort(whole, (size_t)bench->runs, sizeof *whole, by_value);
    if (!bench->is_brief)
        print_steps(plan, times.best);
    for (size_t i = 0; i < steps; i++) {
        struct work work;
        plan->steps[i].kernel->work(plan->steps[i].kernel, &plan->steps[i].workload, &work);
        ops += (double)work.useful_ops;
        sum += (double)times.best[i];
        glue += plan->steps[i].is_glue ? (double)times.best[i] : 0;
    }
    uint64_t median = bench->runs > 0 ? whole[bench->runs / 2] : 0;
    printf("%s %s: %d steps, best %.3f ms, median %.3f ms, sum of best steps %.3f ms (glue %.1f "
           "%%), %.1f Gop/s at best; arena %.2f MB (naive %.2f), weights %.2f MB\n",
           plan->network, plan->setting, plan->step_count, (double)whole[0] / 1e6,
           (double)median / 1e6, sum / 1e6, sum > 0 ? 100 * glue / sum : 0,
           whole[0] > 0 ? ops / (double)whole[0] : 0, (double)plan->arena_bytes / 1e6,
           (double)plan->naive_bytes / 1e6, (double)plan->weight_bytes / 1e6);
    print_precisions(plan);
    free(times.spent);
    free(times.best);
    free(whole);
    return STATUS_OK;
}

// ---- all of it ----------------------------------------------------------------------------------

static enum status prepare_and_time(struct bench *bench, struct error *error)
{
    char path[NETWORK_PATH], file[] = "/tmp/bitroof-network-XXXXXX";
    struct network network;
    struct network_runner runner;
    enum status status = network_find(bench->name, path, error);
    if (status == STATUS_OK)
        status = network_read(path, &network, error);
    if (status != STATUS_OK)
        return status;
    int descriptor = mkstemp(file);
    if (descriptor < 0) {
        network_free(&network);
        return error_set(error, STATUS_FAILED, "network: no temporary file");
    }
    close(descriptor);
    bench->options.network = &network;
    status = network_prepare(&bench->options, file, error);
    if (status == STATUS_OK)
        status = runner_load(&runner, file, error);
    unlink(file);
    if (status == STATUS_OK) {
        status = time_it(bench, &runner, error);
        if (status == STATUS_OK && bench->runs > 0 &&
            runner_checksum(&runner) != runner.output_checksum)
            status = error_set(error, STATUS_WRONG, "network: output differs from the prepared");
        runner_free(&runner);
    }
    network_free(&network);
    return status;
}

enum status command_network(int argc, char **argv, struct error *error)
{
    struct bench bench = {
        .runs = 20,
        .options = {.passes = PASSES_ALL,
                    .seed = 1,
                    .quantise = {.activations = VALUE_U8, .calibration_inputs = 4}}};
    struct machine machine;
    enum status status = machine_sense(NULL, &machine, error);
    if (status != STATUS_OK)
        return status;
    bench.options.target = machine.target;
    machine_free(&machine);
    status = parse(argc, argv, &bench, error);
    uint32_t *mask = &bench.options.target.isa_mask;
    if (status == STATUS_OK && bench.isa != NULL)
        status = isa_restrict(*mask, bench.isa, mask, error);
    return status == STATUS_OK ? prepare_and_time(&bench, error) : status;
}
