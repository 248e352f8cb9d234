// SPDX-License-Identifier: MIT
// Packed weights of AVX-512 kernels to bytes, one step of four activations at a time: as they are,
// or from panels of low_weights.h.
//
// Weights of few bits are moved to the top of their bytes, which multiplies them by a power of two
// for fewer operations than extending their sign would take; the sums are divided at the end. The
// largest such weight is -128, like the largest of 8 bits, so that the same depth keeps the sums in
// int32. Single bits become 64 where they are 1 and -64 where they are 0. Codes are looked up and
// need no division.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WEIGHTS_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WEIGHTS_AVX512_H

#include "bench/kernels/matmul/matmul.h"

#include <immintrin.h>
#include <string.h>

// Weights of 5 bits are nibbles whose fifth bit comes from a mask behind them.
enum weights_format {
    WEIGHTS_BYTES,
    WEIGHTS_NIBBLES,
    WEIGHTS_CRUMBS,
    WEIGHTS_CODES,
    WEIGHTS_FIVES,
    WEIGHTS_BITS // -1 and +1: k-groups must be full, as nothing silences the rest of one
};

// Steps in a k-group.
static inline __attribute__((always_inline)) int weights_steps(const enum weights_format format)
{
    return format == WEIGHTS_BYTES    ? 1
           : format == WEIGHTS_BITS   ? 8
           : format == WEIGHTS_CRUMBS ? 4
                                      : 2;
}

// The sums stand this many bits too high.
static inline __attribute__((always_inline)) int weights_shift(const enum weights_format format)
{
    return format == WEIGHTS_NIBBLES  ? 4
           : format == WEIGHTS_CRUMBS ? 6
           : format == WEIGHTS_BITS   ? 6
           : format == WEIGHTS_FIVES  ? 3
                                      : 0;
}

// Top bits of a step of WEIGHTS_FIVES, one for each byte of `vector` of a k-group of `columns`.
static inline __attribute__((always_inline)) __mmask64
weights_top_bits(const char *group, const int step, const int columns, const int vector)
{
    group += columns * 4 + step * (columns / 2);
    if (columns < 16) {
        uint32_t bits;
        memcpy(&bits, group, sizeof bits);
        return bits;
    }
    uint64_t bits;
    memcpy(&bits, group + vector * 8, sizeof bits);
    return bits;
}

// What weights_unpack_avx512() wants in a register: the mask of a field or the table of levels.
static inline __attribute__((always_inline)) __m512i
weights_constant_avx512(const struct matmul_tile *tile, const enum weights_format format)
{
    if (format == WEIGHTS_CODES)
        return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)tile->code_levels));
    return _mm512_set1_epi8(format == WEIGHTS_CRUMBS  ? (char)0xc0
                            : format == WEIGHTS_BITS  ? (char)0x80
                            : format == WEIGHTS_FIVES ? 0x78
                                                      : (char)0xf0);
}

// Step `step` of the k-group whose first bytes are in `group`; of WEIGHTS_FIVES without top bits.
static inline __attribute__((always_inline)) __m512i
weights_unpack_avx512(__m512i group, const int step, const __m512i constant,
                      const enum weights_format format)
{
    const int top = weights_steps(format) - 1;
    if (format == WEIGHTS_BYTES)
        return group;
    if (format == WEIGHTS_CODES) {
        // A look-up goes by the low nibble and wants the top bit clear.
        if (step == 1)
            group = _mm512_srli_epi16(group, 4);
        return _mm512_shuffle_epi8(constant, _mm512_and_si512(group, _mm512_set1_epi8(15)));
    }
    if (format == WEIGHTS_FIVES)
        group = step == 0 ? _mm512_slli_epi16(group, 3) : _mm512_srli_epi16(group, 1);
    else if (step < top)
        group = _mm512_slli_epi16(group, (top - step) * 8 / (top + 1));
    if (format == WEIGHTS_BITS) // (group & constant) ^ -64
        return _mm512_ternarylogic_epi32(group, constant, _mm512_set1_epi8((char)0xc0), 0x6a);
    return _mm512_and_si512(group, constant);
}

#endif
