// SPDX-License-Identifier: MIT
// Products of weights of +-1 with fp32 by look-up: four bits of a word pick one of 16 sums of four.
// The eight look-ups of a word, whose shifts are spread over two kinds of units.
#include "bench/kernels/ceiling/ceiling.h"

enum { ACCUMULATORS = 8, LOOKUPS = 8 };

static const uint32_t FOUR_F32 = 0x40800000; // what an entry of a table of ones may be

#define LOOK_UP(field)                                                                             \
    field "vpermps %%zmm28, %%zmm31, %%zmm31\n\tvaddps %%zmm31, %%zmm\\r, %%zmm\\r\n\t"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[ACCUMULATORS * 64];
    // clang-format off
    __asm__ volatile(
        "vpbroadcastd %[four], %%zmm28\n\t"
        "vpxord %%zmm29, %%zmm29, %%zmm29\n\t"
        CEILING_EACH("vpxord %%zmm\\r, %%zmm\\r, %%zmm\\r")
        ".p2align 6\n\t"
        "1:\n\t"
        CEILING_REPEAT(CEILING_EACH(
            "vpsrld $16, %%zmm29, %%zmm30\n\t"
            LOOK_UP("vpmulhuw %%zmm29, %%zmm29, %%zmm31\n\t")
            LOOK_UP("vpmulhuw %%zmm29, %%zmm29, %%zmm31\n\t")
            LOOK_UP("vpmulhuw %%zmm29, %%zmm29, %%zmm31\n\t")
            LOOK_UP("vpsrld $4, %%zmm30, %%zmm31\n\t")
            LOOK_UP("vpsrld $8, %%zmm30, %%zmm31\n\t")
            LOOK_UP("vpsrld $12, %%zmm30, %%zmm31\n\t")
            "vpermps %%zmm28, %%zmm29, %%zmm31\n\t"
            "vaddps %%zmm31, %%zmm\\r, %%zmm\\r\n\t"
            "vpermps %%zmm28, %%zmm30, %%zmm31\n\t"
            "vaddps %%zmm31, %%zmm\\r, %%zmm\\r"))
        "dec %[passes]\n\t"
        "jnz 1b\n\t"
        CEILING_EACH("vmovaps %%zmm\\r, 64*\\r(%[sums])")
        "vzeroupper"
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [four] "m"(FOUR_F32), [n] "i"(n), [steps] "i"(24 / ACCUMULATORS)
        : "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7",
          "xmm28", "xmm29", "xmm30", "xmm31");
    // clang-format on
    return ceiling_sum_f32(sums, sizeof sums);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)accumulators;
    (void)buffer;
    return loop(passes, ACCUMULATORS);
}

const struct ceiling ceiling_b1a32_avx512_lookup = {
    .name = "ceiling_b1a32_avx512_lookup",
    .isa = ISA_AVX512,
    .type = "lookup",
    .sequence = "vpsrld or vpmulhuw, vpermps, vaddps zmm",
    .accumulators = ACCUMULATORS,
    .steps = 24 / ACCUMULATORS,
    .operations = 2 * 64 * LOOKUPS,
    .main_class = WORK_LOOKUP,
    .run = run,
};
