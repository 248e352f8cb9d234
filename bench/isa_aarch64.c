// SPDX-License-Identifier: MIT
// Instruction sets of this AArch64 processor, as the kernel tells them (HWCAP).
#include "bench/isa.h"

#include <asm/hwcap.h>
#include <sys/auxv.h>

uint32_t isa_detect(void)
{
    unsigned long capabilities = getauxval(AT_HWCAP);
    uint32_t mask = 1u << ISA_PORTABLE;
    if (capabilities & HWCAP_ASIMD)
        mask |= 1u << ISA_NEON;
    if ((capabilities & HWCAP_ASIMD) && (capabilities & HWCAP_ASIMDDP))
        mask |= 1u << ISA_NEONDOT;
    return mask;
}
