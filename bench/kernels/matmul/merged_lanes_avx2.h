// SPDX-License-Identifier: MIT
// What the AVX2 tiles of merged groups share: their rows, and which channel each of their eight
// columns starts with.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MERGED_LANES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_MERGED_LANES_AVX2_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>

enum { TILE_MERGED_AVX2_ROWS = 8 };

// Lane l: l / group_columns * group_channels.
static inline __m256i merged_channels_avx2(const struct matmul_tile *tile)
{
    const __m256 lanes = _mm256_setr_ps(0.5f, 1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 6.5f, 7.5f);
    const __m256 groups = _mm256_div_ps(lanes, _mm256_set1_ps((float)tile->group_columns));
    return _mm256_mullo_epi32(_mm256_cvttps_epi32(groups), _mm256_set1_epi32(tile->group_channels));
}

#endif
