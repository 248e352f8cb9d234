// SPDX-License-Identifier: MIT
// Products of weights of +-1 with fp32 by look-up on AArch64: a nibble of a general register picks
// one of 16 sums of four. The look-ups are loads, from a table in the first-level cache; each of
// the three instructions works for a different round, so that none waits.
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 8, TABLE = 16 };

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[ACCUMULATORS * 4];
    _Alignas(64) float table[TABLE]; // of ones: every sum is 4
    for (int i = 0; i < TABLE; i++)
        table[i] = 4.0f;
    // clang-format off
    __asm__ volatile(
        CEILING_EACH("movi v\\r\\().4s, #0")
        CEILING_EACH("fmov s1\\r, #4.0")
        CEILING_EACH("mov x1\\r, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "fadd s\\r, s\\r, s1\\r\n\t"
            "ldr s1\\r, [%[table], x1\\r, lsl #2]\n\t"
            "ubfx w1\\r, %w[passes], #4, #4"))
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        CEILING_EACH("str s\\r, [%[sums], 4*\\r]")
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [table] "r"(table), [n] "i"(n), [steps] "i"(24 / ACCUMULATORS)
        : "memory", "cc", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17",
          "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7",
          "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17");
    // clang-format on
    return ceiling_sum_f32(sums, sizeof sums);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    return loop(passes, ACCUMULATORS);
}

const struct ceiling ceiling_b1a32_neon_lookup = {
    .name = "ceiling_b1a32_neon_lookup",
    .isa = ISA_NEON,
    .type = "lookup",
    .sequence = "ubfx, ldr s (first-level cache), fadd s",
    .accumulators = ACCUMULATORS,
    .steps = 24 / ACCUMULATORS,
    .operations = 2 * 4,
    .main_class = WORK_LOOKUP,
    .run = run,
};
