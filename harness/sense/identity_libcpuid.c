// SPDX-License-Identifier: MIT
// Vendor and model of an x86 processor by libcpuid. Features are not asked here: version 0.6 does
// not know all that the kernels use (VPOPCNTDQ), so the compiler's built-ins decide (bench/isa.h).
#include "harness/sense/sources.h"

#include <libcpuid/libcpuid.h>
#include <stdio.h>

bool identity_from_cpuid(char *vendor, size_t vendor_size, char *model, size_t model_size)
{
    struct cpu_raw_data_t raw;
    struct cpu_id_t id;
    if (!cpuid_present() || cpuid_get_raw_data(&raw) < 0 || cpu_identify(&raw, &id) < 0)
        return false;
    snprintf(vendor, vendor_size, "%s", id.vendor_str);
    // Its code names stop at what was known when it was released, and guess beyond; not taken.
    snprintf(model, model_size, "%s", id.brand_str);
    return id.vendor_str[0] != '\0' && id.brand_str[0] != '\0';
}

const char *identity_library(void)
{
    return cpuid_lib_version();
}
