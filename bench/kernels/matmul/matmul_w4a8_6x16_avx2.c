// SPDX-License-Identifier: MIT
// 4-bit weights in tiles of up to 6 rows by 16 or 8 columns for AVX2, unsigned activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_low_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_low_avx2(tile, 1, 2, 4, false); }
static void wide_2(const struct matmul_tile *tile) { tile_low_avx2(tile, 2, 2, 4, false); }
static void wide_3(const struct matmul_tile *tile) { tile_low_avx2(tile, 3, 2, 4, false); }
static void wide_4(const struct matmul_tile *tile) { tile_low_avx2(tile, 4, 2, 4, false); }
static void wide_5(const struct matmul_tile *tile) { tile_low_avx2(tile, 5, 2, 4, false); }
static void wide_6(const struct matmul_tile *tile) { tile_low_avx2(tile, 6, 2, 4, false); }
static void narrow_1(const struct matmul_tile *tile) { tile_low_avx2(tile, 1, 1, 4, false); }
static void narrow_2(const struct matmul_tile *tile) { tile_low_avx2(tile, 2, 1, 4, false); }
static void narrow_3(const struct matmul_tile *tile) { tile_low_avx2(tile, 3, 1, 4, false); }
static void narrow_4(const struct matmul_tile *tile) { tile_low_avx2(tile, 4, 1, 4, false); }
static void narrow_5(const struct matmul_tile *tile) { tile_low_avx2(tile, 5, 1, 4, false); }
static void narrow_6(const struct matmul_tile *tile) { tile_low_avx2(tile, 6, 1, 4, false); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3, wide_4, wide_5, wide_6};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3,
                                               narrow_4, narrow_5, narrow_6};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -8, 7);
}

const struct matmul_micro matmul_w4a8_6x16_avx2 = {
    .name = "matmul_w4a8_6x16_avx2",
    .isa = ISA_AVX2,
    .precision = &PRECISION_W4A8,
    .mr = 6,
    .nr = 16,
    .kr = 8,
    .vector_columns = 8,
    .tiles = wide,
    .narrow = narrow,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES_UNSIGNED,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8w4_avx2",
};
