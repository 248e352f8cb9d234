// SPDX-License-Identifier: MIT
// How much memory this process may use: the machine's, its control group's, its own limit.
#ifndef BITROOF_BASE_MEMORY_LIMIT_H
#define BITROOF_BASE_MEMORY_LIMIT_H

#include <stdint.h>

// The least of what limits this process, whatever others use: address space (RLIMIT_AS) and the
// memory of its control groups (versions 1 and 2, and those around it). INT64_MAX: no limit but the
// machine's memory. `root` is put before the paths of /proc and /sys; "" for this machine.
int64_t memory_limit(const char *root);
// Bytes that can be had now: what the machine calls available, within that limit. INT64_MAX when
// it does not say.
int64_t memory_available(const char *root);

#endif
