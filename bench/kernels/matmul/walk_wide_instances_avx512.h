// SPDX-License-Identifier: MIT
// The walks of walk_avx512.h for every number of rows and panels of 16 columns, even and listed
// activations: what a micro-kernel file includes behind the header of its type.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_WIDE_INSTANCES_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_WIDE_INSTANCES_AVX512_H

#include "bench/kernels/matmul/walk_avx512.h"

typedef const struct matmul_tile *walk_tile;
typedef const struct matmul_place *walk_place;

// clang-format off
static void even_1(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 1, 16, true); }
static void even_2(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 2, 16, true); }
static void even_3(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 3, 16, true); }
static void even_4(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 4, 16, true); }
static void even_5(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 5, 16, true); }
static void even_6(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 6, 16, true); }
static void even_7(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 7, 16, true); }
static void even_8(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 8, 16, true); }
static void even_9(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 9, 16, true); }
static void even_10(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 10, 16, true); }
static void even_11(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 11, 16, true); }
static void even_12(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 12, 16, true); }
static void even_13(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 13, 16, true); }
static void even_14(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 14, 16, true); }
static void listed_1(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 1, 16, false); }
static void listed_2(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 2, 16, false); }
static void listed_3(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 3, 16, false); }
static void listed_4(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 4, 16, false); }
static void listed_5(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 5, 16, false); }
static void listed_6(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 6, 16, false); }
static void listed_7(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 7, 16, false); }
static void listed_8(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 8, 16, false); }
static void listed_9(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 9, 16, false); }
static void listed_10(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 10, 16, false); }
static void listed_11(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 11, 16, false); }
static void listed_12(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 12, 16, false); }
static void listed_13(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 13, 16, false); }
static void listed_14(walk_tile t, walk_place p, walk_place end) { walk_avx512(t, p, end, 14, 16, false); }
// clang-format on

static matmul_walk_function *const even[] = {even_1,  even_2,  even_3,  even_4, even_5,
                                             even_6,  even_7,  even_8,  even_9, even_10,
                                             even_11, even_12, even_13, even_14};
static matmul_walk_function *const listed[] = {listed_1,  listed_2,  listed_3,  listed_4, listed_5,
                                               listed_6,  listed_7,  listed_8,  listed_9, listed_10,
                                               listed_11, listed_12, listed_13, listed_14};

#endif
