// SPDX-License-Identifier: MIT
// The plain list of the aarch64 kernels, best first within a precision.
#include "bench/kernels/ceiling/ceiling.h"
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/registry.h"

// Ends of the files in ceiling/.
extern const struct ceiling ceiling_b1_portable;

const struct matmul_micro *const registry_arch_micros[] = {
    NULL,
};

const struct kernel *const registry_arch_kernels[] = {
    NULL,
};

const struct ceiling *const registry_arch_ceilings[] = {
    &ceiling_b1_portable,
    NULL,
};
