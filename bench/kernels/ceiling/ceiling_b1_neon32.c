// SPDX-License-Identifier: MIT
// Binary multiply-adds on 32-bit NEON: bits that differ are counted by bytes and summed in bytes. A
// byte gains up to 8 a step, so the bytes are flushed to 32-bit sums every 31 steps (31 x 8 = 248
// <= 255).
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 4, STEPS_TO_FLUSH = 31 };

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(16) int32_t sums[4];
    // ARMv7 counts passes in a 32-bit register.
    uint32_t left = (uint32_t)passes;
    // clang-format off
    __asm__ volatile(
        "vmov.i8 q8, #255\n\t"
        "vmov.i8 q9, #0\n\t"
        "vmov.i32 q15, #0\n\t"
        CEILING_EACH("vmov.i8 q\\r, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("veor q1\\r, q8, q9")
            CEILING_EACH("vcnt.8 q1\\r, q1\\r")
            CEILING_EACH("vadd.i8 q\\r, q\\r, q1\\r"))
        CEILING_EACH(
            "vpaddl.u8 q\\r, q\\r\n\t"
            "vpadal.u16 q15, q\\r\n\t"
            "vmov.i8 q\\r, #0")
        "subs %[passes], %[passes], #1\n\t"
        "bne 1b\n\t"
        "vst1.32 {d30, d31}, [%[sums]]"
        : [passes] "+r"(left)
        : [sums] "r"(sums), [n] "i"(ACCUMULATORS), [steps] "i"(STEPS_TO_FLUSH)
        : "memory", "cc",
          "q0", "q1", "q2", "q3", "q8", "q9", "q10", "q11", "q12", "q13", "q15");
    // clang-format on
    return ceiling_sum_s32(sums, sizeof sums);
}

const struct ceiling ceiling_b1_neon32 = {
    .name = "ceiling_b1_neon32",
    .isa = ISA_NEON32,
    .type = "bit",
    .sequence = "veor + vcnt + vadd.i8 q, vpadal every 31",
    .accumulators = ACCUMULATORS,
    .steps = STEPS_TO_FLUSH,
    .operations = 2 * 128,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
