// SPDX-License-Identifier: MIT
// `bitroof check`: every kernel against its reference.
#include "bench/check/check.h"
#include "bench/isa.h"
#include "harness/cli/cli.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>

static void report(const struct kernel *kernel, size_t cases, const struct error *error,
                   void *context)
{
    const bool *is_quiet = context;
    if (error != NULL)
        printf("FAILED  %s\n", error->text);
    else if (cases == 0)
        printf("UNTRIED %s: supports none of the cases\n", kernel->name);
    else if (!*is_quiet)
        printf("ok      %-46s %6zu cases\n", kernel->name, cases);
}

enum status command_check(int argc, char **argv, struct error *error)
{
    const char *glob = "*";
    const char *isa_list = NULL;
    int64_t seed = (int64_t)time(NULL);
    enum effort effort = EFFORT_QUICK;
    bool is_quiet = false;
    enum status status = STATUS_OK;
    struct options options = options_begin(argc, argv);
    const char *word;
    while (status == STATUS_OK && options_next(&options, &word)) {
        if (options_is(&options, "--kernels"))
            status = options_value(&options, &glob, error);
        else if (options_is(&options, "--isa"))
            status = options_value(&options, &isa_list, error);
        else if (options_is(&options, "--seed"))
            status = options_integer(&options, 0, INT64_MAX, &seed, error);
        else if (options_is(&options, "--thorough"))
            effort = EFFORT_THOROUGH;
        else if (options_is(&options, "--quiet"))
            is_quiet = true;
        else
            status = options_unknown(&options, error);
    }
    uint32_t mask = isa_detect();
    if (status == STATUS_OK && isa_list != NULL)
        status = isa_restrict(mask, isa_list, &mask, error);
    if (status != STATUS_OK)
        return status;
    if (check_count(glob, mask) == 0)
        return error_set(
            error, STATUS_USAGE,
            "check: no kernel of this machine matches '%.60s'; see `bitroof list kernels`", glob);
    fprintf(stderr, "seed %" PRId64 "\n", seed);
    struct check_summary summary;
    status = check_all(glob, mask, effort, (uint64_t)seed, report, &is_quiet, &summary, error);
    if (status != STATUS_OK)
        return status;
    printf("%zu kernels, %zu cases, %zu failed\n", summary.kernels, summary.cases,
           summary.failed_kernels);
    if (summary.failed_kernels > 0)
        return error_set(
            error, STATUS_WRONG,
            "%zu kernels compute wrong results; again with: bitroof check --seed %" PRId64,
            summary.failed_kernels, seed);
    return STATUS_OK;
}
