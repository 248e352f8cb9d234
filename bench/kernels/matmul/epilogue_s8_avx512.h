// SPDX-License-Identifier: MIT
// The glue of an integer tile on AVX-512 registers: requantisation to 8 bits by the fp32-scale
// contract of glue/requantise.h, and the way out for everything that is not the common case.
//
// Common cases: scale, residual add, clamp, zero point, 8 bits out, all while the accumulators are
// in registers. Weight zero points, gemmlowp rounding and raw int32 sums spill the tile to the
// stack once and go through epilogue_s8_spilled_avx512().
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_S8_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_S8_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>

// The tallest tile, and what the largest tile has of vectors: 14 x 2 or 28 x 1.
enum { TILE_S8_AVX512_ROWS = 28, TILE_S8_AVX512_VECTORS = 28 };

// The general epilogue. sums: [rows][stride] accumulators with the bias in them, 64-byte aligned,
// stride a multiple of 16. Writes tile->columns columns of `rows` rows.
void epilogue_s8_spilled_avx512(const struct matmul_tile *tile, const int32_t *sums, int rows,
                                int stride);

// Does the tile end in 8 bits of this signedness, with nothing but scale, residual, clamp and zero
// point, none of which can leave int32?
static inline bool epilogue_s8_is_common(const struct matmul_tile *tile, bool is_signed)
{
    return tile->output_kind == (is_signed ? MATMUL_OUTPUT_S8 : MATMUL_OUTPUT_U8) &&
           !tile->row_sums && !tile->epilogue.gemmlowp_multiplier && tile->epilogue.bounded;
}

static inline __attribute__((always_inline)) __m512 epilogue_s8_scale_avx512(__m512i sums,
                                                                             __m512 scale)
{
    return _mm512_mul_ps(_mm512_cvtepi32_ps(sums), scale);
}

// The residual's part of 16 columns: (float)(stored - zero point) * scale. Lanes outside the mask
// are never stored.
static inline __attribute__((always_inline)) __m512
epilogue_s8_residual_avx512(const char *residual, __mmask16 mask, __m512i zero_point, __m512 scale,
                            bool is_signed)
{
    __m128i bytes = _mm_maskz_loadu_epi8(mask, residual);
    __m512i wide = is_signed ? _mm512_cvtepi8_epi32(bytes) : _mm512_cvtepu8_epi32(bytes);
    return _mm512_mul_ps(_mm512_cvtepi32_ps(_mm512_sub_epi32(wide, zero_point)), scale);
}

// Four vectors of rounded int32, two and two packed to int16 -> 64 bytes in the same order, zero
// point added, clamped. The narrowing saturates and so keeps the order of what is beyond the
// clamps.
static inline __attribute__((always_inline)) __m512i
epilogue_s8_narrow_words_avx512(__m512i ab, __m512i cd, __m512i zero_point, __m512i low,
                                __m512i high, bool has_zero_point, bool is_signed)
{
    if (has_zero_point) {
        ab = _mm512_adds_epi16(ab, zero_point);
        cd = _mm512_adds_epi16(cd, zero_point);
    }
    // The packs work within 128-bit lanes: lane i holds columns 4 i .. 4 i + 3 of all four vectors.
    const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    __m512i bytes = is_signed ? _mm512_packs_epi16(ab, cd) : _mm512_packus_epi16(ab, cd);
    bytes = is_signed ? _mm512_max_epi8(bytes, low) : _mm512_max_epu8(bytes, low);
    bytes = is_signed ? _mm512_min_epi8(bytes, high) : _mm512_min_epu8(bytes, high);
    return _mm512_permutexvar_epi32(order, bytes);
}

static inline __attribute__((always_inline)) __m512i
epilogue_s8_narrow_avx512(__m512i a, __m512i b, __m512i c, __m512i d, __m512i zero_point,
                          __m512i low, __m512i high, bool has_zero_point, bool is_signed)
{
    return epilogue_s8_narrow_words_avx512(_mm512_packs_epi32(a, b), _mm512_packs_epi32(c, d),
                                           zero_point, low, high, has_zero_point, is_signed);
}

// Rows of 16 * vectors columns. `sums` lives in registers: mr and vectors are constants.
static inline __attribute__((always_inline)) void
epilogue_s8_rows_avx512(const struct matmul_tile *tile, char *output, const char *residual,
                        const __m512i (*sums)[2], const int mr, const int vectors,
                        const bool has_zero_point, const bool has_residual, const bool is_signed)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const __m512 scale[2] = {_mm512_loadu_ps(e->scale),
                             _mm512_loadu_ps(e->scale + (vectors - 1) * 16)};
    const bool all_columns = tile->columns == 16 * vectors;
    const __mmask32 columns = (__mmask32)(0xffffffffu >> (32 - tile->columns));
    const __m512i residual_zero_point = _mm512_set1_epi32(e->residual_zero_point);
    const __m512 residual_scale = _mm512_set1_ps(e->residual_scale);
    const int rows_at_once = 4 / vectors;
    // All sums first, two vectors to one: beside them there is no room for what bytes want.
    __m512i words[TILE_S8_AVX512_VECTORS / 2 + 1];
    words[(mr * vectors + 1) / 2] = _mm512_setzero_si512();
#pragma GCC unroll 28
    for (int first = 0; first < mr * vectors; first += 2) {
        __m512i two[2];
#pragma GCC unroll 2
        for (int i = 0; i < 2; i++) {
            int r = (first + i) / vectors, v = (first + i) % vectors;
            two[i] = _mm512_setzero_si512();
            if (r >= mr)
                continue;
            __m512 product = epilogue_s8_scale_avx512(sums[r][v], scale[v]);
            if (has_residual) {
                product = _mm512_add_ps(
                    product,
                    epilogue_s8_residual_avx512(residual + v * 16, (__mmask16)(columns >> v * 16),
                                                residual_zero_point, residual_scale, is_signed));
                if (v == vectors - 1)
                    residual += tile->residual_stride;
            }
            two[i] = _mm512_cvtps_epi32(product);
        }
        words[first / 2] = _mm512_packs_epi32(two[0], two[1]);
    }
    const __m512i high = _mm512_set1_epi8((char)((int)e->high + e->output_zero_point));
    const __m512i zero_point = _mm512_set1_epi16((short)e->output_zero_point);
    const __m512i low = _mm512_set1_epi8((char)((int)e->low + e->output_zero_point));
#pragma GCC unroll 28
    for (int row = 0; row < mr; row += rows_at_once) {
        const int pair = row * vectors / 2;
        __m512i bytes = epilogue_s8_narrow_words_avx512(words[pair], words[pair + 1], zero_point,
                                                        low, high, has_zero_point, is_signed);
#pragma GCC unroll 4
        for (int i = 0; i < rows_at_once; i++) {
            if (row + i >= mr) {
                break;
            }
            if (vectors == 2) {
                __m256i part =
                    i == 0 ? _mm512_castsi512_si256(bytes) : _mm512_extracti64x4_epi64(bytes, 1);
                if (all_columns) {
                    _mm256_storeu_si256((__m256i *)output, part);
                } else {
                    _mm256_mask_storeu_epi8(output, columns, part);
                }
            } else {
                __m128i part = i == 0   ? _mm512_castsi512_si128(bytes)
                               : i == 1 ? _mm512_extracti32x4_epi32(bytes, 1)
                               : i == 2 ? _mm512_extracti32x4_epi32(bytes, 2)
                                        : _mm512_extracti32x4_epi32(bytes, 3);
                if (all_columns) {
                    _mm_storeu_si128((__m128i *)output, part);
                } else {
                    _mm_mask_storeu_epi8(output, (__mmask16)columns, part);
                }
            }
            output += tile->output_stride;
        }
    }
}

// The stored residual of one row, or (half) of 8 columns of two, as 32-bit numbers.
static inline __attribute__((always_inline)) __m512i
epilogue_s8_residual_rows_avx512(const char *residual, size_t stride, __mmask16 mask, bool half,
                                 bool is_signed)
{
    __m128i bytes = _mm_maskz_loadu_epi8(mask, residual);
    if (half)
        bytes = _mm_unpacklo_epi64(bytes, _mm_maskz_loadu_epi8(mask, residual + stride));
    return is_signed ? _mm512_cvtepi8_epi32(bytes) : _mm512_cvtepu8_epi32(bytes);
}

// Tiles of one vector of columns, or (half) of the lower half of one; the zero point is added in
// any case.
static inline __attribute__((always_inline)) void
epilogue_s8_narrow_rows_avx512(const struct matmul_tile *tile, char *output, const char *residual,
                               const __m512i *sums, const int mr, const bool half,
                               const bool has_residual, const bool is_signed)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const __m512i high = _mm512_set1_epi8((char)((int)e->high + e->output_zero_point));
    const __m512i zero_point = _mm512_set1_epi16((short)e->output_zero_point);
    const __m512i low = _mm512_set1_epi8((char)((int)e->low + e->output_zero_point));
    const __m512 scale =
        half ? _mm512_broadcast_f32x8(_mm256_loadu_ps(e->scale)) : _mm512_loadu_ps(e->scale);
    const __m512i residual_zero_point = _mm512_set1_epi32(e->residual_zero_point);
    const __m512 residual_scale = _mm512_set1_ps(e->residual_scale);
    const bool all_columns = tile->columns == (half ? 8 : 16);
    const __mmask16 columns = (__mmask16)((1u << tile->columns) - 1);
    const int rows_a_vector = half ? 2 : 1;
#pragma GCC unroll 14
    for (int row = 0; row < mr; row += 4 * rows_a_vector) {
        __m512i quad[4];
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++) {
            const int r = row + i * rows_a_vector;
            quad[i] = _mm512_setzero_si512();
            if (r >= mr)
                continue;
            const bool two = half && r + 1 < mr;
            __m512i both = sums[r];
            if (two)
                both = _mm512_inserti64x4(both, _mm512_castsi512_si256(sums[r + 1]), 1);
            __m512 product = epilogue_s8_scale_avx512(both, scale);
            if (has_residual) {
                __m512i wide = epilogue_s8_residual_rows_avx512(residual, tile->residual_stride,
                                                                columns, two, is_signed);
                wide = _mm512_sub_epi32(wide, residual_zero_point);
                product =
                    _mm512_add_ps(product, _mm512_mul_ps(_mm512_cvtepi32_ps(wide), residual_scale));
                residual += (two ? 2 : 1) * tile->residual_stride;
            }
            quad[i] = _mm512_cvtps_epi32(product);
        }
        __m512i bytes = epilogue_s8_narrow_avx512(quad[0], quad[1], quad[2], quad[3], zero_point,
                                                  low, high, true, is_signed);
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++) {
            __m128i part = i == 0   ? _mm512_castsi512_si128(bytes)
                           : i == 1 ? _mm256_extracti128_si256(_mm512_castsi512_si256(bytes), 1)
                           : i == 2 ? _mm512_extracti32x4_epi32(bytes, 2)
                                    : _mm512_extracti32x4_epi32(bytes, 3);
#pragma GCC unroll 2
            for (int second = 0; second < rows_a_vector; second++) {
                if (row + i * rows_a_vector + second >= mr)
                    continue;
                __m128i stored = second ? _mm_unpackhi_epi64(part, part) : part;
                if (!all_columns)
                    _mm_mask_storeu_epi8(output, columns, stored);
                else if (half)
                    _mm_storel_epi64((__m128i *)(void *)output, stored);
                else
                    _mm_storeu_si128((__m128i *)(void *)output, stored);
                output += tile->output_stride;
            }
        }
    }
}

// The end of every tile: common case on registers, the rest by way of the stack.
static inline __attribute__((always_inline)) void
epilogue_s8_avx512(const struct matmul_tile *tile, const __m512i (*sums)[2], const int mr,
                   const int vectors, const bool is_signed)
{
    if (epilogue_s8_is_common(tile, is_signed)) {
        if (tile->residual) {
            epilogue_s8_rows_avx512(tile, tile->output, tile->residual, sums, mr, vectors, true,
                                    true, is_signed);
        } else if (tile->epilogue.output_zero_point == 0) {
            epilogue_s8_rows_avx512(tile, tile->output, tile->residual, sums, mr, vectors, false,
                                    false, is_signed);
        } else {
            epilogue_s8_rows_avx512(tile, tile->output, tile->residual, sums, mr, vectors, true,
                                    false, is_signed);
        }
        return;
    }
    _Alignas(64) int32_t spilled[TILE_S8_AVX512_VECTORS * 16];
#pragma GCC unroll 28
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            _mm512_store_si512(spilled + (r * vectors + v) * 16, sums[r][v]);
        }
    }
    epilogue_s8_spilled_avx512(tile, spilled, mr, vectors * 16);
}

// The end of skinny products: few rows of up to four vectors of columns, bias in them. The common
// case without a residual takes a row at a time, the rest goes by way of the stack.
static inline __attribute__((always_inline)) void
epilogue_s8_skinny_avx512(const struct matmul_tile *tile, const __m512i (*sums)[4], const int mr,
                          const int vectors, const bool is_signed)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    if (!epilogue_s8_is_common(tile, is_signed) || tile->residual != NULL) {
        _Alignas(64) int32_t spilled[TILE_S8_AVX512_VECTORS * 16];
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                _mm512_store_si512(spilled + (r * vectors + v) * 16, sums[r][v]);
        }
        epilogue_s8_spilled_avx512(tile, spilled, mr, vectors * 16);
        return;
    }
    const __m512i high = _mm512_set1_epi8((char)((int)e->high + e->output_zero_point));
    const __m512i zero_point = _mm512_set1_epi16((short)e->output_zero_point);
    const __m512i low = _mm512_set1_epi8((char)((int)e->low + e->output_zero_point));
    const __mmask64 columns = ~0ull >> (64 - tile->columns);
    char *output = tile->output;
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++, output += tile->output_stride) {
        __m512i quad[4];
#pragma GCC unroll 4
        for (int v = 0; v < 4; v++)
            quad[v] = v < vectors ? _mm512_cvtps_epi32(epilogue_s8_scale_avx512(
                                        sums[r][v], _mm512_loadu_ps(e->scale + v * 16)))
                                  : _mm512_setzero_si512();
        const __m512i bytes = epilogue_s8_narrow_avx512(quad[0], quad[1], quad[2], quad[3],
                                                        zero_point, low, high, true, is_signed);
        _mm512_mask_storeu_epi8(output, columns, bytes);
    }
}

#endif
