// SPDX-License-Identifier: MIT
// The twin of counters_papi.c for builds without PAPI: every event fails to open, with the reason.
#include "harness/sense/counters.h"

#include <stdio.h>

static int open_event(void *context, const char *event, char *reason, size_t reason_size)
{
    (void)context, (void)event;
    snprintf(reason, reason_size, "built without PAPI");
    return -1;
}

static bool start_event(void *context, int handle)
{
    (void)context, (void)handle;
    return false;
}

static bool stop_event(void *context, int handle, int64_t *count, double *running)
{
    (void)context, (void)handle, (void)count, (void)running;
    return false;
}

static void close_event(void *context, int handle)
{
    (void)context, (void)handle;
}

const struct counter_source *counters_source(void)
{
    static const struct counter_source SOURCE = {
        .name = "none",
        .open = open_event,
        .start = start_event,
        .stop = stop_event,
        .close = close_event,
    };
    return &SOURCE;
}

const char *counters_library(void)
{
    return "absent: built without PAPI; nothing is counted";
}
