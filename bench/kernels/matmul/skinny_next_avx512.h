// SPDX-License-Identifier: MIT
// What skinny products do for the panel of weights after theirs.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_NEXT_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_NEXT_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>

// Asks for the first lines of the next panel, so that they come while this one's glue is done.
static inline __attribute__((always_inline)) void skinny_next_avx512(const struct matmul_tile *tile)
{
    enum { LINES = 8 };
    if (tile->prefetch == NULL)
        return;
#pragma GCC unroll 8
    for (int line = 0; line < LINES; line++)
        _mm_prefetch(tile->prefetch + line * 64, _MM_HINT_T0);
}

#endif
