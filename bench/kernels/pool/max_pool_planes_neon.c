// SPDX-License-Identifier: MIT
// Maximum of codes in bit planes on AArch64 NEON.
#include <arm_neon.h>
#include <stdint.h>

enum { LANES = 4 };
typedef uint32x4_t lanes_vector;

static inline lanes_vector lanes_load(const uint32_t *p)
{
    return vld1q_u32(p);
}

static inline void lanes_store_some(uint32_t *p, lanes_vector v, int64_t n)
{
    if (n == LANES) {
        vst1q_u32(p, v);
        return;
    }
    vst1q_lane_u32(p, v, 0);
    if (n > 1)
        vst1q_lane_u32(p + 1, v, 1);
    if (n > 2)
        vst1q_lane_u32(p + 2, v, 2);
}

static inline lanes_vector lanes_and(lanes_vector a, lanes_vector b)
{
    return vandq_u32(a, b);
}

static inline lanes_vector lanes_or(lanes_vector a, lanes_vector b)
{
    return vorrq_u32(a, b);
}

static inline lanes_vector lanes_exclusive_or(lanes_vector a, lanes_vector b)
{
    return veorq_u32(a, b);
}

static inline lanes_vector lanes_and_not(lanes_vector a, lanes_vector b)
{
    return vbicq_u32(a, b);
}

// By bytes: those of lane l are 4 l .. 4 l + 3.
static inline lanes_vector lanes_permute(lanes_vector v, lanes_vector place)
{
    const uint32x4_t bytes =
        vaddq_u32(vmulq_n_u32(place, UINT32_C(0x04040404)), vdupq_n_u32(UINT32_C(0x03020100)));
    return vreinterpretq_u32_u8(vqtbl1q_u8(vreinterpretq_u8_u32(v), vreinterpretq_u8_u32(bytes)));
}

#include "bench/kernels/pool/pool_planes_body.h"

const struct kernel kernel_max_pool_planes_neon = {
    .name = "max_pool_planes_neon", .isa = ISA_NEON, POOL_PLANES_ROW};
