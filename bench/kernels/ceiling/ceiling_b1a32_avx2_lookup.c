// SPDX-License-Identifier: MIT
// Products of weights of +-1 with fp32 by look-up on AVX2: three bits pick one of 8 sums of four,
// and the fourth turns the bits and the sign over.
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 8 };

static const uint32_t FOUR_F32 = 0x40800000; // what an entry of a table of ones may be
static const uint32_t SIGN = 0x80000000;

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[ACCUMULATORS * 32];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[four], %%ymm12\n\t"
        "vpbroadcastd %[sign], %%ymm11\n\t"
        "vpcmpeqd %%ymm13, %%ymm13, %%ymm13\n\t"
        CEILING_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "vpslld $4, %%ymm13, %%ymm14\n\t"
            "vpxor %%ymm11, %%ymm14, %%ymm14\n\t"
            "vpsrad $31, %%ymm14, %%ymm14\n\t"
            "vpsrld $4, %%ymm13, %%ymm15\n\t"
            "vpxor %%ymm14, %%ymm15, %%ymm15\n\t"
            "vpermps %%ymm12, %%ymm15, %%ymm15\n\t"
            "vpand %%ymm11, %%ymm14, %%ymm14\n\t"
            "vxorps %%ymm14, %%ymm15, %%ymm15\n\t"
            "vaddps %%ymm15, %%ymm\\r, %%ymm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovaps %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [four] "m"(FOUR_F32), [sign] "m"(SIGN), [n] "i"(n),
          [steps] "i"(24 / ACCUMULATORS)
        : "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_f32(sums, sizeof sums);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    return loop(passes, ACCUMULATORS);
}

const struct ceiling ceiling_b1a32_avx2_lookup = {
    .name = "ceiling_b1a32_avx2_lookup",
    .isa = ISA_AVX2,
    .type = "lookup",
    .sequence = "vpslld, vpsrad, vpsrld, vpermps, logic, vaddps ymm",
    .accumulators = ACCUMULATORS,
    .steps = 24 / ACCUMULATORS,
    .operations = 2 * 32,
    .main_class = WORK_LOOKUP,
    .run = run,
};
