// SPDX-License-Identifier: MIT
// int8 multiply-adds exactly, without the dot product: both factors widened to 16 bits, pairs of
// products summed in 32 bits, so that no weight range can overflow. The products come in groups,
// each in a register of its own: taken in turns, sums get in the way of products on some cores.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[6 * 32];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[one], %%ymm8\n\t"
        "vmovdqa %%ymm8, %%ymm9\n\t"
        CEILING_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("vpmaddwd %%ymm8, %%ymm9, %%ymm1\\r") // products: ymm10 to ymm15
            CEILING_EACH("vpaddd %%ymm1\\r, %%ymm\\r, %%ymm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovdqa %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_S16), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 32);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(6, accumulators, passes, loop);
}

const struct ceiling ceiling_s16_avx2 = {
    .name = "ceiling_s16_avx2",
    .isa = ISA_AVX2,
    .type = "s8",
    .sequence = "vpmaddwd + vpaddd ymm",
    .accumulators = 6,
    .sweep = ceiling_sweep_6,
    .operations = 2 * 16,
    .main_class = WORK_MAC,
    .run = run,
};
