// SPDX-License-Identifier: MIT
// The integer epilogue for everything but the common case: residual add, weight zero points,
// gemmlowp rounding, tiles whose last columns are not the matrix's.
#include "bench/kernels/matmul/epilogue_s8_avx2.h"

#include "bench/kernels/matmul/epilogue_gemmlowp.h"

// Lanes below `count` (1..8 or more) are set.
static __m256i lane_mask(int count)
{
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(count), _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}

// Weight zero points: acc - row_sum * weight_zero_point[column].
static __m256i corrected_sums(const struct matmul_tile *tile, const int32_t *sums, int row,
                              int column)
{
    __m256i acc = _mm256_load_si256((const __m256i *)(sums + column));
    if (tile->row_sums) {
        __m256i points =
            _mm256_loadu_si256((const __m256i *)(tile->epilogue.weight_zero_points + column));
        acc = _mm256_sub_epi32(acc,
                               _mm256_mullo_epi32(points, _mm256_set1_epi32(tile->row_sums[row])));
    }
    return acc;
}

// The eight (or fewer) stored bytes of the residual, widened, times their scale.
static __m256 scaled_residual(const struct matmul_tile *tile, const char *residual, int count)
{
    char bytes[8] = {0};
    memcpy(bytes, residual, (size_t)(count < 8 ? count : 8));
    __m128i eight = _mm_loadl_epi64((const __m128i *)bytes);
    __m256i wide = tile->output_kind == MATMUL_OUTPUT_S8 ? _mm256_cvtepi8_epi32(eight)
                                                         : _mm256_cvtepu8_epi32(eight);
    wide = _mm256_sub_epi32(wide, _mm256_set1_epi32(tile->epilogue.residual_zero_point));
    return _mm256_mul_ps(_mm256_cvtepi32_ps(wide), _mm256_set1_ps(tile->epilogue.residual_scale));
}

// scale (+ residual), clamp, round: int32 relative to the output's zero point.
static __m256i scaled(const struct matmul_tile *tile, __m256i acc, const char *residual, int column,
                      int count)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(acc), _mm256_loadu_ps(e->scale + column));
    if (residual)
        product = _mm256_add_ps(product, scaled_residual(tile, residual + column, count));
    product = _mm256_max_ps(product, _mm256_set1_ps(e->low));
    product = _mm256_min_ps(product, _mm256_set1_ps(e->high));
    return _mm256_cvtps_epi32(product);
}

static __m256i gemmlowp(const struct matmul_tile *tile, __m256i acc, int column)
{
    _Alignas(32) int32_t values[8];
    _mm256_store_si256((__m256i *)values, acc);
    epilogue_gemmlowp(tile, values, column, 8);
    return _mm256_load_si256((const __m256i *)values);
}

// 32 columns of the common case: no residual, weight zero points or gemmlowp rounding.
static void store_common(const struct matmul_tile *tile, const int32_t *sums, int column,
                         char *output)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const bool is_signed = tile->output_kind == MATMUL_OUTPUT_S8;
    const __m256 high = _mm256_set1_ps(e->high);
    const __m256i zero_point = _mm256_set1_epi16((short)e->output_zero_point);
    const __m256i low = _mm256_set1_epi8((char)((int)e->low + e->output_zero_point));
    __m256i quad[4];
#pragma GCC unroll 4
    for (int v = 0; v < 4; v++)
        quad[v] =
            epilogue_s8_scale_avx2(_mm256_load_si256((const __m256i *)(sums + column + v * 8)),
                                   _mm256_loadu_ps(e->scale + column + v * 8), high);
    const __m256i bytes =
        is_signed
            ? epilogue_s8_narrow_avx2(quad[0], quad[1], quad[2], quad[3], zero_point, low, true)
            : epilogue_s8_narrow_avx2(quad[0], quad[1], quad[2], quad[3], zero_point, low, false);
    _mm256_storeu_si256((__m256i *)(void *)(output + column), bytes);
}

void epilogue_s8_spilled_avx2(const struct matmul_tile *tile, const int32_t *sums, int rows,
                              int stride)
{
    const __m256i zero_point = _mm256_set1_epi32(tile->epilogue.output_zero_point);
    // The lowest byte of each of four lanes.
    const __m256i lowest =
        _mm256_setr_epi8(0, 4, 8, 12, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 4, 8, 12,
                         -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1);
    const bool is_common = !tile->residual && !tile->row_sums &&
                           !tile->epilogue.gemmlowp_multiplier &&
                           tile->output_kind != MATMUL_OUTPUT_S32;
    for (int row = 0; row < rows; row++, sums += stride) {
        char *output = (char *)tile->output + (size_t)row * tile->output_stride;
        const char *residual =
            tile->residual ? (const char *)tile->residual + (size_t)row * tile->residual_stride
                           : NULL;
        int column = 0;
        for (; is_common && column + 32 <= tile->columns; column += 32)
            store_common(tile, sums, column, output);
        for (; column < tile->columns; column += 8) {
            int left = tile->columns - column;
            __m256i acc = corrected_sums(tile, sums, row, column);
            if (tile->output_kind == MATMUL_OUTPUT_S32) {
                _mm256_maskstore_epi32((int *)(output + (size_t)column * 4), lane_mask(left), acc);
                continue;
            }
            __m256i value = tile->epilogue.gemmlowp_multiplier
                                ? gemmlowp(tile, acc, column)
                                : scaled(tile, acc, residual, column, left);
            value = _mm256_shuffle_epi8(_mm256_add_epi32(value, zero_point), lowest);
            __m128i bytes = _mm_unpacklo_epi32(_mm256_castsi256_si128(value),
                                               _mm256_extracti128_si256(value, 1));
            epilogue_s8_store_some_avx2(output + column, bytes, left < 8 ? left : 8);
        }
    }
}
