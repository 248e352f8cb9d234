// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 14 rows by 16 columns of several groups, for AVX-512 VNNI, unsigned
// activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_merged_s8_avx512vnni.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 1, false); }
static void rows_2(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 2, false); }
static void rows_3(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 3, false); }
static void rows_4(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 4, false); }
static void rows_5(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 5, false); }
static void rows_6(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 6, false); }
static void rows_7(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 7, false); }
static void rows_8(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 8, false); }
static void rows_9(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 9, false); }
static void rows_10(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 10, false); }
static void rows_11(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 11, false); }
static void rows_12(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 12, false); }
static void rows_13(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 13, false); }
static void rows_14(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 14, false); }
// clang-format on

static matmul_tile_function *const tiles[] = {rows_1,  rows_2,  rows_3,  rows_4, rows_5,
                                              rows_6,  rows_7,  rows_8,  rows_9, rows_10,
                                              rows_11, rows_12, rows_13, rows_14};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -128, 127);
}

const struct matmul_micro matmul_u8_14x16_avx512vnni_merged = {
    .name = "matmul_u8_14x16_avx512vnni_merged",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_U8,
    .mr = 14,
    .nr = 16,
    .kr = 4,
    .vector_columns = 16,
    .merges = 16,
    .tiles = tiles,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
