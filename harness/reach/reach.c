// SPDX-License-Identifier: MIT
// Chooses the way: native, ssh, emulated, the first that applies.
#include "harness/reach/reach.h"

#include "base/paths.h"
#include "harness/launch/reference_ranges.h"
#include "harness/reach/process.h"
#include "harness/reach/ways.h"
#include "harness/sense/machine.h"
#include "harness/sense/tree.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

enum status reach_status(int code, const char *what, struct error *error)
{
    if (code >= STATUS_OK && code <= STATUS_FAILED)
        return (enum status)code;
    if (code < 0 || code == 127)
        return error_set(error, STATUS_FAILED, "%s could not be started", what);
    if (code > 128)
        return error_set(error, STATUS_FAILED, "%s was ended by signal %d", what, code - 128);
    return error_set(error, STATUS_FAILED, "%s ended with exit code %d", what, code);
}

static bool is_this_machine(const struct platform *platform)
{
    struct utsname name;
    char board[128] = "";
    if (strcmp(platform->arch, "detected") == 0)
        return true;
    (void)tree_line("", "/proc/device-tree/model", board, sizeof board);
    return uname(&name) == 0 && platform_is(platform, name.machine, board);
}

static enum status find_package(const struct platform *platform, char *package, size_t size,
                                struct error *error)
{
    char root[4096], program[4352];
    enum status status = path_of_root(root, sizeof root, error);
    if (status != STATUS_OK)
        return status;
    int written = snprintf(package, size, "%.3900s/build/%s/package", root, platform->name);
    snprintf(program, sizeof program, "%.4200s/bitroof", package);
    if (written < 0 || (size_t)written >= size || access(program, X_OK) != 0)
        return error_set(error, STATUS_USAGE,
                         "nothing is built for %s: `make package PLATFORM=%s` makes %s",
                         platform->name, platform->name, package);
    return STATUS_OK;
}

void reach_add_run(struct words *words, const struct reach_request *request)
{
    words_add(words, "run");
    if (request->suite != NULL) {
        words_add(words, "--suite");
        words_add(words, request->suite);
    }
    for (int i = 0; i < request->option_count; i++)
        words_add(words, request->options[i]);
    if (request->out != NULL) {
        words_add(words, "--out");
        words_add(words, request->out);
    }
    if (request->resume)
        words_add(words, "--resume");
}

static enum status run_native(const struct reach_request *request, const char *package,
                              struct error *error)
{
    struct words words = {0};
    char program[4352];
    snprintf(program, sizeof program, "%.4200s/bitroof", package);
    words_add(&words, program);
    reach_add_run(&words, request);
    const struct process_streams streams = {.input = -1, .output = -1};
    int code = process_run(&words, &streams);
    words_free(&words);
    return reach_status(code, "the run", error);
}

// Observed ranges and expected outputs of networks, made by this machine's build: beside the
// package so that they outlast it, and a copy in it.
static enum status send_ranges(const struct reach_request *request, const struct platform *platform,
                               const char *package, struct error *error)
{
    char root[4096], kept[4352], sent[4352];
    enum status status = path_of_root(root, sizeof root, error);
    if (status != STATUS_OK)
        return status;
    snprintf(kept, sizeof kept, "%.3900s/build/%s/ranges", root, platform->name);
    snprintf(sent, sizeof sent, "%.4000s/ranges", package);
    fprintf(stderr, "computing here what networks must give on %s\n", platform->name);
    status = reference_ranges_make(kept, request->networks, request->seed, error);
    return status == STATUS_OK ? reference_ranges_copy(kept, sent, error) : status;
}

static enum status run_on(const struct reach_request *request, const struct platform *platform,
                          struct error *error)
{
    char package[4096];
    enum status status = find_package(platform, package, sizeof package, error);
    if (status != STATUS_OK)
        return status;
    if (request->wants_networks)
        status = send_ranges(request, platform, package, error);
    if (status != STATUS_OK)
        return status;
    setenv("BITROOF_PLATFORM", platform->name, 1);
    if (request->host != NULL)
        return reach_by_ssh(request, platform, package, error);
    if (is_this_machine(platform))
        return run_native(request, package, error);
    return reach_by_emulator(request, platform, package, error);
}

enum status reach_run(const struct reach_request *request, struct error *error)
{
    struct platform *platform = malloc(sizeof *platform);
    if (platform == NULL)
        return error_set(error, STATUS_FAILED, "no memory for a platform");
    enum status status = platform_load(request->platform, platform, error);
    if (status == STATUS_OK)
        status = run_on(request, platform, error);
    free(platform);
    return status;
}
