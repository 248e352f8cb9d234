// SPDX-License-Identifier: MIT
// Binary-coding quantisation with fp32 activations by look-up on AVX-512: for each plane, four bits
// of each of 16 columns pick a sum of four activations out of a table in one register. Panels are
// those of LOW_WEIGHTS_PLANES, then the alphas (matmul_pack.h). A descriptor for each number of
// bits; one row at a time, as look-ups are for matrix-vector products.
#include "bench/kernels/matmul/skinny_next_avx512.h"
#include "bench/kernels/matmul/sum_tables.h"
#include "bench/kernels/matmul/tile_f32_avx512.h"

enum { KR = 32, TABLE = 16, LOOKUPS = KR / 4, PLANES = 4, VECTORS = 4 };

static void build_tables(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    (void)zero_point;
    sum_tables_build(stored, wide, count, TABLE);
}

// Bits 4 step .. 4 step + 3 at the bottom of every word; what stands above them is not looked at.
// A multiply shifts halves of words elsewhere than where shifts and look-ups are done.
static inline __attribute__((always_inline)) __m512i field_avx512(__m512i word, __m512i upper,
                                                                  const int step)
{
    switch (step) {
    case 0:
        return word;
    case 4:
        return upper;
    case 1:
    case 2:
    case 3:
        return _mm512_mulhi_epu16(word, _mm512_set1_epi16((short)(1 << (16 - 4 * step))));
    default:
        return _mm512_srli_epi32(upper, (unsigned)(4 * step - 16));
    }
}

static inline __attribute__((always_inline)) void
tile_basis_avx512(const struct matmul_tile *tile, const int vectors, const int bits)
{
    __m512 floats[TILE_F32_AVX512_ROWS][TILE_F32_AVX512_VECTORS];
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++)
        floats[0][v] = _mm512_setzero_ps();
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *tables = tile->rows[run];
        const ptrdiff_t first = tile->runs[run].weight_group;
        const ptrdiff_t groups = tile->runs[run].length / KR;
        const char *words = (const char *)tile->weights + first * vectors * bits * 64;
        const char *alphas =
            tile->group_numbers + first / tile->group_length * (ptrdiff_t)(vectors * bits * 64);
        for (ptrdiff_t group = 0; group < groups; alphas += vectors * bits * 64) {
            __m512 sums[PLANES][VECTORS];
#pragma GCC unroll 4
            for (int b = 0; b < bits; b++) {
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    sums[b][v] = _mm512_setzero_ps();
            }
            for (ptrdiff_t end = group + tile->group_length; group < end; group++) {
#pragma GCC unroll 4
                for (int b = 0; b < bits; b++) {
#pragma GCC unroll 4
                    for (int v = 0; v < vectors; v++, words += 64) {
                        const __m512i word = _mm512_loadu_si512(words);
                        const __m512i upper = _mm512_srli_epi32(word, 16);
#pragma GCC unroll 8
                        for (int step = 0; step < LOOKUPS; step++) {
                            const __m512 sum =
                                _mm512_permutexvar_ps(field_avx512(word, upper, step),
                                                      _mm512_loadu_ps(tables + step * TABLE));
                            sums[b][v] = _mm512_add_ps(sums[b][v], sum);
                        }
                    }
                }
                tables += LOOKUPS * TABLE;
            }
#pragma GCC unroll 4
            for (int b = 0; b < bits; b++) {
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    floats[0][v] = _mm512_fmadd_ps(
                        sums[b][v], _mm512_loadu_ps(alphas + (b * vectors + v) * 64), floats[0][v]);
            }
        }
    }
    skinny_next_avx512(tile);
    epilogue_f32_avx512(tile, floats, 1, vectors);
}

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_basis_avx512(tile, 4, 1); }
static void wide_2(const struct matmul_tile *tile) { tile_basis_avx512(tile, 4, 2); }
static void wide_3(const struct matmul_tile *tile) { tile_basis_avx512(tile, 4, 3); }
static void wide_4(const struct matmul_tile *tile) { tile_basis_avx512(tile, 4, 4); }
static void narrow_1(const struct matmul_tile *tile) { tile_basis_avx512(tile, 1, 1); }
static void narrow_2(const struct matmul_tile *tile) { tile_basis_avx512(tile, 1, 2); }
static void narrow_3(const struct matmul_tile *tile) { tile_basis_avx512(tile, 1, 3); }
static void narrow_4(const struct matmul_tile *tile) { tile_basis_avx512(tile, 1, 4); }
// clang-format on

static matmul_tile_function *const WIDE[] = {wide_1, wide_2, wide_3, wide_4};
static matmul_tile_function *const NARROW[] = {narrow_1, narrow_2, narrow_3, narrow_4};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_AVX512, .nr = 64, .vector_columns = 16, .tiles = &WIDE[index],                  \
        .narrow = &NARROW[index], .activation_bytes = TABLE / 4 * sizeof(float),                   \
        .ceiling = "ceiling_b1a32_avx512_lookup", SUM_TABLES_MICRO(text, index)                    \
    }
const struct matmul_micro matmul_bcq1g128_1x64_avx512_lookup =
    MICRO("matmul_bcq1g128_1x64_avx512_lookup", 0);
const struct matmul_micro matmul_bcq2g128_1x64_avx512_lookup =
    MICRO("matmul_bcq2g128_1x64_avx512_lookup", 1);
const struct matmul_micro matmul_bcq3g128_1x64_avx512_lookup =
    MICRO("matmul_bcq3g128_1x64_avx512_lookup", 2);
const struct matmul_micro matmul_bcq4g128_1x64_avx512_lookup =
    MICRO("matmul_bcq4g128_1x64_avx512_lookup", 3);
