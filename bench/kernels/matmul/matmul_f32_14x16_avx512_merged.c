// SPDX-License-Identifier: MIT
// fp32 tiles of up to 14 rows by 16 columns of several groups, for AVX-512.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/tile_merged_f32_avx512.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 1); }
static void rows_2(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 2); }
static void rows_3(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 3); }
static void rows_4(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 4); }
static void rows_5(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 5); }
static void rows_6(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 6); }
static void rows_7(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 7); }
static void rows_8(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 8); }
static void rows_9(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 9); }
static void rows_10(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 10); }
static void rows_11(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 11); }
static void rows_12(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 12); }
static void rows_13(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 13); }
static void rows_14(const struct matmul_tile *tile) { tile_merged_f32_avx512(tile, 14); }
// clang-format on

static matmul_tile_function *const tiles[] = {rows_1,  rows_2,  rows_3,  rows_4, rows_5,
                                              rows_6,  rows_7,  rows_8,  rows_9, rows_10,
                                              rows_11, rows_12, rows_13, rows_14};

const struct matmul_micro matmul_f32_14x16_avx512_merged = {
    .name = "matmul_f32_14x16_avx512_merged",
    .isa = ISA_AVX512,
    .precision = &PRECISION_F32,
    .mr = 14,
    .nr = 16,
    .kr = 1,
    .vector_columns = 16,
    .merges = 16,
    .tiles = tiles,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx512",
};
