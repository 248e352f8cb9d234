// SPDX-License-Identifier: MIT
// The passes to and from bit planes on AVX-512.
#include "bench/kernels/glue/vector_avx512.h"

static inline uint32_t f32_reach(vector_f32 v, vector_f32 t)
{
    return _mm512_cmp_ps_mask(v, t, _CMP_GE_OQ);
}

static inline uint32_t f32_above(vector_f32 v, vector_f32 t)
{
    return _mm512_cmp_ps_mask(v, t, _CMP_GT_OQ);
}

static inline uint32_t s32_reach(vector_s32 v, vector_s32 t)
{
    return _mm512_cmpge_epi32_mask(v, t);
}

static inline vector_s32 s32_exclusive_or(vector_s32 a, vector_s32 b)
{
    return _mm512_xor_si512(a, b);
}

static inline vector_8 bytes_exclusive_or(vector_8 a, vector_8 b)
{
    return _mm512_xor_si512(a, b);
}

static inline uint64_t bytes_reach(vector_8 v, vector_8 t)
{
    return _mm512_cmpge_epu8_mask(v, t);
}

#include "bench/kernels/glue/planes_passes_body.h"

const struct kernel kernel_glue_planes_avx512 = {
    .name = "glue_planes_avx512", .isa = ISA_AVX512, PLANES_PASSES_ROW};
