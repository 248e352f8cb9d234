// SPDX-License-Identifier: MIT
// 8-bit depthwise 3x3 and 5x5 by quads (see dwconv_quads.h), written once for all vectors that
// interleave bytes in 128-bit lanes. Included behind a vector header and the definitions of
//     vector_quad                  BLOCK bytes, or BLOCK / 4 sums
//     quad_load, quad_store(to, v, n <= BLOCK bytes), quad_all(byte), quad_flip (adds 128)
//     quad_low8, quad_high8, quad_low16, quad_high16: interleave halves of lanes
//     quad_dot(sums, a, weights)   sums of four products, of unsigned and signed bytes
//     quad_to_float(sums), quad_multiply(floats, scale), quad_round(floats), and
//     quad_requantise(sums, scale) rne((float)sums * scale), the scale being floats
//     quad_words(a, b), quad_add_words, quad_bytes(a, b, is_unsigned): saturate
//     quad_clamp(v, low, high, is_unsigned)
// and enum { BLOCK, QUAD_COLUMNS, QUAD_INTERLEAVES_IN_TILES, QUAD_WALKS_COLUMNS, QUAD_ANY_WINDOW }:
// the channels of a block, the columns of a tile that reads interleaved columns from a buffer,
// whether tiles of 3x3 do without it, whether those of a stride of 1 keep a ring of columns
// instead, and whether other windows are wanted, too.
#include "bench/kernels/dwconv/dwconv_quads_band.h"

// Interleaves one column of input rows, each at rows[i] + offset.
BODY void interleave(const uint8_t *const rows[MOST_INPUT_ROWS], int64_t offset,
                     vector_quad quads[MOST_DEEP][QUAD_GROUPS], const int input_rows,
                     const bool is_unsigned)
{
    vector_quad row[MOST_DEEP * 4];
#pragma GCC unroll 8
    for (int i = 0; i < input_rows; i++) {
        row[i] = quad_load(rows[i] + offset);
        if (!is_unsigned)
            row[i] = quad_flip(row[i]);
    }
    // What is missing in the last quad has weights of 0.
#pragma GCC unroll 8
    for (int i = input_rows; i < (input_rows + 3) / 4 * 4; i++)
        row[i] = row[i - (i % 4 == 1 ? 1 : 2)];
#pragma GCC unroll 2
    for (int d = 0; d < (input_rows + 3) / 4; d++) {
        const vector_quad *r = row + 4 * d;
        const bool is_pair = input_rows - 4 * d <= 2;
        const vector_quad low01 = quad_low8(r[0], r[1]), high01 = quad_high8(r[0], r[1]);
        const vector_quad low23 = is_pair ? low01 : quad_low8(r[2], r[3]);
        const vector_quad high23 = is_pair ? high01 : quad_high8(r[2], r[3]);
        quads[d][0] = quad_low16(low01, low23);
        quads[d][1] = quad_high16(low01, low23);
        quads[d][2] = quad_low16(high01, high23);
        quads[d][3] = quad_high16(high01, high23);
    }
}

#include "bench/kernels/dwconv/dwconv_quads_direct.h"

#include "bench/kernels/dwconv/dwconv_quads_buffered.h"

#include "bench/kernels/dwconv/dwconv_quads_columns.h"

// Output rows oy_lo..oy_hi-1 of one channel block.
BODY void walk_block(const struct call *t, const char *block, int64_t c, int64_t image,
                     int64_t oy_lo, int64_t oy_hi, const int k, const int stride,
                     const bool is_unsigned)
{
    const int band_rows = quads_band_rows(k, stride);
    const int64_t vectors = (int64_t)band_rows * k * quads_deep(k, stride) * QUAD_GROUPS;
    struct band b = start_band(t, block, vectors * BLOCK, c);
    b.padding = quad_load(t->blocks);
    if (!is_unsigned)
        b.padding = quad_flip(b.padding);
    const bool is_narrow = is_narrow_call(t);
    const bool walks = QUAD_WALKS_COLUMNS && t->columns >= WALK_COLUMNS;
    for (int64_t oy = oy_lo; oy < oy_hi; oy += band_rows) {
        const bool is_full = band_rows == 2 && oy + 1 < oy_hi;
        place_band(&b, image, oy, stride, stride * (band_rows - 1) + k);
        if (k == 3 && stride == 1 && walks && is_full)
            band_columns(&b, is_narrow, band_rows, is_unsigned);
        else if (k == 3 && stride == 1 && walks)
            band_columns(&b, is_narrow, 1, is_unsigned);
        else if (k == 3 && QUAD_INTERLEAVES_IN_TILES && is_full)
            band_direct(&b, is_narrow, stride, band_rows, is_unsigned);
        else if (k == 3 && QUAD_INTERLEAVES_IN_TILES)
            band_direct(&b, is_narrow, stride, 1, is_unsigned);
        else if (is_full)
            band_buffered(&b, is_narrow, k, stride, band_rows, is_unsigned);
        else
            band_buffered(&b, is_narrow, k, stride, 1, is_unsigned);
    }
}

#include "bench/kernels/dwconv/dwconv_quads_any.h"

// ---- one instance a window and sign
// --------------------------------------------------------------

static void walk_3x3s1_s8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 3, 1, false);
}

static void walk_3x3s1_u8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 3, 1, true);
}

static void walk_3x3s2_s8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 3, 2, false);
}

static void walk_3x3s2_u8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 3, 2, true);
}

static void walk_5x5s1_s8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 5, 1, false);
}

static void walk_5x5s1_u8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 5, 1, true);
}

static void walk_5x5s2_s8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 5, 2, false);
}

static void walk_5x5s2_u8(const struct call *t, const char *block, int64_t c, int64_t image,
                          int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, 5, 2, true);
}

// Output rows oy_lo..oy_hi-1 of the block of channels c.. whose packed form is `block`.
static void quads_block(const struct call *t, const char *block, int64_t c, int64_t image,
                        int64_t oy_lo, int64_t oy_hi)
{
    const struct problem *p = t->problem;
    if (QUAD_ANY_WINDOW && !dwconv_quads_fit(p)) {
        if (t->is_unsigned)
            walk_any_u8(t, block, c, image, oy_lo, oy_hi);
        else
            walk_any_s8(t, block, c, image, oy_lo, oy_hi);
        return;
    }
    switch (p->kh * 4 + p->stride_h * 2 + t->is_unsigned) {
    case 3 * 4 + 1 * 2 + 0:
        walk_3x3s1_s8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 3 * 4 + 1 * 2 + 1:
        walk_3x3s1_u8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 3 * 4 + 2 * 2 + 0:
        walk_3x3s2_s8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 3 * 4 + 2 * 2 + 1:
        walk_3x3s2_u8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 5 * 4 + 1 * 2 + 0:
        walk_5x5s1_s8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 5 * 4 + 1 * 2 + 1:
        walk_5x5s1_u8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 5 * 4 + 2 * 2 + 0:
        walk_5x5s2_s8(t, block, c, image, oy_lo, oy_hi);
        break;
    case 5 * 4 + 2 * 2 + 1:
        walk_5x5s2_u8(t, block, c, image, oy_lo, oy_hi);
        break;
    }
}
