// SPDX-License-Identifier: MIT
// fp32 tiles of up to 28 rows by 16 columns for AVX-512: for layers
// of at most 16 output channels, whose tiles are half empty otherwise and cost as much to begin and
// end.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/narrow_layers.h"
#include "bench/kernels/matmul/tile_f32_avx512.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_f32_avx512(tile, 1, 1); }
static void rows_2(const struct matmul_tile *tile) { tile_f32_avx512(tile, 2, 1); }
static void rows_3(const struct matmul_tile *tile) { tile_f32_avx512(tile, 3, 1); }
static void rows_4(const struct matmul_tile *tile) { tile_f32_avx512(tile, 4, 1); }
static void rows_5(const struct matmul_tile *tile) { tile_f32_avx512(tile, 5, 1); }
static void rows_6(const struct matmul_tile *tile) { tile_f32_avx512(tile, 6, 1); }
static void rows_7(const struct matmul_tile *tile) { tile_f32_avx512(tile, 7, 1); }
static void rows_8(const struct matmul_tile *tile) { tile_f32_avx512(tile, 8, 1); }
static void rows_9(const struct matmul_tile *tile) { tile_f32_avx512(tile, 9, 1); }
static void rows_10(const struct matmul_tile *tile) { tile_f32_avx512(tile, 10, 1); }
static void rows_11(const struct matmul_tile *tile) { tile_f32_avx512(tile, 11, 1); }
static void rows_12(const struct matmul_tile *tile) { tile_f32_avx512(tile, 12, 1); }
static void rows_13(const struct matmul_tile *tile) { tile_f32_avx512(tile, 13, 1); }
static void rows_14(const struct matmul_tile *tile) { tile_f32_avx512(tile, 14, 1); }
static void rows_15(const struct matmul_tile *tile) { tile_f32_avx512(tile, 15, 1); }
static void rows_16(const struct matmul_tile *tile) { tile_f32_avx512(tile, 16, 1); }
static void rows_17(const struct matmul_tile *tile) { tile_f32_avx512(tile, 17, 1); }
static void rows_18(const struct matmul_tile *tile) { tile_f32_avx512(tile, 18, 1); }
static void rows_19(const struct matmul_tile *tile) { tile_f32_avx512(tile, 19, 1); }
static void rows_20(const struct matmul_tile *tile) { tile_f32_avx512(tile, 20, 1); }
static void rows_21(const struct matmul_tile *tile) { tile_f32_avx512(tile, 21, 1); }
static void rows_22(const struct matmul_tile *tile) { tile_f32_avx512(tile, 22, 1); }
static void rows_23(const struct matmul_tile *tile) { tile_f32_avx512(tile, 23, 1); }
static void rows_24(const struct matmul_tile *tile) { tile_f32_avx512(tile, 24, 1); }
static void rows_25(const struct matmul_tile *tile) { tile_f32_avx512(tile, 25, 1); }
static void rows_26(const struct matmul_tile *tile) { tile_f32_avx512(tile, 26, 1); }
static void rows_27(const struct matmul_tile *tile) { tile_f32_avx512(tile, 27, 1); }
static void rows_28(const struct matmul_tile *tile) { tile_f32_avx512(tile, 28, 1); }
// clang-format on

static matmul_tile_function *const tiles[] = {
    rows_1,  rows_2,  rows_3,  rows_4,  rows_5,  rows_6,  rows_7,  rows_8,  rows_9,  rows_10,
    rows_11, rows_12, rows_13, rows_14, rows_15, rows_16, rows_17, rows_18, rows_19, rows_20,
    rows_21, rows_22, rows_23, rows_24, rows_25, rows_26, rows_27, rows_28};

static bool accepts(const struct workload *workload)
{
    return accepts_f32(workload) && is_narrow_layer(workload, 16);
}

const struct matmul_micro matmul_f32_28x16_avx512 = {
    .name = "matmul_f32_28x16_avx512",
    .isa = ISA_AVX512,
    .precision = &PRECISION_F32,
    .mr = 28,
    .nr = 16,
    .kr = 1,
    .vector_columns = 16,
    .tiles = tiles,
    .accepts = accepts,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx512",
};
