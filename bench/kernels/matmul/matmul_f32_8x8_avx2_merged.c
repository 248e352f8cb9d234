// SPDX-License-Identifier: MIT
// fp32 tiles of up to 8 rows by 8 columns of several groups, for AVX2.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/tile_merged_f32_avx2.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 1); }
static void rows_2(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 2); }
static void rows_3(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 3); }
static void rows_4(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 4); }
static void rows_5(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 5); }
static void rows_6(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 6); }
static void rows_7(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 7); }
static void rows_8(const struct matmul_tile *tile) { tile_merged_f32_avx2(tile, 8); }
// clang-format on

static matmul_tile_function *const tiles[] = {rows_1, rows_2, rows_3, rows_4,
                                              rows_5, rows_6, rows_7, rows_8};

const struct matmul_micro matmul_f32_8x8_avx2_merged = {
    .name = "matmul_f32_8x8_avx2_merged",
    .isa = ISA_AVX2,
    .precision = &PRECISION_F32,
    .mr = 8,
    .nr = 8,
    .kr = 1,
    .vector_columns = 8,
    .merges = 8,
    .tiles = tiles,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx2",
};
