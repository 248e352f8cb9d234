// SPDX-License-Identifier: MIT
// 4-bit weights with fp32 activations in tiles of up to 3 rows on AVX2; a descriptor for each kind
// of scales.
#include "bench/kernels/matmul/slices_copy.h"
#include "bench/kernels/matmul/slices_instances.h"
#include "bench/kernels/matmul/tile_slices_avx2.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_slices_avx2(tile, 1, 1); }
static void rows_2(const struct matmul_tile *tile) { tile_slices_avx2(tile, 2, 1); }
static void rows_3(const struct matmul_tile *tile) { tile_slices_avx2(tile, 3, 1); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_AVX2, .mr = 3, .nr = 8, .vector_columns = 8, .tiles = rows,                     \
        .ceiling = "ceiling_u8w4_avx2", SLICES_MICRO(text, index)                                  \
    }
const struct matmul_micro matmul_w4a32_3x8_avx2 = MICRO("matmul_w4a32_3x8_avx2", 0);
const struct matmul_micro matmul_w4a32g32_3x8_avx2 = MICRO("matmul_w4a32g32_3x8_avx2", 1);
const struct matmul_micro matmul_w4a32g64_3x8_avx2 = MICRO("matmul_w4a32g64_3x8_avx2", 2);
const struct matmul_micro matmul_w4a32g128_3x8_avx2 = MICRO("matmul_w4a32g128_3x8_avx2", 3);
const struct matmul_micro matmul_w4a32g32z_3x8_avx2 = MICRO("matmul_w4a32g32z_3x8_avx2", 4);
