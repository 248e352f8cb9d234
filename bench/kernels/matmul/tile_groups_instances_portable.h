// SPDX-License-Identifier: MIT
// Tiles of 4-bit weights with scales by group in plain C for every number of rows, and their
// descriptor. The including file defines GROUPS_SIGNED, of the activations, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_INSTANCES_PORTABLE_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_GROUPS_INSTANCES_PORTABLE_H

#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_low_portable.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_groups_portable(tile, 1, GROUPS_SIGNED); }
static void rows_2(const struct matmul_tile *tile) { tile_groups_portable(tile, 2, GROUPS_SIGNED); }
static void rows_3(const struct matmul_tile *tile) { tile_groups_portable(tile, 3, GROUPS_SIGNED); }
static void rows_4(const struct matmul_tile *tile) { tile_groups_portable(tile, 4, GROUPS_SIGNED); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4};

static bool accepts(const struct workload *workload)
{
    return accepts_groups(workload, GROUPS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED, 4);
}

// Of one size of groups: its name, and its precision in PRECISION_W4_GROUPS.
#define TILE_GROUPS_PORTABLE(text, index)                                                          \
    {                                                                                              \
        .name = (text), .isa = ISA_PORTABLE, .precision = &PRECISION_W4_GROUPS[index], .mr = 4,    \
        .nr = 4, .kr = 8, .vector_columns = 4, .tiles = rows, .accepts = accepts,                  \
        .packing = &LOW_WEIGHTS_NIBBLES, .group_zero_points = true, .group_unit = 1,               \
        .activation_bytes = 1, .ceiling = "",                                                      \
    }

#endif
