// SPDX-License-Identifier: MIT
// The walk over tiles in fp32 (see walk_avx512.h): multiply-adds and glue.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_F32_AVX512_H

enum { WALK_GROUP_STEPS = 1, WALK_GROUP_BYTES = 64 };

#include "bench/kernels/matmul/walk_avx512.h"

#include <math.h>

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

static inline __attribute__((always_inline)) __m512i walk_begin(const struct matmul_tile *tile,
                                                                const bool half)
{
    (void)tile;
    (void)half;
    return _mm512_setzero_si512();
}

static inline __attribute__((always_inline)) __m512i
walk_multiply_add(const char *activations, __m512i weights, __m512i sum, const bool half)
{
    const float *value = (const float *)(const void *)activations;
    if (!half)
        return _mm512_castps_si512(_mm512_fmadd_ps(
            _mm512_set1_ps(*value), _mm512_castsi512_ps(weights), _mm512_castsi512_ps(sum)));
    // Opaque: as an operand of the multiply-add, half a vector's broadcast takes as long as a whole
    // one's.
    __m256 a = _mm256_broadcast_ss(value);
    __asm__("" : "+v"(a));
    __m256 w = _mm256_castsi256_ps(_mm512_castsi512_si256(weights));
    __m256 s = _mm256_castsi256_ps(_mm512_castsi512_si256(sum));
    return _mm512_castsi256_si512(_mm256_castps_si256(_mm256_fmadd_ps(a, w, s)));
}

static inline __attribute__((always_inline)) __m512 walk_load(const void *from, const bool half)
{
    return half ? _mm512_castps256_ps512(_mm256_loadu_ps(from)) : _mm512_loadu_ps(from);
}

static inline __attribute__((always_inline)) void walk_store(char *to, __m512 sums, const bool half)
{
    if (half)
        _mm256_storeu_ps((float *)(void *)to, _mm512_castps512_ps256(sums));
    else
        _mm512_storeu_ps(to, sums);
}

// Glue and stores; see struct matmul_epilogue for the order of roundings.
static inline __attribute__((always_inline)) void walk_finish(const struct matmul_tile *tile,
                                                              const struct matmul_place *place,
                                                              __m512i *bits, const int mr,
                                                              const bool half)
{
    __m512 sums[WALK_ROWS];
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i] = _mm512_castsi512_ps(bits[i]);
    const struct matmul_epilogue *epilogue = &tile->epilogue;
    const __mmask16 mask = (__mmask16)((1u << tile->columns) - 1);
    const size_t stride = tile->output_stride;
    const __m512 bias = walk_load(epilogue->bias_f32, half);
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i] = _mm512_add_ps(sums[i], bias);
    if (epilogue->scale != NULL) {
        const __m512 scale = walk_load(epilogue->scale, half);
        const __m512 shift = walk_load(epilogue->shift, half);
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
    if (tile->columns == (half ? 8 : 16)) {
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++, output += stride)
            walk_store(output, sums[i], half);
        return;
    }
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++, output += stride)
        _mm512_mask_storeu_ps(output, mask, sums[i]);
}

#endif
