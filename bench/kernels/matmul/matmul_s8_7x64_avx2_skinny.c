// SPDX-License-Identifier: MIT
// Matrix-vector and up to seven rows in 8 bits for AVX2, signed activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/skinny_s8_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 1, 8, true); }
static void wide_2(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 2, 8, true); }
static void wide_3(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 3, 8, true); }
static void wide_4(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 4, 8, true); }
static void wide_5(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 5, 8, true); }
static void wide_6(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 6, 8, true); }
static void wide_7(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 7, 8, true); }
static void narrow_1(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 1, 1, true); }
static void narrow_2(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 2, 1, true); }
static void narrow_3(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 3, 1, true); }
static void narrow_4(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 4, 1, true); }
static void narrow_5(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 5, 1, true); }
static void narrow_6(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 6, 1, true); }
static void narrow_7(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 7, 1, true); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4,
                                             wide_5, wide_6, wide_7};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3, narrow_4,
                                               narrow_5, narrow_6, narrow_7};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -128, 127);
}

const struct matmul_micro matmul_s8_7x64_avx2_skinny = {
    .name = "matmul_s8_7x64_avx2_skinny",
    .isa = ISA_AVX2,
    .precision = &PRECISION_S8,
    .mr = 7,
    .nr = 64,
    .kr = 4,
    .vector_columns = 8,
    .tiles = wide,
    .narrow = narrow,
    .many_panels = true,
    .max_rows = 7,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8w7_avx2",
};
