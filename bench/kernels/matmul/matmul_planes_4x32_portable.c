// SPDX-License-Identifier: MIT
// Tiles of bit planes of up to 4 x 32 in plain C, any number of planes: they run on any machine and
// test the drivers' ways with bit planes everywhere.
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/store_planes_portable.h"

enum { MR = 4, NR = STORE_PLANES_COLUMNS };

static inline __attribute__((always_inline)) void tile_planes(const struct matmul_tile *tile,
                                                              const int mr)
{
    const int activations = tile->planes->activations, planes = tile->planes->weights;
    uint32_t sums[MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const uint32_t *weights =
            (const uint32_t *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * planes * NR;
        const int64_t words = planes_words(tile->runs[run].length);
        for (int64_t w = 0; w < words; w++, weights += planes * NR) {
            for (int i = 0; i < mr; i++) {
                const uint32_t *row = (const uint32_t *)rows[i] + w * activations;
                for (int a = 0; a < activations; a++) {
                    for (int b = 0; b < planes; b++) {
                        for (int j = 0; j < NR; j++) {
                            const uint32_t weight = weights[b * NR + j];
                            const uint32_t bits =
                                tile->planes->is_xor ? row[a] ^ weight : row[a] & weight;
                            sums[i][j] += (uint32_t)__builtin_popcount(bits) << (a + b);
                        }
                    }
                }
            }
        }
    }
    for (int i = 0; i < mr; i++)
        store_planes_row_portable(tile, i, sums[i]);
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_planes(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_planes(tile, 2);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_planes(tile, 3);
}

static void tile_4(const struct matmul_tile *tile)
{
    tile_planes(tile, 4);
}

static matmul_tile_function *const TILES[MR] = {tile_1, tile_2, tile_3, tile_4};

const struct matmul_micro matmul_planes_4x32_portable = {
    .name = "matmul_planes_4x32_portable",
    .isa = ISA_PORTABLE,
    .precision = &PRECISION_PLANES[0],
    .mr = MR,
    .nr = NR,
    .kr = PLANES_WORD,
    .vector_columns = NR,
    .tiles = TILES,
    .accepts = accepts_planes,
    .weight_bytes = 1,
    .activation_bytes = 1,
    .plane_step = PLANES_WORD,
    .ceiling = "ceiling_b1_portable",
};
