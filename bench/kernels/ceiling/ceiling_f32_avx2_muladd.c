// SPDX-License-Identifier: MIT
// Products and sums of floats in registers, each rounded on its own: what glue that computes
// functions is made of. Every product is by 1 and every sum adds 1, so the sums count.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[12 * 32];
    // clang-format off
    __asm__ volatile(
        "vbroadcastss %[one], %%ymm12\n\t"
        "vmovaps %%ymm12, %%ymm13\n\t"
        CEILING_EACH("vxorps %%ymm\\r, %%ymm\\r, %%ymm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("vmulps %%ymm12, %%ymm\\r, %%ymm\\r")
            CEILING_EACH("vaddps %%ymm13, %%ymm\\r, %%ymm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovaps %%ymm\\r, 32*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "m"(CEILING_ONE_F32), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
    // clang-format on
    return ceiling_sum_f32(sums, (size_t)n * 32);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(12, accumulators, passes, loop);
}

const struct ceiling ceiling_f32_avx2_muladd = {
    .name = "ceiling_f32_avx2_muladd",
    .isa = ISA_AVX2,
    .type = "glue",
    .sequence = "vmulps + vaddps ymm",
    .accumulators = 12,
    .sweep = ceiling_sweep_12,
    .operations = 2 * 8,
    .main_class = WORK_SHIFT_ADD,
    .run = run,
};
