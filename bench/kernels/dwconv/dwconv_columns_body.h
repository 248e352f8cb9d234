// SPDX-License-Identifier: MIT
// 8-bit depthwise 3x3 of a stride of 1, two output rows by two columns at a time, walking along the
// columns. Included behind dwconv_columns.h and the definitions of
//     enum { COLUMN_VECTORS }      vectors of two interleaved columns, of half of the channels
//     interleave_column(to, row, column, half)          makes those of one from its rows, and, of
//                                                       the second column, from those of the first
//     sum_columns(band, left, right, sum, half, row)    the sums of a tile's output row `row` from
//                                                       its four columns, two in `left`
//
// Pairs of input columns are interleaved once, into a ring of three pairs in the first cache level,
// one pair ahead of the tile, so that no product waits for what is read from further away. A weight
// that was loaded serves both columns of a tile.
//
// The order of the steps matters as much as their number. A core's schedulers hold few vector
// instructions (64 on Zen 4) and fill up with those that wait, and requantisation is a chain of
// six; so sums are requantised behind the next ones, step by step for four vectors, and settle()
// holds the compiler to it.

struct columns {
    vector_quad half[2][COLUMN_VECTORS];
};

// Where the rows of two input columns are.
struct column_pair {
    const uint8_t *const *rows[TILE_COLUMNS];
    int64_t offset[TILE_COLUMNS];
};

// Columns x and x + 1; `rows` has those of the padding and those of the image.
BODY struct column_pair place_columns(const uint8_t *const rows[2][TILE_INPUT_ROWS], int64_t x,
                                      int64_t width, int64_t step)
{
    const bool is_first = x >= 0 && x < width, is_second = x + 1 >= 0 && x + 1 < width;
    return (struct column_pair){
        .rows = {rows[is_first], rows[is_second]},
        .offset = {is_first ? x * step : 0, is_second ? (x + 1) * step : 0},
    };
}

// One column of a pair; the second one after the first.
BODY void fill_columns(struct columns *to, const struct column_pair *from, const int column,
                       const bool is_unsigned)
{
    vector_quad row[TILE_COLUMNS][TILE_INPUT_ROWS];
#pragma GCC unroll 2
    for (int j = 0; j <= column; j++) // rows of the first column that are not used are not loaded
#pragma GCC unroll 4
        for (int i = 0; i < TILE_INPUT_ROWS; i++) {
            row[j][i] = quad_load(from->rows[j][i] + from->offset[j]);
            if (!is_unsigned)
                row[j][i] = quad_flip(row[j][i]);
        }
#pragma GCC unroll 2
    for (int half = 0; half < 2; half++)
        interleave_column(to->half[half], row, column, half);
    __asm__ volatile("" ::: "memory"); // what is wanted of it later is loaded then
}

// The sums of a row of a tile, scaled, rounded, packed and moved by the zero point.
BODY void requantise_columns(const struct band *b, vector_quad sum[TILE_COLUMNS][2],
                             vector_quad words[TILE_COLUMNS], const int half)
{
    vector_quad v[4] = {sum[0][0], sum[0][1], sum[1][0], sum[1][1]};
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++)
        v[i] = quad_to_float(v[i]);
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        v[i] = quad_multiply(v[i], quad_load(b->scale + (2 * half + i % 2) * (BLOCK / 4)));
        settle(&v[i]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) {
        v[i] = quad_round(v[i]);
        settle(&v[i]);
    }
#pragma GCC unroll 2
    for (int j = 0; j < TILE_COLUMNS; j++) {
        words[j] = quad_add_words(quad_words(v[2 * j], v[2 * j + 1]), b->zero_point);
        settle(&words[j]);
    }
}

// The end of a tile's row, from the words of both halves of the channels on.
BODY void leave_columns(const struct band *b, uint8_t *to, int64_t step,
                        vector_quad words[2][TILE_COLUMNS], bool has_second, bool clamps,
                        const bool is_unsigned)
{
#pragma GCC unroll 2
    for (int j = 0; j < TILE_COLUMNS; j++) {
        if (j == 1 && !has_second)
            break;
        vector_quad bytes = quad_bytes(words[0][j], words[1][j], is_unsigned);
        if (clamps)
            bytes = quad_clamp(bytes, b->low, b->high, is_unsigned);
        quad_store(to + j * step, bytes, b->n);
    }
}

// A tile with the common end; fills `next` meanwhile.
BODY void tile_columns(const struct band *b, struct columns *const ring[3],
                       const struct column_pair *ahead, uint8_t *to, bool has_second, bool clamps,
                       const int rows, const bool is_unsigned)
{
    const struct columns *left = ring[0], *right = ring[1];
    const int64_t step = b->call->output_step, down = b->call->columns * step;
    vector_quad sum[2][TILE_ROWS][TILE_COLUMNS][2], words[TILE_ROWS][2][TILE_COLUMNS];
    sum_columns(b, left->half[0], right->half[0], sum[0][0], 0, 0);
    fill_columns(ring[2], ahead, 0, is_unsigned);
    if (rows == 2)
        sum_columns(b, left->half[0], right->half[0], sum[0][1], 0, 1);
    requantise_columns(b, sum[0][0], words[0][0], 0);
    sum_columns(b, left->half[1], right->half[1], sum[1][0], 1, 0);
    if (rows == 2)
        requantise_columns(b, sum[0][1], words[1][0], 0);
    fill_columns(ring[2], ahead, 1, is_unsigned);
    if (rows == 2)
        sum_columns(b, left->half[1], right->half[1], sum[1][1], 1, 1);
    requantise_columns(b, sum[1][0], words[0][1], 1);
    leave_columns(b, to, step, words[0], has_second, clamps, is_unsigned);
    if (rows == 2) {
        requantise_columns(b, sum[1][1], words[1][1], 1);
        leave_columns(b, to + down, step, words[1], has_second, clamps, is_unsigned);
    }
}

// A tile with any end.
BODY void tile_columns_general(const struct band *b, struct columns *const ring[3],
                               const struct column_pair *ahead, int64_t pixel, bool has_second,
                               const int rows, const bool is_unsigned)
{
    for (int row = 0; row < rows; row++, pixel += b->call->columns) {
        vector_quad all[TILE_COLUMNS][QUAD_GROUPS];
#pragma GCC unroll 2
        for (int half = 0; half < 2; half++) {
            vector_quad sum[TILE_COLUMNS][2];
            sum_columns(b, ring[0]->half[half], ring[1]->half[half], sum, half, row);
#pragma GCC unroll 2
            for (int j = 0; j < TILE_COLUMNS; j++) {
                all[j][2 * half] = sum[j][0];
                all[j][2 * half + 1] = sum[j][1];
            }
        }
        leave_general(b, all[0], pixel);
        if (has_second)
            leave_general(b, all[1], pixel + 1);
    }
    fill_columns(ring[2], ahead, 0, is_unsigned);
    fill_columns(ring[2], ahead, 1, is_unsigned);
}

// All columns of a band of `rows` output rows.
BODY void band_columns(const struct band *b, const bool is_narrow, const int rows,
                       const bool is_unsigned)
{
    const struct call *t = b->call;
    const struct dwconv_header *header = t->header;
    const int64_t width = t->problem->w, columns = t->columns, step = t->input_step;
    const bool clamps = header->output_low > (is_unsigned ? 0 : INT8_MIN) ||
                        header->output_high < (is_unsigned ? UINT8_MAX : INT8_MAX);
    const uint8_t *inputs[2][TILE_INPUT_ROWS];
    for (int i = 0; i < TILE_INPUT_ROWS; i++) {
        inputs[0][i] = (const uint8_t *)t->blocks;
        inputs[1][i] = i < rows + 2 ? b->rows[i] : inputs[0][i];
    }
    struct columns space[3], *ring[3] = {&space[0], &space[1], &space[2]};
    int64_t x = -t->problem->pad_left;
    for (int i = 0; i < 2; i++, x += TILE_COLUMNS) {
        const struct column_pair pair = place_columns(inputs, x, width, step);
        fill_columns(ring[i], &pair, 0, is_unsigned);
        fill_columns(ring[i], &pair, 1, is_unsigned);
    }
    uint8_t *to = b->output;
    for (int64_t ox = 0; ox < columns; ox += TILE_COLUMNS, x += TILE_COLUMNS) {
        const struct column_pair ahead = place_columns(inputs, x, width, step);
        const bool has_second = ox + 1 < columns;
        if (is_narrow)
            tile_columns(b, ring, &ahead, to, has_second, clamps, rows, is_unsigned);
        else
            tile_columns_general(b, ring, &ahead, b->pixel + ox, has_second, rows, is_unsigned);
        to += TILE_COLUMNS * t->output_step;
        struct columns *first = ring[0];
        ring[0] = ring[1];
        ring[1] = ring[2];
        ring[2] = first;
    }
}
