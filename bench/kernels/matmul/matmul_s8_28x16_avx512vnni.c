// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 28 rows by 16 columns for AVX-512 VNNI, signed activations: for layers
// of at most 16 output channels, whose tiles are half empty otherwise and cost as much to begin and
// end.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/narrow_layers.h"
#include "bench/kernels/matmul/tile_s8_avx512vnni.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 1, 1, true); }
static void rows_2(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 2, 1, true); }
static void rows_3(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 3, 1, true); }
static void rows_4(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 4, 1, true); }
static void rows_5(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 5, 1, true); }
static void rows_6(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 6, 1, true); }
static void rows_7(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 7, 1, true); }
static void rows_8(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 8, 1, true); }
static void rows_9(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 9, 1, true); }
static void rows_10(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 10, 1, true); }
static void rows_11(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 11, 1, true); }
static void rows_12(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 12, 1, true); }
static void rows_13(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 13, 1, true); }
static void rows_14(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 14, 1, true); }
static void rows_15(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 15, 1, true); }
static void rows_16(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 16, 1, true); }
static void rows_17(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 17, 1, true); }
static void rows_18(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 18, 1, true); }
static void rows_19(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 19, 1, true); }
static void rows_20(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 20, 1, true); }
static void rows_21(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 21, 1, true); }
static void rows_22(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 22, 1, true); }
static void rows_23(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 23, 1, true); }
static void rows_24(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 24, 1, true); }
static void rows_25(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 25, 1, true); }
static void rows_26(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 26, 1, true); }
static void rows_27(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 27, 1, true); }
static void rows_28(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 28, 1, true); }
// clang-format on

static matmul_tile_function *const tiles[] = {
    rows_1,  rows_2,  rows_3,  rows_4,  rows_5,  rows_6,  rows_7,  rows_8,  rows_9,  rows_10,
    rows_11, rows_12, rows_13, rows_14, rows_15, rows_16, rows_17, rows_18, rows_19, rows_20,
    rows_21, rows_22, rows_23, rows_24, rows_25, rows_26, rows_27, rows_28};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -128, 127) && is_narrow_layer(workload, 16);
}

const struct matmul_micro matmul_s8_28x16_avx512vnni = {
    .name = "matmul_s8_28x16_avx512vnni",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_S8,
    .mr = 28,
    .nr = 16,
    .kr = 4,
    .vector_columns = 16,
    .tiles = tiles,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .activation_offset = 128,
    .ceiling = "ceiling_u8_avx512vnni",
};
