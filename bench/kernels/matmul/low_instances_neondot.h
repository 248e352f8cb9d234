// SPDX-License-Identifier: MIT
// The tile of low_tile_neondot.h for every number of rows, and its descriptor. The including file
// defines LOW_TILE_IS_SIGNED, of the activations, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_LOW_INSTANCES_NEONDOT_H
#define BITROOF_BENCH_KERNELS_MATMUL_LOW_INSTANCES_NEONDOT_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/low_tile_neondot.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { low_tile_neondot(tile, 1, LOW_TILE_IS_SIGNED); }
static void rows_2(const struct matmul_tile *tile) { low_tile_neondot(tile, 2, LOW_TILE_IS_SIGNED); }
static void rows_3(const struct matmul_tile *tile) { low_tile_neondot(tile, 3, LOW_TILE_IS_SIGNED); }
static void rows_4(const struct matmul_tile *tile) { low_tile_neondot(tile, 4, LOW_TILE_IS_SIGNED); }
static void rows_5(const struct matmul_tile *tile) { low_tile_neondot(tile, 5, LOW_TILE_IS_SIGNED); }
static void rows_6(const struct matmul_tile *tile) { low_tile_neondot(tile, 6, LOW_TILE_IS_SIGNED); }
static void rows_7(const struct matmul_tile *tile) { low_tile_neondot(tile, 7, LOW_TILE_IS_SIGNED); }
static void rows_8(const struct matmul_tile *tile) { low_tile_neondot(tile, 8, LOW_TILE_IS_SIGNED); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4,
                                             rows_5, rows_6, rows_7, rows_8};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, LOW_TILE_IS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED, -8, 7);
}

// Name and precision.
#define LOW_TILE_NEONDOT(text, values)                                                             \
    {                                                                                              \
        .name = (text), .isa = ISA_NEONDOT, .precision = &(values), .mr = LOW_DOT_ROWS,            \
        .nr = LOW_DOT_COLUMNS, .kr = LOW_DOT_KR, .vector_columns = LOW_DOT_COLUMNS, .tiles = rows, \
        .accepts = accepts, .packing = &LOW_WEIGHTS_NIBBLES, .activation_bytes = 1,                \
        .activation_offset = LOW_TILE_IS_SIGNED ? 0 : -128, .ceiling = "ceiling_s8_neondot",       \
    }

#endif
