// SPDX-License-Identifier: MIT
// int8 multiply-adds, 128 bits wide, for 7-bit weights (see ceiling_u8w7_avx2.c). The copy belongs
// to the sequence: the two-operand product destroys one of its factors.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[12 * 16];
    // clang-format off
    __asm__ volatile(
        "movd %[one], %%xmm12\n\t"
        "pshufd $0, %%xmm12, %%xmm12\n\t"
        "movdqa %%xmm12, %%xmm13\n\t"
        "movd %[ones], %%xmm15\n\t"
        "pshufd $0, %%xmm15, %%xmm15\n\t"
        CEILING_EACH("pxor %%xmm\\r, %%xmm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "movdqa %%xmm12, %%xmm14\n\t"
            "pmaddubsw %%xmm13, %%xmm14\n\t"
            "pmaddwd %%xmm15, %%xmm14\n\t"
            "paddd %%xmm14, %%xmm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("movdqa %%xmm\\r, 16*\\r(%[sums])")
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S8), [ones] "m"(CEILING_ONE_S16),
          [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 16);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(12, accumulators, passes, loop);
}

const struct ceiling ceiling_u8_sse41 = {
    .name = "ceiling_u8_sse41",
    .isa = ISA_SSE41,
    .type = "s8",
    .sequence = "movdqa + pmaddubsw + pmaddwd + paddd xmm",
    .accumulators = 12,
    .sweep = ceiling_sweep_12,
    .operations = 2 * 16,
    .main_class = WORK_MAC,
    .run = run,
};
