// SPDX-License-Identifier: MIT
// Binary multiply-adds 64 bits at a time: exclusive or, scalar population count, sum. The copy
// stands for the load of one operand. popcnt is a feature of its own that the instruction sets'
// names do not promise.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    uint64_t sums[4];
    // clang-format off
    __asm__ volatile(
        "xor %%r8d, %%r8d\n\t"
        "xor %%r9d, %%r9d\n\t"
        "xor %%r10d, %%r10d\n\t"
        "xor %%r11d, %%r11d\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        ".rept %c[steps]\n\t"
        ".irp r,8,9,10,11\n\t"
        ".if \\r < 8 + %c[n]\n\t"
        "mov %[ones], %%rax\n\t"
        "xor %[zeros], %%rax\n\t"
        "popcnt %%rax, %%rax\n\t"
        "add %%rax, %%r\\r\n\t"
        ".endif\n\t"
        ".endr\n\t"
        ".endr\n\t"
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "mov %%r8, (%[sums])\n\t"
        "mov %%r9, 8(%[sums])\n\t"
        "mov %%r10, 16(%[sums])\n\t"
        "mov %%r11, 24(%[sums])"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [ones] "r"(UINT64_MAX), [zeros] "r"(UINT64_C(0)), [n] "i"(n),
          [steps] "i"(ceiling_repeats(n))
        : "memory", "cc", "rax", "r8", "r9", "r10", "r11");
    // clang-format on
    return ceiling_sum_u64(sums, sizeof sums);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(4, accumulators, passes, loop);
}

static bool available(void)
{
    return __builtin_cpu_supports("popcnt");
}

const struct ceiling ceiling_b1_portable = {
    .name = "ceiling_b1_portable",
    .isa = ISA_PORTABLE,
    .type = "bit",
    .sequence = "mov + xor + popcnt + add r64",
    .accumulators = 4,
    .sweep = ceiling_sweep_4,
    .operations = 2 * 64,
    .main_class = WORK_POPCOUNT,
    .available = available,
    .run = run,
};
