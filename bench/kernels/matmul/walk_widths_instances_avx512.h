// SPDX-License-Identifier: MIT
// The walks of walk_avx512.h for every number of rows, panels of 16 and of 8 columns, even and
// listed activations: what a micro-kernel file with more walks of its own includes behind the
// header of its type.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_WIDTHS_INSTANCES_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_WIDTHS_INSTANCES_AVX512_H

#include "bench/kernels/matmul/walk_wide_instances_avx512.h"

// clang-format off
static void even_narrow_1(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 1, 8, true); }
static void even_narrow_2(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 2, 8, true); }
static void even_narrow_3(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 3, 8, true); }
static void even_narrow_4(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 4, 8, true); }
static void even_narrow_5(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 5, 8, true); }
static void even_narrow_6(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 6, 8, true); }
static void even_narrow_7(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 7, 8, true); }
static void even_narrow_8(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 8, 8, true); }
static void even_narrow_9(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 9, 8, true); }
static void even_narrow_10(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 10, 8, true); }
static void even_narrow_11(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 11, 8, true); }
static void even_narrow_12(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 12, 8, true); }
static void even_narrow_13(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 13, 8, true); }
static void even_narrow_14(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 14, 8, true); }
static void listed_narrow_1(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 1, 8, false); }
static void listed_narrow_2(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 2, 8, false); }
static void listed_narrow_3(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 3, 8, false); }
static void listed_narrow_4(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 4, 8, false); }
static void listed_narrow_5(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 5, 8, false); }
static void listed_narrow_6(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 6, 8, false); }
static void listed_narrow_7(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 7, 8, false); }
static void listed_narrow_8(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 8, 8, false); }
static void listed_narrow_9(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 9, 8, false); }
static void listed_narrow_10(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 10, 8, false); }
static void listed_narrow_11(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 11, 8, false); }
static void listed_narrow_12(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 12, 8, false); }
static void listed_narrow_13(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 13, 8, false); }
static void listed_narrow_14(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 14, 8, false); }
// clang-format on

static matmul_walk_function *const even_narrow[] = {
    even_narrow_1,  even_narrow_2,  even_narrow_3,  even_narrow_4, even_narrow_5,
    even_narrow_6,  even_narrow_7,  even_narrow_8,  even_narrow_9, even_narrow_10,
    even_narrow_11, even_narrow_12, even_narrow_13, even_narrow_14};
static matmul_walk_function *const listed_narrow[] = {
    listed_narrow_1,  listed_narrow_2,  listed_narrow_3,  listed_narrow_4, listed_narrow_5,
    listed_narrow_6,  listed_narrow_7,  listed_narrow_8,  listed_narrow_9, listed_narrow_10,
    listed_narrow_11, listed_narrow_12, listed_narrow_13, listed_narrow_14};

#endif
