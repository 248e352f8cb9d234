// SPDX-License-Identifier: MIT
// Binary multiply-adds by a carry-save tree of vpternlog: 8 vectors are added as bit-sliced numbers
// by 7 full adders of 2 instructions, and only the vector of weight 8 is counted. It relieves the
// ports of the population count, at the price of logic operations.
#include "bench/kernels/ceiling/ceiling.h"

enum { VECTORS = 8 };

// Registers: digits zmm0-2, total 3, tree 5-8, operands 12-13. The adder puts the sum in \digit and
// the carry in \a without a copy: 0x96 is the parity of (digit, a, b); with s that parity, the old
// digit is s ^ a ^ b, and the majority of (s ^ a ^ b, a, b) as a function of (a, s, b) is 0xb2.
static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(64) uint64_t sums[8];
    // clang-format off
    __asm__ volatile(
        ".macro bitroof_add digit, a, b\n\t"
        "vpternlogq $0x96, %%zmm\\b, %%zmm\\a, %%zmm\\digit\n\t"
        "vpternlogq $0xb2, %%zmm\\b, %%zmm\\digit, %%zmm\\a\n\t"
        ".endm\n\t"
        ".macro bitroof_add_two a, b\n\t" // two new vectors: carry of weight 2 in \a
        "vpxorq %%zmm12, %%zmm13, %%zmm\\a\n\t"
        "vpxorq %%zmm12, %%zmm13, %%zmm\\b\n\t"
        "bitroof_add 0, \\a, \\b\n\t"
        ".endm\n\t"
        ".macro bitroof_add_four a, b, c\n\t"
        "bitroof_add_two \\a, \\b\n\t"
        "bitroof_add_two \\b, \\c\n\t"
        "bitroof_add 1, \\a, \\b\n\t"
        ".endm\n\t"

        ".irp r,0,1,2,3,13\n\t"
        "vpxorq %%zmm\\r, %%zmm\\r, %%zmm\\r\n\t"
        ".endr\n\t"
        "vpternlogd $0xff, %%zmm12, %%zmm12, %%zmm12\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        ".rept 2\n\t"
        "bitroof_add_four 5, 6, 7\n\t"
        "bitroof_add_four 6, 7, 8\n\t"
        "bitroof_add 2, 5, 6\n\t"
        "vpopcntq %%zmm5, %%zmm5\n\t"
        "vpaddq %%zmm5, %%zmm3, %%zmm3\n\t"
        ".endr\n\t"
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vmovdqa64 %%zmm3, (%[sums])\n\t"
        "vzeroupper\n\t"
        ".purgem bitroof_add\n\t"
        ".purgem bitroof_add_two\n\t"
        ".purgem bitroof_add_four"
        : [passes] "+r"(passes)
        : [sums] "r"(sums)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm5", "xmm6", "xmm7", "xmm8", "xmm12", "xmm13");
    // clang-format on
    // The operands differ in every bit, so that 8 vectors leave nothing in the lower digits.
    return VECTORS * ceiling_sum_u64(sums, sizeof sums);
}

const struct ceiling ceiling_b1_avx512popcnt_csa = {
    .name = "ceiling_b1_avx512popcnt_csa",
    .isa = ISA_AVX512POPCNT,
    .type = "bit",
    .sequence = "vpxorq + carry-save tree over 8 vectors (2 vpternlogq an adder) zmm",
    .steps = 2 * VECTORS,
    .operations = 2 * 512,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
