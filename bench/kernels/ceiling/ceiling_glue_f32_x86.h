// SPDX-License-Identifier: MIT
// The glue of an fp32 layer as a separate pass, all in L1: load, add a bias, ReLU, store in place.
// 2 operations an element. The bias stays in a register: a pass that only clamps loads nothing
// beside its input, and must not be faster than this. The sum counts the passes, because every pass
// adds 1. The including file says which registers: VECTOR is "ymm" or "zmm", WIDTH their bytes.
#include "bench/kernels/ceiling/ceiling.h"

#include <string.h>

enum { VECTORS = 32, BYTES = VECTORS * WIDTH };

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    float *values = buffer;
    const float one = 1.0f;
    memset(values, 0, BYTES);
    // clang-format off
    __asm__ volatile(
        "vxorps %%xmm1, %%xmm1, %%xmm1\n\t"
        "vbroadcastss %[one], %%" VECTOR "2\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_EACH(
            "vmovaps %c[width]*\\r(%[values]), %%" VECTOR "0\n\t"
            "vaddps %%" VECTOR "2, %%" VECTOR "0, %%" VECTOR "0\n\t"
            "vmaxps %%" VECTOR "1, %%" VECTOR "0, %%" VECTOR "0\n\t"
            "vmovaps %%" VECTOR "0, %c[width]*\\r(%[values])")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [values] "r"(values), [one] "m"(one), [n] "i"(VECTORS), [width] "i"(WIDTH)
        : "memory", "cc", "xmm0", "xmm1", "xmm2");
    // clang-format on
    return ceiling_sum_f32(values, BYTES);
}
