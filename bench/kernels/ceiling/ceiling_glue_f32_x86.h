// SPDX-License-Identifier: MIT
// The glue of an fp32 layer as a separate pass, all in L1: load, add a bias vector, ReLU, store in
// place. 2 operations an element. The sum counts the passes, because every pass adds 1.
// The including file says which registers: VECTOR is "ymm" or "zmm", WIDTH their bytes.
#include "bench/kernels/ceiling/ceiling.h"

#include <string.h>

enum { VECTORS = 32, BYTES = VECTORS * WIDTH };

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
        "vxorps %%xmm1, %%xmm1, %%xmm1\n\t"
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_EACH(
            "vmovaps %c[width]*\\r(%[values]), %%" VECTOR "0\n\t"
            "vaddps %c[width]*\\r(%[bias]), %%" VECTOR "0, %%" VECTOR "0\n\t"
            "vmaxps %%" VECTOR "1, %%" VECTOR "0, %%" VECTOR "0\n\t"
            "vmovaps %%" VECTOR "0, %c[width]*\\r(%[values])")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [values] "r"(values), [bias] "r"(bias), [n] "i"(VECTORS), [width] "i"(WIDTH)
        : "memory", "cc", "xmm0", "xmm1");
    // clang-format on
    return ceiling_sum_f32(values, BYTES);
}
