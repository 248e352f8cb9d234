// SPDX-License-Identifier: MIT
// The walk over tiles in 8 bits on AVX-512 VNNI (see walk_avx512.h): multiply-adds of either sign
// and glue, with weights of 8 bits or fewer. As in tile_s8_avx512vnni.h, signed activations get 128
// added by flipping their sign bit, and the bias takes it off again.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_S8_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_S8_AVX512VNNI_H

#include "bench/kernels/matmul/epilogue_s8_avx512.h"
#include "bench/kernels/matmul/weights_avx512.h"

#include <string.h>

// The includer says which, and the steps of a k-group and its bytes (WALK_GROUP_STEPS and
// WALK_GROUP_BYTES, enumerators) beforehand.
static const bool WALK_IS_SIGNED;
static const enum weights_format WALK_WEIGHTS;

typedef int walk_sum __attribute__((vector_size(64), may_alias));

#include "bench/kernels/matmul/walk_avx512.h"

static inline int32_t walk_groups(int32_t length)
{
    const int kr = 4 * WALK_GROUP_STEPS;
    return (length + kr - 1) / kr;
}

static inline __attribute__((always_inline)) __m512i walk_constant(const struct matmul_tile *tile)
{
    return WALK_WEIGHTS == WEIGHTS_BYTES ? _mm512_setzero_si512()
                                         : weights_constant_avx512(tile, WALK_WEIGHTS);
}

static inline __attribute__((always_inline)) __m512i
walk_weights(const char *group, const int step, const __m512i constant, const bool half)
{
    const __m512i w =
        weights_unpack_avx512(walk_load_weights(group, half), step, constant, WALK_WEIGHTS);
    if (WALK_WEIGHTS != WEIGHTS_FIVES)
        return w;
    return _mm512_mask_add_epi8(w, weights_top_bits(group, step, half ? 8 : 16, 0), w,
                                _mm512_set1_epi8((char)0x80));
}

static inline __attribute__((always_inline)) __m512i walk_bias(const struct matmul_tile *tile,
                                                               const int vector, const bool half)
{
    const int32_t *bias = tile->epilogue.bias_s32 + vector * 16;
    return half ? _mm512_castsi256_si512(_mm256_loadu_si256((const __m256i *)bias))
                : _mm512_loadu_si512(bias);
}

static inline __attribute__((always_inline)) walk_sum walk_begin(const struct matmul_tile *tile,
                                                                 const int vector, const bool half)
{
    return (walk_sum)(weights_shift(WALK_WEIGHTS) == 0 ? walk_bias(tile, vector, half)
                                                       : _mm512_setzero_si512());
}

static inline __attribute__((always_inline)) walk_sum
walk_multiply_add(const char *activations, __m512i weights, walk_sum sum, const bool half)
{
    int32_t four;
    memcpy(&four, activations, sizeof four);
    if (!half) {
        __m512i a = _mm512_set1_epi32(four);
        if (WALK_IS_SIGNED)
            a = _mm512_xor_si512(a, _mm512_set1_epi32((int)0x80808080));
        return (walk_sum)_mm512_dpbusd_epi32((__m512i)sum, a, weights);
    }
    __m256i a = _mm256_set1_epi32(four);
    // Opaque: as an operand, half a vector's broadcast takes as long as a whole one's.
    __asm__("" : "+v"(a));
    if (WALK_IS_SIGNED)
        a = _mm256_xor_si256(a, _mm256_set1_epi32((int)0x80808080));
    return (walk_sum)_mm512_castsi256_si512(_mm256_dpbusd_epi32(
        _mm512_castsi512_si256((__m512i)sum), a, _mm512_castsi512_si256(weights)));
}

// Everything but the common case, by way of the stack.
static __attribute__((noinline)) void walk_finish_spilled(const struct matmul_tile *tile,
                                                          const struct matmul_place *place,
                                                          const int32_t *sums, const int vectors)
{
    struct matmul_tile one = *tile;
    one.output = (char *)tile->output + place->output_offset;
    one.residual =
        tile->residual == NULL ? NULL : (const char *)tile->residual + place->residual_offset;
    one.row_sums = place->row_sums;
    epilogue_s8_spilled_avx512(&one, sums, place->row_count, vectors * 16);
}

static inline __attribute__((always_inline)) void walk_finish(const struct matmul_tile *tile,
                                                              const struct matmul_place *place,
                                                              walk_sum *finished, const int mr,
                                                              const int vectors, const bool half)
{
    const int shift = weights_shift(WALK_WEIGHTS);
    if (shift > 0) { // panels of 16 columns at most
        const __m512i bias = walk_bias(tile, 0, half);
#pragma GCC unroll 14
        for (int i = 0; i < mr; i++)
            finished[i] = (walk_sum)_mm512_add_epi32(
                _mm512_srai_epi32((__m512i)finished[i], (unsigned)shift), bias);
    }
    const enum matmul_output bytes = WALK_IS_SIGNED ? MATMUL_OUTPUT_S8 : MATMUL_OUTPUT_U8;
    if (tile->output_kind == bytes && place->row_sums == NULL && tile->epilogue.bounded &&
        tile->epilogue.gemmlowp_multiplier == NULL) {
        // In here, and not for the other case, too: sums of two types are twice the registers.
        __m512i sums[WALK_SUMS];
#pragma GCC unroll 28
        for (int i = 0; i < mr * vectors; i++)
            sums[i] = (__m512i)finished[i];
        char *output = (char *)tile->output + place->output_offset;
        const char *residual = (const char *)tile->residual;
        const __m512i(*pairs)[2] = (const __m512i(*)[2])sums;
        if (vectors == 2 && residual == NULL)
            epilogue_s8_rows_avx512(tile, output, NULL, pairs, mr, 2, true, false, WALK_IS_SIGNED);
        else if (vectors == 2)
            epilogue_s8_rows_avx512(tile, output, residual + place->residual_offset, pairs, mr, 2,
                                    true, true, WALK_IS_SIGNED);
        else if (residual == NULL)
            epilogue_s8_narrow_rows_avx512(tile, output, NULL, sums, mr, half, false,
                                           WALK_IS_SIGNED);
        else
            epilogue_s8_narrow_rows_avx512(tile, output, residual + place->residual_offset, sums,
                                           mr, half, true, WALK_IS_SIGNED);
        return;
    }
    walk_sum spilled[WALK_SUMS];
#pragma GCC unroll 28
    for (int i = 0; i < mr * vectors; i++)
        spilled[i] = finished[i];
    walk_finish_spilled(tile, place, (const int32_t *)(const void *)spilled, vectors);
}

#endif
