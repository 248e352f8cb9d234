// SPDX-License-Identifier: MIT
// The twin of published_sde.c for builds without PAPI's software-defined events.
#include "harness/sense/counters.h"

#include <stdio.h>

void published_add(int64_t useful_ops, int64_t bytes)
{
    (void)useful_ops, (void)bytes;
}

bool published_check(const char *hardware, char *reason, size_t reason_size)
{
    (void)hardware;
    snprintf(reason, reason_size, "%s", published_library());
    return false;
}

const char *published_library(void)
{
    return "absent: built without PAPI's software-defined events";
}
