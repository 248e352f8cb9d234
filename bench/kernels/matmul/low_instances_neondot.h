// SPDX-License-Identifier: MIT
// The tile of low_tile_neondot.h for every number of rows, and its descriptor. The including file
// defines LOW_TILE_FORMAT, a word of enum low_dot_format, and LOW_TILE_IS_SIGNED, of the
// activations, before, and accepts() behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_INSTANCES_NEONDOT_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_INSTANCES_NEONDOT_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/low_tile_neondot.h"

static inline __attribute__((always_inline)) void tile_rows(const struct matmul_tile *tile, int mr)
{
    low_tile_neondot(tile, mr, LOW_TILE_FORMAT, LOW_TILE_IS_SIGNED);
}

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_rows(tile, 1); }
static void rows_2(const struct matmul_tile *tile) { tile_rows(tile, 2); }
static void rows_3(const struct matmul_tile *tile) { tile_rows(tile, 3); }
static void rows_4(const struct matmul_tile *tile) { tile_rows(tile, 4); }
static void rows_5(const struct matmul_tile *tile) { tile_rows(tile, 5); }
static void rows_6(const struct matmul_tile *tile) { tile_rows(tile, 6); }
static void rows_7(const struct matmul_tile *tile) { tile_rows(tile, 7); }
static void rows_8(const struct matmul_tile *tile) { tile_rows(tile, 8); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4,
                                             rows_5, rows_6, rows_7, rows_8};

// Name, precision, channels of a k-group and packing.
#define LOW_TILE_NEONDOT(text, values, depth, format)                                              \
    {                                                                                              \
        .name = (text), .isa = ISA_NEONDOT, .precision = &(values), .mr = LOW_DOT_ROWS,            \
        .nr = LOW_DOT_COLUMNS, .kr = (depth), .vector_columns = LOW_DOT_COLUMNS, .tiles = rows,    \
        .accepts = accepts, .packing = &(format), .activation_bytes = 1,                           \
        .activation_offset = LOW_TILE_IS_SIGNED ? 0 : -128, .ceiling = "ceiling_s8_neondot",       \
    }

#endif
