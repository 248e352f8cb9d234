// SPDX-License-Identifier: MIT
// The tile of tile_low_portable.h for every number of rows, and its descriptor. The including file
// defines TILE_LOW_BITS, of a field of weights, and TILE_LOW_SIGNED, of the activations, before,
// and accepts() behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_INSTANCES_PORTABLE_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_INSTANCES_PORTABLE_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_low_portable.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_low_portable(tile, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void rows_2(const struct matmul_tile *tile) { tile_low_portable(tile, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void rows_3(const struct matmul_tile *tile) { tile_low_portable(tile, 3, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void rows_4(const struct matmul_tile *tile) { tile_low_portable(tile, 4, TILE_LOW_BITS, TILE_LOW_SIGNED); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4};

// Name, precision, channels of a k-group and packing of weights.
#define TILE_LOW_PORTABLE(text, values, depth, format)                                             \
    {                                                                                              \
        .name = (text), .isa = ISA_PORTABLE, .precision = &(values), .mr = 4, .nr = 4,             \
        .kr = (depth), .vector_columns = 4, .tiles = rows, .accepts = accepts,                     \
        .packing = &(format), .activation_bytes = 1, .ceiling = "",                                \
    }

#endif
