// SPDX-License-Identifier: MIT
// Look-ups of sums of four activations by a nibble, bits of weights choosing: the sequences of
// matmul/tile_lookup_neon.h for one bit and for more.
#ifndef BITROOF_BENCH_KERNELS_CEILING_CEILING_LOOKUP_NEON_H
#define BITROOF_BENCH_KERNELS_CEILING_CEILING_LOOKUP_NEON_H

#include "bench/kernels/ceiling/ceiling.h"

enum { LOOKUP_SUMS = 4, LOOKUP_STEPS = 8 };

// A statement for each sum: in `body`, v\\r is its 16-bit register, v2\\r bytes and v1\\r what is
// added to them.
#define LOOKUP_EACH(body) ".irp r,0,1,2,3\n\t" body "\n\t.endr\n\t"
#define LOOKUP_MORE                                                                                \
    LOOKUP_EACH("tbl v1\\r\\().16b, {v8.16b}, v9.16b")                                             \
    LOOKUP_EACH("add v2\\r\\().16b, v2\\r\\().16b, v1\\r\\().16b")

// What four groups do by one nibble and one plane.
#define LOOKUP_ONE_BIT                                                                             \
    ".rept 2\n\t" LOOKUP_EACH("tbl v2\\r\\().16b, {v8.16b}, v9.16b")                               \
        LOOKUP_MORE LOOKUP_EACH("saddw v\\r\\().8h, v\\r\\().8h, v2\\r\\().8b")                    \
            LOOKUP_EACH("saddw2 v\\r\\().8h, v\\r\\().8h, v2\\r\\().16b") ".endr\n\t"
#define LOOKUP_BITS                                                                                \
    LOOKUP_EACH("tbl v2\\r\\().16b, {v8.16b}, v9.16b")                                             \
    LOOKUP_MORE LOOKUP_MORE LOOKUP_MORE LOOKUP_EACH("umlal v\\r\\().8h, v2\\r\\().8b, v28.8b")     \
        LOOKUP_EACH("umlal2 v\\r\\().8h, v2\\r\\().16b, v28.16b")

// Passes after which the 16-bit sums are counted: each adds 64 to a lane.
enum { LOOKUP_PASSES = 512 };

static inline int64_t lookup_sum_u16(const uint16_t *sums)
{
    int64_t sum = 0;
    for (int i = 0; i < LOOKUP_SUMS * 8; i++)
        sum += sums[i];
    return sum;
}

// A byte looked up is half of the sum of four products by one plane of the weights.
#define CEILING_LOOKUP_RUN(sequence, planes)                                                       \
    static int64_t run(int accumulators, int64_t passes, void *buffer)                             \
    {                                                                                              \
        (void)accumulators;                                                                        \
        (void)buffer;                                                                              \
        int64_t bytes = 0;                                                                         \
        for (int64_t left = passes; left > 0; left -= LOOKUP_PASSES) {                             \
            _Alignas(64) uint16_t sums[LOOKUP_SUMS * 8];                                           \
            int64_t some = left < LOOKUP_PASSES ? left : LOOKUP_PASSES;                            \
            __asm__ volatile(                                                                      \
                "movi v8.16b, #1\n\tmovi v9.16b, #0\n\tmovi v28.16b, #1\n\t" LOOKUP_EACH(          \
                    "movi v\\r\\().4s, #0") ".p2align 4\n\t1:\n\t.rept "                           \
                                            "%c[steps]\n\t" sequence ".endr\n\t"                   \
                                            "subs %[passes], %[passes], #1\n\t"                    \
                                            "b.ne 1b\n\t" LOOKUP_EACH(                             \
                                                "str q\\r, [%[sums], 16*\\r]")                     \
                : [passes] "+r"(some)                                                              \
                : [sums] "r"(sums), [steps] "i"(LOOKUP_STEPS)                                      \
                : "memory", "cc", "v0", "v1", "v2", "v3", "v8", "v9", "v10", "v11", "v12", "v13",  \
                  "v20", "v21", "v22", "v23", "v28");                                              \
            bytes += lookup_sum_u16(sums);                                                         \
        }                                                                                          \
        return bytes * 2 / (planes);                                                               \
    }

#endif
