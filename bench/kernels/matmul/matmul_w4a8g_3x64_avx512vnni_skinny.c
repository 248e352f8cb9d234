// SPDX-License-Identifier: MIT
// 4-bit weights with scales by group, matrix-vector and up to three rows for AVX-512 VNNI,
// unsigned activations; a descriptor for each size of groups.
#include "bench/kernels/matmul/accepts_groups.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_groups_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 1, 4, false); }
static void wide_2(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 2, 4, false); }
static void wide_3(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 3, 4, false); }
static void narrow_1(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 1, 1, false); }
static void narrow_2(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 2, 1, false); }
static void narrow_3(const struct matmul_tile *tile) { skinny_groups_avx512vnni(tile, 3, 1, false); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3};

static bool accepts(const struct workload *workload)
{
    return !workload->precision.weight_zero_points && accepts_groups(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_w4a8g32_3x64_avx512vnni_skinny = {
    .name = "matmul_w4a8g32_3x64_avx512vnni_skinny",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_W4_GROUPS[0],
    .mr = 3,
    .nr = 64,
    .kr = 8,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 3,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .group_unit = 16,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};

const struct matmul_micro matmul_w4a8g64_3x64_avx512vnni_skinny = {
    .name = "matmul_w4a8g64_3x64_avx512vnni_skinny",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_W4_GROUPS[1],
    .mr = 3,
    .nr = 64,
    .kr = 8,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 3,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .group_unit = 16,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};

const struct matmul_micro matmul_w4a8g128_3x64_avx512vnni_skinny = {
    .name = "matmul_w4a8g128_3x64_avx512vnni_skinny",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_W4_GROUPS[2],
    .mr = 3,
    .nr = 64,
    .kr = 8,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 3,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .group_unit = 16,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
