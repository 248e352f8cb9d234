// SPDX-License-Identifier: MIT
// Tiles of bit planes with a real-valued basis (LQ-Nets; matmul_lq_4x32_portable.c says how) of up
// to 4 x 32 for AArch64: the loop of matmul_planes_4x32_neon.c over the bits, floats between the
// pairs of planes.
#include "bench/kernels/matmul/planes_words_neon.h"
#include "bench/kernels/matmul/round_neon.h"

#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/planes_count.h"
#include "bench/kernels/matmul/tile_planes_neon.h"

enum { LANES = 4 };

// Adds what the sums of one pair of planes are worth, and clears them. factor: of the activations'
// plane.
static inline __attribute__((always_inline)) void
add_pair(const float *alphas, float factor, const int32_t *counts, struct tile_planes_sums *sums,
         float totals[PLANES_ROWS][TILE_PLANES_COLUMNS], const int mr)
{
    for (int c = 0; c < TILE_PLANES_COLUMNS; c += LANES) {
        const float32x4_t scale = vmulq_n_f32(vld1q_f32(alphas + c), factor);
#pragma GCC unroll 4
        for (int r = 0; r < mr; r++) {
            const int32x4_t count = vld1q_s32(sums->words[r] + c);
            const int32x4_t signs = vsubq_s32(vaddq_s32(count, count), vdupq_n_s32(counts[r]));
            vst1q_s32(sums->words[r] + c, vdupq_n_s32(0));
            vst1q_f32(totals[r] + c,
                      vfmaq_f32(vld1q_f32(totals[r] + c), vcvtq_f32_s32(signs), scale));
        }
    }
}

static inline __attribute__((always_inline)) void tile_bases(const struct matmul_tile *tile,
                                                             const int mr)
{
    struct tile_planes_sums sums;
    float totals[PLANES_ROWS][TILE_PLANES_COLUMNS];
    memset(&sums, 0, sizeof sums);
    for (int r = 0; r < mr; r++)
        memcpy(totals[r], tile->epilogue.bias_f32, sizeof totals[r]);
    for (int a = 0; a < tile->planes->activations; a++) {
        const float *alphas = (const float *)(const void *)tile->group_numbers;
        int32_t counts[PLANES_ROWS];
        planes_count_plane(tile, a, mr, counts);
        for (int b = 0; b < tile->planes->weights; b++, alphas += TILE_PLANES_COLUMNS) {
            tile_planes_pair(tile, a, b, &sums, mr, false);
            add_pair(alphas, tile->activation_basis[a], counts, &sums, totals, mr);
        }
    }
    char *output = tile->output;
    for (int r = 0; r < mr; r++, output += tile->output_stride)
        memcpy(output, totals[r], (size_t)tile->columns * sizeof(float));
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_bases(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_bases(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_bases(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_bases(tile, 4); }
// clang-format on

static matmul_tile_function *const TILES[PLANES_ROWS] = {tile_1, tile_2, tile_3, tile_4};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_NEON, .precision = &PRECISION_LQ[index], .mr = PLANES_ROWS,     \
        .nr = TILE_PLANES_COLUMNS, .kr = PLANES_WORD, .vector_columns = TILE_PLANES_COLUMNS,       \
        .tiles = TILES, .accepts = accepts_basis_planes, .weight_bytes = 1, .activation_bytes = 1, \
        .plane_step = 8, .algorithm = "bitserial", .tolerance = 4, .ceiling = "ceiling_b1_neon",   \
    }
const struct matmul_micro matmul_lq1a2_4x32_neon = MICRO("matmul_lq1a2_4x32_neon", 0);
const struct matmul_micro matmul_lq2a2_4x32_neon = MICRO("matmul_lq2a2_4x32_neon", 1);
const struct matmul_micro matmul_lq3a3_4x32_neon = MICRO("matmul_lq3a3_4x32_neon", 2);
