// SPDX-License-Identifier: MIT
// The glue of an integer tile on AVX2 registers: requantisation to 8 bits by the fp32-scale
// contract of glue/requantise.h, raw int32 sums, and the way out for everything else.
//
// Residual add, weight zero points, gemmlowp rounding and tiles at the right edge of the matrix
// spill to the stack once and go through epilogue_s8_spilled_avx2().
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_S8_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_S8_AVX2_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <string.h>

// The general epilogue. sums: [rows][stride] accumulators with the bias in them, 32-byte aligned,
// stride a multiple of 8. Writes tile->columns columns of `rows` rows.
void epilogue_s8_spilled_avx2(const struct matmul_tile *tile, const int32_t *sums, int rows,
                              int stride);

// Stores the first `columns` (1..16) bytes.
static inline void epilogue_s8_store_some_avx2(char *output, __m128i bytes, int columns)
{
    if (columns & 8) {
        _mm_storel_epi64((__m128i *)output, bytes);
        bytes = _mm_srli_si128(bytes, 8);
        output += 8;
    }
    if (columns & 4) {
        int32_t four = _mm_cvtsi128_si32(bytes);
        memcpy(output, &four, 4);
        bytes = _mm_srli_si128(bytes, 4);
        output += 4;
    }
    int32_t rest = _mm_cvtsi128_si32(bytes);
    for (int i = 0; i < (columns & 3); i++)
        output[i] = (char)(rest >> (8 * i));
}

// int32 sums -> rounded int32, clamped from above, still relative to the zero point. What is below
// INT32_MIN becomes INT32_MIN; the saturating narrowing and the lower clamp on bytes put it right.
static inline __attribute__((always_inline)) __m256i
epilogue_s8_scale_avx2(__m256i sums, __m256 scale, __m256 high)
{
    __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(sums), scale);
    return _mm256_cvtps_epi32(_mm256_min_ps(product, high));
}

// Four vectors of rounded int32 -> 32 bytes in the same order, zero point added, clamped from
// below.
static inline __attribute__((always_inline)) __m256i
epilogue_s8_narrow_avx2(__m256i a, __m256i b, __m256i c, __m256i d, __m256i zero_point, __m256i low,
                        const bool is_signed)
{
    __m256i ab = _mm256_adds_epi16(_mm256_packs_epi32(a, b), zero_point);
    __m256i cd = _mm256_adds_epi16(_mm256_packs_epi32(c, d), zero_point);
    // The packs work within 128-bit lanes: lane i holds columns 4 i .. 4 i + 3 of all four vectors.
    const __m256i order = _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7);
    __m256i bytes = is_signed ? _mm256_max_epi8(_mm256_packs_epi16(ab, cd), low)
                              : _mm256_max_epu8(_mm256_packus_epi16(ab, cd), low);
    return _mm256_permutevar8x32_epi32(bytes, order);
}

// Rows of 8 * vectors columns (1 or 2 vectors). `sums` lives in registers: mr and vectors are
// constants. All columns are valid.
static inline __attribute__((always_inline)) void
epilogue_s8_rows_avx2(const struct matmul_tile *tile, const __m256i (*sums)[2], const int mr,
                      const int vectors, const bool is_signed)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const __m256 high = _mm256_set1_ps(e->high);
    const __m256i zero_point = _mm256_set1_epi16((short)e->output_zero_point);
    const __m256i low = _mm256_set1_epi8((char)((int)e->low + e->output_zero_point));
    const __m256 scale[2] = {_mm256_loadu_ps(e->scale),
                             _mm256_loadu_ps(e->scale + vectors * 8 - 8)};
    const int rows_at_once = 4 / vectors;
    char *output = tile->output;
#pragma GCC unroll 8
    for (int row = 0; row < mr; row += rows_at_once) {
        __m256i quad[4];
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++) {
            int r = row + i / vectors, v = i % vectors;
            quad[i] = r < mr ? epilogue_s8_scale_avx2(sums[r][v], scale[v], high)
                             : _mm256_setzero_si256();
        }
        __m256i bytes =
            epilogue_s8_narrow_avx2(quad[0], quad[1], quad[2], quad[3], zero_point, low, is_signed);
        __m128i half[2] = {_mm256_castsi256_si128(bytes), _mm256_extracti128_si256(bytes, 1)};
#pragma GCC unroll 4
        for (int i = 0; i < rows_at_once; i++) {
            if (row + i >= mr)
                break;
            __m128i part = vectors == 2 ? half[i]
                           : i % 2      ? _mm_srli_si128(half[i / 2], 8)
                                        : half[i / 2];
            if (vectors == 2)
                _mm_storeu_si128((__m128i *)output, part);
            else
                _mm_storel_epi64((__m128i *)output, part);
            output += tile->output_stride;
        }
    }
}

// The end of every tile: common case on registers, the rest by way of the stack.
static inline __attribute__((always_inline)) void epilogue_s8_avx2(const struct matmul_tile *tile,
                                                                   const __m256i (*sums)[2],
                                                                   const int mr, const int vectors,
                                                                   const bool is_signed)
{
    const bool plain = !tile->residual && !tile->row_sums && !tile->epilogue.gemmlowp_multiplier;
    const bool all_columns = tile->columns == 8 * vectors;
    if (plain && all_columns &&
        tile->output_kind == (is_signed ? MATMUL_OUTPUT_S8 : MATMUL_OUTPUT_U8)) {
        epilogue_s8_rows_avx2(tile, sums, mr, vectors, is_signed);
        return;
    }
    _Alignas(32) int32_t spilled[8 * 2 * 8];
    const bool raw = plain && all_columns && tile->output_kind == MATMUL_OUTPUT_S32;
    char *output = raw ? tile->output : (char *)spilled;
    const size_t stride = raw ? tile->output_stride : (size_t)vectors * 32;
#pragma GCC unroll 8
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            _mm256_storeu_si256((__m256i *)(output + v * 32), sums[r][v]);
        output += stride;
    }
    if (!raw)
        epilogue_s8_spilled_avx2(tile, spilled, mr, vectors * 8);
}

#endif
