// SPDX-License-Identifier: MIT
// 3x3 by quads: tiles interleave their input columns themselves, since a column meets only three
// output columns. A part of dwconv_quads_body.h.

// What tiles need of a band, where no store can be thought to change it.
struct walk {
    const char *weights;
    const int32_t *start;
    const float *scale;
    const uint8_t *rows[MOST_INPUT_ROWS];
    int64_t input_step, output_step, pad_left, width, columns;
    uint8_t *output;
    bool is_narrow;
};

// rows x columns outputs from column ox on.
BODY void tile_direct(const struct band *b, const struct walk *s, int64_t ox, const int stride,
                      const int rows, const int columns, const bool is_unsigned)
{
    enum { K = 3 };
    const int64_t x0 = ox * stride - s->pad_left;
    vector_quad sum[MOST_ROWS][MOST_COLUMNS][QUAD_GROUPS];
#pragma GCC unroll 4
    for (int g = 0; g < QUAD_GROUPS; g++) {
        const vector_quad start = quad_load(s->start + g * (BLOCK / 4));
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int q = 0; q < columns; q++)
                sum[r][q][g] = start;
    }
#pragma GCC unroll 9
    for (int j = 0; j < stride * (columns - 1) + K; j++) {
        vector_quad quads[MOST_DEEP][QUAD_GROUPS];
        const int64_t x = x0 + j;
        if (__builtin_expect(x >= 0 && x < s->width, true)) {
            interleave(s->rows, x * s->input_step, quads, stride * (rows - 1) + K, is_unsigned);
        } else {
#pragma GCC unroll 4
            for (int g = 0; g < QUAD_GROUPS; g++)
                quads[0][g] = b->padding;
        }
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int q = 0; q < columns; q++) {
                const int kx = j - stride * q;
                if (kx < 0 || kx >= K)
                    continue;
                const char *w = s->weights + (r * K + kx) * QUAD_GROUPS * BLOCK;
#pragma GCC unroll 4
                for (int g = 0; g < QUAD_GROUPS; g++)
                    sum[r][q][g] = quad_dot(sum[r][q][g], quads[0][g], quad_load(w + g * BLOCK));
            }
    }
    const int64_t columns_all = s->columns, step = s->output_step;
    if (!s->is_narrow) {
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int q = 0; q < columns; q++) {
                // The address of a copy, so that the sums may stay in registers.
                const vector_quad copy[QUAD_GROUPS] = {sum[r][q][0], sum[r][q][1], sum[r][q][2],
                                                       sum[r][q][3]};
                leave_general(b, copy, b->pixel + r * columns_all + ox + q);
            }
        return;
    }
#pragma GCC unroll 4
    for (int g = 0; g < QUAD_GROUPS; g++) {
        const vector_quad scale = quad_load(s->scale + g * (BLOCK / 4));
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int q = 0; q < columns; q++)
                sum[r][q][g] = quad_requantise(sum[r][q][g], scale);
    }
#pragma GCC unroll 2
    for (int r = 0; r < rows; r++) {
        uint8_t *to = s->output + (r * columns_all + ox) * step;
#pragma GCC unroll 4
        for (int q = 0; q < columns; q++, to += step)
            leave_words(b, quad_words(sum[r][q][0], sum[r][q][1]),
                        quad_words(sum[r][q][2], sum[r][q][3]), to, is_unsigned);
    }
}

BODY void band_direct(const struct band *b, const bool is_narrow, const int stride, const int rows,
                      const bool is_unsigned)
{
    enum { COLUMNS_S1 = 2, COLUMNS_S2 = 4 };
    const int wide = stride == 1 ? COLUMNS_S1 : COLUMNS_S2;
    const struct call *t = b->call;
    struct walk s = {
        .weights = b->weights,
        .start = b->start,
        .scale = b->scale,
        .input_step = t->input_step,
        .output_step = t->output_step,
        .pad_left = t->problem->pad_left,
        .width = t->problem->w,
        .columns = t->columns,
        .output = b->output,
        .is_narrow = is_narrow,
    };
    for (int i = 0; i < MOST_INPUT_ROWS; i++)
        s.rows[i] = b->rows[i];
    int64_t ox = 0;
    for (; ox + wide <= s.columns; ox += wide)
        tile_direct(b, &s, ox, stride, rows, wide, is_unsigned);
    for (; ox < s.columns; ox++)
        tile_direct(b, &s, ox, stride, rows, 1, is_unsigned);
}
