// SPDX-License-Identifier: MIT
// 4-bit codes into a table of levels in tiles of up to 6 rows by 8 columns for AArch64 without the
// dot product, signed activations; see codes_tile_neon.h.
#include "bench/kernels/matmul/codes_tile_neon.h"

// clang-format off
static void tile_1(const struct matmul_tile *tile) { codes_tile_neon(tile, 1, true); }
static void tile_2(const struct matmul_tile *tile) { codes_tile_neon(tile, 2, true); }
static void tile_3(const struct matmul_tile *tile) { codes_tile_neon(tile, 3, true); }
static void tile_4(const struct matmul_tile *tile) { codes_tile_neon(tile, 4, true); }
static void tile_5(const struct matmul_tile *tile) { codes_tile_neon(tile, 5, true); }
static void tile_6(const struct matmul_tile *tile) { codes_tile_neon(tile, 6, true); }
// clang-format on

static matmul_tile_function *const TILES[CODES_ROWS] = {tile_1, tile_2, tile_3,
                                                        tile_4, tile_5, tile_6};

static bool accepts(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING_SIGNED);
}

const struct matmul_micro matmul_c4s8_6x8_neon =
    CODES_NEON("matmul_c4s8_6x8_neon", PRECISION_C4S8, true, TILES, accepts);
