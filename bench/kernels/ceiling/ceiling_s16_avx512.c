// SPDX-License-Identifier: MIT
// int8 multiply-adds exactly, without the dot product: both factors widened to 16 bits, pairs of
// products summed in 32 bits, so that no weight range can overflow. The products come in groups, as
// in ceiling_s16_avx2.c.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[8 * 64];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[one], %%zmm30\n\t"
        "vmovdqa64 %%zmm30, %%zmm31\n\t"
        CEILING_EACH("vpxord %%zmm\\r, %%zmm\\r, %%zmm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("vpmaddwd %%zmm30, %%zmm31, %%zmm1\\r") // products: zmm10 to zmm17
            CEILING_EACH("vpaddd %%zmm1\\r, %%zmm\\r, %%zmm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovdqa64 %%zmm\\r, 64*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S16), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm16", "xmm17", "xmm30", "xmm31");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 64);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(8, accumulators, passes, loop);
}

const struct ceiling ceiling_s16_avx512 = {
    .name = "ceiling_s16_avx512",
    .isa = ISA_AVX512,
    .type = "s8",
    .sequence = "vpmaddwd + vpaddd zmm",
    .accumulators = 8,
    .sweep = ceiling_sweep_8,
    .operations = 2 * 32,
    .main_class = WORK_MAC,
    .run = run,
};
