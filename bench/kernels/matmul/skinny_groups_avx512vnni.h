// SPDX-License-Identifier: MIT
// Matrix-vector products, and up to three rows, of weights of 4 and 2 bits with scales by group on
// AVX-512 VNNI. As tile_groups_avx512vnni.h, but wide: the weights are read once, front to back,
// and what counts is that they stream. Panels are [k-group][16 * vectors][4] of low_weights.h, then
// the numbers of the groups (matmul_pack.h).
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_GROUPS_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_GROUPS_AVX512VNNI_H

#include "bench/kernels/matmul/skinny_next_avx512.h"
#include "bench/kernels/matmul/tile_groups_avx512vnni.h"

enum { SKINNY_GROUPS_ROWS = 3, SKINNY_GROUPS_VECTORS = 4 };

// A k-group of every row into the sums of its scale group.
static inline __attribute__((always_inline)) void
skinny_groups_step(__m512i (*sums)[SKINNY_GROUPS_VECTORS], const char *const *rows, ptrdiff_t k,
                   const char *weights, const int mr, const int vectors, const bool is_signed,
                   const __m512i constant, const enum weights_format format)
{
#pragma GCC unroll 4
    for (int step = 0; step < weights_steps(format); step++) {
        __m512i a[SKINNY_GROUPS_ROWS];
#pragma GCC unroll 3
        for (int r = 0; r < mr; r++) {
            int32_t four;
            memcpy(&four, rows[r] + k + 4 * step, sizeof four);
            a[r] = _mm512_set1_epi32(is_signed ? four ^ (int)0x80808080 : four);
        }
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            const __m512i w =
                weights_unpack_avx512(_mm512_loadu_si512(weights + v * 64), step, constant, format);
#pragma GCC unroll 3
            for (int r = 0; r < mr; r++)
                sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], a[r], w);
        }
    }
}

static inline __attribute__((always_inline)) void
skinny_groups_avx512vnni(const struct matmul_tile *tile, const int mr, const int vectors,
                         const int bits, const bool is_signed)
{
    const enum weights_format format = bits == 2 ? WEIGHTS_CRUMBS : WEIGHTS_NIBBLES;
    const int kr = 4 * weights_steps(format), some = TILE_GROUPS_CHUNK / kr;
    const int panel = vectors * 64, numbers_bytes = vectors * 128;
    const __m512i constant = weights_constant_avx512(tile, format);
    __m512 floats[SKINNY_GROUPS_ROWS][SKINNY_GROUPS_VECTORS];
#pragma GCC unroll 3
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            floats[r][v] = _mm512_setzero_ps();
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t first = tile->runs[run].weight_group;
        const char *weights = (const char *)tile->weights + first * panel;
        const char *numbers = tile->group_numbers + first / tile->group_length * numbers_bytes;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0; k < length; numbers += numbers_bytes) {
            const ptrdiff_t end = k + (ptrdiff_t)tile->group_length * kr;
            __m512i sums[SKINNY_GROUPS_ROWS][SKINNY_GROUPS_VECTORS];
#pragma GCC unroll 3
            for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    sums[r][v] = _mm512_loadu_si512(numbers + (vectors + v) * 64);
            }
            // A scale group has at least so many k-groups and a multiple of that.
            for (; k < end; k += TILE_GROUPS_CHUNK, weights += some * panel) {
#pragma GCC unroll 4
                for (int i = 0; i < some; i++)
                    skinny_groups_step(sums, rows, k + i * kr, weights + i * panel, mr, vectors,
                                       is_signed, constant, format);
            }
#pragma GCC unroll 3
            for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    floats[r][v] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(sums[r][v]),
                                                   _mm512_loadu_ps(numbers + v * 64), floats[r][v]);
            }
        }
    }
    skinny_next_avx512(tile);
    // The glue is that of the tile, a vector of columns at a time.
    const int element = tile->output_kind == MATMUL_OUTPUT_S32 ? 4 : 1;
    for (int v = 0; v < vectors && tile->columns > v * 16; v++) {
        struct matmul_tile part = *tile;
        part.columns = tile->columns - v * 16 < 16 ? tile->columns - v * 16 : 16;
        part.output = (char *)tile->output + v * 16 * element;
        if (tile->residual != NULL)
            part.residual = (const char *)tile->residual + v * 16 * element;
        part.epilogue.bias_f32 += v * 16;
        if (part.epilogue.scale != NULL)
            part.epilogue.scale += v * 16;
        _Alignas(64) float spilled[SKINNY_GROUPS_ROWS * 16];
        for (int r = 0; r < mr; r++)
            _mm512_store_ps(spilled + r * 16, floats[r][v]);
        epilogue_groups_avx512(&part, spilled, mr);
    }
}

#endif
