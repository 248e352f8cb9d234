// SPDX-License-Identifier: MIT
// Binary multiply-adds by 64-bit population counts, 512 bits wide.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[16 * 64];
    // clang-format off
    __asm__ volatile(
        "vpternlogd $0xff, %%zmm30, %%zmm30, %%zmm30\n\t"
        "vpxord %%zmm31, %%zmm31, %%zmm31\n\t"
        CEILING_EACH("vpxord %%zmm\\r, %%zmm\\r, %%zmm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "vpxorq %%zmm30, %%zmm31, %%zmm29\n\t"
            "vpopcntq %%zmm29, %%zmm29\n\t"
            "vpaddq %%zmm29, %%zmm\\r, %%zmm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovdqa64 %%zmm\\r, 64*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15",
          "xmm29", "xmm30", "xmm31");
    // clang-format on
    return ceiling_sum_u64(sums, (size_t)n * 64);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(16, accumulators, passes, loop);
}

const struct ceiling ceiling_b1_avx512popcnt = {
    .name = "ceiling_b1_avx512popcnt",
    .isa = ISA_AVX512POPCNT,
    .type = "bit",
    .sequence = "vpxorq + vpopcntq + vpaddq zmm",
    .accumulators = 8,
    .sweep = ceiling_sweep_16,
    .operations = 2 * 512,
    .main_class = WORK_POPCOUNT,
    .run = run,
};
