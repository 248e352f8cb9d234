// SPDX-License-Identifier: MIT
// Binary multiply-adds without a population count: the counts of both nibbles of each byte are
// looked up and summed in bytes. A byte gains up to 8 a step, so the bytes are flushed to 64-bit
// sums every 31 steps (31 x 8 = 248 <= 255).
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 2, STEPS_TO_FLUSH = 31 };

static const uint32_t NIBBLES = 0x0f0f0f0f;
static const uint8_t NIBBLE_COUNTS[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};

// Two sums in turns, instruction by instruction: ymm0 with the temporaries 2 and 3, ymm1 with 4
// and 5.
static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(32) uint64_t sums[4];
    // clang-format off
    __asm__ volatile(
        "vpcmpeqd %%ymm8, %%ymm8, %%ymm8\n\t" // one operand
        "vpxor %%ymm9, %%ymm9, %%ymm9\n\t"    // the other, and zero
        "vpbroadcastd %[nibbles], %%ymm10\n\t"
        "vbroadcasti128 %[counts], %%ymm11\n\t"
        "vpxor %%ymm6, %%ymm6, %%ymm6\n\t"    // 64-bit sums
        "vpxor %%ymm0, %%ymm0, %%ymm0\n\t"
        "vpxor %%ymm1, %%ymm1, %%ymm1\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            "vpxor %%ymm8, %%ymm9, %%ymm2\n\t"
            "vpxor %%ymm8, %%ymm9, %%ymm4\n\t"
            "vpsrlw $4, %%ymm2, %%ymm3\n\t"
            "vpsrlw $4, %%ymm4, %%ymm5\n\t"
            "vpand %%ymm10, %%ymm2, %%ymm2\n\t"
            "vpand %%ymm10, %%ymm4, %%ymm4\n\t"
            "vpand %%ymm10, %%ymm3, %%ymm3\n\t"
            "vpand %%ymm10, %%ymm5, %%ymm5\n\t"
            "vpshufb %%ymm2, %%ymm11, %%ymm2\n\t"
            "vpshufb %%ymm4, %%ymm11, %%ymm4\n\t"
            "vpshufb %%ymm3, %%ymm11, %%ymm3\n\t"
            "vpshufb %%ymm5, %%ymm11, %%ymm5\n\t"
            "vpaddb %%ymm2, %%ymm0, %%ymm0\n\t"
            "vpaddb %%ymm4, %%ymm1, %%ymm1\n\t"
            "vpaddb %%ymm3, %%ymm0, %%ymm0\n\t"
            "vpaddb %%ymm5, %%ymm1, %%ymm1\n\t")
        CEILING_EACH(
            "vpsadbw %%ymm9, %%ymm\\r, %%ymm2\n\t"
            "vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r\n\t"
            "vpaddq %%ymm2, %%ymm6, %%ymm6")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vmovdqa %%ymm6, (%[sums])\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [nibbles] "m"(NIBBLES), [counts] "m"(NIBBLE_COUNTS),
          [n] "i"(ACCUMULATORS), [steps] "i"(STEPS_TO_FLUSH)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm8", "xmm9", "xmm10",
          "xmm11");
    // clang-format on
    return ceiling_sum_u64(sums, sizeof sums);
}

const struct ceiling ceiling_b1_avx2 = {
    .name = "ceiling_b1_avx2",
    .isa = ISA_AVX2,
    .type = "bit",
    .sequence = "vpxor + nibble look-up by 2 vpshufb + 2 vpaddb ymm, vpsadbw every 31",
    .accumulators = ACCUMULATORS,
    .steps = STEPS_TO_FLUSH,
    .operations = 2 * 256,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
