// SPDX-License-Identifier: MIT
// The register tile of 8-bit activations by 7-bit weights on AVX2: one body for every number of
// rows, both widths and both signs.
//
// vpmaddubsw adds pairs of unsigned x signed products in int16, saturating; with weights in
// [-64, 63] the largest pair is 2 * 255 * 64 = 32640, so it is exact, but a second pair would not
// fit: vpmaddwd by one widens every result at once. Signed activations get 128 added by flipping
// their sign bit (activation_offset of the descriptor). Panels are [k / 4][8 * vectors][4].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_S8W7_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_S8W7_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"

enum { TILE_S8W7_AVX2_ROWS = 6 };

static inline __attribute__((always_inline)) void tile_s8w7_avx2(const struct matmul_tile *tile,
                                                                 const int mr, const int vectors,
                                                                 const bool is_signed)
{
    const __m256i ones = _mm256_set1_epi16(1);
    const __m256i sign = _mm256_set1_epi8((char)0x80);
    __m256i sums[TILE_S8W7_AVX2_ROWS][2];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        __m256i bias = _mm256_loadu_si256((const __m256i *)(tile->epilogue.bias_s32 + v * 8));
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            sums[r][v] = bias;
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *pointers = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *rows[TILE_S8W7_AVX2_ROWS];
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            rows[r] = pointers[r];
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 32;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0; k < length; k += 4) {
            __m256i w[2];
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                w[v] = _mm256_loadu_si256((const __m256i *)(weights + v * 32));
            weights += vectors * 32;
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++) {
                int32_t four;
                memcpy(&four, rows[r] + k, sizeof four);
                __m256i a = _mm256_set1_epi32(four);
                if (is_signed)
                    a = _mm256_xor_si256(a, sign);
#pragma GCC unroll 2
                for (int v = 0; v < vectors; v++)
                    sums[r][v] = _mm256_add_epi32(
                        sums[r][v], _mm256_madd_epi16(_mm256_maddubs_epi16(a, w[v]), ones));
            }
        }
    }
    epilogue_s8_avx2(tile, (const __m256i(*)[2])sums, mr, vectors, is_signed);
}

#endif
