// SPDX-License-Identifier: MIT
// The products of skinny_s8_avx2.h for every number of rows, and their descriptors: of 8-bit
// weights, and of codes. The including file defines SKINNY_SIGNED, whether activations are, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_S8_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_s8_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 1, 8, SKINNY_SIGNED); }
static void wide_2(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 2, 8, SKINNY_SIGNED); }
static void wide_3(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 3, 8, SKINNY_SIGNED); }
static void wide_4(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 4, 8, SKINNY_SIGNED); }
static void wide_5(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 5, 8, SKINNY_SIGNED); }
static void wide_6(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 6, 8, SKINNY_SIGNED); }
static void wide_7(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 7, 8, SKINNY_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 1, 1, SKINNY_SIGNED); }
static void narrow_2(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 2, 1, SKINNY_SIGNED); }
static void narrow_3(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 3, 1, SKINNY_SIGNED); }
static void narrow_4(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 4, 1, SKINNY_SIGNED); }
static void narrow_5(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 5, 1, SKINNY_SIGNED); }
static void narrow_6(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 6, 1, SKINNY_SIGNED); }
static void narrow_7(const struct matmul_tile *tile) { skinny_s8_avx2(tile, 7, 1, SKINNY_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4,
                                             wide_5, wide_6, wide_7};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3, narrow_4,
                                               narrow_5, narrow_6, narrow_7};

static const enum encoding ENCODING = SKINNY_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED;

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING, -128, 127);
}

static bool accepts_tables(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING);
}

// Name, precision, weights of a k-group, accepts(), and packing or NULL.
#define SKINNY_S8_AVX2(text, values, k_group, takes, format)                                       \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &(values), .mr = 7, .nr = 64,                \
        .kr = (k_group), .vector_columns = 8, .tiles = wide, .narrow = narrow,                     \
        .many_panels = true, .max_rows = 7, .accepts = (takes), .packing = (format),               \
        .weight_bytes = 1, .activation_bytes = 1, .activation_offset = SKINNY_SIGNED ? 0 : -128,   \
        .ceiling = "ceiling_u8w7_avx2",                                                            \
    }

#endif
