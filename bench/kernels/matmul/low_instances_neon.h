// SPDX-License-Identifier: MIT
// The tiles of low_tile_neon.h for every number of rows, and their descriptor: what a micro-kernel
// file includes behind its LOW_TILE_BITS (of a field), LOW_TILE_ROOM (steps whose products fit) and
// LOW_TILE_IS_SIGNED, and before its accepts().
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_INSTANCES_NEON_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_INSTANCES_NEON_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/low_tile_neon.h"

static inline __attribute__((always_inline)) void tile_rows(const struct matmul_tile *tile, int mr)
{
    low_tile_neon(tile, mr, LOW_TILE_BITS, LOW_TILE_ROOM, LOW_TILE_IS_SIGNED);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_rows(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_rows(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_rows(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_rows(tile, 4); }
static void tile_5(const struct matmul_tile *tile) { tile_rows(tile, 5); }
// clang-format on

static matmul_tile_function *const TILES[] = {tile_1, tile_2, tile_3, tile_4, tile_5};

// Name, precision, and the packing of fields narrower than a byte or NULL.
#define LOW_TILE_NEON(text, values, format)                                                        \
    {                                                                                              \
        .name = (text), .isa = ISA_NEON, .precision = &(values), .mr = LOW_TILE_ROWS,              \
        .nr = LOW_TILE_COLUMNS, .kr = LOW_TILE_KR, .vector_columns = LOW_TILE_COLUMNS,             \
        .tiles = TILES, .accepts = accepts, .packing = (format),                                   \
        .weight_bytes = LOW_TILE_BITS == 8 ? 1 : 0, .activation_bytes = 1,                         \
        .activation_offset = LOW_TILE_IS_SIGNED ? 0 : -128, .ceiling = "ceiling_w4a8_neon",        \
    }

#endif
