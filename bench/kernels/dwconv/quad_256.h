// SPDX-License-Identifier: MIT
// What vectors of 32 channels have in common on AVX2 and AVX-512 VNNI, under the names of
// dwconv_quads_body.h.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_QUAD_256_H
#define BITROOF_BENCH_KERNELS_DWCONV_QUAD_256_H

#include "bench/kernels/dwconv/dwconv_8bit_call.h"

#include <immintrin.h>

typedef __m256i vector_quad;

BODY vector_quad quad_load(const void *p)
{
    return _mm256_loadu_si256(p);
}

BODY vector_quad quad_all(int32_t byte)
{
    return _mm256_set1_epi8((char)byte);
}

BODY vector_quad quad_all_words(int32_t word)
{
    return _mm256_set1_epi16((int16_t)word);
}

BODY vector_quad quad_flip(vector_quad v)
{
    return _mm256_xor_si256(v, quad_all(0x80));
}

BODY vector_quad quad_low8(vector_quad a, vector_quad b)
{
    return _mm256_unpacklo_epi8(a, b);
}

BODY vector_quad quad_high8(vector_quad a, vector_quad b)
{
    return _mm256_unpackhi_epi8(a, b);
}

BODY vector_quad quad_low16(vector_quad a, vector_quad b)
{
    return _mm256_unpacklo_epi16(a, b);
}

BODY vector_quad quad_high16(vector_quad a, vector_quad b)
{
    return _mm256_unpackhi_epi16(a, b);
}

BODY vector_quad quad_to_float(vector_quad sum)
{
    return _mm256_castps_si256(_mm256_cvtepi32_ps(sum));
}

BODY vector_quad quad_multiply(vector_quad a, vector_quad b)
{
    return _mm256_castps_si256(_mm256_mul_ps(_mm256_castsi256_ps(a), _mm256_castsi256_ps(b)));
}

BODY vector_quad quad_round(vector_quad a)
{
    return _mm256_cvtps_epi32(_mm256_castsi256_ps(a));
}

// `scale` holds floats.
BODY vector_quad quad_requantise(vector_quad sum, vector_quad scale)
{
    return quad_round(quad_multiply(quad_to_float(sum), scale));
}

BODY vector_quad quad_words(vector_quad a, vector_quad b)
{
    return _mm256_packs_epi32(a, b);
}

BODY vector_quad quad_add_words(vector_quad a, vector_quad b)
{
    return _mm256_adds_epi16(a, b);
}

BODY vector_quad quad_bytes(vector_quad a, vector_quad b, const bool is_unsigned)
{
    return is_unsigned ? _mm256_packus_epi16(a, b) : _mm256_packs_epi16(a, b);
}

BODY vector_quad quad_clamp(vector_quad v, vector_quad low, vector_quad high,
                            const bool is_unsigned)
{
    return is_unsigned ? _mm256_min_epu8(_mm256_max_epu8(v, low), high)
                       : _mm256_min_epi8(_mm256_max_epi8(v, low), high);
}

#endif
