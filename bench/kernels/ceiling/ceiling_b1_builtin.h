// SPDX-License-Identifier: MIT
// Binary multiply-adds 64 bits at a time by the compiler's population count, for architectures
// whose baseline has no scalar instruction for it.
#ifndef BITROOF_BENCH_KERNELS_CEILING_CEILING_B1_BUILTIN_H
#define BITROOF_BENCH_KERNELS_CEILING_CEILING_B1_BUILTIN_H

#include "bench/kernels/ceiling/ceiling.h"

static inline __attribute__((always_inline)) int64_t ceiling_b1_builtin_loop(int64_t passes,
                                                                             const int n)
{
    uint64_t sums[4] = {0};
    uint64_t ones = UINT64_MAX, zeros = 0;
    for (int64_t pass = 0; pass < passes; pass++) {
        for (int step = 0; step < ceiling_repeats(n); step++) {
            for (int i = 0; i < n; i++) {
                // Hides the operand's value, so that the count is done every time.
                __asm__ volatile("" : "+r"(ones));
                sums[i] += (uint64_t)__builtin_popcountll(ones ^ zeros);
            }
        }
    }
    return ceiling_sum_u64(sums, sizeof sums);
}

#endif
