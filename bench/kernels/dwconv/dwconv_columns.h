// SPDX-License-Identifier: MIT
// What the parts of a walk along columns share: see dwconv_columns_body.h. Included behind a vector
// header and the vectors of quads.
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_COLUMNS_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_COLUMNS_H

#include "bench/kernels/dwconv/dwconv_quads_band.h"

// Images of fewer columns do not repay the start of a walk.
enum { WALK_COLUMNS = 10 };

enum { TILE_ROWS = 2, TILE_COLUMNS = 2, TILE_INPUT_ROWS = 4 };

// Has *v computed as it is written here: not folded into what wants it later.
BODY void settle(vector_quad *v)
{
    __asm__("" : "+v"(*v));
}

// Bytes of the low (0) or high (1) half of each lane, interleaved.
BODY vector_quad interleave_half(vector_quad a, vector_quad b, const int half)
{
    return half == 0 ? quad_low8(a, b) : quad_high8(a, b);
}

#endif
