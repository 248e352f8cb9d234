// SPDX-License-Identifier: MIT
// Binary multiply-adds: bits that differ are counted by bytes and summed in bytes. A byte gains up
// to 8 a step, so the bytes are flushed to 32-bit sums every 31 steps (31 x 8 = 248 <= 255).
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 8, STEPS_TO_FLUSH = 31 };

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    _Alignas(16) int32_t sums[4];
    // clang-format off
    __asm__ volatile(
        "movi v30.16b, #255\n\t"
        "movi v31.16b, #0\n\t"
        "movi v29.4s, #0\n\t"
        CEILING_EACH("movi v\\r\\().16b, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("eor v1\\r\\().16b, v30.16b, v31.16b")
            CEILING_EACH("cnt v1\\r\\().16b, v1\\r\\().16b")
            CEILING_EACH("add v\\r\\().16b, v\\r\\().16b, v1\\r\\().16b"))
        CEILING_EACH(
            "uaddlp v\\r\\().8h, v\\r\\().16b\n\t"
            "uadalp v29.4s, v\\r\\().8h\n\t"
            "movi v\\r\\().16b, #0")
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        "str q29, [%[sums]]"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [n] "i"(ACCUMULATORS), [steps] "i"(STEPS_TO_FLUSH)
        : "memory", "cc",
          "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7",
          "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15",
          "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23",
          "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
    // clang-format on
    return ceiling_sum_s32(sums, sizeof sums);
}

const struct ceiling ceiling_b1_neon = {
    .name = "ceiling_b1_neon",
    .isa = ISA_NEON,
    .type = "bit",
    .sequence = "eor + cnt + add .16b, uadalp every 31",
    .accumulators = ACCUMULATORS,
    .steps = STEPS_TO_FLUSH,
    .operations = 2 * 128,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
