// SPDX-License-Identifier: MIT
// The passes to and from bit planes on NEON. There is no instruction that gathers the signs of
// lanes: every lane that reaches keeps its own bit, and the bits are added up across.
#include "bench/kernels/glue/vector_neon.h"

static inline uint32_t lanes_bits(uint32x4_t reached)
{
    static const uint32_t BITS[4] = {1, 2, 4, 8};
    return vaddvq_u32(vandq_u32(reached, vld1q_u32(BITS)));
}

static inline uint32_t f32_reach(vector_f32 v, vector_f32 t)
{
    return lanes_bits(vcgeq_f32(v, t));
}

static inline uint32_t f32_above(vector_f32 v, vector_f32 t)
{
    return lanes_bits(vcgtq_f32(v, t));
}

static inline uint32_t s32_reach(vector_s32 v, vector_s32 t)
{
    return lanes_bits(vcgeq_s32(v, t));
}

static inline vector_s32 s32_exclusive_or(vector_s32 a, vector_s32 b)
{
    return veorq_s32(a, b);
}

static inline vector_8 bytes_exclusive_or(vector_8 a, vector_8 b)
{
    return veorq_u8(a, b);
}

static inline uint64_t bytes_reach(vector_8 v, vector_8 t)
{
    static const uint8_t BITS[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bits = vandq_u8(vcgeq_u8(v, t), vld1q_u8(BITS));
    return vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

#include "bench/kernels/glue/planes_passes_body.h"

const struct kernel kernel_glue_planes_neon = {
    .name = "glue_planes_neon", .isa = ISA_NEON, PLANES_PASSES_ROW};
