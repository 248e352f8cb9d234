// SPDX-License-Identifier: MIT
// Binary-coding quantisation with fp32 activations by look-up on AVX2: as on AVX-512, but a
// register holds the half of a table that adds the fourth activation. Where the fourth bit is 0 the
// sum is the negative of the one whose bits are the opposite. A descriptor for each number of bits.
#include "bench/kernels/matmul/epilogue_f32_avx2.h"
#include "bench/kernels/matmul/sum_tables.h"

enum { KR = 32, TABLE = 8, LOOKUPS = KR / 4, PLANES = 4, VECTORS = 4 };

static void build_tables(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    (void)zero_point;
    sum_tables_build(stored, wide, count, TABLE);
}

// The sum that bits 4 step .. 4 step + 3 of each word pick.
static inline __attribute__((always_inline)) __m256 lookup_avx2(__m256i word, const float *table,
                                                                const int step)
{
    // All ones where the fourth bit is 0.
    const __m256i other = _mm256_srai_epi32(
        _mm256_xor_si256(_mm256_slli_epi32(word, 28 - 4 * step), _mm256_set1_epi32(INT32_MIN)), 31);
    const __m256i index = _mm256_xor_si256(_mm256_srli_epi32(word, 4 * step), other);
    const __m256 sum = _mm256_permutevar8x32_ps(_mm256_loadu_ps(table), index);
    const __m256i sign = _mm256_and_si256(other, _mm256_set1_epi32(INT32_MIN));
    return _mm256_xor_ps(sum, _mm256_castsi256_ps(sign));
}

static inline __attribute__((always_inline)) void tile_basis_avx2(const struct matmul_tile *tile,
                                                                  const int vectors, const int bits)
{
    __m256 floats[VECTORS];
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++)
        floats[v] = _mm256_setzero_ps();
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *tables = tile->rows[run];
        const ptrdiff_t first = tile->runs[run].weight_group;
        const ptrdiff_t groups = tile->runs[run].length / KR;
        const char *words = (const char *)tile->weights + first * vectors * bits * 32;
        const float *alphas = (const float *)(const void *)tile->group_numbers +
                              first / tile->group_length * (ptrdiff_t)(vectors * bits * 8);
        for (ptrdiff_t group = 0; group < groups; group += tile->group_length,
                       tables += (ptrdiff_t)tile->group_length * LOOKUPS * TABLE) {
            const char *const group_words = words;
            for (int b = 0; b < bits; b++, alphas += vectors * 8) {
                __m256 sums[VECTORS];
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    sums[v] = _mm256_setzero_ps();
                const float *table = tables;
                words = group_words + b * vectors * 32;
                for (int32_t i = 0; i < tile->group_length;
                     i++, words += bits * vectors * 32, table += LOOKUPS * TABLE) {
#pragma GCC unroll 4
                    for (int v = 0; v < vectors; v++) {
                        const __m256i word =
                            _mm256_loadu_si256((const __m256i *)(const void *)(words + v * 32));
#pragma GCC unroll 8
                        for (int step = 0; step < LOOKUPS; step++)
                            sums[v] = _mm256_add_ps(sums[v],
                                                    lookup_avx2(word, table + step * TABLE, step));
                    }
                }
#pragma GCC unroll 4
                for (int v = 0; v < vectors; v++)
                    floats[v] =
                        _mm256_fmadd_ps(sums[v], _mm256_loadu_ps(alphas + v * 8), floats[v]);
            }
            words = group_words + (ptrdiff_t)tile->group_length * bits * vectors * 32;
        }
    }
#pragma GCC unroll 4
    for (int v = 0; v < vectors; v++) {
        if (tile->columns > v * 8)
            epilogue_f32_vector_avx2(tile, tile->output, tile->residual, &floats[v], 1, v);
    }
}

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_basis_avx2(tile, 4, 1); }
static void wide_2(const struct matmul_tile *tile) { tile_basis_avx2(tile, 4, 2); }
static void wide_3(const struct matmul_tile *tile) { tile_basis_avx2(tile, 4, 3); }
static void wide_4(const struct matmul_tile *tile) { tile_basis_avx2(tile, 4, 4); }
static void narrow_1(const struct matmul_tile *tile) { tile_basis_avx2(tile, 1, 1); }
static void narrow_2(const struct matmul_tile *tile) { tile_basis_avx2(tile, 1, 2); }
static void narrow_3(const struct matmul_tile *tile) { tile_basis_avx2(tile, 1, 3); }
static void narrow_4(const struct matmul_tile *tile) { tile_basis_avx2(tile, 1, 4); }
// clang-format on

static matmul_tile_function *const WIDE[] = {wide_1, wide_2, wide_3, wide_4};
static matmul_tile_function *const NARROW[] = {narrow_1, narrow_2, narrow_3, narrow_4};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_AVX2, .nr = 32, .vector_columns = 8, .tiles = &WIDE[index],                     \
        .narrow = &NARROW[index], .activation_bytes = TABLE / 4 * sizeof(float),                   \
        .ceiling = "ceiling_b1a32_avx2_lookup", SUM_TABLES_MICRO(text, index)                      \
    }
const struct matmul_micro matmul_bcq1g128_1x32_avx2_lookup =
    MICRO("matmul_bcq1g128_1x32_avx2_lookup", 0);
const struct matmul_micro matmul_bcq2g128_1x32_avx2_lookup =
    MICRO("matmul_bcq2g128_1x32_avx2_lookup", 1);
const struct matmul_micro matmul_bcq3g128_1x32_avx2_lookup =
    MICRO("matmul_bcq3g128_1x32_avx2_lookup", 2);
const struct matmul_micro matmul_bcq4g128_1x32_avx2_lookup =
    MICRO("matmul_bcq4g128_1x32_avx2_lookup", 3);
