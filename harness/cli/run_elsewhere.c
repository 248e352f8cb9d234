// SPDX-License-Identifier: MIT
// `bitroof run --platform NAME [--host user@board]`: hands the run over to harness/reach.
#include "bench/suites/suite.h"
#include "harness/cli/cli.h"
#include "harness/cli/run_options.h"
#include "harness/launch/manifest.h"
#include "harness/reach/reach.h"

#include <stdlib.h>
#include <string.h>

// Everything but what reach itself acts on. The words stay argv's.
static int pick_options(int argc, char **argv, char **picked)
{
    static const char *const TAKEN[] = {"--platform", "--host", "--out", "--suite"};
    int count = 0;
    struct options cursor = options_begin(argc, argv);
    const char *word;
    while (options_next(&cursor, &word)) {
        bool is_taken = strcmp(word, "--resume") == 0;
        for (size_t i = 0; i < sizeof TAKEN / sizeof TAKEN[0]; i++) {
            const char *value;
            if (!options_is(&cursor, TAKEN[i]))
                continue;
            is_taken = true;
            (void)options_value(&cursor, &value, NULL); // steps over it; it was parsed before
        }
        if (!is_taken)
            picked[count++] = argv[cursor.index];
    }
    return count;
}

// A suite that cannot be read here is complained about over there.
static bool wants_networks(const struct run_options *options)
{
    struct suite suite;
    struct error ignored;
    char path[SUITE_PATH];
    if (options->networks != NULL)
        return true;
    if (options->problems != NULL || options->kernels != NULL ||
        suite_find(options->suite != NULL ? options->suite : "quick", path, &ignored) !=
            STATUS_OK ||
        suite_read(path, &suite, &ignored) != STATUS_OK)
        return false;
    bool has_networks = suite.networks.count > 0;
    suite_free(&suite);
    return has_networks;
}

enum status run_elsewhere(int argc, char **argv, bool *is_elsewhere, struct error *error)
{
    struct run_options options;
    run_options_init(&options);
    options.suite = NULL;
    *is_elsewhere = false;
    enum status status = run_options_parse(argc, argv, &options, error);
    if (status != STATUS_OK)
        return status;
    const char *platform = options.platform != NULL ? options.platform : manifest_platform();
    if (options.host == NULL && strcmp(platform, manifest_platform()) == 0)
        return STATUS_OK;
    *is_elsewhere = true;
    if (options.host != NULL && options.platform == NULL)
        return error_set(error, STATUS_USAGE, "run: --host needs --platform, to say what it is");
    char **picked = calloc((size_t)argc + 1, sizeof *picked);
    if (picked == NULL)
        return error_set(error, STATUS_FAILED, "run: no memory");
    const struct reach_request request = {
        .platform = platform,
        .host = options.host,
        .options = picked,
        .option_count = pick_options(argc, argv, picked),
        .suite = options.suite,
        .out = options.out,
        .resume = options.resume,
        .wants_networks = wants_networks(&options),
        .networks = options.networks != NULL ? options.networks : options.filter,
        .seed = (uint64_t)options.seed,
    };
    status = reach_run(&request, error);
    free(picked);
    return status;
}
