// SPDX-License-Identifier: MIT
#include "harness/cli/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct options options_begin(int argc, char **argv)
{
    return (struct options){.argc = argc, .index = 0, .argv = argv, .command = argv[0]};
}

bool options_next(struct options *options, const char **word)
{
    options->index++;
    if (options->index >= options->argc)
        return false;
    *word = options->argv[options->index];
    return true;
}

bool options_is(const struct options *options, const char *name)
{
    const char *word = options->argv[options->index];
    size_t length = strlen(name);
    return strncmp(word, name, length) == 0 && (word[length] == '\0' || word[length] == '=');
}

enum status options_value(struct options *options, const char **value, struct error *error)
{
    const char *word = options->argv[options->index];
    const char *equals = strncmp(word, "--", 2) == 0 ? strchr(word, '=') : NULL;
    if (equals != NULL) {
        *value = equals + 1;
        return STATUS_OK;
    }
    if (options->index + 1 >= options->argc)
        return error_set(error, STATUS_USAGE, "%s: %s needs a value; see `bitroof help %s`",
                         options->command, word, options->command);
    *value = options->argv[++options->index];
    return STATUS_OK;
}

enum status options_integer(struct options *options, int64_t low, int64_t high, int64_t *value,
                            struct error *error)
{
    const char *name = options->argv[options->index];
    const char *text = NULL;
    enum status status = options_value(options, &text, error);
    if (status != STATUS_OK)
        return status;
    char *end = NULL;
    errno = 0;
    long long number = strtoll(text, &end, 10);
    if (errno != 0 || end == text || *end != '\0' || number < low || number > high)
        return error_set(error, STATUS_USAGE,
                         "%s: %.40s: '%.40s' is not a whole number from %lld to %lld",
                         options->command, name, text, (long long)low, (long long)high);
    *value = number;
    return STATUS_OK;
}

enum status options_unknown(const struct options *options, struct error *error)
{
    return error_set(error, STATUS_USAGE, "%s: unknown word '%.60s'; see `bitroof help %s`",
                     options->command, options->argv[options->index], options->command);
}
