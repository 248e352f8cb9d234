// SPDX-License-Identifier: MIT
// Pooling over vectors of channels, written once for all instruction sets. Included by pool_<isa>.c
// behind its vector header. Windows of 3x3 inside the image go four outputs of a row at once; all
// others, and global pools, an output at a time.
#include "bench/kernels/pool/pool_lanes.h"

#include "base/checked.h"
#include "bench/kernels/reference.h"

// A row of outputs.
struct row {
    const struct problem *problem;
    const uint8_t *input; // the image
    uint8_t *output;      // the row
    int64_t oy, columns;
    int64_t input_step, output_step; // bytes from pixel to pixel
};

// ---- 3x3, four outputs at once ------------------------------------------------------------------

// The rows of each input column are merged first, then three columns for each output, so that every
// input is loaded once a tile. All windows of the tile are inside the image.
enum { TILE_OUTPUTS = 4, TILE_INPUTS = 9 };

// One vector of channels of a tile. Output q may write `room` - q * `less` bytes.
BODY void tile_vector(const uint8_t *tap, uint8_t *to, int64_t row_stride, int64_t input_step,
                      int64_t output_step, int64_t room, int64_t less, vector_f32 share,
                      const int stride, const enum variant variant)
{
    union lanes column[TILE_INPUTS];
#pragma GCC unroll 9
    for (int x = 0; x < stride * (TILE_OUTPUTS - 1) + 3; x++) {
        column[x] = lanes_load(tap, variant);
        column[x] = lanes_merge(lanes_load(tap + row_stride, variant), column[x], variant);
        column[x] = lanes_merge(lanes_load(tap + 2 * row_stride, variant), column[x], variant);
        tap += input_step;
        __asm__("" : "+r"(tap)); // one running address, not 27
    }
#pragma GCC unroll 4
    for (int q = 0; q < TILE_OUTPUTS; q++) {
        const union lanes *v = column + stride * q;
        const union lanes all = lanes_merge(v[2], lanes_merge(v[1], v[0], variant), variant);
        lanes_finish(to, all, (room - q * less) / channel_bytes(variant), share, variant);
        to += output_step;
        __asm__("" : "+r"(to));
    }
}

BODY void tile(const struct row *r, int64_t ox, const int stride, const enum variant variant)
{
    const struct problem *p = r->problem;
    const struct pool_window window = pool_window(p, r->oy, ox);
    const int64_t bytes = channel_bytes(variant), count = lanes_count(variant);
    const int64_t row_stride = p->w * r->input_step;
    const uint8_t *input = r->input + (window.y_lo * p->w + window.x_lo) * r->input_step;
    uint8_t *output = r->output + ox * r->output_step;
    const vector_f32 share = f32_all(1.0f / 9);
    if (p->c < count) {
        // A vector that reaches into later outputs of a dense row is overwritten by them.
        const bool dense = r->output_step == p->c * bytes;
        const int64_t room = dense ? (r->columns - ox) * r->output_step : p->c * bytes;
        tile_vector(input, output, row_stride, r->input_step, r->output_step, room,
                    dense ? r->output_step : 0, share, stride, variant);
        return;
    }
    // The last vector overlaps the one before, so that it is whole.
    for (int64_t c = 0; c < p->c; c += count) {
        const int64_t at = min_i64(c, p->c - count) * bytes;
        tile_vector(input + at, output + at, row_stride, r->input_step, r->output_step,
                    VECTOR_BYTES, 0, share, stride, variant);
    }
}

// The outputs first..end-1 of a row whose windows are inside the image, when tiles can compute
// them; else none.
static void tile_columns(const struct row *r, int64_t *first, int64_t *end)
{
    const struct problem *p = r->problem;
    const int64_t y = r->oy * p->stride_h - p->pad_top;
    *first = *end = 0;
    if (p->op == OP_GLOBAL_POOL || p->kh != 3 || p->kw != 3 || p->stride_w > 2 || y < 0 ||
        y + 3 > p->h || p->w + p->pad_left < 3)
        return;
    *first = (p->pad_left + p->stride_w - 1) / p->stride_w;
    *end = min_i64((p->w + p->pad_left - 3) / p->stride_w + 1, r->columns);
}

// ---- any window, an output at a time ------------------------------------------------------------

// Taps are merged eight at a time, so that what is half done is loaded and stored seldom. Averages
// of 8 bits keep 32-bit sums between them.
enum { TAPS_TOGETHER = 8, CHANNELS_TOGETHER = 2048 };

BODY bool sums_bytes(const enum variant variant)
{
    return variant == AVERAGE_S8 || variant == AVERAGE_U8;
}

// `kept` is an array of the channels' type, of int32 for sums of bytes.
BODY void merge_taps(uint8_t *kept, const uint8_t *const *taps, const int count, int64_t channels,
                     const bool is_first, const enum variant variant)
{
    for (int64_t c = 0; c < channels; c += lanes_count(variant)) {
        const int64_t at = c * channel_bytes(variant);
        union lanes v = lanes_load(taps[0] + at, variant);
        if (!is_first && !sums_bytes(variant))
            v = lanes_merge(v, lanes_load(kept + at, variant), variant);
#pragma GCC unroll 8
        for (int i = 1; i < count; i++)
            v = lanes_merge(lanes_load(taps[i] + at, variant), v, variant);
        if (sums_bytes(variant))
            keep_sums((int32_t *)(void *)kept + c, v, is_first);
        else
            lanes_store(kept + at, v, variant);
    }
}

BODY void finish_pixel(uint8_t *output, const uint8_t *kept, int64_t channels, vector_f32 share,
                       const enum variant variant)
{
    if (sums_bytes(variant)) {
        for (int64_t c = 0; c < channels; c += VECTOR_LANES)
            store_average(output + c, s32_load((const int32_t *)(const void *)kept + c),
                          channels - c, share);
        return;
    }
    for (int64_t c = 0; c < channels; c += lanes_count(variant)) {
        const int64_t at = c * channel_bytes(variant);
        lanes_finish(output + at, lanes_load(kept + at, variant), channels - c, share, variant);
    }
}

BODY void pool_pixel(const struct row *r, int64_t ox, const enum variant variant)
{
    const struct problem *p = r->problem;
    const struct pool_window window = pool_window(p, r->oy, ox);
    const int64_t width = window.x_hi - window.x_lo, taps = (window.y_hi - window.y_lo) * width;
    const vector_f32 share = f32_all(1.0f / (float)taps);
    int32_t kept[CHANNELS_TOGETHER + VECTOR_BYTES];
    uint8_t *const bytes = (uint8_t *)kept;
    const uint8_t *corner = r->input + (window.y_lo * p->w + window.x_lo) * r->input_step;
    for (int64_t first = 0; first < p->c; first += CHANNELS_TOGETHER) {
        const int64_t channels = min_i64(CHANNELS_TOGETHER, p->c - first);
        const int64_t offset = first * channel_bytes(variant);
        const uint8_t *next = corner + offset;
        for (int64_t t = 0, x = 0; t < taps;) {
            const uint8_t *tap[TAPS_TOGETHER];
            const bool is_first = t == 0;
            int count = 0;
            for (; count < TAPS_TOGETHER && t < taps; t++) {
                tap[count++] = next;
                next += r->input_step;
                if (++x == width) {
                    x = 0;
                    next += (p->w - width) * r->input_step;
                }
            }
            if (count == TAPS_TOGETHER)
                merge_taps(bytes, tap, TAPS_TOGETHER, channels, is_first, variant);
            else
                merge_taps(bytes, tap, count, channels, is_first, variant);
        }
        finish_pixel(r->output + ox * r->output_step + offset, bytes, channels, share, variant);
    }
}

// ---- rows of outputs ----------------------------------------------------------------------------

BODY void pool_row(const struct row *r, const enum variant variant)
{
    int64_t first, end;
    tile_columns(r, &first, &end);
    const bool tiles = end - first >= TILE_OUTPUTS;
    for (int64_t ox = 0; ox < r->columns;) {
        if (!tiles || ox < first || ox >= end) {
            pool_pixel(r, ox++, variant);
            continue;
        }
        ox = min_i64(ox, end - TILE_OUTPUTS); // the last tile computes some outputs again
        if (r->problem->stride_w == 1)
            tile(r, ox, 1, variant);
        else
            tile(r, ox, 2, variant);
        ox += TILE_OUTPUTS;
    }
}

static void run_row(const struct workload *w, const struct run_args *args, int64_t row)
{
    const struct problem *p = &w->problem;
    const int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    const int64_t element = (int64_t)precision_activation_bytes(&w->precision);
    const int64_t input_step = workload_input_stride(w) * element;
    const int64_t output_step = workload_output_stride(w) * element;
    const struct row r = {
        .problem = p,
        .input = (const uint8_t *)args->input + row / rows * p->h * p->w * input_step,
        .output = (uint8_t *)args->output + row * columns * output_step,
        .oy = row % rows,
        .columns = columns,
        .input_step = input_step,
        .output_step = output_step,
    };
    switch (variant_of(w)) {
    case MAX_F32:
        pool_row(&r, MAX_F32);
        break;
    case MAX_S8:
        pool_row(&r, MAX_S8);
        break;
    case MAX_U8:
        pool_row(&r, MAX_U8);
        break;
    case AVERAGE_F32:
        pool_row(&r, AVERAGE_F32);
        break;
    case AVERAGE_S8:
        pool_row(&r, AVERAGE_S8);
        break;
    case AVERAGE_U8:
        pool_row(&r, AVERAGE_U8);
        break;
    }
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    (void)kernel;
    const int64_t rows = w->problem.batch * problem_output_h(&w->problem);
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t row = 0; row < rows; row++)
            run_row(w, args, row);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t row = 0; row < rows; row++)
        run_row(w, args, row);
}
