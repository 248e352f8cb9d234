// SPDX-License-Identifier: MIT
// Skinny products (matrix-vector and up to seven rows) of weights of few bits on AVX-512 VNNI.
//
// With one row, taking weights out of their bytes costs as much as multiplying them. The cheapest
// way is one AND a step: the field stays where it is in its byte, and every place has sums of its
// own, shifted down at the very end; a byte of single bits is used like two of four. There are
// registers for that as long as rows x fields are few; more rows share the work of moving the
// fields down.
//
// So weights are the unsigned operand and stand `offset` too high: the sum of the activations times
// the offset comes off. Activations are the signed operand; unsigned ones have their top bit
// flipped (activation_offset -128). They are copied first, which also silences what is behind the
// end of a run and gives their sum; once for all panels where there is room, else again for every
// panel. Panels are [k-group][16 * vectors][4] of low_weights.h; the
// fifth bits of 5-bit weights are put back by masks, into fields that have been moved down.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_AVX512VNNI_H

#include "bench/kernels/matmul/epilogue_s8_avx512.h"
#include "bench/kernels/matmul/next_panel.h"
#include "bench/kernels/matmul/skinny_next_avx512.h"
#include "bench/kernels/matmul/weights_avx512.h"

#include <string.h>

enum {
    SKINNY_LOW_ROWS = 7,
    SKINNY_LOW_VECTORS = 4,
    SKINNY_LOW_FIELDS = 4,
    SKINNY_LOW_STRETCH = 1024 // activations, a multiple of every kr
};

// Copies `count` activations as signed ones, zeros behind them up to the next 64, and returns their
// sum.
static inline int32_t skinny_low_copy(const char *row, ptrdiff_t count, const bool is_signed,
                                      char *copy)
{
    const __m512i flip = _mm512_set1_epi8(is_signed ? 0 : (char)0x80);
    const __m512i ones = _mm512_set1_epi8(1);
    __m512i sum = _mm512_setzero_si512();
    for (ptrdiff_t k = 0; k < count; k += 64) {
        __mmask64 mask = count - k < 64 ? (1ull << (count - k)) - 1 : ~0ull;
        __m512i bytes = _mm512_maskz_loadu_epi8(mask, row + k);
        bytes = _mm512_maskz_mov_epi8(mask, _mm512_xor_si512(bytes, flip));
        sum = _mm512_dpbusd_epi32(sum, ones, bytes);
        _mm512_store_si512(copy + k, bytes);
    }
    return _mm512_reduce_add_epi32(sum);
}

// What an unsigned weight of the format stands too high.
static inline __attribute__((always_inline)) int skinny_low_offset(const enum weights_format format)
{
    return format == WEIGHTS_CODES    ? 128
           : format == WEIGHTS_CRUMBS ? 2
           : format == WEIGHTS_FIVES  ? 16
           : format == WEIGHTS_BITS   ? 1 // less than twice the bit
                                      : 8;
}

// Sums by field: [field][row][vector].
typedef __m512i skinny_low_sums[SKINNY_LOW_FIELDS][SKINNY_LOW_ROWS][SKINNY_LOW_VECTORS];

static inline __attribute__((always_inline)) __m512i
skinny_low_weights(__m512i group, const int step, const enum weights_format format,
                   const bool split, const __m512i levels)
{
    const int bits = 8 / weights_steps(format);
    const int field = (1 << bits) - 1;
    if (split && step < SKINNY_LOW_FIELDS)
        return _mm512_and_si512(group, _mm512_set1_epi8((char)(field << bits * step)));
    if (split)
        return _mm512_and_si512(
            _mm512_srli_epi16(group, bits * SKINNY_LOW_FIELDS),
            _mm512_set1_epi8((char)(field << bits * (step - SKINNY_LOW_FIELDS))));
    if (step > 0)
        group = _mm512_srli_epi16(group, bits * step);
    group = _mm512_and_si512(group, _mm512_set1_epi8((char)field));
    return format == WEIGHTS_CODES ? _mm512_shuffle_epi8(levels, group) : group;
}

// One k-group of all rows, whose copies are `pitch` bytes apart.
static inline __attribute__((always_inline)) void
skinny_low_group(skinny_low_sums sums, const char *copies, ptrdiff_t pitch, const char *weights,
                 const int mr, const int vectors, const enum weights_format format,
                 const bool split, const __m512i levels)
{
    const int steps = weights_steps(format);
    __m512i group[SKINNY_LOW_VECTORS];
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++)
        group[v] = _mm512_loadu_si512(weights + v * 64);
#pragma GCC unroll 8
    for (int step = 0; step < steps; step++) {
        __m512i w[SKINNY_LOW_VECTORS];
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            w[v] = skinny_low_weights(group[v], step, format, split, levels);
        if (format == WEIGHTS_FIVES) {
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                w[v] = _mm512_mask_add_epi8(w[v], weights_top_bits(weights, step, vectors * 16, v),
                                            w[v], _mm512_set1_epi8(16));
        }
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
            int32_t four;
            memcpy(&four, copies + r * pitch + 4 * step, sizeof four);
            const __m512i a = _mm512_set1_epi32(four);
            __m512i *sum = sums[split ? step % SKINNY_LOW_FIELDS : 0][r];
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++) {
                sum[v] = _mm512_dpbusd_epi32(sum[v], w[v], a);
                // In this order: interleaved by the compiler, they need more registers.
                __asm__ volatile("" : "+v"(sum[v]));
            }
        }
    }
}

static inline __attribute__((always_inline)) ptrdiff_t skinny_low_room(ptrdiff_t length)
{
    return (length + 63) / 64 * 64;
}

// Copies the rows of all runs, one behind the other, and adds up their sums; false when there is no
// room.
static inline bool skinny_low_copy_all(const struct matmul_tile *tile, const int mr,
                                       const bool is_signed, char *copies, int32_t *row_sums)
{
    ptrdiff_t room = 0;
    for (int32_t run = 0; run < tile->run_count; run++)
        room += mr * skinny_low_room(tile->runs[run].length);
    if (room > SKINNY_LOW_ROWS * SKINNY_LOW_STRETCH)
        return false;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t length = tile->runs[run].length;
        for (int r = 0; r < mr; r++, copies += skinny_low_room(length))
            row_sums[r] += skinny_low_copy(rows[r], length, is_signed, copies);
    }
    return true;
}

// One panel. kept: `copies` has all activations, and row_sums are their sums; else sums are 0 and
// the copies scratch.
static inline __attribute__((always_inline)) void
skinny_low_panel(const struct matmul_tile *tile, char *copies, const bool kept,
                 const int32_t *kept_sums, const int mr, const int vectors,
                 const enum weights_format format, const bool is_signed)
{
    const int steps = weights_steps(format), kr = 4 * steps;
    const int places = steps < SKINNY_LOW_FIELDS ? steps : SKINNY_LOW_FIELDS;
    const int group_bytes = vectors * (format == WEIGHTS_FIVES ? 80 : 64);
    const bool split =
        format != WEIGHTS_CODES && format != WEIGHTS_FIVES && places * mr * vectors <= 24;
    const int fields = split ? places : 1;
    __m512i levels = _mm512_setzero_si512();
    if (format == WEIGHTS_CODES)
        levels =
            _mm512_xor_si512(weights_constant_avx512(tile, format), _mm512_set1_epi8((char)0x80));
    const ptrdiff_t longest = kept ? SKINNY_LOW_ROWS * SKINNY_LOW_STRETCH : SKINNY_LOW_STRETCH;
    int32_t row_sums[SKINNY_LOW_ROWS];
    memcpy(row_sums, kept_sums, sizeof row_sums);
    skinny_low_sums sums;
#pragma GCC unroll 4
    for (int f = 0; f < fields; f++) {
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                sums[f][r][v] = _mm512_setzero_si512();
        }
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *const *rows = (const char *const *)tile->rows + (ptrdiff_t)run * mr;
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * group_bytes;
        const ptrdiff_t length = tile->runs[run].length;
        const ptrdiff_t pitch = kept ? skinny_low_room(length) : SKINNY_LOW_STRETCH;
        for (ptrdiff_t from = 0; from < length; from += longest) {
            const ptrdiff_t left = length - from;
            const ptrdiff_t count = left < longest ? left : longest;
            for (int r = 0; r < mr && !kept; r++)
                row_sums[r] +=
                    skinny_low_copy(rows[r] + from, count, is_signed, copies + r * pitch);
            for (ptrdiff_t k = 0; k < count; k += kr, weights += group_bytes)
                skinny_low_group(sums, copies + k, pitch, weights, mr, vectors, format, split,
                                 levels);
        }
        if (kept)
            copies += mr * pitch;
    }
    skinny_next_avx512(tile);
    __m512i totals[SKINNY_LOW_ROWS][SKINNY_LOW_VECTORS];
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
        const __m512i correction = _mm512_set1_epi32(row_sums[r] * skinny_low_offset(format));
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            __m512i sum = _mm512_setzero_si512();
#pragma GCC unroll 4
            for (int f = 0; f < fields; f++)
                sum = _mm512_add_epi32(sum,
                                       _mm512_srai_epi32(sums[f][r][v], (unsigned)(f * 8 / steps)));
            if (format == WEIGHTS_BITS)
                sum = _mm512_add_epi32(sum, sum);
            sum = _mm512_add_epi32(_mm512_sub_epi32(sum, correction),
                                   _mm512_loadu_si512(tile->epilogue.bias_s32 + v * 16));
            totals[r][v] = sum;
        }
    }
    epilogue_s8_skinny_avx512(tile, (const __m512i(*)[SKINNY_LOW_VECTORS])totals, mr, vectors,
                              is_signed);
}

static inline __attribute__((always_inline)) void
skinny_low_avx512vnni(const struct matmul_tile *tile, const int mr, const int vectors,
                      const enum weights_format format, const bool is_signed)
{
    _Alignas(64) char copies[SKINNY_LOW_ROWS * SKINNY_LOW_STRETCH];
    int32_t row_sums[SKINNY_LOW_ROWS] = {0};
    const bool kept = skinny_low_copy_all(tile, mr, is_signed, copies, row_sums);
    struct matmul_tile panel = *tile;
    do
        skinny_low_panel(&panel, copies, kept, row_sums, mr, vectors, format, is_signed);
    while (matmul_next_panel(&panel, vectors * 16));
}

#endif
