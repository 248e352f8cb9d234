// SPDX-License-Identifier: MIT
#include "harness/launch/run_files.h"

#include "analysis/record/record.h"
#include "base/file.h"
#include "harness/launch/manifest.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char JOURNAL_ENDING[] = ".samples.jsonl";

void run_files_default_out(const char *time, char path[RUN_PATH])
{
    snprintf(path, RUN_PATH, "results/%s/%s-%.12s.json", manifest_platform(), time,
             manifest_commit());
}

enum status run_files_journal(const char *record, char path[RUN_PATH], struct error *error)
{
    int length = snprintf(path, RUN_PATH, "%s%s", record, JOURNAL_ENDING);
    if (length < 0 || length >= RUN_PATH)
        return error_set(error, STATUS_USAGE, "run: --out: the path is too long");
    return STATUS_OK;
}

enum status run_files_prepared(const char *record, char path[RUN_PATH], struct error *error)
{
    int length = snprintf(path, RUN_PATH, "%s.prepared", record);
    if (length < 0 || length >= RUN_PATH)
        return error_set(error, STATUS_USAGE, "run: --out: the path is too long");
    return STATUS_OK;
}

void run_files_remove_prepared(const char *path)
{
    DIR *listing = opendir(path);
    if (listing == NULL)
        return;
    for (struct dirent *entry = readdir(listing); entry != NULL; entry = readdir(listing)) {
        char file[RUN_PATH + 256];
        bool is_ours = strstr(entry->d_name, ".prepared") != NULL;
        if (is_ours && snprintf(file, sizeof file, "%s/%s", path, entry->d_name) > 0)
            (void)unlink(file);
    }
    closedir(listing);
    (void)rmdir(path); // stays when somebody put something else in there
}

static bool ends_in(const char *text, const char *ending)
{
    size_t length = strlen(text), tail = strlen(ending);
    return length > tail && strcmp(text + length - tail, ending) == 0;
}

void run_files_record(const char *journal, char path[RUN_PATH])
{
    snprintf(path, RUN_PATH, "%s", journal);
    if (ends_in(path, JOURNAL_ENDING))
        path[strlen(path) - strlen(JOURNAL_ENDING)] = '\0';
}

bool run_files_is_complete(const char *record)
{
    struct record read;
    struct error ignored;
    if (access(record, F_OK) != 0 || record_read(record, &read, &ignored) != STATUS_OK)
        return false;
    bool complete = read.complete;
    record_free(&read);
    return complete;
}

enum status run_files_find_interrupted(const char *out, const char *platform,
                                       char journal[RUN_PATH], struct error *error)
{
    if (out != NULL) {
        enum status status = run_files_journal(out, journal, error);
        if (status != STATUS_OK)
            return status;
        if (access(journal, F_OK) != 0)
            return error_set(error, STATUS_USAGE, "run: --resume: there is no %.600s", journal);
        return STATUS_OK;
    }
    char directory[256], best[512] = "";
    snprintf(directory, sizeof directory, "results/%.200s", platform);
    DIR *listing = opendir(directory);
    for (struct dirent *entry = listing != NULL ? readdir(listing) : NULL; entry != NULL;
         entry = readdir(listing)) {
        char path[RUN_PATH], record[RUN_PATH];
        if (!ends_in(entry->d_name, JOURNAL_ENDING) || strcmp(entry->d_name, best) <= 0)
            continue;
        snprintf(path, sizeof path, "%s/%s", directory, entry->d_name);
        run_files_record(path, record);
        if (!run_files_is_complete(record))
            snprintf(best, sizeof best, "%s", entry->d_name);
    }
    if (listing != NULL)
        closedir(listing);
    if (best[0] == '\0')
        return error_set(error, STATUS_USAGE,
                         "run: --resume: no interrupted run in %s; name one with --out", directory);
    snprintf(journal, RUN_PATH, "%s/%s", directory, best);
    return STATUS_OK;
}

enum status run_files_prepare(const char *out, const char *journal, struct error *error)
{
    char directory[RUN_PATH];
    snprintf(directory, sizeof directory, "%s", out);
    char *slash = strrchr(directory, '/');
    if (slash == directory)
        slash[1] = '\0';
    else if (slash != NULL)
        *slash = '\0';
    if (slash != NULL) {
        enum status status = file_make_directories(directory, error);
        if (status != STATUS_OK)
            return status;
    }
    struct stat found;
    if (stat(out, &found) == 0 && !S_ISREG(found.st_mode))
        return error_set(error, STATUS_USAGE, "%.600s: --out must name a file", out);
    if (access(journal, F_OK) == 0 && run_files_is_complete(out) && unlink(journal) != 0)
        return error_set(error, STATUS_USAGE, "%.600s: cannot be replaced: %s", journal,
                         strerror(errno));
    return STATUS_OK;
}
