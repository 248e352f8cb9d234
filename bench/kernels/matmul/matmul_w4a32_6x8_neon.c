// SPDX-License-Identifier: MIT
// 4-bit weights with fp32 activations in tiles of up to 6 rows by 8 columns for AArch64 NEON: every
// weight is made a float in registers and meets all rows there. Slices of activations, as on x86,
// would take three passes of a multiply that is hardly faster than fmla without the dot product. A
// descriptor for each kind of scales.
//
// ssubl takes zero points off as it widens. Panels are LOW_WEIGHTS_NIBBLES_ACROSS, then the groups'
// numbers; the float sums wait in memory while the registers have those of a group.
#include "bench/kernels/matmul/accepts_weight_only.h"
#include "bench/kernels/matmul/epilogue_f32_neon.h"
#include "bench/kernels/matmul/low_weights.h"

enum { MR = 6, NR = 8, KR = 8, KR_BYTES = 32, HALF = 4 };

struct float_sums {
    float32x4_t sums[MR][2];
};

// Four of K.
static inline __attribute__((always_inline)) void add_half(const float *const *rows, ptrdiff_t k,
                                                           const int8_t *weights, int8x16_t zeros,
                                                           float32x4_t sums[MR][2], const int mr)
{
    float32x4_t a[MR];
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++)
        a[row] = vld1q_f32(rows[row] + k);
    const int8x16_t packed = vld1q_s8(weights);
    const int8x16_t low = vshrq_n_s8(vshlq_n_s8(packed, 4), 4), high = vshrq_n_s8(packed, 4);
#pragma GCC unroll 4
    for (int i = 0; i < HALF; i++) {
        const int8x16_t both = i < 2 ? low : high;
        const int16x8_t wide = i % 2 == 0 ? vsubl_s8(vget_low_s8(both), vget_low_s8(zeros))
                                          : vsubl_high_s8(both, zeros);
        const float32x4_t first = vcvtq_f32_s32(vmovl_s16(vget_low_s16(wide)));
        const float32x4_t second = vcvtq_f32_s32(vmovl_high_s16(wide));
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++) {
            sums[row][0] = vfmaq_laneq_f32(sums[row][0], first, a[row], i);
            sums[row][1] = vfmaq_laneq_f32(sums[row][1], second, a[row], i);
        }
    }
}

// Activations k .. end of a scale group into the sums.
static inline __attribute__((always_inline)) void add_group(const float *const *rows, ptrdiff_t k,
                                                            ptrdiff_t end, const int8_t *weights,
                                                            const float *numbers,
                                                            struct float_sums *floats, const int mr)
{
    const int16x4_t first = vmovn_s32(vcvtq_s32_f32(vld1q_f32(numbers + NR)));
    const int16x4_t second = vmovn_s32(vcvtq_s32_f32(vld1q_f32(numbers + NR + 4)));
    const int8x8_t zero = vmovn_s16(vcombine_s16(first, second));
    const int8x16_t zeros = vcombine_s8(zero, zero);
    float32x4_t sums[MR][2];
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++)
        sums[row][0] = sums[row][1] = vdupq_n_f32(0.0F);
    for (; k + HALF <= end; k += HALF, weights += KR_BYTES / 2)
        add_half(rows, k, weights, zeros, sums, mr);
    if (k < end) { // what stands behind the end may be a NaN
        float last[MR][HALF] = {{0}};
        const float *rest[MR];
        for (int row = 0; row < mr; row++) {
            memcpy(last[row], rows[row] + k, (size_t)(end - k) * sizeof(float));
            rest[row] = last[row];
        }
        add_half(rest, 0, weights, zeros, sums, mr);
    }
    __asm__ volatile("" : "+r"(floats) : : "memory"); // else they move to registers all the same
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const float32x4_t scale = vld1q_f32(numbers + v * 4);
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            floats->sums[row][v] = vfmaq_f32(floats->sums[row][v], sums[row][v], scale);
    }
}

static inline __attribute__((always_inline)) void tile_levels(const struct matmul_tile *tile,
                                                              const int mr)
{
    struct float_sums floats;
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++)
        floats.sums[row][0] = floats.sums[row][1] = vdupq_n_f32(0.0F);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *rows[MR];
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const ptrdiff_t first = tile->runs[run].weight_group, length = tile->runs[run].length;
        const ptrdiff_t group = (ptrdiff_t)tile->group_length * KR;
        const int8_t *weights = (const int8_t *)tile->weights + first * KR_BYTES;
        const float *numbers =
            (const float *)(const void *)tile->group_numbers + first / tile->group_length * 2 * NR;
        for (ptrdiff_t k = 0; k < length; k += group, numbers += 2 * NR) {
            add_group(rows, k, length - k < group ? length : k + group, weights, numbers, &floats,
                      mr);
            weights += (ptrdiff_t)tile->group_length * KR_BYTES;
        }
    }
    epilogue_f32_store(tile, mr, 2, floats.sums);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_levels(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_levels(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_levels(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_levels(tile, 4); }
static void tile_5(const struct matmul_tile *tile) { tile_levels(tile, 5); }
static void tile_6(const struct matmul_tile *tile) { tile_levels(tile, 6); }
// clang-format on

static matmul_tile_function *const TILES[MR] = {tile_1, tile_2, tile_3, tile_4, tile_5, tile_6};

// Zero points by group are within the weights' range, so that differences are bytes.
static bool accepts(const struct workload *workload)
{
    const struct precision *precision = &workload->precision;
    return accepts_weight_only(workload) &&
           (!precision->weight_zero_points || precision->granularity == GRANULARITY_GROUP);
}

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_NEON, .precision = &PRECISION_W4A32[index], .mr = MR, .nr = NR, \
        .kr = KR, .vector_columns = NR, .tiles = TILES, .accepts = accepts,                        \
        .packing = &LOW_WEIGHTS_NIBBLES_ACROSS, .activation_bytes = sizeof(float),                 \
        .algorithm = "dequantise", .tolerance = 4, .ceiling = "ceiling_f32_neon",                  \
    }
const struct matmul_micro matmul_w4a32_6x8_neon = MICRO("matmul_w4a32_6x8_neon", 0);
const struct matmul_micro matmul_w4a32g32_6x8_neon = MICRO("matmul_w4a32g32_6x8_neon", 1);
const struct matmul_micro matmul_w4a32g64_6x8_neon = MICRO("matmul_w4a32g64_6x8_neon", 2);
const struct matmul_micro matmul_w4a32g128_6x8_neon = MICRO("matmul_w4a32g128_6x8_neon", 3);
const struct matmul_micro matmul_w4a32g32z_6x8_neon = MICRO("matmul_w4a32g32z_6x8_neon", 4);
