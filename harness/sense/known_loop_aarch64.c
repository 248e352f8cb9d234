// SPDX-License-Identifier: MIT
#include "harness/sense/known_loop.h"

void known_loop_body(uint64_t iterations, uint64_t *cell)
{
    uint64_t sum = 0, one = 1, first, second;
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
        "b.ne 1b"
        : [sum] "+r"(sum), [left] "+r"(iterations), [first] "=&r"(first), [second] "=&r"(second)
        : [one] "r"(one), [cell] "r"(cell)
        : "memory", "cc");
}
