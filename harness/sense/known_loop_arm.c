// SPDX-License-Identifier: MIT
#include "harness/sense/known_loop.h"

void known_loop_body(uint64_t iterations, uint64_t *cell)
{
    uint32_t sum = 0, one = 1, first, second;
    uint32_t left = (uint32_t)iterations;
    __asm__ volatile(
        "1:\n\t"
        "add %[sum], %[sum], %[one]\n\t"
        "add %[sum], %[sum], %[one]\n\t"
        "add %[sum], %[sum], %[one]\n\t"
        "add %[sum], %[sum], %[one]\n\t"
        "ldr %[first], [%[cell]]\n\t"
        "ldr %[second], [%[cell]]\n\t"
        "str %[one], [%[cell]]\n\t"
        "subs %[left], %[left], #1\n\t"
        "bne 1b"
        : [sum] "+r"(sum), [left] "+r"(left), [first] "=&r"(first), [second] "=&r"(second)
        : [one] "r"(one), [cell] "r"(cell)
        : "memory", "cc");
}
