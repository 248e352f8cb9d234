// SPDX-License-Identifier: MIT
// The register tile of weights of 4 and 2 bits with scales by group on AVX2: one body for every
// number of rows and both signs.
//
// A stretch is the shortest group, 32 of K, and what int16 holds: eight pairs of products of at
// most 4080, as in tile_low_avx2.h. Behind each, vpmaddwd widens the sums; behind the last one of a
// group they are converted, multiplied by its scale and added to the float sums, which wait in
// memory. Signed activations get 128 added by flipping their sign bit, which the groups' starts
// take off. Panels are [k-group][16][4] of low_weights.h, unsigned, then the groups' numbers
// (matmul_pack.h).
//
// With zero points, weights are diminished by 8 and their group's: levels of -15..15, of which only
// four pairs of at most 7650 fit, so that a stretch is 16 of K.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_AVX2_H

#include "bench/kernels/matmul/tile_low_avx2.h"

enum {
    TILE_GROUPS_ROWS = TILE_LOW_AVX2_ROWS,
    TILE_GROUPS_COLUMNS = 16,
    TILE_GROUPS_PANEL = TILE_GROUPS_COLUMNS * 4, // bytes of a k-group
    TILE_GROUPS_NUMBERS = TILE_GROUPS_COLUMNS * 8,
    TILE_GROUPS_AHEAD = 2048,
};

// What waits in memory while the registers have the sums of a stretch: int32 between the stretches
// of a group, float between groups.
struct tile_groups_sums {
    _Alignas(32) int32_t group[TILE_GROUPS_ROWS][TILE_GROUPS_COLUMNS];
    _Alignas(32) float all[TILE_GROUPS_ROWS][TILE_GROUPS_COLUMNS];
    _Alignas(32) char lowest[2][32]; // of the group: each column's nibble for 0 in its four bytes
};

static inline __attribute__((always_inline)) ptrdiff_t tile_groups_length(const bool zero_points)
{
    return zero_points ? 16 : 32;
}

static inline void tile_groups_zero_points_avx2(const char *numbers,
                                                struct tile_groups_sums *totals)
{
    const __m256i first_bytes =
        _mm256_setr_epi8(0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12, 0, 0, 0, 0, 4, 4, 4, 4,
                         8, 8, 8, 8, 12, 12, 12, 12);
    const __m256i *start = (const __m256i *)(const void *)(numbers + TILE_GROUPS_NUMBERS / 2);
    for (int v = 0; v < 2; v++) {
        const __m256i zero = _mm256_shuffle_epi8(_mm256_loadu_si256(start + v), first_bytes);
        _mm256_store_si256((__m256i *)(void *)totals->lowest[v],
                           _mm256_add_epi8(zero, _mm256_set1_epi8(8)));
    }
}

static inline __attribute__((always_inline)) __m256i
tile_groups_weights_avx2(const char *group, const int step, const char *lowest)
{
    __m256i w = _mm256_loadu_si256((const __m256i *)(const void *)group);
    if (step > 0)
        w = _mm256_srli_epi16(w, 4);
    return _mm256_sub_epi8(_mm256_and_si256(w, _mm256_set1_epi8(15)),
                           _mm256_load_si256((const __m256i *)(const void *)lowest));
}

// Eight columns of a row of float sums to rounded int32, zero point added. residual: those eight,
// or NULL.
static inline __m256i tile_groups_codes(const struct matmul_tile *tile, __m256 value,
                                        const char *residual, int first, bool is_signed)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    value = _mm256_mul_ps(value, _mm256_loadu_ps(e->scale + first));
    if (residual != NULL) {
        const __m128i bytes = _mm_loadl_epi64((const __m128i *)(const void *)residual);
        __m256i wide = is_signed ? _mm256_cvtepi8_epi32(bytes) : _mm256_cvtepu8_epi32(bytes);
        wide = _mm256_sub_epi32(wide, _mm256_set1_epi32(e->residual_zero_point));
        value = _mm256_add_ps(
            value, _mm256_mul_ps(_mm256_cvtepi32_ps(wide), _mm256_set1_ps(e->residual_scale)));
    }
    value = _mm256_min_ps(_mm256_max_ps(value, _mm256_set1_ps(e->low)), _mm256_set1_ps(e->high));
    return _mm256_add_epi32(_mm256_cvtps_epi32(value), _mm256_set1_epi32(e->output_zero_point));
}

static __attribute__((noinline)) void epilogue_groups_avx2(const struct matmul_tile *tile,
                                                           const float (*sums)[TILE_GROUPS_COLUMNS],
                                                           int rows, bool is_signed)
{
    const float *bias = tile->epilogue.bias_f32;
    char *output = tile->output;
    const char *residual = tile->residual;
    for (int row = 0; row < rows; row++, output += tile->output_stride) {
        __m256 values[2];
        for (int v = 0; v < 2; v++)
            values[v] =
                _mm256_add_ps(_mm256_load_ps(sums[row] + v * 8), _mm256_loadu_ps(bias + v * 8));
        if (tile->output_kind == MATMUL_OUTPUT_S32) {
            memcpy(output, values, (size_t)tile->columns * sizeof(float));
            continue;
        }
        char some[TILE_GROUPS_COLUMNS] = {0};
        if (residual != NULL) {
            memcpy(some, residual, (size_t)tile->columns);
            residual += tile->residual_stride;
        }
        const char *addend = residual != NULL ? some : NULL;
        const __m256i low = tile_groups_codes(tile, values[0], addend, 0, is_signed);
        const __m256i high =
            tile_groups_codes(tile, values[1], addend == NULL ? NULL : addend + 8, 8, is_signed);
        // Codes are in range: nothing saturates.
        const __m256i halves = _mm256_permute4x64_epi64(_mm256_packs_epi32(low, high), 0xd8);
        const __m128i first = _mm256_castsi256_si128(halves);
        const __m128i second = _mm256_extracti128_si256(halves, 1);
        const __m128i bytes =
            is_signed ? _mm_packs_epi16(first, second) : _mm_packus_epi16(first, second);
        if (tile->columns == TILE_GROUPS_COLUMNS)
            _mm_storeu_si128((__m128i *)(void *)output, bytes);
        else
            epilogue_s8_store_some_avx2(output, bytes, tile->columns);
    }
}

// A stretch of every row, the first one of a group or not, the last one or not.
static inline __attribute__((always_inline)) void
tile_groups_stretch_avx2(const char *const *rows, ptrdiff_t k, const char *weights,
                         const char *numbers, struct tile_groups_sums *totals, const int mr,
                         const int bits, const bool is_signed, const bool zero_points, bool begins,
                         bool ends)
{
    const int steps = 8 / bits;
    __m256i sums[TILE_GROUPS_ROWS][2];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++)
        sums[r][0] = sums[r][1] = _mm256_setzero_si256();
#pragma GCC unroll 1
    for (ptrdiff_t end = k + tile_groups_length(zero_points); k < end;
         k += 4 * steps, weights += TILE_GROUPS_PANEL) {
        _mm_prefetch(weights + TILE_GROUPS_AHEAD, _MM_HINT_T0);
#pragma GCC unroll 4
        for (int step = 0; step < steps; step++) {
            __m256i w[2];
#pragma GCC unroll 2
            for (int v = 0; v < 2; v++)
                w[v] = zero_points
                           ? tile_groups_weights_avx2(weights + v * 32, step, totals->lowest[v])
                           : tile_low_weights_avx2(weights + v * 32, step, bits);
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++) {
                int32_t four;
                memcpy(&four, rows[r] + k + 4 * step, sizeof four);
                __m256i a = _mm256_set1_epi32(four);
                if (is_signed)
                    a = _mm256_xor_si256(a, _mm256_set1_epi8((char)0x80));
#pragma GCC unroll 2
                for (int v = 0; v < 2; v++) {
                    sums[r][v] = _mm256_add_epi16(sums[r][v], _mm256_maddubs_epi16(a, w[v]));
                    // In this order: interleaved by the compiler, they need more registers than
                    // there are.
                    __asm__ volatile("" : "+x"(sums[r][v]));
                }
            }
        }
    }
    __asm__ volatile("" : "+r"(totals) : : "memory"); // else totals move to registers all the same
    const __m256i *start = (const __m256i *)(const void *)(numbers + TILE_GROUPS_NUMBERS / 2);
    const float *scale = (const float *)(const void *)numbers;
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        __m256i first = _mm256_loadu_si256(start + v);
        if (zero_points)
            first = _mm256_srai_epi32(first, 8);
        const __m256 factor = _mm256_loadu_ps(scale + v * 8);
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++) {
            __m256i *group = (__m256i *)(void *)(totals->group[r] + v * 8);
            __m256i sum = _mm256_madd_epi16(sums[r][v], _mm256_set1_epi16(1));
            sum = _mm256_add_epi32(sum, begins ? first : _mm256_load_si256(group));
            if (!ends) {
                _mm256_store_si256(group, sum);
                continue;
            }
            float *all = totals->all[r] + v * 8;
            _mm256_store_ps(all,
                            _mm256_fmadd_ps(_mm256_cvtepi32_ps(sum), factor, _mm256_load_ps(all)));
        }
    }
}

static inline __attribute__((always_inline)) void tile_groups_avx2(const struct matmul_tile *tile,
                                                                   const int mr, const int bits,
                                                                   const bool is_signed,
                                                                   const bool zero_points)
{
    const ptrdiff_t stretch = tile_groups_length(zero_points);
    struct tile_groups_sums totals;
    memset(totals.all, 0, (size_t)mr * sizeof totals.all[0]);
    const ptrdiff_t group = (ptrdiff_t)tile->group_length * (32 / bits);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *pointers = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *rows[TILE_GROUPS_ROWS];
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            rows[r] = pointers[r];
        const ptrdiff_t first = tile->runs[run].weight_group;
        const char *weights = (const char *)tile->weights + first * TILE_GROUPS_PANEL;
        const char *numbers =
            tile->group_numbers + first / tile->group_length * TILE_GROUPS_NUMBERS;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0, next = group; k < length; k += stretch) {
            const bool begins = k + group == next, ends = k + stretch == next;
            if (zero_points && begins)
                tile_groups_zero_points_avx2(numbers, &totals);
            tile_groups_stretch_avx2(rows, k, weights, numbers, &totals, mr, bits, is_signed,
                                     zero_points, begins, ends);
            weights += stretch * bits / 32 * TILE_GROUPS_PANEL;
            if (ends) {
                next += group;
                numbers += TILE_GROUPS_NUMBERS;
            }
        }
    }
    epilogue_groups_avx2(tile, (const float(*)[TILE_GROUPS_COLUMNS])totals.all, mr, is_signed);
}

#endif
