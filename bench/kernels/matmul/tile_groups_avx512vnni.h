// SPDX-License-Identifier: MIT
// The register tile of weights of 4 and 2 bits with scales by group on AVX-512 VNNI: one body for
// every number of rows and both signs.
//
// A group is summed in int32 like a whole depth elsewhere, from a start that takes the zero points
// off, then converted, multiplied by its scale and added to the float sum of the row: two sets of
// sums, hence twelve rows of one vector. Panels are [k-group][16][4] of low_weights.h, then
// the numbers of the groups (matmul_pack.h). With zero points, weights are unsigned nibbles, moved
// down and diminished by 8 and their group's zero point.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_AVX512VNNI_H

#include "bench/kernels/matmul/matmul.h"
#include "bench/kernels/matmul/weights_avx512.h"

#include <string.h>

// A chunk of activations is the shortest group.
enum { TILE_GROUPS_ROWS = 12, TILE_GROUPS_AHEAD = 2048, TILE_GROUPS_CHUNK = 32 };

// The glue of `rows` rows of 16 float sums.
static __attribute__((noinline)) void epilogue_groups_avx512(const struct matmul_tile *tile,
                                                             const float *sums, int rows)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const __mmask16 mask = (__mmask16)((1u << tile->columns) - 1);
    const __m512 bias = _mm512_loadu_ps(e->bias_f32);
    const bool is_signed = tile->output_kind == MATMUL_OUTPUT_S8;
    char *output = tile->output;
    const char *residual = tile->residual;
    for (int row = 0; row < rows; row++, sums += 16, output += tile->output_stride) {
        __m512 value = _mm512_add_ps(_mm512_load_ps(sums), bias);
        if (tile->output_kind == MATMUL_OUTPUT_S32) {
            _mm512_mask_storeu_ps(output, mask, value);
            continue;
        }
        value = _mm512_mul_ps(value, _mm512_loadu_ps(e->scale));
        if (residual != NULL) {
            __m128i bytes = _mm_maskz_loadu_epi8(mask, residual);
            __m512i wide = is_signed ? _mm512_cvtepi8_epi32(bytes) : _mm512_cvtepu8_epi32(bytes);
            wide = _mm512_sub_epi32(wide, _mm512_set1_epi32(e->residual_zero_point));
            value = _mm512_add_ps(
                value, _mm512_mul_ps(_mm512_cvtepi32_ps(wide), _mm512_set1_ps(e->residual_scale)));
            residual += tile->residual_stride;
        }
        value =
            _mm512_min_ps(_mm512_max_ps(value, _mm512_set1_ps(e->low)), _mm512_set1_ps(e->high));
        __m512i codes =
            _mm512_add_epi32(_mm512_cvtps_epi32(value), _mm512_set1_epi32(e->output_zero_point));
        __m128i bytes = _mm512_cvtepi32_epi8(codes);
        if (tile->columns == 16)
            _mm_storeu_si128((__m128i *)(void *)output, bytes);
        else
            _mm_mask_storeu_epi8(output, mask, bytes);
    }
}

// Step `step` of a k-group of unsigned nibbles, less `low`.
static inline __attribute__((always_inline)) __m512i
groups_weights_avx512(__m512i group, const int step, __m512i low)
{
    if (step == 1)
        group = _mm512_srli_epi16(group, 4);
    return _mm512_sub_epi8(_mm512_and_si512(group, _mm512_set1_epi8(15)), low);
}

// The next signed activations of every row side by side, their sign bit flipped once here instead
// of at every use.
static inline __attribute__((always_inline)) void
tile_groups_flip(char *copies, const char *const *rows, ptrdiff_t k, const int mr)
{
    const __m256i flip = _mm256_set1_epi8((char)0x80);
#pragma GCC unroll 12
    for (int r = 0; r < mr; r++) {
        const __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)(rows[r] + k));
        _mm256_store_si256((__m256i *)(void *)(copies + r * TILE_GROUPS_CHUNK),
                           _mm256_xor_si256(bytes, flip));
    }
}

static inline __attribute__((always_inline)) void
tile_groups_avx512vnni(const struct matmul_tile *tile, const int mr, const int bits,
                       const bool is_signed, const bool zero_points)
{
    enum { PANEL = 64, NUMBERS = 128 };
    const enum weights_format format = bits == 2 ? WEIGHTS_CRUMBS : WEIGHTS_NIBBLES;
    const int steps = weights_steps(format), kr = 4 * steps;
    _Alignas(32) char copies[2][TILE_GROUPS_ROWS * TILE_GROUPS_CHUNK];
    const __m512i constant = weights_constant_avx512(tile, format);
    const __m512i first_bytes =
        _mm512_broadcast_i32x4(_mm_setr_epi8(0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12));
    __m512 floats[TILE_GROUPS_ROWS];
#pragma GCC unroll 12
    for (int r = 0; r < mr; r++)
        floats[r] = _mm512_setzero_ps();
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *pointers = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *rows[TILE_GROUPS_ROWS];
#pragma GCC unroll 12
        for (int r = 0; r < mr; r++)
            rows[r] = pointers[r];
        const ptrdiff_t first = tile->runs[run].weight_group;
        const char *weights = (const char *)tile->weights + first * PANEL;
        const char *numbers = tile->group_numbers + first / tile->group_length * NUMBERS;
        const ptrdiff_t length = tile->runs[run].length;
        if (is_signed)
            tile_groups_flip(copies[0], rows, 0, mr);
        for (ptrdiff_t k = 0; k < length; numbers += NUMBERS) {
            const ptrdiff_t end = k + (ptrdiff_t)tile->group_length * kr;
            __m512i start = _mm512_loadu_si512(numbers + NUMBERS / 2);
            __m512i low = _mm512_setzero_si512(); // each column's zero point in its four bytes
            if (zero_points) {
                low = _mm512_add_epi8(_mm512_shuffle_epi8(start, first_bytes), _mm512_set1_epi8(8));
                start = _mm512_srai_epi32(start, 8);
            }
            __m512i sums[TILE_GROUPS_ROWS];
#pragma GCC unroll 12
            for (int r = 0; r < mr; r++)
                sums[r] = start;
            for (; k < end; k += TILE_GROUPS_CHUNK) {
                const ptrdiff_t chunk = k / TILE_GROUPS_CHUNK;
                if (is_signed && k + TILE_GROUPS_CHUNK < length)
                    tile_groups_flip(copies[(chunk + 1) % 2], rows, k + TILE_GROUPS_CHUNK, mr);
                const char *const flipped = copies[chunk % 2];
                for (ptrdiff_t at = k; at < k + TILE_GROUPS_CHUNK; at += kr, weights += PANEL) {
                    _mm_prefetch(weights + TILE_GROUPS_AHEAD, _MM_HINT_T0);
#pragma GCC unroll 4
                    for (int step = 0; step < steps; step++) {
                        const __m512i group = _mm512_loadu_si512(weights);
                        const __m512i w =
                            zero_points ? groups_weights_avx512(group, step, low)
                                        : weights_unpack_avx512(group, step, constant, format);
#pragma GCC unroll 12
                        for (int r = 0; r < mr; r++) {
                            int32_t four;
                            const char *const a = is_signed
                                                      ? flipped + r * TILE_GROUPS_CHUNK + (at - k)
                                                      : rows[r] + at;
                            memcpy(&four, a + 4 * step, sizeof four);
                            sums[r] = _mm512_dpbusd_epi32(sums[r], _mm512_set1_epi32(four), w);
                            // In this order: interleaved by the compiler, they need more registers.
                            __asm__ volatile("" : "+v"(sums[r]));
                        }
                    }
                }
            }
            _mm_prefetch(numbers + NUMBERS * 4, _MM_HINT_T0);
            _mm_prefetch(numbers + NUMBERS * 4 + 64, _MM_HINT_T0);
            const __m512 scale = _mm512_loadu_ps(numbers);
#pragma GCC unroll 12
            for (int r = 0; r < mr; r++)
                floats[r] = _mm512_fmadd_ps(_mm512_cvtepi32_ps(sums[r]), scale, floats[r]);
        }
    }
    _Alignas(64) float spilled[TILE_GROUPS_ROWS * 16];
#pragma GCC unroll 12
    for (int r = 0; r < mr; r++)
        _mm512_store_ps(spilled + r * 16, floats[r]);
    epilogue_groups_avx512(tile, spilled, mr);
}

#endif
