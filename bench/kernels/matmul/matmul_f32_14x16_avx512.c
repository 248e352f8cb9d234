// SPDX-License-Identifier: MIT
// fp32 tiles of up to 14 rows by 16, 8 or 4 columns for AVX-512: fourteen sums, so that two tiles
// are in flight at a time; see walk_f32_avx512.h and walk_several_f32_avx512.h.
#include "bench/kernels/matmul/accepts_f32.h"
#include "bench/kernels/matmul/narrow_layers.h"
#include "bench/kernels/matmul/walk_f32_avx512.h"
#include "bench/kernels/matmul/walk_several_f32_avx512.h"
#include "bench/kernels/matmul/walk_widths_instances_avx512.h"

// clang-format off
static void even_least_1(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 1, true); }
static void even_least_2(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 2, true); }
static void even_least_3(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 3, true); }
static void even_least_4(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 4, true); }
static void even_least_5(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 5, true); }
static void even_least_6(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 6, true); }
static void even_least_7(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 7, true); }
static void even_least_8(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 8, true); }
static void even_least_9(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 9, true); }
static void even_least_10(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 10, true); }
static void even_least_11(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 11, true); }
static void even_least_12(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 12, true); }
static void even_least_13(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 13, true); }
static void even_least_14(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 14, true); }
static void listed_least_1(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 1, false); }
static void listed_least_2(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 2, false); }
static void listed_least_3(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 3, false); }
static void listed_least_4(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 4, false); }
static void listed_least_5(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 5, false); }
static void listed_least_6(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 6, false); }
static void listed_least_7(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 7, false); }
static void listed_least_8(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 8, false); }
static void listed_least_9(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 9, false); }
static void listed_least_10(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 10, false); }
static void listed_least_11(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 11, false); }
static void listed_least_12(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 12, false); }
static void listed_least_13(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 13, false); }
static void listed_least_14(walk_tile t, walk_place p, walk_place end) { walk_several_f32_avx512(t, p, end, 14, false); }
// clang-format on

static matmul_walk_function *const even_least[] = {
    even_least_1,  even_least_2,  even_least_3,  even_least_4, even_least_5,
    even_least_6,  even_least_7,  even_least_8,  even_least_9, even_least_10,
    even_least_11, even_least_12, even_least_13, even_least_14};
static matmul_walk_function *const listed_least[] = {
    listed_least_1,  listed_least_2,  listed_least_3,  listed_least_4, listed_least_5,
    listed_least_6,  listed_least_7,  listed_least_8,  listed_least_9, listed_least_10,
    listed_least_11, listed_least_12, listed_least_13, listed_least_14};

static const struct matmul_walks walks = {
    .even = even,
    .even_narrow = even_narrow,
    .even_least = even_least,
    .listed = listed,
    .listed_narrow = listed_narrow,
    .listed_least = listed_least,
};

// Long sums are better off with wide tiles: panels that leave the first-level cache come back twice
// as often here, and beginning and ending a tile counts for little. Unless most of a wide panel
// would be padding.
static bool accepts(const struct workload *workload)
{
    const int64_t depth = problem_depth(&workload->problem);
    return (depth <= 448 || (depth <= 1024 && is_narrow_layer(workload, 32))) &&
           accepts_f32(workload);
}

const struct matmul_micro matmul_f32_14x16_avx512 = {
    .name = "matmul_f32_14x16_avx512",
    .isa = ISA_AVX512,
    .precision = &PRECISION_F32,
    .mr = 14,
    .nr = 16,
    .kr = 1,
    .vector_columns = 8,
    .least_columns = 4,
    .interleaved = true,
    .walks = &walks,
    .accepts = accepts,
    .weight_bytes = 4,
    .activation_bytes = 4,
    .tolerance = 4,
    .ceiling = "ceiling_f32_avx512",
};
