// SPDX-License-Identifier: MIT
// The twin of identity_libcpuid.c for builds without libcpuid, such as every ARM build.
#include "harness/sense/sources.h"

bool identity_from_cpuid(char *vendor, size_t vendor_size, char *model, size_t model_size)
{
    (void)vendor, (void)vendor_size, (void)model, (void)model_size;
    return false;
}

const char *identity_library(void)
{
    return "absent: built without libcpuid; /proc/cpuinfo names the processor";
}
