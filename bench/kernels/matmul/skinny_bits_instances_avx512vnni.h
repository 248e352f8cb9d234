// SPDX-License-Identifier: MIT
// The products of skinny_low_avx512vnni.h with 1-bit weights for every number of rows, and their
// descriptor. The including file defines SKINNY_LOW_SIGNED, of the activations, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_BITS_INSTANCES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_BITS_INSTANCES_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_low_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 1, 4, WEIGHTS_BITS, SKINNY_LOW_SIGNED); }
static void wide_2(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 2, 4, WEIGHTS_BITS, SKINNY_LOW_SIGNED); }
static void wide_3(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 3, 4, WEIGHTS_BITS, SKINNY_LOW_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 1, 1, WEIGHTS_BITS, SKINNY_LOW_SIGNED); }
static void narrow_2(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 2, 1, WEIGHTS_BITS, SKINNY_LOW_SIGNED); }
static void narrow_3(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 3, 1, WEIGHTS_BITS, SKINNY_LOW_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3};

static bool accepts(const struct workload *workload)
{
    return accepts_bits(workload, SKINNY_LOW_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED);
}

// Name and precision.
#define SKINNY_BITS_AVX512VNNI(text, values)                                                       \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512VNNI, .precision = &(values), .mr = 3, .nr = 64,          \
        .kr = 32, .vector_columns = 16, .tiles = wide, .narrow = narrow, .many_panels = true,      \
        .max_rows = 3, .accepts = accepts, .packing = &LOW_WEIGHTS_BITS, .activation_bytes = 1,    \
        .activation_offset = SKINNY_LOW_SIGNED ? 0 : -128, .ceiling = "ceiling_u8_avx512vnni",     \
    }

#endif
