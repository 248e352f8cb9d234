// SPDX-License-Identifier: MIT
// Matrix-vector products for AVX2, 1-bit weights (-1 and +1), unsigned activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_low_avx2.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_low_avx2(tile, 8, 1, false); }
static void narrow_1(const struct matmul_tile *tile) { skinny_low_avx2(tile, 2, 1, false); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1};
static matmul_tile_function *const narrow[] = {narrow_1};

static bool accepts(const struct workload *workload)
{
    return accepts_bits(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_w1a8_1x64_avx2_skinny = {
    .name = "matmul_w1a8_1x64_avx2_skinny",
    .isa = ISA_AVX2,
    .precision = &PRECISION_W1A8,
    .mr = 1,
    .nr = 64,
    .kr = 32,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 1,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_BITS,
    .activation_bytes = 1,
    .activation_offset = -128,
    .ceiling = "ceiling_u8w4_avx2",
};
