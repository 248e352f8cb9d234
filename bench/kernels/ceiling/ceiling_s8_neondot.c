// SPDX-License-Identifier: MIT
// int8 multiply-adds by the dot product: 16 at a time.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[16 * 16];
    // clang-format off
    __asm__ volatile(
        "movi v30.16b, #1\n\t"
        "movi v31.16b, #1\n\t"
        CEILING_EACH("movi v\\r\\().4s, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("sdot v\\r\\().4s, v30.16b, v31.16b"))
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        CEILING_EACH("str q\\r, [%[sums], 16*\\r]")
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7",
          "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15",
          "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23",
          "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 16);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(16, accumulators, passes, loop);
}

const struct ceiling ceiling_s8_neondot = {
    .name = "ceiling_s8_neondot",
    .isa = ISA_NEONDOT,
    .type = "s8",
    .sequence = "sdot .4s",
    .accumulators = 16,
    .sweep = ceiling_sweep_16,
    .operations = 2 * 16,
    .main_class = WORK_MAC,
    .run = run,
};
