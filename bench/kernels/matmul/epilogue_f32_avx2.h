// SPDX-License-Identifier: MIT
// The glue of fp32 tiles on AVX2 registers, and their stores; see struct matmul_epilogue for the
// order of roundings.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_F32_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_F32_AVX2_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <math.h>

// The first `columns` (1..8) lanes.
static inline __m256i epilogue_f32_mask_avx2(int columns)
{
    const __m256i lanes = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    return _mm256_cmpgt_epi32(_mm256_set1_epi32(columns), lanes);
}

// Vector v of mr rows. residual: of the tile, or NULL. sums live in registers: mr is constant.
static inline __attribute__((always_inline)) void
epilogue_f32_vector_avx2(const struct matmul_tile *tile, char *output, const char *residual,
                         __m256 *sums, const int mr, const int v)
{
    const struct matmul_epilogue *epilogue = &tile->epilogue;
    const int columns = tile->columns - v * 8;
    const __m256 bias = _mm256_loadu_ps(epilogue->bias_f32 + v * 8);
#pragma GCC unroll 6
    for (int i = 0; i < mr; i++)
        sums[i] = _mm256_add_ps(sums[i], bias);
    if (epilogue->scale != NULL) {
        const __m256 scale = _mm256_loadu_ps(epilogue->scale + v * 8);
        const __m256 shift = _mm256_loadu_ps(epilogue->shift + v * 8);
#pragma GCC unroll 6
        for (int i = 0; i < mr; i++)
            sums[i] = _mm256_add_ps(_mm256_mul_ps(sums[i], scale), shift);
    }
    if (residual != NULL) {
        const __m256i mask = epilogue_f32_mask_avx2(columns);
        residual += v * 32;
#pragma GCC unroll 6
        for (int i = 0; i < mr; i++, residual += tile->residual_stride)
            sums[i] = _mm256_add_ps(
                sums[i], _mm256_maskload_ps((const float *)(const void *)residual, mask));
    }
    if (epilogue->low > -INFINITY) {
        const __m256 low = _mm256_set1_ps(epilogue->low);
#pragma GCC unroll 6
        for (int i = 0; i < mr; i++)
            sums[i] = _mm256_max_ps(sums[i], low);
    }
    if (epilogue->high < INFINITY) {
        const __m256 high = _mm256_set1_ps(epilogue->high);
#pragma GCC unroll 6
        for (int i = 0; i < mr; i++)
            sums[i] = _mm256_min_ps(sums[i], high);
    }
    output += v * 32;
    if (columns >= 8) {
#pragma GCC unroll 6
        for (int i = 0; i < mr; i++, output += tile->output_stride)
            _mm256_storeu_ps((float *)(void *)output, sums[i]);
        return;
    }
    const __m256i mask = epilogue_f32_mask_avx2(columns);
#pragma GCC unroll 6
    for (int i = 0; i < mr; i++, output += tile->output_stride)
        _mm256_maskstore_ps((float *)(void *)output, mask, sums[i]);
}

#endif
