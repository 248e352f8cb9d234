// SPDX-License-Identifier: MIT
// Vectors of 32 channels and weights of 7 bits on AVX2, under the names of dwconv_quads_body.h.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_QUAD_AVX2_H
#define BITROOF_BENCH_KERNELS_DWCONV_QUAD_AVX2_H

#include "bench/kernels/dwconv/quad_256.h"

// Of 16 registers, tiles that interleave for themselves leave too few.
enum {
    BLOCK = 32,
    QUAD_COLUMNS = 1,
    QUAD_INTERLEAVES_IN_TILES = 0,
    QUAD_WALKS_COLUMNS = 1,
    QUAD_ANY_WINDOW = 0
};

BODY void quad_store(void *p, vector_quad v, int64_t n)
{
    if (n >= BLOCK)
        _mm256_storeu_si256(p, v);
    else
        v32_store_some(p, v, n);
}

// Pairs of products meet in 16 bits: with weights in -64..63 they are at most 2 * 255 * 64 < 2^15.
BODY vector_quad quad_dot(vector_quad sum, vector_quad a, vector_quad w)
{
    const __m256i pairs = _mm256_maddubs_epi16(a, w);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

#endif
