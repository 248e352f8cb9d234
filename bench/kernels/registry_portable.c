// SPDX-License-Identifier: MIT
// The plain list of the portable kernels; the references come last.
#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/registry.h"

const struct matmul_micro *const registry_portable_micros[] = {
    NULL,
};

const struct kernel *const registry_portable_kernels[] = {
    NULL,
};
