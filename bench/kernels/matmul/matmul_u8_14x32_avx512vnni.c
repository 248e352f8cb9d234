// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 14 rows by 32 or 16 columns for AVX-512 VNNI, unsigned activations: 28 sums,
// two vectors of weights and one of activations fill the 32 registers.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_s8_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 1, 2, false); }
static void wide_2(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 2, 2, false); }
static void wide_3(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 3, 2, false); }
static void wide_4(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 4, 2, false); }
static void wide_5(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 5, 2, false); }
static void wide_6(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 6, 2, false); }
static void wide_7(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 7, 2, false); }
static void wide_8(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 8, 2, false); }
static void wide_9(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 9, 2, false); }
static void wide_10(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 10, 2, false); }
static void wide_11(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 11, 2, false); }
static void wide_12(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 12, 2, false); }
static void wide_13(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 13, 2, false); }
static void wide_14(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 14, 2, false); }
static void narrow_1(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 1, 1, false); }
static void narrow_2(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 2, 1, false); }
static void narrow_3(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 3, 1, false); }
static void narrow_4(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 4, 1, false); }
static void narrow_5(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 5, 1, false); }
static void narrow_6(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 6, 1, false); }
static void narrow_7(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 7, 1, false); }
static void narrow_8(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 8, 1, false); }
static void narrow_9(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 9, 1, false); }
static void narrow_10(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 10, 1, false); }
static void narrow_11(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 11, 1, false); }
static void narrow_12(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 12, 1, false); }
static void narrow_13(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 13, 1, false); }
static void narrow_14(const struct matmul_tile *tile) { tile_s8_avx512vnni(tile, 14, 1, false); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1,  wide_2,  wide_3,  wide_4, wide_5,
                                             wide_6,  wide_7,  wide_8,  wide_9, wide_10,
                                             wide_11, wide_12, wide_13, wide_14};
static matmul_tile_function *const narrow[] = {narrow_1,  narrow_2,  narrow_3,  narrow_4, narrow_5,
                                               narrow_6,  narrow_7,  narrow_8,  narrow_9, narrow_10,
                                               narrow_11, narrow_12, narrow_13, narrow_14};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -128, 127);
}

const struct matmul_micro matmul_u8_14x32_avx512vnni = {
    .name = "matmul_u8_14x32_avx512vnni",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_U8,
    .mr = 14,
    .nr = 32,
    .kr = 4,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
