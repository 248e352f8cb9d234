// SPDX-License-Identifier: MIT
// The end of an integer layer: WIDTH sums in registers to WIDTH bytes. Convert, scale, clamp from
// above, convert (round half even), pack to 16 bits, add the zero point, pack to 8 bits, clamp from
// below, undo the lane order, store in L1. (What is too low saturates on its way, so that its clamp
// may come where a vector has most elements; what is too high could leave int32.) 6 operations an
// element: product, two clamps, zero point, two conversions.
// The including file says which registers: VECTOR is "ymm" or "zmm", WIDTH their bytes,
// GROUP_ORDER the initialiser that undoes packing in lanes.
#include "bench/kernels/ceiling/ceiling.h"

enum { STEPS = 4, ELEMENTS = WIDTH };

// Where each group of 4 bytes comes from, after packing within 128-bit lanes.
static const int32_t ORDER[WIDTH / 4] __attribute__((aligned(64))) = GROUP_ORDER;

static const struct {
    float scale, high;
    uint32_t sum, zero_points, lows; // zero_points: two of 16 bits; lows: four bytes
} constants = {
    .scale = 0.5f,
    .high = 250.0f,
    .sum = 3,
    .zero_points = 0x00050005,
    .lows = 0x02020202,
};

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    // clang-format off
    __asm__ volatile(
        ".irp r,0,1,2,3\n\t"
        "vpbroadcastd %[sum], %%" VECTOR "\\r\n\t"
        ".endr\n\t"
        "vbroadcastss %[scale], %%" VECTOR "8\n\t"
        "vpbroadcastd %[lows], %%" VECTOR "9\n\t"
        "vbroadcastss %[high], %%" VECTOR "10\n\t"
        "vpbroadcastd %[zero_points], %%" VECTOR "11\n\t"
        "vmovaps %[order], %%" VECTOR "12\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_EACH(
            "vcvtdq2ps %%" VECTOR "0, %%" VECTOR "4\n\t"
            "vcvtdq2ps %%" VECTOR "1, %%" VECTOR "5\n\t"
            "vcvtdq2ps %%" VECTOR "2, %%" VECTOR "6\n\t"
            "vcvtdq2ps %%" VECTOR "3, %%" VECTOR "7\n\t"
            "vmulps %%" VECTOR "8, %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vmulps %%" VECTOR "8, %%" VECTOR "5, %%" VECTOR "5\n\t"
            "vmulps %%" VECTOR "8, %%" VECTOR "6, %%" VECTOR "6\n\t"
            "vmulps %%" VECTOR "8, %%" VECTOR "7, %%" VECTOR "7\n\t"
            "vminps %%" VECTOR "10, %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vminps %%" VECTOR "10, %%" VECTOR "5, %%" VECTOR "5\n\t"
            "vminps %%" VECTOR "10, %%" VECTOR "6, %%" VECTOR "6\n\t"
            "vminps %%" VECTOR "10, %%" VECTOR "7, %%" VECTOR "7\n\t"
            "vcvtps2dq %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vcvtps2dq %%" VECTOR "5, %%" VECTOR "5\n\t"
            "vcvtps2dq %%" VECTOR "6, %%" VECTOR "6\n\t"
            "vcvtps2dq %%" VECTOR "7, %%" VECTOR "7\n\t"
            "vpackssdw %%" VECTOR "5, %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vpackssdw %%" VECTOR "7, %%" VECTOR "6, %%" VECTOR "6\n\t"
            "vpaddw %%" VECTOR "11, %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vpaddw %%" VECTOR "11, %%" VECTOR "6, %%" VECTOR "6\n\t"
            "vpackuswb %%" VECTOR "6, %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vpmaxub %%" VECTOR "9, %%" VECTOR "4, %%" VECTOR "4\n\t"
            "vpermd %%" VECTOR "4, %%" VECTOR "12, %%" VECTOR "4\n\t"
            "vmovaps %%" VECTOR "4, %c[width]*\\r(%[out])")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [out] "r"(buffer), [sum] "m"(constants.sum), [scale] "m"(constants.scale),
          [lows] "m"(constants.lows), [high] "m"(constants.high),
          [zero_points] "m"(constants.zero_points), [order] "m"(ORDER), [n] "i"(STEPS),
          [width] "i"(WIDTH)
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12");
    // clang-format on
    return 0; // the sums are constant: nothing counts
}
