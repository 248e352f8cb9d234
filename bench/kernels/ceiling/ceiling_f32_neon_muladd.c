// SPDX-License-Identifier: MIT
// Products and sums of floats in registers, each rounded on its own: what glue that computes
// functions is made of. Every product is by 1 and every sum adds 1, so the sums count.
#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t loop(int64_t passes, const int n)
{
    _Alignas(64) unsigned char sums[16 * 16];
    // clang-format off
    __asm__ volatile(
        "ld1r {v30.4s}, [%[one]]\n\t"
        "mov v31.16b, v30.16b\n\t"
        CEILING_EACH("movi v\\r\\().4s, #0")
        ".p2align 4\n\t"
        "1:\n\t"
        CEILING_REPEAT(
            CEILING_EACH("fmul v\\r\\().4s, v\\r\\().4s, v30.4s")
            CEILING_EACH("fadd v\\r\\().4s, v\\r\\().4s, v31.4s"))
        "subs %[passes], %[passes], #1\n\t"
        "b.ne 1b\n\t"
        CEILING_EACH("str q\\r, [%[sums], 16*\\r]")
        : [passes] "+r"(passes)
        : [sums] "r"(sums), [one] "r"(&CEILING_ONE_F32), [n] "i"(n), [steps] "i"(ceiling_repeats(n))
        : "memory", "cc",
          "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7",
          "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15",
          "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23",
          "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
    // clang-format on
    return ceiling_sum_f32(sums, (size_t)n * 16);
}

static int64_t run(int accumulators, int64_t passes, void *buffer)
{
    (void)buffer;
    return ceiling_dispatch(16, accumulators, passes, loop);
}

const struct ceiling ceiling_f32_neon_muladd = {
    .name = "ceiling_f32_neon_muladd",
    .isa = ISA_NEON,
    .type = "glue",
    .sequence = "fmul + fadd .4s",
    .accumulators = 16,
    .sweep = ceiling_sweep_16,
    .operations = 2 * 4,
    .main_class = WORK_SHIFT_ADD,
    .run = run,
};
