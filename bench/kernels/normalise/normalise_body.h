// SPDX-License-Identifier: MIT
// LRN and softmax over vectors, written once for all instruction sets. Included by
// normalise_<isa>.c behind its vector header (glue/vector_<isa>.h).
#include "bench/kernels/glue/elementary_body.h"
#include "bench/kernels/normalise/normalise.h"
#include "bench/kernels/reference.h"

#define BODY static inline __attribute__((always_inline))

enum { GROUP_VECTORS = NORMALISE_LANES / VECTOR_LANES };

// The channels of a pixel as floats in whole vectors; what stands behind them is of any value.
BODY void load_row(const struct normalise_call *k, int64_t pixel, float *row)
{
    const float *x = (const float *)k->input + pixel * k->input_stride;
    const uint8_t *stored = (const uint8_t *)k->input + pixel * k->input_stride;
    for (int64_t c = 0; c < k->channels; c += VECTOR_LANES) {
        vector_f32 v;
        if (k->is_float) {
            v = f32_load(x + c);
        } else {
            vector_s32 q =
                k->is_signed ? s32_from_s8((const int8_t *)(stored + c)) : s32_from_u8(stored + c);
            v = f32_from_s32(s32_subtract(q, s32_all(k->input_zero_point)));
        }
        f32_store(row + c, v);
    }
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

static void lrn(const struct normalise_call *call)
{
    const struct normalise_call k = *call;
    const vector_f32 factor = f32_all(k.alpha / (float)k.window);
    const int64_t half = k.window / 2;
    float *values = k.row, *squares = k.row + normalise_row_floats(k.channels, k.window);
    const int64_t floats = normalise_row_floats(k.channels, k.window);
    for (int64_t i = 0; i < floats; i++) // the edges stay zero
        squares[i] = 0.0f;
    for (int64_t pixel = 0; pixel < k.pixels; pixel++) {
        load_row(&k, pixel, values);
        fill_end(values, k.channels, 0.0f);
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES) {
            vector_f32 x = f32_multiply(f32_load(values + c), f32_all(k.step));
            f32_store(values + c, x);
            f32_store(squares + half + c, f32_multiply(x, x));
        }
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES) {
            vector_f32 sum = f32_load(squares + c);
            for (int64_t i = 1; i < k.window; i++)
                sum = f32_add(sum, f32_load(squares + c + i));
            vector_f32 d = f32_add(f32_multiply(factor, sum), f32_all(k.k));
            store_row(&k, pixel, c, f32_divide(f32_load(values + c), power_of(&k, d)));
        }
    }
}

// ---- softmax ------------------------------------------------------------------------------------

// Of whole groups of lanes.
BODY float largest(const float *row, int64_t count)
{
    float lanes[VECTOR_LANES];
    vector_f32 most = f32_load(row);
    for (int64_t c = VECTOR_LANES; c < count; c += VECTOR_LANES)
        most = f32_max(most, f32_load(row + c));
    f32_store(lanes, most);
    for (int i = 1; i < VECTOR_LANES; i++)
        lanes[0] = lanes[i] > lanes[0] ? lanes[i] : lanes[0];
    return lanes[0];
}

BODY float sum_of(const float *row, int64_t count)
{
    float lanes[NORMALISE_LANES];
    vector_f32 sums[GROUP_VECTORS];
    for (int i = 0; i < GROUP_VECTORS; i++)
        sums[i] = f32_load(row + i * VECTOR_LANES);
    for (int64_t c = NORMALISE_LANES; c < count; c += NORMALISE_LANES)
        for (int i = 0; i < GROUP_VECTORS; i++)
            sums[i] = f32_add(sums[i], f32_load(row + c + i * VECTOR_LANES));
    for (int i = 0; i < GROUP_VECTORS; i++)
        f32_store(lanes + i * VECTOR_LANES, sums[i]);
    for (int width = NORMALISE_LANES / 2; width > 0; width /= 2)
        for (int i = 0; i < width; i++)
            lanes[i] += lanes[i + width];
    return lanes[0];
}

static void softmax(const struct normalise_call *call)
{
    const struct normalise_call k = *call;
    float *row = k.row;
    for (int64_t pixel = 0; pixel < k.pixels; pixel++) {
        load_row(&k, pixel, row);
        fill_end(row, k.channels, row[0]);
        const vector_f32 most = f32_all(largest(row, k.channels));
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES) {
            vector_f32 below = f32_subtract(f32_load(row + c), most);
            f32_store(row + c, v_exp(f32_multiply(below, f32_all(k.step))));
        }
        fill_end(row, k.channels, 0.0f);
        const vector_f32 factor = f32_all(1.0f / sum_of(row, k.channels));
        for (int64_t c = 0; c < k.channels; c += VECTOR_LANES)
            store_row(&k, pixel, c, f32_multiply(f32_load(row + c), factor));
    }
}
