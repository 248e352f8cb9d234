// SPDX-License-Identifier: MIT
// The register tile of skinny 8-bit products (matrix-vector and up to seven rows) on AVX-512 VNNI.
//
// Here the weights are read once and used a few times: what counts is that they stream. Panels are
// wide, [k / 4][16 * vectors][4], so that one row has enough sums in flight to keep up with the
// loads; where it has not, k-groups are dealt to several sets of sums (`ways`). Weights are not
// fetched ahead: they are read front to back, and that is what the hardware does best; only the
// glue at the end of a panel would let it wait, so the next panel's first lines are asked for
// before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_AVX512VNNI_H

#include "bench/kernels/matmul/epilogue_s8_avx512.h"
#include "bench/kernels/matmul/next_panel.h"
#include "bench/kernels/matmul/skinny_next_avx512.h"

#include <string.h>

enum { SKINNY_ROWS = 7, SKINNY_VECTORS = 4 };

// One k-group of every row into one set of sums.
static inline __attribute__((always_inline)) void
skinny_step_avx512vnni(__m512i (*sums)[SKINNY_VECTORS], const char *const *rows, ptrdiff_t k,
                       const char *weights, const int mr, const int vectors, const bool is_signed)
{
    __m512i w[SKINNY_VECTORS];
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++)
        w[v] = _mm512_loadu_si512(weights + v * 64);
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
        int32_t four;
        memcpy(&four, rows[r] + k, sizeof four);
        __m512i a = _mm512_set1_epi32(is_signed ? four ^ (int)0x80808080 : four);
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], a, w[v]);
    }
}

static inline __attribute__((always_inline)) void
skinny_panel_avx512vnni(const struct matmul_tile *tile, const int mr, const int vectors,
                        const int ways, const bool is_signed)
{
    __m512i sums[4][SKINNY_ROWS][SKINNY_VECTORS];
#pragma GCC unroll 4
    for (int way = 0; way < ways; way++) {
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                sums[way][r][v] = way == 0 ? _mm512_loadu_si512(tile->epilogue.bias_s32 + v * 16)
                                           : _mm512_setzero_si512();
        }
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 64;
        const ptrdiff_t length = tile->runs[run].length;
        ptrdiff_t k = 0;
        for (; k + 4 * ways <= length; k += 4 * ways) {
#pragma GCC unroll 4
            for (int way = 0; way < ways; way++)
                skinny_step_avx512vnni(sums[way], rows, k + 4 * way, weights + way * vectors * 64,
                                       mr, vectors, is_signed);
            weights += ways * vectors * 64;
        }
        for (; k < length; k += 4) {
            skinny_step_avx512vnni(sums[0], rows, k, weights, mr, vectors, is_signed);
            weights += vectors * 64;
        }
    }
    skinny_next_avx512(tile);
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
#pragma GCC unroll 4
            for (int way = 1; way < ways; way++)
                sums[0][r][v] = _mm512_add_epi32(sums[0][r][v], sums[way][r][v]);
        }
    }
    epilogue_s8_skinny_avx512(tile, (const __m512i(*)[SKINNY_VECTORS])sums[0], mr, vectors,
                              is_signed);
}

static inline __attribute__((always_inline)) void
skinny_s8_avx512vnni(const struct matmul_tile *tile, const int mr, const int vectors,
                     const int ways, const bool is_signed)
{
    struct matmul_tile panel = *tile;
    do
        skinny_panel_avx512vnni(&panel, mr, vectors, ways, is_signed);
    while (matmul_next_panel(&panel, vectors * 16));
}

#endif
