// SPDX-License-Identifier: MIT
// Vectors of 32 channels on AVX-512 VNNI, under the names of dwconv_quads_body.h.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_QUAD_HALF_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_DWCONV_QUAD_HALF_AVX512VNNI_H

#include "bench/kernels/dwconv/quad_256.h"

enum {
    BLOCK = 32,
    QUAD_COLUMNS = 4,
    QUAD_INTERLEAVES_IN_TILES = 1,
    QUAD_WALKS_COLUMNS = 0,
    QUAD_ANY_WINDOW = 1
};

BODY void quad_store(void *p, vector_quad v, int64_t n)
{
    if (n >= BLOCK)
        _mm256_storeu_si256(p, v);
    else
        _mm256_mask_storeu_epi8(p, (__mmask32)((UINT64_C(1) << n) - 1), v);
}

BODY vector_quad quad_dot(vector_quad sum, vector_quad a, vector_quad w)
{
    return _mm256_dpbusd_epi32(sum, a, w);
}

#endif
