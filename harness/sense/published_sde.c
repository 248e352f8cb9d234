// SPDX-License-Identifier: MIT
// Our analytic counts as PAPI software-defined events. PAPI finds them in this process through
// libsde; a tool that measures bitroof reads them like any other event.
#include "harness/sense/counters.h"

#include <papi.h>
#include <sde_lib.h>
#include <stdio.h>
#include <string.h>

static long long useful_ops_total, bytes_total;

static bool publish(void)
{
    static bool was_tried, is_published;
    if (was_tried)
        return is_published;
    was_tried = true;
    papi_handle_t handle = papi_sde_init("bitroof");
    is_published = handle != NULL &&
                   papi_sde_register_counter(handle, "useful_ops", PAPI_SDE_RO | PAPI_SDE_DELTA,
                                             PAPI_SDE_long_long, &useful_ops_total) == 0 &&
                   papi_sde_register_counter(handle, "bytes", PAPI_SDE_RO | PAPI_SDE_DELTA,
                                             PAPI_SDE_long_long, &bytes_total) == 0;
    return is_published;
}

void published_add(int64_t useful_ops, int64_t bytes)
{
    (void)publish();
    useful_ops_total += useful_ops;
    bytes_total += bytes;
}

static int open_set(int *set, const char *const *events, int count)
{
    *set = PAPI_NULL;
    int result = PAPI_create_eventset(set);
    for (int i = 0; i < count && result == PAPI_OK; i++)
        result = PAPI_add_named_event(*set, events[i]);
    return result;
}

static void close_set(int *set)
{
    if (*set == PAPI_NULL)
        return;
    (void)PAPI_cleanup_eventset(*set);
    (void)PAPI_destroy_eventset(set);
}

static int read_back(int set, int hardware_set, long long values[2], long long *hardware)
{
    // Neither round nor equal, and the second beyond 32 bits.
    static const int64_t OPS = 12345, BYTES = INT64_C(9876543210);
    int result = PAPI_start(set);
    if (result != PAPI_OK)
        return result;
    if (hardware_set != PAPI_NULL)
        result = PAPI_start(hardware_set);
    published_add(OPS, BYTES);
    if (hardware_set != PAPI_NULL && result == PAPI_OK)
        result = PAPI_stop(hardware_set, hardware);
    int stopped = PAPI_stop(set, values);
    published_add(-OPS, -BYTES); // what was only a test does not stay in the totals
    values[0] -= OPS;
    values[1] -= BYTES;
    return result != PAPI_OK ? result : stopped;
}

bool published_check(const char *hardware, char *reason, size_t reason_size)
{
    static const char *const EVENTS[] = {"sde:::bitroof::useful_ops", "sde:::bitroof::bytes"};
    reason[0] = '\0';
    if (!publish()) {
        snprintf(reason, reason_size, "the events could not be registered");
        return false;
    }
    if (PAPI_is_initialized() == PAPI_NOT_INITED) {
        int version = PAPI_library_init(PAPI_VER_CURRENT);
        if (version != PAPI_VER_CURRENT) {
            snprintf(reason, reason_size, "PAPI does not start");
            return false;
        }
    }
    int set = PAPI_NULL, hardware_set = PAPI_NULL;
    long long values[2] = {0}, count = 1;
    int result = open_set(&set, EVENTS, 2);
    if (result == PAPI_OK && hardware != NULL)
        result = open_set(&hardware_set, &hardware, 1);
    if (result == PAPI_OK)
        result = read_back(set, hardware_set, values, &count);
    close_set(&set);
    close_set(&hardware_set);
    if (result != PAPI_OK)
        snprintf(reason, reason_size, "PAPI: %s", PAPI_strerror(result));
    else if (values[0] != 0 || values[1] != 0)
        snprintf(reason, reason_size, "read back %+lld operations and %+lld bytes off", values[0],
                 values[1]);
    else if (count == 0)
        snprintf(reason, reason_size, "%s stayed 0 beside them", hardware);
    return reason[0] == '\0';
}

const char *published_library(void)
{
    static char version[32];
    snprintf(version, sizeof version, "%d.%d", PAPI_SDE_VERSION >> 16, PAPI_SDE_VERSION & 0xffff);
    return version;
}
