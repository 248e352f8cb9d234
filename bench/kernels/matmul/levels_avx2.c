// SPDX-License-Identifier: MIT
// Codes of n bits are found from the top bit down, as on AVX-512 (levels_avx512.c): a comparison
// says the bit of eight columns and the sign bits of its result are a quarter of a plane's word;
// what is left of the sum, or of the thresholds, is that of the half that was found. One body, an
// instance a rule and number of bits.
#include "bench/kernels/matmul/levels_avx2.h"
#include "bench/kernels/matmul/levels_ways.h"

#include <immintrin.h>
#include <string.h>

BODY __m256i load(const int32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

BODY uint32_t signs(__m256i v)
{
    return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(v));
}

// Bits of eight columns from `column` on, added to the words of the planes at `place`.
BODY void bits_by_threshold(const struct matmul_epilogue *e, __m256i acc, int column,
                            const int bits, int place, uint32_t *words)
{
    __m256i left[(1 << PLANES_MOST) - 1];
    int count = (1 << bits) - 1;
    acc = _mm256_xor_si256(acc, load(e->threshold_flip + column));
#pragma GCC unroll 15
    for (int i = 0; i < count; i++)
        left[i] = load(e->thresholds + i * e->level_stride + column);
#pragma GCC unroll 4
    for (int plane = bits - 1; plane >= 0; plane--) {
        const int middle = count / 2;
        const __m256i missed = _mm256_cmpgt_epi32(left[middle], acc);
        words[plane] |= (signs(missed) ^ 0xff) << place;
#pragma GCC unroll 7
        for (int i = 0; i < middle; i++)
            left[i] = _mm256_blendv_epi8(left[middle + 1 + i], left[i], missed);
        count = middle;
    }
}

BODY void bits_by_shift(const struct matmul_epilogue *e, __m256i acc, int column, const int bits,
                        int place, uint32_t *words)
{
    __m256i code = _mm256_srav_epi32(acc, load(e->level_shift + column));
#pragma GCC unroll 4
    for (int plane = bits - 1; plane >= 0; plane--) {
        const __m256i reached = _mm256_cmpgt_epi32(code, _mm256_set1_epi32((1 << plane) - 1));
        words[plane] |= signs(reached) << place;
        code = _mm256_sub_epi32(code, _mm256_and_si256(reached, _mm256_set1_epi32(1 << plane)));
    }
}

BODY __m256i clamp(__m256i value, int most)
{
    value = _mm256_max_epi32(value, _mm256_setzero_si256());
    return _mm256_min_epi32(value, _mm256_set1_epi32(most));
}

BODY void bits_by_shifts_to_both_sides(const struct matmul_epilogue *e, __m256i acc, int column,
                                       const int bits, int place, uint32_t *words)
{
    const __m256i shift = load(e->level_shift + column), zero = _mm256_setzero_si256();
    const __m256i right = _mm256_max_epi32(shift, zero);
    const __m256i left = _mm256_max_epi32(_mm256_sub_epi32(zero, shift), zero);
    const int most = (1 << bits) - 1;
    __m256i code = clamp(_mm256_srav_epi32(acc, right), most);
    code = clamp(_mm256_sllv_epi32(code, left), most);
#pragma GCC unroll 4
    for (int plane = 0; plane < bits; plane++)
        words[plane] |= signs(_mm256_slli_epi32(code, 31 - plane)) << place;
}

// Rounding to j or more is reaching j - 1/2, which is to be passed where j is odd: by the last
// plane. What is subtracted leaves no rounding that a comparison could see.
BODY void bits_by_scale(const struct matmul_epilogue *e, __m256i acc, int column, const int bits,
                        const bool has_split, int place, uint32_t *words)
{
    __m256 scale = _mm256_loadu_ps(e->scale + column), shift = _mm256_loadu_ps(e->shift + column);
    if (has_split) {
        const __m256 below = _mm256_castsi256_ps(_mm256_cmpgt_epi32(load(e->split + column), acc));
        scale = _mm256_blendv_ps(scale, _mm256_loadu_ps(e->scale_below + column), below);
        shift = _mm256_blendv_ps(shift, _mm256_loadu_ps(e->shift_below + column), below);
    }
    __m256 level = _mm256_mul_ps(_mm256_cvtepi32_ps(acc), scale);
    level = _mm256_add_ps(level, shift);
#pragma GCC unroll 4
    for (int plane = bits - 1; plane > 0; plane--) {
        const float half = (float)(1 << plane);
        const __m256 reached = _mm256_cmp_ps(level, _mm256_set1_ps(half - 0.5f), _CMP_GE_OQ);
        words[plane] |= (uint32_t)_mm256_movemask_ps(reached) << place;
        level = _mm256_sub_ps(level, _mm256_and_ps(reached, _mm256_set1_ps(half)));
    }
    const __m256 passed = _mm256_cmp_ps(level, _mm256_set1_ps(0.5f), _CMP_GT_OQ);
    words[0] |= (uint32_t)_mm256_movemask_ps(passed) << place;
}

// What is the same for all columns of a row.
struct row {
    ptrdiff_t pattern; // where its biases, or limits, begin
    __m256i term;
};

BODY struct row row_at(const struct matmul_tile *tile, int r)
{
    struct row row = {0, _mm256_setzero_si256()};
    if (tile->row_bias != NULL)
        row.pattern = tile->row_bias[r] * tile->epilogue.level_stride;
    if (tile->row_sums != NULL)
        row.term = _mm256_set1_epi32(
            (int32_t)((uint32_t)tile->planes->row_factor * (uint32_t)tile->row_sums[r]));
    return row;
}

BODY __m256i acc_of(const struct row *row, const int32_t *bias, const int32_t *sums,
                    __m256i product)
{
    const __m256i constant = _mm256_add_epi32(row->term, load(bias + row->pattern));
    return _mm256_add_epi32(_mm256_mullo_epi32(load(sums), product), constant);
}

static uint32_t valid_of(int left)
{
    return left >= PLANES_WORD ? UINT32_MAX : (UINT32_C(1) << left) - 1;
}

BODY void codes(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch, int mr,
                const enum way way, const int bits)
{
    const struct matmul_epilogue e = tile->epilogue;
    const __m256i product = _mm256_set1_epi32(tile->planes->product);
    const int columns = tile->columns;
    for (int r = 0; r < mr; r++, sums += pitch) {
        const struct row row = row_at(tile, r);
        char *to = (char *)tile->output + (size_t)r * tile->output_stride;
        for (int column = 0; column < columns; column += PLANES_WORD, to += bits * 4) {
            uint32_t words[PLANES_MOST] = {0};
#pragma GCC unroll 4
            for (int place = 0; place < PLANES_WORD; place += 8) {
                const int c = column + place;
                const __m256i acc = acc_of(&row, e.bias_s32 + c, sums + c, product);
                if (way == BY_THRESHOLD)
                    bits_by_threshold(&e, acc, c, bits, place, words);
                else if (way == BY_SHIFT)
                    bits_by_shift(&e, acc, c, bits, place, words);
                else if (way == BY_SCALE || way == BY_DPRELU)
                    bits_by_scale(&e, acc, c, bits, way == BY_DPRELU, place, words);
                else
                    bits_by_shifts_to_both_sides(&e, acc, c, bits, place, words);
            }
            const uint32_t valid = valid_of(columns - column);
#pragma GCC unroll 4
            for (int plane = 0; plane < bits; plane++)
                words[plane] &= valid;
            memcpy(to, words, (size_t)bits * sizeof *words);
        }
    }
}

BODY bool is_any_negative(const int32_t *numbers, int columns)
{
    for (int column = 0; column < columns; column += 8) {
        if (signs(load(numbers + column)) != 0)
            return true;
    }
    return false;
}

static void raw_sums(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch, int mr,
                     int vectors)
{
    const __m256i product = _mm256_set1_epi32(tile->planes->product);
    const int32_t *bias = tile->epilogue.bias_s32;
    char *output = tile->output;
    for (int r = 0; r < mr; r++, sums += pitch, output += tile->output_stride) {
        const struct row row = row_at(tile, r);
        for (int c = 0; c < vectors * 8; c += 8) {
            const __m256i acc = acc_of(&row, bias + c, sums + c, product);
            if (c + 8 <= tile->columns) {
                _mm256_storeu_si256((__m256i *)(void *)(output + c * 4), acc);
                continue;
            }
            _Alignas(32) int32_t some[8];
            _mm256_store_si256((__m256i *)(void *)some, acc);
            for (int i = c; i < tile->columns; i++)
                memcpy(output + i * 4, &some[i - c], sizeof some[0]);
        }
    }
}

// One bit by limits.
static void bits_by_limit(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                          int mr)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const bool is_xor = tile->planes->is_xor, doubles = tile->planes->product != 1;
    char *output = tile->output;
    for (int r = 0; r < mr; r++, sums += pitch, output += tile->output_stride) {
        const struct row row = row_at(tile, r);
        const int32_t *limits = e->limits + row.pattern;
        for (int column = 0; column < tile->columns; column += PLANES_WORD) {
            uint32_t word = 0;
            for (int place = 0; place < PLANES_WORD; place += 8) {
                const __m256i limit = load(limits + column + place);
                __m256i sum = load(sums + column + place), missed;
                if (is_xor) {
                    missed = _mm256_cmpgt_epi32(sum, limit);
                } else {
                    sum = doubles ? _mm256_add_epi32(sum, sum) : sum;
                    missed = _mm256_cmpgt_epi32(limit, _mm256_add_epi32(sum, row.term));
                }
                word |= signs(missed) << place;
            }
            word = (~word ^ e->limit_flips[column / 32]) & valid_of(tile->columns - column);
            memcpy(output + column / 8, &word, sizeof word);
        }
    }
}

void levels_finish_avx2(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                        int mr, int vectors)
{
    if (tile->output_kind == MATMUL_OUTPUT_S32)
        raw_sums(tile, sums, pitch, mr, vectors);
    else if (tile->epilogue.limits != NULL)
        bits_by_limit(tile, sums, pitch, mr);
    else
        CODES[way_of(tile)][tile->planes->activations - 1](tile, sums, pitch, mr);
}
