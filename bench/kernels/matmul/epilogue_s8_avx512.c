// SPDX-License-Identifier: MIT
// The integer epilogue for everything but the common case: residual add, weight zero points,
// gemmlowp rounding, raw int32 sums.
#include "bench/kernels/matmul/epilogue_s8_avx512.h"

#include "bench/kernels/matmul/epilogue_gemmlowp.h"

// Weight zero points: acc - row_sum * weight_zero_point[column].
static __m512i corrected_sums(const struct matmul_tile *tile, const int32_t *sums, int row,
                              int column)
{
    __m512i acc = _mm512_load_si512(sums + column);
    if (tile->row_sums) {
        __m512i points = _mm512_loadu_si512(tile->epilogue.weight_zero_points + column);
        acc = _mm512_sub_epi32(acc,
                               _mm512_mullo_epi32(points, _mm512_set1_epi32(tile->row_sums[row])));
    }
    return acc;
}

// scale (+ residual), clamp, round: int32 relative to the output's zero point.
static __m512i scaled(const struct matmul_tile *tile, __m512i acc, const char *residual, int column)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(acc), _mm512_loadu_ps(e->scale + column));
    if (residual) {
        // Whole vectors: behind the last column there are bytes that may be read.
        __m128i bytes = _mm_loadu_si128((const __m128i *)(residual + column));
        __m512i wide = tile->output_kind == MATMUL_OUTPUT_S8 ? _mm512_cvtepi8_epi32(bytes)
                                                             : _mm512_cvtepu8_epi32(bytes);
        wide = _mm512_sub_epi32(wide, _mm512_set1_epi32(e->residual_zero_point));
        product = _mm512_add_ps(
            product, _mm512_mul_ps(_mm512_cvtepi32_ps(wide), _mm512_set1_ps(e->residual_scale)));
    }
    product = _mm512_max_ps(product, _mm512_set1_ps(e->low));
    product = _mm512_min_ps(product, _mm512_set1_ps(e->high));
    return _mm512_cvtps_epi32(product);
}

static __m512i gemmlowp(const struct matmul_tile *tile, __m512i acc, int column)
{
    _Alignas(64) int32_t values[16];
    _mm512_store_si512(values, acc);
    epilogue_gemmlowp(tile, values, column, 16);
    return _mm512_load_si512(values);
}

// Stores with a mask cost many times a plain one on some cores, so whole vectors go without.
static void store_s32(char *output, __m512i value, int left)
{
    if (left >= 16)
        _mm512_storeu_si512(output, value);
    else
        _mm512_mask_storeu_epi32(output, (__mmask16)((1 << left) - 1), value);
}

static void store_bytes(char *output, __m512i value, int left)
{
    __m128i bytes = _mm512_cvtepi32_epi8(value);
    if (left >= 16)
        _mm_storeu_si128((__m128i *)output, bytes);
    else
        _mm_mask_storeu_epi8(output, (__mmask16)((1 << left) - 1), bytes);
}

void epilogue_s8_spilled_avx512(const struct matmul_tile *tile, const int32_t *sums, int rows,
                                int stride)
{
    const __m512i zero_point = _mm512_set1_epi32(tile->epilogue.output_zero_point);
    for (int row = 0; row < rows; row++, sums += stride) {
        char *output = (char *)tile->output + (size_t)row * tile->output_stride;
        const char *residual =
            tile->residual ? (const char *)tile->residual + (size_t)row * tile->residual_stride
                           : NULL;
        for (int column = 0; column < tile->columns; column += 16) {
            int left = tile->columns - column;
            __m512i acc = corrected_sums(tile, sums, row, column);
            if (tile->output_kind == MATMUL_OUTPUT_S32) {
                store_s32(output + (size_t)column * 4, acc, left);
                continue;
            }
            __m512i value = tile->epilogue.gemmlowp_multiplier
                                ? gemmlowp(tile, acc, column)
                                : scaled(tile, acc, residual, column);
            value = _mm512_add_epi32(value, zero_point);
            store_bytes(output + column, value, left);
        }
    }
}
