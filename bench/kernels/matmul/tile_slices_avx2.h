// SPDX-License-Identifier: MIT
// 4-bit weights and fp32 activations in slices (slices.h) on AVX2: one body for every number of
// rows and every width. Panels are those of LOW_WEIGHTS_SLICED: [k / 32][8 of k][8 * vectors][4],
// then the numbers of the groups.
//
// Sums of a block stay in 16 bits: 8 steps of two products of 15 * 128 each.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_SLICES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_SLICES_AVX2_H

#include "bench/kernels/matmul/epilogue_f32_avx2.h"
#include "bench/kernels/matmul/slices.h"

enum { TILE_SLICES_AVX2_ROWS = 3, TILE_SLICES_AVX2_VECTORS = 2 };

// Adds the sum of a block of one row: x u from each slice, pairs of 16 bits.
static inline __attribute__((always_inline)) __m256
slices_add_avx2(__m256i sums[SLICES], const struct slices_block *a, __m256 products)
{
    const __m256i one = _mm256_set1_epi16(1), weight = _mm256_set1_epi16(256);
    const __m256i high = _mm256_madd_epi16(sums[0], one);
    const __m256i low =
        _mm256_add_epi32(_mm256_madd_epi16(sums[1], weight), _mm256_madd_epi16(sums[2], one));
    products = _mm256_fmadd_ps(_mm256_cvtepi32_ps(high), _mm256_set1_ps(a->high_unit), products);
    return _mm256_fmadd_ps(_mm256_cvtepi32_ps(low), _mm256_set1_ps(a->unit), products);
}

// A block of every row into the products of its scale group.
static inline __attribute__((always_inline)) void
slices_block_avx2(const struct slices_block *const *rows, ptrdiff_t block, const char *weights,
                  __m256 products[TILE_SLICES_AVX2_VECTORS][TILE_SLICES_AVX2_ROWS], const int mr,
                  const int vectors)
{
    const __m256i nibble = _mm256_set1_epi8(15);
    __m256i sums[TILE_SLICES_AVX2_ROWS][TILE_SLICES_AVX2_VECTORS][SLICES];
#pragma GCC unroll 3
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
#pragma GCC unroll 3
            for (int s = 0; s < SLICES; s++)
                sums[r][v][s] = _mm256_setzero_si256();
        }
    }
#pragma GCC unroll 4
    for (int k = 0; k < SLICES_BLOCK; k += 8, weights += vectors * 32) {
        __m256i w[TILE_SLICES_AVX2_VECTORS][2];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            const __m256i pair =
                _mm256_loadu_si256((const __m256i *)(const void *)(weights + v * 32));
            w[v][0] = _mm256_and_si256(pair, nibble);
            w[v][1] = _mm256_and_si256(_mm256_srli_epi16(pair, 4), nibble);
        }
#pragma GCC unroll 2
        for (int half = 0; half < 2; half++) {
#pragma GCC unroll 3
            for (int r = 0; r < mr; r++) {
#pragma GCC unroll 3
                for (int s = 0; s < SLICES; s++) {
                    int32_t four;
                    memcpy(&four, &rows[r][block].slices[s][k + 4 * half], sizeof four);
                    const __m256i a = _mm256_set1_epi32(four);
#pragma GCC unroll 2
                    for (int v = 0; v < vectors; v++) {
                        sums[r][v][s] =
                            _mm256_add_epi16(sums[r][v][s], _mm256_maddubs_epi16(w[v][half], a));
                        // In this order: interleaved by the compiler, they need more registers.
                        __asm__ volatile("" : "+x"(sums[r][v][s]));
                    }
                }
            }
        }
    }
#pragma GCC unroll 3
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            products[v][r] = slices_add_avx2(sums[r][v], &rows[r][block], products[v][r]);
    }
}

// As slices_group_avx512vnni().
static inline __attribute__((always_inline)) void
slices_group_avx2(const struct slices_block *const *rows, ptrdiff_t block, ptrdiff_t end,
                  const char *weights, const char *numbers,
                  __m256 floats[TILE_SLICES_AVX2_VECTORS][TILE_SLICES_AVX2_ROWS], const int mr,
                  const int vectors)
{
    __m256 products[TILE_SLICES_AVX2_VECTORS][TILE_SLICES_AVX2_ROWS];
    float totals[TILE_SLICES_AVX2_ROWS];
#pragma GCC unroll 3
    for (int r = 0; r < mr; r++) {
        totals[r] = 0.0f;
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            products[v][r] = _mm256_setzero_ps();
    }
    for (; block < end; block++, weights += vectors * 32 * (SLICES_BLOCK / 8)) {
        slices_block_avx2(rows, block, weights, products, mr, vectors);
#pragma GCC unroll 3
        for (int r = 0; r < mr; r++)
            totals[r] += rows[r][block].total;
    }
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        const float *scales = (const float *)(const void *)numbers + v * 8;
        const __m256 scale = _mm256_loadu_ps(scales);
        const __m256 lowest =
            _mm256_add_ps(_mm256_loadu_ps(scales + vectors * 8), _mm256_set1_ps(8.0f));
#pragma GCC unroll 3
        for (int r = 0; r < mr; r++) {
            const __m256 sum = _mm256_fnmadd_ps(lowest, _mm256_set1_ps(totals[r]), products[v][r]);
            floats[v][r] = _mm256_fmadd_ps(sum, scale, floats[v][r]);
        }
    }
}

static inline __attribute__((always_inline)) void tile_slices_avx2(const struct matmul_tile *tile,
                                                                   const int mr, const int vectors)
{
    const ptrdiff_t block_bytes = vectors * 32 * (SLICES_BLOCK / 8);
    const ptrdiff_t numbers_bytes = vectors * 64;
    __m256 floats[TILE_SLICES_AVX2_VECTORS][TILE_SLICES_AVX2_ROWS];
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
#pragma GCC unroll 3
        for (int r = 0; r < mr; r++)
            floats[v][r] = _mm256_setzero_ps();
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const struct slices_block *const *rows =
            (const struct slices_block *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t first = tile->runs[run].weight_group;
        const ptrdiff_t blocks = (tile->runs[run].length + SLICES_BLOCK - 1) / SLICES_BLOCK;
        const char *weights = (const char *)tile->weights + first * block_bytes;
        const char *numbers = tile->group_numbers + first / tile->group_length * numbers_bytes;
        for (ptrdiff_t block = 0, end; block < blocks; block = end, numbers += numbers_bytes) {
            end = blocks - block < tile->group_length ? blocks : block + tile->group_length;
            slices_group_avx2(rows, block, end, weights + block * block_bytes, numbers, floats, mr,
                              vectors);
        }
    }
#pragma GCC unroll 2
    for (int v = 0; v < vectors; v++) {
        if (tile->columns > v * 8)
            epilogue_f32_vector_avx2(tile, tile->output, tile->residual, floats[v], mr, v);
    }
}

#endif
