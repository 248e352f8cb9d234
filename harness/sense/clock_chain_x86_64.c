// SPDX-License-Identifier: MIT
// The chain of dependent additions behind clock_core_hz(), x86-64.
// Register + register: newer Intel cores fold additions of an immediate away when they rename.
#include "harness/sense/clock.h"

void clock_chain(uint64_t blocks)
{
    uint64_t sum = 0;
    uint64_t one = 1;
    for (uint64_t i = 0; i < blocks; i++) {
        __asm__ volatile(".rept 64\n\tadd %1, %0\n\t.endr" : "+r"(sum) : "r"(one));
    }
}
