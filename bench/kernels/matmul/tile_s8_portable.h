// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 4 x 4 in plain C, for signed and unsigned activations: they run on any
// machine and test the integer paths of the drivers everywhere.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_S8_PORTABLE_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_S8_PORTABLE_H

#include "bench/kernels/glue/requantise.h"
#include "bench/kernels/matmul/matmul.h"

enum { TILE_S8_PORTABLE_MR = 4, TILE_S8_PORTABLE_NR = 4, TILE_S8_PORTABLE_KR = 2 };

static inline int32_t byte_at(const void *bytes, ptrdiff_t index, bool is_signed)
{
    return is_signed ? ((const int8_t *)bytes)[index] : ((const uint8_t *)bytes)[index];
}

// The 8-bit result of one accumulator.
static inline int32_t requantised(const struct matmul_epilogue *epilogue, int32_t sum, int column,
                                  const void *residual, bool is_signed)
{
    if (epilogue->gemmlowp_multiplier != NULL)
        return gemmlowp_requantise(
            sum, epilogue->gemmlowp_multiplier[column], epilogue->gemmlowp_shift[column],
            (int32_t)epilogue->low + epilogue->output_zero_point,
            (int32_t)epilogue->high + epilogue->output_zero_point, epilogue->output_zero_point);
    float addend = 0.0f;
    if (residual != NULL)
        addend = (float)(byte_at(residual, column, is_signed) - epilogue->residual_zero_point) *
                 epilogue->residual_scale;
    return requantise_f32(sum, epilogue->scale[column], addend, epilogue->low, epilogue->high,
                          epilogue->output_zero_point);
}

static inline void store_row(const struct matmul_tile *tile, int row, const uint32_t *sums,
                             bool is_signed)
{
    const struct matmul_epilogue *epilogue = &tile->epilogue;
    char *output = (char *)tile->output + (size_t)row * tile->output_stride;
    const char *residual = tile->residual == NULL
                               ? NULL
                               : (const char *)tile->residual + (size_t)row * tile->residual_stride;
    for (int j = 0; j < tile->columns; j++) {
        uint32_t sum = sums[j] + (uint32_t)epilogue->bias_s32[j];
        if (epilogue->weight_zero_points != NULL)
            sum -= (uint32_t)epilogue->weight_zero_points[j] * (uint32_t)tile->row_sums[row];
        if (tile->output_kind == MATMUL_OUTPUT_S32)
            ((int32_t *)(void *)output)[j] = (int32_t)sum;
        else // the low byte is the same for both signs
            output[j] = (char)requantised(epilogue, (int32_t)sum, j, residual, is_signed);
    }
}

static inline __attribute__((always_inline)) void
tile_s8_portable(const struct matmul_tile *tile, const int mr, const bool is_signed)
{
    enum { NR = TILE_S8_PORTABLE_NR, KR = TILE_S8_PORTABLE_KR };
    uint32_t sums[TILE_S8_PORTABLE_MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const int8_t *weights =
            (const int8_t *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * NR * KR;
        // Whole k-groups, as vector kernels do: zero weights silence what is behind the run.
        for (int32_t k = 0; k < tile->runs[run].length; k += KR, weights += NR * KR) {
            for (int i = 0; i < mr; i++) {
                for (int j = 0; j < NR; j++) {
                    for (int p = 0; p < KR; p++)
                        sums[i][j] +=
                            (uint32_t)(byte_at(rows[i], k + p, is_signed) * weights[j * KR + p]);
                }
            }
        }
    }
    for (int i = 0; i < mr; i++)
        store_row(tile, i, sums[i], is_signed);
}

#endif
