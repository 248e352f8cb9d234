// SPDX-License-Identifier: MIT
// 5x5 by quads, and 3x3 where registers are few. A part of dwconv_quads_body.h.
//
// A band is cut into chunks of columns. The input columns of a chunk are interleaved once, into a
// buffer in the first cache level, padding included. Tiles then read it at constant distances: the
// rows of the band by a few columns, one half of the channels after the other, so that many outputs
// share a weight.

// Input columns that the buffer holds: 16 output columns with stride 2.
enum { BUFFER_COLUMNS = 36, BUFFER_VECTORS = BUFFER_COLUMNS * MOST_DEEP * QUAD_GROUPS };

BODY vector_quad *put_padding(const struct band *b, int64_t columns, vector_quad *to,
                              const int deep)
{
    for (int64_t i = 0; i < columns * deep * QUAD_GROUPS; i++)
        *to++ = b->padding;
    return to;
}

// Fills the buffer, [column][deep][QUAD_GROUPS], with `count` input columns from column x on.
BODY void fill_buffer(const struct band *b, vector_quad *to, int64_t x, int64_t count,
                      const int deep, const int input_rows, const bool is_unsigned)
{
    const int64_t width = b->call->problem->w, step = b->call->input_step, end = x + count;
    const int64_t lo = x < 0 ? 0 : (x < width ? x : width), hi = end < width ? end : width;
    const int64_t left = x < 0 ? (-x < count ? -x : count) : 0;
    int64_t inside = hi > lo ? hi - lo : 0;
    const uint8_t *rows[MOST_INPUT_ROWS];
    for (int i = 0; i < input_rows; i++)
        rows[i] = b->rows[i];
    to = put_padding(b, left, to, deep);
    count -= left + inside;
    for (int64_t offset = lo * step; inside > 0; inside--, offset += step) {
        vector_quad quads[MOST_DEEP][QUAD_GROUPS];
        interleave(rows, offset, quads, input_rows, is_unsigned);
#pragma GCC unroll 2
        for (int d = 0; d < deep; d++)
#pragma GCC unroll 4
            for (int g = 0; g < QUAD_GROUPS; g++)
                *to++ = quads[d][g];
    }
    put_padding(b, count, to, deep);
}

// The sums of groups 2 * half and 2 * half + 1 of rows x columns outputs; `quads` are those of the
// first input column.
BODY void add_up(const struct band *b, const vector_quad *quads,
                 vector_quad sum[MOST_ROWS][MOST_COLUMNS][2], const int half, const int k,
                 const int stride, const int rows, const int columns)
{
    const int deep = quads_deep(k, stride);
#pragma GCC unroll 2
    for (int g = 0; g < 2; g++) {
        const vector_quad start = quad_load(b->start + (2 * half + g) * (BLOCK / 4));
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int q = 0; q < columns; q++)
                sum[r][q][g] = start;
    }
#pragma GCC unroll 16
    for (int j = 0; j < stride * (columns - 1) + k; j++)
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 2
            for (int d = r * stride / 4; d <= (r * stride + k - 1) / 4; d++) {
                const vector_quad *a = quads + (j * deep + d) * QUAD_GROUPS + 2 * half;
#pragma GCC unroll 4
                for (int q = 0; q < columns; q++) {
                    const int kx = j - stride * q;
                    if (kx < 0 || kx >= k)
                        continue;
                    const int vector = ((r * k + kx) * deep + d) * QUAD_GROUPS + 2 * half;
                    const char *w = b->weights + vector * BLOCK;
                    sum[r][q][0] = quad_dot(sum[r][q][0], a[0], quad_load(w));
                    sum[r][q][1] = quad_dot(sum[r][q][1], a[1], quad_load(w + BLOCK));
                }
            }
}

// rows x columns outputs from column ox on with the common end: scale, round, then saturate while
// packing. Only for narrow layers.
BODY void tile_buffered(const struct band *b, int64_t ox, const vector_quad *quads, const int k,
                        const int stride, const int rows, const int columns, const bool is_unsigned)
{
    vector_quad words[2][MOST_ROWS][MOST_COLUMNS];
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++) {
        vector_quad sum[MOST_ROWS][MOST_COLUMNS][2];
        add_up(b, quads, sum, half, k, stride, rows, columns);
        const vector_quad scale0 = quad_load(b->scale + 2 * half * (BLOCK / 4));
        const vector_quad scale1 = quad_load(b->scale + (2 * half + 1) * (BLOCK / 4));
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int q = 0; q < columns; q++)
                words[half][r][q] = quad_words(quad_requantise(sum[r][q][0], scale0),
                                               quad_requantise(sum[r][q][1], scale1));
    }
    const int64_t step = b->call->output_step;
#pragma GCC unroll 2
    for (int r = 0; r < rows; r++) {
        uint8_t *to = b->output + (r * b->call->columns + ox) * step;
#pragma GCC unroll 4
        for (int q = 0; q < columns; q++, to += step)
            leave_words(b, words[0][r][q], words[1][r][q], to, is_unsigned);
    }
}

// The outputs of one column with any end.
BODY void column_general(const struct band *b, int64_t ox, const vector_quad *quads, const int k,
                         const int stride, const int rows)
{
    vector_quad all[MOST_ROWS][QUAD_GROUPS];
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++) {
        vector_quad sum[MOST_ROWS][MOST_COLUMNS][2];
        add_up(b, quads, sum, half, k, stride, rows, 1);
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++) {
            all[r][2 * half] = sum[r][0][0];
            all[r][2 * half + 1] = sum[r][0][1];
        }
    }
    for (int r = 0; r < rows; r++)
        leave_general(b, all[r], b->pixel + r * b->call->columns + ox);
}

BODY void band_buffered(const struct band *b, const bool is_narrow, const int k, const int stride,
                        const int rows, const bool is_unsigned)
{
    enum { COLUMNS = QUAD_COLUMNS };
    const int64_t columns = b->call->columns, pad = b->call->problem->pad_left;
    const int deep = quads_deep(k, stride);
    const int chunk = (BUFFER_COLUMNS - k) / stride / COLUMNS * COLUMNS;
    vector_quad buffer[BUFFER_VECTORS];
    for (int64_t first = 0; first < columns; first += chunk) {
        const int64_t end = first + chunk < columns ? first + chunk : columns;
        const vector_quad *quads = buffer;
        fill_buffer(b, buffer, first * stride - pad, (end - first - 1) * stride + k, deep,
                    stride * (rows - 1) + k, is_unsigned);
        int64_t ox = first;
        for (; !is_narrow && ox < end; ox++, quads += stride * deep * QUAD_GROUPS)
            column_general(b, ox, quads, k, stride, rows);
        for (; ox + COLUMNS <= end; ox += COLUMNS, quads += COLUMNS * stride * deep * QUAD_GROUPS)
            tile_buffered(b, ox, quads, k, stride, rows, COLUMNS, is_unsigned);
        for (; ox < end; ox++, quads += stride * deep * QUAD_GROUPS)
            tile_buffered(b, ox, quads, k, stride, rows, 1, is_unsigned);
    }
}
