// SPDX-License-Identifier: MIT
// The register tile of merged groups in 8 bits on AVX-512 VNNI: one body for every number of rows
// and both signs (see tile_s8_avx512vnni.h for these).
//
// Sixteen bytes have the channels of all groups; for step s of K, a byte shuffle gives every lane
// channels 4 s .. 4 s + 3 of its own group. What stands behind a group's last channel meets zero
// weights. Where runs slide, three taps share a shuffle.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S8_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S8_AVX512VNNI_H

#include "bench/kernels/matmul/epilogue_s8_avx512.h"
#include "bench/kernels/matmul/merged_lanes_avx512.h"
#include "bench/kernels/matmul/merged_rows.h"

// `taps` runs from `run` on. first: channels 0 .. 3 of each lane's group.
static inline __attribute__((always_inline)) void
merged_runs_s8_avx512vnni(const struct matmul_tile *tile, int32_t run, __m512i first,
                          __m512i sums[TILE_S8_AVX512_ROWS][2], const int mr, const int taps,
                          const bool is_signed)
{
    const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
    const ptrdiff_t steps = (tile->runs[run].length + 3) / 4;
    const char *weights =
        (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * 64;
    const __m512i four = _mm512_set1_epi8(4), sign = _mm512_set1_epi8((char)0x80);
    for (ptrdiff_t k = 0; k < steps; k++, weights += 64) {
        // Pretend that the list changes: loads that were taken out of the loop would be spilled.
        if (taps > 1)
            __asm__("" : "+r"(rows));
        __m512i w[MERGED_TAPS];
#pragma GCC unroll 3
        for (int t = 0; t < taps; t++)
            w[t] = _mm512_loadu_si512(weights + t * steps * 64);
#pragma GCC unroll 16
        for (int j = 0; j < mr + taps - 1; j++) {
            const __m128i *row = (const __m128i *)(const void *)merged_row(tile, rows, j, mr);
            __m512i a = _mm512_shuffle_epi8(_mm512_broadcast_i32x4(_mm_loadu_si128(row)), first);
            if (is_signed)
                a = _mm512_xor_si512(a, sign);
#pragma GCC unroll 3
            for (int t = 0; t < taps; t++) {
                if (j - t >= 0 && j - t < mr)
                    sums[j - t][0] = _mm512_dpbusd_epi32(sums[j - t][0], a, w[t]);
            }
        }
        first = _mm512_add_epi8(first, four);
    }
}

static inline __attribute__((always_inline)) void
tile_merged_s8_avx512vnni(const struct matmul_tile *tile, const int mr, const bool is_signed)
{
    const __m512i channels = merged_channels_avx512(tile);
    const __m512i first = _mm512_add_epi8(
        _mm512_mullo_epi32(channels, _mm512_set1_epi32(0x01010101)), _mm512_set1_epi32(0x03020100));
    const __m512i bias = _mm512_loadu_si512(tile->epilogue.bias_s32);
    __m512i sums[TILE_S8_AVX512_ROWS][2];
#pragma GCC unroll 14
    for (int i = 0; i < mr; i++)
        sums[i][0] = bias;
    for (int32_t run = 0, taps; run < tile->run_count; run += taps) {
        taps = merged_runs(tile, run);
        if (taps == MERGED_TAPS)
            merged_runs_s8_avx512vnni(tile, run, first, sums, mr, MERGED_TAPS, is_signed);
        else
            merged_runs_s8_avx512vnni(tile, run, first, sums, mr, 1, is_signed);
    }
    epilogue_s8_avx512(tile, (const __m512i(*)[2])sums, mr, 1, is_signed);
}

#endif
