// SPDX-License-Identifier: MIT
// Counters by PAPI: presets (PAPI_TOT_INS) and native events of libpfm4 by the names it knows.
//
// No event set here is multiplexed, so PAPI gives an event a counter of its own or refuses; that is
// why a count always ran all the time.
#include "harness/sense/counters.h"

#include <dirent.h>
#include <papi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SETS = COUNTERS_MAXIMUM };

static int sets[SETS];
static bool used[SETS];
static char trouble[128];
static bool was_started;

// PAPI lists events on systems that have nothing to count them with, and its error codes then do
// not say so. The kernel does.
static bool kernel_has_pmu(void)
{
    DIR *directory = opendir("/sys/bus/event_source/devices");
    bool has_pmu = false;
    const struct dirent *entry;
    while (directory != NULL && !has_pmu && (entry = readdir(directory)) != NULL)
        has_pmu = strncmp(entry->d_name, "cpu", 3) == 0 || strncmp(entry->d_name, "armv", 4) == 0;
    if (directory != NULL)
        closedir(directory);
    return has_pmu;
}

static bool start_library(void)
{
    if (was_started)
        return trouble[0] == '\0';
    was_started = true;
    if (getenv("BITROOF_EMULATED") != NULL) {
        snprintf(trouble, sizeof trouble, "emulated: there is no such hardware");
        return false;
    }
    if (!kernel_has_pmu()) {
        snprintf(trouble, sizeof trouble, "no PMU: the kernel shows none for the processor");
        return false;
    }
    int version = PAPI_library_init(PAPI_VER_CURRENT);
    if (version != PAPI_VER_CURRENT)
        snprintf(trouble, sizeof trouble, "PAPI does not start: %s",
                 version < 0 ? PAPI_strerror(version) : "library and header differ");
    else if (PAPI_num_cmp_hwctrs(0) <= 0)
        snprintf(trouble, sizeof trouble, "no PMU: the system offers no hardware counters");
    return trouble[0] == '\0';
}

static int open_event(void *context, const char *event, char *reason, size_t reason_size)
{
    (void)context;
    if (!start_library()) {
        snprintf(reason, reason_size, "%s", trouble);
        return -1;
    }
    int handle = 0;
    while (handle < SETS && used[handle])
        handle++;
    if (handle == SETS) {
        snprintf(reason, reason_size, "too many events are open");
        return -1;
    }
    sets[handle] = PAPI_NULL;
    int result = PAPI_create_eventset(&sets[handle]);
    if (result == PAPI_OK)
        result = PAPI_add_named_event(sets[handle], event);
    // Adding only looks the event up; whether it can count, starting tells.
    if (result == PAPI_OK)
        result = PAPI_start(sets[handle]);
    if (result == PAPI_OK) {
        long long count = 0;
        result = PAPI_stop(sets[handle], &count);
    }
    if (result != PAPI_OK) {
        snprintf(reason, reason_size, "%s", PAPI_strerror(result));
        if (sets[handle] != PAPI_NULL) {
            (void)PAPI_cleanup_eventset(sets[handle]);
            (void)PAPI_destroy_eventset(&sets[handle]);
        }
        return -1;
    }
    used[handle] = true;
    return handle;
}

static bool start_event(void *context, int handle)
{
    (void)context;
    return PAPI_start(sets[handle]) == PAPI_OK;
}

static bool stop_event(void *context, int handle, int64_t *count, double *running)
{
    (void)context;
    long long value = 0;
    if (PAPI_stop(sets[handle], &value) != PAPI_OK)
        return false;
    *count = value;
    *running = 1;
    return true;
}

static void close_event(void *context, int handle)
{
    (void)context;
    (void)PAPI_cleanup_eventset(sets[handle]);
    (void)PAPI_destroy_eventset(&sets[handle]);
    used[handle] = false;
}

const struct counter_source *counters_source(void)
{
    static const struct counter_source SOURCE = {
        .name = "papi",
        .open = open_event,
        .start = start_event,
        .stop = stop_event,
        .close = close_event,
    };
    return &SOURCE;
}

const char *counters_library(void)
{
    static char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", PAPI_VERSION_MAJOR(PAPI_VERSION),
             PAPI_VERSION_MINOR(PAPI_VERSION), PAPI_VERSION_REVISION(PAPI_VERSION));
    return version;
}
