// SPDX-License-Identifier: MIT
// The products of skinny_low_avx2.h, and their descriptor. The including file defines
// SKINNY_LOW_BITS, of a weight, and SKINNY_LOW_SIGNED, of the activations, before, and accepts()
// behind.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_LOW_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_low_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_low_avx2(tile, 8, SKINNY_LOW_BITS, SKINNY_LOW_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { skinny_low_avx2(tile, 2, SKINNY_LOW_BITS, SKINNY_LOW_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1};
static matmul_tile_function *const narrow[] = {narrow_1};

// Name, precision and packing of weights.
#define SKINNY_LOW_AVX2(text, values, format)                                                      \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &(values), .mr = 1, .nr = 64,                \
        .kr = 32 / SKINNY_LOW_BITS, .vector_columns = 16, .tiles = wide, .narrow = narrow,         \
        .many_panels = true, .max_rows = 1, .accepts = accepts, .packing = &(format),              \
        .activation_bytes = 1, .activation_offset = SKINNY_LOW_SIGNED ? 0 : -128,                  \
        .ceiling = "ceiling_u8w4_avx2",                                                            \
    }

#endif
