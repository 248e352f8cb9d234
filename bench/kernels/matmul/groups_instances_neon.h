// SPDX-License-Identifier: MIT
// Tiles of 4-bit weights with scales by group on NEON for every number of rows, and their
// descriptor. The including file defines GROUPS_SIGNED, of the activations, and includes the tile
// of its instruction set before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_GROUPS_INSTANCES_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_GROUPS_INSTANCES_NEON_H

#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"

static inline __attribute__((always_inline)) void tile_rows(const struct matmul_tile *tile, int mr)
{
    struct groups_sums floats;
#pragma GCC unroll 6
    for (int row = 0; row < mr; row++)
        floats.sums[row][0] = floats.sums[row][1] = vdupq_n_f32(0.0F);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const int8_t *rows[GROUPS_ROWS];
#pragma GCC unroll 6
        for (int row = 0; row < mr; row++)
            rows[row] = tile->rows[run * mr + row];
        const int64_t first = tile->runs[run].weight_group;
        const int8_t *weights = (const int8_t *)tile->weights + first * GROUPS_KR_BYTES;
        const char *numbers =
            tile->group_numbers + first / tile->group_length * GROUPS_NUMBERS_BYTES;
        for (int64_t k = 0; k < tile->runs[run].length; numbers += GROUPS_NUMBERS_BYTES) {
            int32x4_t sums[GROUPS_ROWS][2];
            groups_sum(rows, k, weights, numbers, tile->group_length, sums, mr, GROUPS_SIGNED);
            groups_add(numbers, &floats, mr, sums);
            k += (int64_t)tile->group_length * GROUPS_KR;
            weights += (int64_t)tile->group_length * GROUPS_KR_BYTES;
        }
    }
    epilogue_groups_store(tile, mr, &floats);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_rows(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_rows(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_rows(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_rows(tile, 4); }
static void tile_5(const struct matmul_tile *tile) { tile_rows(tile, 5); }
static void tile_6(const struct matmul_tile *tile) { tile_rows(tile, 6); }
// clang-format on

static matmul_tile_function *const TILES[GROUPS_ROWS] = {tile_1, tile_2, tile_3,
                                                         tile_4, tile_5, tile_6};

static bool accepts(const struct workload *workload)
{
    return accepts_groups(workload, GROUPS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED, 4);
}

// Name, and precision in PRECISION_W4_GROUPS.
#define GROUPS_NEON(text, index)                                                                   \
    {                                                                                              \
        .name = (text), .isa = GROUPS_ISA, .precision = &PRECISION_W4_GROUPS[index],               \
        .mr = GROUPS_ROWS, .nr = GROUPS_COLUMNS, .kr = GROUPS_KR,                                  \
        .vector_columns = GROUPS_COLUMNS, .tiles = TILES, .accepts = accepts,                      \
        .packing = &GROUPS_PACKING, .group_zero_points = true, .group_unit = 1,                    \
        .activation_bytes = 1, .activation_offset = GROUPS_SIGNED ? 0 : -128,                      \
        .ceiling = GROUPS_CEILING,                                                                 \
    }

#endif
