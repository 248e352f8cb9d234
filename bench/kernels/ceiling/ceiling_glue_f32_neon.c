// SPDX-License-Identifier: MIT
// The glue of an fp32 layer as a separate pass, all in L1: load, add a bias vector, ReLU, store in
// place, eight vectors at a time so that an in-order core need not wait for them. 2 operations an
// element. The sum counts the passes, because every pass adds 1.
#include "bench/kernels/ceiling/ceiling.h"

#include <string.h>

enum { VECTORS = 32, BYTES = VECTORS * 16 };

// clang-format off
// One group; nested repetitions would lose the ends of the names.
#define GROUP(first) \
    CEILING_EACH("ldr q\\r, [%[values], 16*(\\r+" first ")]") \
    CEILING_EACH("ldr q1\\r, [%[bias], 16*(\\r+" first ")]") \
    CEILING_EACH("fadd v\\r\\().4s, v\\r\\().4s, v1\\r\\().4s") \
    CEILING_EACH("fmax v\\r\\().4s, v\\r\\().4s, v31.4s") \
    CEILING_EACH("str q\\r, [%[values], 16*(\\r+" first ")]")
// clang-format on

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    float *values = buffer;
    float *bias = values + BYTES / sizeof(float);
    memset(values, 0, BYTES);
    for (size_t i = 0; i < BYTES / sizeof(float); i++)
        bias[i] = 1.0f;
    // clang-format off
    __asm__ volatile(
        "movi v31.4s, #0\n\t"
        ".p2align 4\n\t"
        "1:\n\t"
        GROUP("0")
        GROUP("8")
        GROUP("16")
        GROUP("24")
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        : [passes] "+r"(passes)
        : [values] "r"(values), [bias] "r"(bias), [n] "i"(8)
        : "memory", "cc",
          "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7",
          "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v31");
    // clang-format on
    return ceiling_sum_f32(values, BYTES);
}

const struct ceiling ceiling_glue_f32_neon = {
    .name = "ceiling_glue_f32_neon",
    .isa = ISA_NEON,
    .type = "glue",
    .sequence = "ldr + fadd + fmax + str .4s in L1",
    .steps = VECTORS,
    .operations = 2 * 4,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = 2 * BYTES,
    .run = run,
};
