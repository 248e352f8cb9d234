// SPDX-License-Identifier: MIT
// Instruction sets of this 32-bit ARM processor, as the kernel tells them (HWCAP).
#include "bench/isa.h"

#include <asm/hwcap.h>
#include <sys/auxv.h>

uint32_t isa_detect(void)
{
    uint32_t mask = 1u << ISA_PORTABLE;
    if (getauxval(AT_HWCAP) & HWCAP_NEON)
        mask |= 1u << ISA_NEON32;
    return mask;
}
