// SPDX-License-Identifier: MIT
#include "harness/sense/known_loop.h"

void known_loop_body(uint64_t iterations, uint64_t *cell)
{
    uint64_t sum = 0, one = 1, first, second;
    __asm__ volatile(
        "1:\n\t"
        "add %[one], %[sum]\n\t"
        "add %[one], %[sum]\n\t"
        "add %[one], %[sum]\n\t"
        "add %[one], %[sum]\n\t"
        "mov (%[cell]), %[first]\n\t"
        "mov (%[cell]), %[second]\n\t"
        "mov %[one], (%[cell])\n\t"
        "sub $1, %[left]\n\t"
        "jnz 1b"
        : [sum] "+r"(sum), [left] "+r"(iterations), [first] "=&r"(first), [second] "=&r"(second)
        : [one] "r"(one), [cell] "r"(cell)
        : "memory", "cc");
}
