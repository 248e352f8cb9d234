// SPDX-License-Identifier: MIT
// Matrix-vector products of 4-bit weights with fp32 activations on AVX2; a descriptor for each kind
// of scales.
#include "bench/kernels/matmul/slices_copy.h"
#include "bench/kernels/matmul/slices_instances.h"
#include "bench/kernels/matmul/tile_slices_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_slices_avx2(tile, 1, 2); }
static void narrow_1(const struct matmul_tile *tile) { tile_slices_avx2(tile, 1, 1); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1};
static matmul_tile_function *const narrow[] = {narrow_1};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_AVX2, .mr = 1, .nr = 16, .vector_columns = 8, .tiles = wide, .narrow = narrow,  \
        .max_rows = 1, .ceiling = "ceiling_u8w4_avx2", SLICES_MICRO(text, index)                   \
    }
const struct matmul_micro matmul_w4a32_1x16_avx2_skinny = MICRO("matmul_w4a32_1x16_avx2_skinny", 0);
const struct matmul_micro matmul_w4a32g32_1x16_avx2_skinny =
    MICRO("matmul_w4a32g32_1x16_avx2_skinny", 1);
const struct matmul_micro matmul_w4a32g64_1x16_avx2_skinny =
    MICRO("matmul_w4a32g64_1x16_avx2_skinny", 2);
const struct matmul_micro matmul_w4a32g128_1x16_avx2_skinny =
    MICRO("matmul_w4a32g128_1x16_avx2_skinny", 3);
