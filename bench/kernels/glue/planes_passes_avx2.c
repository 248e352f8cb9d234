// SPDX-License-Identifier: MIT
// The passes to and from bit planes on AVX2.
#include "bench/kernels/glue/vector_avx2.h"

static inline uint32_t f32_reach(vector_f32 v, vector_f32 t)
{
    return (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(v, t, _CMP_GE_OQ));
}

static inline uint32_t f32_above(vector_f32 v, vector_f32 t)
{
    return (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(v, t, _CMP_GT_OQ));
}

static inline uint32_t s32_reach(vector_s32 v, vector_s32 t)
{
    const __m256i less = _mm256_cmpgt_epi32(t, v);
    return (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(less)) ^ 0xffu;
}

static inline vector_s32 s32_exclusive_or(vector_s32 a, vector_s32 b)
{
    return _mm256_xor_si256(a, b);
}

static inline vector_8 bytes_exclusive_or(vector_8 a, vector_8 b)
{
    return _mm256_xor_si256(a, b);
}

static inline uint64_t bytes_reach(vector_8 v, vector_8 t)
{
    return (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_max_epu8(v, t), v));
}

#include "bench/kernels/glue/planes_passes_body.h"

const struct kernel kernel_glue_planes_avx2 = {
    .name = "glue_planes_avx2", .isa = ISA_AVX2, PLANES_PASSES_ROW};
