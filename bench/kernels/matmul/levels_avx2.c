// SPDX-License-Identifier: MIT
#include "bench/kernels/matmul/levels_avx2.h"

#include "bench/planes.h"

#include <immintrin.h>
#include <string.h>

static __m256i load(const int32_t *from)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)from);
}

static __m256i codes_by_threshold(const struct matmul_epilogue *e, __m256i acc, int column,
                                  int count)
{
    acc = _mm256_xor_si256(acc, load(e->threshold_flip + column));
    __m256i code = _mm256_set1_epi32(count);
    for (int i = 0; i < count; i++) {
        const __m256i threshold = load(e->thresholds + i * e->level_stride + column);
        code = _mm256_add_epi32(code, _mm256_cmpgt_epi32(threshold, acc)); // -1 when not reached
    }
    return code;
}

static __m256i clamp(__m256i value, int most)
{
    value = _mm256_max_epi32(value, _mm256_setzero_si256());
    return _mm256_min_epi32(value, _mm256_set1_epi32(most));
}

static __m256i codes_by_shift(const struct matmul_epilogue *e, __m256i acc, int column, int most)
{
    const __m256i shift = load(e->level_shift + column);
    const __m256i zero = _mm256_setzero_si256();
    const __m256i right = _mm256_max_epi32(shift, zero);
    const __m256i left = _mm256_max_epi32(_mm256_sub_epi32(zero, shift), zero);
    const __m256i code = clamp(_mm256_srav_epi32(acc, right), most);
    return clamp(_mm256_sllv_epi32(code, left), most);
}

static __m256i codes_by_scale(const struct matmul_epilogue *e, __m256i acc, int column, int most)
{
    __m256 level = _mm256_mul_ps(_mm256_cvtepi32_ps(acc), _mm256_loadu_ps(e->scale + column));
    level = _mm256_add_ps(level, _mm256_loadu_ps(e->shift + column));
    level = _mm256_max_ps(level, _mm256_setzero_ps());
    level = _mm256_min_ps(level, _mm256_set1_ps((float)most));
    return _mm256_cvtps_epi32(level);
}

static __m256i codes_of(const struct matmul_tile *tile, __m256i acc, int column)
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

// Bit `plane` of eight codes.
static uint32_t plane_of(__m256i codes, int plane)
{
    const __m256i top = _mm256_slli_epi32(codes, 31 - plane);
    return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(top));
}

// The sums of a row and what goes with them.
struct row {
    const int32_t *sums, *bias;
    __m256i term;    // of the row
    __m256i product; // -2, 1 or 2
};

static __m256i acc_of(const struct row *row, int column)
{
    const __m256i sum = _mm256_mullo_epi32(load(row->sums + column), row->product);
    return _mm256_add_epi32(_mm256_add_epi32(sum, row->term), load(row->bias + column));
}

static void store_sums(const struct row *row, int columns, int vectors, int32_t *output)
{
    for (int v = 0; v < vectors; v++) {
        const __m256i acc = acc_of(row, v * 8);
        if (v * 8 + 8 <= columns) {
            _mm256_storeu_si256((__m256i *)(void *)(output + v * 8), acc);
            continue;
        }
        _Alignas(32) int32_t some[8];
        _mm256_store_si256((__m256i *)(void *)some, acc);
        for (int c = v * 8; c < columns; c++)
            output[c] = some[c - v * 8];
    }
}

static void store_codes(const struct matmul_tile *tile, const struct row *row, int vectors,
                        char *output)
{
    const int bits = tile->planes->activations;
    for (int v = 0; v < vectors && v * 8 < tile->columns; v += 4) {
        uint32_t words[PLANES_MOST] = {0};
        for (int q = 0; q < 4; q++) {
            const __m256i codes = codes_of(tile, acc_of(row, (v + q) * 8), (v + q) * 8);
            for (int i = 0; i < bits; i++)
                words[i] |= plane_of(codes, i) << (8 * q);
        }
        const int left = tile->columns - v * 8;
        const uint32_t valid = left >= PLANES_WORD ? UINT32_MAX : (UINT32_C(1) << left) - 1;
        for (int i = 0; i < bits; i++) {
            const uint32_t word = words[i] & valid;
            memcpy(output + (v / 4 * bits + i) * 4, &word, sizeof word);
        }
    }
}

// One-bit outputs by a threshold.
static void store_bits(const struct matmul_tile *tile, const struct row *row, const int32_t *limits,
                       int vectors, char *output)
{
    const bool is_xor = tile->planes->is_xor, doubles = tile->planes->product != 1;
    for (int v = 0; v < vectors && v * 8 < tile->columns; v += 4) {
        uint32_t word = 0;
        for (int q = 0; q < 4; q++) {
            const __m256i limit = load(limits + (v + q) * 8);
            __m256i sum = load(row->sums + (v + q) * 8), missed;
            if (is_xor) {
                missed = _mm256_cmpgt_epi32(sum, limit);
            } else {
                sum = doubles ? _mm256_add_epi32(sum, sum) : sum;
                missed = _mm256_cmpgt_epi32(limit, _mm256_add_epi32(sum, row->term));
            }
            word |= (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(missed)) << (8 * q);
        }
        const int left = tile->columns - v * 8;
        const uint32_t valid = left >= PLANES_WORD ? UINT32_MAX : (UINT32_C(1) << left) - 1;
        word = (~word ^ tile->epilogue.limit_flips[v / 4]) & valid;
        memcpy(output + v, &word, sizeof word);
    }
}

void levels_finish_avx2(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                        int mr, int vectors)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const struct matmul_planes *planes = tile->planes;
    const bool is_one_bit = tile->output_kind == MATMUL_OUTPUT_PLANES && e->limits != NULL;
    struct row row = {.sums = sums, .product = _mm256_set1_epi32(planes->product)};
    char *output = tile->output;
    for (int r = 0; r < mr; r++, row.sums += pitch, output += tile->output_stride) {
        const ptrdiff_t pattern = tile->row_bias != NULL ? tile->row_bias[r] * e->level_stride : 0;
        row.bias = e->bias_s32 + pattern;
        row.term = _mm256_setzero_si256();
        if (tile->row_sums != NULL)
            row.term = _mm256_set1_epi32(
                (int32_t)((uint32_t)planes->row_factor * (uint32_t)tile->row_sums[r]));
        if (is_one_bit)
            store_bits(tile, &row, e->limits + pattern, vectors, output);
        else if (tile->output_kind == MATMUL_OUTPUT_S32)
            store_sums(&row, tile->columns, vectors, (int32_t *)(void *)output);
        else
            store_codes(tile, &row, vectors, output);
    }
}
