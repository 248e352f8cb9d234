// SPDX-License-Identifier: MIT
// The products of skinny_low_avx512vnni.h for every number of rows, and their descriptor. The
// including file defines SKINNY_LOW_WEIGHTS, a format of weights_avx512.h, and SKINNY_LOW_SIGNED,
// of the activations, before, and accepts() behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_INSTANCES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_INSTANCES_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_low_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 1, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void wide_2(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 2, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void wide_3(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 3, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void wide_4(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 4, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void wide_5(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 5, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void wide_6(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 6, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void wide_7(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 7, 4, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 1, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_2(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 2, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_3(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 3, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_4(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 4, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_5(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 5, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_6(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 6, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
static void narrow_7(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 7, 1, SKINNY_LOW_WEIGHTS, SKINNY_LOW_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4,
                                             wide_5, wide_6, wide_7};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3, narrow_4,
                                               narrow_5, narrow_6, narrow_7};

// Name, precision, channels of a k-group and packing of weights.
#define SKINNY_LOW_AVX512VNNI(text, values, depth, format)                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512VNNI, .precision = &(values), .mr = 7, .nr = 64,          \
        .kr = (depth), .vector_columns = 16, .tiles = wide, .narrow = narrow, .many_panels = true, \
        .max_rows = 7, .accepts = accepts, .packing = &(format), .activation_bytes = 1,            \
        .activation_offset = SKINNY_LOW_SIGNED ? 0 : -128, .ceiling = "ceiling_u8_avx512vnni",     \
    }

#endif
