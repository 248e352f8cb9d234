// SPDX-License-Identifier: MIT
// int8 multiply-adds with 7-bit weights: pairs of products are summed in 16 bits, which 8-bit
// weights would overflow, then widened by a product with ones.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[12 * 32];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[one], %%ymm12\n\t"
        "vmovdqa %%ymm12, %%ymm13\n\t"
        "vpbroadcastd %[ones], %%ymm15\n\t"
        CEILING_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "vpmaddubsw %%ymm12, %%ymm13, %%ymm14\n\t"
            "vpmaddwd %%ymm15, %%ymm14, %%ymm14\n\t"
            "vpaddd %%ymm14, %%ymm\\r, %%ymm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovdqa %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S8), [ones] "m"(CEILING_ONE_S16),
          [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 32);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(12, accumulators, passes, loop);
}

const struct ceiling ceiling_u8w7_avx2 = {
    .name = "ceiling_u8w7_avx2",
    .isa = ISA_AVX2,
    .type = "s8",
    .sequence = "vpmaddubsw + vpmaddwd + vpaddd ymm",
    .accumulators = 12,
    .sweep = ceiling_sweep_12,
    .operations = 2 * 32,
    .main_class = WORK_MAC,
    .run = run,
};
