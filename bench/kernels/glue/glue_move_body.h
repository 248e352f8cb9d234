// SPDX-License-Identifier: MIT
// The glue passes that only move: copy, channel shuffle, gather, over vectors. Included like
// glue_body.h, behind it.
#ifndef BITROOF_BENCH_KERNELS_GLUE_GLUE_MOVE_BODY_H
#define BITROOF_BENCH_KERNELS_GLUE_GLUE_MOVE_BODY_H

#include "bench/kernels/glue/glue_body.h"
#include "bench/kernels/glue/glue_permutation.h"

BODY void copy_bytes(const struct glue_call *call, int64_t element_bytes)
{
    const struct glue_call k = one_stretch(call, false);
    const int64_t bytes = k.channels * element_bytes;
    const uint8_t *x = k.input;
    uint8_t *y = k.output;
    for (int64_t p = 0; p < k.pixels; p++) {
        for (int64_t c = 0; c < bytes; c += VECTOR_BYTES)
            bytes_put(y + c, bytes_load(x + c), bytes - c);
        x += k.input_stride * element_bytes;
        y += k.output_stride * element_bytes;
    }
}

static void copy_f32(const struct glue_call *call)
{
    copy_bytes(call, 4);
}

static void copy_8(const struct glue_call *call)
{
    copy_bytes(call, 1);
}

// How many pixels one control moves: loading it costs as much as moving one of them.
// (The loops over pixels are unrolled whole, so that all of them stay in registers.)
enum { PERMUTED_PIXELS = 8 };

// Blocks of 16 bytes, windows of 16 bytes, in the given number of pixels.
BODY void permute_bytes(const struct glue_call *k, const uint8_t *x, uint8_t *y, const int pixels)
{
    const int64_t bytes = k->channels, from = k->input_stride, to = k->output_stride;
    const struct glue_permutation permutation = *k->permutation;
    const uint8_t *control = permutation.control;
    for (int64_t block = 0; block * 16 < bytes; block++) {
        vector_16 moved[PERMUTED_PIXELS];
#pragma GCC unroll 8
        for (int p = 0; p < pixels; p++)
            moved[p] = v16_zero();
        for (int32_t t = permutation.first_term[block]; t < permutation.first_term[block + 1];
             t++) {
            vector_16 places = v16_load(control + (int64_t)t * GLUE_CONTROL_BYTES);
            const uint8_t *window = x + permutation.source[t];
#pragma GCC unroll 8
            for (int p = 0; p < pixels; p++)
                moved[p] = v16_shuffle_into(moved[p], v16_load(window + p * from), places);
        }
#pragma GCC unroll 8
        for (int p = 0; p < pixels; p++) {
            uint8_t *end = y + p * to + block * 16;
            if (bytes - block * 16 >= 16)
                v16_store(end, moved[p]);
            else
                v16_store_some(end, moved[p], bytes - block * 16);
        }
    }
}

static void permute_8(const struct glue_call *call)
{
    const uint8_t *x = call->input;
    uint8_t *y = call->output;
    int64_t pixel = 0;
    for (; pixel + PERMUTED_PIXELS <= call->pixels; pixel += PERMUTED_PIXELS)
        permute_bytes(call, x + pixel * call->input_stride, y + pixel * call->output_stride,
                      PERMUTED_PIXELS);
    for (; pixel < call->pixels; pixel++)
        permute_bytes(call, x + pixel * call->input_stride, y + pixel * call->output_stride, 1);
}

// The same with whole vectors of floats.
BODY void permute_lanes(const struct glue_call *k, const int32_t *x, int32_t *y, const int pixels)
{
    const struct glue_permutation permutation = *k->permutation;
    const int64_t channels = k->channels, from = k->input_stride, to = k->output_stride;
    const int8_t *control = permutation.control;
    for (int64_t block = 0; block * VECTOR_LANES < channels; block++) {
        vector_s32 moved[PERMUTED_PIXELS];
#pragma GCC unroll 8
        for (int p = 0; p < pixels; p++)
            moved[p] = s32_all(0);
        for (int32_t t = permutation.first_term[block]; t < permutation.first_term[block + 1];
             t++) {
            vector_places places = places_load(control + (int64_t)t * GLUE_CONTROL_BYTES);
            const int32_t *window = x + permutation.source[t];
#pragma GCC unroll 8
            for (int p = 0; p < pixels; p++)
                moved[p] = s32_permute_into(moved[p], s32_load(window + p * from), places);
        }
        const int64_t done = block * VECTOR_LANES;
#pragma GCC unroll 8
        for (int p = 0; p < pixels; p++)
            s32_put(y + p * to + done, moved[p], channels - done);
    }
}

static void permute_f32(const struct glue_call *call)
{
    const int32_t *x = call->input;
    int32_t *y = call->output;
    int64_t pixel = 0;
    for (; pixel + PERMUTED_PIXELS <= call->pixels; pixel += PERMUTED_PIXELS)
        permute_lanes(call, x + pixel * call->input_stride, y + pixel * call->output_stride,
                      PERMUTED_PIXELS);
    for (; pixel < call->pixels; pixel++)
        permute_lanes(call, x + pixel * call->input_stride, y + pixel * call->output_stride, 1);
}

#endif
