// SPDX-License-Identifier: MIT
// Tiles of bit planes with a real-valued basis (LQ-Nets) of up to 4 x 32 in plain C.
//
// With weights of the sum over i of v_i (2 b_i - 1) and activations of the sum over j of u_j a_j,
// bits b and a being 0 or 1, a sum of products is that over the pairs (i, j) of
//     v_i * u_j * (2 * popcount(b_i & a_j) - popcount(a_j)).
// The last factor is an integer, made by the same loop as in tiles of bit planes, a pair of planes
// over the whole depth at a time; one multiply-add in fp32 a pair and output does the rest. So
// there are as many passes over the bits as with integer bases, and floats only between the passes.
// That holds for the tiles of all instruction sets. popcount(a_j) does not depend on the column: a
// tile counts it once a row and plane.
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/matmul.h"

#include <string.h>

enum { MR = 4, NR = PLANES_WORD };

// One pair of planes, over the whole depth: 2 popcount(b & a) - popcount(a), fewer than 2^22.
static inline __attribute__((always_inline)) void sum_pair(const struct matmul_tile *tile,
                                                           int activation, int weight,
                                                           int32_t sums[MR][NR], const int mr)
{
    const int activations = tile->planes->activations, planes = tile->planes->weights;
    for (int32_t run = 0; run < tile->run_count; run++) {
        const void *const *rows = tile->rows + (ptrdiff_t)run * mr;
        const uint32_t *weights =
            (const uint32_t *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * planes * NR;
        const int64_t words = planes_words(tile->runs[run].length);
        for (int64_t w = 0; w < words; w++, weights += planes * NR) {
            for (int i = 0; i < mr; i++) {
                const uint32_t bits = ((const uint32_t *)rows[i])[w * activations + activation];
                const int32_t all = __builtin_popcount(bits);
                for (int j = 0; j < NR; j++)
                    sums[i][j] += 2 * __builtin_popcount(bits & weights[weight * NR + j]) - all;
            }
        }
    }
}

static inline __attribute__((always_inline)) void tile_bases(const struct matmul_tile *tile,
                                                             const int mr)
{
    float totals[MR][NR] = {{0}};
    for (int a = 0; a < tile->planes->activations; a++) {
        const float *alphas = (const float *)(const void *)tile->group_numbers;
        for (int b = 0; b < tile->planes->weights; b++, alphas += NR) {
            int32_t sums[MR][NR] = {{0}};
            sum_pair(tile, a, b, sums, mr);
            for (int i = 0; i < mr; i++) {
                for (int j = 0; j < NR; j++)
                    totals[i][j] += alphas[j] * tile->activation_basis[a] * (float)sums[i][j];
            }
        }
    }
    for (int i = 0; i < mr; i++) {
        float *output = (float *)(void *)((char *)tile->output + (size_t)i * tile->output_stride);
        for (int j = 0; j < tile->columns; j++)
            output[j] = totals[i][j] + tile->epilogue.bias_f32[j];
    }
}

static void tile_1(const struct matmul_tile *tile)
{
    tile_bases(tile, 1);
}

static void tile_2(const struct matmul_tile *tile)
{
    tile_bases(tile, 2);
}

static void tile_3(const struct matmul_tile *tile)
{
    tile_bases(tile, 3);
}

static void tile_4(const struct matmul_tile *tile)
{
    tile_bases(tile, 4);
}

static matmul_tile_function *const TILES[MR] = {tile_1, tile_2, tile_3, tile_4};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_PORTABLE, .precision = &PRECISION_LQ[index], .mr = MR,          \
        .nr = NR, .kr = PLANES_WORD, .vector_columns = NR, .tiles = TILES,                         \
        .accepts = accepts_basis_planes, .weight_bytes = 1, .activation_bytes = 1,                 \
        .plane_step = PLANES_WORD, .algorithm = "bitserial", .tolerance = 4,                       \
        .ceiling = "ceiling_b1_portable",                                                          \
    }
const struct matmul_micro matmul_lq1a2_4x32_portable = MICRO("matmul_lq1a2_4x32_portable", 0);
const struct matmul_micro matmul_lq2a2_4x32_portable = MICRO("matmul_lq2a2_4x32_portable", 1);
const struct matmul_micro matmul_lq3a3_4x32_portable = MICRO("matmul_lq3a3_4x32_portable", 2);
