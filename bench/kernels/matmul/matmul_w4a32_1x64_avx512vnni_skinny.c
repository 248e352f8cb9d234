// SPDX-License-Identifier: MIT
// Matrix-vector products of 4-bit weights with fp32 activations on AVX-512 VNNI. The weights are
// read once, front to back; panels are wide, so that one row has enough independent sums.
#include "bench/kernels/matmul/slices_instances.h"
#include "bench/kernels/matmul/slices_copy.h"
#include "bench/kernels/matmul/tile_slices_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 1, 4); }
static void narrow_1(const struct matmul_tile *tile) { tile_slices_avx512vnni(tile, 1, 1); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1};
static matmul_tile_function *const narrow[] = {narrow_1};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_AVX512VNNI, .mr = 1, .nr = 64, .vector_columns = 16, .tiles = wide,             \
        .narrow = narrow, .max_rows = 1, .ceiling = "ceiling_u8_avx512vnni",                       \
        SLICES_MICRO(text, index)                                                                  \
    }
const struct matmul_micro matmul_w4a32_1x64_avx512vnni_skinny =
    MICRO("matmul_w4a32_1x64_avx512vnni_skinny", 0);
const struct matmul_micro matmul_w4a32g32_1x64_avx512vnni_skinny =
    MICRO("matmul_w4a32g32_1x64_avx512vnni_skinny", 1);
const struct matmul_micro matmul_w4a32g64_1x64_avx512vnni_skinny =
    MICRO("matmul_w4a32g64_1x64_avx512vnni_skinny", 2);
const struct matmul_micro matmul_w4a32g128_1x64_avx512vnni_skinny =
    MICRO("matmul_w4a32g128_1x64_avx512vnni_skinny", 3);
