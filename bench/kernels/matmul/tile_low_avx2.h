// SPDX-License-Identifier: MIT
// The register tile of 8-bit activations by weights of 4, 2 bits and 1 bit (-1 and +1), or by bytes
// of 5-bit weights, on AVX2: one body for every number of rows, both widths and both signs.
//
// vpmaddubsw adds pairs of unsigned x signed products in int16. Weights this small leave room
// there: with levels of -8 a pair is at most 2 * 255 * 8 = 4080, so eight of them add up within
// 32640 before vpmaddwd widens the sum; with levels of -2, thirty-two; of -1, sixty-four; of -16 or
// 16, four. Taking 5 bits out of fewer than a byte would cost as much as multiplying them. The
// int32 sums wait in memory meanwhile. Signed activations get 128 added by flipping their sign bit
// (activation_offset of the descriptor). Panels are [k-group][8 * vectors][4] of low_weights.h,
// unsigned.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"

enum { TILE_LOW_AVX2_ROWS = 6 };

// Weights of a k-group: a step has the same `bits` of every byte. bits is 8 for bytes.
static inline __attribute__((always_inline)) __m256i
tile_low_weights_avx2(const char *group, const int step, const int bits)
{
    __m256i w = _mm256_loadu_si256((const __m256i *)(const void *)group);
    if (bits == 8)
        return w;
    if (bits == 1) { // twice the bit, less 1
        w = step > 1 ? _mm256_srli_epi16(w, step - 1) : step == 0 ? _mm256_add_epi8(w, w) : w;
        return _mm256_sub_epi8(_mm256_and_si256(w, _mm256_set1_epi8(2)), _mm256_set1_epi8(1));
    }
    if (step > 0)
        w = _mm256_srli_epi16(w, step * bits);
    w = _mm256_and_si256(w, _mm256_set1_epi8((char)((1 << bits) - 1)));
    return _mm256_sub_epi8(w, _mm256_set1_epi8((char)(1 << (bits - 1))));
}

// `count` activations of every row, few enough for int16.
static inline __attribute__((always_inline)) void
tile_low_stretch_avx2(const char *const *rows, ptrdiff_t from, ptrdiff_t end, const char *weights,
                      int32_t *totals, const int mr, const int vectors, const int bits,
                      const bool is_signed)
{
    const int steps = 8 / bits;
    __m256i sums[TILE_LOW_AVX2_ROWS][2];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            sums[r][v] = _mm256_setzero_si256();
    }
    for (ptrdiff_t k = from; k < end; k += 4 * steps, weights += vectors * 32) {
#pragma GCC unroll 8
        for (int step = 0; step < steps; step++) {
            __m256i w[2];
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                w[v] = tile_low_weights_avx2(weights + v * 32, step, bits);
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++) {
                int32_t four;
                memcpy(&four, rows[r] + k + 4 * step, sizeof four);
                __m256i a = _mm256_set1_epi32(four);
                if (is_signed)
                    a = _mm256_xor_si256(a, _mm256_set1_epi8((char)0x80));
#pragma GCC unroll 2
                for (int v = 0; v < vectors; v++) {
                    sums[r][v] = _mm256_add_epi16(sums[r][v], _mm256_maddubs_epi16(a, w[v]));
                    // In this order: interleaved by the compiler, they need more registers than
                    // there are.
                    __asm__ volatile("" : "+x"(sums[r][v]));
                }
            }
        }
    }
    __asm__ volatile("" : "+r"(totals) : : "memory"); // else totals move to registers all the same
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            __m256i *total = (__m256i *)(void *)(totals + (r * vectors + v) * 8);
            _mm256_store_si256(total,
                               _mm256_add_epi32(_mm256_madd_epi16(sums[r][v], _mm256_set1_epi16(1)),
                                                _mm256_load_si256(total)));
        }
    }
}

static inline __attribute__((always_inline)) void tile_low_avx2(const struct matmul_tile *tile,
                                                                const int mr, const int vectors,
                                                                const int bits,
                                                                const bool is_signed)
{
    // Activations until a lane of int16 could be full.
    const ptrdiff_t stretch = bits == 8 ? 16 : bits == 4 ? 32 : bits == 2 ? 128 : 256;
    // In memory: the registers are for the sums of a stretch.
    _Alignas(32) int32_t totals[TILE_LOW_AVX2_ROWS * 2 * 8];
    for (int r = 0; r < mr; r++)
        memcpy(totals + r * vectors * 8, tile->epilogue.bias_s32, (size_t)vectors * 32);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *pointers = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *rows[TILE_LOW_AVX2_ROWS];
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++)
            rows[r] = pointers[r];
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 32;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0; k < length; k += stretch) {
            const ptrdiff_t end = length - k < stretch ? length : k + stretch;
            tile_low_stretch_avx2(rows, k, end, weights, totals, mr, vectors, bits, is_signed);
            weights += stretch * bits / 32 * vectors * 32;
        }
    }
    __m256i sums[TILE_LOW_AVX2_ROWS][2];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            sums[r][v] =
                _mm256_load_si256((const __m256i *)(const void *)(totals + (r * vectors + v) * 8));
    }
    epilogue_s8_avx2(tile, (const __m256i(*)[2])sums, mr, vectors, is_signed);
}

#endif
