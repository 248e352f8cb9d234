// SPDX-License-Identifier: MIT
// Two input rows of a 3x3 walk at once. A part of dwconv_f32_rows.h, for whole cache lines of
// channels and the common ends; the sums come in the same order as row by row.
//
// A pair of input rows completes two output rows and starts two. Per output vector: 9
// multiply-adds, half of the sums carried in memory that single rows carry. The padding above and
// below an image may be one row of a pair; only its taps are skipped.
//
// A cache line holds the channels of two vectors, and lines at distances of powers of two share few
// places of the first level, so that a line may be gone before its second half is wanted. So the
// pass over the first halves copies the second halves of the inputs, and leaves its outputs, in
// buffers; the pass over the second halves reads the copies and writes whole lines. Inputs are thus
// read and outputs written in different passes, and no load looks as if it followed a store to the
// same place of another page.

// Which of the two rows there are, the other one being padding: constants where they are used.
enum pair_rows { PAIR_LOWER, PAIR_BOTH, PAIR_UPPER };

struct pair_place {
    const float *input;  // tap 0 of the upper row: of the image, or a copy
    float *copy;         // where second halves of the inputs go
    float *sum, *output; // output: of the image
    float *left;         // finished first halves
    const float *tables, *limits;
    int64_t input_step, input_row, output_step, output_row;
    bool is_far; // the inputs are fetched ahead
};

BODY void pair_advance(struct pair_place *at, int64_t columns)
{
    at->input += columns * at->input_step;
    at->copy += columns * VECTOR_LANES;
    at->sum += columns * 2 * VECTOR_LANES;
    at->output += columns * at->output_step;
    at->left += columns * VECTOR_LANES;
}

// A row of column j of the place.
BODY vector_f32 pair_load_row(const struct pair_place *at, const int j, const int row,
                              const bool is_second)
{
    const float *in = at->input + j * at->input_step + row * at->input_row;
    const vector_f32 v = f32_load(in);
    if (!is_second) {
        f32_store(at->copy + j * VECTOR_LANES + row * COPIED_ROW, f32_load(in + VECTOR_LANES));
        if (at->is_far)
            __builtin_prefetch(in + 2 * at->input_row, 0, 2);
    }
    return v;
}

// Column j of the place, of both rows.
BODY void pair_load(const struct pair_place *at, const int j, vector_f32 *upper, vector_f32 *lower,
                    const enum pair_rows rows, const bool is_second)
{
    if (rows != PAIR_LOWER)
        *upper = pair_load_row(at, j, 0, is_second);
    if (rows != PAIR_UPPER)
        *lower = pair_load_row(at, j, 1, is_second);
    else
        *lower = *upper; // unused
    if (rows == PAIR_LOWER)
        *upper = *lower; // unused
}

BODY void pair_leave(const struct pair_place *at, const int i, const int row, vector_f32 v,
                     const enum finish how, const bool is_second)
{
    float *left = at->left + i * VECTOR_LANES + row * LEFT_ROW;
    if (how == FINISH_PLAIN) {
        v = f32_add(v, f32_load(at->tables + TABLE_BIAS * VECTOR_LANES));
        v = f32_clamp_between(v, at->limits);
    }
    if (is_second) {
        float *to = at->output + i * at->output_step + row * at->output_row;
        f32_store(to, f32_load(left));
        f32_store(to + VECTOR_LANES, v);
    } else {
        f32_store(left, v);
    }
}

BODY void pair_column(const struct row *r, const struct pair_place *at, const int i,
                      const vector_f32 a[3], const vector_f32 b[3], const enum pair_rows rows,
                      const enum finish how, const bool is_second, const bool has_left,
                      const bool has_right)
{
    float *sum = at->sum + i * 2 * VECTOR_LANES, *next = sum + VECTOR_LANES;
    vector_f32 v = b[1];
    if (rows != PAIR_LOWER) {
        v = add_taps(r, f32_load(sum), a, 2, false, has_left, has_right);
        pair_leave(at, i, 0, v, how, is_second);
        v = add_taps(r, f32_load(next), a, 1, false, has_left, has_right);
        if (rows == PAIR_BOTH)
            v = add_taps(r, v, b, 2, false, has_left, has_right);
        pair_leave(at, i, 1, v, how, is_second);
        v = add_taps(r, a[1], a, 0, true, has_left, has_right);
    }
    if (rows != PAIR_UPPER) {
        f32_store(sum, add_taps(r, v, b, 1, rows == PAIR_LOWER, has_left, has_right));
        f32_store(next, add_taps(r, b[1], b, 0, true, has_left, has_right));
    }
    __asm__ volatile("" ::: "memory"); // what is loaded every time stays out of registers
}

// One channel vector of two input rows; see row_vector().
BODY void pair_vector(const struct walk *s, const struct row *r, struct pair_place at,
                      const enum pair_rows rows, const enum finish how, const bool is_second)
{
    vector_f32 a[3], b[3];
    int64_t q = 0;
    pair_load(&at, 1, &a[1], &b[1], rows, is_second);
    if (s->is_left) {
        pair_load(&at, 2, &a[2], &b[2], rows, is_second);
        pair_column(r, &at, 0, a, b, rows, how, is_second, false, true);
        pair_advance(&at, 1);
        a[0] = a[1];
        b[0] = b[1];
        a[1] = a[2];
        b[1] = b[2];
        q++;
    } else {
        pair_load(&at, 0, &a[0], &b[0], rows, is_second);
    }
    for (; q + 3 <= s->inner; q += 3) {
#pragma GCC unroll 3
        for (int i = 0; i < 3; i++) {
            const int x = i, y = (i + 1) % 3, z = (i + 2) % 3;
            pair_load(&at, i + 2, &a[z], &b[z], rows, is_second);
            pair_column(r, &at, i, (vector_f32[]){a[x], a[y], a[z]},
                        (vector_f32[]){b[x], b[y], b[z]}, rows, how, is_second, true, true);
        }
        pair_advance(&at, 3);
    }
    for (; q < s->inner; q++) {
        pair_load(&at, 2, &a[2], &b[2], rows, is_second);
        pair_column(r, &at, 0, a, b, rows, how, is_second, true, true);
        pair_advance(&at, 1);
        a[0] = a[1];
        b[0] = b[1];
        a[1] = a[2];
        b[1] = b[2];
    }
    if (q < s->width)
        pair_column(r, &at, 0, a, b, rows, how, is_second, true, false);
}

// One pass: over the first or the second halves of the lines at vector v.
BODY void pair_pass(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                    int64_t channel, int v, const enum pair_rows rows, const enum finish how,
                    const bool is_second)
{
    const struct dwconv_tile *t = &s->tile;
    struct row r;
#pragma GCC unroll 9
    for (int i = 0; i < 9; i++)
        r.weight[i] = f32_load(block + i * VECTOR_LANES);
    const struct pair_place at = {
        .input = is_second ? sums->copied[0][0] : t->input + (o + 2) * t->row_stride + channel,
        .copy = sums->copied[0][0],
        .sum = sums->sum[v][0][0],
        .output = t->output + o * t->output_row_stride + channel - is_second * VECTOR_LANES,
        .left = sums->left[0][0],
        .tables = block + 9 * VECTOR_LANES,
        .limits = sums->limits[0],
        .input_step = is_second ? VECTOR_LANES : t->pixel_stride,
        .input_row = is_second ? COPIED_ROW : t->row_stride,
        .output_step = t->output_step,
        .output_row = t->output_row_stride,
        .is_far = s->is_far,
    };
    pair_vector(s, &r, at, rows, how, is_second);
}

// Two input rows, all channels of the group that starts at `channel`; see row_group().
BODY void pair_group(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                     int64_t channel, const enum pair_rows rows, const enum finish how)
{
    const int64_t left = s->tile.channels - channel;
    const int64_t count = left < ROW_CHANNELS ? left : ROW_CHANNELS;
    const int vectors = (int)(count / VECTOR_LANES);
    for (int v = 0; v < vectors; v += 2, block += 2 * ROW_BLOCK) {
        const int64_t c = channel + v * VECTOR_LANES;
        pair_pass(s, block, sums, o, c, v, rows, how, false);
        pair_pass(s, block + ROW_BLOCK, sums, o, c + VECTOR_LANES, v + 1, rows, how, true);
    }
}

static void pair_first(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                       int64_t channel)
{
    pair_group(s, block, sums, o, channel, PAIR_LOWER, FINISH_RAW);
}

static void pair_plain(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                       int64_t channel)
{
    pair_group(s, block, sums, o, channel, PAIR_BOTH, FINISH_PLAIN);
}

static void pair_raw(const struct walk *s, const float *block, struct row_sums *sums, int64_t o,
                     int64_t channel)
{
    pair_group(s, block, sums, o, channel, PAIR_BOTH, FINISH_RAW);
}

static void pair_last_plain(const struct walk *s, const float *block, struct row_sums *sums,
                            int64_t o, int64_t channel)
{
    pair_group(s, block, sums, o, channel, PAIR_UPPER, FINISH_PLAIN);
}

static void pair_last_raw(const struct walk *s, const float *block, struct row_sums *sums,
                          int64_t o, int64_t channel)
{
    pair_group(s, block, sums, o, channel, PAIR_UPPER, FINISH_RAW);
}

// The function for the pair whose upper row is y, -1 for the padding above the image; NULL when
// there is none.
static row_function *pair_for(const struct problem *p, int64_t y, int64_t height, bool is_fused)
{
    const int64_t o = y + p->pad_top - 2; // output row that is completed
    if (y < 0)
        return pair_first;
    if (o < 0)
        return NULL;
    if (y + 1 < p->h)
        return is_fused ? pair_plain : pair_raw;
    if (o + 1 < height)
        return is_fused ? pair_last_plain : pair_last_raw;
    return NULL;
}
