// SPDX-License-Identifier: MIT
// Packed lanes in plain C: two products in the upper byte of every 16-bit lane.
//
// A multiply-add leaves c0 * d0 + c1 * d1 in the upper byte; lanes gather as many of them as a byte
// holds and are then added to 32-bit sums. The lower byte, of c0 * d1, stays below 2^8 as long as
// the upper one does.
#include "bench/kernels/matmul/lanes.h"
#include "bench/kernels/matmul/store_planes_portable.h"

enum { MR = 4, NR = STORE_PLANES_COLUMNS, KR = 2 };

static inline __attribute__((always_inline)) void tile_lanes(const struct matmul_tile *tile,
                                                             const int mr)
{
    const int32_t together =
        LANES_PAIR_MOST / (2 * lanes_product(tile->planes->weights, tile->planes->activations));
    uint32_t sums[MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const uint16_t *weights =
            (const uint16_t *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * NR;
        const int32_t groups = (tile->runs[run].length + KR - 1) / KR;
        for (int32_t first = 0; first < groups; first += together) {
            const int32_t end = groups - first < together ? groups : first + together;
            for (int i = 0; i < mr; i++) {
                const uint8_t *codes = rows[i];
                uint16_t lanes[NR] = {0};
                for (int32_t g = first; g < end; g++) {
                    const unsigned pair = codes[KR * g] | (unsigned)codes[KR * g + 1] << 8;
                    for (int j = 0; j < NR; j++)
                        lanes[j] = (uint16_t)(lanes[j] + pair * weights[g * NR + j]);
                }
                for (int j = 0; j < NR; j++)
                    sums[i][j] += lanes[j] >> 8;
            }
        }
    }
    for (int i = 0; i < mr; i++)
        store_planes_row_portable(tile, i, sums[i]);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_lanes(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_lanes(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_lanes(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_lanes(tile, 4); }
// clang-format on

static matmul_tile_function *const TILES[MR] = {tile_1, tile_2, tile_3, tile_4};

const struct matmul_micro matmul_planes_4x32_portable_lanes = {
    .name = "matmul_planes_4x32_portable_lanes",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_PLANES[0],
    .mr = MR,
    .nr = NR,
    .kr = KR,
    .vector_columns = NR,
    .tiles = TILES,
    .accepts = accepts_lane_pairs,
    .packing = &LANES_PAIRS,
    .activation_bytes = 1,
    .unpack = lanes_unpack,
    .algorithm = LANES_ALGORITHM,
    .rival_below = 2,
    .ceiling = "",
};
