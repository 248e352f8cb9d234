// SPDX-License-Identifier: MIT
// The tile of tile_lookup_neon.h for every number of rows, and its descriptor. The including file
// defines LOOKUP_PLANES, 1, 2 or 4, before and accepts() behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOOKUP_INSTANCES_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOOKUP_INSTANCES_NEON_H

#include "bench/kernels/matmul/tile_lookup_neon.h"

static void put(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    lookup_put(levels, column, LOOKUP_PLANES, group);
}

static const struct matmul_packing PACKING = {
    .group_bytes = LOOKUP_PLANES * LOOKUP_PLANE_BYTES / LOOKUP_COLUMNS, .put = put};

static void widen(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    (void)zero_point; // 0
    lookup_tables(stored, wide, count, LOOKUP_PLANES == 1);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_lookup_neon(tile, 1, LOOKUP_PLANES); }
static void tile_2(const struct matmul_tile *tile) { tile_lookup_neon(tile, 2, LOOKUP_PLANES); }
// clang-format on

static matmul_tile_function *const TILES[LOOKUP_ROWS] = {tile_1, tile_2};

// Name, precision and ceiling.
#define TILE_LOOKUP_NEON(text, values, bound)                                                      \
    {                                                                                              \
        .name = (text), .isa = ISA_NEON, .precision = &(values), .mr = LOOKUP_ROWS,                \
        .nr = LOOKUP_COLUMNS, .kr = LOOKUP_KR, .vector_columns = LOOKUP_COLUMNS, .tiles = TILES,   \
        .accepts = accepts, .packing = &PACKING, .weight_bytes = 1,                                \
        .activation_bytes = LOOKUP_ACTIVATION_BYTES, .widen = widen, .algorithm = "lut",           \
        .ceiling = (bound),                                                                        \
    }

#endif
