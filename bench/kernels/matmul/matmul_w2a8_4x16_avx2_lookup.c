// SPDX-License-Identifier: MIT
// 2-bit weights by look-up in tiles of up to 4 rows by 16 columns for AVX2, unsigned activations.
#include "bench/kernels/matmul/tile_lookup_avx2.h"

enum { PLANES = 2, COLUMNS = 16 };

static void put(const int8_t *levels, int column, int columns, char *group)
{
    (void)columns;
    lookup_put(levels, column, PLANES, group);
}

static const struct matmul_packing PACKING = {.group_bytes = LOOKUP_GROUP_BYTES / COLUMNS,
                                              .put = put};

static void widen(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    (void)zero_point; // 0
    lookup_tables(stored, wide, count);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_lookup_avx2(tile, 1, PLANES); }
static void tile_2(const struct matmul_tile *tile) { tile_lookup_avx2(tile, 2, PLANES); }
static void tile_3(const struct matmul_tile *tile) { tile_lookup_avx2(tile, 3, PLANES); }
static void tile_4(const struct matmul_tile *tile) { tile_lookup_avx2(tile, 4, PLANES); }
// clang-format on

static matmul_tile_function *const TILES[LOOKUP_ROWS] = {tile_1, tile_2, tile_3, tile_4};

static bool accepts(const struct workload *workload)
{
    return accepts_lookup(workload, -2, 1);
}

const struct matmul_micro matmul_w2a8_4x16_avx2_lookup = {
    .name = "matmul_w2a8_4x16_avx2_lookup",
    .isa = ISA_AVX2,
    .precision = &PRECISION_W2A8,
    .mr = LOOKUP_ROWS,
    .nr = COLUMNS,
    .kr = LOOKUP_KR,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .accepts = accepts,
    .packing = &PACKING,
    .weight_bytes = 1,
    .activation_bytes = LOOKUP_ACTIVATION_BYTES,
    .widen = widen,
    .algorithm = LOOKUP_ALGORITHM,
    .ceiling = "ceiling_u8w2_avx2_lookup",
};
