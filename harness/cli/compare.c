// SPDX-License-Identifier: MIT
// `bitroof compare`: two records of one machine. Exit 1 when something became slower.
#include "analysis/regression/compare.h"
#include "harness/cli/cli.h"

#include <stdio.h>

static enum status print_comparison(const struct record *base, const struct record *head,
                                    bool force, bool as_json, struct error *error)
{
    struct comparisons all;
    enum status status = compare_records(base, head, force, &all, error);
    if (status != STATUS_OK)
        return status;
    struct text text = {0};
    if (as_json)
        text.failed |= !compare_json(&all, &text);
    else
        compare_text(&all, &text);
    if (text.failed || text.data == NULL)
        status = error_set(error, STATUS_FAILED, "compare: no memory");
    else
        fputs(text.data, stdout);
    if (status == STATUS_OK && all.verdicts[VERDICT_REGRESSION] > 0)
        status = STATUS_DIFFERENCE;
    text_free(&text);
    comparisons_free(&all);
    return status;
}

enum status command_compare(int argc, char **argv, struct error *error)
{
    struct options options = options_begin(argc, argv);
    const char *word, *paths[2] = {NULL, NULL};
    bool force = false, as_json = false;
    int count = 0;
    while (options_next(&options, &word)) {
        if (options_is(&options, "--json"))
            as_json = true;
        else if (options_is(&options, "--force"))
            force = true;
        else if (word[0] == '-' || count == 2)
            return options_unknown(&options, error);
        else
            paths[count++] = word;
    }
    if (count != 2)
        return error_set(error, STATUS_USAGE, "compare: name two records, the older first");
    struct record base, head;
    enum status status = record_read(paths[0], &base, error);
    if (status != STATUS_OK)
        return status;
    status = record_read(paths[1], &head, error);
    if (status == STATUS_OK) {
        status = print_comparison(&base, &head, force, as_json, error);
        record_free(&head);
    }
    record_free(&base);
    return status;
}
