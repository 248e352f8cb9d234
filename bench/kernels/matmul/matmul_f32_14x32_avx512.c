// SPDX-License-Identifier: MIT
// fp32 tiles of up to 14 rows by 32 or 16 columns for AVX-512: 28 sums, two vectors of weights and
// broadcast activations fill the 32 registers.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/tile_f32_avx512.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_f32_avx512(tile, 1, 2); }
static void wide_2(const struct matmul_tile *tile) { tile_f32_avx512(tile, 2, 2); }
static void wide_3(const struct matmul_tile *tile) { tile_f32_avx512(tile, 3, 2); }
static void wide_4(const struct matmul_tile *tile) { tile_f32_avx512(tile, 4, 2); }
static void wide_5(const struct matmul_tile *tile) { tile_f32_avx512(tile, 5, 2); }
static void wide_6(const struct matmul_tile *tile) { tile_f32_avx512(tile, 6, 2); }
static void wide_7(const struct matmul_tile *tile) { tile_f32_avx512(tile, 7, 2); }
static void wide_8(const struct matmul_tile *tile) { tile_f32_avx512(tile, 8, 2); }
static void wide_9(const struct matmul_tile *tile) { tile_f32_avx512(tile, 9, 2); }
static void wide_10(const struct matmul_tile *tile) { tile_f32_avx512(tile, 10, 2); }
static void wide_11(const struct matmul_tile *tile) { tile_f32_avx512(tile, 11, 2); }
static void wide_12(const struct matmul_tile *tile) { tile_f32_avx512(tile, 12, 2); }
static void wide_13(const struct matmul_tile *tile) { tile_f32_avx512(tile, 13, 2); }
static void wide_14(const struct matmul_tile *tile) { tile_f32_avx512(tile, 14, 2); }
static void narrow_1(const struct matmul_tile *tile) { tile_f32_avx512(tile, 1, 1); }
static void narrow_2(const struct matmul_tile *tile) { tile_f32_avx512(tile, 2, 1); }
static void narrow_3(const struct matmul_tile *tile) { tile_f32_avx512(tile, 3, 1); }
static void narrow_4(const struct matmul_tile *tile) { tile_f32_avx512(tile, 4, 1); }
static void narrow_5(const struct matmul_tile *tile) { tile_f32_avx512(tile, 5, 1); }
static void narrow_6(const struct matmul_tile *tile) { tile_f32_avx512(tile, 6, 1); }
static void narrow_7(const struct matmul_tile *tile) { tile_f32_avx512(tile, 7, 1); }
static void narrow_8(const struct matmul_tile *tile) { tile_f32_avx512(tile, 8, 1); }
static void narrow_9(const struct matmul_tile *tile) { tile_f32_avx512(tile, 9, 1); }
static void narrow_10(const struct matmul_tile *tile) { tile_f32_avx512(tile, 10, 1); }
static void narrow_11(const struct matmul_tile *tile) { tile_f32_avx512(tile, 11, 1); }
static void narrow_12(const struct matmul_tile *tile) { tile_f32_avx512(tile, 12, 1); }
static void narrow_13(const struct matmul_tile *tile) { tile_f32_avx512(tile, 13, 1); }
static void narrow_14(const struct matmul_tile *tile) { tile_f32_avx512(tile, 14, 1); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1,  wide_2,  wide_3,  wide_4, wide_5,
                                             wide_6,  wide_7,  wide_8,  wide_9, wide_10,
                                             wide_11, wide_12, wide_13, wide_14};
static matmul_tile_function *const narrow[] = {narrow_1,  narrow_2,  narrow_3,  narrow_4, narrow_5,
                                               narrow_6,  narrow_7,  narrow_8,  narrow_9, narrow_10,
                                               narrow_11, narrow_12, narrow_13, narrow_14};

const struct matmul_micro matmul_f32_14x32_avx512 = {
    .name = "matmul_f32_14x32_avx512",
    .isa = ISA_AVX512,
    .precision = &PRECISION_F32,
    .mr = 14,
    .nr = 32,
    .kr = 1,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx512",
};
