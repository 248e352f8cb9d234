// SPDX-License-Identifier: MIT
// The glue of an integer tile in NEON registers: bias, zero points, requantisation to 8 bits by the
// contract of glue/requantise.h (or gemmlowp's), residual, clamp. Rounding is half to even and the
// products are not contracted, so the result agrees with the scalar definition bit by bit.
//
// The including file says how round_half_even() is done by including round_neon.h or round_neon32.h
// ahead of this one: 32-bit NEON has no instruction for it.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_S8_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_S8_NEON_H

#include "bench/kernels/matmul/matmul.h"

#include <arm_neon.h>
#include <string.h>

#define EPILOGUE_INLINE static inline __attribute__((always_inline))

// gemmlowp_requantise() before its clamp: a saturating shift to the left (shift < 0), the rounding
// doubling product, and a rounding shift to the right in which half goes away from zero; srshl
// rounds half up, so negative values are made one smaller first.
EPILOGUE_INLINE int32x4_t epilogue_s8_gemmlowp(int32x4_t sum, int32x4_t multiplier, int32x4_t shift)
{
    const int32x4_t zero = vdupq_n_s32(0), left = vnegq_s32(shift);
    const int32x4_t up = vqshlq_s32(sum, vmaxq_s32(left, zero));
    const int32x4_t down = vminq_s32(left, zero);
    const int32x4_t high = vqrdmulhq_s32(up, multiplier);
    const int32x4_t fix = vshrq_n_s32(vandq_s32(high, down), 31);
    return vrshlq_s32(vqaddq_s32(high, fix), down);
}

// 8-bit columns [column, column + 4) of one row as int32; reads up to three bytes behind the last.
EPILOGUE_INLINE int32x4_t epilogue_s8_widen(const char *bytes, int column, int is_signed)
{
    uint32_t four;
    memcpy(&four, bytes + column, sizeof four);
    const uint8x8_t narrow = vreinterpret_u8_u32(vdup_n_u32(four));
    return is_signed ? vmovl_s16(vget_low_s16(vmovl_s8(vreinterpret_s8_u8(narrow))))
                     : vreinterpretq_s32_u32(vmovl_u16(vget_low_u16(vmovl_u8(narrow))));
}

// From scaled sums: residual added, clamped and rounded, without the zero point.
EPILOGUE_INLINE void epilogue_s8_round(const struct matmul_tile *tile, int mr, int vectors,
                                       float32x4_t scaled[][2], int32x4_t codes[][2])
{
    const struct matmul_epilogue *glue = &tile->epilogue;
    const float32x4_t low = vdupq_n_f32(glue->low), high = vdupq_n_f32(glue->high);
    if (tile->residual != NULL) {
        const int32x4_t zero_point = vdupq_n_s32(glue->residual_zero_point);
        const char *residual = tile->residual;
#pragma GCC unroll 10
        for (int row = 0; row < mr; row++, residual += tile->residual_stride) {
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++) {
                const int32x4_t other =
                    epilogue_s8_widen(residual, v * 4, tile->output_kind == MATMUL_OUTPUT_S8);
                scaled[row][v] = vaddq_f32(
                    scaled[row][v],
                    vmulq_n_f32(vcvtq_f32_s32(vsubq_s32(other, zero_point)), glue->residual_scale));
            }
        }
    }
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            codes[row][v] = round_half_even(vminq_f32(vmaxq_f32(scaled[row][v], low), high));
    }
}

// Scaled, rounded and clamped, without the zero point, in place.
EPILOGUE_INLINE void epilogue_s8_scale(const struct matmul_tile *tile, int mr, int vectors,
                                       int32x4_t sums[][2])
{
    float32x4_t scaled[10][2];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        const float32x4_t scale = vld1q_f32(tile->epilogue.scale + v * 4);
#pragma GCC unroll 10
        for (int row = 0; row < mr; row++)
            scaled[row][v] = vmulq_f32(vcvtq_f32_s32(sums[row][v]), scale);
    }
    epilogue_s8_round(tile, mr, vectors, scaled, sums);
}

EPILOGUE_INLINE void epilogue_s8_scale_gemmlowp(const struct matmul_tile *tile, int mr, int vectors,
                                                int32x4_t sums[][2])
{
    const struct matmul_epilogue *glue = &tile->epilogue;
    const int32x4_t low = vcvtq_s32_f32(vdupq_n_f32(glue->low));
    const int32x4_t high = vcvtq_s32_f32(vdupq_n_f32(glue->high));
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        const int32x4_t multiplier = vld1q_s32(glue->gemmlowp_multiplier + v * 4);
        const int32x4_t shift = vld1q_s32(glue->gemmlowp_shift + v * 4);
#pragma GCC unroll 10
        for (int row = 0; row < mr; row++)
            sums[row][v] = vminq_s32(
                vmaxq_s32(epilogue_s8_gemmlowp(sums[row][v], multiplier, shift), low), high);
    }
}

// Bias and weight zero points.
EPILOGUE_INLINE void epilogue_s8_correct(const struct matmul_tile *tile, int mr, int vectors,
                                         int32x4_t sums[][2])
{
    const struct matmul_epilogue *glue = &tile->epilogue;
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        if (glue->bias_s32 != NULL) {
            const int32x4_t bias = vld1q_s32(glue->bias_s32 + v * 4);
#pragma GCC unroll 10
            for (int row = 0; row < mr; row++)
                sums[row][v] = vaddq_s32(sums[row][v], bias);
        }
        if (glue->weight_zero_points != NULL) {
            const int32x4_t zero_points = vld1q_s32(glue->weight_zero_points + v * 4);
#pragma GCC unroll 10
            for (int row = 0; row < mr; row++)
                sums[row][v] = vmlsq_n_s32(sums[row][v], zero_points, tile->row_sums[row]);
        }
    }
}

// Rounded sums of mr rows to bytes, the zero point added.
EPILOGUE_INLINE void epilogue_s8_put(const struct matmul_tile *tile, int mr, int vectors,
                                     int32x4_t sums[][2])
{
    char *output = tile->output;
    const int32x4_t zero_point = vdupq_n_s32(tile->epilogue.output_zero_point);
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++, output += tile->output_stride) {
        // The values are within 8 bits, signed or not: keeping the low bytes is exact.
        const int16x4_t low = vmovn_s32(vaddq_s32(sums[row][0], zero_point));
        const int16x4_t high = vmovn_s32(vaddq_s32(sums[row][vectors - 1], zero_point));
        const int8x8_t bytes = vmovn_s16(vcombine_s16(low, high));
        if (tile->columns == vectors * 4) {
            if (vectors == 2)
                vst1_s8((int8_t *)output, bytes);
            else
                memcpy(output, &bytes, 4);
        } else {
            int8_t values[8];
            vst1_s8(values, bytes);
            memcpy(output, values, (size_t)tile->columns);
        }
    }
}

// Sums of 32 bits as they are.
EPILOGUE_INLINE void epilogue_s8_put_sums(const struct matmul_tile *tile, int mr, int vectors,
                                          int32x4_t sums[][2])
{
    char *output = tile->output;
#pragma GCC unroll 10
    for (int row = 0; row < mr; row++, output += tile->output_stride) {
        int32_t values[8];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            vst1q_s32(values + v * 4, sums[row][v]);
        memcpy(output, values, (size_t)tile->columns * sizeof values[0]);
    }
}

// sums: mr rows of `vectors` (1 or 2) times four columns, constants at every call.
EPILOGUE_INLINE void epilogue_s8_store(const struct matmul_tile *tile, int mr, int vectors,
                                       int32x4_t sums[][2])
{
    epilogue_s8_correct(tile, mr, vectors, sums);
    if (tile->output_kind == MATMUL_OUTPUT_S32) {
        epilogue_s8_put_sums(tile, mr, vectors, sums);
        return;
    }
    if (tile->epilogue.gemmlowp_multiplier != NULL)
        epilogue_s8_scale_gemmlowp(tile, mr, vectors, sums);
    else
        epilogue_s8_scale(tile, mr, vectors, sums);
    epilogue_s8_put(tile, mr, vectors, sums);
}

#endif
