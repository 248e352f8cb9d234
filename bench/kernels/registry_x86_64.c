// SPDX-License-Identifier: MIT
// The plain list of the x86_64 kernels, best first within a precision.
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/registry.h"

const struct matmul_micro *const registry_arch_micros[] = {
    NULL,
};

const struct kernel *const registry_arch_kernels[] = {
    NULL,
};
