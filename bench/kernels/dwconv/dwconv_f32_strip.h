// SPDX-License-Identifier: MIT
// 3x3 depthwise convolution with stride 1 in strips, written once for all instruction sets.
// Included by dwconv_f32_<isa>.c behind dwconv_f32_body.h and `enum { STRIP = ..., SEGMENT = ...
// }`, the columns (at most 7) and rows of a strip.
//
// A strip is STRIP columns wide and is walked from top to bottom: the sums of three rows roll
// through the registers, so that each input vector is loaded once a strip and meets all its nine
// taps at once. With many channels outputs wait in a buffer until the next channel block is
// computed: stores would stand at the same place of their 4 KiB page as the loads of the same
// block, and x86 processors take such a load for dependent on the store.

// Whole KiB between pixels put the loads and stores of a channel block at few places of a page. A
// last block narrower than a vector is staged too, and cut to its size on the way out.
enum { MOST_COLUMNS = 7, STAGED_CHANNELS = 256 };

struct strip {
    struct dwconv_tile tile; // at the top output of the strip
    int64_t height;          // outputs, at most SEGMENT
    int64_t first_row;       // input row under tap row 0 of the first output; negative: padding
    int64_t image_rows;
    bool is_staged; // outputs wait for the next channel block
};

// Sums of the output rows that see the present input row as their tap row 2, 1 and 0.
struct rolling {
    vector_f32 last[MOST_COLUMNS], middle[MOST_COLUMNS], next[MOST_COLUMNS];
};

// Adds input row o + 2 (counted from the strip's first) to the sums.
BODY void add_row(const struct strip *s, int64_t o, int64_t c, const vector_f32 w[9],
                  struct rolling *sum, const int columns, const int skip_left, const int skip_right,
                  const bool has_last, const bool has_middle, const bool has_next)
{
    const int64_t y = s->first_row + o + 2, step = s->tile.pixel_stride;
    if (y < 0 || y >= s->image_rows)
        return;
    const float *in = s->tile.input + (o + 2) * s->tile.row_stride + skip_left * step + c;
#pragma GCC unroll 9
    for (int x = skip_left; x < columns + 2 - skip_right; x++, in += step) {
        vector_f32 v = f32_load(in);
#pragma GCC unroll 7
        for (int q = 0; q < columns; q++) {
            const int kx = x - q;
            if (kx < 0 || kx >= 3)
                continue;
            if (has_last)
                sum->last[q] = f32_fma(sum->last[q], v, w[6 + kx]);
            if (has_middle)
                sum->middle[q] = f32_fma(sum->middle[q], v, w[3 + kx]);
            if (has_next)
                sum->next[q] = f32_fma(sum->next[q], v, w[kx]);
        }
    }
}

BODY void roll(struct rolling *sum, const int columns)
{
#pragma GCC unroll 7
    for (int q = 0; q < columns; q++) {
        sum->last[q] = sum->middle[q];
        sum->middle[q] = sum->next[q];
        sum->next[q] = f32_all(0.0f);
    }
}

// Finishes row o of the channel block at c, into `to`, whose columns are `step` floats apart.
BODY void leave(const struct strip *s, int64_t o, int64_t c, const float *tables,
                const struct rolling *sum, float *to, int64_t step, const int columns)
{
    const struct dwconv_tile *t = &s->tile;
    if (s->tile.is_plain) {
        const vector_f32 high = f32_all(t->header->high);
#pragma GCC unroll 7
        for (int q = 0; q < columns; q++)
            f32_store(to + q * step, finish_plain(sum->last[q], tables, high));
        return;
    }
#pragma GCC unroll 7
    for (int q = 0; q < columns; q++)
        f32_store(to + q * step, finish(sum->last[q], t, tables, o, q, c));
}

// Writes staged row o of the channel block at c to its place.
BODY void unstage(const struct strip *s, int64_t o, int64_t c, const float *staged,
                  const int columns)
{
    const struct dwconv_tile *t = &s->tile;
    float *to = t->output + o * t->output_row_stride + c;
    staged += o * STRIP * VECTOR_LANES;
#pragma GCC unroll 7
    for (int q = 0; q < columns; q++, to += t->output_step)
        put(to, f32_load(staged + q * VECTOR_LANES), t->channels - c);
}

// Row o goes to its place at once, or it waits in `staged` and the row of the block before goes
// out.
BODY void leave_row(const struct strip *s, int64_t o, int64_t c, const float *tables,
                    const struct rolling *sum, float *staged, const int columns)
{
    const struct dwconv_tile *t = &s->tile;
    if (!s->is_staged) {
        leave(s, o, c, tables, sum, t->output + o * t->output_row_stride + c, t->output_step,
              columns);
        return;
    }
    if (c > 0)
        unstage(s, o, c - VECTOR_LANES, staged, columns);
    leave(s, o, c, tables, sum, staged + o * STRIP * VECTOR_LANES, VECTOR_LANES, columns);
}

BODY void walk(const struct strip *s, const int columns, const int skip_left, const int skip_right)
{
    const struct dwconv_tile *t = &s->tile;
    const float *block = t->blocks;
    _Alignas(64) float staged[SEGMENT * STRIP * VECTOR_LANES];
    for (int64_t c = 0; c < t->channels; c += VECTOR_LANES) {
        vector_f32 w[9];
        struct rolling sum;
        const bool is_last = c + VECTOR_LANES >= t->channels;
#pragma GCC unroll 9
        for (int i = 0; i < 9; i++)
            w[i] = f32_load(block + i * VECTOR_LANES);
        const float *tables = block + 9 * VECTOR_LANES;
#pragma GCC unroll 7
        for (int q = 0; q < columns; q++)
            sum.middle[q] = sum.next[q] = f32_all(0.0f);
        add_row(s, -2, c, w, &sum, columns, skip_left, skip_right, false, false, true);
        roll(&sum, columns);
        add_row(s, -1, c, w, &sum, columns, skip_left, skip_right, false, true, true);
        roll(&sum, columns);
        int64_t o = 0;
        for (; o < s->height - 1; o++) {
            add_row(s, o, c, w, &sum, columns, skip_left, skip_right, true, true, true);
            leave_row(s, o, c, tables, &sum, staged, columns);
            roll(&sum, columns);
        }
        add_row(s, o, c, w, &sum, columns, skip_left, skip_right, true, false, false);
        leave_row(s, o, c, tables, &sum, staged, columns);
        block += (9 + TABLES) * VECTOR_LANES;
        for (o = 0; s->is_staged && is_last && o < s->height; o++)
            unstage(s, o, c, staged, columns);
    }
}

static void walk_inner(const struct strip *s, int64_t columns)
{
    switch (columns) {
    case 1:
        walk(s, 1, 0, 0);
        break;
    case 2:
        walk(s, 2, 0, 0);
        break;
    case 3:
        walk(s, 3, 0, 0);
        break;
    case 4:
        walk(s, 4, 0, 0);
        break;
    case 5:
        if (STRIP >= 5)
            walk(s, 5, 0, 0);
        break;
    case 6:
        if (STRIP >= 6)
            walk(s, 6, 0, 0);
        break;
    case 7:
        if (STRIP >= 7)
            walk(s, 7, 0, 0);
        break;
    }
}

static void walk_left(const struct strip *s, int64_t columns)
{
    switch (columns) {
    case 1:
        walk(s, 1, 1, 0);
        break;
    case 2:
        walk(s, 2, 1, 0);
        break;
    case 3:
        walk(s, 3, 1, 0);
        break;
    case 4:
        walk(s, 4, 1, 0);
        break;
    case 5:
        if (STRIP >= 5)
            walk(s, 5, 1, 0);
        break;
    case 6:
        if (STRIP >= 6)
            walk(s, 6, 1, 0);
        break;
    case 7:
        if (STRIP >= 7)
            walk(s, 7, 1, 0);
        break;
    }
}

static void walk_right(const struct strip *s, int64_t columns)
{
    switch (columns) {
    case 1:
        walk(s, 1, 0, 1);
        break;
    case 2:
        walk(s, 2, 0, 1);
        break;
    case 3:
        walk(s, 3, 0, 1);
        break;
    case 4:
        walk(s, 4, 0, 1);
        break;
    case 5:
        if (STRIP >= 5)
            walk(s, 5, 0, 1);
        break;
    case 6:
        if (STRIP >= 6)
            walk(s, 6, 0, 1);
        break;
    case 7:
        if (STRIP >= 7)
            walk(s, 7, 0, 1);
        break;
    }
}

static void walk_both(const struct strip *s, int64_t columns)
{
    switch (columns) {
    case 1:
        walk(s, 1, 1, 1);
        break;
    case 2:
        walk(s, 2, 1, 1);
        break;
    case 3:
        walk(s, 3, 1, 1);
        break;
    case 4:
        walk(s, 4, 1, 1);
        break;
    case 5:
        if (STRIP >= 5)
            walk(s, 5, 1, 1);
        break;
    case 6:
        if (STRIP >= 6)
            walk(s, 6, 1, 1);
        break;
    case 7:
        if (STRIP >= 7)
            walk(s, 7, 1, 1);
        break;
    }
}

// Padding of at most one column on either side.
static void run_strip(const struct problem *p, const struct run_args *args, struct dwconv_tile t,
                      int64_t image, int64_t oy, int64_t strip, int64_t strips)
{
    const int64_t columns = t.output_columns, rows = t.output_rows;
    int64_t ox = columns * strip / strips, width = columns * (strip + 1) / strips - ox;
    int64_t x = ox - p->pad_left;
    tile_place(&t, p, args, image, oy, ox);
    struct strip s = {.tile = t,
                      .height = rows - oy < SEGMENT ? rows - oy : SEGMENT,
                      .first_row = oy - p->pad_top,
                      .image_rows = p->h,
                      .is_staged = p->c % STAGED_CHANNELS == 0 || p->c % VECTOR_LANES != 0};
    bool is_left = x<0, is_right = x + width + 2> p->w;
    if (is_left)
        (is_right ? walk_both : walk_left)(&s, width);
    else
        (is_right ? walk_right : walk_inner)(&s, width);
}

static void run_strips(const struct kernel *kernel, const struct workload *w,
                       const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct dwconv_tile t = tile_of_call(kernel, w, args);
    const int64_t strips = (problem_output_w(p) + STRIP - 1) / STRIP;
    const int64_t segments = (problem_output_h(p) + SEGMENT - 1) / SEGMENT;
    const int64_t count = p->batch * segments * strips;
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t i = 0; i < count; i++)
            run_strip(p, args, t, i / strips / segments, i / strips % segments * SEGMENT,
                      i % strips, strips);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t i = 0; i < count; i++)
        run_strip(p, args, t, i / strips / segments, i / strips % segments * SEGMENT, i % strips,
                  strips);
}

static bool fits_strips(const struct problem *p)
{
    return is_3x3(p, 1) && p->pad_left <= 1 && p->pad_right <= 1;
}
