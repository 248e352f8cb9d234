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
