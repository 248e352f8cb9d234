// SPDX-License-Identifier: MIT
// Codes of n bits are found from the top bit down: a comparison says the bit of 16 columns and is a
// half word of its plane already; where it is set, what is left of the sum, or of the thresholds,
// is that of the upper half. So n bits take n comparisons, no clamp (sums beyond the ends stay
// beyond every comparison) and nothing to pack. One body, an instance a rule and number of bits.
#include "bench/kernels/matmul/levels_avx512.h"
#include "bench/kernels/matmul/levels_ways.h"

// What 16 columns are compared with, by the way.
struct numbers {
    __m512i thresholds[(1 << PLANES_MOST) - 1], flip;
    __m512i right, left;
    __m512 scale, bias;
    __m512i split;
    __m512 scale_below, bias_below;
};

BODY struct numbers numbers_of(const struct matmul_epilogue *e, int column, const enum way way,
                               const int bits)
{
    struct numbers n;
    if (way == BY_THRESHOLD) {
        const int count = (1 << bits) - 1;
        n.flip = _mm512_loadu_si512(e->threshold_flip + column);
#pragma GCC unroll 15
        for (int i = 0; i < count; i++)
            n.thresholds[i] = _mm512_loadu_si512(e->thresholds + i * e->level_stride + column);
    } else if (way == BY_SCALE || way == BY_DPRELU) {
        n.scale = _mm512_loadu_ps(e->scale + column);
        n.bias = _mm512_loadu_ps(e->shift + column);
        if (way == BY_DPRELU) {
            n.split = _mm512_loadu_si512(e->split + column);
            n.scale_below = _mm512_loadu_ps(e->scale_below + column);
            n.bias_below = _mm512_loadu_ps(e->shift_below + column);
        }
    } else {
        n.right = _mm512_loadu_si512(e->level_shift + column);
        if (way == BY_SHIFTS_TO_BOTH_SIDES) {
            const __m512i zero = _mm512_setzero_si512();
            n.left = _mm512_max_epi32(_mm512_sub_epi32(zero, n.right), zero);
            n.right = _mm512_max_epi32(n.right, zero);
        }
    }
    return n;
}

BODY void masks_by_threshold(const struct numbers *n, __m512i acc, const int bits, __mmask16 *masks)
{
    __m512i left[(1 << PLANES_MOST) - 1];
    int count = (1 << bits) - 1;
    acc = _mm512_xor_si512(acc, n->flip);
#pragma GCC unroll 15
    for (int i = 0; i < count; i++)
        left[i] = n->thresholds[i];
#pragma GCC unroll 4
    for (int plane = bits - 1; plane >= 0; plane--) {
        const int middle = count / 2;
        masks[plane] = _mm512_cmpge_epi32_mask(acc, left[middle]);
#pragma GCC unroll 7
        for (int i = 0; i < middle; i++)
            left[i] = _mm512_mask_mov_epi32(left[i], masks[plane], left[middle + 1 + i]);
        count = middle;
    }
}

BODY void masks_by_shift(const struct numbers *n, __m512i acc, const int bits, __mmask16 *masks)
{
    __m512i code = _mm512_srav_epi32(acc, n->right);
#pragma GCC unroll 4
    for (int plane = bits - 1; plane >= 0; plane--) {
        const __m512i half = _mm512_set1_epi32(1 << plane);
        masks[plane] = _mm512_cmpge_epi32_mask(code, half);
        code = _mm512_mask_sub_epi32(code, masks[plane], code, half);
    }
}

BODY __m512i clamp(__m512i value, int most)
{
    value = _mm512_max_epi32(value, _mm512_setzero_si512());
    return _mm512_min_epi32(value, _mm512_set1_epi32(most));
}

BODY void masks_by_shifts_to_both_sides(const struct numbers *n, __m512i acc, const int bits,
                                        __mmask16 *masks)
{
    const int most = (1 << bits) - 1;
    __m512i code = clamp(_mm512_srav_epi32(acc, n->right), most);
    code = clamp(_mm512_sllv_epi32(code, n->left), most);
#pragma GCC unroll 4
    for (int plane = 0; plane < bits; plane++)
        masks[plane] = _mm512_test_epi32_mask(code, _mm512_set1_epi32(1 << plane));
}

// Rounding to j or more is reaching j - 1/2, which is to be passed where j is odd: by the last
// plane. What is subtracted leaves no rounding that a comparison could see.
BODY void masks_by_scale(const struct numbers *n, __m512i acc, const int bits, const bool has_split,
                         __mmask16 *masks)
{
    __m512 scale = n->scale, bias = n->bias;
    if (has_split) {
        const __mmask16 below = _mm512_cmplt_epi32_mask(acc, n->split);
        scale = _mm512_mask_mov_ps(scale, below, n->scale_below);
        bias = _mm512_mask_mov_ps(bias, below, n->bias_below);
    }
    __m512 level = _mm512_mul_ps(_mm512_cvtepi32_ps(acc), scale);
    level = _mm512_add_ps(level, bias);
#pragma GCC unroll 4
    for (int plane = bits - 1; plane > 0; plane--) {
        const float half = (float)(1 << plane);
        masks[plane] = _mm512_cmp_ps_mask(level, _mm512_set1_ps(half - 0.5f), _CMP_GE_OQ);
        level = _mm512_mask_sub_ps(level, masks[plane], level, _mm512_set1_ps(half));
    }
    masks[0] = _mm512_cmp_ps_mask(level, _mm512_set1_ps(0.5f), _CMP_GT_OQ);
}

BODY void masks_of(const struct numbers *n, __m512i acc, const enum way way, const int bits,
                   __mmask16 *masks)
{
    if (way == BY_THRESHOLD)
        masks_by_threshold(n, acc, bits, masks);
    else if (way == BY_SHIFT)
        masks_by_shift(n, acc, bits, masks);
    else if (way == BY_SCALE || way == BY_DPRELU)
        masks_by_scale(n, acc, bits, way == BY_DPRELU, masks);
    else
        masks_by_shifts_to_both_sides(n, acc, bits, masks);
}

// What is the same for all columns of a row.
struct row {
    const int32_t *bias;
    __m512i term;
};

BODY struct row row_at(const struct matmul_tile *tile, int r)
{
    struct row row = {tile->epilogue.bias_s32, _mm512_setzero_si512()};
    if (tile->row_bias != NULL)
        row.bias += tile->row_bias[r] * tile->epilogue.level_stride;
    if (tile->row_sums != NULL)
        row.term = _mm512_set1_epi32(
            (int32_t)((uint32_t)tile->planes->row_factor * (uint32_t)tile->row_sums[r]));
    return row;
}

BODY __m512i acc_of(const struct row *row, const int32_t *sums, int column, __m512i product)
{
    const __m512i constant = _mm512_add_epi32(row->term, _mm512_loadu_si512(row->bias + column));
    const __m512i products = _mm512_mullo_epi32(_mm512_loadu_si512(sums + column), product);
    return _mm512_add_epi32(products, constant);
}

// A word of columns at a time, whose numbers stay in registers for all rows.
BODY void codes(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch, int mr,
                const enum way way, const int bits)
{
    const __m512i product = _mm512_set1_epi32(tile->planes->product);
    const int columns = tile->columns;
    const size_t stride = tile->output_stride;
    char *output = tile->output;
    for (int column = 0; column < columns; column += PLANES_WORD, output += bits * 4) {
        const int left = columns - column;
        const uint32_t valid = left >= PLANES_WORD ? UINT32_MAX : (UINT32_C(1) << left) - 1;
        const struct numbers first = numbers_of(&tile->epilogue, column, way, bits);
        const struct numbers second = numbers_of(&tile->epilogue, column + 16, way, bits);
        const int32_t *from = sums;
        char *to = output;
        for (int r = 0; r < mr; r++, from += pitch, to += stride) {
            const struct row row = row_at(tile, r);
            __mmask16 low[PLANES_MOST], high[PLANES_MOST];
            masks_of(&first, acc_of(&row, from, column, product), way, bits, low);
            masks_of(&second, acc_of(&row, from, column + 16, product), way, bits, high);
            uint32_t words[PLANES_MOST];
#pragma GCC unroll 4
            for (int plane = 0; plane < bits; plane++)
                words[plane] = _mm512_kunpackw(high[plane], low[plane]) & valid;
            memcpy(to, words, (size_t)bits * sizeof *words);
        }
    }
}

BODY bool is_any_negative(const int32_t *numbers, int columns)
{
    for (int column = 0; column < columns; column += 16) {
        if (_mm512_movepi32_mask(_mm512_loadu_si512(numbers + column)) != 0)
            return true;
    }
    return false;
}

static __mmask16 valid_of(int left)
{
    if (left <= 0)
        return 0;
    return (__mmask16)(left >= 16 ? 0xffff : (1 << left) - 1);
}

static void raw_sums(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch, int mr,
                     int vectors)
{
    const __m512i product = _mm512_set1_epi32(tile->planes->product);
    char *output = tile->output;
    for (int r = 0; r < mr; r++, sums += pitch, output += tile->output_stride) {
        const struct row row = row_at(tile, r);
        for (int v = 0; v < vectors; v++)
            _mm512_mask_storeu_epi32(output + v * 64, valid_of(tile->columns - v * 16),
                                     acc_of(&row, sums, v * 16, product));
    }
}

void levels_finish_avx512(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                          int mr, int vectors)
{
    if (tile->output_kind == MATMUL_OUTPUT_S32)
        raw_sums(tile, sums, pitch, mr, vectors);
    else
        CODES[way_of(tile)][tile->planes->activations - 1](tile, sums, pitch, mr);
}
