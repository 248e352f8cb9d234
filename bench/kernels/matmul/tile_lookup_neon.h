// SPDX-License-Identifier: MIT
// Products by look-up on NEON (T-MAC): the bits of four weights choose one of the 16 sums that four
// activations can make, a bit plane of weights at a time, tbl looking 16 of them up. One body for
// every number of rows and of planes.
//
// Exact: sums of four 8-bit activations need ten bits, so tables are made of the nibbles of
// activations apart. Weights of several bits: entry i has the sum of the activations chosen, at
// most 60; four groups add up in a byte, and umlal by the planes' 1, 2, 4 (umlsl for the top one)
// weighs, widens and adds. Weights of one bit are +1 and -1: entry i takes away the activations
// that are not chosen, and two groups of -60..60 add up in a byte. The 16-bit sums are widened
// before they could be full. Padding, whose tables are all zeros, adds nothing.
//
// lookup_tables() makes the tables of all activations once a call (`widen` of the descriptor): 32
// bytes for four activations, those of the low nibbles first. A k-group has 16 of K: [plane][2
// times 16 columns][2] vectors of indices; byte c of vector j has the bits of weights 8 j .. 8 j +
// 3 of column c in its low nibble and of 8 j + 4 .. 8 j + 7 in its high one.
//
// Cycles of a Cortex-A53 for 16 of K, 2 rows by 32 columns and a plane: 72 to look up, add and
// widen (80 with one bit), 40 for 20 loads of tables and indices, 8 to unpack the latter: some 8
// products a cycle and bit, so that only weights of one bit come out ahead of multiplying.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_LOOKUP_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_LOOKUP_NEON_H

#include "bench/kernels/matmul/accepts_lookup.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/epilogue_s8_neon.h"

#define LOOKUP_INLINE static inline __attribute__((always_inline))

enum {
    LOOKUP_ROWS = 2,
    LOOKUP_COLUMNS = 32,
    LOOKUP_TABLE_BYTES = 32,     // of four activations
    LOOKUP_ACTIVATION_BYTES = 8, // of one
    LOOKUP_PLANE_BYTES = 64,     // of a k-group of a panel
    LOOKUP_GROUPS = 4,           // of four activations in a k-group
    LOOKUP_MOST = 4 * 4 * 15     // that the nibbles of a k-group add up to
};

// The 16-bit sums of a row by one nibble.
struct lookup_sums {
    int16x8_t sums[2][2]; // [16 columns][half]
};

static inline void lookup_put(const int8_t *levels, int column, int planes, char *group)
{
    for (int plane = 0; plane < planes; plane++) {
        for (int i = 0; i < LOOKUP_KR; i++) {
            const unsigned bit = planes == 1 ? levels[i] > 0 : (unsigned)levels[i] >> plane & 1;
            uint8_t *byte = (uint8_t *)group + plane * LOOKUP_PLANE_BYTES + column / 16 * 32 +
                            i / 8 * 16 + column % 16;
            *byte = (uint8_t)(*byte | bit << i % 8);
        }
    }
}

// has_signs: what is not chosen is taken away.
static inline void lookup_tables(const uint8_t *stored, uint8_t *tables, size_t count,
                                 bool has_signs)
{
    static const uint8_t ENTRY[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    const uint8x16_t entry = vld1q_u8(ENTRY);
    uint8x16_t chosen[4]; // entry i has activation j where bit j of i is set
    for (int j = 0; j < 4; j++)
        chosen[j] = vtstq_u8(entry, vdupq_n_u8((uint8_t)(1 << j)));
    for (size_t i = 0; i < count; i += 4, tables += LOOKUP_TABLE_BYTES) {
        uint8x16_t low = vdupq_n_u8(0), high = low;
#pragma GCC unroll 4
        for (int j = 0; j < 4; j++) {
            const uint8x16_t a = vdupq_n_u8(stored[i + (size_t)j] & 15);
            const uint8x16_t b = vdupq_n_u8(stored[i + (size_t)j] >> 4);
            low = vaddq_u8(low, vandq_u8(chosen[j], a));
            high = vaddq_u8(high, vandq_u8(chosen[j], b));
            if (has_signs) {
                low = vsubq_u8(low, vbicq_u8(a, chosen[j]));
                high = vsubq_u8(high, vbicq_u8(b, chosen[j]));
            }
        }
        vst1q_u8(tables, low);
        vst1q_u8(tables + 16, high);
    }
}

LOOKUP_INLINE int16x8_t lookup_weigh(int16x8_t sum, uint8x8_t bytes, int plane, int planes)
{
    const uint16x8_t wide = vreinterpretq_u16_s16(sum);
    const uint8x8_t weight = vdup_n_u8((uint8_t)(1 << plane));
    return vreinterpretq_s16_u16(plane == planes - 1 ? vmlsl_u8(wide, bytes, weight)
                                                     : vmlal_u8(wide, bytes, weight));
}

// Four groups by one nibble of a row, whose tables start there; one plane.
LOOKUP_INLINE void lookup_nibble(const uint8_t *tables, const uint8x16_t indices[2][LOOKUP_GROUPS],
                                 struct lookup_sums *sums, int plane, int planes)
{
    uint8x16_t bytes[2];
#pragma GCC unroll 4
    for (int group = 0; group < LOOKUP_GROUPS; group++) {
        const uint8x16_t table = vld1q_u8(tables + group * LOOKUP_TABLE_BYTES);
        const bool begins = planes == 1 ? group % 2 == 0 : group == 0;
#pragma GCC unroll 2
        for (int v = 0; v < 2; v++) {
            const uint8x16_t found = vqtbl1q_u8(table, indices[v][group]);
            bytes[v] = begins ? found : vaddq_u8(bytes[v], found);
            if (planes == 1 && !begins) {
                const int8x16_t pair = vreinterpretq_s8_u8(bytes[v]);
                sums->sums[v][0] = vaddw_s8(sums->sums[v][0], vget_low_s8(pair));
                sums->sums[v][1] = vaddw_high_s8(sums->sums[v][1], pair);
            }
        }
    }
#pragma GCC unroll 2
    for (int v = 0; v < 2 && planes > 1; v++) {
        int16x8_t *sum = sums->sums[v];
        sum[0] = lookup_weigh(sum[0], vget_low_u8(bytes[v]), plane, planes);
        sum[1] = lookup_weigh(sum[1], vget_high_u8(bytes[v]), plane, planes);
    }
    // One nibble of a row after the other, for want of registers.
    __asm__ volatile(""
                     : "+w"(sums->sums[0][0]), "+w"(sums->sums[0][1]), "+w"(sums->sums[1][0]),
                       "+w"(sums->sums[1][1])
                     :
                     : "memory");
}

// `groups` k-groups, few enough for 16 bits, into the totals.
LOOKUP_INLINE void lookup_stretch(const uint8_t *const *rows, const uint8_t *weights,
                                  int64_t groups, int32_t totals[][LOOKUP_COLUMNS], int mr,
                                  int planes)
{
    struct lookup_sums sums[LOOKUP_ROWS][2];
#pragma GCC unroll 2
    for (int row = 0; row < mr; row++) {
#pragma GCC unroll 2
        for (int nibble = 0; nibble < 2; nibble++)
            sums[row][nibble] = (struct lookup_sums){.sums = {{vdupq_n_s16(0)}}};
    }
    for (int64_t offset = 0; groups > 0; groups--, offset += LOOKUP_GROUPS * LOOKUP_TABLE_BYTES) {
        if (mr == 1) // matrix-vector: the A53 fetches ahead by little itself
            __builtin_prefetch(weights + 512);
#pragma GCC unroll 4
        for (int plane = 0; plane < planes; plane++, weights += LOOKUP_PLANE_BYTES) {
            uint8x16_t indices[2][LOOKUP_GROUPS];
#pragma GCC unroll 4
            for (int i = 0; i < 4; i++) {
                const uint8x16_t packed = vld1q_u8(weights + i * 16);
                indices[i / 2][i % 2 * 2] = vandq_u8(packed, vdupq_n_u8(15));
                indices[i / 2][i % 2 * 2 + 1] = vshrq_n_u8(packed, 4);
            }
#pragma GCC unroll 2
            for (int row = 0; row < mr; row++) {
#pragma GCC unroll 2
                for (int nibble = 0; nibble < 2; nibble++)
                    lookup_nibble(rows[row] + offset + nibble * 16, indices, &sums[row][nibble],
                                  plane, planes);
            }
        }
    }
#pragma GCC unroll 2
    for (int row = 0; row < mr; row++) {
#pragma GCC unroll 4
        for (int v = 0; v < 4; v++) {
            int32_t *total = totals[row] + v * 8;
            const int16x8_t low = sums[row][0].sums[v / 2][v % 2];
            const int16x8_t high = sums[row][1].sums[v / 2][v % 2];
            const int32x4_t first = vaddw_s16(vld1q_s32(total), vget_low_s16(low));
            const int32x4_t second = vaddw_high_s16(vld1q_s32(total + 4), low);
            vst1q_s32(total, vmlal_n_s16(first, vget_low_s16(high), 16));
            vst1q_s32(total + 4, vmlal_high_n_s16(second, high, 16));
        }
    }
}

LOOKUP_INLINE void tile_lookup_neon(const struct matmul_tile *tile, int mr, int planes)
{
    // The most that a k-group can add to a lane.
    const int64_t room = INT16_MAX / (LOOKUP_MOST << (planes - 1));
    const int64_t group_bytes = (int64_t)planes * LOOKUP_PLANE_BYTES;
    int32_t totals[LOOKUP_ROWS][LOOKUP_COLUMNS] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const uint8_t *rows[LOOKUP_ROWS];
#pragma GCC unroll 2
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const uint8_t *weights =
            (const uint8_t *)tile->weights + tile->runs[run].weight_group * group_bytes;
        for (int64_t left = tile->runs[run].length / LOOKUP_KR; left > 0; left -= room) {
            const int64_t groups = left < room ? left : room;
            lookup_stretch(rows, weights, groups, totals, mr, planes);
            weights += groups * group_bytes;
#pragma GCC unroll 2
            for (int row = 0; row < mr; row++)
                rows[row] += groups * LOOKUP_GROUPS * LOOKUP_TABLE_BYTES;
        }
    }
    // Eight columns at a time, as the epilogue knows them.
    for (int first = 0; first < tile->columns; first += 8) {
        const int left = tile->columns - first;
        struct matmul_tile part = *tile;
        part.columns = left < 8 ? left : 8;
        part.output = (char *)tile->output +
                      first * (tile->output_kind == MATMUL_OUTPUT_S32 ? (int)sizeof(int32_t) : 1);
        if (tile->residual != NULL)
            part.residual = (const char *)tile->residual + first;
        struct matmul_epilogue *e = &part.epilogue;
        e->bias_s32 = e->bias_s32 == NULL ? NULL : e->bias_s32 + first;
        e->scale = e->scale == NULL ? NULL : e->scale + first;
        if (e->gemmlowp_multiplier != NULL) {
            e->gemmlowp_multiplier += first;
            e->gemmlowp_shift += first;
        }
        int32x4_t sums[LOOKUP_ROWS][2];
#pragma GCC unroll 2
        for (int row = 0; row < mr; row++) {
            sums[row][0] = vld1q_s32(totals[row] + first);
            sums[row][1] = vld1q_s32(totals[row] + first + 4);
        }
        epilogue_s8_store(&part, mr, 2, sums);
    }
}

#endif
