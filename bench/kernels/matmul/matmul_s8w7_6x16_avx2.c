// SPDX-License-Identifier: MIT
// 8-bit tiles of up to 6 rows by 16 or 8 columns for AVX2, exact for 7-bit weights, signed
// activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/tile_s8w7_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 1, 2, true); }
static void wide_2(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 2, 2, true); }
static void wide_3(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 3, 2, true); }
static void wide_4(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 4, 2, true); }
static void wide_5(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 5, 2, true); }
static void wide_6(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 6, 2, true); }
static void narrow_1(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 1, 1, true); }
static void narrow_2(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 2, 1, true); }
static void narrow_3(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 3, 1, true); }
static void narrow_4(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 4, 1, true); }
static void narrow_5(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 5, 1, true); }
static void narrow_6(const struct matmul_tile *tile) { tile_s8w7_avx2(tile, 6, 1, true); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4, wide_5, wide_6};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3,
                                               narrow_4, narrow_5, narrow_6};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -64, 63);
}

const struct matmul_micro matmul_s8w7_6x16_avx2 = {
    .name = "matmul_s8w7_6x16_avx2",
    .isa = ISA_AVX2,
    .precision = &PRECISION_S8W7,
    .mr = 6,
    .nr = 16,
    .kr = 4,
    .vector_columns = 8,
    .tiles = wide,
    .narrow = narrow,
    .accepts = accepts,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .activation_offset = 128,
    .ceiling = "ceiling_u8w7_avx2",
};

// 5-bit weights, a byte each: taking them out of fewer bits would cost as much as multiplying them.
static bool accepts_5_bits(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_SIGNED, -16, 15);
}

const struct matmul_micro matmul_w5s8_6x16_avx2 = {
    .name = "matmul_w5s8_6x16_avx2",
    .isa = ISA_AVX2,
    .precision = &PRECISION_W5S8,
    .mr = 6,
    .nr = 16,
    .kr = 4,
    .vector_columns = 8,
    .tiles = wide,
    .narrow = narrow,
    .accepts = accepts_5_bits,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .activation_offset = 128,
    .ceiling = "ceiling_u8w7_avx2",
};
