// SPDX-License-Identifier: MIT
// Binary-coding quantisation with fp32 activations in tiles of up to 4 x 4 in plain C, every weight
// made a float where it is used. Panels are those of LOW_WEIGHTS_PLANES, then the alphas
// (matmul_pack.h). A descriptor for each number of bits.
#include "bench/kernels/matmul/accepts_weight_only.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/store_f32_portable.h"

#include <string.h>

enum { MR = 4, NR = 4, KR = 32 };

// Adds the k-group at `words` to the sums. alphas: of its scale group, [bits][NR].
static inline __attribute__((always_inline)) void add_group(const float *const *rows, ptrdiff_t k,
                                                            const char *words, const float *alphas,
                                                            float (*sums)[NR], const int mr,
                                                            const int bits)
{
    for (int j = 0; j < NR; j++) {
        uint32_t planes[4];
        for (int b = 0; b < bits; b++)
            memcpy(&planes[b], words + (b * NR + j) * (int)sizeof planes[b], sizeof planes[b]);
        for (int i = 0; i < KR; i++) {
            float weight = 0.0f;
            for (int b = 0; b < bits; b++)
                weight += (planes[b] >> i & 1) != 0 ? alphas[b * NR + j] : -alphas[b * NR + j];
            for (int r = 0; r < mr; r++)
                sums[r][j] += rows[r][k + i] * weight;
        }
    }
}

static inline __attribute__((always_inline)) void tile_basis(const struct matmul_tile *tile,
                                                             const int mr, const int bits)
{
    float sums[MR][NR] = {{0}};
    const ptrdiff_t group_bytes = bits * NR * (ptrdiff_t)sizeof(uint32_t);
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *rows = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const float *alphas = (const float *)(const void *)tile->group_numbers;
        ptrdiff_t group = tile->runs[run].weight_group;
        for (ptrdiff_t k = 0; k < tile->runs[run].length; k += KR, group++)
            add_group(rows, k, (const char *)tile->weights + group * group_bytes,
                      alphas + group / tile->group_length * bits * NR, sums, mr, bits);
    }
    for (int r = 0; r < mr; r++)
        store_row_f32(tile, r, sums[r]);
}

// clang-format off
static void bits_1_rows_1(const struct matmul_tile *tile) { tile_basis(tile, 1, 1); }
static void bits_1_rows_2(const struct matmul_tile *tile) { tile_basis(tile, 2, 1); }
static void bits_1_rows_3(const struct matmul_tile *tile) { tile_basis(tile, 3, 1); }
static void bits_1_rows_4(const struct matmul_tile *tile) { tile_basis(tile, 4, 1); }
static void bits_2_rows_1(const struct matmul_tile *tile) { tile_basis(tile, 1, 2); }
static void bits_2_rows_2(const struct matmul_tile *tile) { tile_basis(tile, 2, 2); }
static void bits_2_rows_3(const struct matmul_tile *tile) { tile_basis(tile, 3, 2); }
static void bits_2_rows_4(const struct matmul_tile *tile) { tile_basis(tile, 4, 2); }
static void bits_3_rows_1(const struct matmul_tile *tile) { tile_basis(tile, 1, 3); }
static void bits_3_rows_2(const struct matmul_tile *tile) { tile_basis(tile, 2, 3); }
static void bits_3_rows_3(const struct matmul_tile *tile) { tile_basis(tile, 3, 3); }
static void bits_3_rows_4(const struct matmul_tile *tile) { tile_basis(tile, 4, 3); }
static void bits_4_rows_1(const struct matmul_tile *tile) { tile_basis(tile, 1, 4); }
static void bits_4_rows_2(const struct matmul_tile *tile) { tile_basis(tile, 2, 4); }
static void bits_4_rows_3(const struct matmul_tile *tile) { tile_basis(tile, 3, 4); }
static void bits_4_rows_4(const struct matmul_tile *tile) { tile_basis(tile, 4, 4); }
// clang-format on

static matmul_tile_function *const TILES[4][MR] = {
    {bits_1_rows_1, bits_1_rows_2, bits_1_rows_3, bits_1_rows_4},
    {bits_2_rows_1, bits_2_rows_2, bits_2_rows_3, bits_2_rows_4},
    {bits_3_rows_1, bits_3_rows_2, bits_3_rows_3, bits_3_rows_4},
    {bits_4_rows_1, bits_4_rows_2, bits_4_rows_3, bits_4_rows_4},
};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_PORTABLE, .precision = &PRECISION_BCQ[index], .mr = MR,         \
        .nr = NR, .kr = KR, .vector_columns = NR, .tiles = TILES[index], .accepts = accepts_basis, \
        .packing = &LOW_WEIGHTS_PLANES[index], .activation_bytes = sizeof(float),                  \
        .algorithm = "dequantise", .tolerance = 4, .ceiling = "",                                  \
    }
const struct matmul_micro matmul_bcq1g128_4x4_portable = MICRO("matmul_bcq1g128_4x4_portable", 0);
const struct matmul_micro matmul_bcq2g128_4x4_portable = MICRO("matmul_bcq2g128_4x4_portable", 1);
const struct matmul_micro matmul_bcq3g128_4x4_portable = MICRO("matmul_bcq3g128_4x4_portable", 2);
const struct matmul_micro matmul_bcq4g128_4x4_portable = MICRO("matmul_bcq4g128_4x4_portable", 3);
