// SPDX-License-Identifier: MIT
// fp32 products of one or two rows (matrix-vector first) for AVX2. They read weights once and are
// as fast as that: panels are wide, so that one row has enough independent sums, and they are read
// front to back.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/skinny_f32_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_f32_avx2(tile, 1, 4); }
static void wide_2(const struct matmul_tile *tile) { skinny_f32_avx2(tile, 2, 4); }
static void narrow_1(const struct matmul_tile *tile) { skinny_f32_avx2(tile, 1, 1); }
static void narrow_2(const struct matmul_tile *tile) { skinny_f32_avx2(tile, 2, 1); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2};

const struct matmul_micro matmul_f32_2x32_avx2_skinny = {
    .name = "matmul_f32_2x32_avx2_skinny",
    .isa = ISA_AVX2,
    .precision = &PRECISION_F32,
    .mr = 2,
    .nr = 32,
    .kr = 1,
    .vector_columns = 8,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 2,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx2",
};
