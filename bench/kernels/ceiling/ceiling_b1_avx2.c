// SPDX-License-Identifier: MIT
// Binary multiply-adds without a population count: the counts of both nibbles of each byte are
// looked up and summed in bytes. A byte gains up to 8 a step, so the bytes are flushed to 64-bit
// sums every 31 steps (31 x 8 = 248 <= 255).
#include "bench/kernels/ceiling/ceiling.h"

enum { STEPS_TO_FLUSH = 31 };

static const uint32_t NIBBLES = 0x0f0f0f0f;
static const uint8_t NIBBLE_COUNTS[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(32) uint64_t sums[4];
    // clang-format off
    __asm__ volatile(
        "vpcmpeqd %%ymm8, %%ymm8, %%ymm8\n\t" // one operand
        "vpxor %%ymm9, %%ymm9, %%ymm9\n\t"    // the other, and zero
        "vpbroadcastd %[nibbles], %%ymm10\n\t"
        "vbroadcasti128 %[counts], %%ymm11\n\t"
        "vpxor %%ymm15, %%ymm15, %%ymm15\n\t" // 64-bit sums
        CEILING_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "vpxor %%ymm8, %%ymm9, %%ymm12\n\t"
            "vpsrlw $4, %%ymm12, %%ymm13\n\t"
            "vpand %%ymm10, %%ymm12, %%ymm12\n\t"
            "vpand %%ymm10, %%ymm13, %%ymm13\n\t"
            "vpshufb %%ymm12, %%ymm11, %%ymm12\n\t"
            "vpshufb %%ymm13, %%ymm11, %%ymm13\n\t"
            "vpaddb %%ymm12, %%ymm\\r, %%ymm\\r\n\t"
            "vpaddb %%ymm13, %%ymm\\r, %%ymm\\r"))
        CEILING_EACH(
            "vpsadbw %%ymm9, %%ymm\\r, %%ymm12\n\t"
            "vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r\n\t"
            "vpaddq %%ymm12, %%ymm15, %%ymm15")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vmovdqa %%ymm15, (%[sums])\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [nibbles] "m"(NIBBLES), [counts] "m"(NIBBLE_COUNTS), [n] "i"(n),
          [steps] "i"(STEPS_TO_FLUSH)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13",
          "xmm15");
    // clang-format on
    return ceiling_sum_u64(sums, sizeof sums);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(4, accumulators, passes, loop);
}

const struct ceiling ceiling_b1_avx2 = {
    .name = "ceiling_b1_avx2",
    .isa = ISA_AVX2,
    .type = "bit",
    .sequence = "vpxor + nibble look-up by 2 vpshufb + 2 vpaddb ymm, vpsadbw every 31",
    .accumulators = 4,
    .sweep = ceiling_sweep_4,
    .steps = STEPS_TO_FLUSH,
    .operations = 2 * 256,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
