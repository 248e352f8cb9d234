// SPDX-License-Identifier: MIT
// The tiles of tile_merged_s16_avx2.h for every number of rows, and what a descriptor of theirs
// needs. The including file defines S16_SIGNED, whether activations are, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S16_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_MERGED_S16_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_merged_s16_avx2.h"
#include "bench/kernels/matmul/walk_s16_avx2.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 1, S16_SIGNED); }
static void rows_2(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 2, S16_SIGNED); }
static void rows_3(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 3, S16_SIGNED); }
static void rows_4(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 4, S16_SIGNED); }
static void rows_5(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 5, S16_SIGNED); }
static void rows_6(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 6, S16_SIGNED); }
static void rows_7(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 7, S16_SIGNED); }
static void rows_8(const struct matmul_tile *tile) { tile_merged_s16_avx2(tile, 8, S16_SIGNED); }
// clang-format on

static matmul_tile_function *const tiles[] = {rows_1, rows_2, rows_3, rows_4,
                                              rows_5, rows_6, rows_7, rows_8};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, S16_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED, -128, 127);
}

static void widen(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    widen_s16_avx2(stored, wide, count, zero_point, S16_SIGNED);
}

#endif
