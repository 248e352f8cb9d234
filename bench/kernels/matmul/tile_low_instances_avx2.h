// SPDX-License-Identifier: MIT
// The tile of tile_low_avx2.h for every number of rows, and its descriptor. The including file
// defines TILE_LOW_BITS, of a weight, and TILE_LOW_SIGNED, of the activations, before, and
// accepts() behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_TILE_LOW_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_low_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_low_avx2(tile, 1, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void wide_2(const struct matmul_tile *tile) { tile_low_avx2(tile, 2, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void wide_3(const struct matmul_tile *tile) { tile_low_avx2(tile, 3, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void wide_4(const struct matmul_tile *tile) { tile_low_avx2(tile, 4, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void wide_5(const struct matmul_tile *tile) { tile_low_avx2(tile, 5, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void wide_6(const struct matmul_tile *tile) { tile_low_avx2(tile, 6, 2, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { tile_low_avx2(tile, 1, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void narrow_2(const struct matmul_tile *tile) { tile_low_avx2(tile, 2, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void narrow_3(const struct matmul_tile *tile) { tile_low_avx2(tile, 3, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void narrow_4(const struct matmul_tile *tile) { tile_low_avx2(tile, 4, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void narrow_5(const struct matmul_tile *tile) { tile_low_avx2(tile, 5, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
static void narrow_6(const struct matmul_tile *tile) { tile_low_avx2(tile, 6, 1, TILE_LOW_BITS, TILE_LOW_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4, wide_5, wide_6};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3,
                                               narrow_4, narrow_5, narrow_6};

// Name, precision and packing of weights.
#define TILE_LOW_AVX2(text, values, format)                                                        \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &(values), .mr = 6, .nr = 16,                \
        .kr = 32 / TILE_LOW_BITS, .vector_columns = 8, .tiles = wide, .narrow = narrow,            \
        .accepts = accepts, .packing = &(format), .activation_bytes = 1,                           \
        .activation_offset = TILE_LOW_SIGNED ? 128 : 0, .ceiling = "ceiling_u8w4_avx2",            \
    }

// The same with weights of a byte each. Name, precision and accepts().
#define TILE_BYTES_AVX2(text, values, takes)                                                       \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &(values), .mr = 6, .nr = 16, .kr = 4,       \
        .vector_columns = 8, .tiles = wide, .narrow = narrow, .accepts = (takes),                  \
        .weight_bytes = 1, .activation_bytes = 1, .activation_offset = TILE_LOW_SIGNED ? 128 : 0,  \
        .ceiling = "ceiling_u8w5_avx2",                                                            \
    }

#endif
