// SPDX-License-Identifier: MIT
// Look-ups of sums of four activations by a nibble, bits of weights choosing: the sequence of
// matmul/tile_lookup_avx2.h, for any number of bits.
#ifndef BITROOF_BENCH_KERNELS_CEILING_CEILING_LOOKUP_AVX2_H
#define BITROOF_BENCH_KERNELS_CEILING_CEILING_LOOKUP_AVX2_H

#include "bench/kernels/ceiling/ceiling.h"

enum { LOOKUP_SUMS = 3, LOOKUP_STEPS = 16 };

// A statement for each sum: in `body`, \\r is its 32-bit register, \\h its 16-bit one, \\b bytes
// and
// \\t what is added to them.
#define LOOKUP_EACH(body)                                                                          \
    ".irp r,0,1,2\n\t"                                                                             \
    ".irp h,3,4,5\n\t.irp b,6,7,8\n\t.irp t,9,10,11\n\t"                                           \
    ".if (\\h - \\r == 3) && (\\b - \\r == 6) && (\\t - \\r == 9)\n\t" body                        \
    "\n\t.endif\n\t.endr\n\t.endr\n\t.endr\n\t.endr\n\t"

// weights: the bytes that planes are weighed by.
static inline __attribute__((always_inline)) int64_t ceiling_lookup_avx2(int64_t passes,
                                                                         uint32_t weights)
{
    _Alignas(64) unsigned char sums[LOOKUP_SUMS * 32];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[one], %%ymm12\n\t"
        "vpxor %%ymm13, %%ymm13, %%ymm13\n\t"
        "vpbroadcastd %[weights], %%ymm14\n\t"
        "vpbroadcastd %[ones], %%ymm15\n\t"
        LOOKUP_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        LOOKUP_EACH("vpxor %%ymm\\h, %%ymm\\h, %%ymm\\h")
        ".rept %c[steps]\n\t"
        LOOKUP_EACH("vpshufb %%ymm13, %%ymm12, %%ymm\\b")
        ".rept 3\n\t"
        LOOKUP_EACH("vpshufb %%ymm13, %%ymm12, %%ymm\\t\n\t"
                    "vpaddb %%ymm\\t, %%ymm\\b, %%ymm\\b")
        ".endr\n\t"
        LOOKUP_EACH("vpmaddubsw %%ymm14, %%ymm\\b, %%ymm\\b\n\t"
                    "vpaddw %%ymm\\b, %%ymm\\h, %%ymm\\h")
        ".endr\n\t"
        LOOKUP_EACH("vpmaddwd %%ymm15, %%ymm\\h, %%ymm\\h\n\t"
                    "vpaddd %%ymm\\h, %%ymm\\r, %%ymm\\r")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        LOOKUP_EACH("vmovdqa %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S8), [ones] "m"(CEILING_ONE_S16),
          [weights] "m"(weights), [steps] "i"(LOOKUP_STEPS)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_s32(sums, sizeof sums);
}

#endif
