// SPDX-License-Identifier: MIT
// `bitroof history`: the records of a directory over time, machine by machine.
#include "analysis/regression/compare.h"
#include "analysis/regression/history.h"
#include "analysis/report/gnuplot.h"
#include "harness/cli/cli.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct shelf {
    struct record *records;
    size_t count;
};

static bool shelf_add(struct shelf *shelf, const char *path)
{
    struct record *grown = realloc(shelf->records, (shelf->count + 1) * sizeof *grown);
    if (grown == NULL)
        return false;
    shelf->records = grown;
    struct error error = {0};
    if (record_read(path, &grown[shelf->count], &error) == STATUS_OK)
        shelf->count++;
    else // one broken file must not hide the others
        fprintf(stderr, "bitroof: history: left out: %s\n", error.text);
    return true;
}

static int is_record_name(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 5 && strcmp(entry->d_name + length - 5, ".json") == 0;
}

static enum status read_shelf(const char *directory, struct shelf *shelf, struct error *error)
{
    struct dirent **names;
    int count = scandir(directory, &names, is_record_name, alphasort);
    if (count < 0)
        return error_set(error, STATUS_USAGE, "history: %s: %s", directory, strerror(errno));
    enum status status = STATUS_OK;
    for (int i = 0; i < count; i++) {
        char path[PATH_MAX];
        int length = snprintf(path, sizeof path, "%s/%s", directory, names[i]->d_name);
        if (status == STATUS_OK && length < (int)sizeof path && !shelf_add(shelf, path))
            status = error_set(error, STATUS_FAILED, "history: no memory");
        free(names[i]);
    }
    free(names);
    if (status == STATUS_OK && shelf->count == 0)
        status = error_set(error, STATUS_USAGE,
                           "history: %s holds no record; `make bench` makes one", directory);
    return status;
}

static enum status draw(const struct history *history, const char *directory, size_t machine,
                        struct error *error)
{
    char stem[48], name[56], path[PATH_MAX];
    snprintf(stem, sizeof stem, machine == 0 ? "history" : "history-%zu", machine + 1);
    snprintf(name, sizeof name, "%s.gp", stem);
    struct text script = {0};
    if (!history_chart(history, stem, &script))
        return STATUS_OK;
    enum status status = STATUS_OK;
    if (snprintf(path, sizeof path, "%s/%s", directory, name) >= (int)sizeof path)
        status = error_set(error, STATUS_USAGE, "history: %s: the path is too long", directory);
    if (status == STATUS_OK)
        status = text_write(&script, path, error);
    text_free(&script);
    if (status == STATUS_OK)
        status = gnuplot_run(directory, name, error);
    if (status == STATUS_OK)
        printf("  Chart: %s/%s.svg and .png\n", directory, stem);
    return status;
}

static enum status show_machines(const struct shelf *shelf, const char *directory,
                                 struct error *error)
{
    size_t machines = 0;
    enum status status = STATUS_OK;
    for (size_t i = 0; i < shelf->count && status == STATUS_OK; i++) {
        bool is_new = true;
        for (size_t j = 0; j < i; j++)
            is_new &= !compare_same_machine(&shelf->records[j], &shelf->records[i]);
        if (!is_new)
            continue;
        struct history history;
        struct text text = {0};
        status = history_make(shelf->records, shelf->count, i, &history, error);
        if (status != STATUS_OK)
            break;
        history_text(&history, &text);
        if (text.data != NULL)
            fputs(text.data, stdout);
        text_free(&text);
        status = draw(&history, directory, machines++, error);
        history_free(&history);
    }
    return status;
}

enum status command_history(int argc, char **argv, struct error *error)
{
    struct options options = options_begin(argc, argv);
    const char *word, *directory = NULL;
    while (options_next(&options, &word)) {
        if (word[0] == '-' || directory != NULL)
            return options_unknown(&options, error);
        directory = word;
    }
    if (directory == NULL)
        directory = "results/host";
    struct shelf shelf = {0};
    enum status status = read_shelf(directory, &shelf, error);
    if (status == STATUS_OK)
        status = show_machines(&shelf, directory, error);
    for (size_t i = 0; i < shelf.count; i++)
        record_free(&shelf.records[i]);
    free(shelf.records);
    return status;
}
