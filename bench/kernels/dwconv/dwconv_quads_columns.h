// SPDX-License-Identifier: MIT
// 3x3 of a stride of 1 by quads that stay in a ring of columns (see dwconv_columns_body.h). A part
// of dwconv_quads_body.h.
#include "bench/kernels/dwconv/dwconv_columns.h"

// [column][group of the half]: quads of four rows.
enum { COLUMN_VECTORS = TILE_COLUMNS * 2 };

BODY void interleave_column(vector_quad to[COLUMN_VECTORS],
                            vector_quad row[TILE_COLUMNS][TILE_INPUT_ROWS], const int column,
                            const int half)
{
    const vector_quad upper = interleave_half(row[column][0], row[column][1], half);
    const vector_quad lower = interleave_half(row[column][2], row[column][3], half);
    to[2 * column] = quad_low16(upper, lower);
    to[2 * column + 1] = quad_high16(upper, lower);
}

BODY void sum_columns(const struct band *b, const vector_quad *left, const vector_quad *right,
                      vector_quad sum[TILE_COLUMNS][2], const int half, const int row)
{
#pragma GCC unroll 2
    for (int g = 0; g < 2; g++) {
        const vector_quad quad[] = {left[g], left[2 + g], right[g], right[2 + g]};
        const int group = 2 * half + g;
        sum[0][g] = sum[1][g] = quad_load(b->start + group * (BLOCK / 4));
#pragma GCC unroll 3
        for (int x = 0; x < 3; x++) {
            vector_quad w = quad_load(b->weights + ((row * 3 + x) * QUAD_GROUPS + group) * BLOCK);
            settle(&w);
            sum[0][g] = quad_dot(sum[0][g], quad[x], w);
            sum[1][g] = quad_dot(sum[1][g], quad[x + 1], w);
            settle(&sum[0][g]);
            settle(&sum[1][g]);
        }
    }
}

#include "bench/kernels/dwconv/dwconv_columns_body.h"
