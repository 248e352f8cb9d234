// SPDX-License-Identifier: MIT
// A walk over tiles of exact 8-bit matrix multiplication on AVX2: one body for every number of
// rows, both widths and both signs of the output. See walk_f32_avx2.h for the loop.
//
// There is no exact 8-bit multiply-add with full-range operands before VNNI (vpmaddubsw saturates),
// so both sides are int16: weights when they are packed, activations, less their zero point, by
// widen(), in one pass over the input or just before the tile: a tile's stores then drain while its
// products go on, and nothing leaves the first level. vpmaddwd adds pairs of products; panels are
// [k / 2][8 * vectors][2].
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_S16_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_S16_AVX2_H

#include "bench/kernels/matmul/epilogue_s8_avx2.h"
#include "bench/kernels/matmul/walk_ahead_avx2.h"

enum { WALK_S16_AVX2_ROWS = 6, WALK_S16_AVX2_WEIGHTS_AHEAD = 1024 };

static inline __attribute__((always_inline)) void
walk_run_s16_avx2(const struct matmul_tile *tile, const struct matmul_place *place,
                  const struct matmul_place *end, int32_t index,
                  __m256i sums[WALK_S16_AVX2_ROWS][2], const int mr, const int vectors)
{
    const struct matmul_run *run = &place->runs[index];
    const char *const *listed = (const char *const *)place->rows;
    const char *rows[WALK_S16_AVX2_ROWS];
    walk_rows_avx2(run, listed == NULL ? NULL : listed + (ptrdiff_t)index * mr, rows, mr);
    const char *weights = (const char *)tile->weights + (ptrdiff_t)run->weight_group * vectors * 32;
    const struct walk_ahead ahead =
        walk_ahead_avx2(tile, place, end, run, rows[0], vectors * 32, (run->length + 1) / 2);
    const char *next = ahead.next;
    const ptrdiff_t bytes = (ptrdiff_t)run->length * 2;
    ptrdiff_t k = 0;
    do {
        __m256i w[2];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++)
            w[v] = _mm256_loadu_si256((const __m256i *)(const void *)(weights + v * 32));
        _mm_prefetch(weights + WALK_S16_AVX2_WEIGHTS_AHEAD, _MM_HINT_T0);
        _mm_prefetch(next, _MM_HINT_T0);
        weights += vectors * 32;
        next += ahead.step;
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++) {
            int32_t two;
            memcpy(&two, rows[r] + k, sizeof two);
            const __m256i a = _mm256_set1_epi32(two);
#pragma GCC unroll 2
            for (int v = 0; v < vectors; v++)
                sums[r][v] = _mm256_add_epi32(sums[r][v], _mm256_madd_epi16(a, w[v]));
        }
        k += 4;
    } while (k < bytes);
}

// wide = stored - zero_point; writes `count` elements and no more.
static inline __attribute__((always_inline)) void widen_s16_avx2(const void *stored, void *wide,
                                                                 size_t count, int32_t zero_point,
                                                                 const bool is_signed)
{
    const __m256i zero = _mm256_set1_epi16((short)zero_point);
    int16_t *out = wide;
    size_t i = 0;
#pragma GCC unroll 4
    for (; i + 16 <= count; i += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)((const char *)stored + i));
        __m256i words = is_signed ? _mm256_cvtepi8_epi16(bytes) : _mm256_cvtepu8_epi16(bytes);
        _mm256_storeu_si256((__m256i *)(out + i), _mm256_sub_epi16(words, zero));
    }
    for (; i < count; i++) {
        int32_t value = is_signed ? ((const int8_t *)stored)[i] : ((const uint8_t *)stored)[i];
        out[i] = (int16_t)(value - zero_point);
    }
}

static inline __attribute__((always_inline)) void
walk_s16_avx2(const struct matmul_tile *tile, const struct matmul_place *place,
              const struct matmul_place *end, const int mr, const int vectors, const bool is_signed)
{
    struct matmul_tile now = *tile;
    for (; place < end; place++) {
        if (tile->widens)
            widen_s16_avx2(place->stored, (void *)(uintptr_t)place->runs->base,
                           (size_t)tile->row_elements * (size_t)mr, tile->input_zero_point,
                           is_signed);
        __m256i sums[WALK_S16_AVX2_ROWS][2];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; v++) {
            __m256i bias = _mm256_loadu_si256((const __m256i *)(tile->epilogue.bias_s32 + v * 8));
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++)
                sums[r][v] = bias;
        }
        for (int32_t run = 0; run < place->run_count; run++)
            walk_run_s16_avx2(tile, place, end, run, sums, mr, vectors);
        now.output = (char *)tile->output + place->output_offset;
        if (tile->residual != NULL)
            now.residual = (const char *)tile->residual + place->residual_offset;
        now.row_sums = place->row_sums;
        epilogue_s8_avx2(&now, (const __m256i(*)[2])sums, mr, vectors, is_signed);
    }
}

#endif
