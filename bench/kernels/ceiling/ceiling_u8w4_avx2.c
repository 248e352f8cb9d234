// SPDX-License-Identifier: MIT
// int8 multiply-adds with 4-bit weights: pairs of products are so small that eight of them add up
// in 16 bits before a product with ones widens the sum.
#include "bench/kernels/ceiling/ceiling.h"

enum { PAIRS = 8 };

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[8 * 32];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[one], %%ymm8\n\t"
        "vmovdqa %%ymm8, %%ymm9\n\t"
        "vpbroadcastd %[ones], %%ymm10\n\t"
        CEILING_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "vpmaddubsw %%ymm8, %%ymm9, %%ymm11\n\t"
            ".rept 7\n\t"
            "vpmaddubsw %%ymm8, %%ymm9, %%ymm12\n\t"
            "vpaddw %%ymm12, %%ymm11, %%ymm11\n\t"
            ".endr\n\t"
            "vpmaddwd %%ymm10, %%ymm11, %%ymm11\n\t"
            "vpaddd %%ymm11, %%ymm\\r, %%ymm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovdqa %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S8), [ones] "m"(CEILING_ONE_S16),
          [n] "i"(n), [steps] "i"(1)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 32);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(8, accumulators, passes, loop);
}

const struct ceiling ceiling_u8w4_avx2 = {
    .name = "ceiling_u8w4_avx2",
    .isa = ISA_AVX2,
    .type = "s8",
    .sequence = "8 x (vpmaddubsw + vpaddw) + vpmaddwd + vpaddd ymm",
    .accumulators = 8,
    .sweep = ceiling_sweep_8,
    .steps = 1,
    .operations = 2 * 32 * PAIRS,
    .main_class = WORK_MAC,
    .run = run,
};
