// SPDX-License-Identifier: MIT
#include "harness/launch/request.h"

#include "bench/kernels/registry.h"
#include "harness/cli/cli.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const CACHE_MODE_NAMES[] = {
    [CACHE_WARM] = "warm",
    [CACHE_COLD_WEIGHTS] = "cold-weights",
    [CACHE_COLD_ALL] = "cold-all",
};

const char *cache_mode_name(enum cache_mode mode)
{
    return CACHE_MODE_NAMES[mode];
}

bool cache_mode_find(const char *name, enum cache_mode *mode)
{
    for (int i = CACHE_WARM; i <= CACHE_COLD_ALL; i++) {
        if (strcmp(CACHE_MODE_NAMES[i], name) == 0) {
            *mode = (enum cache_mode)i;
            return true;
        }
    }
    return false;
}

void launch_request_init(struct launch_request *request)
{
    // reference: clamp(40 ms / batch, 5, 31) batches of at least 1 ms; warm-up at most 1 s.
    *request = (struct launch_request){
        .network = {.calibration_inputs = 1, .fidelity_inputs = 1},
        .target = target_default(),
        .batch_ns = 1e6,
        .sampling_ns = 40e6,
        .batches_low = 5,
        .batches_high = 31,
        .warmup_cap_ns = 1e9,
        .slow_ns = 250e6,
    };
}

static enum status whole_number(const char *what, const char *text, uint64_t high, uint64_t *value,
                                const char **rest, struct error *error)
{
    char *end = NULL;
    errno = 0;
    unsigned long long number = strtoull(text, &end, 10);
    if (errno != 0 || end == text || text[0] == '-' || text[0] == '+' || number > high ||
        (rest == NULL && *end != '\0'))
        return error_set(error, STATUS_USAGE,
                         "launch: %s: '%.40s' is not a whole number up to %llu", what, text,
                         (unsigned long long)high);
    *value = number;
    if (rest != NULL)
        *rest = end;
    return STATUS_OK;
}

enum status launch_problem_parse(const char *name, struct problem *problem, struct error *error)
{
    static const enum operation SWEPT[] = {OP_STREAM, OP_LATENCY};
    if (strcmp(name, operation_name(OP_CEILING)) == 0) {
        *problem = (struct problem){.op = OP_CEILING};
        problem_set_name(problem);
        return STATUS_OK;
    }
    for (size_t i = 0; i < sizeof SWEPT / sizeof SWEPT[0]; i++) {
        const char *word = operation_name(SWEPT[i]);
        size_t length = strlen(word);
        if (strncmp(name, word, length) != 0 || name[length] != '_')
            continue;
        uint64_t bytes = 0;
        enum status status =
            whole_number("working set", name + length + 1, UINT64_C(1) << 40, &bytes, NULL, error);
        if (status != STATUS_OK)
            return status;
        *problem = (struct problem){.op = SWEPT[i], .working_set = (int64_t)bytes};
        problem_set_name(problem);
        return problem_validate(problem, error);
    }
    return problem_parse(name, problem, error);
}

// ---- to argv -----------------------------------------------------------------------------------

struct words {
    char **list;
    size_t count, room;
    bool failed;
};

__attribute__((format(printf, 2, 3))) static void add(struct words *words, const char *format, ...)
{
    if (words->count + 1 >= words->room) {
        size_t room = words->room * 2 + 16;
        char **list = realloc(words->list, room * sizeof *list);
        if (list == NULL) {
            words->failed = true;
            return;
        }
        words->list = list;
        words->room = room;
    }
    va_list arguments;
    va_start(arguments, format);
    char *text = NULL;
    if (vasprintf(&text, format, arguments) < 0)
        text = NULL;
    va_end(arguments);
    if (text == NULL) {
        words->failed = true;
        return;
    }
    words->list[words->count++] = text;
    words->list[words->count] = NULL;
}

void launch_argv_free(char **argv)
{
    for (size_t i = 0; argv != NULL && argv[i] != NULL; i++)
        free(argv[i]);
    free(argv);
}

static void add_network(struct words *words, const struct launch_request *request)
{
    const struct suite_network *network = &request->network;
    add(words, "--network=%s", network->name);
    add(words, "--prepared=%s", request->prepared);
    for (size_t i = 0; i < network->run_count; i++)
        add(words, "--run=%s", network->runs[i].word);
    if (request->mode != LAUNCH_PREPARE)
        return;
    if (request->is_untimed)
        add(words, "--untimed");
    add(words, "--prepare=%s", request->definition);
    add(words, "--quantise=%d:%d:%d:%d:%d", (int)network->calibration, network->calibration_inputs,
        network->fidelity_inputs, (int)network->first, (int)network->last);
    if (network->activations[0] != '\0')
        add(words, "--activations=%s", network->activations);
    if (network->assignment[0] != '\0')
        add(words, "--assignment=%s", network->assignment);
    if (network->weights[0] != '\0')
        add(words, "--weights=%s", network->weights);
}

char **launch_request_to_argv(const struct launch_request *request)
{
    struct words words = {0};
    const struct target *target = &request->target;
    add(&words, "bitroof");
    add(&words, "launch");
    if (request->network.name[0] != '\0')
        add_network(&words, request);
    else
        add(&words, "--problem=%s", request->problem.name);
    for (size_t i = 0; i < request->kernel_count; i++) {
        const struct launch_kernel *kernel = &request->kernels[i];
        if (kernel->has_expected)
            add(&words, "--kernel=%s:%016" PRIx64, kernel->kernel->name, kernel->expected);
        else
            add(&words, "--kernel=%s", kernel->kernel->name);
    }
    if (request->mode == LAUNCH_CHECK)
        add(&words, "--check");
    add(&words, "--cache=%s", cache_mode_name(request->cache));
    if (request->small_pages)
        add(&words, "--small-pages");
    add(&words, "--data-seed=%" PRIu64, request->data_seed);
    add(&words, "--order-seed=%" PRIu64, request->order_seed);
    add(&words, "--threads=%d", target->threads);
    add(&words, "--target=%" PRIu32 ":%zu:%zu:%zu:%zu", target->isa_mask, target->l1d_bytes,
        target->l2_bytes, target->l3_bytes, target->line_bytes);
    for (size_t i = 0; i < request->cpu_count; i++)
        add(&words, "--cpu=%d", request->cpus[i]);
    for (size_t i = 0; i < request->counter_count; i++)
        add(&words, "--counter=%s=%.17g", request->counters[i].event, request->counters[i].scale);
    // Lengths in whole microseconds.
    add(&words, "--timing=%.0f:%.0f:%d:%d:%.0f:%.0f:%.0f", request->batch_ns / 1e3,
        request->sampling_ns / 1e3, request->batches_low, request->batches_high,
        request->warmup_ns / 1e3, request->warmup_cap_ns / 1e3, request->slow_ns / 1e3);
    if (words.failed) {
        launch_argv_free(words.list);
        return NULL;
    }
    return words.list;
}

// ---- from argv ---------------------------------------------------------------------------------

// `count` whole numbers with colons between them.
static enum status numbers(const char *what, const char *text, uint64_t *values, size_t count,
                           struct error *error)
{
    for (size_t i = 0; i < count; i++) {
        enum status status = whole_number(what, text, UINT64_C(1) << 53, &values[i], &text, error);
        if (status != STATUS_OK)
            return status;
        if (*text != (i + 1 < count ? ':' : '\0'))
            return error_set(error, STATUS_USAGE, "launch: %s: expected %zu numbers a:b:...", what,
                             count);
        text++;
    }
    return STATUS_OK;
}

static enum status parse_kernel(const char *text, struct launch_request *request,
                                struct error *error)
{
    if (request->kernel_count == LAUNCH_KERNELS_MAXIMUM)
        return error_set(error, STATUS_USAGE, "launch: more than %d kernels",
                         LAUNCH_KERNELS_MAXIMUM);
    struct launch_kernel *row = &request->kernels[request->kernel_count];
    char name[64] = "";
    size_t length = strcspn(text, ":");
    if (length < sizeof name)
        memcpy(name, text, length);
    row->kernel = registry_find(name);
    if (row->kernel == NULL)
        return error_set(error, STATUS_USAGE,
                         "launch: no kernel '%.60s'; `bitroof list kernels` lists them", text);
    row->has_expected = text[length] == ':';
    if (row->has_expected) {
        char *end = NULL;
        errno = 0;
        row->expected = strtoull(text + length + 1, &end, 16);
        if (errno != 0 || *end != '\0' || end == text + length + 1)
            return error_set(error, STATUS_USAGE, "launch: '%.80s': expected NAME:CHECKSUM", text);
    }
    request->kernel_count++;
    return STATUS_OK;
}

static enum status parse_counter(const char *text, struct launch_request *request,
                                 struct error *error)
{
    const char *equals = strrchr(text, '=');
    char *end = NULL;
    double scale = equals != NULL ? strtod(equals + 1, &end) : 0;
    size_t length = equals != NULL ? (size_t)(equals - text) : 0;
    struct launch_counter *counter = &request->counters[request->counter_count];
    if (request->counter_count == LAUNCH_COUNTERS_MAXIMUM || length == 0 ||
        length >= sizeof counter->event || !(scale > 0 && isfinite(scale)) || *end != '\0')
        return error_set(error, STATUS_USAGE, "launch: '%.80s': expected EVENT=SCALE", text);
    memcpy(counter->event, text, length);
    counter->event[length] = '\0';
    counter->scale = scale;
    request->counter_count++;
    return STATUS_OK;
}

static enum status parse_timing(const char *text, struct launch_request *request,
                                struct error *error)
{
    uint64_t values[7];
    enum status status = numbers("--timing", text, values, 7, error);
    if (status != STATUS_OK)
        return status;
    if (values[2] < 1 || values[2] > values[3] || values[3] > 100000)
        return error_set(error, STATUS_USAGE, "launch: --timing: batches must be from 1 to 100000");
    request->batch_ns = (double)values[0] * 1e3;
    request->sampling_ns = (double)values[1] * 1e3;
    request->batches_low = (int)values[2];
    request->batches_high = (int)values[3];
    request->warmup_ns = (double)values[4] * 1e3;
    request->warmup_cap_ns = (double)values[5] * 1e3;
    request->slow_ns = (double)values[6] * 1e3;
    return STATUS_OK;
}

static enum status parse_quantise(const char *text, struct suite_network *network,
                                  struct error *error)
{
    uint64_t values[5];
    enum status status = numbers("--quantise", text, values, 5, error);
    if (status != STATUS_OK)
        return status;
    if (values[0] > CALIBRATE_PERCENTILE || values[1] < 1 || values[1] > 100000 || values[2] < 1 ||
        values[2] > 100000 || values[3] >= (uint64_t)layer_precision_count() ||
        values[4] >= (uint64_t)layer_precision_count())
        return error_set(error, STATUS_USAGE, "launch: --quantise: a number is out of range");
    network->calibration = (enum calibration)values[0];
    network->calibration_inputs = (int)values[1];
    network->fidelity_inputs = (int)values[2];
    network->first = (enum layer_precision)values[3];
    network->last = (enum layer_precision)values[4];
    return STATUS_OK;
}

static enum status parse_run(const char *text, struct suite_network *network, struct error *error)
{
    if (network->run_count == SUITE_RUNS_MAXIMUM ||
        !suite_run_parse(text, &network->runs[network->run_count]))
        return error_set(error, STATUS_USAGE, "launch: --run: '%.60s' is not understood", text);
    network->run_count++;
    return STATUS_OK;
}

// The options that are about a network. *known tells whether the word at the cursor is one.
static enum status parse_network(struct options *options, struct launch_request *request,
                                 bool *known, struct error *error)
{
    struct suite_network *network = &request->network;
    const struct {
        const char *name;
        char *text;
        size_t size;
    } texts[] = {
        {"--network", network->name, sizeof network->name},
        {"--prepared", request->prepared, sizeof request->prepared},
        {"--prepare", request->definition, sizeof request->definition},
        {"--activations", network->activations, sizeof network->activations},
        {"--assignment", network->assignment, sizeof network->assignment},
        {"--weights", network->weights, sizeof network->weights},
    };
    const char *value = NULL;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (!options_is(options, texts[i].name))
            continue;
        *known = true;
        enum status status = options_value(options, &value, error);
        if (status == STATUS_OK && strlen(value) >= texts[i].size)
            status = error_set(error, STATUS_USAGE, "launch: %s: too long", texts[i].name);
        if (status == STATUS_OK)
            strcpy(texts[i].text, value);
        if (texts[i].text == request->definition)
            request->mode = LAUNCH_PREPARE;
        return status;
    }
    if (options_is(options, "--untimed")) {
        *known = true;
        request->is_untimed = true;
        return STATUS_OK;
    }
    bool is_run = options_is(options, "--run");
    *known = is_run || options_is(options, "--quantise");
    if (!*known)
        return STATUS_OK;
    enum status status = options_value(options, &value, error);
    if (status != STATUS_OK)
        return status;
    return is_run ? parse_run(value, network, error) : parse_quantise(value, network, error);
}

static enum status parse_option(struct options *options, struct launch_request *request,
                                struct error *error)
{
    const char *text = NULL;
    int64_t number = 0;
    uint64_t values[5];
    if (options_is(options, "--check")) {
        request->mode = LAUNCH_CHECK;
        return STATUS_OK;
    }
    if (options_is(options, "--small-pages")) {
        request->small_pages = true;
        return STATUS_OK;
    }
    if (options_is(options, "--threads")) {
        enum status status = options_integer(options, 1, LAUNCH_CPUS_MAXIMUM, &number, error);
        request->target.threads = (int)number;
        return status;
    }
    if (options_is(options, "--cpu")) {
        enum status status = options_integer(options, 0, 4095, &number, error);
        if (status == STATUS_OK && request->cpu_count < LAUNCH_CPUS_MAXIMUM)
            request->cpus[request->cpu_count++] = (int)number;
        return status;
    }
    bool is_of_network = false;
    enum status parsed = parse_network(options, request, &is_of_network, error);
    if (is_of_network)
        return parsed;
    bool is_known = options_is(options, "--problem") || options_is(options, "--kernel") ||
                    options_is(options, "--cache") || options_is(options, "--data-seed") ||
                    options_is(options, "--order-seed") || options_is(options, "--target") ||
                    options_is(options, "--timing") || options_is(options, "--counter");
    if (!is_known)
        return options_unknown(options, error);
    const char *word = options->argv[options->index];
    enum status status = options_value(options, &text, error);
    if (status != STATUS_OK)
        return status;
    if (strncmp(word, "--problem", 9) == 0)
        return launch_problem_parse(text, &request->problem, error);
    if (strncmp(word, "--kernel", 8) == 0)
        return parse_kernel(text, request, error);
    if (strncmp(word, "--counter", 9) == 0)
        return parse_counter(text, request, error);
    if (strncmp(word, "--timing", 8) == 0)
        return parse_timing(text, request, error);
    if (strncmp(word, "--data-seed", 11) == 0)
        return whole_number("--data-seed", text, UINT64_MAX, &request->data_seed, NULL, error);
    if (strncmp(word, "--order-seed", 12) == 0)
        return whole_number("--order-seed", text, UINT64_MAX, &request->order_seed, NULL, error);
    if (strncmp(word, "--cache", 7) == 0)
        return cache_mode_find(text, &request->cache)
                   ? STATUS_OK
                   : error_set(error, STATUS_USAGE,
                               "launch: --cache: '%.40s' is not warm, cold-weights or cold-all",
                               text);
    status = numbers("--target", text, values, 5, error);
    if (status != STATUS_OK)
        return status;
    request->target.isa_mask = (uint32_t)values[0];
    request->target.l1d_bytes = (size_t)values[1];
    request->target.l2_bytes = (size_t)values[2];
    request->target.l3_bytes = (size_t)values[3];
    request->target.line_bytes = (size_t)values[4];
    return STATUS_OK;
}

enum status launch_request_from_argv(int argc, char **argv, struct launch_request *request,
                                     struct error *error)
{
    launch_request_init(request);
    bool has_problem = false;
    struct options options = options_begin(argc, argv);
    const char *word;
    while (options_next(&options, &word)) {
        has_problem |= options_is(&options, "--problem");
        enum status status = parse_option(&options, request, error);
        if (status != STATUS_OK)
            return status;
    }
    if (request->network.name[0] != '\0') {
        if (request->network.run_count == 0 || request->prepared[0] == '\0')
            return error_set(error, STATUS_USAGE,
                             "launch: --network needs --prepared FOLDER and at least one --run");
        return STATUS_OK;
    }
    if (!has_problem || request->kernel_count == 0)
        return error_set(error, STATUS_USAGE,
                         "launch: needs --problem NAME and at least one --kernel NAME");
    return STATUS_OK;
}
