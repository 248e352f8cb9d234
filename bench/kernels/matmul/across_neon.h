// SPDX-License-Identifier: MIT
// Tiles with columns side by side in 16-bit lanes: what those of several kinds of weights on NEON
// without the dot product have in common. An activation multiplies the weights of eight columns by
// mla or smlal by lane, and no lanes are added up across at the end.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_ACROSS_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_ACROSS_NEON_H

#include <arm_neon.h>
#include <stdbool.h>

#define ACROSS_INLINE static inline __attribute__((always_inline))

enum { ACROSS_COLUMNS = 8, ACROSS_KR = 8, ACROSS_KR_BYTES = 32 };

// Eight activations of a row, unsigned ones less 128 (activation_offset -128).
ACROSS_INLINE int16x8_t across_activations(const int8_t *row, bool is_signed)
{
    return is_signed
               ? vmovl_s8(vld1_s8(row))
               : vreinterpretq_s16_u16(vsubl_u8(vld1_u8((const uint8_t *)row), vdup_n_u8(128)));
}

#endif
