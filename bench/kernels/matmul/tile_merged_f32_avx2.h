// SPDX-License-Identifier: MIT
// The register tile of merged groups in fp32 on AVX2: see tile_merged_f32_avx512.h.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_F32_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_F32_AVX2_H

#include "bench/kernels/matmul/epilogue_f32_avx2.h"
#include "bench/kernels/matmul/merged_rows.h"
#include "bench/kernels/matmul/merged_lanes_avx2.h"

// `taps` runs from `run` on. first: channel 0 of each lane's group.
static inline __attribute__((always_inline)) void
merged_runs_f32_avx2(const struct matmul_tile *tile, int32_t run, __m256i first,
                     __m256 sums[TILE_MERGED_AVX2_ROWS], const int mr, const int taps)
{
    const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
    const ptrdiff_t length = tile->runs[run].length;
    const float *weights = (const float *)tile->weights + tile->runs[run].weight_group * 8;
    const __m256i one = _mm256_set1_epi32(1);
    for (ptrdiff_t k = 0; k < length; k++, weights += 8) {
        // Pretend that the list changes: loads that were taken out of the loop would be spilled.
        if (taps > 1)
            __asm__("" : "+r"(rows));
        __m256 w[MERGED_TAPS];
#pragma GCC unroll 3
        for (int t = 0; t < taps; t++)
            w[t] = _mm256_loadu_ps(weights + t * length * 8);
#pragma GCC unroll 10
        for (int j = 0; j < mr + taps - 1; j++) {
            const float *row = (const float *)(const void *)merged_row(tile, rows, j, mr);
            const __m256 a = _mm256_permutevar8x32_ps(_mm256_loadu_ps(row), first);
#pragma GCC unroll 3
            for (int t = 0; t < taps; t++) {
                if (j - t >= 0 && j - t < mr)
                    sums[j - t] = _mm256_fmadd_ps(a, w[t], sums[j - t]);
            }
        }
        first = _mm256_add_epi32(first, one);
    }
}

static inline __attribute__((always_inline)) void
tile_merged_f32_avx2(const struct matmul_tile *tile, const int mr)
{
    enum { EPILOGUE_ROWS = 4 };
    const __m256i first = merged_channels_avx2(tile);
    __m256 sums[TILE_MERGED_AVX2_ROWS];
#pragma GCC unroll 8
    for (int i = 0; i < mr; i++)
        sums[i] = _mm256_setzero_ps();
    for (int32_t run = 0, taps; run < tile->run_count; run += taps) {
        taps = merged_runs(tile, run);
        if (taps == MERGED_TAPS)
            merged_runs_f32_avx2(tile, run, first, sums, mr, MERGED_TAPS);
        else
            merged_runs_f32_avx2(tile, run, first, sums, mr, 1);
    }
    char *output = tile->output;
    const char *residual = tile->residual;
    epilogue_f32_vector_avx2(tile, output, residual, sums, mr < EPILOGUE_ROWS ? mr : EPILOGUE_ROWS,
                             0);
    if (mr <= EPILOGUE_ROWS)
        return;
    output += EPILOGUE_ROWS * tile->output_stride;
    if (residual != NULL)
        residual += EPILOGUE_ROWS * tile->residual_stride;
    epilogue_f32_vector_avx2(tile, output, residual, sums + EPILOGUE_ROWS, mr - EPILOGUE_ROWS, 0);
}

#endif
