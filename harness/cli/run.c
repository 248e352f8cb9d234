// SPDX-License-Identifier: MIT
// `bitroof run`: suite x registry -> launches -> journal -> record.
#include "analysis/record/record.h"
#include "bench/isa.h"
#include "harness/cli/cli.h"
#include "harness/cli/run_options.h"
#include "harness/launch/assemble.h"
#include "harness/launch/engine.h"
#include "harness/launch/lock.h"
#include "harness/launch/manifest.h"
#include "harness/launch/pin.h"
#include "harness/launch/plan_memory.h"
#include "harness/launch/run_files.h"
#include "harness/sense/clock.h"
#include "harness/sense/counters.h"
#include "harness/sense/machine.h"

#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t stop_signal;

static void on_signal(int number)
{
    stop_signal = number;
}

static void catch_signals(void)
{
    static const int NUMBERS[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = on_signal}; // no SA_RESTART: poll() must wake up
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < sizeof NUMBERS / sizeof NUMBERS[0]; i++)
        sigaction(NUMBERS[i], &action, NULL);
    signal(SIGPIPE, SIG_IGN);
}

struct run {
    struct run_options options;
    int argc; // the command line, or the journal's with --resume
    char **argv;
    struct journal_header resumed; // of the journal that goes on
    struct suite suite;
    struct machine machine;
    struct plan plan;
    struct engine engine;
    struct journal journal;
    struct lock lock;
    struct record record;
    struct journal_header header; // its words are argv's
    char out[RUN_PATH], samples[RUN_PATH];
    char emulated[RECORD_TEXT]; // why no time is taken; "" when times are taken
    char command[1024];         // argv in one line
};

// ---- what to measure, and on what ---------------------------------------------------------------

// With --resume the options are those of the journal, and those given now take their place: so
// `--resume` alone is enough, and what contradicts the journal is refused by its digests.
static enum status read_options(struct run *run, int argc, char **argv, struct error *error)
{
    run->argc = argc;
    run->argv = argv;
    run_options_init(&run->options);
    enum status status = run_options_parse(argc, argv, &run->options, error);
    if (status != STATUS_OK || !run->options.resume)
        return status;
    status = run_files_find_interrupted(run->options.out, manifest_platform(), run->samples, error);
    if (status == STATUS_OK)
        status = journal_read_header(run->samples, &run->resumed, error);
    if (status != STATUS_OK)
        return status;
    run_options_init(&run->options);
    run->argc = (int)run->resumed.command_count;
    run->argv = run->resumed.command;
    if (run->argc > 0)
        status = run_options_parse(run->argc, run->argv, &run->options, error);
    if (status == STATUS_OK)
        status = run_options_parse(argc, argv, &run->options, error);
    return status;
}

// Verdicts on the hardware counters, and whether our own counts come back through PAPI.
static void test_counters(struct record_machine *machine)
{
    machine->counters = calloc(COUNTERS_MAXIMUM + 1, sizeof *machine->counters);
    if (machine->counters == NULL)
        return; // the record then lists none
    machine->counters_count = counters_self_test(counters_source(), machine->counters);
    const char *hardware = NULL;
    for (size_t i = 0; hardware == NULL && i < machine->counters_count; i++) {
        if (machine->counters[i].usable)
            hardware = machine->counters[i].event;
    }
    struct counter_verdict *published = &machine->counters[machine->counters_count++];
    snprintf(published->event, sizeof published->event, "sde:::bitroof");
    published->scale = NAN;
    published->usable = published_check(hardware, published->reason, sizeof published->reason);
}

// A warning more in the record, when there is memory for it.
static void warn(struct record_machine *machine, const char *text)
{
    char **warnings = realloc(machine->warnings, (machine->warnings_count + 1) * sizeof *warnings);
    if (warnings == NULL)
        return;
    machine->warnings = warnings;
    warnings[machine->warnings_count] = strdup(text);
    if (warnings[machine->warnings_count] != NULL)
        machine->warnings_count++;
}

static enum status sense(struct run *run, struct error *error)
{
    enum status status = machine_sense(NULL, &run->machine, error);
    if (status != STATUS_OK)
        return status;
    const struct machine_facts *facts = &run->machine.facts;
    snprintf(run->emulated, sizeof run->emulated, "%s",
             run->options.emulated != NULL ? run->options.emulated : facts->emulated);
    if (run->emulated[0] == '\0' && clock_now_ns() == 0)
        return error_set(error, STATUS_UNFIT, "run: this system has no usable clock");
    if (run->options.strict && run->emulated[0] == '\0' && !facts->fit)
        return error_set(error, STATUS_UNFIT, "run: this machine is not fit to measure: %.200s",
                         facts->unfit);
    if (run->emulated[0] == '\0')
        test_counters(&run->machine.record);
    struct target *target = &run->machine.target;
    target->threads = (int)run->options.threads;
    target->isa_mask = isa_detect();
    if (run->options.isa == NULL)
        return STATUS_OK;
    return isa_restrict(target->isa_mask, run->options.isa, &target->isa_mask, error);
}

// What the command line says of networks, instead of the suite. What it does not say stays empty.
static enum status read_network_options(const struct run_options *options,
                                        struct suite_network *asked, struct error *error)
{
    *asked = (struct suite_network){0};
    for (const char *at = options->runs; at != NULL && *at != '\0';) {
        char word[SUITE_RUN] = "";
        size_t length = strcspn(at, ",");
        if (length < sizeof word)
            memcpy(word, at, length);
        if (asked->run_count == SUITE_RUNS_MAXIMUM ||
            !suite_run_parse(word, &asked->runs[asked->run_count]))
            return error_set(
                error, STATUS_USAGE,
                "run: --runs: '%.60s' is not understood; try f32, deployable, academic, "
                "w4a8, w1a2u+shift or deployable/unfused, with commas between them",
                word);
        const struct suite_run *run = &asked->runs[asked->run_count];
        for (size_t i = 0; i < asked->run_count; i++) {
            if (suite_run_same(run, &asked->runs[i]))
                return error_set(error, STATUS_USAGE, "run: --runs: '%.60s' and '%.60s' are one",
                                 asked->runs[i].word, word);
        }
        asked->run_count++;
        at += length + (at[length] == ',');
    }
    if (options->runs != NULL && asked->run_count == 0)
        return error_set(error, STATUS_USAGE, "run: --runs names none");
    if (options->calibration != NULL) {
        if (!calibration_find(options->calibration, &asked->calibration))
            return error_set(error, STATUS_USAGE,
                             "run: --calibration: '%.40s' is not min-max, moving-min-max, mse or "
                             "percentile",
                             options->calibration);
        asked->calibration_inputs = SUITE_CALIBRATION_INPUTS;
    }
    if (options->activations != NULL) {
        if (strcmp(options->activations, "s8") != 0 && strcmp(options->activations, "u8") != 0)
            return error_set(error, STATUS_USAGE, "run: --activations: '%.40s' is not s8 or u8",
                             options->activations);
        strcpy(asked->activations, options->activations);
    }
    const char *const files[] = {options->assignment, options->weights};
    char *const places[] = {asked->assignment, asked->weights};
    for (size_t i = 0; i < 2; i++) {
        if (files[i] == NULL)
            continue;
        if (files[i][0] == '\0' || strlen(files[i]) >= SUITE_NETWORK_PATH)
            return error_set(error, STATUS_USAGE, "run: %s: expected a path of at most %d bytes",
                             i == 0 ? "--assignment" : "--weights", SUITE_NETWORK_PATH - 1);
        strcpy(places[i], files[i]);
    }
    return STATUS_OK;
}

static enum status make_plan(struct run *run, struct error *error)
{
    char path[SUITE_PATH];
    const struct run_options *options = &run->options;
    struct suite_network asked;
    enum status understood = read_network_options(options, &asked, error);
    if (understood != STATUS_OK)
        return understood;
    // Who names only networks wants no single layers, and the other way round; --filter is for
    // both.
    const char *networks = options->networks != NULL ? options->networks : options->filter;
    const char *problems = options->problems != NULL ? options->problems : options->filter;
    bool names_layers = options->kernels != NULL || options->problems != NULL;
    enum status status = suite_find(options->suite, path, error);
    if (status == STATUS_OK)
        status = suite_read(path, &run->suite, error);
    if (status != STATUS_OK)
        return status;
    struct engine *engine = &run->engine;
    engine->cpu_count = pin_choose(engine->cpus, (size_t)options->threads);
    if (engine->cpu_count < (size_t)options->threads)
        return error_set(error, STATUS_USAGE, "run: --threads %lld: this process may use %zu CPUs",
                         (long long)options->threads, engine->cpu_count);
    const struct plan_options planned = {
        .suite = &run->suite,
        .kernels_glob = options->kernels,
        .problems_glob = problems,
        .networks_glob = networks,
        .no_problems = options->networks != NULL && !names_layers,
        .no_networks = options->networks == NULL && names_layers,
        .is_filter = options->filter != NULL,
        .network = &asked,
        .launches = (int)options->launches,
        .no_ceilings = options->no_ceilings,
        .emulated = run->emulated[0] != '\0',
        .target = run->machine.target,
    };
    status = plan_make(&run->plan, &planned, error);
    // An emulated board's programs use the memory of the machine that emulates.
    int64_t memory = planned.emulated ? 0 : run->machine.record.memory_bytes;
    return status == STATUS_OK ? plan_check_memory(&run->plan, memory, error) : status;
}

// ---- journal and manifest -----------------------------------------------------------------------

static void join_words(int argc, char **argv, char *text, size_t size)
{
    size_t used = (size_t)snprintf(text, size, "bitroof");
    for (int i = 0; i < argc && used < size; i++) {
        int added = snprintf(text + used, size - used, " %s", argv[i]);
        used += added > 0 ? (size_t)added : 0;
    }
}

static enum status open_journal(struct run *run, struct error *error)
{
    struct journal_header *header = &run->header;
    char compact[RECORD_SHORT];
    manifest_time(header->started, compact);
    plan_digest(&run->plan, (uint64_t)run->options.seed, header->plan);
    manifest_machine_digest(&run->machine.record, header->machine);
    snprintf(header->suite_sha256, sizeof header->suite_sha256, "%s", run->suite.sha256);
    header->command = run->argv;
    header->command_count = (size_t)run->argc;
    enum status status = manifest_build_digest(header->build, error);
    if (status != STATUS_OK)
        return status;
    if (run->options.resume) {
        run_files_record(run->samples, run->out);
        snprintf(header->started, sizeof header->started, "%s", run->resumed.started);
        return journal_resume(&run->journal, run->samples, header, &run->plan,
                              &run->engine.progress, error);
    }
    if (run->options.out != NULL && run->options.out[0] == '\0')
        return error_set(error, STATUS_USAGE, "run: --out is empty; name a file");
    if (run->options.out != NULL && strlen(run->options.out) < sizeof run->out / 2)
        snprintf(run->out, sizeof run->out, "%s", run->options.out);
    else if (run->options.out != NULL)
        return error_set(error, STATUS_USAGE, "run: --out: the path is too long");
    else
        run_files_default_out(compact, run->out);
    status = run_files_journal(run->out, run->samples, error);
    if (status == STATUS_OK)
        status = run_files_prepare(run->out, run->samples, error);
    if (status == STATUS_OK)
        status = journal_create(&run->journal, run->samples, header, error);
    return status;
}

// What a user types to get this record again, as near as another machine allows.
static void write_replay(const struct run *run, char *text, size_t size)
{
    const struct run_options *o = &run->options;
    bool by_make = o->kernels == NULL && o->problems == NULL && o->launches == 0 && o->seed == 1 &&
                   !o->no_ceilings && o->emulated == NULL && o->networks == NULL &&
                   o->filter == NULL && o->runs == NULL && o->calibration == NULL &&
                   o->activations == NULL && o->assignment == NULL && o->weights == NULL;
    if (!by_make) {
        join_words(run->argc, run->argv, text, size);
        return;
    }
    size_t used = (size_t)snprintf(text, size, "make bench");
    const char *platform = manifest_platform();
    if (strcmp(platform, "host") != 0)
        used += (size_t)snprintf(text + used, size - used, " PLATFORM=%.60s", platform);
    used += (size_t)snprintf(text + used, size - used, " SUITE=%.200s", o->suite);
    if (o->isa != NULL)
        used += (size_t)snprintf(text + used, size - used, " ISA=%.60s", o->isa);
    if (o->threads != 1)
        snprintf(text + used, size - used, " THREADS=%lld", (long long)o->threads);
}

static enum status fill_record(struct run *run, struct error *error)
{
    struct record *record = &run->record;
    char replay[sizeof record->manifest.replay];
    write_replay(run, replay, sizeof replay);
    const struct manifest_source source = {
        .suite = &run->suite,
        .command = (const char *const *)run->argv,
        .command_count = (size_t)run->argc,
        .isa_list = run->options.isa,
        .replay = replay,
        .started = run->header.started,
        .seed = (uint64_t)run->options.seed,
    };
    enum status status = manifest_fill(&record->manifest, &source, error);
    if (status != STATUS_OK)
        return status;
    const char *slash = strrchr(run->out, '/');
    snprintf(record->id, sizeof record->id, "%.200s", slash != NULL ? slash + 1 : run->out);
    char *ending = strstr(record->id, ".json");
    if (ending != NULL)
        *ending = '\0';
    record->machine = run->machine.record; // moved
    run->machine.record = (struct record_machine){0};
    return STATUS_OK;
}

// ---- the run
// ---------------------------------------------------------------------------------------

static bool any_wrong(const struct plan *plan, const char **kernel, const char **problem)
{
    for (size_t i = 0; i < plan->count; i++) {
        for (size_t k = 0; k < plan->items[i].kernel_count; k++) {
            if (plan->items[i].kernels[k].tally.wrong) {
                *kernel = plan->items[i].kernels[k].name;
                *problem = plan->items[i].problem.name;
                return true;
            }
        }
    }
    return false;
}

// Why there is no result at all, by the first row that has none; NULL when there are some.
static const char *why_nothing(const struct plan *plan, const char **problem)
{
    const char *reason = NULL;
    for (size_t i = plan->count; i > 0; i--) {
        const struct plan_item *item = &plan->items[i - 1];
        bool counts = item->section == SECTION_KERNELS || item->section == SECTION_NETWORKS;
        for (size_t k = item->kernel_count; counts && !item->canary && k > 0; k--) {
            if (item->kernels[k - 1].tally.state != TALLY_EXCLUDED)
                return NULL;
            reason = item->kernels[k - 1].tally.reason;
            *problem = item->problem.name;
        }
    }
    return reason;
}

static enum status measure(struct run *run, bool *stopped, struct error *error)
{
    struct progress shown = progress_begin(run->options.quiet);
    struct engine *engine = &run->engine;
    enum status placed = run_files_prepared(run->out, engine->prepared, error);
    if (placed != STATUS_OK)
        return placed;
    engine->plan = &run->plan;
    engine->suite = &run->suite;
    engine->journal = &run->journal;
    engine->shown = &shown;
    engine->stop = &stop_signal;
    engine->machine = &run->record.machine;
    engine->can_throttle = run->machine.facts.throttle.known;
    engine->seed = (uint64_t)run->options.seed;
    engine->batch_ns = run->plan.emulated ? 1e6 : engine_batch_ns(clock_step_ns());
    double before = 0;
    for (int i = 0; i < SECTION_COUNT; i++)
        before += engine->progress.spent_s[i];
    double start = (double)clock_now_ns() * 1e-9;
    enum status status = engine_run(engine, stopped, error);
    run->record.manifest.duration_s = before + (double)clock_now_ns() * 1e-9 - start;
    progress_end(&shown);
    if (engine->disturbed > 0) {
        char text[RECORD_TEXT * 2];
        snprintf(text, sizeof text, "%d launches were throttled and repeated, the last one: %s",
                 engine->disturbed, engine->disturbance);
        warn(&run->record.machine, text);
        snprintf(run->record.machine.throttled, sizeof run->record.machine.throttled, "%.63s",
                 engine->disturbance);
    }
    return status;
}

static enum status finish(struct run *run, bool stopped, enum status status, struct error *error)
{
    struct error inner = {0};
    run->record.complete = status == STATUS_OK && !stopped;
    enum status written =
        assemble(&run->record, &run->plan, run->engine.prepared, run->emulated, &inner);
    if (written == STATUS_OK)
        written = record_write(run->out, &run->record, &inner);
    if (status != STATUS_OK)
        return status; // the first trouble is the one to tell
    if (written != STATUS_OK)
        return error_set(error, written, "%s", inner.text);
    if (run->record.complete)
        run_files_remove_prepared(run->engine.prepared);
    printf("%s\n", run->out);
    if (stopped)
        return error_set(error, STATUS_FAILED,
                         "run: stopped by signal %d; %.400s holds what was measured; go on with "
                         "--resume",
                         (int)stop_signal, run->out);
    const char *kernel = NULL, *problem = NULL;
    if (any_wrong(&run->plan, &kernel, &problem))
        return error_set(error, STATUS_WRONG, "run: %s computed a wrong result on %s; see %.300s",
                         kernel, problem, run->out);
    const char *reason = why_nothing(&run->plan, &problem);
    if (reason != NULL)
        return error_set(error, STATUS_FAILED, "run: nothing could be measured: %s: %.300s",
                         problem, reason);
    return STATUS_OK;
}

static enum status run_all(struct run *run, int argc, char **argv, struct error *error)
{
    bool stopped = false;
    enum status status = read_options(run, argc, argv, error);
    if (status == STATUS_OK)
        status = sense(run, error);
    if (status == STATUS_OK)
        status = make_plan(run, error);
    if (status != STATUS_OK)
        return status;
    catch_signals();
    join_words(argc, argv, run->command, sizeof run->command);
    status = lock_take(&run->lock, run->command, !run->options.no_wait, &stop_signal, error);
    if (status == STATUS_OK)
        status = open_journal(run, error);
    if (status == STATUS_OK)
        status = fill_record(run, error);
    if (status != STATUS_OK)
        return status;
    status = measure(run, &stopped, error);
    return finish(run, stopped, status, error);
}

enum status command_run(int argc, char **argv, struct error *error)
{
    bool is_elsewhere = false;
    enum status reached = run_elsewhere(argc, argv, &is_elsewhere, error);
    if (reached != STATUS_OK || is_elsewhere)
        return reached;
    struct run *run = calloc(1, sizeof *run);
    if (run == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    run->journal.descriptor = run->lock.descriptor = -1;
    record_init(&run->record);
    enum status status = run_all(run, argc, argv, error);
    journal_close(&run->journal);
    lock_release(&run->lock);
    record_free(&run->record);
    plan_free(&run->plan);
    suite_free(&run->suite);
    machine_free(&run->machine);
    journal_header_free(&run->resumed);
    free(run);
    return status;
}
