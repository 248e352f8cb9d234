// SPDX-License-Identifier: MIT
// Binary multiply-adds by a carry-save tree (Harley-Seal): 16 vectors are added as bit-sliced
// numbers by 15 full adders of 5 logic operations, and only the vector of weight 16 is counted, by
// nibble look-up. The running digits of weight 1, 2, 4 and 8 stay in registers.
#include "bench/kernels/ceiling/ceiling.h"

enum { VECTORS = 16 };

static const uint32_t NIBBLES = 0x0f0f0f0f;
static const uint8_t NIBBLE_COUNTS[16] = {0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4};

// Registers: digits ymm0-3, total 4, tree 5-9, temporaries 10-11, operands 12-13, nibbles 14,
// look-up table 15. The adder puts the sum in \digit and the carry in \a; the digit enters late, so
// that its chain is one operation an adder.
static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(32) uint64_t sums[4];
    // clang-format off
    __asm__ volatile(
        ".macro bitroof_add digit, a, b\n\t"
        "vpxor %%ymm\\b, %%ymm\\a, %%ymm10\n\t"
        "vpand %%ymm\\b, %%ymm\\a, %%ymm\\a\n\t"
        "vpand %%ymm\\digit, %%ymm10, %%ymm11\n\t"
        "vpxor %%ymm10, %%ymm\\digit, %%ymm\\digit\n\t"
        "vpor %%ymm11, %%ymm\\a, %%ymm\\a\n\t"
        ".endm\n\t"
        ".macro bitroof_add_two a, b\n\t" // two new vectors: carry of weight 2 in \a
        "vpxor %%ymm12, %%ymm13, %%ymm\\a\n\t"
        "vpxor %%ymm12, %%ymm13, %%ymm\\b\n\t"
        "bitroof_add 0, \\a, \\b\n\t"
        ".endm\n\t"
        ".macro bitroof_add_four a, b, c\n\t"
        "bitroof_add_two \\a, \\b\n\t"
        "bitroof_add_two \\b, \\c\n\t"
        "bitroof_add 1, \\a, \\b\n\t"
        ".endm\n\t"
        ".macro bitroof_add_eight a, b, c, d\n\t"
        "bitroof_add_four \\a, \\b, \\c\n\t"
        "bitroof_add_four \\b, \\c, \\d\n\t"
        "bitroof_add 2, \\a, \\b\n\t"
        ".endm\n\t"

        ".irp r,0,1,2,3,4,13\n\t"
        "vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r\n\t"
        ".endr\n\t"
        "vpcmpeqd %%ymm12, %%ymm12, %%ymm12\n\t"
        "vpbroadcastd %[nibbles], %%ymm14\n\t"
        "vbroadcasti128 %[counts], %%ymm15\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        "bitroof_add_eight 5, 6, 7, 8\n\t"
        "bitroof_add_eight 6, 7, 8, 9\n\t"
        "bitroof_add 3, 5, 6\n\t"
        "vpsrlw $4, %%ymm5, %%ymm6\n\t"
        "vpand %%ymm14, %%ymm5, %%ymm5\n\t"
        "vpand %%ymm14, %%ymm6, %%ymm6\n\t"
        "vpshufb %%ymm5, %%ymm15, %%ymm5\n\t"
        "vpshufb %%ymm6, %%ymm15, %%ymm6\n\t"
        "vpaddb %%ymm5, %%ymm6, %%ymm5\n\t"
        "vpsadbw %%ymm13, %%ymm5, %%ymm5\n\t"
        "vpaddq %%ymm5, %%ymm4, %%ymm4\n\t"
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vmovdqa %%ymm4, (%[sums])\n\t"
        "vzeroupper\n\t"
        ".purgem bitroof_add\n\t"
        ".purgem bitroof_add_two\n\t"
        ".purgem bitroof_add_four\n\t"
        ".purgem bitroof_add_eight"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [nibbles] "m"(NIBBLES), [counts] "m"(NIBBLE_COUNTS)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    // The operands differ in every bit, so that 16 vectors leave nothing in the lower digits.
    return VECTORS * ceiling_sum_u64(sums, sizeof sums);
}

const struct ceiling ceiling_b1_avx2_csa = {
    .name = "ceiling_b1_avx2_csa",
    .isa = ISA_AVX2,
    .type = "bit",
    .sequence = "vpxor + carry-save tree over 16 vectors (5 logic an adder) ymm",
    .steps = VECTORS,
    .operations = 2 * 256,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
