// SPDX-License-Identifier: MIT
// Which channel each of sixteen columns of merged groups starts with.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MERGED_LANES_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_MERGED_LANES_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>

// Lane l: l / group_columns * group_channels.
static inline __m512i merged_channels_avx512(const struct matmul_tile *tile)
{
    const __m512 lanes = _mm512_setr_ps(0.5f, 1.5f, 2.5f, 3.5f, 4.5f, 5.5f, 6.5f, 7.5f, 8.5f, 9.5f,
                                        10.5f, 11.5f, 12.5f, 13.5f, 14.5f, 15.5f);
    const __m512 groups = _mm512_div_ps(lanes, _mm512_set1_ps((float)tile->group_columns));
    return _mm512_mullo_epi32(_mm512_cvttps_epi32(groups), _mm512_set1_epi32(tile->group_channels));
}

#endif
