// SPDX-License-Identifier: MIT
// What becomes of the sums of bit-plane tiles on NEON of both widths: int32, or codes in planes.
//
// The including file says how round_half_even() is done by including round_neon.h or round_neon32.h
// first.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LEVELS_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_LEVELS_NEON_H

#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

#include <arm_neon.h>
#include <string.h>

enum { LEVELS_COLUMNS = 32, LEVELS_VECTORS = LEVELS_COLUMNS / 4 };

// Everything about a row but its sums.
struct levels_row {
    const int32_t *bias;
    int32x4_t term;
};

static inline int32x4_t levels_acc(const struct matmul_tile *tile, const struct levels_row *row,
                                   const int32_t *sums, int column)
{
    const int32x4_t sum = vmulq_n_s32(vld1q_s32(sums + column), tile->planes->product);
    return vaddq_s32(vaddq_s32(sum, row->term), vld1q_s32(row->bias + column));
}

static inline int32x4_t levels_clamp(int32x4_t value, int most)
{
    return vminq_s32(vmaxq_s32(value, vdupq_n_s32(0)), vdupq_n_s32(most));
}

static inline int32x4_t levels_codes(const struct matmul_tile *tile, int32x4_t acc, int column)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const int most = (1 << tile->planes->activations) - 1;
    if (e->levels == LEVELS_BY_SHIFT) {
        const int32x4_t shift = vld1q_s32(e->level_shift + column), zero = vdupq_n_s32(0);
        const int32x4_t code =
            levels_clamp(vshlq_s32(acc, vnegq_s32(vmaxq_s32(shift, zero))), most);
        return levels_clamp(vshlq_s32(code, vmaxq_s32(vnegq_s32(shift), zero)), most);
    }
    if (e->levels == LEVELS_BY_SCALE || e->levels == LEVELS_BY_DPRELU) {
        float32x4_t scale = vld1q_f32(e->scale + column), shift = vld1q_f32(e->shift + column);
        if (e->levels == LEVELS_BY_DPRELU) {
            const uint32x4_t below = vcltq_s32(acc, vld1q_s32(e->split + column));
            scale = vbslq_f32(below, vld1q_f32(e->scale_below + column), scale);
            shift = vbslq_f32(below, vld1q_f32(e->shift_below + column), shift);
        }
        float32x4_t level = vmulq_f32(vcvtq_f32_s32(acc), scale);
        level = vaddq_f32(level, shift);
        level = vminq_f32(vmaxq_f32(level, vdupq_n_f32(0.0f)), vdupq_n_f32((float)most));
        return round_half_even(level);
    }
    acc = veorq_s32(acc, vld1q_s32(e->threshold_flip + column));
    int32x4_t code = vdupq_n_s32(0);
    for (int i = 0; i < most; i++) {
        const int32x4_t threshold = vld1q_s32(e->thresholds + i * e->level_stride + column);
        code = vsubq_s32(code, vreinterpretq_s32_u32(vcgeq_s32(acc, threshold)));
    }
    return code;
}

// The sum of four lanes that have no bit in common.
static inline uint32_t levels_join(uint32x4_t lanes)
{
    const uint32x2_t halves = vorr_u32(vget_low_u32(lanes), vget_high_u32(lanes));
    return vget_lane_u32(halves, 0) | vget_lane_u32(halves, 1);
}

static inline void levels_store_words(const struct matmul_tile *tile, const uint32x4_t *lanes,
                                      uint32_t flips, char *output)
{
    const uint32_t valid =
        tile->columns >= LEVELS_COLUMNS ? UINT32_MAX : (UINT32_C(1) << tile->columns) - 1;
    for (int i = 0; i < tile->planes->activations; i++) {
        const uint32_t word = (levels_join(lanes[i]) ^ flips) & valid;
        memcpy(output + i * 4, &word, sizeof word);
    }
}

// One bit by a threshold.
static inline void levels_one_bit(const struct matmul_tile *tile, const struct levels_row *row,
                                  const int32_t *limits, const int32_t *sums, char *output)
{
    static const uint32_t BITS[4] = {1, 2, 4, 8};
    const bool is_xor = tile->planes->is_xor, doubles = tile->planes->product != 1;
    const uint32x4_t zero = vdupq_n_u32(0);
    uint32x4_t bits = vld1q_u32(BITS), word = zero;
    for (int v = 0; v < LEVELS_VECTORS; v++, bits = vshlq_n_u32(bits, 4)) {
        int32x4_t sum = vld1q_s32(sums + v * 4);
        const int32x4_t limit = vld1q_s32(limits + v * 4);
        uint32x4_t reached;
        if (is_xor) {
            reached = vcleq_s32(sum, limit);
        } else {
            sum = doubles ? vaddq_s32(sum, sum) : sum;
            reached = vcgeq_s32(vaddq_s32(sum, row->term), limit);
        }
        word = vorrq_u32(word, vandq_u32(reached, bits));
    }
    levels_store_words(tile, &word, tile->epilogue.limit_flips[0], output);
}

static inline void levels_many_bits(const struct matmul_tile *tile, const struct levels_row *row,
                                    const int32_t *sums, char *output)
{
    static const int32_t LANES[4] = {0, 1, 2, 3};
    const uint32x4_t one = vdupq_n_u32(1);
    int32x4_t places = vld1q_s32(LANES);
    uint32x4_t words[PLANES_MOST];
    for (int i = 0; i < PLANES_MOST; i++)
        words[i] = vdupq_n_u32(0);
    for (int v = 0; v < LEVELS_VECTORS; v++, places = vaddq_s32(places, vdupq_n_s32(4))) {
        uint32x4_t codes =
            vreinterpretq_u32_s32(levels_codes(tile, levels_acc(tile, row, sums, v * 4), v * 4));
        for (int i = 0; i < tile->planes->activations; i++, codes = vshrq_n_u32(codes, 1))
            words[i] = vorrq_u32(words[i], vshlq_u32(vandq_u32(codes, one), places));
    }
    levels_store_words(tile, words, 0, output);
}

static inline void levels_raw(const struct matmul_tile *tile, const struct levels_row *row,
                              const int32_t *sums, int32_t *output)
{
    for (int c = 0; c < tile->columns; c += 4) {
        const int32x4_t acc = levels_acc(tile, row, sums, c);
        if (c + 4 <= tile->columns) {
            vst1q_s32(output + c, acc);
            continue;
        }
        int32_t some[4];
        vst1q_s32(some, acc);
        for (int i = c; i < tile->columns; i++)
            output[i] = some[i - c];
    }
}

// Any output and level rule. sums: [mr][32] of popcounts.
static inline void levels_finish_neon(const struct matmul_tile *tile,
                                      const int32_t sums[][LEVELS_COLUMNS], int mr)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const struct matmul_planes *planes = tile->planes;
    const bool is_one_bit = tile->output_kind == MATMUL_OUTPUT_PLANES && e->limits != NULL;
    char *output = tile->output;
    for (int r = 0; r < mr; r++, output += tile->output_stride) {
        const ptrdiff_t pattern = tile->row_bias != NULL ? tile->row_bias[r] * e->level_stride : 0;
        struct levels_row row = {.bias = e->bias_s32 + pattern, .term = vdupq_n_s32(0)};
        if (tile->row_sums != NULL)
            row.term =
                vdupq_n_s32((int32_t)((uint32_t)planes->row_factor * (uint32_t)tile->row_sums[r]));
        if (is_one_bit)
            levels_one_bit(tile, &row, e->limits + pattern, sums[r], output);
        else if (tile->output_kind == MATMUL_OUTPUT_S32)
            levels_raw(tile, &row, sums[r], (int32_t *)(void *)output);
        else
            levels_many_bits(tile, &row, sums[r], output);
    }
}

#endif
