// SPDX-License-Identifier: MIT
// The tile of tile_groups_avx512vnni.h for every number of rows, and its descriptor. The including
// file defines GROUPS_BITS, of a weight, GROUPS_SIGNED, of the activations, and GROUPS_ZERO_POINTS,
// which 2 bits have not, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_INSTANCES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_INSTANCES_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_groups_avx512vnni.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 1, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_2(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 2, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_3(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 3, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_4(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 4, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_5(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 5, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_6(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 6, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_7(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 7, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_8(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 8, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_9(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 9, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_10(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 10, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_11(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 11, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
static void rows_12(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 12, GROUPS_BITS, GROUPS_SIGNED, GROUPS_ZERO_POINTS); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4,  rows_5,  rows_6,
                                             rows_7, rows_8, rows_9, rows_10, rows_11, rows_12};

static bool accepts(const struct workload *workload)
{
    return (GROUPS_ZERO_POINTS || !workload->precision.weight_zero_points) &&
           accepts_groups(workload, GROUPS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED,
                          GROUPS_BITS);
}

// Of one size of groups: its name, and its precision of those of GROUPS_BITS.
#define TILE_GROUPS_AVX512VNNI(text, index)                                                        \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512VNNI, .precision = GROUPS_PRECISION(index),               \
        .mr = TILE_GROUPS_ROWS, .nr = 16, .kr = 32 / GROUPS_BITS, .vector_columns = 16,            \
        .tiles = rows, .accepts = accepts,                                                         \
        .packing = GROUPS_BITS == 2     ? &LOW_WEIGHTS_CRUMBS                                      \
                   : GROUPS_ZERO_POINTS ? &LOW_WEIGHTS_NIBBLES_UNSIGNED                            \
                                        : &LOW_WEIGHTS_NIBBLES,                                    \
        .group_zero_points = GROUPS_ZERO_POINTS,                                                   \
        .group_unit = GROUPS_ZERO_POINTS ? 1                                                       \
                      : GROUPS_BITS == 2 ? 64                                                      \
                                         : 16,                                                     \
        .activation_bytes = 1, .activation_offset = GROUPS_SIGNED ? 128 : 0,                       \
        .ceiling = "ceiling_u8_avx512vnni",                                                        \
    }

#endif
