// SPDX-License-Identifier: MIT
#include "harness/cli/run_options.h"

#include "bench/suites/suite.h"
#include "harness/cli/cli.h"
#include "harness/launch/request.h"

#include <string.h>

void run_options_init(struct run_options *options)
{
    *options = (struct run_options){.suite = "quick", .threads = 1, .seed = 1};
}

static enum status parse_word(struct options *options, struct run_options *run, struct error *error)
{
    const struct {
        const char *name;
        const char **value;
    } texts[] = {
        {"--suite", &run->suite},
        {"--kernels", &run->kernels},
        {"--problems", &run->problems},
        {"--networks", &run->networks},
        {"--isa", &run->isa},
        {"--out", &run->out},
        {"--emulated", &run->emulated},
        {"--platform", &run->platform},
        {"--host", &run->host},
        {"--filter", &run->filter},
        {"--runs", &run->runs},
        {"--calibration", &run->calibration},
        {"--activations", &run->activations},
        {"--weights", &run->weights},
        {"--assignment", &run->assignment},
    };
    const struct {
        const char *name;
        bool *value;
    } flags[] = {
        {"--resume", &run->resume},           {"--quiet", &run->quiet},
        {"--no-wait", &run->no_wait},         {"--strict", &run->strict},
        {"--no-ceilings", &run->no_ceilings},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (options_is(options, texts[i].name))
            return options_value(options, texts[i].value, error);
    }
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        if (strcmp(options->argv[options->index], flags[i].name) == 0) {
            *flags[i].value = true;
            return STATUS_OK;
        }
    }
    if (options_is(options, "--threads"))
        return options_integer(options, 1, LAUNCH_CPUS_MAXIMUM, &run->threads, error);
    if (options_is(options, "--launches"))
        return options_integer(options, 1, SUITE_LAUNCHES_MAXIMUM, &run->launches, error);
    if (options_is(options, "--seed"))
        return options_integer(options, 0, INT64_C(1) << 53, &run->seed, error);
    return options_unknown(options, error);
}

enum status run_options_parse(int argc, char **argv, struct run_options *options,
                              struct error *error)
{
    struct options cursor = options_begin(argc, argv);
    const char *word;
    while (options_next(&cursor, &word)) {
        enum status status = parse_word(&cursor, options, error);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}
