// SPDX-License-Identifier: MIT
// Exact 8-bit tiles of up to 8 rows by 8 columns of several groups, for AVX2, signed activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_merged_s16_avx2.h"
#include "bench/kernels/matmul/walk_s16_avx2.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 1, true); }
static void rows_2(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 2, true); }
static void rows_3(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 3, true); }
static void rows_4(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 4, true); }
static void rows_5(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 5, true); }
static void rows_6(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 6, true); }
static void rows_7(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 7, true); }
static void rows_8(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 8, true); }
// clang-format on

static matmul_tile_function *const tiles[] = {rows_1, rows_2, rows_3, rows_4,
                                              rows_5, rows_6, rows_7, rows_8};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -128, 127);
}

static void widen(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    widen_s16_avx2(stored, wide, count, zero_point, true);
}

const struct matmul_micro matmul_s8_8x8_avx2_merged = {
    .name = "matmul_s8_8x8_avx2_merged",
    .isa = ISA_AVX2,
    .precision = &PRECISION_S8,
    .mr = 8,
    .nr = 8,
    .kr = 2,
    .vector_columns = 8,
    .merges = 8,
    .tiles = tiles,
    .accepts = accepts,
    .weight_bytes = 2,
    .activation_bytes = 2,
    .widen = widen,
    .ceiling = "ceiling_s16_avx2",
};
