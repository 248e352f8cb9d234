// SPDX-License-Identifier: MIT
// 4-bit weights and fp32 activations in slices (slices.h) on AVX-512 VNNI: one body for every
// number of rows and every width, matrix-vector products included. Panels are those of
// LOW_WEIGHTS_SLICED: [k / 32][8 of k][16 * vectors][4], then the numbers of the groups.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_SLICES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_SLICES_AVX512VNNI_H

#include "bench/kernels/matmul/skinny_next_avx512.h"
#include "bench/kernels/matmul/slices.h"
#include "bench/kernels/matmul/tile_f32_avx512.h"

enum { TILE_SLICES_ROWS = 6, TILE_SLICES_VECTORS = 4 };

// Adds the sum of a block of one row: x u from each slice. |low| <= 32 * 15 * 128 * 257 < 2^31.
static inline __attribute__((always_inline)) __m512
slices_add_avx512(__m512i sums[SLICES], const struct slices_block *a, __m512 products)
{
    const __m512i low = _mm512_add_epi32(_mm512_slli_epi32(sums[1], 8), sums[2]);
    products = _mm512_fmadd_ps(_mm512_cvtepi32_ps(sums[0]), _mm512_set1_ps(a->high_unit), products);
    return _mm512_fmadd_ps(_mm512_cvtepi32_ps(low), _mm512_set1_ps(a->unit), products);
}

// A block of every row into the products of its scale group.
static inline __attribute__((always_inline)) void
slices_block_avx512vnni(const struct slices_block *const *rows, ptrdiff_t block,
                        const char *weights, __m512 products[TILE_SLICES_ROWS][TILE_SLICES_VECTORS],
                        const int mr, const int vectors)
{
    const __m512i nibble = _mm512_set1_epi8(15);
    __m512i sums[TILE_SLICES_ROWS][TILE_SLICES_VECTORS][SLICES];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
#pragma GCC unroll 3
            for (int s = 0; s < SLICES; s++)
                sums[r][v][s] = _mm512_setzero_si512();
        }
    }
#pragma GCC unroll 4
    for (int k = 0; k < SLICES_BLOCK; k += 8, weights += vectors * 64) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            const __m512i pair = _mm512_loadu_si512(weights + v * 64);
            const __m512i w[2] = {_mm512_and_si512(pair, nibble),
                                  _mm512_and_si512(_mm512_srli_epi16(pair, 4), nibble)};
#pragma GCC unroll 2
            for (int half = 0; half < 2; half++) {
#pragma GCC unroll 6
                for (int r = 0; r < mr; r++) {
#pragma GCC unroll 3
                    for (int s = 0; s < SLICES; s++) {
                        int32_t four;
                        memcpy(&four, &rows[r][block].slices[s][k + 4 * half], sizeof four);
                        sums[r][v][s] =
                            _mm512_dpbusd_epi32(sums[r][v][s], w[half], _mm512_set1_epi32(four));
                    }
                }
            }
        }
    }
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            products[r][v] = slices_add_avx512(sums[r][v], &rows[r][block], products[r][v]);
    }
}

// A scale group of every row: its products, less what zero points make of its activations, and its
// scales.
static inline __attribute__((always_inline)) void
slices_group_avx512vnni(const struct slices_block *const *rows, ptrdiff_t block, ptrdiff_t end,
                        const char *weights, const char *numbers,
                        __m512 floats[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS], const int mr,
                        const int vectors)
{
    __m512 products[TILE_SLICES_ROWS][TILE_SLICES_VECTORS];
    float totals[TILE_SLICES_ROWS];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
        totals[r] = 0.0f;
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            products[r][v] = _mm512_setzero_ps();
    }
    for (; block < end; block++, weights += vectors * 64 * (SLICES_BLOCK / 8)) {
        slices_block_avx512vnni(rows, block, weights, products, mr, vectors);
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            totals[r] += rows[r][block].total;
    }
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        const __m512 scale = _mm512_loadu_ps(numbers + v * 64);
        const __m512 zero = _mm512_loadu_ps(numbers + (vectors + v) * 64);
        const __m512 lowest = _mm512_add_ps(zero, _mm512_set1_ps(8.0f));
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++) {
            const __m512 sum = _mm512_fnmadd_ps(lowest, _mm512_set1_ps(totals[r]), products[r][v]);
            floats[r][v] = _mm512_fmadd_ps(sum, scale, floats[r][v]);
        }
    }
}

static inline __attribute__((always_inline)) void
tile_slices_avx512vnni(const struct matmul_tile *tile, const int mr, const int vectors)
{
    const ptrdiff_t block_bytes = vectors * 64 * (SLICES_BLOCK / 8);
    const ptrdiff_t numbers_bytes = vectors * 128;
    __m512 floats[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            floats[r][v] = _mm512_setzero_ps();
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const struct slices_block *const *pointers =
            (const struct slices_block *const *)tile->rows + (ptrdiff_t)run * mr;
        const struct slices_block *rows[TILE_SLICES_ROWS];
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            rows[r] = pointers[r];
        const ptrdiff_t first = tile->runs[run].weight_group;
        const ptrdiff_t blocks = (tile->runs[run].length + SLICES_BLOCK - 1) / SLICES_BLOCK;
        const char *weights = (const char *)tile->weights + first * block_bytes;
        const char *numbers = tile->group_numbers + first / tile->group_length * numbers_bytes;
        for (ptrdiff_t block = 0, end; block < blocks; block = end, numbers += numbers_bytes) {
            end = blocks - block < tile->group_length ? blocks : block + tile->group_length;
            slices_group_avx512vnni(rows, block, end, weights + block * block_bytes, numbers,
                                    floats, mr, vectors);
        }
    }
    skinny_next_avx512(tile);
    epilogue_f32_avx512(tile, floats, mr, vectors);
}

#endif
