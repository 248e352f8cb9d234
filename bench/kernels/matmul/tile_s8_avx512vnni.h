// SPDX-License-Identifier: MIT
// The register tile of 8-bit matrix multiplication on AVX-512 VNNI: one body for every number of
// rows, both widths and both signs.
//
// vpdpbusd multiplies unsigned by signed bytes, four at a time, into int32 lanes without
// saturation. The unsigned operand is the activations; signed ones get 128 added by flipping their
// sign bit, and the bias carries -128 * sum of the weights (activation_offset of the descriptor).
// Panels are [k / 4][16 * vectors][4].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_S8_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_S8_AVX512VNNI_H

#include "bench/kernels/matmul/epilogue_s8_avx512.h"

#include <string.h>

enum { WEIGHTS_AHEAD = 2048 }; // bytes

static inline __attribute__((always_inline)) void tile_s8_avx512vnni(const struct matmul_tile *tile,
                                                                     const int mr,
                                                                     const int vectors,
                                                                     const bool is_signed)
{
    const __m512i sign = _mm512_set1_epi32((int)0x80808080);
    __m512i sums[TILE_S8_AVX512_ROWS][2];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        __m512i bias = _mm512_loadu_si512(tile->epilogue.bias_s32 + v * 16);
#pragma GCC unroll 28
        for (int r = 0; r < mr; r++) {
            sums[r][v] = bias;
        }
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *pointers = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *rows[TILE_S8_AVX512_ROWS];
#pragma GCC unroll 28
        for (int r = 0; r < mr; r++) {
            rows[r] = pointers[r];
        }
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 64;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0; k < length; k += 4) {
            __m512i w[2];
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++) {
                w[v] = _mm512_loadu_si512(weights + v * 64);
            }
            // Panels beyond the first-level cache stream in once a tile.
            _mm_prefetch(weights + WEIGHTS_AHEAD, _MM_HINT_T0);
            if (vectors == 2)
                _mm_prefetch(weights + WEIGHTS_AHEAD + 64, _MM_HINT_T0);
            weights += vectors * 64;
#pragma GCC unroll 28
            for (int r = 0; r < mr; r++) {
                int32_t four;
                memcpy(&four, rows[r] + k, sizeof four);
                __m512i a = _mm512_set1_epi32(four);
                if (is_signed) {
                    a = _mm512_xor_si512(a, sign);
                }
#pragma GCC unroll 2
                for (int v = 0; v < vectors; v++) {
                    sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], a, w[v]);
                }
            }
        }
    }
    epilogue_s8_avx512(tile, (const __m512i(*)[2])sums, mr, vectors, is_signed);
}

#endif
