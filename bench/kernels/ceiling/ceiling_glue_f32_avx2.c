// SPDX-License-Identifier: MIT
// The glue of an fp32 layer as a separate pass, all in L1: load, add a bias vector, ReLU, store in
// place. 2 operations an element. The sum counts the passes, because every pass adds 1.
#include "bench/kernels/ceiling/ceiling.h"

#include <string.h>

enum { VECTORS = 32, BYTES = VECTORS * 32 };

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
            "vmovaps 32*\\r(%[values]), %%ymm0\n\t"
            "vaddps 32*\\r(%[bias]), %%ymm0, %%ymm0\n\t"
            "vmaxps %%ymm1, %%ymm0, %%ymm0\n\t"
            "vmovaps %%ymm0, 32*\\r(%[values])")
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        "vzeroupper"
        : [passes] "+r"(passes)
        : [values] "r"(values), [bias] "r"(bias), [n] "i"(VECTORS)
        : "memory", "cc", "xmm0", "xmm1");
    // clang-format on
    return ceiling_sum_f32(values, BYTES);
}

const struct ceiling ceiling_glue_f32_avx2 = {
    .name = "ceiling_glue_f32_avx2",
    .isa = ISA_AVX2,
    .type = "glue",
    .sequence = "load + vaddps + vmaxps + store ymm in L1",
    .steps = VECTORS,
    .operations = 2 * 8,
    .main_class = WORK_SHIFT_ADD,
    .buffer_bytes = 2 * BYTES,
    .run = run,
};
