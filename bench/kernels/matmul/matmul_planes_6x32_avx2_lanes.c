// SPDX-License-Identifier: MIT
// Packed lanes on AVX2, up to 6 x 32: vpmaddubsw adds two products of codes in each 16-bit lane,
// and the lanes gather pairs until they could be full (72 of them at 4 x 4 bits) before vpmaddwd
// widens the sums. A panel of 32 columns is gone over in two halves, for whose sums there are
// registers. Weights are nibbles (low_weights.h) of codes, eight of K in four bytes of a column.
#include "bench/kernels/matmul/lanes.h"
#include "bench/kernels/matmul/levels_avx2.h"
#include "bench/kernels/matmul/low_weights.h"

#include <immintrin.h>
#include <string.h>

enum { ROWS = 6, COLUMNS = 32, VECTORS = 2, KR = 8, LANE_MOST = INT16_MAX };
enum { GROUP_BYTES = COLUMNS * 4, STREAMED = 3, AHEAD = 4096 };

static void unpack(const uint32_t *stored, uint8_t *codes, int64_t words, int planes)
{
    const __m256i byte_of = _mm256_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
                                             2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3);
    const __m256i bit_of = _mm256_set1_epi64x((int64_t)UINT64_C(0x8040201008040201));
    for (int64_t w = 0; w < words; w++, stored += planes, codes += PLANES_WORD) {
        __m256i all = _mm256_setzero_si256();
        for (int i = 0; i < planes; i++) {
            const __m256i word = _mm256_set1_epi32((int)stored[i]);
            const __m256i bits = _mm256_and_si256(_mm256_shuffle_epi8(word, byte_of), bit_of);
            const __m256i is_set = _mm256_cmpeq_epi8(bits, bit_of);
            all = _mm256_or_si256(all, _mm256_and_si256(is_set, _mm256_set1_epi8((char)(1 << i))));
        }
        _mm256_storeu_si256((__m256i *)(void *)codes, all);
    }
}

// `from` to `end` of K of every row by half a panel, few enough for 16-bit lanes.
static inline __attribute__((always_inline)) void stretch(const char *const *rows, ptrdiff_t from,
                                                          ptrdiff_t end, const char *weights,
                                                          int32_t *totals, const int mr)
{
    const __m256i low = _mm256_set1_epi8(0x0f);
    __m256i lanes[ROWS][VECTORS];
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++)
        lanes[r][0] = lanes[r][1] = _mm256_setzero_si256();
    for (ptrdiff_t k = from; k < end; k += KR, weights += GROUP_BYTES) {
        if (mr <= STREAMED) // few rows leave no time: the weights stream by
            _mm_prefetch(weights + AHEAD, _MM_HINT_T0);
#pragma GCC unroll 2
        for (int half = 0; half < 2; half++) {
            __m256i w[VECTORS];
#pragma GCC unroll 2
            for (int v = 0; v < VECTORS; v++) {
                w[v] = _mm256_loadu_si256((const __m256i *)(const void *)(weights + v * 32));
                if (half > 0)
                    w[v] = _mm256_srli_epi16(w[v], 4);
                w[v] = _mm256_and_si256(w[v], low);
            }
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++) {
                int32_t four;
                memcpy(&four, rows[r] + k + 4 * half, sizeof four);
                const __m256i a = _mm256_set1_epi32(four);
#pragma GCC unroll 2
                for (int v = 0; v < VECTORS; v++) {
                    lanes[r][v] = _mm256_add_epi16(lanes[r][v], _mm256_maddubs_epi16(a, w[v]));
                    // In this order: interleaved by the compiler, they need more registers than
                    // there are.
                    __asm__ volatile("" : "+x"(lanes[r][v]));
                }
            }
        }
    }
    __asm__ volatile("" : "+r"(totals) : : "memory"); // else totals move to registers all the same
#pragma GCC unroll 6
    for (int r = 0; r < mr; r++) {
#pragma GCC unroll 2
        for (int v = 0; v < VECTORS; v++) {
            __m256i *total = (__m256i *)(void *)(totals + r * COLUMNS + v * 8);
            const __m256i sum = _mm256_madd_epi16(lanes[r][v], _mm256_set1_epi16(1));
            _mm256_store_si256(total, _mm256_add_epi32(sum, _mm256_load_si256(total)));
        }
    }
}

static inline __attribute__((always_inline)) void tile_lanes(const struct matmul_tile *tile,
                                                             const int mr)
{
    const int pair = 2 * lanes_product(tile->planes->weights, tile->planes->activations);
    const ptrdiff_t room = LANE_MOST / pair / 2 * KR; // of K: a k-group has two pairs a lane
    _Alignas(32) int32_t totals[ROWS][COLUMNS];
    memset(totals, 0, sizeof totals);
    for (int half = 0; half < COLUMNS / 16 && half * 16 < tile->columns; half++) {
        for (int32_t run = 0; run < tile->run_count; run++) {
            const char *rows[ROWS];
#pragma GCC unroll 6
            for (int r = 0; r < mr; r++)
                rows[r] = (const char *)tile->rows[(ptrdiff_t)run * mr + r];
            const char *weights = (const char *)tile->weights + half * 64 +
                                  (ptrdiff_t)tile->runs[run].weight_group * GROUP_BYTES;
            const ptrdiff_t length = tile->runs[run].length;
            for (ptrdiff_t k = 0; k < length; k += room) {
                const ptrdiff_t end = length - k < room ? length : k + room;
                stretch(rows, k, end, weights + k / KR * GROUP_BYTES, totals[0] + half * 16, mr);
            }
        }
    }
    levels_finish_avx2(tile, totals[0], COLUMNS, mr, COLUMNS / 8);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_lanes(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_lanes(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_lanes(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_lanes(tile, 4); }
static void tile_5(const struct matmul_tile *tile) { tile_lanes(tile, 5); }
static void tile_6(const struct matmul_tile *tile) { tile_lanes(tile, 6); }
// clang-format on

static matmul_tile_function *const TILES[ROWS] = {tile_1, tile_2, tile_3, tile_4, tile_5, tile_6};

const struct matmul_micro matmul_planes_6x32_avx2_lanes = {
    .name = "matmul_planes_6x32_avx2_lanes",
    .isa = ISA_AVX2,
    .precision = &PRECISION_PLANES[0],
    .mr = ROWS,
    .nr = COLUMNS,
    .kr = KR,
    .vector_columns = COLUMNS,
    .tiles = TILES,
    .accepts = accepts_lanes,
    .packing = &LOW_WEIGHTS_NIBBLES,
    .activation_bytes = 1,
    .unpack = unpack,
    .algorithm = LANES_ALGORITHM,
    .rival_below = 4,
    .ceiling = "ceiling_u8w4_avx2",
};
