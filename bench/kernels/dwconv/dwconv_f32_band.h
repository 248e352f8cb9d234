// SPDX-License-Identifier: MIT
// Depthwise convolution with 3x3 windows and strides of 2, in bands, for instruction sets
// whose vector is half a cache line and that have few registers. Included by dwconv_f32_<isa>.c
// behind dwconv_f32_window.h, whose strips do what bands cannot.
//
// A band is up to four output rows high and is walked from left to right, along small equal steps
// of the addresses. Both halves of a cache line are worked on in turn at every column: between two
// passes over the band the line would have been driven out by others, since lines at distances of
// powers of two share few places of the first level. What the sums of unfinished output columns
// have so far is carried from column to column in memory, so that the registers hold the sums of
// one half only: 12 sums, 3 weights and an input.
//
// Taps in rows of padding are skipped; input columns in the padding too. At the ends of a band taps
// are also added to sums of outputs outside it, which nobody reads.

enum { BAND_ROWS = 4, BAND_SUMS = 3, BAND_PARTS = 2, BAND_SEGMENT = 28 };
enum { BAND_BLOCK = (9 + TABLES) * VECTOR_LANES };

struct rows {
    struct dwconv_tile tile; // at the left output of the top row
    int64_t width;           // outputs along
    int64_t first_column;    // input column under tap 0 of the first output; negative: padding
    int64_t image_columns;
    int64_t inner_end; // outputs before this have only input columns inside the image
    bool is_staged;    // outputs wait for the next channel block, see dwconv_f32_window.h
};

// Sums of BAND_PARTS vectors of channels between two columns, and the finished ones that wait.
struct carried {
    _Alignas(64) float sum[BAND_PARTS][BAND_SUMS - 1][BAND_ROWS][VECTOR_LANES];
    _Alignas(64) float staged[BAND_SEGMENT][BAND_PARTS][BAND_ROWS][VECTOR_LANES];
};

// All of them constants where they are used.
struct band_shape {
    int stride, rows;
    bool is_edge; // some rows may be padding
};

// Output columns that see an input column, the present one included.
BODY int band_sums(const struct band_shape w)
{
    return w.stride == 1 ? 3 : 2;
}

// Padding is one row at most, so only the first and the last row of the input can be in it.
BODY bool is_band_outside(const struct rows *s, const struct band_shape w, const int y)
{
    return w.is_edge && ((y == 0 && s->tile.row_lo > 0) ||
                         (y == w.stride * (w.rows - 1) + 2 && s->tile.row_hi <= y));
}

// Adds an input column, which is tap column `kx` of the output column of sum[0].
BODY void add_band_column(const struct rows *s, const float *in, const float *block,
                          vector_f32 sum[BAND_SUMS][BAND_ROWS], const struct band_shape w,
                          const int kx)
{
    const int sums = kx / w.stride + 1 < band_sums(w) ? kx / w.stride + 1 : band_sums(w);
#pragma GCC unroll 3
    for (int ky = 0; ky < 3; ky++) {
        vector_f32 weight[BAND_SUMS];
#pragma GCC unroll 3
        for (int m = 0; m < sums; m++)
            weight[m] = f32_load(block + (ky * 3 + kx - w.stride * m) * VECTOR_LANES);
#pragma GCC unroll 4
        for (int q = 0; q < w.rows; q++) {
            const int y = w.stride * q + ky;
            const int fresh = ky == 0 && kx == 2 ? sums - 1 : BAND_SUMS; // starts with this tap
            if (is_band_outside(s, w, y)) {
                if (fresh < BAND_SUMS)
                    sum[fresh][q] = f32_all(0.0f);
                continue;
            }
            const vector_f32 v = f32_load(in + y * s->tile.row_stride);
#pragma GCC unroll 3
            for (int m = 0; m < sums; m++)
                sum[m][q] =
                    m == fresh ? f32_multiply(v, weight[m]) : f32_fma(sum[m][q], v, weight[m]);
        }
    }
}

// Column o of the vector at channel c goes to its place at once, or it waits and the one of the
// block before goes out.
BODY void leave_band_column(const struct rows *s, int64_t o, int64_t c, int part,
                            const vector_f32 sum[BAND_ROWS], const float *tables,
                            struct carried *carried, const struct band_shape w)
{
    const struct dwconv_tile *t = &s->tile;
    float *to = t->output + o * t->output_step + c;
    int64_t step = t->output_row_stride;
    if (s->is_staged) {
        float *before = to - BAND_PARTS * VECTOR_LANES;
        to = carried->staged[o][part][0];
        if (c >= BAND_PARTS * VECTOR_LANES)
#pragma GCC unroll 4
            for (int q = 0; q < w.rows; q++)
                f32_store(before + q * step, f32_load(to + q * VECTOR_LANES));
        step = VECTOR_LANES;
    }
    const vector_f32 bias = f32_load(tables + TABLE_BIAS * VECTOR_LANES);
    const vector_f32 high = f32_all(t->header->high);
    if (t->fused && t->header->low >= 0.0f) {
#pragma GCC unroll 4
        for (int q = 0; q < w.rows; q++)
            f32_store(to + q * step, f32_clamp_positive(f32_add(sum[q], bias), high));
    } else if (t->fused) {
#pragma GCC unroll 4
        for (int q = 0; q < w.rows; q++)
            f32_store(to + q * step, f32_add(sum[q], bias));
    } else {
#pragma GCC unroll 4
        for (int q = 0; q < w.rows; q++)
            f32_store(to + q * step, sum[q]);
    }
}

// Completes output column o and carries the others on.
BODY void band_column(const struct rows *s, int64_t o, int64_t c, const float *block,
                      struct carried *carried, const struct band_shape w, const bool is_inner)
{
#pragma GCC unroll 2
    for (int part = 0; part < BAND_PARTS; part++, block += BAND_BLOCK, c += VECTOR_LANES) {
        vector_f32 sum[BAND_SUMS][BAND_ROWS];
#pragma GCC unroll 3
        for (int m = 0; m + 1 < band_sums(w); m++)
#pragma GCC unroll 4
            for (int q = 0; q < w.rows; q++)
                sum[m][q] = f32_load(carried->sum[part][m][q]);
#pragma GCC unroll 2
        for (int j = 0; j < w.stride; j++) {
            const int kx = 3 - w.stride + j;
            const int64_t column = o * w.stride + kx, x = s->first_column + column;
            if (is_inner || (x >= 0 && x < s->image_columns)) {
                add_band_column(s, s->tile.input + column * s->tile.pixel_stride + c, block, sum, w,
                                kx);
            } else if (kx == 2) {
#pragma GCC unroll 4
                for (int q = 0; q < w.rows; q++)
                    sum[band_sums(w) - 1][q] = f32_all(0.0f);
            }
        }
        if (is_inner || o >= 0)
            leave_band_column(s, o, c, part, sum[0], block + 9 * VECTOR_LANES, carried, w);
#pragma GCC unroll 3
        for (int m = 1; m < band_sums(w); m++)
#pragma GCC unroll 4
            for (int q = 0; q < w.rows; q++)
                f32_store(carried->sum[part][m - 1][q], sum[m][q]);
        __asm__ volatile("" ::: "memory"); // the carried sums belong in memory, see above
    }
}

BODY void band_block(const struct rows *s, int64_t c, const float *block, struct carried *carried,
                     const struct band_shape w)
{
    for (int part = 0; part < BAND_PARTS; part++)
        for (int m = 0; m + 1 < band_sums(w); m++)
            for (int q = 0; q < w.rows; q++)
                f32_store(carried->sum[part][m][q], f32_all(0.0f));
    for (int64_t o = 1 - band_sums(w); o < s->width; o++) {
        for (; o >= 0 && o < s->inner_end; o++)
            band_column(s, o, c, block, carried, w, true);
        if (o < s->width)
            band_column(s, o, c, block, carried, w, false);
    }
}

BODY void band_of(const struct rows *s, const struct band_shape w)
{
    struct carried carried;
    const float *block = s->tile.blocks;
    const int64_t step = BAND_PARTS * VECTOR_LANES;
    int64_t c = 0;
    for (; c < s->tile.channels; c += step, block += BAND_PARTS * BAND_BLOCK)
        band_block(s, c, block, &carried, w);
    for (int64_t o = 0; s->is_staged && o < s->width; o++)
        for (int q = 0; q < w.rows; q++)
            for (int part = 0; part < BAND_PARTS; part++)
                f32_store(s->tile.output + o * s->tile.output_step + q * s->tile.output_row_stride +
                              c + (part - BAND_PARTS) * VECTOR_LANES,
                          f32_load(carried.staged[o][part][q]));
}

// One function a height: what a function keeps in registers is little enough for the compiler then.
typedef void band_function(const struct rows *rows);

// How a call is cut into bands.
struct band_cut {
    int64_t bands, segments; // of an image, of a band
    bool is_staged;
    band_function *const (*functions)[2]; // [height - 1][has rows of padding]
};

static void run_band(const struct problem *p, const struct run_args *args, struct dwconv_tile t,
                     const struct band_cut *cut, int64_t i)
{
    const int64_t height = t.output_rows, columns = t.output_columns;
    const int64_t segment = i % cut->segments, band = i / cut->segments % cut->bands;
    const int64_t ox = columns * segment / cut->segments, oy = height * band / cut->bands;
    const int64_t rows = height * (band + 1) / cut->bands - oy;
    const int64_t y = oy * p->stride_h - p->pad_top, x = ox * p->stride_w - p->pad_left;
    tile_place(&t, p, args, i / cut->segments / cut->bands, oy, ox);
    t.row_lo = -y;
    t.row_hi = p->h - y;
    const struct rows s = {
        .tile = t,
        .width = columns * (segment + 1) / cut->segments - ox,
        .first_column = x,
        .image_columns = p->w,
        .inner_end = min_i64(columns * (segment + 1) / cut->segments - ox,
                             p->w - x >= 3 ? (p->w - x - 3) / p->stride_w + 1 : 0),
        .is_staged = cut->is_staged,
    };
    const bool is_edge = y < 0 || (rows - 1) * p->stride_h + 3 > t.row_hi;
    cut->functions[rows - 1][is_edge](&s);
}

// Can bands do it? Whole cache lines, bias and activation only, one row of padding at most.
// Rows that fuse and rows that do not must agree to the bit, so it is the same answer for both.
static bool bands_apply(const struct workload *w)
{
    const struct problem *p = &w->problem;
    return !w->glue.batch_norm && !w->glue.residual && p->c % (BAND_PARTS * VECTOR_LANES) == 0 &&
           p->kh == 3 && p->kw == 3 && p->dilation_h == 1 && p->dilation_w == 1 &&
           p->stride_h == 2 && p->stride_w == 2 && p->pad_top <= 1 && p->pad_bottom <= 1 &&
           p->pad_left <= 1;
}

static void run_bands(const struct kernel *kernel, const struct workload *w,
                      const struct run_args *args, band_function *const (*functions)[2])
{
    const struct problem *p = &w->problem;
    const struct dwconv_tile t = tile_of_call(kernel, w, args);
    const bool is_staged =
        t.pixel_stride % STAGED_CHANNELS == 0 && t.output_step % STAGED_CHANNELS == 0;
    const struct band_cut cut = {
        .bands = (t.output_rows + BAND_ROWS - 1) / BAND_ROWS,
        .segments = is_staged ? (t.output_columns + BAND_SEGMENT - 1) / BAND_SEGMENT : 1,
        .is_staged = is_staged,
        .functions = functions,
    };
    const int64_t count = p->batch * cut.bands * cut.segments;
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t i = 0; i < count; i++)
            run_band(p, args, t, &cut, i);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t i = 0; i < count; i++)
        run_band(p, args, t, &cut, i);
}
