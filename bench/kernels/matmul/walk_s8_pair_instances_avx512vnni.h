// SPDX-License-Identifier: MIT
// The 8-bit walks of walk_avx512.h on panels of 32 and 16 columns for every number of rows, and
// their descriptor: 28 sums, two vectors of weights and one of activations fill the 32 registers.
// The including file defines WALK_IS_SIGNED, whether activations are.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_S8_PAIR_INSTANCES_AVX512VNNI_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_S8_PAIR_INSTANCES_AVX512VNNI_H

#include "bench/kernels/matmul/accepts_s8.h"

enum { WALK_GROUP_STEPS = 1, WALK_GROUP_BYTES = 64 };

#include "bench/kernels/matmul/walk_s8_avx512vnni.h"
#include "bench/kernels/matmul/walk_wide_instances_avx512.h"

static const enum weights_format WALK_WEIGHTS = WEIGHTS_BYTES;

// clang-format off
static void even_pair_1(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 1, 32, true); }
static void even_pair_2(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 2, 32, true); }
static void even_pair_3(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 3, 32, true); }
static void even_pair_4(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 4, 32, true); }
static void even_pair_5(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 5, 32, true); }
static void even_pair_6(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 6, 32, true); }
static void even_pair_7(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 7, 32, true); }
static void even_pair_8(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 8, 32, true); }
static void even_pair_9(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 9, 32, true); }
static void even_pair_10(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 10, 32, true); }
static void even_pair_11(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 11, 32, true); }
static void even_pair_12(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 12, 32, true); }
static void even_pair_13(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 13, 32, true); }
static void even_pair_14(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 14, 32, true); }
static void listed_pair_1(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 1, 32, false); }
static void listed_pair_2(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 2, 32, false); }
static void listed_pair_3(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 3, 32, false); }
static void listed_pair_4(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 4, 32, false); }
static void listed_pair_5(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 5, 32, false); }
static void listed_pair_6(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 6, 32, false); }
static void listed_pair_7(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 7, 32, false); }
static void listed_pair_8(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 8, 32, false); }
static void listed_pair_9(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 9, 32, false); }
static void listed_pair_10(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 10, 32, false); }
static void listed_pair_11(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 11, 32, false); }
static void listed_pair_12(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 12, 32, false); }
static void listed_pair_13(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 13, 32, false); }
static void listed_pair_14(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 14, 32, false); }
// clang-format on

static matmul_walk_function *const even_pair[] = {
    even_pair_1, even_pair_2, even_pair_3,  even_pair_4,  even_pair_5,  even_pair_6,  even_pair_7,
    even_pair_8, even_pair_9, even_pair_10, even_pair_11, even_pair_12, even_pair_13, even_pair_14};
static matmul_walk_function *const listed_pair[] = {
    listed_pair_1,  listed_pair_2,  listed_pair_3,  listed_pair_4, listed_pair_5,
    listed_pair_6,  listed_pair_7,  listed_pair_8,  listed_pair_9, listed_pair_10,
    listed_pair_11, listed_pair_12, listed_pair_13, listed_pair_14};

static const struct matmul_walks walks = {
    .even = even_pair,
    .even_narrow = even,
    .listed = listed_pair,
    .listed_narrow = listed,
};

static bool accepts(const struct workload *workload)
{
    return accepts_s8(workload, WALK_IS_SIGNED ? ENCODING_SIGNED : ENCODING_UNSIGNED, -128, 127);
}

// Name, precision and what is added to activations.
#define WALK_S8_PAIRS_AVX512VNNI(text, values, offset)                                             \
    {                                                                                              \
        .name = (text), .isa = ISA_AVX512VNNI, .precision = &(values), .mr = 14, .nr = 32,         \
        .kr = 4, .vector_columns = 16, .walks = &walks, .accepts = accepts, .weight_bytes = 1,     \
        .activation_bytes = 1, .activation_offset = (offset), .ceiling = "ceiling_u8_avx512vnni",  \
    }

#endif
