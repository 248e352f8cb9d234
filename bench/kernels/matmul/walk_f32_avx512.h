// SPDX-License-Identifier: MIT
// The walk over tiles in fp32 (see walk_avx512.h) for panels of 16 and of 8 columns: multiply-adds
// and glue. Panels of 4 columns have a walk of their own, see walk_several_f32_avx512.h.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX512_H

enum { WALK_GROUP_STEPS = 1, WALK_GROUP_BYTES = 64 };

#include <immintrin.h>
#include <math.h>

typedef __m512 walk_sum;

#include "bench/kernels/matmul/walk_avx512.h"

static inline int32_t walk_groups(int32_t length)
{
    return length;
}

static inline __m512i walk_constant(const struct matmul_tile *tile)
{
    (void)tile;
    return _mm512_setzero_si512();
}

static inline __attribute__((always_inline)) __m512i
walk_weights(const char *group, const int step, const __m512i constant, const bool half)
{
    (void)step;
    (void)constant;
    return walk_load_weights(group, half);
}

static inline __attribute__((always_inline)) walk_sum walk_begin(const struct matmul_tile *tile,
                                                                 const int vector, const bool half)
{
    (void)tile;
    (void)vector;
    (void)half;
    return _mm512_setzero_ps();
}

static inline __attribute__((always_inline)) walk_sum
walk_multiply_add(const char *activations, __m512i weights, walk_sum sum, const bool half)
{
    const float *value = (const float *)(const void *)activations;
    // Chips whose multiply-adds are 32 bytes wide do twice as many halves, and a value that is
    // repeated by the multiply-add itself costs no instruction.
    if (half)
        return _mm512_castps256_ps512(_mm256_fmadd_ps(
            _mm256_set1_ps(*value), _mm256_castsi256_ps(_mm512_castsi512_si256(weights)),
            _mm512_castps512_ps256(sum)));
    return _mm512_fmadd_ps(_mm512_set1_ps(*value), _mm512_castsi512_ps(weights), sum);
}

// Glue and stores; see struct matmul_epilogue for the order of roundings.
static inline __attribute__((always_inline)) void walk_finish(const struct matmul_tile *tile,
                                                              const struct matmul_place *place,
                                                              walk_sum *sums, const int mr,
                                                              const int vectors, const bool half)
{
    (void)vectors;
    const struct matmul_epilogue *epilogue = &tile->epilogue;
    const __mmask16 mask = (__mmask16)((1u << tile->columns) - 1);
    const size_t stride = tile->output_stride;
    const __m512 bias = _mm512_loadu_ps(epilogue->bias_f32);
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i] = _mm512_add_ps(sums[i], bias);
    if (epilogue->scale != NULL) {
        const __m512 scale = _mm512_loadu_ps(epilogue->scale);
        const __m512 shift = _mm512_loadu_ps(epilogue->shift);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_add_ps(_mm512_mul_ps(sums[i], scale), shift);
    }
    if (tile->residual != NULL) {
        const char *residual = (const char *)tile->residual + place->residual_offset;
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++) {
            sums[i] = _mm512_add_ps(sums[i], _mm512_maskz_loadu_ps(mask, residual));
            residual += tile->residual_stride;
        }
    }
    if (epilogue->low > -INFINITY) {
        const __m512 low = _mm512_set1_ps(epilogue->low);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_max_ps(sums[i], low);
    }
    if (epilogue->high < INFINITY) {
        const __m512 high = _mm512_set1_ps(epilogue->high);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            sums[i] = _mm512_min_ps(sums[i], high);
    }
    char *output = (char *)tile->output + place->output_offset;
    if (tile->columns == 16) {
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++, output += stride)
            _mm512_storeu_ps(output, sums[i]);
        return;
    }
    if (half && tile->columns == 8) {
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++, output += stride)
            _mm256_storeu_ps((float *)(void *)output, _mm512_castps512_ps256(sums[i]));
        return;
    }
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++, output += stride)
        _mm512_mask_storeu_ps(output, mask, sums[i]);
}

#endif
