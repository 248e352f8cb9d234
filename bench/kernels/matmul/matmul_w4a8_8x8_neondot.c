// SPDX-License-Identifier: MIT
// 4-bit weights in tiles of up to 8 rows by 8 columns for AArch64 with the dot product,
// unsigned activations.
#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/low_tile_neondot.h"

// clang-format off
static void rows_1(const struct matmul_tile *tile) { low_tile_neondot(tile, 1, false); }
static void rows_2(const struct matmul_tile *tile) { low_tile_neondot(tile, 2, false); }
static void rows_3(const struct matmul_tile *tile) { low_tile_neondot(tile, 3, false); }
static void rows_4(const struct matmul_tile *tile) { low_tile_neondot(tile, 4, false); }
static void rows_5(const struct matmul_tile *tile) { low_tile_neondot(tile, 5, false); }
static void rows_6(const struct matmul_tile *tile) { low_tile_neondot(tile, 6, false); }
static void rows_7(const struct matmul_tile *tile) { low_tile_neondot(tile, 7, false); }
static void rows_8(const struct matmul_tile *tile) { low_tile_neondot(tile, 8, false); }
// clang-format on

static matmul_tile_function *const rows[] = {rows_1, rows_2, rows_3, rows_4,
                                             rows_5, rows_6, rows_7, rows_8};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING_UNSIGNED, -8, 7);
}

const struct matmul_micro matmul_w4a8_8x8_neondot = {
    .name = "matmul_w4a8_8x8_neondot",
    .isa = ISA_NEONDOT,
    .precision = &PRECISION_W4A8,
    .mr = LOW_DOT_ROWS,
    .nr = LOW_DOT_COLUMNS,
    .kr = LOW_DOT_KR,
    .vector_columns = LOW_DOT_COLUMNS,
    .tiles = rows,
    .accepts = accepts,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .activation_bytes = 1,
    .activation_offset = -128,
    .ceiling = "ceiling_s8_neondot",
};
