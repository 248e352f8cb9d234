// SPDX-License-Identifier: MIT
// What becomes of the sums of bit-plane tiles on AVX-512: int32, or codes in planes.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LEVELS_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_LEVELS_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <string.h>

// Any output and level rule. sums: [mr][pitch], `vectors` of 16 columns in each row, of popcounts.
void levels_finish_avx512(const struct matmul_tile *tile, const int32_t *sums, ptrdiff_t pitch,
                          int mr, int vectors);

// One-bit outputs by a limit, which tiles finish in registers.
static inline bool levels_have_one_limit(const struct matmul_tile *tile)
{
    return tile->output_kind == MATMUL_OUTPUT_PLANES && tile->epilogue.limits != NULL;
}

static inline __attribute__((always_inline)) void
levels_one_threshold_avx512(const struct matmul_tile *tile, const __m512i (*sums)[4], const int mr,
                            const int vectors, const bool is_xor)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const bool doubles = tile->planes->product != 1;
    const uint64_t columns =
        tile->columns == 64 ? ~UINT64_C(0) : (UINT64_C(1) << tile->columns) - 1;
    uint64_t flips = e->limit_flips[0];
    if (vectors == 4)
        flips |= (uint64_t)e->limit_flips[1] << 32;
    char *output = tile->output;
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++, output += tile->output_stride) {
        const int32_t *limits = e->limits;
        if (tile->row_bias != NULL)
            limits += tile->row_bias[r] * e->level_stride;
        __m512i row = _mm512_setzero_si512();
        if (!is_xor && tile->row_sums != NULL)
            row = _mm512_set1_epi32(tile->planes->row_factor * tile->row_sums[r]);
        uint64_t word = 0;
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            __m512i sum = sums[r][v];
            const __m512i limit = _mm512_loadu_si512(limits + v * 16);
            __mmask16 reached;
            if (is_xor) {
                reached = _mm512_cmple_epi32_mask(sum, limit);
            } else {
                sum = doubles ? _mm512_add_epi32(sum, sum) : sum;
                reached = _mm512_cmpge_epi32_mask(_mm512_add_epi32(sum, row), limit);
            }
            word |= (uint64_t)reached << (16 * v);
        }
        word ^= flips;
        word &= columns;
        memcpy(output, &word, (size_t)vectors * 2);
    }
}

// Two-bit outputs of a whole panel, by thresholds or by shifts for which 3 << shift is an int32.
static inline bool levels_are_two_bits(const struct matmul_tile *tile, int vectors)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    if (tile->output_kind != MATMUL_OUTPUT_PLANES || tile->planes->activations != 2 ||
        tile->columns != vectors * 16)
        return false;
    if (e->levels != LEVELS_BY_SHIFT)
        return e->levels == LEVELS_BY_THRESHOLD;
    __mmask16 others = 0;
    for (int v = 0; v < vectors; v++)
        others |= _mm512_cmpgt_epu32_mask(
            _mm512_add_epi32(_mm512_loadu_si512(e->level_shift + v * 16), _mm512_set1_epi32(8)),
            _mm512_set1_epi32(8 + 29));
    return others == 0;
}

// These, which tiles finish in registers: the upper bit says which of the other two thresholds is
// compared with, and a comparison is half of a word of its plane.
static inline __attribute__((always_inline)) void
levels_two_bits_avx512(const struct matmul_tile *tile, const __m512i (*sums)[4], const int mr,
                       const int vectors, const bool is_xor)
{
    enum { MOST_ROWS = 7, WORD_BYTES = 2 * 4 };
    const struct matmul_epilogue *e = &tile->epilogue;
    const __m128i doubling = _mm_cvtsi32_si128(tile->planes->product == 1 ? 0 : 1);
    int32_t terms[MOST_ROWS];
    const int32_t *biases[MOST_ROWS];
    for (int r = 0; r < mr; r++) {
        terms[r] = tile->row_sums == NULL ? 0 : tile->planes->row_factor * tile->row_sums[r];
        biases[r] =
            e->bias_s32 + (tile->row_bias == NULL ? 0 : tile->row_bias[r] * e->level_stride);
    }
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        __m512i thresholds[3], flip = _mm512_setzero_si512();
        if (e->levels == LEVELS_BY_SHIFT) {
            // Code j is reached by j << shift; to the left, by j / 2^-shift rounded up.
            const __m512i shift = _mm512_loadu_si512(e->level_shift + v * 16);
            const __m512i zero = _mm512_setzero_si512(), one = _mm512_set1_epi32(1);
            const __m512i right = _mm512_max_epi32(shift, zero);
            const __m512i left = _mm512_sub_epi32(right, shift);
            const __m512i up = _mm512_sub_epi32(_mm512_sllv_epi32(one, left), one);
            for (int i = 0; i < 3; i++) {
                const __m512i code = _mm512_add_epi32(_mm512_set1_epi32(i + 1), up);
                thresholds[i] = _mm512_sllv_epi32(_mm512_srlv_epi32(code, left), right);
            }
        } else {
            flip = _mm512_loadu_si512(e->threshold_flip + v * 16);
            for (int i = 0; i < 3; i++)
                thresholds[i] = _mm512_loadu_si512(e->thresholds + i * e->level_stride + v * 16);
        }
        char *output = (char *)tile->output + v / 2 * WORD_BYTES + v % 2 * 2;
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++, output += tile->output_stride) {
            const __m512i product = _mm512_sll_epi32(sums[r][v], doubling);
            __m512i acc = _mm512_loadu_si512(biases[r] + v * 16);
            acc = is_xor ? _mm512_sub_epi32(acc, product) : _mm512_add_epi32(acc, product);
            acc = _mm512_add_epi32(acc, _mm512_set1_epi32(terms[r]));
            acc = _mm512_xor_si512(acc, flip);
            const __mmask16 upper = _mm512_cmpge_epi32_mask(acc, thresholds[1]);
            const __m512i half = _mm512_mask_mov_epi32(thresholds[0], upper, thresholds[2]);
            const __mmask16 lower = _mm512_cmpge_epi32_mask(acc, half);
            memcpy(output, &lower, sizeof lower);
            memcpy(output + WORD_BYTES / 2, &upper, sizeof upper);
        }
    }
}

// int32 sums of whole panels.
static inline __attribute__((always_inline)) void
levels_raw_sums_avx512(const struct matmul_tile *tile, const __m512i (*sums)[4], const int mr,
                       const int vectors, const bool is_xor)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const bool doubles = tile->planes->product != 1;
    char *output = tile->output;
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++, output += tile->output_stride) {
        const int32_t *bias = e->bias_s32;
        if (tile->row_bias != NULL)
            bias += tile->row_bias[r] * e->level_stride;
        __m512i row = _mm512_setzero_si512();
        if (!is_xor && tile->row_sums != NULL)
            row = _mm512_set1_epi32(tile->planes->row_factor * tile->row_sums[r]);
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            const __m512i constant = _mm512_loadu_si512(bias + v * 16);
            __m512i sum = sums[r][v];
            sum = doubles ? _mm512_add_epi32(sum, sum) : sum;
            sum = is_xor ? _mm512_sub_epi32(constant, sum)
                         : _mm512_add_epi32(_mm512_add_epi32(constant, row), sum);
            _mm512_storeu_si512(output + v * 64, sum);
        }
    }
}

#endif
