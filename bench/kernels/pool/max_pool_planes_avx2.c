// SPDX-License-Identifier: MIT
// Maximum of codes in bit planes on AVX2.
#include <immintrin.h>
#include <stdint.h>

enum { LANES = 8 };
typedef __m256i lanes_vector;

static inline lanes_vector lanes_load(const uint32_t *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

static inline void lanes_store_some(uint32_t *p, lanes_vector v, int64_t n)
{
    if (n == LANES) {
        _mm256_storeu_si256((__m256i *)(void *)p, v);
        return;
    }
    const __m256i lane = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    _mm256_maskstore_epi32((int *)(void *)p, _mm256_cmpgt_epi32(_mm256_set1_epi32((int)n), lane),
                           v);
}

static inline lanes_vector lanes_and(lanes_vector a, lanes_vector b)
{
    return _mm256_and_si256(a, b);
}

static inline lanes_vector lanes_or(lanes_vector a, lanes_vector b)
{
    return _mm256_or_si256(a, b);
}

static inline lanes_vector lanes_exclusive_or(lanes_vector a, lanes_vector b)
{
    return _mm256_xor_si256(a, b);
}

static inline lanes_vector lanes_and_not(lanes_vector a, lanes_vector b)
{
    return _mm256_andnot_si256(b, a);
}

static inline lanes_vector lanes_permute(lanes_vector v, lanes_vector place)
{
    return _mm256_permutevar8x32_epi32(v, place);
}

#include "bench/kernels/pool/pool_planes_body.h"

const struct kernel kernel_max_pool_planes_avx2 = {
    .name = "max_pool_planes_avx2", .isa = ISA_AVX2, POOL_PLANES_ROW};
