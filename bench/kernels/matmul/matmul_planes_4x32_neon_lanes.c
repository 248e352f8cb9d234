// SPDX-License-Identifier: MIT
// Packed lanes for AArch64 (ULPPACK), scheduled for the Cortex-A53: up to 4 x 32, by two halves of
// a panel.
//
// mla.8h by element multiplies eight columns' pairs of codes with a row's pair; the upper byte of
// every lane gathers c0 * d0 + c1 * d1. After as many products as a byte holds (a power of two up
// to 8), usra adds the upper bytes to 16-bit sums and the lanes begin anew. Eight pairs of 4 rows
// by 16 columns: 64 mla, 8 usra when all eight fit, and 20 registers loaded by halves, which issue
// with their ins: 92 cycles for 1024 multiply-adds, 11.1 a cycle.
#include "bench/kernels/matmul/halves_neon.h"
#include "bench/kernels/matmul/lanes.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/levels_neon.h"

enum {
    ROWS = 4,
    VECTORS = 2,
    PAIRS = 8, // of a k-group
    KR = 2 * PAIRS,
    PAIR_BYTES = VECTORS * 16,
    HALF_BYTES = PAIRS * PAIR_BYTES,
    HALF = 8 * VECTORS, // columns
    COLUMNS = 2 * HALF,
    GROUP_BYTES = 2 * HALF_BYTES
};

// [half][pair][HALF] of d1 + 2^8 d0.
static void put_pairs(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    group += column / HALF * HALF_BYTES + column % HALF * 2;
    for (int i = 0; i < PAIRS; i++, group += PAIR_BYTES) {
        const uint16_t pair = (uint16_t)(levels[2 * i + 1] | levels[2 * i] << 8);
        memcpy(group, &pair, sizeof pair);
    }
}

static const struct matmul_packing PACKING = {.group_bytes = 2 * KR / 2, .put = put_pairs};

static void unpack(const uint32_t *stored, uint8_t *codes, int64_t words, int planes)
{
    static const uint8_t BITS[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bit_of = vld1q_u8(BITS);
    for (int64_t w = 0; w < words; w++, stored += planes, codes += PLANES_WORD) {
        uint8x16_t low = vdupq_n_u8(0), high = low;
        for (int i = 0; i < planes; i++) {
            const uint8x8_t bytes = vreinterpret_u8_u32(vdup_n_u32(stored[i]));
            const uint8x16_t first = vcombine_u8(vdup_lane_u8(bytes, 0), vdup_lane_u8(bytes, 1));
            const uint8x16_t second = vcombine_u8(vdup_lane_u8(bytes, 2), vdup_lane_u8(bytes, 3));
            const uint8x16_t plane = vdupq_n_u8((uint8_t)(1 << i));
            low = vorrq_u8(low, vandq_u8(vtstq_u8(first, bit_of), plane));
            high = vorrq_u8(high, vandq_u8(vtstq_u8(second, bit_of), plane));
        }
        vst1q_u8(codes, low);
        vst1q_u8(codes + 16, high);
    }
}

HALVES_INLINE void multiply(uint16x8_t *lanes, uint32x4_t w, uint32x4_t a, const int pair,
                            const bool begins)
{
    if (begins)
        __asm__ volatile("mul %0.8h, %1.8h, %2.h[%3]" : "=w"(*lanes) : "w"(w), "x"(a), "i"(pair));
    else
        __asm__ volatile("mla %0.8h, %1.8h, %2.h[%3]" : "+w"(*lanes) : "w"(w), "x"(a), "i"(pair));
}

HALVES_INLINE void add_upper(uint16x8_t *sum, uint16x8_t lanes)
{
    __asm__ volatile("usra %0.8h, %1.8h, #8" : "+w"(*sum) : "w"(lanes));
}

// `groups` k-groups (at least 1) of every row by half a panel; `together` products fit in a lane.
HALVES_INLINE void add_groups(const char *rows[ROWS], const char *weights, int64_t groups,
                              uint16x8_t sums[ROWS][VECTORS], const int mr, const int together)
{
    uint16x8_t lanes[ROWS][VECTORS];
    uint32x4_t codes[ROWS], operands[2][VECTORS]; // of this pair and the next, in turns
    halves_begin();
    operands[0][0] = load_low_half_at(weights, 0);
    operands[0][1] = load_low_half_at(weights, 16);
    uint64_t high = load_high_half_at(weights, 8);
    insert_high_half(&operands[0][0], high);
    high = load_high_half_at(weights, 24);
    do {
        // The last group is followed by its own first pair, which is not used.
        const int64_t step = and_with(sign_mask(subtract_from(1, groups)), GROUP_BYTES);
        uint64_t rest[ROWS];
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++) {
            codes[r] = load_low_half_at(rows[r], 0);
            rest[r] = load_high_half_at(rows[r], 8);
            rows[r] = (const char *)advance((int64_t)rows[r], KR);
        }
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++)
            insert_high_half(&codes[r], rest[r]);
#pragma GCC unroll 8
        for (int pair = 0; pair < PAIRS; pair++) {
            uint32x4_t *now = operands[pair % 2], *next = operands[(pair + 1) % 2];
            const int ahead = (pair + 1) % PAIRS * PAIR_BYTES;
            const bool begins = pair % together == 0, ends = (pair + 1) % together == 0;
            if (pair == PAIRS - 1)
                weights = (const char *)advance_by((int64_t)weights, step);
            next[0] = load_low_half_at(weights, ahead);
            insert_high_half(&now[1], high);
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++) {
                multiply(&lanes[r][0], now[0], codes[r], pair, begins);
                if (r == 0)
                    high = load_high_half_at(weights, ahead + 8);
                if (r == mr - 1) {
                    next[1] = load_low_half_at(weights, ahead + 16);
                    insert_high_half(&next[0], high);
                }
            }
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++) {
                multiply(&lanes[r][1], now[1], codes[r], pair, begins);
                if (r == 0)
                    high = load_high_half_at(weights, ahead + 24);
                if (r == mr - 1 && pair == PAIRS - 1)
                    groups = advance(groups, -1);
            }
#pragma GCC unroll 4
            for (int r = 0; r < mr && ends; r++) {
                add_upper(&sums[r][0], lanes[r][0]);
                add_upper(&sums[r][1], lanes[r][1]);
            }
        }
    } while (groups != 0);
}

HALVES_INLINE void widen(uint16x8_t sums[ROWS][VECTORS], int32_t totals[ROWS][COLUMNS], int first,
                         const int mr)
{
#pragma GCC unroll 4
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < VECTORS; v++) {
            int32_t *total = totals[r] + first + v * 8;
            const uint32x4_t low = vreinterpretq_u32_s32(vld1q_s32(total));
            const uint32x4_t high = vreinterpretq_u32_s32(vld1q_s32(total + 4));
            const uint16x8_t sum = sums[r][v];
            vst1q_s32(total, vreinterpretq_s32_u32(vaddw_u16(low, vget_low_u16(sum))));
            vst1q_s32(total + 4, vreinterpretq_s32_u32(vaddw_u16(high, vget_high_u16(sum))));
            sums[r][v] = vdupq_n_u16(0);
        }
    }
}

HALVES_INLINE void tile_lanes(const struct matmul_tile *tile, const int mr, const int together)
{
    // k-groups until the 16-bit sums could be full.
    const int32_t most = UINT16_MAX / LANES_PAIR_MOST * together / PAIRS;
    int32_t totals[ROWS][COLUMNS];
    memset(totals, 0, sizeof totals);
    for (int first = 0; first < COLUMNS && first < tile->columns; first += HALF) {
        uint16x8_t sums[ROWS][VECTORS];
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++)
            sums[r][0] = sums[r][1] = vdupq_n_u16(0);
        int32_t room = most;
        for (int32_t run = 0; run < tile->run_count; run++) {
            const char *rows[ROWS];
#pragma GCC unroll 4
            for (int r = 0; r < mr; r++)
                rows[r] = tile->rows[(ptrdiff_t)run * mr + r];
            const char *weights = (const char *)tile->weights + first / HALF * HALF_BYTES +
                                  (ptrdiff_t)tile->runs[run].weight_group * GROUP_BYTES;
            for (int32_t left = (tile->runs[run].length + KR - 1) / KR; left > 0;) {
                const int32_t count = left < room ? left : room;
                add_groups(rows, weights, count, sums, mr, together);
                weights += (ptrdiff_t)count * GROUP_BYTES;
                left -= count;
                room -= count;
                if (room == 0) {
                    widen(sums, totals, first, mr);
                    room = most;
                }
            }
        }
        widen(sums, totals, first, mr);
    }
    levels_finish_neon(tile, (const int32_t(*)[LEVELS_COLUMNS])totals, mr);
}

// clang-format off
static void tile_1_by_1(const struct matmul_tile *tile) { tile_lanes(tile, 1, 1); }
static void tile_1_by_2(const struct matmul_tile *tile) { tile_lanes(tile, 1, 2); }
static void tile_1_by_4(const struct matmul_tile *tile) { tile_lanes(tile, 1, 4); }
static void tile_1_by_8(const struct matmul_tile *tile) { tile_lanes(tile, 1, 8); }
static void tile_2_by_1(const struct matmul_tile *tile) { tile_lanes(tile, 2, 1); }
static void tile_2_by_2(const struct matmul_tile *tile) { tile_lanes(tile, 2, 2); }
static void tile_2_by_4(const struct matmul_tile *tile) { tile_lanes(tile, 2, 4); }
static void tile_2_by_8(const struct matmul_tile *tile) { tile_lanes(tile, 2, 8); }
static void tile_3_by_1(const struct matmul_tile *tile) { tile_lanes(tile, 3, 1); }
static void tile_3_by_2(const struct matmul_tile *tile) { tile_lanes(tile, 3, 2); }
static void tile_3_by_4(const struct matmul_tile *tile) { tile_lanes(tile, 3, 4); }
static void tile_3_by_8(const struct matmul_tile *tile) { tile_lanes(tile, 3, 8); }
static void tile_4_by_1(const struct matmul_tile *tile) { tile_lanes(tile, 4, 1); }
static void tile_4_by_2(const struct matmul_tile *tile) { tile_lanes(tile, 4, 2); }
static void tile_4_by_4(const struct matmul_tile *tile) { tile_lanes(tile, 4, 4); }
static void tile_4_by_8(const struct matmul_tile *tile) { tile_lanes(tile, 4, 8); }
// clang-format on

// By rows, and by the logarithm of how many products fit together.
static matmul_tile_function *const INSTANCES[ROWS][4] = {
    {tile_1_by_1, tile_1_by_2, tile_1_by_4, tile_1_by_8},
    {tile_2_by_1, tile_2_by_2, tile_2_by_4, tile_2_by_8},
    {tile_3_by_1, tile_3_by_2, tile_3_by_4, tile_3_by_8},
    {tile_4_by_1, tile_4_by_2, tile_4_by_4, tile_4_by_8},
};

static void run(const struct matmul_tile *tile, int mr)
{
    const int fit =
        LANES_PAIR_MOST / (2 * lanes_product(tile->planes->weights, tile->planes->activations));
    INSTANCES[mr - 1][fit >= 8 ? 3 : fit >= 4 ? 2 : fit >= 2 ? 1 : 0](tile);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { run(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { run(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { run(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { run(tile, 4); }
// clang-format on

static matmul_tile_function *const TILES[ROWS] = {tile_1, tile_2, tile_3, tile_4};

const struct matmul_micro matmul_planes_4x32_neon_lanes = {
    .name = "matmul_planes_4x32_neon_lanes",
    .isa = ISA_NEON,
    .precision = &PRECISION_PLANES[0],
    .mr = ROWS,
    .nr = COLUMNS,
    .kr = KR,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .accepts = accepts_lane_pairs,
    .packing = &PACKING,
    .activation_bytes = 1,
    .unpack = unpack,
    .algorithm = LANES_ALGORITHM,
    .rival_below = 5,
    .ceiling = "ceiling_u2_neon",
};
