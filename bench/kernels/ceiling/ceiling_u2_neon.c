// SPDX-License-Identifier: MIT
// Multiply-adds of codes of 2 bits, two of them in a 16-bit lane (ULPPACK): the upper byte holds
// the sum of both products, and of eight multiplications, before it is added to 16-bit sums; those
// are widened now and then.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[8 * 16];
    // clang-format off
    __asm__ volatile(
        "movi v8.16b, #1\n\t"
        "movi v9.16b, #1\n\t"
        CEILING_EACH("movi v\\r\\().4s, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("mul v1\\r\\().8h, v8.8h, v9.h[0]")
            ".rept 7\n\t"
            CEILING_EACH("mla v1\\r\\().8h, v8.8h, v9.h[0]")
            ".endr\n\t"
            CEILING_EACH("ushr v2\\r\\().8h, v1\\r\\().8h, #8")
            ".rept 3\n\t"
            CEILING_EACH("mul v1\\r\\().8h, v8.8h, v9.h[0]")
            ".rept 7\n\t"
            CEILING_EACH("mla v1\\r\\().8h, v8.8h, v9.h[0]")
            ".endr\n\t"
            CEILING_EACH("usra v2\\r\\().8h, v1\\r\\().8h, #8")
            ".endr\n\t"
            CEILING_EACH("uadalp v\\r\\().4s, v2\\r\\().8h"))
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        CEILING_EACH("str q\\r, [%[sums], 16*\\r]")
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9",
          "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17",
          "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 16);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(8, accumulators, passes, loop);
}

const struct ceiling ceiling_u2_neon = {
    .name = "ceiling_u2_neon",
    .isa = ISA_NEON,
    .type = "s8",
    .sequence = "8 mla .8h of pairs, usra .8h",
    .accumulators = 8,
    .sweep = ceiling_sweep_8,
    .operations = 2 * 512,
    .main_class = WORK_MAC,
    .run = run,
};
