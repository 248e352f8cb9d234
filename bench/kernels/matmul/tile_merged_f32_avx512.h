// SPDX-License-Identifier: MIT
// The register tile of merged groups in fp32 on AVX-512: one body for every number of rows.
//
// One load has the channels of all groups; for step s of K, a permutation gives every lane channel
// s of its own group. Where runs slide, three taps share a permutation, which otherwise takes as
// many cycles as the multiply-add behind it.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_F32_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_F32_AVX512_H

#include "bench/kernels/matmul/merged_lanes_avx512.h"
#include "bench/kernels/matmul/merged_rows.h"
#include "bench/kernels/matmul/tile_f32_avx512.h"

// `taps` runs from `run` on. first: channel 0 of each lane's group.
static inline __attribute__((always_inline)) void
merged_runs_f32_avx512(const struct matmul_tile *tile, int32_t run, __m512i first,
                       __m512 sums[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS], const int mr,
                       const int taps)
{
    const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
    const ptrdiff_t length = tile->runs[run].length;
    const float *weights = (const float *)tile->weights + tile->runs[run].weight_group * 16;
    const __m512i one = _mm512_set1_epi32(1);
    for (ptrdiff_t k = 0; k < length; k++, weights += 16) {
        // Pretend that the list changes: loads that were taken out of the loop would be spilled.
        if (taps > 1)
            __asm__("" : "+r"(rows));
        __m512 w[MERGED_TAPS];
#pragma GCC unroll 3
        for (int t = 0; t < taps; t++)
            w[t] = _mm512_loadu_ps(weights + t * length * 16);
#pragma GCC unroll 16
        for (int j = 0; j < mr + taps - 1; j++) {
            const char *row = merged_row(tile, rows, j, mr);
            const __m512 a = _mm512_permutexvar_ps(first, _mm512_loadu_ps(row));
#pragma GCC unroll 3
            for (int t = 0; t < taps; t++) {
                if (j - t >= 0 && j - t < mr)
                    sums[j - t][0] = _mm512_fmadd_ps(a, w[t], sums[j - t][0]);
            }
        }
        first = _mm512_add_epi32(first, one);
    }
}

static inline __attribute__((always_inline)) void
tile_merged_f32_avx512(const struct matmul_tile *tile, const int mr)
{
    const __m512i first = merged_channels_avx512(tile);
    __m512 sums[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i][0] = _mm512_setzero_ps();
    for (int32_t run = 0, taps; run < tile->run_count; run += taps) {
        taps = merged_runs(tile, run);
        if (taps == MERGED_TAPS)
            merged_runs_f32_avx512(tile, run, first, sums, mr, MERGED_TAPS);
        else
            merged_runs_f32_avx512(tile, run, first, sums, mr, 1);
    }
    epilogue_f32_avx512(tile, sums, mr, 1);
}

#endif
