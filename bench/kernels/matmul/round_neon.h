// SPDX-License-Identifier: MIT
// Rounding to the nearest integer, half to even: one instruction of AArch64.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ROUND_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_ROUND_NEON_H

#include <arm_neon.h>

static inline __attribute__((always_inline)) int32x4_t round_half_even(float32x4_t value)
{
    return vcvtnq_s32_f32(value);
}

#endif
