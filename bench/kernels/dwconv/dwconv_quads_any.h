// SPDX-License-Identifier: MIT
// Windows of any shape, stride and dilation by quads of taps: the bytes of four taps of an output
// pixel are interleaved. A part of dwconv_quads_body.h.
//
// Nothing is shared between output pixels, so each product costs two shuffles for four taps, which
// is still several times as fast as widening every byte. Taps outside the image read the padding.

// What an output pixel reads, from the first tap on, wherever that is.
struct taps {
    int32_t count; // whole quads; what is missing in the last one reads the first tap again
    int64_t inside[QUADS_MOST_TAPS + 3]; // offsets where all taps are inside
};

static void list_taps(const struct call *t, struct taps *taps)
{
    const struct problem *p = t->problem;
    taps->count = 0;
    for (int64_t ky = 0; ky < p->kh; ky++)
        for (int64_t kx = 0; kx < p->kw; kx++)
            taps->inside[taps->count++] =
                (ky * p->dilation_h * p->w + kx * p->dilation_w) * t->input_step;
    while (taps->count % 4 != 0)
        taps->inside[taps->count++] = 0;
}

// The same where some taps are outside: these lie at `padding` from the first tap.
static void list_edge(const struct call *t, const struct taps *taps, int64_t y, int64_t x,
                      int64_t padding, int64_t *edge)
{
    const struct problem *p = t->problem;
    for (int64_t tap = 0; tap < taps->count; tap++) {
        const int64_t iy = y + tap / p->kw * p->dilation_h, ix = x + tap % p->kw * p->dilation_w;
        const bool is_inside = tap < p->kh * p->kw && iy >= 0 && iy < p->h && ix >= 0 && ix < p->w;
        edge[tap] = is_inside ? taps->inside[tap] : padding;
    }
}

BODY void pixel_any(const struct band *b, uintptr_t first, const int64_t *offsets, int32_t count,
                    bool is_narrow, int64_t ox, const bool is_unsigned)
{
    vector_quad sum[QUAD_GROUPS];
#pragma GCC unroll 4
    for (int g = 0; g < QUAD_GROUPS; g++)
        sum[g] = quad_load(b->start + g * (BLOCK / 4));
    const char *w = b->weights;
    for (int32_t tap = 0; tap < count; tap += 4, w += QUAD_GROUPS * BLOCK) {
        const uint8_t *rows[MOST_INPUT_ROWS];
        vector_quad quads[MOST_DEEP][QUAD_GROUPS];
#pragma GCC unroll 4
        for (int i = 0; i < 4; i++)
            rows[i] = (const uint8_t *)(first + (uintptr_t)offsets[tap + i]);
        interleave(rows, 0, quads, 4, is_unsigned);
#pragma GCC unroll 4
        for (int g = 0; g < QUAD_GROUPS; g++)
            sum[g] = quad_dot(sum[g], quads[0][g], quad_load(w + g * BLOCK));
    }
    if (!is_narrow) {
        leave_general(b, sum, b->pixel + ox);
        return;
    }
#pragma GCC unroll 4
    for (int g = 0; g < QUAD_GROUPS; g++)
        sum[g] = quad_requantise(sum[g], quad_load(b->scale + g * (BLOCK / 4)));
    leave_words(b, quad_words(sum[0], sum[1]), quad_words(sum[2], sum[3]),
                b->output + ox * b->call->output_step, is_unsigned);
}

// Output rows oy_lo..oy_hi-1 of one channel block.
BODY void walk_any(const struct call *t, const char *block, int64_t c, int64_t image, int64_t oy_lo,
                   int64_t oy_hi, const bool is_unsigned)
{
    const struct problem *p = t->problem;
    struct taps taps;
    int64_t edge[QUADS_MOST_TAPS + 3];
    list_taps(t, &taps);
    const char *tables = block + taps.count * BLOCK;
    struct band b = {
        .call = t,
        .weights = block,
        .start = (const int32_t *)(const void *)tables,
        .scale = (const float *)(const void *)(tables + 4 * BLOCK),
        .zero_point = quad_all_words(t->header->output_zero_point),
        .low = quad_all(t->header->output_low),
        .high = quad_all(t->header->output_high),
        .c = c,
        .n = p->c - c,
    };
    const bool is_narrow = t->header->is_narrow && t->sums == NULL && t->residual == NULL;
    const struct dwconv_span inside_w =
        dwconv_inside(p->w, t->columns, p->kw, p->stride_w, p->dilation_w, p->pad_left);
    const struct dwconv_span inside_h =
        dwconv_inside(p->h, t->rows, p->kh, p->stride_h, p->dilation_h, p->pad_top);
    for (int64_t oy = oy_lo; oy < oy_hi; oy++) {
        const int64_t y = oy * p->stride_h - p->pad_top;
        b.pixel = (image * t->rows + oy) * t->columns;
        b.output = t->output + b.pixel * t->output_step + c;
        const bool is_row = oy >= inside_h.first && oy < inside_h.end;
        for (int64_t ox = 0; ox < t->columns; ox++) {
            const int64_t x = ox * p->stride_w - p->pad_left;
            // The first tap may lie outside the input; no pointer is made of it then.
            const uintptr_t first =
                (uintptr_t)t->input +
                (uintptr_t)(((image * p->h + y) * p->w + x) * t->input_step + c);
            const int64_t *offsets = taps.inside;
            if (!is_row || ox < inside_w.first || ox >= inside_w.end) {
                list_edge(t, &taps, y, x, (int64_t)((uintptr_t)t->blocks - first), edge);
                offsets = edge;
            }
            pixel_any(&b, first, offsets, taps.count, is_narrow, ox, is_unsigned);
        }
    }
}

static void walk_any_s8(const struct call *t, const char *block, int64_t c, int64_t image,
                        int64_t oy_lo, int64_t oy_hi)
{
    walk_any(t, block, c, image, oy_lo, oy_hi, false);
}

static void walk_any_u8(const struct call *t, const char *block, int64_t c, int64_t image,
                        int64_t oy_lo, int64_t oy_hi)
{
    walk_any(t, block, c, image, oy_lo, oy_hi, true);
}
