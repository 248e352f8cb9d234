// SPDX-License-Identifier: MIT
// Vectors of 8 floats or int32 on AVX2, under the names that vector bodies are written in (see
// vector_avx512.h).
#ifndef BITROOF_BENCH_KERNELS_GLUE_VECTOR_AVX2_H
#define BITROOF_BENCH_KERNELS_GLUE_VECTOR_AVX2_H

#include <immintrin.h>
#include <stdint.h>
#include <string.h>

enum { VECTOR_LANES = 8, VECTOR_BYTES = 32, VECTOR_REGISTERS = 16 };

typedef __m256 vector_f32;
typedef __m256i vector_s32;
typedef __m256i vector_8;

// All ones in the first n lanes of 32 bits.
static inline __m256i first_lanes(int64_t n)
{
    const __m256i order = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_cmpgt_epi32(_mm256_set1_epi32((int32_t)n), order);
}

static inline vector_f32 f32_load(const float *p)
{
    return _mm256_loadu_ps(p);
}

static inline void f32_store(float *p, vector_f32 v)
{
    _mm256_storeu_ps(p, v);
}

static inline void f32_store_some(float *p, vector_f32 v, int64_t n)
{
    _mm256_maskstore_ps(p, first_lanes(n), v);
}

static inline vector_f32 f32_all(float x)
{
    return _mm256_set1_ps(x);
}

static inline vector_f32 f32_add(vector_f32 a, vector_f32 b)
{
    return _mm256_add_ps(a, b);
}

static inline vector_f32 f32_multiply(vector_f32 a, vector_f32 b)
{
    return _mm256_mul_ps(a, b);
}

static inline vector_f32 f32_fma(vector_f32 sum, vector_f32 a, vector_f32 b)
{
    return _mm256_fmadd_ps(a, b, sum);
}

static inline vector_f32 f32_max(vector_f32 a, vector_f32 b)
{
    return _mm256_max_ps(a, b);
}

static inline vector_f32 f32_min(vector_f32 a, vector_f32 b)
{
    return _mm256_min_ps(a, b);
}

// min(max(v, 0), high) for high >= 0. Non-negative floats are ordered like their bits, and integer
// compares do not take the multipliers' pipes.
static inline vector_f32 f32_clamp_positive(vector_f32 v, vector_f32 high)
{
    return _mm256_castsi256_ps(
        _mm256_min_epi32(_mm256_max_epi32(_mm256_castps_si256(v), _mm256_setzero_si256()),
                         _mm256_castps_si256(high)));
}

static inline vector_s32 s32_load(const int32_t *p)
{
    return _mm256_loadu_si256((const __m256i *)p);
}

static inline void s32_store(int32_t *p, vector_s32 v)
{
    _mm256_storeu_si256((__m256i *)p, v);
}

static inline void s32_store_some(int32_t *p, vector_s32 v, int64_t n)
{
    _mm256_maskstore_epi32(p, first_lanes(n), v);
}

static inline vector_s32 s32_all(int32_t x)
{
    return _mm256_set1_epi32(x);
}

static inline vector_s32 s32_add(vector_s32 a, vector_s32 b)
{
    return _mm256_add_epi32(a, b);
}

static inline vector_s32 s32_subtract(vector_s32 a, vector_s32 b)
{
    return _mm256_sub_epi32(a, b);
}

// a * b of values that fit 16 bits with their signs.
static inline vector_s32 s32_multiply_16(vector_s32 a, vector_s32 b)
{
    return _mm256_madd_epi16(a, _mm256_and_si256(b, _mm256_set1_epi32(0xffff)));
}

static inline vector_f32 f32_from_s32(vector_s32 v)
{
    return _mm256_cvtepi32_ps(v);
}

// Rounds half to even.
static inline vector_s32 s32_from_f32(vector_f32 v)
{
    return _mm256_cvtps_epi32(v);
}

static inline vector_s32 s32_from_s8(const int8_t *p)
{
    return _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)p));
}

static inline vector_s32 s32_from_u8(const uint8_t *p)
{
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)p));
}

// The low bytes of the lanes, in the low half of the result.
static inline __m128i low_bytes(vector_s32 v)
{
    const __m256i gather =
        _mm256_setr_epi8(0, 4, 8, 12, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 4, 8, 12,
                         -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    __m256i lanes = _mm256_shuffle_epi8(v, gather);
    return _mm_unpacklo_epi32(_mm256_castsi256_si128(lanes), _mm256_extracti128_si256(lanes, 1));
}

// Stores the low byte of each lane.
static inline void s32_store_bytes(void *p, vector_s32 v)
{
    _mm_storel_epi64(p, low_bytes(v));
}

static inline void s32_store_bytes_some(void *p, vector_s32 v, int64_t n)
{
    uint64_t bytes = (uint64_t)_mm_cvtsi128_si64(low_bytes(v));
    memcpy(p, &bytes, (size_t)n);
}

static inline vector_8 bytes_load(const void *p)
{
    return _mm256_loadu_si256(p);
}

static inline void bytes_store(void *p, vector_8 v)
{
    _mm256_storeu_si256(p, v);
}

static inline void bytes_store_some(void *p, vector_8 v, int64_t n)
{
    memcpy(p, &v, (size_t)n);
}

static inline vector_8 bytes_all(int32_t x)
{
    return _mm256_set1_epi8((char)x);
}

static inline vector_8 s8_max(vector_8 a, vector_8 b)
{
    return _mm256_max_epi8(a, b);
}

static inline vector_8 s8_min(vector_8 a, vector_8 b)
{
    return _mm256_min_epi8(a, b);
}

static inline vector_8 u8_max(vector_8 a, vector_8 b)
{
    return _mm256_max_epu8(a, b);
}

static inline vector_8 u8_min(vector_8 a, vector_8 b)
{
    return _mm256_min_epu8(a, b);
}

#endif
