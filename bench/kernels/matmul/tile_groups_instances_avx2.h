// SPDX-License-Identifier: MIT
// The tile of tile_groups_avx2.h for every number of rows, and its descriptor. The including file
// defines GROUPS_BITS, of a weight, GROUPS_SIGNED, of the activations, and GROUPS_ZERO_POINTS,
// which 2 bits have not, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_groups_avx2.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_groups_avx2(tile, 1, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_2(const struct matmul_tile *tile) { tile_groups_avx2(tile, 2, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_3(const struct matmul_tile *tile) { tile_groups_avx2(tile, 3, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_4(const struct matmul_tile *tile) { tile_groups_avx2(tile, 4, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_5(const struct matmul_tile *tile) { tile_groups_avx2(tile, 5, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_6(const struct matmul_tile *tile) { tile_groups_avx2(tile, 6, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4, rows_5, rows_6};

static bool accepts(const struct workload *workload)
{
    return (GROUPS_ZERO_POINTS || !workload->precision.weight_zero_points) &&
           accepts_groups(workload, GROUPS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED,
                          GROUPS_BITS);
}

// Of one size of groups: its name, and its precision of those of GROUPS_BITS.
#define TILE_GROUPS_AVX2(text, index)                                                              \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = GROUPS_PRECISION(index),                     \
        .mr = TILE_GROUPS_ROWS, .nr = TILE_GROUPS_COLUMNS, .kr = 32 / GROUPS_BITS,                 \
        .vector_columns = TILE_GROUPS_COLUMNS, .tiles = rows, .accepts = accepts,                  \
        .packing =                                                                                 \
            GROUPS_BITS == 2 ? &LOW_WEIGHTS_CRUMBS_UNSIGNED : &LOW_WEIGHTS_NIBBLES_UNSIGNED,       \
        .group_zero_points = GROUPS_ZERO_POINTS, .group_unit = 1, .activation_bytes = 1,           \
        .activation_offset = GROUPS_SIGNED ? 128 : 0, .ceiling = "ceiling_u8w4_avx2",              \
    }

#endif
