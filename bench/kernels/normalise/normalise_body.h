// SPDX-License-Identifier: MIT
// LRN and softmax over vectors, written once for all instruction sets. Included by
// normalise_<isa>.c behind its vector header (glue/vector_<isa>.h).
#include "bench/kernels/glue/elementary_body.h"
#include "bench/kernels/normalise/normalise.h"
#include "bench/kernels/reference.h"

#include <math.h>

#define BODY static inline __attribute__((always_inline))

enum { GROUP_VECTORS = NORMALISE_LANES / VECTOR_LANES };

// A vector of channels of a pixel as floats; what stands behind the last channel is of any value.
BODY vector_f32 load_channels(const struct normalise_call *k, int64_t pixel, int64_t c)
{
    if (k->is_float)
        return f32_load((const float *)k->input + pixel * k->input_stride + c);
    const uint8_t *stored = (const uint8_t *)k->input + pixel * k->input_stride + c;
    vector_s32 q = k->is_signed ? s32_from_s8((const int8_t *)stored) : s32_from_u8(stored);
    return f32_from_s32(s32_subtract(q, s32_all(k->input_zero_point)));
}

BODY void store_row(const struct normalise_call *k, int64_t pixel, int64_t c, vector_f32 y)
{
    const int64_t left = k->channels - c;
    if (k->is_float) {
        float *to = (float *)k->output + pixel * k->output_stride + c;
        if (left >= VECTOR_LANES)
            f32_store(to, y);
        else
            f32_store_some(to, y, left);
        return;
    }
    uint8_t *to = (uint8_t *)k->output + pixel * k->output_stride + c;
    vector_f32 p = f32_multiply(y, f32_all(k->output_scale));
    p = f32_min(f32_max(p, f32_all(k->low)), f32_all(k->high));
    vector_s32 q = s32_add(s32_from_f32(p), s32_all(k->zero_point));
    if (left >= VECTOR_LANES)
        s32_store_bytes(to, q);
    else
        s32_store_bytes_some(to, q, left);
}

// From `first` to the end of its group, and one group more: what whole vectors may touch.
BODY void fill_end(float *row, int64_t first, float value)
{
    const int64_t end = (first / NORMALISE_LANES + 1) * NORMALISE_LANES;
    for (int64_t c = first; c < end; c++)
        row[c] = value;
}

// ---- LRN ----------------------------------------------------------------------------------------

BODY vector_f32 power_of(const struct normalise_call *k, vector_f32 d)
{
    if (k->beta == 0.75f) {
        vector_f32 root = f32_square_root(d);
        return f32_multiply(root, f32_square_root(root));
    }
    float lanes[VECTOR_LANES];
    f32_store(lanes, d);
    for (int i = 0; i < VECTOR_LANES; i++)
        lanes[i] = powf(lanes[i], k->beta);
    return f32_load(lanes);
}

// The squares of a number of pixels come first, and then their sums: these read squares of two
// vectors at a time, which cannot be handed over by stores that are still under way.
BODY void lrn_pixels(const struct normalise_call *k, int64_t first, int64_t end,
                     const int64_t window)
{
    const vector_f32 factor = f32_all(k->alpha / (float)window);
    const int64_t half = window / 2, floats = normalise_row_floats(k->channels, window);
    float *values = k->row, *squares = k->row + floats;
    for (int64_t pixel = first; pixel < end; pixel++, values += 2 * floats, squares += 2 * floats) {
        for (int64_t c = 0; c < k->channels; c += VECTOR_LANES)
            f32_store(values + c, f32_multiply(load_channels(k, pixel, c), f32_all(k->step)));
        fill_end(values, k->channels, 0.0f);
        for (int64_t c = 0; c < k->channels; c += VECTOR_LANES) {
            vector_f32 x = f32_load(values + c);
            f32_store(squares + half + c, f32_multiply(x, x));
        }
    }
    values = k->row;
    squares = k->row + floats;
    for (int64_t pixel = first; pixel < end; pixel++, values += 2 * floats, squares += 2 * floats) {
        for (int64_t c = 0; c < k->channels; c += VECTOR_LANES) {
            vector_f32 sum = f32_load(squares + c);
            for (int64_t i = 1; i < window; i++)
                sum = f32_add(sum, f32_load(squares + c + i));
            vector_f32 d = f32_add(f32_multiply(factor, sum), f32_all(k->k));
            store_row(k, pixel, c, f32_divide(f32_load(values + c), power_of(k, d)));
        }
    }
}

BODY void lrn_body(const struct normalise_call *k)
{
    const int64_t floats = LRN_PIXELS * 2 * normalise_row_floats(k->channels, k->window);
    for (int64_t i = 0; i < floats; i++) // the edges stay zero
        k->row[i] = 0.0f;
    for (int64_t first = 0; first < k->pixels; first += LRN_PIXELS) {
        int64_t end = first + LRN_PIXELS < k->pixels ? first + LRN_PIXELS : k->pixels;
        if (k->window == 5)
            lrn_pixels(k, first, end, 5);
        else
            lrn_pixels(k, first, end, k->window);
    }
}

static void lrn(const struct normalise_call *call)
{
    struct normalise_call k = *call;
    k.is_float = true;
    if (call->is_float) {
        lrn_body(&k);
        return;
    }
    k.is_float = false;
    lrn_body(&k);
}

// ---- softmax ------------------------------------------------------------------------------------

// Of whole vectors.
BODY float largest_of(vector_f32 most)
{
    float lanes[VECTOR_LANES];
    f32_store(lanes, most);
    for (int i = 1; i < VECTOR_LANES; i++)
        lanes[0] = lanes[i] > lanes[0] ? lanes[i] : lanes[0];
    return lanes[0];
}

BODY float sum_of(const vector_f32 sums[GROUP_VECTORS])
{
    float lanes[NORMALISE_LANES];
    for (int i = 0; i < GROUP_VECTORS; i++)
        f32_store(lanes + i * VECTOR_LANES, sums[i]);
    for (int width = NORMALISE_LANES / 2; width > 0; width /= 2)
        for (int i = 0; i < width; i++)
            lanes[i] += lanes[i + width];
    return lanes[0];
}

// Copies a pixel's channels, as floats, to the row, its last group filled; returns the largest.
BODY float softmax_load(const struct normalise_call *k, int64_t pixel)
{
    float *row = k->row;
    vector_f32 most = f32_all(-INFINITY);
    int64_t c = 0;
    for (; c + VECTOR_LANES <= k->channels; c += VECTOR_LANES) {
        vector_f32 v = load_channels(k, pixel, c);
        f32_store(row + c, v);
        most = f32_max(most, v);
    }
    if (c < k->channels)
        f32_store(row + c, load_channels(k, pixel, c));
    fill_end(row, k->channels, row[0]);
    return largest_of(f32_max(most, f32_load(row + c)));
}

// Makes the row exponentials, in whole groups and zeros behind; returns their sum.
BODY float softmax_exponentials(const struct normalise_call *k, vector_f32 most)
{
    float *row = k->row;
    const vector_f32 step = f32_all(k->step);
    const int64_t whole = k->channels / NORMALISE_LANES * NORMALISE_LANES;
    vector_f32 sums[GROUP_VECTORS];
    for (int i = 0; i < GROUP_VECTORS; i++)
        sums[i] = f32_all(0.0f);
    for (int64_t c = 0; c < whole; c += NORMALISE_LANES) {
        for (int i = 0; i < GROUP_VECTORS; i++) {
            float *at = row + c + i * VECTOR_LANES;
            vector_f32 e = v_exp(f32_multiply(f32_subtract(f32_load(at), most), step));
            f32_store(at, e);
            sums[i] = f32_add(sums[i], e);
        }
    }
    if (whole == k->channels)
        return sum_of(sums);
    for (int i = 0; i < GROUP_VECTORS; i++) {
        float *at = row + whole + i * VECTOR_LANES;
        f32_store(at, v_exp(f32_multiply(f32_subtract(f32_load(at), most), step)));
    }
    fill_end(row, k->channels, 0.0f);
    for (int i = 0; i < GROUP_VECTORS; i++)
        sums[i] = f32_add(sums[i], f32_load(row + whole + i * VECTOR_LANES));
    return sum_of(sums);
}

BODY void softmax_body(const struct normalise_call *k)
{
    for (int64_t pixel = 0; pixel < k->pixels; pixel++) {
        const vector_f32 most = f32_all(softmax_load(k, pixel));
        const vector_f32 factor = f32_all(1.0f / softmax_exponentials(k, most));
        for (int64_t c = 0; c < k->channels; c += VECTOR_LANES)
            store_row(k, pixel, c, f32_multiply(f32_load(k->row + c), factor));
    }
}

static void softmax(const struct normalise_call *call)
{
    struct normalise_call k = *call;
    k.is_float = true;
    if (call->is_float) {
        softmax_body(&k);
        return;
    }
    k.is_float = false;
    softmax_body(&k);
}
