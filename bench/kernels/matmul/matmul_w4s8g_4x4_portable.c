// SPDX-License-Identifier: MIT
// 4-bit weights with scales by group in tiles of up to 4 rows by 4 columns in plain C, signed
// activations; a descriptor for each size of groups.
#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_low_portable.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_groups_portable(tile, 1, true); }
static void rows_2(const struct matmul_tile *tile) { tile_groups_portable(tile, 2, true); }
static void rows_3(const struct matmul_tile *tile) { tile_groups_portable(tile, 3, true); }
static void rows_4(const struct matmul_tile *tile) { tile_groups_portable(tile, 4, true); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4};

static bool accepts(const struct workload *workload)
{
    return accepts_groups(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_w4s8g32_4x4_portable = {
    .name = "matmul_w4s8g32_4x4_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_W4_GROUPS[3],
    .mr = 4,
    .nr = 4,
    .kr = 8,
    .vector_columns = 4,
    .tiles = rows,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .group_zero_points = true,
    .group_unit = 1,
    .activation_bytes = 1,
    .ceiling = "",
};

const struct matmul_micro matmul_w4s8g64_4x4_portable = {
    .name = "matmul_w4s8g64_4x4_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_W4_GROUPS[4],
    .mr = 4,
    .nr = 4,
    .kr = 8,
    .vector_columns = 4,
    .tiles = rows,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .group_zero_points = true,
    .group_unit = 1,
    .activation_bytes = 1,
    .ceiling = "",
};

const struct matmul_micro matmul_w4s8g128_4x4_portable = {
    .name = "matmul_w4s8g128_4x4_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_W4_GROUPS[5],
    .mr = 4,
    .nr = 4,
    .kr = 8,
    .vector_columns = 4,
    .tiles = rows,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .group_zero_points = true,
    .group_unit = 1,
    .activation_bytes = 1,
    .ceiling = "",
};
