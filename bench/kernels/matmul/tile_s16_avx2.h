// SPDX-License-Identifier: MIT
// The register tile of exact 8-bit matrix multiplication on AVX2: one body for every number of
// rows, both widths and both signs of the output.
//
// There is no exact 8-bit multiply-add with full-range operands before VNNI (vpmaddubsw saturates),
// so both sides are int16: weights when they are packed, activations, less their zero point, in one
// pass of widen() over the input. vpmaddwd adds pairs of products; panels are
// [k / 2][8 * vectors][2].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_S16_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_S16_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"

enum { TILE_S16_AVX2_ROWS = 6 };

static inline __attribute__((always_inline)) void
tile_s16_avx2(const struct matmul_tile *tile, const int mr, const int vectors, const bool is_signed)
{
    __m256i sums[TILE_S16_AVX2_ROWS][2];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        __m256i bias = _mm256_loadu_si256((const __m256i *)(tile->epilogue.bias_s32 + v * 8));
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            sums[r][v] = bias;
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *pointers = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *rows[TILE_S16_AVX2_ROWS];
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            rows[r] = pointers[r];
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 32;
        const ptrdiff_t bytes = (ptrdiff_t)tile->runs[run].length * 2;
        for (ptrdiff_t k = 0; k < bytes; k += 4) {
            __m256i w[2];
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                w[v] = _mm256_loadu_si256((const __m256i *)(weights + v * 32));
            weights += vectors * 32;
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++) {
                int32_t two;
                memcpy(&two, rows[r] + k, sizeof two);
                __m256i a = _mm256_set1_epi32(two);
#pragma GCC unroll 2
                for (int v = 0; v < vectors; v++)
                    sums[r][v] = _mm256_add_epi32(sums[r][v], _mm256_madd_epi16(a, w[v]));
            }
        }
    }
    epilogue_s8_avx2(tile, (const __m256i(*)[2])sums, mr, vectors, is_signed);
}

// wide = stored - zero_point; writes `count` elements and no more.
static inline __attribute__((always_inline)) void widen_s16_avx2(const void *stored, void *wide,
                                                                 size_t count, int32_t zero_point,
                                                                 const bool is_signed)
{
    const __m256i zero = _mm256_set1_epi16((short)zero_point);
    int16_t *out = wide;
    size_t i = 0;
    for (; i + 16 <= count; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)((const char *)stored + i));
        __m256i words = is_signed ? _mm256_cvtepi8_epi16(bytes) : _mm256_cvtepu8_epi16(bytes);
        _mm256_storeu_si256((__m256i *)(out + i), _mm256_sub_epi16(words, zero));
    }
    for (; i < count; i++) {
        int32_t value = is_signed ? ((const int8_t *)stored)[i] : ((const uint8_t *)stored)[i];
        out[i] = (int16_t)(value - zero_point);
    }
}

#endif
