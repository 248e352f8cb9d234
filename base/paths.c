// SPDX-License-Identifier: MIT
#include "base/paths.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// build/<platform>/tests/<floor>/<module>/x_test is the deepest place of a program of ours.
enum { MOST_LEVELS = 8, PATH_BYTES = 4096 };

bool path_of_executable(char *path, size_t size)
{
    ssize_t length = readlink("/proc/self/exe", path, size - 1);
    if (length <= 0 || (size_t)length >= size - 1)
        return false;
    path[length] = '\0';
    return true;
}

static bool is_directory(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static bool holds_platforms(const char *folder)
{
    char path[PATH_BYTES];
    int written = snprintf(path, sizeof path, "%s/platforms", folder);
    return written > 0 && (size_t)written < sizeof path && is_directory(path);
}

static bool copy(char *to, size_t size, const char *from)
{
    int written = snprintf(to, size, "%s", from);
    return written >= 0 && (size_t)written < size;
}

enum status path_of_root(char *path, size_t size, struct error *error)
{
    const char *given = getenv("BITROOF_DATA");
    if (given != NULL && given[0] != '\0') {
        if (!holds_platforms(given) || !copy(path, size, given))
            return error_set(error, STATUS_USAGE, "BITROOF_DATA=%.200s: no platforms folder there",
                             given);
        return STATUS_OK;
    }
    char folder[PATH_BYTES];
    if (path_of_executable(folder, sizeof folder)) {
        for (int level = 0; level < MOST_LEVELS; level++) {
            char *slash = strrchr(folder, '/');
            if (slash == NULL || slash == folder)
                break;
            *slash = '\0';
            if (holds_platforms(folder) && copy(path, size, folder))
                return STATUS_OK;
        }
    }
    return error_set(
        error, STATUS_USAGE,
        "the folder with platforms and suites is not beside the program or above it; set "
        "BITROOF_DATA to it");
}

enum status path_of_data(const char *kind, const char *name, char *path, size_t size,
                         struct error *error)
{
    char root[PATH_BYTES], folder[PATH_BYTES];
    enum status status = path_of_root(root, sizeof root, error);
    if (status != STATUS_OK)
        return status;
    static const char *const PLACES[] = {"", "bench/"}; // the package, the source tree
    for (size_t i = 0; i < sizeof PLACES / sizeof PLACES[0]; i++) {
        int written = snprintf(folder, sizeof folder, "%s/%s%s", root, PLACES[i], kind);
        if (written < 0 || (size_t)written >= sizeof folder || !is_directory(folder))
            continue;
        written = snprintf(path, size, "%s%s%s", folder, name != NULL ? "/" : "",
                           name != NULL ? name : "");
        if (written < 0 || (size_t)written >= size)
            return error_set(error, STATUS_USAGE, "%.200s...: path too long", folder);
        return STATUS_OK;
    }
    return error_set(error, STATUS_USAGE, "%s: no folder %s there; the installation is incomplete",
                     root, kind);
}
