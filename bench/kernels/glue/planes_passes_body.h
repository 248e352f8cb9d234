// SPDX-License-Identifier: MIT
// The passes of planes_passes.h over vectors. Included by planes_passes_<isa>.c behind its vector
// header and the comparisons that give one bit a lane:
//   f32_reach(v, t)  v >= t     f32_above(v, t)  v > t     s32_reach(v, t)  v >= t
//   bytes_reach(v, t)           of unsigned bytes
//
// A word of 32 channels is compared with every threshold; what reaches threshold j is a mask, and
// plane i of the code, the number of masks that have a bit, is the exclusive-or of every 2^i-th
// mask, because they are nested.
#ifndef BITROOF_BENCH_KERNELS_GLUE_PLANES_PASSES_BODY_H
#define BITROOF_BENCH_KERNELS_GLUE_PLANES_PASSES_BODY_H

#include "base/checked.h"
#include "bench/kernels/glue/planes_passes.h"
#include "bench/kernels/reference.h"

#include <assert.h>

#define PLANES_BODY static inline __attribute__((always_inline))

enum planes_source { FROM_F32, FROM_SUMS_SCALED, FROM_SUMS_DPRELU, FROM_SUMS, FROM_BYTES };

enum { WORD_VECTORS = PLANES_WORD / VECTOR_LANES };

// A float in front of level j: v reaches it when it rounds to j or more.
PLANES_BODY uint32_t rounds_to(vector_f32 v, int j)
{
    const vector_f32 half = f32_all((float)j - 0.5f);
    return planes_tie_rounds_up(j) ? f32_reach(v, half) : f32_above(v, half);
}

// What `left` channels from c on are compared with: 32 of them in vectors, of which those behind
// the last are not loaded.
PLANES_BODY void masks_of_scaled(const struct planes_block *b, const void *x, int64_t c,
                                 int64_t left, const enum planes_source source, const int most,
                                 uint32_t *mask)
{
    for (int i = 0; i < WORD_VECTORS; i++) {
        const int64_t at = i * VECTOR_LANES;
        if (at >= left)
            break;
        vector_f32 scale = f32_load(b->scale + c + at), bias = f32_load(b->bias + c + at), v;
        if (source == FROM_F32) {
            v = f32_load((const float *)x + c + at);
        } else {
            const vector_s32 acc = s32_load((const int32_t *)x + c + at);
            v = f32_from_s32(acc);
            if (source == FROM_SUMS_DPRELU) {
                const vector_s32 split = s32_load(b->split + c + at);
                scale = f32_select_less(acc, split, f32_load(b->scale_below + c + at), scale);
                bias = f32_select_less(acc, split, f32_load(b->bias_below + c + at), bias);
            }
        }
        v = f32_add(f32_multiply(v, scale), bias);
        for (int j = 1; j <= most; j++)
            mask[j] |= rounds_to(v, j) << at;
    }
}

PLANES_BODY void masks_of_sums(const struct planes_block *b, const int32_t *x, int64_t c,
                               int64_t left, const int most, uint32_t *mask)
{
    for (int i = 0; i < WORD_VECTORS; i++) {
        const int64_t at = i * VECTOR_LANES;
        if (at >= left)
            break;
        const vector_s32 v = s32_exclusive_or(s32_load(x + c + at), s32_load(b->flip + c + at));
        for (int j = 1; j <= most; j++) {
            const int32_t *t = b->thresholds + (j - 1) * b->padded + c + at;
            mask[j] |= s32_reach(v, s32_load(t)) << at;
        }
    }
}

PLANES_BODY void masks_of_bytes(const struct planes_block *b, const uint8_t *x, int64_t c,
                                int64_t left, const int most, uint32_t *mask)
{
    const int64_t step = (int)VECTOR_BYTES < (int)PLANES_WORD ? (int)VECTOR_BYTES : PLANES_WORD;
    for (int64_t at = 0; at < PLANES_WORD && at < left; at += step) {
        const vector_8 v = bytes_exclusive_or(bytes_load(x + c + at), bytes_all(b->flip[0]));
        for (int j = 1; j <= most; j++) {
            const int32_t t = b->thresholds[j - 1];
            uint32_t reached = t > 255 ? 0 : (uint32_t)bytes_reach(v, bytes_all(t));
            mask[j] |= reached << at;
        }
    }
}

PLANES_BODY void store_planes(uint32_t *to, const uint32_t *mask, int64_t left, const int bits)
{
    const uint32_t valid = left >= PLANES_WORD ? UINT32_MAX : (UINT32_C(1) << left) - 1;
    for (int i = 0; i < bits; i++) {
        uint32_t plane = 0;
        for (int j = 1 << i; j < 1 << bits; j += 1 << i)
            plane ^= mask[j];
        to[i] = plane & valid;
    }
}

PLANES_BODY void run_pixels(const struct workload *w, const struct planes_block *b,
                            const void *input, void *output, int64_t first, int64_t end,
                            const enum planes_source source, const int bits)
{
    const int64_t in = workload_input_stride(w), out = workload_output_stride(w) / PLANES_WORD;
    const int64_t element = source == FROM_BYTES ? 1 : 4, channels = w->problem.c;
    const int64_t each = channels / planes_passes_groups(w); // of a group, which begins with a word
    for (int64_t pixel = first; pixel < end; pixel++) {
        const char *x = (const char *)input + pixel * in * element;
        uint32_t *to = (uint32_t *)output + pixel * out * bits;
        int64_t end_of_group = each;
        for (int64_t c = 0; c < channels; to += bits) {
            uint32_t mask[1 << PLANES_MOST] = {0};
            const int most = (1 << bits) - 1;
            const int64_t left = end_of_group - c;
            if (source == FROM_BYTES)
                masks_of_bytes(b, (const uint8_t *)x, c, left, most, mask);
            else if (source == FROM_SUMS)
                masks_of_sums(b, (const int32_t *)(const void *)x, c, left, most, mask);
            else
                masks_of_scaled(b, x, c, left, source, most, mask);
            store_planes(to, mask, left, bits);
            c += PLANES_WORD;
            if (c >= end_of_group) {
                c = end_of_group;
                end_of_group += each;
            }
        }
    }
}

PLANES_BODY void run_bits(const struct workload *w, const struct planes_block *b, const void *input,
                          void *output, int64_t first, int64_t end, const enum planes_source source)
{
    switch (w->precision.activation_bits) {
    case 1:
        run_pixels(w, b, input, output, first, end, source, 1);
        break;
    case 2:
        run_pixels(w, b, input, output, first, end, source, 2);
        break;
    case 3:
        run_pixels(w, b, input, output, first, end, source, 3);
        break;
    default:
        run_pixels(w, b, input, output, first, end, source, 4);
    }
}

static void unpack_pixels(const struct workload *w, const struct planes_block *b, const void *input,
                          void *output, int64_t first, int64_t end)
{
    const int bits = w->precision.activation_bits, most = (1 << bits) - 1;
    const bool is_bipolar = w->precision.activation_encoding == ENCODING_BIPOLAR;
    const int factor = is_bipolar ? 2 : 1, addend = is_bipolar ? -most : 0;
    const int64_t in = workload_input_stride(w) / PLANES_WORD, out = workload_output_stride(w);
    const int64_t channels = w->problem.c;
    for (int64_t pixel = first; pixel < end; pixel++) {
        const uint32_t *x = (const uint32_t *)input + pixel * in * bits;
        float *y = (float *)output + pixel * out;
        for (int64_t c = 0; c < channels; c += PLANES_WORD, x += bits) {
            const int64_t left = min_i64(channels - c, PLANES_WORD);
            int32_t level[PLANES_WORD] = {0};
            for (int i = 0; i < bits; i++)
                for (uint32_t l = 0; l < PLANES_WORD; l++)
                    level[l] += (int32_t)(x[i] >> l & 1) << i;
            for (int64_t l = 0; l < left; l++)
                y[c + l] = (float)(factor * level[l] + addend) * b->scale[c + l];
        }
    }
}

static void run_part(const struct workload *w, const struct run_args *args, int64_t first,
                     int64_t end)
{
    const struct planes_block b = planes_block_read(w, args->packed);
    const bool is_scaled = w->glue.levels == LEVELS_BY_SCALE;
    if (w->problem.glue_pass == GLUE_DEQUANTISE)
        unpack_pixels(w, &b, args->input, args->output, first, end);
    else if (w->problem.glue_pass == GLUE_QUANTISE)
        run_bits(w, &b, args->input, args->output, first, end, FROM_F32);
    else if (w->problem.glue_pass == GLUE_PACK)
        run_bits(w, &b, args->input, args->output, first, end, FROM_BYTES);
    else if (w->glue.levels == LEVELS_BY_DPRELU)
        run_bits(w, &b, args->input, args->output, first, end, FROM_SUMS_DPRELU);
    else if (is_scaled)
        run_bits(w, &b, args->input, args->output, first, end, FROM_SUMS_SCALED);
    else
        run_bits(w, &b, args->input, args->output, first, end, FROM_SUMS);
}

static void planes_passes_run(const struct kernel *kernel, const struct workload *w,
                              const struct run_args *args)
{
    (void)kernel;
    const struct problem *p = &w->problem;
    const int64_t pixels = p->batch * p->h * p->w, parts = args->threads;
    if (parts == 1) {
        run_part(w, args, 0, pixels);
        return;
    }
#pragma omp parallel for num_threads(args->threads)
    for (int64_t part = 0; part < parts; part++)
        run_part(w, args, pixels * part / parts, pixels * (part + 1) / parts);
}

// What the rows of all instruction sets share; behind it come their own members.
#define PLANES_PASSES_ROW                                                                          \
    .op = OP_GLUE, .algorithm = "pass", .tile = "", .precision = &PRECISION_PLANES[0],             \
    .ceiling = "", .fused = false, .tiled = true, .supports = planes_passes_supports,              \
    .work = planes_passes_work, .packed_bytes = planes_passes_packed_bytes,                        \
    .pack = planes_passes_pack, .scratch_bytes = reference_scratch_bytes, .run = planes_passes_run

#endif
