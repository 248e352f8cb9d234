// SPDX-License-Identifier: MIT
// Pooling over vectors of channels, written once for all instruction sets. Included by pool_<isa>.c
// behind its vector header. An output pixel is computed a few vectors of channels at a time over
// the whole window.
#include "bench/kernels/pool/pool.h"

#include "base/checked.h"
#include "bench/kernels/reference.h"

#include <stddef.h>

#define BODY static inline __attribute__((always_inline))

// One output pixel.
struct pixel {
    const uint8_t *input; // first tap inside the image
    uint8_t *output;
    int64_t row_stride, pixel_stride; // bytes
    int64_t height, width;            // taps
    int64_t channels;
};

BODY void put_f32(float *p, vector_f32 v, int64_t n)
{
    if (n >= VECTOR_LANES)
        f32_store(p, v);
    else
        f32_store_some(p, v, n);
}

// `vectors` vectors of floats from channel c on.
BODY void pool_f32(const struct pixel *o, int64_t c, const int vectors, const bool is_max)
{
    enum { MOST = 4 };
    vector_f32 v[MOST];
#pragma GCC unroll 4
    for (int i = 0; i < vectors; i++)
        v[i] = f32_all(is_max ? -INFINITY : 0.0f);
    for (int64_t y = 0; y < o->height; y++) {
        const uint8_t *tap = o->input + y * o->row_stride + c * (int64_t)sizeof(float);
        for (int64_t x = 0; x < o->width; x++, tap += o->pixel_stride) {
#pragma GCC unroll 4
            for (int i = 0; i < vectors; i++) {
                vector_f32 a = f32_load((const float *)(const void *)tap + i * VECTOR_LANES);
                v[i] = is_max ? f32_max(a, v[i]) : f32_add(v[i], a);
            }
        }
    }
    const vector_f32 share = f32_all(1.0f / (float)(o->height * o->width));
    float *output = (float *)(void *)o->output + c;
#pragma GCC unroll 4
    for (int i = 0; i < vectors; i++)
        put_f32(output + i * VECTOR_LANES, is_max ? v[i] : f32_multiply(v[i], share),
                o->channels - c - i * VECTOR_LANES);
}

BODY void pixel_f32(const struct pixel *o, const bool is_max)
{
    int64_t c = 0;
    for (; c + 4 * VECTOR_LANES <= o->channels; c += 4 * VECTOR_LANES)
        pool_f32(o, c, 4, is_max);
    for (; c < o->channels; c += VECTOR_LANES)
        pool_f32(o, c, 1, is_max);
}

BODY void pixel_max_8bit(const struct pixel *o, const bool is_unsigned)
{
    for (int64_t c = 0; c < o->channels; c += VECTOR_BYTES) {
        vector_8 v = bytes_all(is_unsigned ? 0 : -128);
        for (int64_t y = 0; y < o->height; y++) {
            const uint8_t *tap = o->input + y * o->row_stride + c;
            for (int64_t x = 0; x < o->width; x++, tap += o->pixel_stride)
                v = is_unsigned ? u8_max(v, bytes_load(tap)) : s8_max(v, bytes_load(tap));
        }
        if (o->channels - c >= VECTOR_BYTES)
            bytes_store(o->output + c, v);
        else
            bytes_store_some(o->output + c, v, o->channels - c);
    }
}

BODY void average_8bit(const struct pixel *o, int64_t c, const int vectors, const bool is_unsigned)
{
    enum { MOST = 4 };
    vector_s32 sum[MOST];
#pragma GCC unroll 4
    for (int i = 0; i < vectors; i++)
        sum[i] = s32_all(0);
    for (int64_t y = 0; y < o->height; y++) {
        const uint8_t *tap = o->input + y * o->row_stride + c;
        for (int64_t x = 0; x < o->width; x++, tap += o->pixel_stride) {
#pragma GCC unroll 4
            for (int i = 0; i < vectors; i++) {
                const uint8_t *a = tap + i * VECTOR_LANES;
                sum[i] =
                    s32_add(sum[i], is_unsigned ? s32_from_u8(a) : s32_from_s8((const int8_t *)a));
            }
        }
    }
    const vector_f32 share = f32_all(1.0f / (float)(int32_t)(o->height * o->width));
#pragma GCC unroll 4
    for (int i = 0; i < vectors; i++) {
        vector_s32 q = s32_from_f32(f32_multiply(f32_from_s32(sum[i]), share));
        const int64_t n = o->channels - c - i * VECTOR_LANES;
        if (n >= VECTOR_LANES)
            s32_store_bytes(o->output + c + i * VECTOR_LANES, q);
        else
            s32_store_bytes_some(o->output + c + i * VECTOR_LANES, q, n);
    }
}

BODY void pixel_average_8bit(const struct pixel *o, const bool is_unsigned)
{
    int64_t c = 0;
    for (; c + 4 * VECTOR_LANES <= o->channels; c += 4 * VECTOR_LANES)
        average_8bit(o, c, 4, is_unsigned);
    for (; c < o->channels; c += VECTOR_LANES)
        average_8bit(o, c, 1, is_unsigned);
}

enum variant { MAX_F32, MAX_S8, MAX_U8, AVERAGE_F32, AVERAGE_S8, AVERAGE_U8 };

static enum variant variant_of(const struct workload *w)
{
    const bool is_max = w->problem.op == OP_MAX_POOL;
    if (precision_is_float(&w->precision))
        return is_max ? MAX_F32 : AVERAGE_F32;
    if (w->precision.activation_encoding == ENCODING_UNSIGNED)
        return is_max ? MAX_U8 : AVERAGE_U8;
    return is_max ? MAX_S8 : AVERAGE_S8;
}

static void pool_pixel(const struct pixel *o, enum variant variant)
{
    switch (variant) {
    case MAX_F32:
        pixel_f32(o, true);
        break;
    case MAX_S8:
        pixel_max_8bit(o, false);
        break;
    case MAX_U8:
        pixel_max_8bit(o, true);
        break;
    case AVERAGE_F32:
        pixel_f32(o, false);
        break;
    case AVERAGE_S8:
        pixel_average_8bit(o, false);
        break;
    case AVERAGE_U8:
        pixel_average_8bit(o, true);
        break;
    }
}

// ---- 3x3 maxima, four outputs of a row at once --------------------------------------------------

// The maximum over the rows of each input column first, then over three columns for each output, so
// that every input is loaded once a tile. All windows of the tile are inside the image.
enum { TILE_OUTPUTS = 4, TILE_INPUTS = 9 };

union lanes {
    vector_8 bytes;
    vector_f32 floats;
};

BODY union lanes lanes_load(const uint8_t *p, const enum variant variant)
{
    union lanes v;
    if (variant == MAX_F32)
        v.floats = f32_load((const float *)(const void *)p);
    else
        v.bytes = bytes_load(p);
    return v;
}

BODY union lanes lanes_max(union lanes a, union lanes b, const enum variant variant)
{
    if (variant == MAX_F32)
        a.floats = f32_max(a.floats, b.floats);
    else
        a.bytes = variant == MAX_U8 ? u8_max(a.bytes, b.bytes) : s8_max(a.bytes, b.bytes);
    return a;
}

// Stores at most `n` bytes.
BODY void lanes_store(uint8_t *p, union lanes v, int64_t n, const enum variant variant)
{
    const int64_t vector_bytes = variant == MAX_F32 ? 4 * VECTOR_LANES : VECTOR_BYTES;
    if (variant == MAX_F32)
        put_f32((float *)(void *)p, v.floats, n / 4);
    else if (n >= vector_bytes)
        bytes_store(p, v.bytes);
    else
        bytes_store_some(p, v.bytes, n);
}

BODY void tile_max_body(const struct pixel *o, int64_t output_step, const int stride,
                        const enum variant variant)
{
    const int64_t step = variant == MAX_F32 ? 4 * VECTOR_LANES : VECTOR_BYTES;
    const int64_t end = o->channels * (variant == MAX_F32 ? 4 : 1);
    for (int64_t c = 0; c < end; c += step) {
        union lanes column[TILE_INPUTS];
        const uint8_t *tap = o->input + c;
#pragma GCC unroll 9
        for (int x = 0; x < stride * (TILE_OUTPUTS - 1) + 3; x++, tap += o->pixel_stride) {
            const uint8_t *below = tap + o->row_stride;
            column[x] = lanes_max(lanes_load(below, variant), lanes_load(tap, variant), variant);
            column[x] = lanes_max(lanes_load(below + o->row_stride, variant), column[x], variant);
        }
        uint8_t *to = o->output + c;
#pragma GCC unroll 4
        for (int q = 0; q < TILE_OUTPUTS; q++, to += output_step) {
            const union lanes *v = column + stride * q;
            lanes_store(to, lanes_max(lanes_max(v[0], v[1], variant), v[2], variant), end - c,
                        variant);
        }
    }
}

BODY void tile_max_strides(const struct pixel *o, int64_t output_step, int64_t stride,
                           const enum variant variant)
{
    if (stride == 1)
        tile_max_body(o, output_step, 1, variant);
    else
        tile_max_body(o, output_step, 2, variant);
}

static void tile_max(const struct pixel *o, int64_t output_step, int64_t stride,
                     enum variant variant)
{
    if (variant == MAX_F32)
        tile_max_strides(o, output_step, stride, MAX_F32);
    else if (variant == MAX_U8)
        tile_max_strides(o, output_step, stride, MAX_U8);
    else
        tile_max_strides(o, output_step, stride, MAX_S8);
}

// The output columns first..end-1 of row oy whose windows are inside the image, when such tiles can
// compute them; else none.
static void tile_columns(const struct problem *p, enum variant variant, int64_t oy, int64_t *first,
                         int64_t *end)
{
    const int64_t y = oy * p->stride_h - p->pad_top;
    const bool is_max = variant == MAX_F32 || variant == MAX_S8 || variant == MAX_U8;
    *first = *end = 0;
    if (!is_max || p->kh != 3 || p->kw != 3 || p->stride_w > 2 || y < 0 || y + 3 > p->h ||
        p->w + p->pad_left < 3)
        return;
    *first = (p->pad_left + p->stride_w - 1) / p->stride_w;
    *end = min_i64((p->w + p->pad_left - 3) / p->stride_w + 1, problem_output_w(p));
}

static void pool_row(const struct workload *w, const struct run_args *args, int64_t row)
{
    const struct problem *p = &w->problem;
    const enum variant variant = variant_of(w);
    const int64_t rows = problem_output_h(p), columns = problem_output_w(p);
    const int64_t element = (int64_t)precision_activation_bytes(&w->precision);
    const int64_t input_step = workload_input_stride(w) * element;
    const int64_t output_step = workload_output_stride(w) * element;
    const int64_t image = row / rows, oy = row % rows;
    struct pixel o = {
        .row_stride = p->w * input_step, .pixel_stride = input_step, .channels = p->c};
    int64_t tiles_first, tiles_end;
    tile_columns(p, variant, oy, &tiles_first, &tiles_end);
    for (int64_t ox = 0; ox < columns; ox++) {
        const struct pool_window window = pool_window(p, oy, ox);
        o.input = (const uint8_t *)args->input +
                  ((image * p->h + window.y_lo) * p->w + window.x_lo) * input_step;
        o.output = (uint8_t *)args->output + (row * columns + ox) * output_step;
        o.height = window.y_hi - window.y_lo;
        o.width = window.x_hi - window.x_lo;
        if (ox >= tiles_first && ox + TILE_OUTPUTS <= tiles_end) {
            tile_max(&o, output_step, p->stride_w, variant);
            ox += TILE_OUTPUTS - 1;
        } else {
            pool_pixel(&o, variant);
        }
    }
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    (void)kernel;
    const int64_t rows = w->problem.batch * problem_output_h(&w->problem);
    if (args->threads == 1) { // a team of one costs as much as a small layer
        for (int64_t row = 0; row < rows; row++)
            pool_row(w, args, row);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t row = 0; row < rows; row++)
        pool_row(w, args, row);
}
