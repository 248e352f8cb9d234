// SPDX-License-Identifier: MIT
// Running the platform's program on this machine under QEMU's user mode. That proves correctness;
// its clock means nothing, which the program is told in BITROOF_EMULATED.
#include "harness/reach/process.h"
#include "harness/reach/ways.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

// The emulator's command with a program that exists: qemu-aarch64, or qemu-aarch64-static.
static bool add_emulator(struct words *words, const char *command)
{
    char first[256], variant[272];
    size_t length = strcspn(command, " ");
    if (length == 0 || length >= sizeof first)
        return false;
    memcpy(first, command, length);
    first[length] = '\0';
    snprintf(variant, sizeof variant, "%s-static", first);
    if (!process_exists(first) && !process_exists(variant))
        return false;
    words_add(words, process_exists(first) ? first : variant);
    words_add_line(words, command + length);
    return true;
}

// "qemu-aarch64 7.2": the name and the first two parts of the version it prints.
static void name_emulator(const char *program, char *text, size_t size)
{
    char output[512], complaint[256];
    struct words words = {0};
    words_add(&words, program);
    words_add(&words, "--version");
    int major = 0, minor = 0;
    const char *version = NULL;
    if (process_capture(&words, output, sizeof output, complaint, sizeof complaint) == 0)
        version = strstr(output, "version ");
    words_free(&words);
    const char *slash = strrchr(program, '/');
    const char *name = slash != NULL ? slash + 1 : program;
    if (version != NULL && sscanf(version, "version %4d.%4d", &major, &minor) == 2)
        snprintf(text, size, "emulated by %.60s %d.%d: its clock means nothing", name, major,
                 minor);
    else
        snprintf(text, size, "emulated by %.60s: its clock means nothing", name);
}

static bool begin(struct words *words, const char *command, const struct platform *platform,
                  const char *package)
{
    struct stat status;
    char program[4352];
    if (!add_emulator(words, command))
        return false;
    if (platform->emulator_root[0] != '\0' && stat(platform->emulator_root, &status) == 0) {
        words_add(words, "-L");
        words_add(words, platform->emulator_root);
    }
    snprintf(program, sizeof program, "%.4200s/bitroof", package);
    words_add(words, program);
    return true;
}

// What the board itself lacks (the dot product) is checked under the emulator's largest processor.
static enum status check_beyond(const struct platform *platform, const char *package,
                                struct error *error)
{
    if (platform->emulator_all[0] == '\0' || strcmp(platform->arch, "aarch64") != 0)
        return STATUS_OK;
    struct words words = {0};
    enum status status = STATUS_OK;
    if (begin(&words, platform->emulator_all, platform, package)) {
        static const char *const ARGUMENTS[] = {"check", "--kernels", "*_neondot*",
                                                "--isa", "neondot",   "--quiet"};
        for (size_t i = 0; i < sizeof ARGUMENTS / sizeof ARGUMENTS[0]; i++)
            words_add(&words, ARGUMENTS[i]);
        fprintf(stderr, "checking the kernels with the dot product under %s\n",
                platform->emulator_all);
        // Nothing of it goes to our standard output, which belongs to the run.
        const struct process_streams streams = {.input = -1, .output = 2};
        status = reach_status(process_run(&words, &streams), "the check under the emulator", error);
        if (status == STATUS_WRONG)
            (void)error_set(error, status, "a kernel with the dot product is wrong; see above");
    }
    words_free(&words);
    return status;
}

enum status reach_by_emulator(const struct reach_request *request, const struct platform *platform,
                              const char *package, struct error *error)
{
    struct words words = {0};
    if (platform->emulator[0] == '\0')
        return error_set(
            error, STATUS_USAGE,
            "this machine is no %s and there is no emulator for it; give HOST=user@board",
            platform->name);
    if (!begin(&words, platform->emulator, platform, package)) {
        words_free(&words);
        return error_set(error, STATUS_USAGE,
                         "%.*s is not installed (Debian: qemu-user); install it, or give "
                         "HOST=user@board",
                         (int)strcspn(platform->emulator, " "), platform->emulator);
    }
    char emulated[128];
    name_emulator(words.word[0], emulated, sizeof emulated);
    setenv("BITROOF_EMULATED", emulated, 1);
    enum status status = check_beyond(platform, package, error);
    if (status == STATUS_OK) {
        reach_add_run(&words, request);
        const struct process_streams streams = {.input = -1, .output = -1};
        status = reach_status(process_run(&words, &streams), "the run under the emulator", error);
    }
    words_free(&words);
    unsetenv("BITROOF_EMULATED");
    return status;
}
