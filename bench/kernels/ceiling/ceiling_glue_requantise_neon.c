// SPDX-License-Identifier: MIT
// The end of an integer layer: 16 sums in registers to 16 bytes. Convert, scale, clamp, convert
// (round half even), narrow to 16 bits, add the zero point, narrow to 8 bits, store in L1. 6
// operations an element: product, two clamps, zero point, two conversions.
#include "bench/kernels/ceiling/ceiling.h"

enum { STEPS = 4, ELEMENTS = 16 };

static const struct {
    float scale, low, high;
    int32_t sum;
} constants = {.scale = 0.5f, .low = -5.0f, .high = 250.0f, .sum = 3};

// clang-format off
// One group; nested repetitions would lose the ends of the names.
#define GROUP(first) \
    CEILING_EACH("scvtf v\\r\\().4s, v28.4s") \
    CEILING_EACH("fmul v\\r\\().4s, v\\r\\().4s, v29.4s") \
    CEILING_EACH("fmax v\\r\\().4s, v\\r\\().4s, v30.4s") \
    CEILING_EACH("fmin v\\r\\().4s, v\\r\\().4s, v31.4s") \
    CEILING_EACH("fcvtns v\\r\\().4s, v\\r\\().4s") \
    "sqxtn v0.4h, v0.4s\n\t" \
    "sqxtn v2.4h, v2.4s\n\t" \
    "sqxtn2 v0.8h, v1.4s\n\t" \
    "sqxtn2 v2.8h, v3.4s\n\t" \
    "sqadd v0.8h, v0.8h, v27.8h\n\t" \
    "sqadd v2.8h, v2.8h, v27.8h\n\t" \
    "sqxtun v0.8b, v0.8h\n\t" \
    "sqxtun2 v0.16b, v2.8h\n\t" \
    "str q0, [%[out], 16*" first "]\n\t"
// clang-format on

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    // clang-format off
    __asm__ volatile(
        "ld1r {v28.4s}, [%[sum]]\n\t"
        "ld1r {v29.4s}, [%[scale]]\n\t"
        "ld1r {v30.4s}, [%[low]]\n\t"
        "ld1r {v31.4s}, [%[high]]\n\t"
        "movi v27.8h, #5\n\t"
        ".p2align 4\n\t"
        "1:\n\t"
        GROUP("0")
        GROUP("1")
        GROUP("2")
        GROUP("3")
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        : [passes] "+r"(passes)
        : [out] "r"(buffer), [sum] "r"(&constants.sum), [scale] "r"(&constants.scale),
          [low] "r"(&constants.low), [high] "r"(&constants.high), [n] "i"(4)
        : "memory", "cc", "v0", "v1", "v2", "v3", "v27", "v28", "v29", "v30", "v31");
    // clang-format on
    return 0; // the sums are constant: nothing counts
}

const struct ceiling ceiling_glue_requantise_neon = {
    .name = "ceiling_glue_requantise_neon",
    .isa = ISA_NEON,
    .type = "glue",
    .sequence = "scvtf + fmul + fmax + fmin + fcvtns + sqxtn + sqxtun + str .4s",
    .steps = STEPS,
    .operations = 6 * ELEMENTS,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = STEPS * ELEMENTS,
    .run = run,
};
