// SPDX-License-Identifier: MIT
// Packed lanes on AVX-512 VNNI, up to 7 x 64: vpdpbusd adds four products of codes in each 32-bit
// lane, where the hardware does the packing. No sum leaves its lane before the end, so one body
// serves all numbers of bits. Weights are nibbles (low_weights.h) of codes, eight of K in four
// bytes of a column.
#include "bench/kernels/matmul/lanes.h"
#include "bench/kernels/matmul/levels_avx512.h"
#include "bench/kernels/matmul/low_weights.h"

enum { ROWS = 7, VECTORS = 4, KR = 8, STREAMED = 4, AHEAD = 4096 };

static void unpack(const uint32_t *stored, uint8_t *codes, int64_t words, int planes)
{
    for (int64_t w = 0; w < words; w++, stored += planes, codes += PLANES_WORD) {
        __m256i all = _mm256_setzero_si256();
        for (int i = 0; i < planes; i++)
            all = _mm256_or_si256(all, _mm256_maskz_set1_epi8(stored[i], (char)(1 << i)));
        _mm256_storeu_si256((__m256i *)(void *)codes, all);
    }
}

// A k-group: all rows by all columns.
static inline __attribute__((always_inline)) void step(__m512i sums[ROWS][VECTORS],
                                                       const char *const *rows, ptrdiff_t k,
                                                       const char *weights, const int mr,
                                                       const int vectors)
{
    const __m512i low = _mm512_set1_epi8(0x0f);
#pragma GCC unroll 4
    for (int v = 0; v < vectors && mr <= STREAMED; v++) // few rows: the weights stream by
        _mm_prefetch(weights + AHEAD + v * 64, _MM_HINT_T0);
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++) {
        __m512i w[VECTORS];
        __asm__("" : "+r"(weights)); // loads them again: there are no registers to keep them in
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++) {
            w[v] = _mm512_loadu_si512(weights + v * 64);
            w[v] = _mm512_and_si512(half == 0 ? w[v] : _mm512_srli_epi16(w[v], 4), low);
        }
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++) {
            int32_t four;
            memcpy(&four, rows[r] + k + half * 4, sizeof four);
            const __m512i a = _mm512_set1_epi32(four);
#pragma GCC unroll 4
            for (int v = 0; v < vectors; v++)
                sums[r][v] = _mm512_dpbusd_epi32(sums[r][v], w[v], a);
        }
    }
}

static inline __attribute__((always_inline)) void tile_lanes(const struct matmul_tile *tile,
                                                             const int mr, const int vectors)
{
    __m512i sums[ROWS][VECTORS];
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            sums[r][v] = _mm512_setzero_si512();
    }
    for (int32_t run = 0; run < tile->run_count; run++) {
        const char *rows[ROWS];
#pragma GCC unroll 7
        for (int r = 0; r < mr; r++)
            rows[r] = (const char *)tile->rows[(ptrdiff_t)run * mr + r];
        const char *weights =
            (const char *)tile->weights + (ptrdiff_t)tile->runs[run].weight_group * vectors * 64;
        const ptrdiff_t length = tile->runs[run].length;
        for (ptrdiff_t k = 0; k < length; k += KR, weights += vectors * 64)
            step(sums, rows, k, weights, mr, vectors);
    }
    if (tile->output_kind == MATMUL_OUTPUT_S32 && tile->columns == vectors * 16) {
        levels_raw_sums_avx512(tile, (const __m512i(*)[VECTORS])sums, mr, vectors, false);
        return;
    }
    _Alignas(64) int32_t spilled[ROWS][VECTORS * 16];
#pragma GCC unroll 7
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 4
        for (int v = 0; v < vectors; v++)
            _mm512_store_si512(spilled[r] + v * 16, sums[r][v]);
    }
    levels_finish_avx512(tile, spilled[0], VECTORS * 16, mr, vectors);
}

// clang-format off
static void wide_1(const struct matmul_tile *tile) { tile_lanes(tile, 1, 4); }
static void wide_2(const struct matmul_tile *tile) { tile_lanes(tile, 2, 4); }
static void wide_3(const struct matmul_tile *tile) { tile_lanes(tile, 3, 4); }
static void wide_4(const struct matmul_tile *tile) { tile_lanes(tile, 4, 4); }
static void wide_5(const struct matmul_tile *tile) { tile_lanes(tile, 5, 4); }
static void wide_6(const struct matmul_tile *tile) { tile_lanes(tile, 6, 4); }
static void wide_7(const struct matmul_tile *tile) { tile_lanes(tile, 7, 4); }
static void narrow_1(const struct matmul_tile *tile) { tile_lanes(tile, 1, 2); }
static void narrow_2(const struct matmul_tile *tile) { tile_lanes(tile, 2, 2); }
static void narrow_3(const struct matmul_tile *tile) { tile_lanes(tile, 3, 2); }
static void narrow_4(const struct matmul_tile *tile) { tile_lanes(tile, 4, 2); }
static void narrow_5(const struct matmul_tile *tile) { tile_lanes(tile, 5, 2); }
static void narrow_6(const struct matmul_tile *tile) { tile_lanes(tile, 6, 2); }
static void narrow_7(const struct matmul_tile *tile) { tile_lanes(tile, 7, 2); }
// clang-format on

static matmul_tile_function *const WIDE[ROWS] = {wide_1, wide_2, wide_3, wide_4,
                                                 wide_5, wide_6, wide_7};
static matmul_tile_function *const NARROW[ROWS] = {narrow_1, narrow_2, narrow_3, narrow_4,
                                                   narrow_5, narrow_6, narrow_7};

const struct matmul_micro matmul_planes_7x64_avx512vnni_lanes = {
    .name = "matmul_planes_7x64_avx512vnni_lanes",
    .isa = ISA_AVX512VNNI,
    .precision = &PRECISION_PLANES[0],
    .mr = ROWS,
    .nr = 16 * VECTORS,
    .kr = KR,
    .vector_columns = PLANES_WORD,
    .tiles = WIDE,
    .narrow = NARROW,
    .accepts = accepts_lanes,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .activation_bytes = 1,
    .unpack = unpack,
    .algorithm = LANES_ALGORITHM,
    .rival_below = 6,
    .ceiling = "ceiling_u8_avx512vnni",
};
