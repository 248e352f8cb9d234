// SPDX-License-Identifier: MIT
// The program: finds the command, runs it, prints its one line of trouble, exits with its status.
#include "harness/cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static enum status dispatch(int argc, char **argv, struct error *error)
{
    if (argc < 2)
        return error_set(error, STATUS_USAGE, "no command; `bitroof help` lists them");
    if (strcmp(argv[1], "--version") == 0) {
        printf("bitroof %s\n", BITROOF_VERSION);
        return STATUS_OK;
    }
    const char *name = argv[1];
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0)
        name = "help";
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(COMMANDS[i].name, name) != 0)
            continue;
        if (argc > 2 && strcmp(argv[2], "--help") == 0) {
            char *help[] = {argv[0], argv[1]};
            return command_help(2, help, error);
        }
        return COMMANDS[i].function(argc - 1, argv + 1, error);
    }
    return error_set(error, STATUS_USAGE, "unknown command '%.60s'; `bitroof help` lists them",
                     name);
}

int main(int argc, char **argv)
{
    struct error error = {0};
    enum status status = dispatch(argc, argv, &error);
    // A full disk shows when buffered output is flushed: then nothing was really printed.
    if ((fflush(stdout) != 0 || ferror(stdout)) && status == STATUS_OK)
        status = error_set(&error, STATUS_FAILED, "standard output: %s", strerror(errno));
    if (error.text[0] != '\0')
        fprintf(stderr, "bitroof: %s\n", error.text);
    return (int)status;
}
