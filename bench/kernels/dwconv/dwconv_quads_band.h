// SPDX-License-Identifier: MIT
// A band of output rows of one channel block, as the 8-bit depthwise kernels that interleave input
// rows walk it: where it reads and writes, and the ends of its outputs. Included behind a vector
// header and the vectors of quads (see dwconv_quads_body.h).
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_QUADS_BAND_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_QUADS_BAND_H

#include "bench/kernels/dwconv/dwconv_8bit_call.h"
#include "bench/kernels/dwconv/dwconv_quads.h"

#include <string.h>

enum { MOST_ROWS = 2, MOST_COLUMNS = 4, MOST_DEEP = 2, MOST_INPUT_ROWS = 8 };

// One band of one channel block.
struct band {
    const struct call *call;
    const char *weights;
    const int32_t *start;
    const float *scale;
    const uint8_t *rows[MOST_INPUT_ROWS]; // column 0 of this block; a row of padding outside
    vector_quad padding;                  // the zero point, as it is multiplied
    vector_quad zero_point, low, high;    // of the output: words, bytes, bytes
    int64_t pixel, c, n; // of the output: index of the first, first channel, channels left
    uint8_t *output;
};

// Any end but the common one: channels in order, then vector by vector.
static __attribute__((noinline)) void
leave_general(const struct band *b, const vector_quad sum[QUAD_GROUPS], int64_t pixel)
{
    _Alignas(64) int32_t sums[BLOCK];
    _Alignas(64) float scales[BLOCK];
    for (int lane = 0; lane < BLOCK / 16; lane++)
        for (int g = 0; g < QUAD_GROUPS; g++) {
            memcpy(sums + lane * 16 + g * 4, (const int32_t *)&sum[g] + lane * 4, 16);
            memcpy(scales + lane * 16 + g * 4, b->scale + g * (BLOCK / 4) + lane * 4, 16);
        }
    for (int64_t c = 0; c < BLOCK && c < b->n; c += VECTOR_LANES)
        leave(b->call, s32_load(sums + c), f32_load(scales + c), pixel, b->c + c, b->n - c);
}

// The common end, from scaled and rounded sums on that were packed to words: saturate. Only for
// narrow layers.
BODY void leave_words(const struct band *b, vector_quad first, vector_quad second, uint8_t *to,
                      const bool is_unsigned)
{
    const vector_quad bytes = quad_bytes(quad_add_words(first, b->zero_point),
                                         quad_add_words(second, b->zero_point), is_unsigned);
    quad_store(to, quad_clamp(bytes, b->low, b->high, is_unsigned), b->n);
}

// Points the band at its input and output, from output row oy on.
BODY void place_band(struct band *b, int64_t image, int64_t oy, const int stride,
                     const int input_rows)
{
    const struct call *t = b->call;
    const struct problem *p = t->problem;
    for (int i = 0; i < input_rows; i++) {
        const int64_t y = oy * stride - p->pad_top + i;
        const bool is_inside = y >= 0 && y < p->h;
        b->rows[i] = is_inside ? t->input + (image * p->h + y) * p->w * t->input_step + b->c
                               : (const uint8_t *)t->blocks;
    }
    b->pixel = (image * t->rows + oy) * t->columns;
    b->output = t->output + b->pixel * t->output_step + b->c;
}

// A band of the block of channels c.. that begins with `weights` bytes of weights.
BODY struct band start_band(const struct call *t, const char *block, int64_t weights, int64_t c)
{
    return (struct band){
        .call = t,
        .weights = block,
        .start = (const int32_t *)(const void *)(block + weights),
        .scale = (const float *)(const void *)(block + weights + 4 * BLOCK),
        .zero_point = quad_all_words(t->header->output_zero_point),
        .low = quad_all(t->header->output_low),
        .high = quad_all(t->header->output_high),
        .c = c,
        .n = t->problem->c - c,
    };
}

// May outputs end in leave_words()?
BODY bool is_narrow_call(const struct call *t)
{
    return t->header->is_narrow && t->sums == NULL && t->residual == NULL;
}

#endif
