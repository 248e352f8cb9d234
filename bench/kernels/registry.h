// SPDX-License-Identifier: MIT
// Every kernel there is: the plain lists, and the rows that the drivers make from micro-kernels.
#ifndef BITROOF_BENCH_KERNELS_REGISTRY_H
#define BITROOF_BENCH_KERNELS_REGISTRY_H

#include "bench/kernels/kernel.h"

// All rows of this build, best first within an operation and precision; the portable references are
// last. Generated at the first call (not thread-safe before it), then constant.
size_t registry_count(void);
const struct kernel *registry_at(size_t index);
const struct kernel *registry_find(const char *name);

// The portable reference row that defines the right answer for a workload; NULL if there is none.
const struct kernel *registry_reference(const struct workload *workload);

// Dispatch: the first fused and tiled row, in registry order, that runs under the mask and supports
// the workload; NULL if there is none.
const struct kernel *registry_best(const struct workload *workload, uint32_t isa_mask);

// The plain lists of one architecture (registry_x86_64.c, registry_aarch64.c, registry_arm.c) and
// of the portable kernels (registry_portable.c). A reference is a row whose algorithm is
// "reference".
struct matmul_micro;
struct ceiling;
struct stream_family;
extern const struct matmul_micro *const registry_arch_micros[]; // NULL-ended, best first
extern const struct kernel *const registry_arch_kernels[];      // NULL-ended
extern const struct ceiling *const registry_arch_ceilings[];    // NULL-ended
extern const struct stream_family *const registry_arch_streams[];
extern const struct matmul_micro *const registry_portable_micros[];
extern const struct kernel *const registry_portable_kernels[];

#endif
