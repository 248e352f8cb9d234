// SPDX-License-Identifier: MIT
// Vectors of 8 floats or int32 on AVX2, under the names that vector bodies are written in (see
// vector_avx512.h).
#ifndef BITROOF_BENCH_KERNELS_GLUE_VECTOR_AVX2_H
#define BITROOF_BENCH_KERNELS_GLUE_VECTOR_AVX2_H

#include <immintrin.h>
#include <stdbool.h>
#include <stdint.h>

enum { VECTOR_LANES = 8, VECTOR_BYTES = 32, VECTOR_REGISTERS = 16 };

typedef __m256 vector_f32;
typedef __m256i vector_s32;
typedef __m256i vector_s16; // 2 * VECTOR_LANES
typedef __m256i vector_8;
typedef __m128i vector_16;
typedef __m256i vector_places;

// Stores the first n < 16 bytes. (AMD's masked vector stores take tens of cycles.)
static inline void v16_store_some(void *p, vector_16 v, int64_t n)
{
    char *to = p;
    if (n & 8) {
        _mm_storel_epi64((__m128i *)(void *)to, v);
        v = _mm_unpackhi_epi64(v, v);
        to += 8;
    }
    if (n & 4) {
        _mm_storeu_si32(to, v);
        v = _mm_srli_si128(v, 4);
        to += 4;
    }
    if (n & 2) {
        _mm_storeu_si16(to, v);
        v = _mm_srli_si128(v, 2);
        to += 2;
    }
    if (n & 1)
        *to = (char)_mm_extract_epi8(v, 0);
}

static inline void v32_store_some(void *p, __m256i v, int64_t n)
{
    char *to = p;
    __m128i part = _mm256_castsi256_si128(v);
    if (n & 16) {
        _mm_storeu_si128((__m128i *)(void *)to, part);
        part = _mm256_extracti128_si256(v, 1);
        to += 16;
    }
    v16_store_some(to, part, n & 15);
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
    v32_store_some(p, _mm256_castps_si256(v), n * 4);
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

// The same with both limits, 0 and high, in memory.
static inline vector_f32 f32_clamp_between(vector_f32 v, const float *limits)
{
    __m256i bits = _mm256_max_epi32(_mm256_castps_si256(v),
                                    _mm256_loadu_si256((const __m256i *)(const void *)limits));
    bits = _mm256_min_epi32(
        bits, _mm256_loadu_si256((const __m256i *)(const void *)(limits + VECTOR_LANES)));
    return _mm256_castsi256_ps(bits);
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
    v32_store_some(p, v, n * 4);
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
    v16_store_some(p, low_bytes(v), n);
}

static inline vector_s16 s16_from_s8(const int8_t *p)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(const void *)p));
}

static inline vector_s16 s16_from_u8(const uint8_t *p)
{
    return _mm256_cvtepu8_epi16(_mm_loadu_si128((const __m128i *)(const void *)p));
}

static inline vector_s16 s16_add(vector_s16 a, vector_s16 b)
{
    return _mm256_add_epi16(a, b);
}

// The first and the second half of the elements.
static inline vector_s32 s32_from_s16_low(vector_s16 v)
{
    return _mm256_cvtepi16_epi32(_mm256_castsi256_si128(v));
}

static inline vector_s32 s32_from_s16_high(vector_s16 v)
{
    return _mm256_cvtepi16_epi32(_mm256_extracti128_si256(v, 1));
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
    v32_store_some(p, v, n);
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

// Four vectors of int32 -> their bytes in the same order: saturated to 16 bits, the zero point
// added, saturated to 8.
static inline vector_8 bytes_narrow(vector_s32 a, vector_s32 b, vector_s32 c, vector_s32 d,
                                    int32_t zero_point, bool is_signed)
{
    // The packs work within 128-bit lanes: lane i holds elements 4 i .. 4 i + 3 of all four.
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    const __m256i zero = _mm256_set1_epi16((short)zero_point);
    __m256i ab = _mm256_adds_epi16(_mm256_packs_epi32(a, b), zero);
    __m256i cd = _mm256_adds_epi16(_mm256_packs_epi32(c, d), zero);
    __m256i bytes = is_signed ? _mm256_packs_epi16(ab, cd) : _mm256_packus_epi16(ab, cd);
    return _mm256_permutevar8x32_epi32(bytes, order);
}

static inline vector_16 v16_zero(void)
{
    return _mm_setzero_si128();
}

static inline vector_16 v16_load(const void *p)
{
    return _mm_loadu_si128(p);
}

static inline void v16_store(void *p, vector_16 v)
{
    _mm_storeu_si128(p, v);
}

static inline vector_16 v16_shuffle_into(vector_16 onto, vector_16 v, vector_16 places)
{
    return _mm_or_si128(onto, _mm_shuffle_epi8(v, places));
}

static inline vector_places places_load(const int8_t *control)
{
    return s32_from_s8(control);
}

static inline vector_s32 s32_permute_into(vector_s32 onto, vector_s32 v, vector_places places)
{
    const __m256i none = _mm256_srai_epi32(places, 31);
    return _mm256_or_si256(onto, _mm256_andnot_si256(none, _mm256_permutevar8x32_epi32(v, places)));
}

static inline vector_f32 f32_subtract(vector_f32 a, vector_f32 b)
{
    return _mm256_sub_ps(a, b);
}

static inline vector_f32 f32_divide(vector_f32 a, vector_f32 b)
{
    return _mm256_div_ps(a, b);
}

static inline vector_s32 s32_shift_left(vector_s32 v, const int bits)
{
    return _mm256_slli_epi32(v, bits);
}

static inline vector_f32 f32_from_bits(vector_s32 v)
{
    return _mm256_castsi256_ps(v);
}

static inline vector_f32 f32_absolute(vector_f32 v)
{
    return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v);
}

// v, which is not negative, with the sign of `sign`.
static inline vector_f32 f32_or_sign(vector_f32 v, vector_f32 sign)
{
    return _mm256_or_ps(v, _mm256_and_ps(sign, _mm256_set1_ps(-0.0f)));
}

// Where v < 0 (or -0) the lanes of `yes`, else those of `no`.
static inline vector_f32 f32_select_negative(vector_f32 v, vector_f32 yes, vector_f32 no)
{
    return _mm256_blendv_ps(no, yes, v);
}

// Where a < b the lanes of `yes`, else those of `no`.
static inline vector_f32 f32_select_less(vector_s32 a, vector_s32 b, vector_f32 yes, vector_f32 no)
{
    return _mm256_blendv_ps(no, yes, _mm256_castsi256_ps(_mm256_cmpgt_epi32(b, a)));
}

// 256 bytes for looking bytes up.
typedef struct {
    const uint8_t *bytes;
} vector_table;

static inline vector_table table_load(const uint8_t *table)
{
    return (vector_table){table};
}

// Row by row of 16: where a byte less 16 row is below 16, the row has its entry, and adding 112
// keeps the top bit clear; elsewhere it sets the top bit, for which a shuffle gives 0.
static inline vector_8 bytes_look_up(const vector_table *table, vector_8 v)
{
    vector_8 found = _mm256_setzero_si256();
#pragma GCC unroll 16
    for (int row = 0; row < 16; row++) {
        const __m128i *at = (const __m128i *)(const void *)(table->bytes + 16 * row);
        __m256i entries = _mm256_broadcastsi128_si256(_mm_loadu_si128(at));
        __m256i place = _mm256_adds_epu8(v, _mm256_set1_epi8(112));
        found = _mm256_or_si256(found, _mm256_shuffle_epi8(entries, place));
        v = _mm256_sub_epi8(v, _mm256_set1_epi8(16));
    }
    return found;
}

static inline vector_f32 f32_square_root(vector_f32 v)
{
    return _mm256_sqrt_ps(v);
}

#endif
