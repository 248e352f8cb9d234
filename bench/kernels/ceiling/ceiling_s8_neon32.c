// SPDX-License-Identifier: MIT
// int8 multiply-adds of 32-bit NEON: two products in each 16-bit lane, then pairs of lanes added to
// 32 bits. Products of a step are in registers of their own (q10 to q13).
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[4 * 16];
    int32_t count = (int32_t)passes;
    unsigned char *next = sums;
    // clang-format off
    __asm__ volatile(
        "vmov.i8 q14, #1\n\t"
        "vmov.i8 q15, #1\n\t"
        CEILING_EACH("vmov.i32 q\\r, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("vmull.s8 q1\\r, d28, d30")
            CEILING_EACH("vmlal.s8 q1\\r, d29, d31")
            CEILING_EACH("vpadal.s16 q\\r, q1\\r"))
        "subs %[count], %[count], #1\n\t"
        "bne 1b\n\t"
        CEILING_EACH("vst1.32 {q\\r}, [%[next]]!")
        : [count] "+r"(count), [next] "+r"(next)
        : [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7",
          "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15");
    // clang-format on
    return ceiling_sum_s32(sums, (size_t)n * 16);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(4, accumulators, passes, loop);
}

const struct ceiling ceiling_s8_neon32 = {
    .name = "ceiling_s8_neon32",
    .isa = ISA_NEON32,
    .type = "s8",
    .sequence = "vmull.s8 + vmlal.s8, vpadal.s16",
    .accumulators = 4,
    .sweep = ceiling_sweep_4,
    .operations = 2 * 16,
    .main_class = WORK_MAC,
    .run = run,
};
