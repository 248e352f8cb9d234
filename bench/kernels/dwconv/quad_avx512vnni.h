// SPDX-License-Identifier: MIT
// Vectors of 64 channels on AVX-512 VNNI, under the names of dwconv_quads_body.h.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_QUAD_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_DWCONV_QUAD_AVX512VNNI_H

#include "bench/kernels/dwconv/dwconv_8bit_call.h"

#include <immintrin.h>

enum {
    BLOCK = 64,
    QUAD_COLUMNS = 4,
    QUAD_INTERLEAVES_IN_TILES = 1,
    QUAD_WALKS_COLUMNS = 0,
    QUAD_ANY_WINDOW = 1
};

typedef __m512i vector_quad;

BODY vector_quad quad_load(const void *p)
{
    return _mm512_loadu_si512(p);
}

BODY void quad_store(void *p, vector_quad v, int64_t n)
{
    if (n >= BLOCK)
        _mm512_storeu_si512(p, v);
    else
        _mm512_mask_storeu_epi8(p, (__mmask64)((UINT64_C(1) << n) - 1), v);
}

BODY vector_quad quad_all(int32_t byte)
{
    return _mm512_set1_epi8((char)byte);
}

BODY vector_quad quad_all_words(int32_t word)
{
    return _mm512_set1_epi16((int16_t)word);
}

BODY vector_quad quad_flip(vector_quad v)
{
    return _mm512_xor_si512(v, quad_all(0x80));
}

BODY vector_quad quad_low8(vector_quad a, vector_quad b)
{
    return _mm512_unpacklo_epi8(a, b);
}

BODY vector_quad quad_high8(vector_quad a, vector_quad b)
{
    return _mm512_unpackhi_epi8(a, b);
}

BODY vector_quad quad_low16(vector_quad a, vector_quad b)
{
    return _mm512_unpacklo_epi16(a, b);
}

BODY vector_quad quad_high16(vector_quad a, vector_quad b)
{
    return _mm512_unpackhi_epi16(a, b);
}

BODY vector_quad quad_dot(vector_quad sum, vector_quad a, vector_quad w)
{
    return _mm512_dpbusd_epi32(sum, a, w);
}

BODY vector_quad quad_to_float(vector_quad sum)
{
    return _mm512_castps_si512(_mm512_cvtepi32_ps(sum));
}

BODY vector_quad quad_multiply(vector_quad a, vector_quad b)
{
    return _mm512_castps_si512(_mm512_mul_ps(_mm512_castsi512_ps(a), _mm512_castsi512_ps(b)));
}

BODY vector_quad quad_round(vector_quad a)
{
    return _mm512_cvtps_epi32(_mm512_castsi512_ps(a));
}

// `scale` holds floats.
BODY vector_quad quad_requantise(vector_quad sum, vector_quad scale)
{
    return quad_round(quad_multiply(quad_to_float(sum), scale));
}

BODY vector_quad quad_words(vector_quad a, vector_quad b)
{
    return _mm512_packs_epi32(a, b);
}

BODY vector_quad quad_add_words(vector_quad a, vector_quad b)
{
    return _mm512_adds_epi16(a, b);
}

BODY vector_quad quad_bytes(vector_quad a, vector_quad b, const bool is_unsigned)
{
    return is_unsigned ? _mm512_packus_epi16(a, b) : _mm512_packs_epi16(a, b);
}

BODY vector_quad quad_clamp(vector_quad v, vector_quad low, vector_quad high,
                            const bool is_unsigned)
{
    return is_unsigned ? _mm512_min_epu8(_mm512_max_epu8(v, low), high)
                       : _mm512_min_epi8(_mm512_max_epi8(v, low), high);
}

#endif
