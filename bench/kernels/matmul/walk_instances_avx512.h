// SPDX-License-Identifier: MIT
// The walks of walk_avx512.h for every number of rows, panels of 16 and of 8 columns, even and
// listed activations: what a micro-kernel file includes behind the header of its type.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_WALK_INSTANCES_AVX512_H
#define BITROOF_BENCH_KERNELS_MATMUL_WALK_INSTANCES_AVX512_H

#include "bench/kernels/matmul/walk_widths_instances_avx512.h"

static const struct matmul_walks walks = {
    .even = even,
    .even_narrow = even_narrow,
    .listed = listed,
    .listed_narrow = listed_narrow,
};

#endif
