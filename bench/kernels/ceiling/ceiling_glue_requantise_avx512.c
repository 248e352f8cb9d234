// SPDX-License-Identifier: MIT
// The end of an integer layer: 64 sums in registers to 64 bytes. Convert, scale, clamp, convert
// (round half even), pack to 16 bits, add the zero point, pack to 8 bits, undo the lane order,
// store in L1. 6 operations an element: product, two clamps, zero point, two conversions.
#include "bench/kernels/ceiling/ceiling.h"

enum { STEPS = 4, ELEMENTS = 64 };

static const struct {
    _Alignas(64) int32_t order[16]; // of 4-byte groups, after packing within 128-bit lanes
    float scale, low, high;
    uint32_t sum, zero_points; // zero_points: two of 16 bits
} constants = {
    .order = {0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15},
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
        "vcvtdq2ps %%zmm\\sum, %%zmm\\value\n\t"
        "vmulps %%zmm8, %%zmm\\value, %%zmm\\value\n\t"
        "vmaxps %%zmm9, %%zmm\\value, %%zmm\\value\n\t"
        "vminps %%zmm10, %%zmm\\value, %%zmm\\value\n\t"
        "vcvtps2dq %%zmm\\value, %%zmm\\value\n\t"
        ".endm\n\t"
        ".irp r,0,1,2,3\n\t"
        "vpbroadcastd %[sum], %%zmm\\r\n\t"
        ".endr\n\t"
        "vbroadcastss %[scale], %%zmm8\n\t"
        "vbroadcastss %[low], %%zmm9\n\t"
        "vbroadcastss %[high], %%zmm10\n\t"
        "vpbroadcastd %[zero_points], %%zmm11\n\t"
        "vmovdqa64 %[order], %%zmm12\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_EACH(
            "bitroof_scale 0, 4\n\t"
            "bitroof_scale 1, 5\n\t"
            "bitroof_scale 2, 6\n\t"
            "bitroof_scale 3, 7\n\t"
            "vpackssdw %%zmm5, %%zmm4, %%zmm4\n\t"
            "vpackssdw %%zmm7, %%zmm6, %%zmm6\n\t"
            "vpaddw %%zmm11, %%zmm4, %%zmm4\n\t"
            "vpaddw %%zmm11, %%zmm6, %%zmm6\n\t"
            "vpackuswb %%zmm6, %%zmm4, %%zmm4\n\t"
            "vpermd %%zmm4, %%zmm12, %%zmm4\n\t"
            "vmovdqa64 %%zmm4, 64*\\r(%[out])")
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

const struct ceiling ceiling_glue_requantise_avx512 = {
    .name = "ceiling_glue_requantise_avx512",
    .isa = ISA_AVX512,
    .type = "glue",
    .sequence = "vcvtdq2ps + vmulps + vmaxps + vminps + vcvtps2dq + packs + store zmm",
    .steps = STEPS,
    .operations = 6 * ELEMENTS,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = STEPS * ELEMENTS,
    .run = run,
};
