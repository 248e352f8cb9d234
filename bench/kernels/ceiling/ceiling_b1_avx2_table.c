// SPDX-License-Identifier: MIT
// Binary multiply-adds by tables that the activations choose: a table of 16 counts and four weights
// in each byte give the counts of 32 columns, which are summed in bytes. A byte gains up to 4 a
// step, so the bytes are flushed to 64-bit sums every 63 steps (63 x 4 = 252 <= 255). The table
// stays in its register here; a kernel loads one for every few look-ups.
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 4, STEPS_TO_FLUSH = 63 };

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(32) uint64_t sums[4];
    static const uint32_t COUNTS = 0x04040404; // every entry of the table
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[counts], %%ymm8\n\t" // the table
        "vpxor %%ymm9, %%ymm9, %%ymm9\n\t"   // indices, and zero
        "vpxor %%ymm6, %%ymm6, %%ymm6\n\t"   // 64-bit sums
        CEILING_EACH("vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("vpshufb %%ymm9, %%ymm8, %%ymm1\\r")
            CEILING_EACH("vpaddb %%ymm1\\r, %%ymm\\r, %%ymm\\r"))
        CEILING_EACH(
            "vpsadbw %%ymm9, %%ymm\\r, %%ymm5\n\t"
            "vpxor %%ymm\\r, %%ymm\\r, %%ymm\\r\n\t"
            "vpaddq %%ymm5, %%ymm6, %%ymm6")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vmovdqa %%ymm6, (%[sums])\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [counts] "m"(COUNTS),
          [n] "i"(ACCUMULATORS), [steps] "i"(STEPS_TO_FLUSH)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm5", "xmm6", "xmm8", "xmm9", "xmm10", "xmm11",
          "xmm12", "xmm13");
    // clang-format on
    return ceiling_sum_u64(sums, sizeof sums);
}

const struct ceiling ceiling_b1_avx2_table = {
    .name = "ceiling_b1_avx2_table",
    .isa = ISA_AVX2,
    .type = "bit",
    .sequence = "vpshufb + vpaddb ymm: 32 columns x 4 bits, vpsadbw every 63",
    .accumulators = ACCUMULATORS,
    .steps = STEPS_TO_FLUSH,
    .operations = 2 * 128,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
