// SPDX-License-Identifier: MIT
// The tiles of tile_merged_s8_avx512vnni.h for every number of rows, and accepts(). The including
// file defines S8_SIGNED, whether activations are, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S8_INSTANCES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S8_INSTANCES_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_merged_s8_avx512vnni.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 1, S8_SIGNED); }
static void rows_2(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 2, S8_SIGNED); }
static void rows_3(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 3, S8_SIGNED); }
static void rows_4(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 4, S8_SIGNED); }
static void rows_5(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 5, S8_SIGNED); }
static void rows_6(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 6, S8_SIGNED); }
static void rows_7(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 7, S8_SIGNED); }
static void rows_8(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 8, S8_SIGNED); }
static void rows_9(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 9, S8_SIGNED); }
static void rows_10(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 10, S8_SIGNED); }
static void rows_11(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 11, S8_SIGNED); }
static void rows_12(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 12, S8_SIGNED); }
static void rows_13(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 13, S8_SIGNED); }
static void rows_14(const struct matmul_tile *tile) { tile_merged_s8_avx512vnni(tile, 14, S8_SIGNED); }
// clang-format on

static matmul_tile_function *const tiles[] = {rows_1,  rows_2,  rows_3,  rows_4, rows_5,
                                              rows_6,  rows_7,  rows_8,  rows_9, rows_10,
                                              rows_11, rows_12, rows_13, rows_14};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, S8_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED, -128, 127);
}

#endif
