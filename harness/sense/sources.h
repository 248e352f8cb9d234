// SPDX-License-Identifier: MIT
// The sources that machine_sense() asks, and what it hands to them. Private to harness/sense.
#ifndef BITROOF_HARNESS_SENSE_SOURCES_H
#define BITROOF_HARNESS_SENSE_SOURCES_H

#include "harness/sense/machine.h"

#include <stdbool.h>
#include <stddef.h>

// Vendor and model by CPUID (identity_libcpuid.c, or its twin that never knows). Not used on trees.
bool identity_from_cpuid(char *vendor, size_t vendor_size, char *model, size_t model_size);
// "0.6.2", or "absent: ..." for the record's list of libraries.
const char *identity_library(void);

// Caches that processor 0 sees, by hwloc (topology_hwloc.c, or its twin that finds none). Returns
// how many were written, one for each level and kind.
size_t topology_caches(struct machine_cache *caches, size_t capacity);
const char *topology_library(void);

// The same from sysfs.
size_t caches_from_tree(const char *root, struct machine_cache *caches, size_t capacity);

// /proc/cpuinfo and the device tree: vendor, model, board, features, in that order of trust.
void identity_from_tree(const char *root, const char *cpuinfo, struct machine *machine);

// Governor, turbo, huge pages, load, virtualisation, container, layout randomisation, throttling;
// then the warnings and the verdict.
void health_read(const char *root, struct machine *machine);
void health_judge(struct machine *machine);
// Adds one line to the record's warnings.
__attribute__((format(printf, 2, 3))) void machine_warn(struct machine *machine, const char *format,
                                                        ...);

#endif
