// SPDX-License-Identifier: MIT
// The twin of topology_hwloc.c for builds without hwloc: sysfs will be asked.
#include "harness/sense/sources.h"

size_t topology_caches(struct machine_cache *caches, size_t capacity)
{
    (void)caches, (void)capacity;
    return 0;
}

const char *topology_library(void)
{
    return "absent: built without hwloc; sysfs describes the caches";
}
