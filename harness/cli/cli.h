// SPDX-License-Identifier: MIT
// The commands of the program. Each gets its own argv (argv[0] is the command's word), prints
// machine-readable output to stdout and everything else to stderr, and returns the exit code. On
// failure it leaves the one line for the user in *error; main prints it.
#ifndef BITROOF_HARNESS_CLI_CLI_H
#define BITROOF_HARNESS_CLI_CLI_H

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>

#define BITROOF_VERSION "0.1.0"

typedef enum status command_function(int argc, char **argv, struct error *error);

command_function command_machine, command_list, command_check, command_run, command_report,
    command_compare, command_history, command_duel, command_memory, command_help;
command_function command_network; // internal: a look at one network's plan
command_function command_launch;  // internal: one launch of the sampler, see harness/launch

struct command {
    const char *name;
    command_function *function;
    const char *usage;   // words behind the command
    const char *summary; // one line
    const char *detail;  // paragraphs for `bitroof help COMMAND` and the manual page
    bool is_internal;    // not listed
};

extern const struct command COMMANDS[];
extern const int COMMAND_COUNT;

// ---- options ------------------------------------------------------------------------------------
// A cursor over argv for options of the form --name VALUE, --name=VALUE and --flag.
struct options {
    int argc, index;
    char **argv;
    const char *command;
};

struct options options_begin(int argc, char **argv);
// True while there is another word; *word is it (an option may carry its =VALUE).
bool options_next(struct options *options, const char **word);
// Does the word at the cursor read `name` ("--seed")?
bool options_is(const struct options *options, const char *name);
// The value of the option at the cursor, STATUS_USAGE when it is missing.
enum status options_value(struct options *options, const char **value, struct error *error);
enum status options_integer(struct options *options, int64_t low, int64_t high, int64_t *value,
                            struct error *error);
// STATUS_USAGE: an option or word that the command does not know.
enum status options_unknown(const struct options *options, struct error *error);

#endif
