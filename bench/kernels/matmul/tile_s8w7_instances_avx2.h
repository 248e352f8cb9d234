// SPDX-License-Identifier: MIT
// The 8-bit tiles of tile_s8w7_avx2.h, exact for 7-bit weights, for every number of rows, and their
// descriptor. The including file defines S8W7_SIGNED, whether activations are, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_S8W7_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_S8W7_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_s8w7_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 1, 2, S8W7_SIGNED); }
static void wide_2(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 2, 2, S8W7_SIGNED); }
static void wide_3(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 3, 2, S8W7_SIGNED); }
static void wide_4(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 4, 2, S8W7_SIGNED); }
static void wide_5(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 5, 2, S8W7_SIGNED); }
static void wide_6(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 6, 2, S8W7_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 1, 1, S8W7_SIGNED); }
static void narrow_2(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 2, 1, S8W7_SIGNED); }
static void narrow_3(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 3, 1, S8W7_SIGNED); }
static void narrow_4(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 4, 1, S8W7_SIGNED); }
static void narrow_5(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 5, 1, S8W7_SIGNED); }
static void narrow_6(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 6, 1, S8W7_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4, wide_5, wide_6};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3,
                                               narrow_4, narrow_5, narrow_6};

static const enum encoding ENCODING = S8W7_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED;

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING, -64, 63);
}

// Codes, whose levels stand in the panels. As far from 0 as 64 on both sides, a pair still fits.
static bool accepts_tables(const struct workload *workload)
{
    return accepts_codes_within(workload, ENCODING, 64);
}

// Name, precision and accepts().
#define TILE_S8W7_AVX2(text, values, takes)                                                        \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &(values), .mr = 6, .nr = 16, .kr = 4,       \
        .vector_columns = 8, .tiles = wide, .narrow = narrow, .accepts = (takes),                  \
        .weight_bytes = 1, .activation_bytes = 1, .activation_offset = S8W7_SIGNED ? 128 : 0,      \
        .ceiling = "ceiling_u8w7_avx2",                                                            \
    }

#endif
