// SPDX-License-Identifier: MIT
// The glue of a NEON tile with scales by group: as epilogue_s8_neon.h, but from float sums, which
// wait in memory while the registers have the integer ones of a group.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_GROUPS_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_EPILOGUE_GROUPS_NEON_H

#include "bench/kernels/matmul/epilogue_s8_neon.h"

enum {
    GROUPS_ROWS = 6,
    GROUPS_COLUMNS = 8,
    GROUPS_NUMBERS_BYTES = GROUPS_COLUMNS * 8, // of a group in a panel, see matmul_pack.h
};

struct groups_sums {
    float32x4_t sums[GROUPS_ROWS][2];
};

// What a group begins with: {float scale[8], int32 start[8]}, of whose starts the lower byte is the
// weights' zero point.
EPILOGUE_INLINE int32x4_t groups_start(const char *numbers, int v)
{
    return vld1q_s32((const int32_t *)(const void *)numbers + GROUPS_COLUMNS + v * 4);
}

// Adds the integer sums of a group, times its scales, to the float ones.
EPILOGUE_INLINE void groups_add(const char *numbers, struct groups_sums *floats, int mr,
                                int32x4_t group[][2])
{
    __asm__ volatile("" : "+r"(floats) : : "memory"); // else they move to registers all the same
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const float32x4_t scale = vld1q_f32((const float *)(const void *)numbers + v * 4);
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            floats->sums[row][v] =
                vfmaq_f32(floats->sums[row][v], vcvtq_f32_s32(group[row][v]), scale);
    }
}

EPILOGUE_INLINE void epilogue_groups_store(const struct matmul_tile *tile, int mr,
                                           const struct groups_sums *floats)
{
    float32x4_t scaled[GROUPS_ROWS][2];
    int32x4_t codes[GROUPS_ROWS][2];
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const float32x4_t bias = vld1q_f32(tile->epilogue.bias_f32 + v * 4);
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++) {
            scaled[row][v] = vaddq_f32(floats->sums[row][v], bias);
            codes[row][v] = vreinterpretq_s32_f32(scaled[row][v]);
        }
    }
    if (tile->output_kind == MATMUL_OUTPUT_S32) {
        epilogue_s8_put_sums(tile, mr, 2, codes);
        return;
    }
#pragma GCC unroll 2
    for (int v = 0; v < 2; v++) {
        const float32x4_t scale = vld1q_f32(tile->epilogue.scale + v * 4);
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            scaled[row][v] = vmulq_f32(scaled[row][v], scale);
    }
    epilogue_s8_round(tile, mr, 2, scaled, codes);
    epilogue_s8_put(tile, mr, 2, codes);
}

#endif
