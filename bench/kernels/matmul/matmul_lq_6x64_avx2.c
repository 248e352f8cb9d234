// SPDX-License-Identifier: MIT
// Tiles of bit planes with a real-valued basis (LQ-Nets; matmul_lq_4x32_portable.c says how) of up
// to 6 x 64 on AVX2.
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/planes_count.h"
#include "bench/kernels/matmul/tile_planes_avx2.h"

enum { LANES = 8, COLUMNS = TILE_PLANES_VECTORS * 32 };

// Adds what the sums of one pair of planes are worth, and clears them. factor: of the activations'
// plane.
static inline __attribute__((always_inline)) void
add_pair(const float *alphas, float factor, const int32_t *counts, struct tile_planes_sums *sums,
         float totals[TILE_PLANES_ROWS][COLUMNS], const int mr, const int vectors)
{
    for (int c = 0; c < vectors * 32; c += LANES) {
        const __m256 scale = _mm256_mul_ps(_mm256_loadu_ps(alphas + c), _mm256_set1_ps(factor));
#pragma GCC unroll 6
        for (int r = 0; r < mr; r++) {
            __m256i *words = (__m256i *)(void *)(sums->words[r] + c);
            const __m256i count = _mm256_load_si256(words);
            const __m256i twice = _mm256_add_epi32(count, count);
            const __m256i signs = _mm256_sub_epi32(twice, _mm256_set1_epi32(counts[r]));
            _mm256_store_si256(words, _mm256_setzero_si256());
            _mm256_store_ps(totals[r] + c, _mm256_fmadd_ps(_mm256_cvtepi32_ps(signs), scale,
                                                           _mm256_load_ps(totals[r] + c)));
        }
    }
}

static inline __attribute__((always_inline)) void tile_bases(const struct matmul_tile *tile,
                                                             const int mr, const int vectors)
{
    struct tile_planes_sums sums;
    _Alignas(32) float totals[TILE_PLANES_ROWS][COLUMNS];
    memset(&sums, 0, sizeof sums);
    for (int r = 0; r < mr; r++)
        memcpy(totals[r], tile->epilogue.bias_f32, (size_t)vectors * 32 * sizeof(float));
    for (int a = 0; a < tile->planes->activations; a++) {
        const float *alphas = (const float *)(const void *)tile->group_numbers;
        int32_t counts[TILE_PLANES_ROWS];
        planes_count_plane(tile, a, mr, counts);
        for (int b = 0; b < tile->planes->weights; b++, alphas += vectors * 32) {
            tile_planes_pair(tile, a, b, TILE_PLANES_AND_COUNTS, &sums, mr, vectors);
            add_pair(alphas, tile->activation_basis[a], counts, &sums, totals, mr, vectors);
        }
    }
    char *output = tile->output;
    for (int r = 0; r < mr; r++, output += tile->output_stride)
        memcpy(output, totals[r], (size_t)tile->columns * sizeof(float));
}

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_bases(tile, 1, 2); }
static void wide_2(const struct matmul_tile *tile) { tile_bases(tile, 2, 2); }
static void wide_3(const struct matmul_tile *tile) { tile_bases(tile, 3, 2); }
static void wide_4(const struct matmul_tile *tile) { tile_bases(tile, 4, 2); }
static void wide_5(const struct matmul_tile *tile) { tile_bases(tile, 5, 2); }
static void wide_6(const struct matmul_tile *tile) { tile_bases(tile, 6, 2); }
static void narrow_1(const struct matmul_tile *tile) { tile_bases(tile, 1, 1); }
static void narrow_2(const struct matmul_tile *tile) { tile_bases(tile, 2, 1); }
static void narrow_3(const struct matmul_tile *tile) { tile_bases(tile, 3, 1); }
static void narrow_4(const struct matmul_tile *tile) { tile_bases(tile, 4, 1); }
static void narrow_5(const struct matmul_tile *tile) { tile_bases(tile, 5, 1); }
static void narrow_6(const struct matmul_tile *tile) { tile_bases(tile, 6, 1); }
// clang-format on

static matmul_tile_function *const WIDE[TILE_PLANES_ROWS] = {wide_1, wide_2, wide_3,
                                                             wide_4, wide_5, wide_6};
static matmul_tile_function *const NARROW[TILE_PLANES_ROWS] = {narrow_1, narrow_2, narrow_3,
                                                               narrow_4, narrow_5, narrow_6};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &PRECISION_LQ[index],                        \
        .mr = TILE_PLANES_ROWS, .nr = COLUMNS, .kr = PLANES_WORD, .vector_columns = PLANES_WORD,   \
        .tiles = WIDE, .narrow = NARROW, .accepts = accepts_basis_planes, .weight_bytes = 1,       \
        .activation_bytes = 1, .plane_step = 4, .algorithm = "bitserial", .tolerance = 4,          \
        .ceiling = "ceiling_b1_avx2_table",                                                        \
    }
const struct matmul_micro matmul_lq1a2_6x64_avx2 = MICRO("matmul_lq1a2_6x64_avx2", 0);
const struct matmul_micro matmul_lq2a2_6x64_avx2 = MICRO("matmul_lq2a2_6x64_avx2", 1);
const struct matmul_micro matmul_lq3a3_6x64_avx2 = MICRO("matmul_lq3a3_6x64_avx2", 2);
