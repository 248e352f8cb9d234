// SPDX-License-Identifier: MIT
// The products of skinny_groups_avx512vnni.h for every number of rows, and their descriptor. The
// including file defines GROUPS_BITS, of a weight, and GROUPS_SIGNED, of the activations, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_SKINNY_GROUPS_INSTANCES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_SKINNY_GROUPS_INSTANCES_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_groups_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 1, 4, GROUPS_BITS, GROUPS_SIGNED); }
static void wide_2(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 2, 4, GROUPS_BITS, GROUPS_SIGNED); }
static void wide_3(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 3, 4, GROUPS_BITS, GROUPS_SIGNED); }
static void narrow_1(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 1, 1, GROUPS_BITS, GROUPS_SIGNED); }
static void narrow_2(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 2, 1, GROUPS_BITS, GROUPS_SIGNED); }
static void narrow_3(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 3, 1, GROUPS_BITS, GROUPS_SIGNED); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3};

static bool accepts(const struct workload *workload)
{
    return !workload->precision.weight_zero_points &&
           accepts_groups(workload, GROUPS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED,
                          GROUPS_BITS);
}

// Of one size of groups: its name, and its precision of those of GROUPS_BITS.
#define SKINNY_GROUPS_AVX512VNNI(text, index)                                                      \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512VNNI, .precision = GROUPS_PRECISION(index),               \
        .mr = SKINNY_GROUPS_ROWS, .nr = 64, .kr = 32 / GROUPS_BITS, .vector_columns = 16,          \
        .tiles = wide, .narrow = narrow, .max_rows = SKINNY_GROUPS_ROWS, .accepts = accepts,       \
        .packing = GROUPS_BITS == 2 ? &LOW_WEIGHTS_CRUMBS : &LOW_WEIGHTS_NIBBLES,                  \
        .group_unit = GROUPS_BITS == 2 ? 64 : 16, .activation_bytes = 1,                           \
        .activation_offset = GROUPS_SIGNED ? 128 : 0, .ceiling = "ceiling_u8_avx512vnni",          \
    }

#endif
