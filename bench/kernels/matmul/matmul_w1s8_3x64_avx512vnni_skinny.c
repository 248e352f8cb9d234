// SPDX-License-Identifier: MIT
// Matrix-vector and up to three rows for AVX-512 VNNI, 1-bit weights (-1 and +1), signed
// activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/skinny_low_avx512vnni.h"

// clang-format off
static void wide_1(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 1, 4, WEIGHTS_BITS, true); }
static void wide_2(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 2, 4, WEIGHTS_BITS, true); }
static void wide_3(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 3, 4, WEIGHTS_BITS, true); }
static void narrow_1(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 1, 1, WEIGHTS_BITS, true); }
static void narrow_2(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 2, 1, WEIGHTS_BITS, true); }
static void narrow_3(const struct matmul_tile *tile) { skinny_low_avx512vnni(tile, 3, 1, WEIGHTS_BITS, true); }
// clang-format on

static matmul_tile_function *const wide[] = {wide_1, wide_2, wide_3};
static matmul_tile_function *const narrow[] = {narrow_1, narrow_2, narrow_3};

static bool accepts(const struct workload *workload)
{
    return accepts_bits(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_w1s8_3x64_avx512vnni_skinny = {
    .name = "matmul_w1s8_3x64_avx512vnni_skinny",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_W1S8,
    .mr = 3,
    .nr = 64,
    .kr = 32,
    .vector_columns = 16,
    .tiles = wide,
    .narrow = narrow,
    .max_rows = 3,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_BITS,
    .activation_bytes = 1,
    .ceiling = "ceiling_u8_avx512vnni",
};
