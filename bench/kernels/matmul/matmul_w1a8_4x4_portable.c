// SPDX-License-Identifier: MIT
// 1-bit weights (-1 and +1) in tiles of up to 4 x 4 in plain C, unsigned activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/tile_low_portable.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { tile_low_portable(tile, 1, 1, false); }
static void rows_2(const struct matmul_tile *tile) { tile_low_portable(tile, 2, 1, false); }
static void rows_3(const struct matmul_tile *tile) { tile_low_portable(tile, 3, 1, false); }
static void rows_4(const struct matmul_tile *tile) { tile_low_portable(tile, 4, 1, false); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4};

static bool accepts(const struct workload *workload)
{
    return accepts_bits(workload, ENCODING_UNSIGNED);
}

const struct matmul_micro matmul_w1a8_4x4_portable = {
    .name = "matmul_w1a8_4x4_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_W1A8,
    .mr = 4,
    .nr = 4,
    .kr = 32,
    .vector_columns = 4,
    .tiles = rows,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_BITS,
    .activation_bytes = 1,
    .ceiling = "",
};
