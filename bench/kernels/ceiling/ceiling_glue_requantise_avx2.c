// SPDX-License-Identifier: MIT
// The end of an integer layer: 32 sums in registers to 32 bytes. Convert, scale, clamp, convert
// (round half even), pack to 16 bits, add the zero point, pack to 8 bits, undo the lane order,
// store in L1. 6 operations an element: product, two clamps, zero point, two conversions.
#include "bench/kernels/ceiling/ceiling.h"

enum { STEPS = 4, ELEMENTS = 32 };

static const struct {
    _Alignas(64) int32_t order[8]; // of 4-byte groups, after packing within 128-bit lanes
    float scale, low, high;
    uint32_t sum, zero_points; // zero_points: two of 16 bits
} constants = {
    .order = {0, 4, 1, 5, 2, 6, 3, 7},
    .scale = 0.5f,
    .low = -5.0f,
    .high = 250.0f,
    .sum = 3,
    .zero_points = 0x00050005,
};

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    // clang-format off
    __asm__ volatile(
        ".macro bitroof_scale sum, value\n\t"
        "vcvtdq2ps %%ymm\\sum, %%ymm\\value\n\t"
        "vmulps %%ymm8, %%ymm\\value, %%ymm\\value\n\t"
        "vmaxps %%ymm9, %%ymm\\value, %%ymm\\value\n\t"
        "vminps %%ymm10, %%ymm\\value, %%ymm\\value\n\t"
        "vcvtps2dq %%ymm\\value, %%ymm\\value\n\t"
        ".endm\n\t"
        ".irp r,0,1,2,3\n\t"
        "vpbroadcastd %[sum], %%ymm\\r\n\t"
        ".endr\n\t"
        "vbroadcastss %[scale], %%ymm8\n\t"
        "vbroadcastss %[low], %%ymm9\n\t"
        "vbroadcastss %[high], %%ymm10\n\t"
        "vpbroadcastd %[zero_points], %%ymm11\n\t"
        "vmovdqa %[order], %%ymm12\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_EACH(
            "bitroof_scale 0, 4\n\t"
            "bitroof_scale 1, 5\n\t"
            "bitroof_scale 2, 6\n\t"
            "bitroof_scale 3, 7\n\t"
            "vpackssdw %%ymm5, %%ymm4, %%ymm4\n\t"
            "vpackssdw %%ymm7, %%ymm6, %%ymm6\n\t"
            "vpaddw %%ymm11, %%ymm4, %%ymm4\n\t"
            "vpaddw %%ymm11, %%ymm6, %%ymm6\n\t"
            "vpackuswb %%ymm6, %%ymm4, %%ymm4\n\t"
            "vpermd %%ymm4, %%ymm12, %%ymm4\n\t"
            "vmovdqa %%ymm4, 32*\\r(%[out])")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vzeroupper\n\t"
        ".purgem bitroof_scale"
        : [passes] "+r"(passes)
        : [out] "r"(buffer), [sum] "m"(constants.sum), [scale] "m"(constants.scale),
          [low] "m"(constants.low), [high] "m"(constants.high),
          [zero_points] "m"(constants.zero_points), [order] "m"(constants.order), [n] "i"(STEPS)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12");
    // clang-format on
    return 0; // the sums are constant: nothing counts
}

const struct ceiling ceiling_glue_requantise_avx2 = {
    .name = "ceiling_glue_requantise_avx2",
    .isa = ISA_AVX2,
    .type = "glue",
    .sequence = "vcvtdq2ps + vmulps + vmaxps + vminps + vcvtps2dq + packs + store ymm",
    .steps = STEPS,
    .operations = 6 * ELEMENTS,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = STEPS * ELEMENTS,
    .run = run,
};
