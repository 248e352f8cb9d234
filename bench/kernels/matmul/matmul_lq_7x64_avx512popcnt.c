// SPDX-License-Identifier: MIT
// Tiles of bit planes with a real-valued basis (LQ-Nets; matmul_lq_4x32_portable.c says how) of up
// to 7 x 64: the sums of a pair of planes stay in registers, those of all pairs on the stack.
#include "bench/kernels/matmul/accepts_planes.h"
#include "bench/kernels/matmul/tile_planes_avx512.h"

enum { LANES = 16, COLUMNS = TILE_PLANES_VECTORS * LANES };

// Population counts of every plane of every row over the whole depth. The words of planes follow
// each other in turn: lane l of vector v is of plane (16 v + l) modulo the number of planes.
static void count_planes(const struct matmul_tile *tile, const int mr,
                         int32_t counts[PLANES_MOST][TILE_PLANES_ROWS])
{
    const int planes = tile->planes->activations;
    for (int r = 0; r < mr; r++) {
        // Vectors in turn, too, for the one number of planes that does not divide 16.
        __m512i sums[3] = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512()};
        for (int32_t run = 0; run < tile->run_count; run++) {
            const char *row = tile->rows[(ptrdiff_t)run * mr + r];
            ptrdiff_t left = (ptrdiff_t)planes_words(tile->runs[run].length) * planes;
            for (int turn = 0; left > 0; left -= LANES, row += 64) {
                const __mmask16 mask = (__mmask16)(left >= LANES ? 0xffff : (1 << left) - 1);
                const __m512i bits = _mm512_maskz_loadu_epi32(mask, row);
                sums[turn] = _mm512_add_epi32(sums[turn], _mm512_popcnt_epi32(bits));
                turn = planes != 3 || turn == 2 ? 0 : turn + 1;
            }
        }
        _Alignas(64) int32_t lanes[3 * LANES];
        for (int v = 0; v < 3; v++)
            _mm512_store_si512(lanes + v * LANES, sums[v]);
        for (int p = 0; p < planes; p++) {
            counts[p][r] = 0;
            for (int l = p; l < (planes == 3 ? 3 : 1) * LANES; l += planes)
                counts[p][r] += lanes[l];
        }
    }
}

// Adds what one pair of planes is worth. factor: of the activations' plane.
static inline __attribute__((always_inline)) void
add_pair(const float *alphas, float factor, const int32_t *counts,
         __m512i sums[TILE_PLANES_ROWS][TILE_PLANES_VECTORS],
         float totals[TILE_PLANES_ROWS][COLUMNS], const int mr, const int vectors)
{
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        const __m512 scale =
            _mm512_mul_ps(_mm512_loadu_ps(alphas + v * LANES), _mm512_set1_ps(factor));
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
            float *total = totals[r] + v * LANES;
            const __m512i twice = _mm512_add_epi32(sums[r][v], sums[r][v]);
            const __m512i signs = _mm512_sub_epi32(twice, _mm512_set1_epi32(counts[r]));
            _mm512_store_ps(
                total, _mm512_fmadd_ps(_mm512_cvtepi32_ps(signs), scale, _mm512_load_ps(total)));
        }
    }
}

// Opaque in front of the loop over the depth and behind it: else the compiler finds other values
// beside the sums worth a register, and the sums wait on the stack.
static inline __attribute__((always_inline)) void
keep_in_registers(__m512i sums[TILE_PLANES_ROWS][TILE_PLANES_VECTORS], const int mr,
                  const int vectors)
{
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            __asm__("" : "+v"(sums[r][v]));
    }
}

static inline __attribute__((always_inline)) void tile_bases(const struct matmul_tile *tile,
                                                             const int mr, const int vectors)
{
    _Alignas(64) float totals[TILE_PLANES_ROWS][COLUMNS];
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            _mm512_store_ps(totals[r] + v * LANES,
                            _mm512_loadu_ps(tile->epilogue.bias_f32 + v * LANES));
    }
    int32_t counts[PLANES_MOST][TILE_PLANES_ROWS];
    count_planes(tile, mr, counts);
    for (int a = 0; a < tile->planes->activations; a++) {
        const float *alphas = (const float *)(const void *)tile->group_numbers;
        for (int b = 0; b < tile->planes->weights; b++, alphas += vectors * LANES) {
            __m512i sums[TILE_PLANES_ROWS][TILE_PLANES_VECTORS];
#pragma GCC unroll 7
            for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    sums[r][v] = _mm512_setzero_si512();
            }
            keep_in_registers(sums, mr, vectors);
            tile_planes_pair(tile, a, b, sums, mr, vectors, false);
            keep_in_registers(sums, mr, vectors);
            add_pair(alphas, tile->activation_basis[a], counts[a], sums, totals, mr, vectors);
        }
    }
    char *output = tile->output;
    for (int r = 0; r < mr; r++, output += tile->output_stride) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            const int32_t left = tile->columns - v * LANES;
            const __mmask16 mask = (__mmask16)(left >= LANES ? 0xffff
                                               : left > 0    ? (1 << left) - 1
                                                             : 0);
            _mm512_mask_storeu_ps(output + v * 64, mask, _mm512_load_ps(totals[r] + v * LANES));
        }
    }
}

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_bases(tile, 1, 4); }
static void wide_2(const struct matmul_tile *tile) { tile_bases(tile, 2, 4); }
static void wide_3(const struct matmul_tile *tile) { tile_bases(tile, 3, 4); }
static void wide_4(const struct matmul_tile *tile) { tile_bases(tile, 4, 4); }
static void wide_5(const struct matmul_tile *tile) { tile_bases(tile, 5, 4); }
static void wide_6(const struct matmul_tile *tile) { tile_bases(tile, 6, 4); }
static void wide_7(const struct matmul_tile *tile) { tile_bases(tile, 7, 4); }
static void narrow_1(const struct matmul_tile *tile) { tile_bases(tile, 1, 2); }
static void narrow_2(const struct matmul_tile *tile) { tile_bases(tile, 2, 2); }
static void narrow_3(const struct matmul_tile *tile) { tile_bases(tile, 3, 2); }
static void narrow_4(const struct matmul_tile *tile) { tile_bases(tile, 4, 2); }
static void narrow_5(const struct matmul_tile *tile) { tile_bases(tile, 5, 2); }
static void narrow_6(const struct matmul_tile *tile) { tile_bases(tile, 6, 2); }
static void narrow_7(const struct matmul_tile *tile) { tile_bases(tile, 7, 2); }
// clang-format on

static matmul_tile_function *const WIDE[TILE_PLANES_ROWS] = {wide_1, wide_2, wide_3, wide_4,
                                                             wide_5, wide_6, wide_7};
static matmul_tile_function *const NARROW[TILE_PLANES_ROWS] = {
    narrow_1, narrow_2, narrow_3, narrow_4, narrow_5, narrow_6, narrow_7};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512POPCNT, .precision = &PRECISION_LQ[index],                \
        .mr = TILE_PLANES_ROWS, .nr = COLUMNS, .kr = PLANES_WORD, .vector_columns = PLANES_WORD,   \
        .tiles = WIDE, .narrow = NARROW, .accepts = accepts_basis_planes, .weight_bytes = 1,       \
        .activation_bytes = 1, .plane_step = PLANES_WORD, .algorithm = "bitserial",                \
        .tolerance = 4, .ceiling = "ceiling_b1_avx512popcnt",                                      \
    }
const struct matmul_micro matmul_lq1a2_7x64_avx512popcnt =
    MICRO("matmul_lq1a2_7x64_avx512popcnt", 0);
const struct matmul_micro matmul_lq2a2_7x64_avx512popcnt =
    MICRO("matmul_lq2a2_7x64_avx512popcnt", 1);
const struct matmul_micro matmul_lq3a3_7x64_avx512popcnt =
    MICRO("matmul_lq3a3_7x64_avx512popcnt", 2);
