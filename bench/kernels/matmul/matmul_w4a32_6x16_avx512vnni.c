// SPDX-License-Identifier: MIT
// 4-bit weights with fp32 activations in tiles of up to 6 rows on AVX-512 VNNI; a descriptor for
// each kind of scales.
#include "bench/kernels/matmul/slices_copy.h"
#include "bench/kernels/matmul/slices_instances.h"
#include "bench/kernels/matmul/tile_slices_avx512vnni.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 1, 1); }
static void rows_2(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 2, 1); }
static void rows_3(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 3, 1); }
static void rows_4(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 4, 1); }
static void rows_5(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 5, 1); }
static void rows_6(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 6, 1); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4, rows_5, rows_6};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_AVX512VNNI, .mr = 6, .nr = 16, .vector_columns = 16, .tiles = rows,             \
        .ceiling = "ceiling_u8_avx512vnni", SLICES_MICRO(text, index)                              \
    }
const struct matmul_micro matmul_w4a32_6x16_avx512vnni = MICRO("matmul_w4a32_6x16_avx512vnni", 0);
const struct matmul_micro matmul_w4a32g32_6x16_avx512vnni =
    MICRO("matmul_w4a32g32_6x16_avx512vnni", 1);
const struct matmul_micro matmul_w4a32g64_6x16_avx512vnni =
    MICRO("matmul_w4a32g64_6x16_avx512vnni", 2);
const struct matmul_micro matmul_w4a32g128_6x16_avx512vnni =
    MICRO("matmul_w4a32g128_6x16_avx512vnni", 3);
const struct matmul_micro matmul_w4a32g32z_6x16_avx512vnni =
    MICRO("matmul_w4a32g32z_6x16_avx512vnni", 4);
