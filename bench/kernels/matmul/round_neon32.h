// SPDX-License-Identifier: MIT
// Rounding to the nearest integer, half to even, for |value| < 2^22: adding 1.5 x 2^23 leaves no
// bits behind the point, and NEON always adds with that rounding. The integer stands in the low
// bits.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ROUND_NEON32_H
#define BITROOF_BENCH_KERNELS_MATMUL_ROUND_NEON32_H

#include <arm_neon.h>

static inline __attribute__((always_inline)) int32x4_t round_half_even(float32x4_t value)
{
    const float32x4_t magic = vdupq_n_f32(12582912.0f);
    return vsubq_s32(vreinterpretq_s32_f32(vaddq_f32(value, magic)), vreinterpretq_s32_f32(magic));
}

#endif
