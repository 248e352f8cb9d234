// SPDX-License-Identifier: MIT
// The register tile of merged groups in exact 8 bits on AVX2: widened activations as in
// walk_s16_avx2.h, lanes as in tile_merged_s8_avx512vnni.h, two channels in each.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S16_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S16_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"
#include "bench/kernels/matmul/merged_lanes_avx2.h"
#include "bench/kernels/matmul/merged_rows.h"

// `taps` runs from `run` on. first: channels 0 and 1 of each lane's group.
static inline __attribute__((always_inline)) void
merged_runs_s16_avx2(const struct matmul_tile *tile, int32_t run, __m256i first,
                     __m256i sums[TILE_MERGED_AVX2_ROWS][2], const int mr, const int taps)
{
    const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
    const ptrdiff_t steps = (tile->runs[run].length + 1) / 2;
    const char *weights =
        (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * 32;
    const __m256i four = _mm256_set1_epi8(4);
    for (ptrdiff_t k = 0; k < steps; k++, weights += 32) {
        // Pretend that the list changes: loads that were taken out of the loop would be spilled.
        if (taps > 1)
            __asm__("" : "+r"(rows));
        __m256i w[MERGED_TAPS];
#pragma GCC unroll 3
        for (int t = 0; t < taps; t++)
            w[t] = _mm256_loadu_si256((const __m256i *)(const void *)(weights + t * steps * 32));
#pragma GCC unroll 10
        for (int j = 0; j < mr + taps - 1; j++) {
            const __m128i *row = (const __m128i *)(const void *)merged_row(tile, rows, j, mr);
            const __m256i all = _mm256_broadcastsi128_si256(_mm_loadu_si128(row));
            const __m256i a = _mm256_shuffle_epi8(all, first);
#pragma GCC unroll 3
            for (int t = 0; t < taps; t++) {
                if (j - t >= 0 && j - t < mr)
                    sums[j - t][0] = _mm256_add_epi32(sums[j - t][0], _mm256_madd_epi16(a, w[t]));
            }
        }
        first = _mm256_add_epi8(first, four);
    }
}

static inline __attribute__((always_inline)) void
tile_merged_s16_avx2(const struct matmul_tile *tile, const int mr, const bool is_signed)
{
    const __m256i channels = merged_channels_avx2(tile);
    const __m256i first = _mm256_add_epi8(
        _mm256_mullo_epi32(channels, _mm256_set1_epi32(0x02020202)), _mm256_set1_epi32(0x03020100));
    const __m256i bias = _mm256_loadu_si256((const __m256i *)tile->epilogue.bias_s32);
    __m256i sums[TILE_MERGED_AVX2_ROWS][2];
#pragma GCC unroll 8
    for (int i = 0; i < mr; i++)
        sums[i][0] = bias;
    for (int32_t run = 0, taps; run < tile->run_count; run += taps) {
        taps = merged_runs(tile, run);
        if (taps == MERGED_TAPS)
            merged_runs_s16_avx2(tile, run, first, sums, mr, MERGED_TAPS);
        else
            merged_runs_s16_avx2(tile, run, first, sums, mr, 1);
    }
    epilogue_s8_avx2(tile, (const __m256i(*)[2])sums, mr, 1, is_signed);
}

#endif
