// SPDX-License-Identifier: MIT
// Tiles of up to 4 x 4 of weights of 5, 4, 2 and 1 bits in plain C, with scales by channel or by
// group: they run on any machine and test packing and drivers everywhere. Panels are those of
// low_weights.h, two's complement.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_PORTABLE_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_PORTABLE_H

#include "bench/kernels/matmul/tile_s8_portable.h"

enum { TILE_LOW_LANE = 4 }; // bytes of a column

// Adds the k-group at `lanes` to the sums, of which the run has `left` activations. zero_points: of
// the columns, or NULL.
static inline __attribute__((always_inline)) void
low_portable_group(const struct matmul_tile *tile, const void *const *rows, ptrdiff_t k,
                   ptrdiff_t left, const uint8_t *lanes, const int8_t *zero_points,
                   uint32_t (*sums)[TILE_S8_PORTABLE_NR], const int mr, const int bits,
                   const bool is_signed)
{
    const int width = bits == 5 ? 4 : bits; // of a field; the fifth bits stand behind all of them
    const int field = (1 << width) - 1, top = 1 << (bits - 1);
    for (int j = 0; j < TILE_S8_PORTABLE_NR; j++) {
        for (int i = 0; i < TILE_LOW_LANE * 8 / width && i < left; i++) {
            int code = lanes[j * TILE_LOW_LANE + i % TILE_LOW_LANE] >> i / TILE_LOW_LANE * width;
            code &= field;
            if (bits == 5) {
                int bit = (i / TILE_LOW_LANE * TILE_S8_PORTABLE_NR + j) * TILE_LOW_LANE +
                          i % TILE_LOW_LANE;
                code |= (lanes[TILE_S8_PORTABLE_NR * TILE_LOW_LANE + bit / 8] >> bit % 8 & 1) << 4;
            }
            int level = tile->code_levels != NULL ? tile->code_levels[code]
                        : bits == 1               ? 2 * code - 1
                                                  : (code ^ top) - top;
            if (zero_points != NULL)
                level -= zero_points[j];
            for (int r = 0; r < mr; r++)
                sums[r][j] += (uint32_t)(byte_at(rows[r], k + i, is_signed) * level);
        }
    }
}

static inline __attribute__((always_inline)) void tile_low_portable(const struct matmul_tile *tile,
                                                                    const int mr, const int bits,
                                                                    const bool is_signed)
{
    enum { NR = TILE_S8_PORTABLE_NR };
    const int group_bytes = NR * (bits == 5 ? TILE_LOW_LANE + 1 : TILE_LOW_LANE);
    const int kr = TILE_LOW_LANE * (bits == 5 ? 2 : 8 / bits);
    uint32_t sums[TILE_S8_PORTABLE_MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const uint8_t *lanes =
            (const uint8_t *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * group_bytes;
        for (ptrdiff_t k = 0; k < tile->runs[run].length; k += kr, lanes += group_bytes)
            low_portable_group(tile, rows, k, tile->runs[run].length - k, lanes, NULL, sums, mr,
                               bits, is_signed);
    }
    for (int i = 0; i < mr; i++)
        store_row(tile, i, sums[i], is_signed);
}

// One row of float sums to its outputs.
static inline void store_group_row(const struct matmul_tile *tile, int row, const float *sums,
                                   bool is_signed)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    char *output = (char *)tile->output + (size_t)row * tile->output_stride;
    const char *residual = tile->residual == NULL
                               ? NULL
                               : (const char *)tile->residual + (size_t)row * tile->residual_stride;
    for (int j = 0; j < tile->columns; j++) {
        float value = sums[j] + e->bias_f32[j];
        if (tile->output_kind == MATMUL_OUTPUT_S32) {
            ((float *)(void *)output)[j] = value;
            continue;
        }
        float addend = 0.0f;
        if (residual != NULL)
            addend = (float)(byte_at(residual, j, is_signed) - e->residual_zero_point) *
                     e->residual_scale;
        output[j] = (char)requantise_float(value, e->scale[j], addend, e->low, e->high,
                                           e->output_zero_point);
    }
}

static inline __attribute__((always_inline)) void
tile_groups_portable(const struct matmul_tile *tile, const int mr, const bool is_signed)
{
    enum { NR = TILE_S8_PORTABLE_NR, GROUP_BYTES = NR * TILE_LOW_LANE, KR = 8 };
    float floats[TILE_S8_PORTABLE_MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t first = tile->runs[run].weight_group;
        const uint8_t *lanes = (const uint8_t *)tile->weights + first * GROUP_BYTES;
        const char *numbers =
            tile->group_numbers + first / tile->group_length * (ptrdiff_t)(NR * 2 * sizeof(float));
        for (ptrdiff_t k = 0; k < tile->runs[run].length; numbers += NR * 2 * sizeof(float)) {
            const float *scale = (const float *)(const void *)numbers;
            const int32_t *start = (const int32_t *)(const void *)(scale + NR); // and zero point
            int8_t zero_points[NR];
            for (int j = 0; j < NR; j++)
                zero_points[j] = (int8_t)(start[j] & 255);
            uint32_t sums[TILE_S8_PORTABLE_MR][NR] = {{0}};
            for (int i = 0; i < tile->group_length; i++, k += KR, lanes += GROUP_BYTES)
                low_portable_group(tile, rows, k, KR, lanes, zero_points, sums, mr, 4, is_signed);
            for (int i = 0; i < mr; i++) {
                for (int j = 0; j < NR; j++)
                    floats[i][j] = fmaf((float)((int32_t)sums[i][j] + (start[j] >> 8)), scale[j],
                                        floats[i][j]);
            }
        }
    }
    for (int i = 0; i < mr; i++)
        store_group_row(tile, i, floats[i], is_signed);
}

#endif
