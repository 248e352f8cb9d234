// SPDX-License-Identifier: MIT
// fp32 products of less than 8 rows (matrix-vector first) for AVX-512. They read weights once and
// are as fast as that: panels are wide, so that one row has enough independent sums, and they are
// read front to back.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/skinny_f32_avx512.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 1, 4); }
static void wide_2(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 2, 4); }
static void wide_3(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 3, 4); }
static void wide_4(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 4, 4); }
static void wide_5(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 5, 4); }
static void wide_6(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 6, 4); }
static void wide_7(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 7, 4); }
static void narrow_1(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 1, 1); }
static void narrow_2(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 2, 1); }
static void narrow_3(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 3, 1); }
static void narrow_4(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 4, 1); }
static void narrow_5(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 5, 1); }
static void narrow_6(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 6, 1); }
static void narrow_7(const struct matmul_tile *tile) { skinny_f32_avx512(tile, 7, 1); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4,
                                             wide_5, wide_6, wide_7};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3, narrow_4,
                                               narrow_5, narrow_6, narrow_7};

const struct matmul_micro matmul_f32_7x64_avx512_skinny = {
    .name = "matmul_f32_7x64_avx512_skinny",
    .isa = ISA_AVX512,
    .precision = &PRECISION_F32,
    .mr = 7,
    .nr = 64,
    .kr = 1,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 7,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx512",
};
