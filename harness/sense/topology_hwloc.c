// SPDX-License-Identifier: MIT
// Caches by hwloc.
#include "harness/sense/sources.h"

#include <hwloc.h>
#include <stdio.h>
#include <string.h>

static size_t collect(hwloc_topology_t topology, struct machine_cache *caches, size_t capacity)
{
    size_t count = 0;
    hwloc_obj_t unit = hwloc_get_obj_by_type(topology, HWLOC_OBJ_PU, 0);
    // The caches above the first processor, and beside its L1 the instruction cache, are its
    // ancestors.
    for (hwloc_obj_t at = unit; at != NULL && count < capacity; at = at->parent) {
        if (!hwloc_obj_type_is_cache(at->type))
            continue;
        const struct hwloc_cache_attr_s *attributes = &at->attr->cache;
        struct machine_cache *cache = &caches[count++];
        *cache = (struct machine_cache){
            .level = (int)attributes->depth,
            .size = (int64_t)attributes->size,
            .line = (int)attributes->linesize,
            .ways = attributes->associativity > 0 ? attributes->associativity : 0,
            .shared_by = hwloc_bitmap_weight(at->cpuset),
        };
        const char *kind = attributes->type == HWLOC_OBJ_CACHE_DATA          ? "data"
                           : attributes->type == HWLOC_OBJ_CACHE_INSTRUCTION ? "instruction"
                                                                             : "unified";
        snprintf(cache->kind, sizeof cache->kind, "%s", kind);
    }
    return count;
}

size_t topology_caches(struct machine_cache *caches, size_t capacity)
{
    hwloc_topology_t topology;
    if (hwloc_topology_init(&topology) != 0)
        return 0;
    size_t count = 0;
    if (hwloc_topology_set_icache_types_filter(topology, HWLOC_TYPE_FILTER_KEEP_ALL) == 0 &&
        hwloc_topology_load(topology) == 0)
        count = collect(topology, caches, capacity);
    hwloc_topology_destroy(topology);
    return count;
}

const char *topology_library(void)
{
    static char version[32];
    unsigned number = hwloc_get_api_version();
    snprintf(version, sizeof version, "%u.%u.%u", number >> 16, number >> 8 & 0xff, number & 0xff);
    return version;
}
