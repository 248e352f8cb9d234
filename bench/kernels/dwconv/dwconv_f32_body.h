// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 over vectors, written once for all instruction sets. Included by
// dwconv_f32_<isa>.c behind its vector header.
//
// A tile is ROWS x COLUMNS outputs of one channel block, all sums in registers; every input vector
// is loaded once a tile and multiplied into all outputs that it belongs to. Channel blocks are the
// inner loop, so that neighbouring vectors of a pixel follow each other. Taps in the padding are
// skipped: whole input rows by a branch a row, columns by a branch a vector in tiles on the edge.
#include "bench/kernels/dwconv/dwconv.h"

#define BODY static inline __attribute__((always_inline))

enum { TABLE_BIAS, TABLE_SCALE, TABLE_SHIFT, TABLES };

struct dwconv_tile {
    const float *input;               // of the window's first row and column (perhaps outside)
    int64_t row_stride, pixel_stride; // in floats, of the input
    int64_t row_lo, row_hi;           // rows of the tile's input that are inside the image
    int64_t column_lo, column_hi;     // columns likewise
    int64_t channels;
    const float *blocks; // packed
    const struct dwconv_header *header;
    float *output;
    int64_t output_step, output_row_stride; // pixel to pixel, row to row
    const float *residual;                  // at the place of output, or NULL
    int64_t residual_step, residual_row_stride;
    int64_t output_rows, output_columns; // of the problem
    bool fused;
    bool is_plain; // bias and ReLU or ReLU6 only
    // Sizes of the window, for the general tile only.
    int64_t kh, kw, stride_w, dilation_h, dilation_w;
};

// The glue of the outputs at row r, column q of the tile, channel c.
BODY vector_f32 finish(vector_f32 v, const struct dwconv_tile *t, const float *tables, int64_t r,
                       int64_t q, int64_t c)
{
    if (!t->fused)
        return v;
    v = f32_add(v, f32_load(tables + TABLE_BIAS * VECTOR_LANES));
    if (t->header->has_batch_norm) {
        v = f32_multiply(v, f32_load(tables + TABLE_SCALE * VECTOR_LANES));
        v = f32_add(v, f32_load(tables + TABLE_SHIFT * VECTOR_LANES));
    }
    if (t->residual != NULL)
        v = f32_add(v,
                    f32_load(t->residual + r * t->residual_row_stride + q * t->residual_step + c));
    if (t->header->low >= 0.0f)
        v = f32_clamp_positive(v, f32_all(t->header->high));
    return v;
}

// Bias and ReLU or ReLU6, the glue of nearly all layers.
BODY vector_f32 finish_plain(vector_f32 v, const float *tables, vector_f32 high)
{
    return f32_clamp_positive(f32_add(v, f32_load(tables + TABLE_BIAS * VECTOR_LANES)), high);
}

BODY void put(float *p, vector_f32 v, int64_t n)
{
    if (n >= VECTOR_LANES)
        f32_store(p, v);
    else
        f32_store_some(p, v, n);
}

// Any window: one row of `columns` outputs, none of whose columns are outside.
BODY void tile_general(const struct dwconv_tile *t, const int columns)
{
    enum { MOST_COLUMNS = 8 };
    const float *block = t->blocks;
    for (int64_t c = 0; c < t->channels; c += VECTOR_LANES) {
        vector_f32 sum[MOST_COLUMNS];
#pragma GCC unroll 8
        for (int q = 0; q < columns; q++)
            sum[q] = f32_all(0.0f);
        for (int64_t ky = t->row_lo; ky < t->row_hi; ky++) {
            const float *in = t->input + ky * t->dilation_h * t->row_stride + c;
            const float *w = block + ky * t->kw * VECTOR_LANES;
            for (int64_t kx = t->column_lo; kx < t->column_hi; kx++) {
                const float *pixel = in + kx * t->dilation_w * t->pixel_stride;
                vector_f32 weight = f32_load(w + kx * VECTOR_LANES);
#pragma GCC unroll 8
                for (int q = 0; q < columns; q++, pixel += t->stride_w * t->pixel_stride)
                    sum[q] = f32_fma(sum[q], f32_load(pixel), weight);
            }
        }
        const float *tables = block + t->kh * t->kw * VECTOR_LANES;
#pragma GCC unroll 8
        for (int q = 0; q < columns; q++) {
            float *to = t->output + q * t->output_step + c;
            put(to, finish(sum[q], t, tables, 0, q, c), t->channels - c);
        }
        block += (t->kh * t->kw + TABLES) * VECTOR_LANES;
    }
}

enum { GENERAL_COLUMNS = 8, GENERAL_HALF = 4, GENERAL_BLOCKS = 4 };

static void general_wide(const struct dwconv_tile *t)
{
    tile_general(t, GENERAL_COLUMNS);
}

static void general_half(const struct dwconv_tile *t)
{
    tile_general(t, GENERAL_HALF);
}

// One output of `count` channel blocks from channel c on, so many that sums need not wait for
// themselves.
BODY void pixel_general(const struct dwconv_tile *t, const float *block, int64_t c, const int count)
{
    const int64_t block_floats = (t->kh * t->kw + TABLES) * VECTOR_LANES;
    vector_f32 sum[GENERAL_BLOCKS];
#pragma GCC unroll 4
    for (int i = 0; i < count; i++)
        sum[i] = f32_all(0.0f);
    for (int64_t ky = t->row_lo; ky < t->row_hi; ky++) {
        const float *in = t->input + ky * t->dilation_h * t->row_stride + c;
        for (int64_t kx = t->column_lo; kx < t->column_hi; kx++) {
            const float *pixel = in + kx * t->dilation_w * t->pixel_stride;
            const float *w = block + (ky * t->kw + kx) * VECTOR_LANES;
#pragma GCC unroll 4
            for (int i = 0; i < count; i++)
                sum[i] = f32_fma(sum[i], f32_load(pixel + i * VECTOR_LANES),
                                 f32_load(w + i * block_floats));
        }
    }
    const float *tables = block + t->kh * t->kw * VECTOR_LANES;
#pragma GCC unroll 4
    for (int i = 0; i < count; i++, c += VECTOR_LANES, tables += block_floats)
        put(t->output + c, finish(sum[i], t, tables, 0, 0, c), t->channels - c);
}

static void general_narrow(const struct dwconv_tile *t)
{
    const int64_t block_floats = (t->kh * t->kw + TABLES) * VECTOR_LANES;
    const float *block = t->blocks;
    int64_t c = 0;
    for (; c + GENERAL_BLOCKS * VECTOR_LANES <= t->channels; c += GENERAL_BLOCKS * VECTOR_LANES) {
        pixel_general(t, block, c, GENERAL_BLOCKS);
        block += GENERAL_BLOCKS * block_floats;
    }
    for (; c < t->channels; c += VECTOR_LANES, block += block_floats)
        pixel_general(t, block, c, 1);
}

static struct dwconv_tile tile_of_call(const struct kernel *kernel, const struct workload *w,
                                       const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const int64_t input_step = workload_input_stride(w), output_step = workload_output_stride(w);
    const int64_t residual_step = workload_residual_stride(w), columns = problem_output_w(p);
    return (struct dwconv_tile){
        .row_stride = p->w * input_step,
        .pixel_stride = input_step,
        .channels = p->c,
        .blocks = (const float *)((const char *)args->packed + DWCONV_HEADER_BYTES),
        .header = args->packed,
        .output_step = output_step,
        .output_row_stride = columns * output_step,
        .residual_step = residual_step,
        .residual_row_stride = columns * residual_step,
        .output_rows = problem_output_h(p),
        .output_columns = columns,
        .fused = kernel->fused,
        .is_plain = kernel->fused && !w->glue.batch_norm && args->residual == NULL &&
                    w->glue.activation != ACTIVATION_NONE,
        .kh = p->kh,
        .kw = p->kw,
        .stride_w = p->stride_w,
        .dilation_h = p->dilation_h,
        .dilation_w = p->dilation_w,
    };
}

// Moves a tile to output row oy, column ox of an image.
BODY void tile_place(struct dwconv_tile *t, const struct problem *p, const struct run_args *args,
                     int64_t image, int64_t oy, int64_t ox)
{
    int64_t y = oy * p->stride_h - p->pad_top, x = ox * p->stride_w - p->pad_left;
    int64_t pixel = (image * t->output_rows + oy) * t->output_columns + ox;
    t->input = (const float *)args->input + ((image * p->h + y) * p->w + x) * t->pixel_stride;
    t->output = (float *)args->output + pixel * t->output_step;
    t->residual = NULL;
    if (t->fused && args->residual != NULL)
        t->residual = (const float *)args->residual + pixel * t->residual_step;
}

// One output row by the general tiles.
static void general_row(const struct problem *p, const struct run_args *args, struct dwconv_tile t,
                        int64_t image, int64_t oy)
{
    const int64_t columns = t.output_columns;
    struct dwconv_span inside =
        dwconv_inside(p->w, columns, p->kw, p->stride_w, p->dilation_w, p->pad_left);
    dwconv_taps(oy * p->stride_h - p->pad_top, p->h, p->kh, p->dilation_h, &t.row_lo, &t.row_hi);
    for (int64_t ox = 0; ox < columns;) {
        tile_place(&t, p, args, image, oy, ox);
        dwconv_taps(ox * p->stride_w - p->pad_left, p->w, p->kw, p->dilation_w, &t.column_lo,
                    &t.column_hi);
        if (ox >= inside.first && ox + GENERAL_COLUMNS <= inside.end) {
            general_wide(&t);
            ox += GENERAL_COLUMNS;
        } else if (ox >= inside.first && ox + GENERAL_HALF <= inside.end) {
            general_half(&t);
            ox += GENERAL_HALF;
        } else {
            general_narrow(&t);
            ox++;
        }
    }
}

static void run_general(const struct kernel *kernel, const struct workload *w,
                        const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct dwconv_tile t = tile_of_call(kernel, w, args);
    const int64_t rows = t.output_rows;
    const bool is_padded = p->pad_top + p->pad_left + p->pad_bottom + p->pad_right > 0;
    if (p->kh * p->kw * p->stride_h * p->stride_w == 1 && !is_padded && args->threads == 1) {
        // Pixel by pixel: all pixels are one row.
        struct problem row = *p;
        struct dwconv_tile all = t;
        row.w = all.output_columns = p->batch * p->h * p->w;
        row.batch = row.h = all.output_rows = 1;
        general_row(&row, args, all, 0, 0);
        return;
    }
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t row = 0; row < p->batch * rows; row++)
            general_row(p, args, t, row / rows, row % rows);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t row = 0; row < p->batch * rows; row++)
        general_row(p, args, t, row / rows, row % rows);
}
