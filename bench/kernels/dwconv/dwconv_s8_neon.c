// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution on AArch64 NEON, exact for all 8-bit values: 3x3 by SMLAL.
//
// 8 channels are widened to 16 bits once a pixel and multiplied into two vectors of sums. The walk
// goes along an output row and keeps the last two columns of its three input rows in registers,
// next to the nine weights, so that an output costs 3 loads and 18 multiply-adds of 4 channels
// each.
#include "bench/kernels/glue/vector_neon.h"

#include "base/checked.h"
#include "bench/kernels/dwconv/dwconv.h"

#include <string.h>

enum { BLOCK = 8 };

static const struct dwconv_micro MICRO = {
    .lanes = BLOCK, .macs_per_tap_row = 3, .computes_padding = true};

#include "bench/kernels/dwconv/dwconv_8bit_body.h"

// 8 channels in the fast layout.
struct block {
    int16_t weights[9][BLOCK];
    int32_t start[BLOCK];
    float scale[BLOCK];
};

// Behind the header: a row of one pixel of padding for all channels, then the blocks.
static size_t padding_bytes(const struct workload *w)
{
    return (size_t)round_up_i64(w->problem.c, 64);
}

static size_t fast_bytes(const struct workload *w)
{
    return DWCONV_HEADER_BYTES + padding_bytes(w) + padding_bytes(w) / BLOCK * sizeof(struct block);
}

static size_t packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    return dwconv_8bit_is_fast(w) ? fast_bytes(w) + dwconv_8bit_tables_bytes(kernel, w)
                                  : dwconv_8bit_general_bytes(kernel, w);
}

static void pack(const struct kernel *kernel, const struct workload *w, const struct target *target,
                 const struct parameters *q, void *packed)
{
    (void)target;
    if (!dwconv_8bit_is_fast(w)) {
        dwconv_8bit_general_pack(kernel, w, q, packed);
        return;
    }
    const int64_t channels = w->problem.c;
    const int8_t *weights = q->weights;
    struct dwconv_header header = dwconv_8bit_header(w, q);
    memcpy(packed, &header, sizeof header);
    memset((char *)packed + DWCONV_HEADER_BYTES, q->input_zero_point, padding_bytes(w));
    struct block *blocks =
        (struct block *)((char *)packed + DWCONV_HEADER_BYTES + padding_bytes(w));
    memset(blocks, 0, padding_bytes(w) / BLOCK * sizeof *blocks);
    for (int64_t c = 0; c < channels; c++) {
        struct block *block = &blocks[c / BLOCK];
        for (int64_t tap = 0; tap < 9; tap++)
            block->weights[tap][c % BLOCK] = weights[tap * channels + c];
        block->start[c % BLOCK] = dwconv_8bit_start(kernel, w, q, c, q->input_zero_point);
        block->scale[c % BLOCK] = q->scale != NULL ? q->scale[c] : 0.0f;
    }
    dwconv_8bit_tables_pack(kernel, w, q, (char *)packed + fast_bytes(w));
}

BODY int16x8_t widen(const uint8_t *pixel, const bool is_unsigned)
{
    uint8x8_t bytes = vld1_u8(pixel);
    return is_unsigned ? vreinterpretq_s16_u16(vmovl_u8(bytes))
                       : vmovl_s8(vreinterpret_s8_u8(bytes));
}

// One output row of one channel block.
BODY void walk(const struct call *t, int64_t image, int64_t oy, int64_t c, const struct block *b,
               const int stride, const bool is_unsigned)
{
    const struct problem *p = t->problem;
    const uint8_t *padding = (const uint8_t *)t->blocks + c;
    const uint8_t *pixels[3];
    int64_t step[3], x = -p->pad_left;
    int16x8_t w[9], column[3][3]; // column[kx][ky]
    for (int i = 0; i < 9; i++)
        w[i] = vld1q_s16(b->weights[i]);
#pragma GCC unroll 3
    for (int i = 0; i < 3; i++) {
        int64_t y = oy * stride - p->pad_top + i;
        bool is_inside = y >= 0 && y < p->h;
        pixels[i] = is_inside ? t->input + (image * p->h + y) * p->w * t->input_step + c : padding;
        step[i] = is_inside ? t->input_step : 0;
    }
    const int64_t first = (image * t->rows + oy) * t->columns;
    for (int64_t ox = 0; ox < t->columns; ox++, x += stride) {
#pragma GCC unroll 3
        for (int kx = 0; kx < 3; kx++) {
#pragma GCC unroll 3
            for (int i = 0; i < 3; i++) {
                if (ox > 0 && kx < 3 - stride) {
                    column[kx][i] = column[kx + stride][i];
                    continue;
                }
                bool is_inside = x + kx >= 0 && x + kx < p->w;
                const uint8_t *pixel = is_inside ? pixels[i] + (x + kx) * step[i] : padding;
                column[kx][i] = widen(pixel, is_unsigned);
            }
        }
        int32x4_t low = vld1q_s32(b->start), high = vld1q_s32(b->start + 4);
#pragma GCC unroll 9
        for (int tap = 0; tap < 9; tap++) {
            int16x8_t a = column[tap % 3][tap / 3];
            low = vmlal_s16(low, vget_low_s16(a), vget_low_s16(w[tap]));
            high = vmlal_high_s16(high, a, w[tap]);
        }
        const int64_t n = p->c - c;
        leave(t, low, f32_load(b->scale), first + ox, c, n);
        if (n > VECTOR_LANES)
            leave(t, high, f32_load(b->scale + 4), first + ox, c + VECTOR_LANES, n - VECTOR_LANES);
    }
}

BODY void walk_blocks(const struct call *t, int64_t image, int64_t oy, const int stride)
{
    const int64_t channels = t->problem->c;
    const struct block *b = (const struct block *)(t->blocks + round_up_i64(channels, 64));
    for (int64_t c = 0; c < channels; c += BLOCK, b++) {
        if (t->is_unsigned)
            walk(t, image, oy, c, b, stride, true);
        else
            walk(t, image, oy, c, b, stride, false);
    }
}

static void stride_1_band(const struct call *t, int64_t image, int64_t oy)
{
    walk_blocks(t, image, oy, 1);
}

static void stride_2_band(const struct call *t, int64_t image, int64_t oy)
{
    walk_blocks(t, image, oy, 2);
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct call t = call_of(kernel, w, args);
    const size_t bytes = packed_bytes(kernel, w) - dwconv_8bit_tables_bytes(kernel, w);
    if (!dwconv_8bit_is_fast(w))
        run_bands(&t, general_band, t.rows, args->threads);
    else if (w->problem.stride_h == 1)
        run_bands(&t, stride_1_band, t.rows, args->threads);
    else
        run_bands(&t, stride_2_band, t.rows, args->threads);
    if (!kernel->fused)
        dwconv_8bit_passes(kernel, w, args, (const char *)args->packed + bytes);
}

const struct kernel kernel_dwconv_s8_neon = {
    .name = "dwconv_s8_neon",
    .op = OP_DWCONV,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "1x1",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s16_neon",
    .fused = true,
    .tiled = true,
    .micro = &MICRO,
    .supports = dwconv_8bit_supports,
    .work = dwconv_work,
    .packed_bytes = packed_bytes,
    .pack = pack,
    .scratch_bytes = dwconv_8bit_scratch_bytes,
    .run = run,
};

const struct kernel kernel_dwconv_s8_neon_unfused = {
    .name = "dwconv_s8_neon_unfused",
    .op = OP_DWCONV,
    .isa = ISA_NEON,
    .algorithm = "direct",
    .tile = "1x1",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s16_neon",
    .fused = false,
    .tiled = true,
    .micro = &MICRO,
    .supports = dwconv_8bit_supports,
    .work = dwconv_work,
    .packed_bytes = packed_bytes,
    .pack = pack,
    .scratch_bytes = dwconv_8bit_scratch_bytes,
    .run = run,
};
