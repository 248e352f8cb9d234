// SPDX-License-Identifier: MIT
// Tiles of bit planes of up to 4 x 32 in plain C, any number of planes: they run on any machine and
// test the drivers' ways with bit planes everywhere.
#include "bench/kernels/glue/levels.h"
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/matmul.h"

#include <string.h>

enum { MR = 4, NR = 32 };

static int32_t level(const struct matmul_tile *tile, int32_t acc, int column)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const int bits = tile->planes->activations;
    if (e->levels == LEVELS_BY_SHIFT)
        return level_by_shift(acc, 0, e->level_shift[column], bits);
    if (e->levels == LEVELS_BY_SCALE)
        return level_by_scale(acc, e->scale[column], e->shift[column], bits);
    int32_t code = 0;
    for (int i = 0; i < (1 << bits) - 1; i++)
        code += level_by_threshold(acc, e->threshold_flip[column],
                                   e->thresholds + i * e->level_stride + column, 1);
    return code;
}

static void store_row(const struct matmul_tile *tile, int row, const uint32_t *sums)
{
    const struct matmul_epilogue *e = &tile->epilogue;
    const struct matmul_planes *planes = tile->planes;
    const int32_t *bias = e->bias_s32;
    if (tile->row_bias != NULL)
        bias += tile->row_bias[row] * e->level_stride;
    uint32_t row_term = 0;
    if (tile->row_sums != NULL)
        row_term = (uint32_t)planes->row_factor * (uint32_t)tile->row_sums[row];
    char *output = (char *)tile->output + (size_t)row * tile->output_stride;
    uint32_t words[PLANES_MOST] = {0};
    for (int j = 0; j < tile->columns; j++) {
        const int32_t acc =
            (int32_t)((uint32_t)planes->product * sums[j] + row_term + (uint32_t)bias[j]);
        if (tile->output_kind == MATMUL_OUTPUT_S32)
            ((int32_t *)(void *)output)[j] = acc;
        else
            planes_set(words, planes->activations, j, level(tile, acc, j));
    }
    if (tile->output_kind == MATMUL_OUTPUT_PLANES)
        memcpy(output, words, (size_t)planes->activations * sizeof words[0]);
}

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
        store_row(tile, i, sums[i]);
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
