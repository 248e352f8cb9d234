// SPDX-License-Identifier: MIT
// Depthwise convolution with square windows of 3 or 5 and strides of 1 or 2, in strips, written
// once for all instruction sets. Included by dwconv_f32_<isa>.c behind dwconv_f32_body.h and
// `enum { SEGMENT = ... }`, the most rows of a strip.
//
// A strip is a few columns wide and is walked from top to bottom: the sums of all output rows that
// an input row belongs to roll through the registers, so that each input vector comes from memory
// once a strip. Taps in the padding are skipped.
//
// With many channels outputs wait in a buffer until the next channel block is computed: stores
// would stand at the same place of their 4 KiB page as the loads of the same block, and x86
// processors take such a load for dependent on the store.

// Whole KiB between pixels put the loads and stores of a channel block at few places of a page.
enum { MOST_SUMS = 5, MOST_COLUMNS = 7, STAGED_CHANNELS = 256 };

struct strip {
    struct dwconv_tile tile; // at the top output of the strip
    int64_t height;          // outputs, at most SEGMENT
    int64_t first_row;       // input row under tap row 0 of the first output; negative: padding
    int64_t image_rows;
    bool is_staged; // outputs wait for the next channel block
};

// How a window is walked: all of them constants where they are used.
struct shape {
    int k, stride, columns;
    bool keeps_weights; // 9 weights stay in registers, and inputs are loaded once
    bool is_edge;       // some columns may be padding
};

// Sums of the output rows that see the present input rows; [0] is complete next.
struct rolling {
    vector_f32 sum[MOST_SUMS][MOST_COLUMNS];
};

BODY bool is_outside(const struct strip *s, const struct shape w, int x)
{
    return w.is_edge && (x < s->tile.column_lo || x >= s->tile.column_hi);
}

BODY int sums_of(const struct shape w)
{
    return (w.k + w.stride - 1) / w.stride;
}

// How many of them have a tap in the row that is tap row `ky` of sums[0].
BODY int sums_at(const struct shape w, const int ky)
{
    return ky / w.stride + 1 < sums_of(w) ? ky / w.stride + 1 : sums_of(w);
}

// Adds an input row, which is tap row `ky` of the output row of sums[0], to sums lo..hi-1: all, or
// fewer at the top and the bottom of a strip. Weights stay in registers, inputs are loaded once.
BODY void add_row_kept(const struct strip *s, const float *in, const vector_f32 kept[9],
                       struct rolling *r, const struct shape w, const int ky, const int lo,
                       const int hi)
{
    const int64_t step = s->tile.pixel_stride;
#pragma GCC unroll 17
    for (int x = 0; x < w.stride * (w.columns - 1) + w.k; x++) {
        if (is_outside(s, w, x))
            continue;
        const vector_f32 v = f32_load(in + x * step);
#pragma GCC unroll 5
        for (int m = 0; m < sums_at(w, ky); m++)
#pragma GCC unroll 8
            for (int q = 0; q < w.columns; q++) {
                const int kx = x - w.stride * q;
                if (m >= lo && m < hi && kx >= 0 && kx < w.k)
                    r->sum[m][q] = f32_fma(r->sum[m][q], v, kept[(ky - w.stride * m) * w.k + kx]);
            }
    }
}

// The same for all sums with weights from memory, each loaded once.
BODY void add_row(const struct strip *s, const float *in, const float *block, struct rolling *r,
                  const struct shape w, const int ky)
{
    const int64_t step = s->tile.pixel_stride;
#pragma GCC unroll 5
    for (int kx = 0; kx < w.k; kx++) {
        vector_f32 weight[MOST_SUMS];
#pragma GCC unroll 5
        for (int m = 0; m < sums_at(w, ky); m++)
            weight[m] = f32_load(block + ((ky - w.stride * m) * w.k + kx) * VECTOR_LANES);
#pragma GCC unroll 8
        for (int q = 0; q < w.columns; q++) {
            if (is_outside(s, w, w.stride * q + kx))
                continue;
            const vector_f32 v = f32_load(in + (w.stride * q + kx) * step);
#pragma GCC unroll 5
            for (int m = 0; m < sums_at(w, ky); m++)
                r->sum[m][q] = f32_fma(r->sum[m][q], v, weight[m]);
        }
    }
}

// The same for sums lo..hi-1 only.
BODY void add_row_some(const struct strip *s, const float *in, const float *block,
                       struct rolling *r, const struct shape w, const int ky, int64_t lo,
                       int64_t hi)
{
    const int64_t step = s->tile.pixel_stride;
#pragma GCC unroll 5
    for (int m = 0; m < sums_at(w, ky); m++) {
        if (m < lo || m >= hi)
            continue;
#pragma GCC unroll 5
        for (int kx = 0; kx < w.k; kx++) {
            const vector_f32 weight =
                f32_load(block + ((ky - w.stride * m) * w.k + kx) * VECTOR_LANES);
#pragma GCC unroll 8
            for (int q = 0; q < w.columns; q++)
                if (!is_outside(s, w, w.stride * q + kx))
                    r->sum[m][q] =
                        f32_fma(r->sum[m][q], f32_load(in + (w.stride * q + kx) * step), weight);
        }
    }
}

// Adds an input row to the sums of output rows o.. that are in the strip.
BODY void add_row_at(const struct strip *s, int64_t o, const float *in, const float *block,
                     const vector_f32 kept[9], struct rolling *r, const struct shape w,
                     const int ky)
{
    const int all = sums_of(w);
    const int64_t lo = -o, hi = s->height - o;
    if (w.keeps_weights && lo <= 0 && hi >= all)
        add_row_kept(s, in, kept, r, w, ky, 0, all);
    else if (lo <= 0 && hi >= all)
        add_row(s, in, block, r, w, ky);
    else if (w.keeps_weights && lo == 1 && hi >= all)
        add_row_kept(s, in, kept, r, w, ky, 1, all);
    else if (w.keeps_weights && all > 2 && lo == 2 && hi >= all)
        add_row_kept(s, in, kept, r, w, ky, 2, all);
    else if (w.keeps_weights && lo <= 0 && hi == 1)
        add_row_kept(s, in, kept, r, w, ky, 0, 1);
    else if (w.keeps_weights && all > 2 && lo <= 0 && hi == 2)
        add_row_kept(s, in, kept, r, w, ky, 0, 2);
    else
        add_row_some(s, in, block, r, w, ky, lo, hi);
}

// Finishes row o of the channel block at c, into `to`, whose columns are `step` floats apart and
// have room for n channels.
BODY void leave(const struct strip *s, int64_t o, int64_t c, const float *tables,
                const struct rolling *r, float *to, int64_t step, int64_t n, const int columns)
{
    const struct dwconv_tile *t = &s->tile;
    if (t->is_plain && n >= VECTOR_LANES) {
        const vector_f32 high = f32_all(t->header->high);
#pragma GCC unroll 8
        for (int q = 0; q < columns; q++)
            f32_store(to + q * step, finish_plain(r->sum[0][q], tables, high));
        return;
    }
#pragma GCC unroll 8
    for (int q = 0; q < columns; q++)
        put(to + q * step, finish(r->sum[0][q], t, tables, o, q, c), n);
}

// Writes staged row o of the channel block at c to its place.
BODY void unstage(const struct strip *s, int64_t o, int64_t c, const float *staged,
                  const int columns)
{
    const struct dwconv_tile *t = &s->tile;
    float *to = t->output + o * t->output_row_stride + c;
    staged += o * MOST_COLUMNS * VECTOR_LANES;
#pragma GCC unroll 8
    for (int q = 0; q < columns; q++, to += t->output_step)
        put(to, f32_load(staged + q * VECTOR_LANES), t->channels - c);
}

// Row o goes to its place at once, or it waits in `staged` and the row of the block before goes
// out.
BODY void leave_row(const struct strip *s, int64_t o, int64_t c, const float *tables,
                    const struct rolling *r, float *staged, const int columns)
{
    const struct dwconv_tile *t = &s->tile;
    if (!s->is_staged) {
        leave(s, o, c, tables, r, t->output + o * t->output_row_stride + c, t->output_step,
              t->channels - c, columns);
        return;
    }
    if (c > 0)
        unstage(s, o, c - VECTOR_LANES, staged, columns);
    leave(s, o, c, tables, r, staged + o * MOST_COLUMNS * VECTOR_LANES, VECTOR_LANES, VECTOR_LANES,
          columns);
}

// One channel block of a strip.
BODY void walk_block(const struct strip *s, int64_t c, const float *block, float *staged,
                     const struct shape w)
{
    const struct dwconv_tile *t = &s->tile;
    const float *tables = block + w.k * w.k * VECTOR_LANES;
    const int count = sums_of(w);
    vector_f32 kept[9];
    struct rolling r;
    if (w.keeps_weights) {
#pragma GCC unroll 9
        for (int i = 0; i < 9; i++)
            kept[i] = f32_load(block + i * VECTOR_LANES);
    }
#pragma GCC unroll 5
    for (int m = 0; m < count; m++)
#pragma GCC unroll 8
        for (int q = 0; q < w.columns; q++)
            r.sum[m][q] = f32_all(0.0f);
    for (int64_t o = 1 - count; o < s->height; o++) {
#pragma GCC unroll 2
        for (int j = 0; j < w.stride; j++) {
            const int ky = w.k - w.stride + j;
            const int64_t row = o * w.stride + ky, y = s->first_row + row;
            if (y < 0 || y >= s->image_rows)
                continue;
            const float *in = t->input + row * t->row_stride + c;
            add_row_at(s, o, in, block, kept, &r, w, ky);
        }
        if (o >= 0)
            leave_row(s, o, c, tables, &r, staged, w.columns);
#pragma GCC unroll 5
        for (int m = 0; m < count; m++)
#pragma GCC unroll 8
            for (int q = 0; q < w.columns; q++)
                r.sum[m][q] = m + 1 < count ? r.sum[m + 1][q] : f32_all(0.0f);
    }
}

BODY void walk_strip(const struct strip *s, const struct shape w)
{
    const int64_t channels = s->tile.channels, pitch = (w.k * w.k + TABLES) * VECTOR_LANES;
    _Alignas(64) float staged[SEGMENT * MOST_COLUMNS * VECTOR_LANES];
    const float *block = s->tile.blocks;
    int64_t c = 0;
    for (; c < channels; c += VECTOR_LANES, block += pitch)
        walk_block(s, c, block, staged, w);
    for (int64_t o = 0; s->is_staged && o < s->height; o++)
        unstage(s, o, c - VECTOR_LANES, staged, w.columns);
}

// A window and its strips of up to `columns` columns. The instruction set's file has one instance
// of `walk` a window, which calls walk_columns() with constants.
struct window {
    int k, stride, columns;
    void (*walk)(const struct strip *strip, int64_t columns, bool is_edge);
};

BODY void walk_width(const struct strip *s, const struct shape w, const int columns, bool is_edge)
{
    if (is_edge)
        walk_strip(s, (struct shape){w.k, w.stride, columns, w.keeps_weights, true});
    else
        walk_strip(s, (struct shape){w.k, w.stride, columns, w.keeps_weights, false});
}

// A strip of 1..most columns.
BODY void walk_columns(const struct strip *s, int64_t columns, bool is_edge, const int k,
                       const int stride, const int most, const bool keeps_weights)
{
    const struct shape w = {.k = k, .stride = stride, .keeps_weights = keeps_weights};
    switch (columns) {
    case 1:
        walk_width(s, w, 1, is_edge);
        break;
    case 2:
        if (most >= 2)
            walk_width(s, w, 2, is_edge);
        break;
    case 3:
        if (most >= 3)
            walk_width(s, w, 3, is_edge);
        break;
    case 4:
        if (most >= 4)
            walk_width(s, w, 4, is_edge);
        break;
    case 5:
        if (most >= 5)
            walk_width(s, w, 5, is_edge);
        break;
    case 6:
        if (most >= 6)
            walk_width(s, w, 6, is_edge);
        break;
    case 7:
        if (most >= 7)
            walk_width(s, w, 7, is_edge);
        break;
    }
}

static void run_strip(const struct window *window, const struct problem *p,
                      const struct run_args *args, struct dwconv_tile t, int64_t image, int64_t oy,
                      int64_t strip, int64_t strips)
{
    const int64_t columns = t.output_columns, rows = t.output_rows;
    const int64_t ox = columns * strip / strips, width = columns * (strip + 1) / strips - ox;
    const int64_t x = ox * window->stride - p->pad_left;
    const int64_t last = x + (width - 1) * window->stride + window->k;
    tile_place(&t, p, args, image, oy, ox);
    t.column_lo = -x;
    t.column_hi = p->w - x;
    const struct strip s = {
        .tile = t,
        .height = rows - oy < SEGMENT ? rows - oy : SEGMENT,
        .first_row = oy * window->stride - p->pad_top,
        .image_rows = p->h,
        .is_staged = t.pixel_stride % STAGED_CHANNELS == 0 && t.output_step % STAGED_CHANNELS == 0,
    };
    window->walk(&s, width, x < 0 || last > p->w);
}

static void run_window(const struct window *window, const struct kernel *kernel,
                       const struct workload *w, const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct dwconv_tile t = tile_of_call(kernel, w, args);
    const int64_t strips = (t.output_columns + window->columns - 1) / window->columns;
    const int64_t segments = (t.output_rows + SEGMENT - 1) / SEGMENT;
    const int64_t count = p->batch * segments * strips;
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t i = 0; i < count; i++)
            run_strip(window, p, args, t, i / strips / segments, i / strips % segments * SEGMENT,
                      i % strips, strips);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t i = 0; i < count; i++)
        run_strip(window, p, args, t, i / strips / segments, i / strips % segments * SEGMENT,
                  i % strips, strips);
}

// The window of a list (ended by k == 0) that fits, or NULL.
static const struct window *window_for(const struct window *list, const struct problem *p)
{
    for (; list->k != 0; list++)
        if (p->kh == list->k && p->kw == list->k && p->dilation_h == 1 && p->dilation_w == 1 &&
            p->stride_h == list->stride && p->stride_w == list->stride)
            return list;
    return NULL;
}
