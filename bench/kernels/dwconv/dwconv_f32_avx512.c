// SPDX-License-Identifier: MIT
// Depthwise convolution in fp32 on AVX-512.
//
// 3x3 with stride 1 walks down strips of up to 7 columns: three rows of sums roll through the
// registers (21 sums, 9 weights, 1 input), so that each input vector is loaded once a strip and
// meets all nine taps at once. A cache line holds one channel block of a pixel, so the walk reads
// whole lines. Stride 2 and all other windows use the tiles of the shared body.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/dwconv/dwconv_f32_body.h"
#include "bench/kernels/dwconv/dwconv_unfused.h"
#include "bench/kernels/reference.h"

enum { STRIP = 7, WIDE = 7 };

struct strip {
    struct dwconv_tile tile; // at the top output of the strip
    int64_t height;          // outputs
    int64_t first_row;       // input row under tap row 0 of the first output; negative: padding
    int64_t image_rows;
};

// Adds one input row to the sums of three output rows: `last` sees it as its tap row 2, `middle` as
// 1, `next` as 0.
BODY void add_row(const struct dwconv_tile *t, const float *in, const vector_f32 w[9],
                  vector_f32 *last, vector_f32 *middle, vector_f32 *next, const int columns,
                  const bool edge, const bool has_last, const bool has_next)
{
#pragma GCC unroll 9
    for (int x = 0; x < columns + 2; x++, in += t->pixel_stride) {
        if (edge && (x < t->column_lo || x >= t->column_hi))
            continue;
        vector_f32 v = f32_load(in);
#pragma GCC unroll 7
        for (int q = 0; q < columns; q++) {
            const int kx = x - q;
            if (kx < 0 || kx >= 3)
                continue;
            if (has_last)
                last[q] = f32_fma(last[q], v, w[6 + kx]);
            middle[q] = f32_fma(middle[q], v, w[3 + kx]);
            if (has_next)
                next[q] = f32_fma(next[q], v, w[kx]);
        }
    }
}

BODY void walk(const struct strip *s, const int columns, const bool edge)
{
    const struct dwconv_tile *t = &s->tile;
    const float *block = t->blocks;
    for (int64_t c = 0; c < t->channels; c += VECTOR_LANES) {
        vector_f32 w[9], last[STRIP], middle[STRIP], next[STRIP];
#pragma GCC unroll 9
        for (int i = 0; i < 9; i++)
            w[i] = f32_load(block + i * VECTOR_LANES);
        const float *tables = block + 9 * VECTOR_LANES;
#pragma GCC unroll 7
        for (int q = 0; q < columns; q++)
            last[q] = middle[q] = next[q] = f32_all(0.0f);
        for (int64_t o = -2; o < s->height; o++) {
            int64_t y = s->first_row + o + 2;
            const float *in = t->input + (o + 2) * t->row_stride + c;
            if (y >= 0 && y < s->image_rows) {
                if (o < 0)
                    add_row(t, in, w, last, middle, next, columns, edge, false, true);
                else if (o + 2 < s->height)
                    add_row(t, in, w, last, middle, next, columns, edge, true, true);
                else
                    add_row(t, in, w, last, middle, next, columns, edge, true, false);
            }
            if (o >= 0) {
#pragma GCC unroll 7
                for (int q = 0; q < columns; q++) {
                    int64_t at = o * t->output_row_stride + q * t->channels + c;
                    put(t->output + at, finish(last[q], t, tables, at), t->channels - c);
                }
            }
#pragma GCC unroll 7
            for (int q = 0; q < columns; q++) {
                last[q] = middle[q];
                middle[q] = next[q];
                next[q] = f32_all(0.0f);
            }
        }
        block += (9 + TABLES) * VECTOR_LANES;
    }
}

static void walk_inner(const struct strip *s, int64_t columns)
{
    switch (columns) {
    case 1:
        walk(s, 1, false);
        break;
    case 2:
        walk(s, 2, false);
        break;
    case 3:
        walk(s, 3, false);
        break;
    case 4:
        walk(s, 4, false);
        break;
    case 5:
        walk(s, 5, false);
        break;
    case 6:
        walk(s, 6, false);
        break;
    default:
        walk(s, 7, false);
        break;
    }
}

static void walk_edge(const struct strip *s, int64_t columns)
{
    switch (columns) {
    case 1:
        walk(s, 1, true);
        break;
    case 2:
        walk(s, 2, true);
        break;
    case 3:
        walk(s, 3, true);
        break;
    case 4:
        walk(s, 4, true);
        break;
    case 5:
        walk(s, 5, true);
        break;
    case 6:
        walk(s, 6, true);
        break;
    default:
        walk(s, 7, true);
        break;
    }
}

static void run_strip(const struct problem *p, const struct run_args *args, struct dwconv_tile t,
                      int64_t image, int64_t strip, int64_t strips)
{
    const int64_t columns = problem_output_w(p);
    int64_t ox = columns * strip / strips, width = columns * (strip + 1) / strips - ox;
    int64_t x = ox - p->pad_left;
    t.column_lo = x < 0 ? -x : 0;
    t.column_hi = p->w - x;
    tile_place(&t, p, args, image, 0, ox);
    struct strip s = {
        .tile = t, .height = problem_output_h(p), .first_row = -p->pad_top, .image_rows = p->h};
    bool is_edge = x < 0 || x + width + 2 > p->w;
    (is_edge ? walk_edge : walk_inner)(&s, width);
}

static void run_strips(const struct kernel *kernel, const struct workload *w,
                       const struct run_args *args)
{
    const struct problem *p = &w->problem;
    const struct dwconv_tile t = tile_of_call(kernel, w, args);
    const int64_t strips = (problem_output_w(p) + STRIP - 1) / STRIP;
#pragma omp parallel for num_threads(args->threads) if (args->threads > 1)
    for (int64_t i = 0; i < p->batch * strips; i++)
        run_strip(p, args, t, i / strips, i % strips, strips);
}

static void stride_2_inner(const struct dwconv_tile *t, int64_t rows, int64_t columns)
{
    (void)rows; // always 1
    switch (columns) {
    case 1:
        tile_3x3(t, 1, 1, 2, false);
        break;
    case 2:
        tile_3x3(t, 1, 2, 2, false);
        break;
    case 3:
        tile_3x3(t, 1, 3, 2, false);
        break;
    case 4:
        tile_3x3(t, 1, 4, 2, false);
        break;
    case 5:
        tile_3x3(t, 1, 5, 2, false);
        break;
    case 6:
        tile_3x3(t, 1, 6, 2, false);
        break;
    default:
        tile_3x3(t, 1, 7, 2, false);
        break;
    }
}

static void stride_2_edge(const struct dwconv_tile *t, int64_t rows, int64_t columns)
{
    (void)rows; // always 1
    switch (columns) {
    case 1:
        tile_3x3(t, 1, 1, 2, true);
        break;
    case 2:
        tile_3x3(t, 1, 2, 2, true);
        break;
    case 3:
        tile_3x3(t, 1, 3, 2, true);
        break;
    case 4:
        tile_3x3(t, 1, 4, 2, true);
        break;
    case 5:
        tile_3x3(t, 1, 5, 2, true);
        break;
    case 6:
        tile_3x3(t, 1, 6, 2, true);
        break;
    default:
        tile_3x3(t, 1, 7, 2, true);
        break;
    }
}

static const struct tile_family STRIDE_2 = {1, WIDE, stride_2_inner, stride_2_edge};

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    if (is_3x3(&w->problem, 1))
        run_strips(kernel, w, args);
    else if (is_3x3(&w->problem, 2))
        run_family(&STRIDE_2, kernel, w, args);
    else
        run_general(kernel, w, args);
    if (!kernel->fused)
        dwconv_f32_passes(kernel, w, args);
}

static const struct dwconv_micro MICRO = {.lanes = VECTOR_LANES, .macs_per_tap_row = 3};

const struct kernel kernel_dwconv_f32_avx512 = {
    .name = "dwconv_f32_avx512",
    .op = OP_DWCONV,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "strip of 7",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512",
    .fused = true,
    .tiled = true,
    .tolerance = 2.0,
    .micro = &MICRO,
    .supports = dwconv_f32_supports,
    .work = dwconv_work,
    .packed_bytes = dwconv_f32_packed_bytes,
    .pack = dwconv_f32_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};

const struct kernel kernel_dwconv_f32_avx512_unfused = {
    .name = "dwconv_f32_avx512_unfused",
    .op = OP_DWCONV,
    .isa = ISA_AVX512,
    .algorithm = "direct",
    .tile = "strip of 7",
    .precision = &PRECISION_F32,
    .ceiling = "ceiling_f32_avx512",
    .fused = false,
    .tiled = true,
    .tolerance = 2.0,
    .micro = &MICRO,
    .supports = dwconv_f32_supports,
    .work = dwconv_work,
    .packed_bytes = dwconv_f32_unfused_packed_bytes,
    .pack = dwconv_f32_unfused_pack,
    .scratch_bytes = reference_scratch_bytes,
    .run = run,
};
