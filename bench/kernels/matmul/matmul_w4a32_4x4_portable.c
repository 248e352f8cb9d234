// SPDX-License-Identifier: MIT
// 4-bit weights with fp32 activations in tiles of up to 4 x 4 in plain C, every weight made a float
// where it is used: they run on any machine, for any depth, and test packing and drivers
// everywhere. Panels are those of LOW_WEIGHTS_NIBBLES. A descriptor for each kind of scales.
#include "bench/kernels/matmul/accepts_weight_only.h"
#include "bench/kernels/matmul/low_weights.h"
#include "bench/kernels/matmul/store_f32_portable.h"

enum { MR = 4, NR = 4, KR = 8, LANE = 4 };

// Adds a scale group of one run, products of levels less zero points, in `sums`.
static inline __attribute__((always_inline)) void add_group(const float *const *rows, ptrdiff_t k,
                                                            ptrdiff_t end, const uint8_t *lanes,
                                                            const float *zeros, float (*sums)[NR],
                                                            const int mr)
{
    for (; k < end; k += KR, lanes += NR * LANE) {
        for (int i = 0; i < KR && k + i < end; i++) {
            for (int j = 0; j < NR; j++) {
                const int code = lanes[j * LANE + i % LANE] >> i / LANE * 4 & 15;
                const float level = (float)((code ^ 8) - 8) - zeros[j];
                for (int r = 0; r < mr; r++)
                    sums[r][j] += rows[r][k + i] * level;
            }
        }
    }
}

static inline __attribute__((always_inline)) void tile_levels(const struct matmul_tile *tile,
                                                              const int mr)
{
    float floats[MR][NR] = {{0}};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *const *rows = (const float *const *)tile->rows + (ptrdiff_t)run * mr;
        const ptrdiff_t first = tile->runs[run].weight_group, length = tile->runs[run].length;
        const ptrdiff_t group = (ptrdiff_t)tile->group_length * KR;
        const uint8_t *lanes = (const uint8_t *)tile->weights + first * NR * LANE;
        const float *numbers =
            (const float *)(const void *)tile->group_numbers + first / tile->group_length * 2 * NR;
        for (ptrdiff_t k = 0; k < length; k += group, numbers += 2 * NR) {
            float sums[MR][NR] = {{0}};
            add_group(rows, k, length - k < group ? length : k + group, lanes, numbers + NR, sums,
                      mr);
            lanes += (ptrdiff_t)tile->group_length * NR * LANE;
            for (int r = 0; r < mr; r++) {
                for (int j = 0; j < NR; j++)
                    floats[r][j] += sums[r][j] * numbers[j];
            }
        }
    }
    for (int r = 0; r < mr; r++)
        store_row_f32(tile, r, floats[r]);
}

// clang-format off
static void tile_1(const struct matmul_tile *tile) { tile_levels(tile, 1); }
static void tile_2(const struct matmul_tile *tile) { tile_levels(tile, 2); }
static void tile_3(const struct matmul_tile *tile) { tile_levels(tile, 3); }
static void tile_4(const struct matmul_tile *tile) { tile_levels(tile, 4); }
// clang-format on

static matmul_tile_function *const TILES[MR] = {tile_1, tile_2, tile_3, tile_4};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_PORTABLE, .precision = &PRECISION_W4A32[index], .mr = MR,       \
        .nr = NR, .kr = KR, .vector_columns = NR, .tiles = TILES, .accepts = accepts_weight_only,  \
        .packing = &LOW_WEIGHTS_NIBBLES, .activation_bytes = sizeof(float),                        \
        .algorithm = "dequantise", .tolerance = 4, .ceiling = "",                                  \
    }
const struct matmul_micro matmul_w4a32_4x4_portable = MICRO("matmul_w4a32_4x4_portable", 0);
const struct matmul_micro matmul_w4a32g32_4x4_portable = MICRO("matmul_w4a32g32_4x4_portable", 1);
const struct matmul_micro matmul_w4a32g64_4x4_portable = MICRO("matmul_w4a32g64_4x4_portable", 2);
const struct matmul_micro matmul_w4a32g128_4x4_portable = MICRO("matmul_w4a32g128_4x4_portable", 3);
const struct matmul_micro matmul_w4a32g32z_4x4_portable = MICRO("matmul_w4a32g32z_4x4_portable", 4);
