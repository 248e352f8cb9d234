// SPDX-License-Identifier: MIT
// The exact 8-bit walks of walk_s16_avx2.h for every number of rows, and their descriptor: tiles of
// up to 6 rows by 16 or 8 columns, whose 12 sums, two vectors of weights, one of activations and
// one of products fill the 16 registers. The including file defines S16_SIGNED, whether activations
// are, before.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_S16_INSTANCES_AVX2_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_S16_INSTANCES_AVX2_H

#include "bench/kernels/matmul/accepts_s8.h"
#include "bench/kernels/matmul/walk_s16_avx2.h"

typedef const struct matmul_tile *walk_tile;
typedef const struct matmul_place *walk_place;

// clang-format off
static void wide_1(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 1, 2, S16_SIGNED); }
static void wide_2(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 2, 2, S16_SIGNED); }
static void wide_3(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 3, 2, S16_SIGNED); }
static void wide_4(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 4, 2, S16_SIGNED); }
static void wide_5(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 5, 2, S16_SIGNED); }
static void wide_6(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 6, 2, S16_SIGNED); }
static void narrow_1(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 1, 1, S16_SIGNED); }
static void narrow_2(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 2, 1, S16_SIGNED); }
static void narrow_3(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 3, 1, S16_SIGNED); }
static void narrow_4(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 4, 1, S16_SIGNED); }
static void narrow_5(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 5, 1, S16_SIGNED); }
static void narrow_6(walk_tile t, walk_place p, walk_place end) { walk_s16_avx2(t, p, end, 6, 1, S16_SIGNED); }
// clang-format on

static matmul_walk_function *const wide[] = {wide_1, wide_2, wide_3, wide_4, wide_5, wide_6};
static matmul_walk_function *const narrow[] = {narrow_1, narrow_2, narrow_3,
                                               narrow_4, narrow_5, narrow_6};

static const struct matmul_walks WALKS = {
    .even = wide,
    .even_narrow = narrow,
    .listed = wide,
    .listed_narrow = narrow,
};

static const enum encoding ENCODING = S16_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED;

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, ENCODING, -128, 127);
}

// Codes, whose levels stand in the panels: looking them up tile by tile would add a quarter to the
// operations.
static bool accepts_tables(const struct workload *workload)
{
    return accepts_codes(workload, ENCODING);
}

static void widen(const void *stored, void *wide_copy, size_t count, int32_t zero_point)
{
    widen_s16_avx2(stored, wide_copy, count, zero_point, S16_SIGNED);
}

// Name, precision and accepts().
#define WALK_S16_AVX2(text, values, takes)                                                         \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX2, .precision = &(values), .mr = 6, .nr = 16, .kr = 2,       \
        .vector_columns = 8, .walks = &WALKS, .accepts = (takes), .weight_bytes = 2,               \
        .activation_bytes = 2, .widen = widen, .ceiling = "ceiling_s16_avx2",                      \
    }

#endif
