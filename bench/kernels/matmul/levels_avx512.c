// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/levels_avx512.h"

static __m512i codes_by_threshold(const struct matmul_epilogue *e, __m512i acc, int column,
                                  int count)
{
    acc = _mm512_xor_si512(acc, _mm512_loadu_si512(e->threshold_flip + column));
    __m512i code = _mm512_setzero_si512();
    for (int i = 0; i < count; i++) {
        const __m512i threshold = _mm512_loadu_si512(e->thresholds + i * e->level_stride + column);
        const __mmask16 reached = _mm512_cmpge_epi32_mask(acc, threshold);
        code = _mm512_mask_add_epi32(code, reached, code, _mm512_set1_epi32(1));
    }
    return code;
}

static __m512i clamp(__m512i value, int most)
{
    value = _mm512_max_epi32(value, _mm512_setzero_si512());
    return _mm512_min_epi32(value, _mm512_set1_epi32(most));
}

static __m512i codes_by_shift(const struct matmul_epilogue *e, __m512i acc, int column, int most)
{
    const __m512i shift = _mm512_loadu_si512(e->level_shift + column);
    const __m512i zero = _mm512_setzero_si512();
    const __m512i right = _mm512_max_epi32(shift, zero);
    const __m512i left = _mm512_max_epi32(_mm512_sub_epi32(zero, shift), zero);
    const __m512i code = clamp(_mm512_srav_epi32(acc, right), most);
    return clamp(_mm512_sllv_epi32(code, left), most);
}

static __m512i codes_by_scale(const struct matmul_epilogue *e, __m512i acc, int column, int most)
{
    __m512 level = _mm512_mul_ps(_mm512_cvtepi32_ps(acc), _mm512_loadu_ps(e->scale + column));
    level = _mm512_add_ps(level, _mm512_loadu_ps(e->shift + column));
    level = _mm512_max_ps(level, _mm512_setzero_ps());
    level = _mm512_min_ps(level, _mm512_set1_ps((float)most));
    return _mm512_cvtps_epi32(level);
}

static __m512i codes_of(const struct matmul_tile *tile, __m512i acc, int column)
{
    const int most = (1 << tile->planes->activations) - 1;
    switch (tile->epilogue.levels) {
    case LEVELS_BY_SHIFT:
        return codes_by_shift(&tile->epilogue, acc, column, most);
    case LEVELS_BY_SCALE:
        return codes_by_scale(&tile->epilogue, acc, column, most);
    default:
        return codes_by_threshold(&tile->epilogue, acc, column, most);
    }
}

static __mmask16 valid(const struct matmul_tile *tile, int vector)
{
    const int left = tile->columns - vector * 16;
    if (left <= 0)
        return 0;
    if (left >= 16)
        return 0xffff;
    return (__mmask16)((1 << left) - 1);
}

void levels_finish_avx512(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                          int mr, int vectors)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const struct matmul_planes *planes = tile->planes;
    const int bits = planes->activations;
    const __m512i product = _mm512_set1_epi32(planes->product);
    char *output = tile->output;
    for (int r = 0; r < mr; r++, sums += pitch, output += tile->output_stride) {
        const int32_t *bias = e->bias_s32;
        if (tile->row_bias != NULL)
            bias += tile->row_bias[r] * e->level_stride;
        __m512i row = _mm512_setzero_si512();
        if (tile->row_sums != NULL)
            row = _mm512_set1_epi32(
                (int32_t)((uint32_t)planes->row_factor * (uint32_t)tile->row_sums[r]));
        for (int v = 0; v < vectors; v++) {
            const __m512i constant = _mm512_add_epi32(row, _mm512_loadu_si512(bias + v * 16));
            const __m512i acc = _mm512_add_epi32(
                _mm512_mullo_epi32(_mm512_loadu_si512(sums + v * 16), product), constant);
            if (tile->output_kind == MATMUL_OUTPUT_S32) {
                _mm512_mask_storeu_epi32(output + v * 64, valid(tile, v), acc);
                continue;
            }
            const __m512i code = codes_of(tile, acc, v * 16);
            // Half a word of each plane.
            char *half = output + (v / 2 * bits) * 4 + v % 2 * 2;
            for (int i = 0; i < bits; i++) {
                const __mmask16 plane =
                    _mm512_mask_test_epi32_mask(valid(tile, v), code, _mm512_set1_epi32(1 << i));
                memcpy(half + i * 4, &plane, sizeof plane);
            }
        }
    }
}
