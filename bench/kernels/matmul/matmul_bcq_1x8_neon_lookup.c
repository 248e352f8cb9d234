// SPDX-License-Identifier: MIT
// Binary-coding quantisation with fp32 activations by look-up on AArch64 (LUT-GEMM): four bits of a
// column's word pick one of the 16 sums that four activations can make.
//
// tbl finds bytes, and gathering floats from them takes more operations than they are worth: the
// words stay in general registers, and a look-up is a bit field, a load indexed by it, and a scalar
// addition, which suit different pipes of the Cortex-A53. Every column's look-up begins while those
// of the columns before it are in flight. A descriptor for each number of bits.
#include "bench/kernels/matmul/epilogue_f32_neon.h"
#include "bench/kernels/matmul/sum_tables.h"

enum { KR = 32, TABLE = 16, LOOKUPS = KR / 4, COLUMNS = 8, AHEAD = 512 };

static void build_tables(const void *stored, void *wide, size_t count, int32_t zero_point)
{
    (void)zero_point;
    sum_tables_build(stored, wide, count, TABLE);
}

static inline __attribute__((always_inline)) uint64_t lookup_index(const uint64_t *word,
                                                                   const int lookup)
{
    uint64_t index;
    __asm__ volatile("ubfx %0, %1, %2, 4"
                     : "=r"(index)
                     : "r"(word[lookup % COLUMNS / 2]),
                       "i"(lookup % 2 * 32 + lookup / COLUMNS * 4));
    return index;
}

// One bit of a k-group: 32 of K of every column, whose words are side by side. In this order: the
// addition and the load of a look-up further on share a cycle, two indices the next one. A load
// begins four look-ups before its addition, an index is there another three before that, and the
// address of a table eight before its first load.
static inline __attribute__((always_inline)) void
lookup_words(const char *words, const float *tables, float sums[COLUMNS])
{
    enum { INDEX_AHEAD = 8, LOAD_AHEAD = 4, COUNT = LOOKUPS * COLUMNS };
    uint64_t word[COLUMNS / 2]; // of two columns
#pragma GCC unroll 4
    for (int c = 0; c < COLUMNS / 2; c++)
        memcpy(&word[c], words + c * 8, sizeof word[c]);
    const float *table[2] = {tables, tables};
    uint64_t index[COLUMNS];
    float found[COLUMNS];
#pragma GCC unroll 72
    for (int i = -INDEX_AHEAD; i < COUNT; i++) {
        const int load = i + LOAD_AHEAD, next = i + INDEX_AHEAD;
        if (i >= 0)
            __asm__ volatile("fadd %s0, %s0, %s1"
                             : "+w"(sums[i % COLUMNS])
                             : "w"(found[i % COLUMNS]));
        if (load >= 0 && load < COUNT)
            __asm__ volatile("ldr %s0, [%1, %2, lsl #2]"
                             : "=w"(found[load % COLUMNS])
                             : "r"(table[load / COLUMNS % 2]), "r"(index[load % COLUMNS]));
        if (i % 2 == 0 && next < COUNT) {
            index[next % COLUMNS] = lookup_index(word, next);
            index[next % COLUMNS + 1] = lookup_index(word, next + 1);
        }
        if (load % COLUMNS == 0 && load < COUNT - COLUMNS)
            __asm__ volatile("add %0, %1, %2"
                             : "=r"(table[(load / COLUMNS + 1) % 2])
                             : "r"(table[load / COLUMNS % 2]), "i"(TABLE * sizeof(float)));
    }
}

static inline __attribute__((always_inline)) void tile_basis_neon(const struct matmul_tile *tile,
                                                                  const int bits)
{
    const ptrdiff_t group_bytes = bits * COLUMNS * (ptrdiff_t)sizeof(uint32_t);
    __asm__ volatile("" : : : "memory"); // what the loads below do not say that they read
    float totals[COLUMNS] = {0};
    for (int32_t run = 0; run < tile->run_count; run++) {
        const float *tables = tile->rows[run];
        const ptrdiff_t first = tile->runs[run].weight_group;
        const ptrdiff_t groups = tile->runs[run].length / KR;
        const char *words = (const char *)tile->weights + first * group_bytes;
        const float *alphas = (const float *)(const void *)tile->group_numbers +
                              first / tile->group_length * bits * COLUMNS;
        for (ptrdiff_t group = 0; group < groups; group += tile->group_length,
                       words += tile->group_length * group_bytes,
                       tables += (ptrdiff_t)tile->group_length * LOOKUPS * TABLE) {
            for (int b = 0; b < bits; b++, alphas += COLUMNS) {
                float sums[COLUMNS] = {0};
                for (int32_t i = 0; i < tile->group_length; i++) {
                    const char *own = words + i * group_bytes + b * COLUMNS * 4;
                    __builtin_prefetch(own + AHEAD);
                    lookup_words(own, tables + (ptrdiff_t)i * LOOKUPS * TABLE, sums);
                }
                for (int c = 0; c < COLUMNS; c++)
                    totals[c] += sums[c] * alphas[c];
            }
        }
    }
    float32x4_t sums[1][2] = {{vld1q_f32(totals), vld1q_f32(totals + 4)}};
    epilogue_f32_store(tile, 1, 2, sums);
}

// clang-format off
static void bits_1(const struct matmul_tile *tile) { tile_basis_neon(tile, 1); }
static void bits_2(const struct matmul_tile *tile) { tile_basis_neon(tile, 2); }
static void bits_3(const struct matmul_tile *tile) { tile_basis_neon(tile, 3); }
static void bits_4(const struct matmul_tile *tile) { tile_basis_neon(tile, 4); }
// clang-format on

static matmul_tile_function *const TILES[] = {bits_1, bits_2, bits_3, bits_4};

#define MICRO(text, index)                                                                         \
    {                                                                                              \
        .isa = ISA_NEON, .nr = COLUMNS, .vector_columns = COLUMNS, .tiles = &TILES[index],         \
        .activation_bytes = TABLE / 4 * sizeof(float), .ceiling = "ceiling_b1a32_neon_lookup",     \
        SUM_TABLES_MICRO(text, index)                                                              \
    }
const struct matmul_micro matmul_bcq1g128_1x8_neon_lookup =
    MICRO("matmul_bcq1g128_1x8_neon_lookup", 0);
const struct matmul_micro matmul_bcq2g128_1x8_neon_lookup =
    MICRO("matmul_bcq2g128_1x8_neon_lookup", 1);
const struct matmul_micro matmul_bcq3g128_1x8_neon_lookup =
    MICRO("matmul_bcq3g128_1x8_neon_lookup", 2);
const struct matmul_micro matmul_bcq4g128_1x8_neon_lookup =
    MICRO("matmul_bcq4g128_1x8_neon_lookup", 3);
