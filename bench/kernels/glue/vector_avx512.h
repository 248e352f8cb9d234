// SPDX-License-Identifier: MIT
// Vectors of 16 floats or int32 on AVX-512, under the names that vector bodies are written in.
//
// vector_avx2.h, vector_avx512.h and vector_neon.h define the same types and functions. A kernel
// body that is the same on all of them is written once, in a header, and compiled in one small file
// an instruction set. `_some` variants touch only the first n elements (0 < n < VECTOR_LANES) when
// they store; loads may read the whole vector, since 64 bytes are readable behind every buffer.
#ifndef BITROOF_BENCH_KERNELS_GLUE_VECTOR_AVX512_H
#define BITROOF_BENCH_KERNELS_GLUE_VECTOR_AVX512_H

#include <immintrin.h>
#include <stdbool.h>
#include <stdint.h>

enum { VECTOR_LANES = 16, VECTOR_BYTES = 64, VECTOR_REGISTERS = 32 };

typedef __m512 vector_f32;
typedef __m512i vector_s32;
typedef __m512i vector_s16;    // 2 * VECTOR_LANES
typedef __m512i vector_8;      // VECTOR_BYTES bytes
typedef __m128i vector_16;     // 16 bytes
typedef __m512i vector_places; // of lanes in a shuffle

static inline vector_f32 f32_load(const float *p)
{
    return _mm512_loadu_ps(p);
}

static inline void f32_store(float *p, vector_f32 v)
{
    _mm512_storeu_ps(p, v);
}

static inline void f32_store_some(float *p, vector_f32 v, int64_t n)
{
    _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1), v);
}

static inline vector_f32 f32_all(float x)
{
    return _mm512_set1_ps(x);
}

static inline vector_f32 f32_add(vector_f32 a, vector_f32 b)
{
    return _mm512_add_ps(a, b);
}

static inline vector_f32 f32_multiply(vector_f32 a, vector_f32 b)
{
    return _mm512_mul_ps(a, b);
}

static inline vector_f32 f32_fma(vector_f32 sum, vector_f32 a, vector_f32 b)
{
    return _mm512_fmadd_ps(a, b, sum);
}

static inline vector_f32 f32_max(vector_f32 a, vector_f32 b)
{
    return _mm512_max_ps(a, b);
}

static inline vector_f32 f32_min(vector_f32 a, vector_f32 b)
{
    return _mm512_min_ps(a, b);
}

// min(max(v, 0), high) for high >= 0. Non-negative floats are ordered like their bits, and integer
// compares do not take the multipliers' pipes.
static inline vector_f32 f32_clamp_positive(vector_f32 v, vector_f32 high)
{
    return _mm512_castsi512_ps(
        _mm512_min_epi32(_mm512_max_epi32(_mm512_castps_si512(v), _mm512_setzero_si512()),
                         _mm512_castps_si512(high)));
}

static inline vector_s32 s32_load(const int32_t *p)
{
    return _mm512_loadu_si512(p);
}

static inline void s32_store(int32_t *p, vector_s32 v)
{
    _mm512_storeu_si512(p, v);
}

static inline void s32_store_some(int32_t *p, vector_s32 v, int64_t n)
{
    _mm512_mask_storeu_epi32(p, (__mmask16)((1u << n) - 1), v);
}

static inline vector_s32 s32_all(int32_t x)
{
    return _mm512_set1_epi32(x);
}

static inline vector_s32 s32_add(vector_s32 a, vector_s32 b)
{
    return _mm512_add_epi32(a, b);
}

static inline vector_s32 s32_subtract(vector_s32 a, vector_s32 b)
{
    return _mm512_sub_epi32(a, b);
}

// a * b of values that fit 16 bits with their signs.
static inline vector_s32 s32_multiply_16(vector_s32 a, vector_s32 b)
{
    return _mm512_madd_epi16(a, _mm512_and_si512(b, _mm512_set1_epi32(0xffff)));
}

static inline vector_f32 f32_from_s32(vector_s32 v)
{
    return _mm512_cvtepi32_ps(v);
}

// Rounds half to even.
static inline vector_s32 s32_from_f32(vector_f32 v)
{
    return _mm512_cvtps_epi32(v);
}

static inline vector_s32 s32_from_s8(const int8_t *p)
{
    return _mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)p));
}

static inline vector_s32 s32_from_u8(const uint8_t *p)
{
    return _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)p));
}

// Stores the low byte of each lane.
static inline void s32_store_bytes(void *p, vector_s32 v)
{
    _mm_storeu_si128(p, _mm512_cvtepi32_epi8(v));
}

static inline void s32_store_bytes_some(void *p, vector_s32 v, int64_t n)
{
    _mm512_mask_cvtepi32_storeu_epi8(p, (__mmask16)((1u << n) - 1), v);
}

static inline vector_s16 s16_from_s8(const int8_t *p)
{
    return _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(const void *)p));
}

static inline vector_s16 s16_from_u8(const uint8_t *p)
{
    return _mm512_cvtepu8_epi16(_mm256_loadu_si256((const __m256i *)(const void *)p));
}

static inline vector_s16 s16_add(vector_s16 a, vector_s16 b)
{
    return _mm512_add_epi16(a, b);
}

// The first and the second half of the elements.
static inline vector_s32 s32_from_s16_low(vector_s16 v)
{
    return _mm512_cvtepi16_epi32(_mm512_castsi512_si256(v));
}

static inline vector_s32 s32_from_s16_high(vector_s16 v)
{
    return _mm512_cvtepi16_epi32(_mm512_extracti64x4_epi64(v, 1));
}

static inline vector_8 bytes_load(const void *p)
{
    return _mm512_loadu_si512(p);
}

static inline void bytes_store(void *p, vector_8 v)
{
    _mm512_storeu_si512(p, v);
}

static inline void bytes_store_some(void *p, vector_8 v, int64_t n)
{
    _mm512_mask_storeu_epi8(p, (__mmask64)((UINT64_C(1) << n) - 1), v);
}

static inline vector_8 bytes_all(int32_t x)
{
    return _mm512_set1_epi8((char)x);
}

static inline vector_8 s8_max(vector_8 a, vector_8 b)
{
    return _mm512_max_epi8(a, b);
}

static inline vector_8 s8_min(vector_8 a, vector_8 b)
{
    return _mm512_min_epi8(a, b);
}

static inline vector_8 u8_max(vector_8 a, vector_8 b)
{
    return _mm512_max_epu8(a, b);
}

static inline vector_8 u8_min(vector_8 a, vector_8 b)
{
    return _mm512_min_epu8(a, b);
}

// Four vectors of int32 -> their bytes in the same order: saturated to 16 bits, the zero point
// added, saturated to 8.
static inline vector_8 bytes_narrow(vector_s32 a, vector_s32 b, vector_s32 c, vector_s32 d,
                                    int32_t zero_point, bool is_signed)
{
    // The packs work within 128-bit lanes: lane i holds elements 4 i .. 4 i + 3 of all four.
    const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    const __m512i zero = _mm512_set1_epi16((short)zero_point);
    __m512i ab = _mm512_adds_epi16(_mm512_packs_epi32(a, b), zero);
    __m512i cd = _mm512_adds_epi16(_mm512_packs_epi32(c, d), zero);
    __m512i bytes = is_signed ? _mm512_packs_epi16(ab, cd) : _mm512_packus_epi16(ab, cd);
    return _mm512_permutexvar_epi32(order, bytes);
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

static inline void v16_store_some(void *p, vector_16 v, int64_t n)
{
    _mm_mask_storeu_epi8(p, (__mmask16)((1u << n) - 1), v);
}

// Bytes of v at `places`, where those are not negative, into `onto`, which is 0 there.
static inline vector_16 v16_shuffle_into(vector_16 onto, vector_16 v, vector_16 places)
{
    return _mm_or_si128(onto, _mm_shuffle_epi8(v, places));
}

static inline vector_places places_load(const int8_t *control)
{
    return s32_from_s8(control);
}

// The same with lanes of 32 bits.
static inline vector_s32 s32_permute_into(vector_s32 onto, vector_s32 v, vector_places places)
{
    return _mm512_mask_permutexvar_epi32(onto, _knot_mask16(_mm512_movepi32_mask(places)), places,
                                         v);
}

static inline vector_f32 f32_subtract(vector_f32 a, vector_f32 b)
{
    return _mm512_sub_ps(a, b);
}

static inline vector_f32 f32_divide(vector_f32 a, vector_f32 b)
{
    return _mm512_div_ps(a, b);
}

static inline vector_s32 s32_shift_left(vector_s32 v, const int bits)
{
    return _mm512_slli_epi32(v, (unsigned)bits);
}

static inline vector_f32 f32_from_bits(vector_s32 v)
{
    return _mm512_castsi512_ps(v);
}

static inline vector_f32 f32_absolute(vector_f32 v)
{
    return _mm512_abs_ps(v);
}

// v, which is not negative, with the sign of `sign`.
static inline vector_f32 f32_or_sign(vector_f32 v, vector_f32 sign)
{
    return _mm512_or_ps(v, _mm512_and_ps(sign, _mm512_set1_ps(-0.0f)));
}

// Where v < 0 (or -0) the lanes of `yes`, else those of `no`.
static inline vector_f32 f32_select_negative(vector_f32 v, vector_f32 yes, vector_f32 no)
{
    return _mm512_mask_blend_ps(_mm512_movepi32_mask(_mm512_castps_si512(v)), no, yes);
}

// Where a < b the lanes of `yes`, else those of `no`.
static inline vector_f32 f32_select_less(vector_s32 a, vector_s32 b, vector_f32 yes, vector_f32 no)
{
    return _mm512_mask_blend_ps(_mm512_cmplt_epi32_mask(a, b), no, yes);
}

// 256 bytes for looking bytes up.
typedef struct {
    __m512i words[4];
} vector_table;

static inline vector_table table_load(const uint8_t *table)
{
    vector_table loaded;
    for (int i = 0; i < 4; i++)
        loaded.words[i] = _mm512_loadu_si512(table + 64 * i);
    return loaded;
}

// The bytes that the low halves of 16-bit lanes (below 256) stand for: from the 128 words of the
// table the one that has it, then the right half of that.
static inline __m512i halves_look_up(const vector_table *table, __m512i v)
{
    const __m512i word = _mm512_srli_epi16(v, 1);
    const __mmask32 is_high = _mm512_test_epi16_mask(v, _mm512_set1_epi16(0x80));
    __m512i low = _mm512_permutex2var_epi16(table->words[0], word, table->words[1]);
    __m512i high = _mm512_permutex2var_epi16(table->words[2], word, table->words[3]);
    __m512i found = _mm512_mask_mov_epi16(low, is_high, high);
    __m512i shift = _mm512_slli_epi16(_mm512_and_si512(v, _mm512_set1_epi16(1)), 3);
    return _mm512_srlv_epi16(found, shift);
}

static inline vector_8 bytes_look_up(const vector_table *table, vector_8 v)
{
    const __m512i low = _mm512_set1_epi16(0xff);
    __m512i even = halves_look_up(table, _mm512_and_si512(v, low));
    __m512i odd = halves_look_up(table, _mm512_srli_epi16(v, 8));
    return _mm512_or_si512(_mm512_and_si512(even, low), _mm512_slli_epi16(odd, 8));
}

static inline vector_f32 f32_square_root(vector_f32 v)
{
    return _mm512_sqrt_ps(v);
}

#endif
