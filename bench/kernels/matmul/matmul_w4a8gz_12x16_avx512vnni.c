// SPDX-License-Identifier: MIT
// 4-bit weights with scales and zero points by group in tiles of up to 12 rows by 16 columns for
// AVX-512 VNNI, unsigned activations.
#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_groups_avx512vnni.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 1, false, true); }
static void rows_2(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 2, false, true); }
static void rows_3(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 3, false, true); }
static void rows_4(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 4, false, true); }
static void rows_5(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 5, false, true); }
static void rows_6(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 6, false, true); }
static void rows_7(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 7, false, true); }
static void rows_8(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 8, false, true); }
static void rows_9(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 9, false, true); }
static void rows_10(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 10, false, true); }
static void rows_11(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 11, false, true); }
static void rows_12(const struct matmul_tile *tile) { tile_groups_avx512vnni(tile, 12, false, true); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4,  rows_5,  rows_6,
                                             rows_7, rows_8, rows_9, rows_10, rows_11, rows_12};

static bool accepts(const struct workload *workload)
{
    return accepts_groups(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_w4a8g32z_12x16_avx512vnni = {
    .name = "matmul_w4a8g32z_12x16_avx512vnni",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_W4_GROUPS[6],
    .mr = 12,
    .nr = 16,
    .kr = 8,
    .vector_columns = 16,
    .tiles = rows,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES_UNSIGNED,
    .group_zero_points = true,
    .group_unit = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
