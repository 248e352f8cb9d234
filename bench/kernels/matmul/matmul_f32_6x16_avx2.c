// SPDX-License-Identifier: MIT
// fp32 tiles of up to 6 rows by 16 or 8 columns for AVX2: 12 sums, two vectors of weights and
// broadcast activations fill the 16 registers.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/walk_f32_avx2.h"

typedef const struct matmul_tile *walk_tile;
typedef const struct matmul_place *walk_place;

// clang-format off
static void wide_1(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 1, 2); }
static void wide_2(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 2, 2); }
static void wide_3(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 3, 2); }
static void wide_4(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 4, 2); }
static void wide_5(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 5, 2); }
static void wide_6(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 6, 2); }
static void narrow_1(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 1, 1); }
static void narrow_2(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 2, 1); }
static void narrow_3(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 3, 1); }
static void narrow_4(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 4, 1); }
static void narrow_5(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 5, 1); }
static void narrow_6(walk_tile t, walk_place p, walk_place end) { walk_f32_avx2(t, p, end, 6, 1); }
// clang-format on

static matmul_walk_function *const wide[] = {wide_1, wide_2, wide_3, wide_4, wide_5, wide_6};
static matmul_walk_function *const narrow[] = {narrow_1, narrow_2, narrow_3,
                                               narrow_4, narrow_5, narrow_6};

static const struct matmul_walks walks = {
    .even = wide,
    .even_narrow = narrow,
    .listed = wide,
    .listed_narrow = narrow,
};

const struct matmul_micro matmul_f32_6x16_avx2 = {
    .name = "matmul_f32_6x16_avx2",
    .isa = ISA_AVX2,
    .precision = &PRECISION_F32,
    .mr = 6,
    .nr = 16,
    .kr = 1,
    .vector_columns = 8,
    .walks = &walks,
    .accepts = accepts_f32,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx2",
};
