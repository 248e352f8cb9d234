// SPDX-License-Identifier: MIT
// fp32 multiply-adds by vmla of 32-bit NEON.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[12 * 16];
    int32_t count = (int32_t)passes;
    unsigned char *next = sums;
    // clang-format off
    __asm__ volatile(
        "vld1.32 {d28[], d29[]}, [%[one]]\n\t"
        "vmov q15, q14\n\t"
        CEILING_EACH("vmov.i32 q\\r, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("vmla.f32 q\\r, q14, q15"))
        "subs %[count], %[count], #1\n\t"
        "bne 1b\n\t"
        CEILING_EACH("vst1.32 {q\\r}, [%[next]]!")
        : [count] "+r"(count), [next] "+r"(next)
        : [one] "r"(&CEILING_ONE_F32), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7",
          "q8", "q9", "q10", "q11", "q12", "q13", "q14", "q15");
    // clang-format on
    return ceiling_sum_f32(sums, (size_t)n * 16);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(12, accumulators, passes, loop);
}

const struct ceiling ceiling_f32_neon32 = {
    .name = "ceiling_f32_neon32",
    .isa = ISA_NEON32,
    .type = "f32",
    .sequence = "vmla.f32 q",
    .accumulators = 12,
    .sweep = ceiling_sweep_12,
    .operations = 2 * 4,
    .main_class = WORK_MAC,
    .run = run,
};
