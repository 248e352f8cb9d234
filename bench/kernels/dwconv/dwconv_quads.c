// SPDX-License-Identifier: MIT
#include "bench/kernels/dwconv/dwconv_quads.h"

#include "base/checked.h"
#include "bench/kernels/dwconv/dwconv_8bit.h"

#include <string.h>

bool dwconv_quads_fit(const struct problem *p)
{
    return p->kh == p->kw && (p->kh == 3 || p->kh == 5) && p->dilation_h == 1 &&
           p->dilation_w == 1 && p->stride_h == p->stride_w && p->stride_h <= 2;
}

bool dwconv_quads_any(const struct problem *p)
{
    return p->kh * p->kw <= QUADS_MOST_TAPS;
}

// Of a window of any shape, all taps together.
static int64_t quads_of_taps(const struct problem *p)
{
    return (p->kh * p->kw + 3) / 4;
}

// Of weights in a block.
static int64_t weight_vectors(const struct problem *p)
{
    if (!dwconv_quads_fit(p))
        return quads_of_taps(p) * QUAD_GROUPS;
    const int kernel = (int)p->kh, stride = (int)p->stride_h;
    return (int64_t)quads_band_rows(kernel, stride) * kernel * quads_deep(kernel, stride) *
           QUAD_GROUPS;
}

struct quads_blocks dwconv_quads_blocks(int64_t channels, int64_t wide, int64_t narrow)
{
    struct quads_blocks blocks = {wide, narrow, channels / wide, false};
    int64_t rest = channels % wide;
    if (rest > 0 && rest <= narrow && narrow < wide)
        blocks.has_narrow = true;
    else if (rest > 0)
        blocks.wide_count++;
    return blocks;
}

size_t dwconv_quads_padding_bytes(const struct workload *w)
{
    return (size_t)round_up_i64(w->problem.w * workload_input_stride(w) + 64, 64);
}

size_t dwconv_quads_block_bytes(const struct problem *p, int64_t block)
{
    return (size_t)(block * (weight_vectors(p) + 4 + 4));
}

size_t dwconv_quads_bytes(const struct workload *w, int64_t wide, int64_t narrow)
{
    const struct problem *p = &w->problem;
    const struct quads_blocks blocks = dwconv_quads_blocks(p->c, wide, narrow);
    return DWCONV_HEADER_BYTES + dwconv_quads_padding_bytes(w) +
           (size_t)blocks.wide_count * dwconv_quads_block_bytes(p, wide) +
           (blocks.has_narrow ? dwconv_quads_block_bytes(p, narrow) : 0);
}

struct packing {
    const struct kernel *kernel;
    const struct workload *workload;
    const struct parameters *parameters;
    int32_t zero_point; // of the activations as they are multiplied
};

// The weights of one channel, whose byte 0 of a vector is `to`.
static void pack_bands(const struct problem *p, const int8_t *weights, int64_t channels, char *to)
{
    const int64_t k = p->kh, stride = p->stride_h;
    const int64_t rows = quads_band_rows((int)k, (int)stride),
                  deep = quads_deep((int)k, (int)stride);
    for (int64_t r = 0; r < rows; r++)
        for (int64_t kx = 0; kx < k; kx++)
            for (int64_t ky = 0; ky < k; ky++) {
                const int64_t row = r * stride + ky; // of the band's input
                const int64_t vector = ((r * k + kx) * deep + row / 4) * QUAD_GROUPS;
                to[vector * channels + row % 4] = (char)weights[(ky * k + kx) * p->c];
            }
}

static void pack_taps(const struct problem *p, const int8_t *weights, int64_t channels, char *to)
{
    for (int64_t tap = 0; tap < p->kh * p->kw; tap++)
        to[tap / 4 * QUAD_GROUPS * channels + tap % 4] = (char)weights[tap * p->c];
}

// Channels first.. of the layer into a block of `channels` channels.
static void pack_block(const struct packing *s, int64_t first, int64_t channels, char *block)
{
    const struct problem *p = &s->workload->problem;
    const int8_t *weights = s->parameters->weights;
    char *start = block + weight_vectors(p) * channels, *scale = start + 4 * channels;
    memset(block, 0, dwconv_quads_block_bytes(p, channels));
    for (int64_t i = 0; i < channels && first + i < p->c; i++) {
        const int64_t c = first + i, group = i % 16 / 4, lane = i / 16 * 4 + i % 4;
        char *to = block + group * channels + lane * 4;
        if (dwconv_quads_fit(p))
            pack_bands(p, weights + c, channels, to);
        else
            pack_taps(p, weights + c, channels, to);
        const int32_t begin =
            dwconv_8bit_start(s->kernel, s->workload, s->parameters, c, s->zero_point);
        const float factor = s->parameters->scale != NULL ? s->parameters->scale[c] : 0.0f;
        memcpy(start + (group * channels / 4 + lane) * 4, &begin, 4);
        memcpy(scale + (group * channels / 4 + lane) * 4, &factor, 4);
    }
}

void dwconv_quads_pack(const struct kernel *kernel, const struct workload *w,
                       const struct parameters *q, int64_t wide, int64_t narrow, int32_t offset,
                       void *packed)
{
    const struct problem *p = &w->problem;
    const struct dwconv_header header = dwconv_8bit_header(w, q);
    const struct packing packing = {kernel, w, q, q->input_zero_point + offset};
    const struct quads_blocks blocks = dwconv_quads_blocks(p->c, wide, narrow);
    char *to = packed;
    memcpy(to, &header, sizeof header);
    to += DWCONV_HEADER_BYTES;
    memset(to, q->input_zero_point, dwconv_quads_padding_bytes(w));
    to += dwconv_quads_padding_bytes(w);
    for (int64_t b = 0; b < blocks.wide_count; b++, to += dwconv_quads_block_bytes(p, wide))
        pack_block(&packing, b * wide, wide, to);
    if (blocks.has_narrow)
        pack_block(&packing, blocks.wide_count * wide, narrow, to);
}

int64_t dwconv_quads_macs(const struct workload *w, int64_t wide, int64_t narrow)
{
    const struct problem *p = &w->problem;
    const struct quads_blocks blocks = dwconv_quads_blocks(p->c, wide, narrow);
    const int64_t channels = blocks.wide_count * wide + (blocks.has_narrow ? narrow : 0);
    if (!dwconv_quads_fit(p))
        return problem_output_elements(p) / p->c * 4 * quads_of_taps(p) * channels;
    const int64_t rows = quads_band_rows((int)p->kh, (int)p->stride_h);
    int64_t quads = 0; // multiplied for one band of `rows` outputs
    for (int64_t r = 0; r < rows; r++)
        quads += p->kw * ((r * p->stride_h + p->kh - 1) / 4 - r * p->stride_h / 4 + 1);
    // The odd last row of an image costs what the first of a band does.
    const int64_t height = problem_output_h(p), first = p->kw * ((p->kh - 1) / 4 + 1);
    const int64_t of_image = height / rows * quads + height % rows * first;
    return p->batch * of_image * 4 * problem_output_w(p) * channels;
}
