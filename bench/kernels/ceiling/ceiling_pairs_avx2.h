// SPDX-License-Identifier: MIT
// int8 multiply-adds with weights of few bits: pairs of products are so small that some of them add
// up in 16 bits before a product with ones widens the sum. The including file defines PAIRS, how
// many, before.
#ifndef BITROOF_BENCH_KERNELS_CEILING_CEILING_PAIRS_AVX2_H
#define BITROOF_BENCH_KERNELS_CEILING_CEILING_PAIRS_AVX2_H

#include "bench/kernels/ceiling/ceiling.h"

enum { SUMS = 6 };

// A statement for each sum: in `body`, \\r is its 32-bit register, \\h its 16-bit one.
#define EACH(body)                                                                                 \
    ".irp r,0,1,2,3,4,5\n\t"                                                                       \
    ".irp h,6,7,8,9,10,11\n\t"                                                                     \
    ".if \\h - \\r == 6\n\t" body "\n\t.endif\n\t.endr\n\t.endr\n\t"

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(64) unsigned char sums[SUMS * 32];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[one], %%ymm12\n\t"
        "vmovdqa %%ymm12, %%ymm13\n\t"
        "vpbroadcastd %[ones], %%ymm15\n\t"
        EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        EACH("vpmaddubsw %%ymm12, %%ymm13, %%ymm\\h")
        ".rept %c[more]\n\t"
        EACH("vpmaddubsw %%ymm12, %%ymm13, %%ymm14\n\t"
             "vpaddw %%ymm14, %%ymm\\h, %%ymm\\h")
        ".endr\n\t"
        EACH("vpmaddwd %%ymm15, %%ymm\\h, %%ymm14\n\t"
             "vpaddd %%ymm14, %%ymm\\r, %%ymm\\r")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        EACH("vmovdqa %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S8), [ones] "m"(CEILING_ONE_S16), [more] "i"(PAIRS - 1)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_s32(sums, sizeof sums);
}

#endif
