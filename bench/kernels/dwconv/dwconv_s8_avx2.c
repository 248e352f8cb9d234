// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution on AVX2, exact for all 8-bit values: 3x3 by vpmaddwd on pairs of
// taps.
//
// 16 channels are widened to 16 bits and interleaved with the pixel to the right, so that one
// vpmaddwd does two taps for 8 channels: [x, x+1] with weights [w0, w1], and [x+1, x+2] with [0,
// w2]; the pair serves the next output too. Group g holds channels 8 * lane + 4 * g + j of each
// 128-bit lane, an order that the packing instructions at the end undo by themselves.
#include "bench/kernels/glue/vector_avx2.h"

#include "base/checked.h"
#include "bench/kernels/dwconv/dwconv.h"

#include <string.h>

enum { BLOCK = 16, GROUPS = 2 };

static const struct dwconv_micro MICRO = {
    .lanes = BLOCK, .macs_per_tap_row = 4, .computes_padding = true};

#include "bench/kernels/dwconv/dwconv_8bit_body.h"

// 16 channels in the fast layout.
struct block {
    int16_t weights[3][2][GROUPS][16]; // [kernel row][pair][group][8 channels x 2 taps]
    int32_t start[GROUPS][8];
    float scale[GROUPS][8];
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
        const int64_t group = c % 8 / 4, lane = c % BLOCK / 8 * 4 + c % 4;
        for (int64_t ky = 0; ky < 3; ky++) {
            block->weights[ky][0][group][lane * 2] = weights[(ky * 3 + 0) * channels + c];
            block->weights[ky][0][group][lane * 2 + 1] = weights[(ky * 3 + 1) * channels + c];
            block->weights[ky][1][group][lane * 2 + 1] = weights[(ky * 3 + 2) * channels + c];
        }
        block->start[group][lane] = dwconv_8bit_start(kernel, w, q, c, q->input_zero_point);
        block->scale[group][lane] = q->scale != NULL ? q->scale[c] : 0.0f;
    }
    dwconv_8bit_tables_pack(kernel, w, q, (char *)packed + fast_bytes(w));
}

// The common end: convert, scale, round, then saturate while packing. Only for narrow layers.
BODY void leave_narrow(uint8_t *to, const __m256i sum[GROUPS], const struct block *b,
                       __m256i zero_point, __m128i low, __m128i high, int64_t n,
                       const bool is_unsigned)
{
    __m256i first = s32_from_f32(f32_multiply(f32_from_s32(sum[0]), f32_load(b->scale[0])));
    __m256i second = s32_from_f32(f32_multiply(f32_from_s32(sum[1]), f32_load(b->scale[1])));
    __m256i words = _mm256_adds_epi16(_mm256_packs_epi32(first, second), zero_point);
    __m128i half = _mm256_castsi256_si128(words), other = _mm256_extracti128_si256(words, 1);
    __m128i bytes;
    if (is_unsigned)
        bytes = _mm_min_epu8(_mm_max_epu8(_mm_packus_epi16(half, other), low), high);
    else
        bytes = _mm_min_epi8(_mm_max_epi8(_mm_packs_epi16(half, other), low), high);
    if (n >= BLOCK)
        _mm_storeu_si128((__m128i *)to, bytes);
    else
        memcpy(to, &bytes, (size_t)n);
}

// Any other end: put the channels in order, then vector by vector.
BODY void leave_general(const struct call *t, const __m256i sum[GROUPS], const struct block *b,
                        int64_t pixel, int64_t c, int64_t n)
{
    const __m256 scale[GROUPS] = {f32_load(b->scale[0]), f32_load(b->scale[1])};
    leave(t, _mm256_permute2x128_si256(sum[0], sum[1], 0x20),
          _mm256_permute2f128_ps(scale[0], scale[1], 0x20), pixel, c, n);
    if (n > VECTOR_LANES)
        leave(t, _mm256_permute2x128_si256(sum[0], sum[1], 0x31),
              _mm256_permute2f128_ps(scale[0], scale[1], 0x31), pixel, c + VECTOR_LANES,
              n - VECTOR_LANES);
}

// The pixels of one input row, column after column; outside the image the padding.
struct row {
    const uint8_t *next; // the pixel to be read next, when it is inside the image
    int64_t step;        // bytes to the one after; 0 for a row of padding
    __m256i last;        // the pixel before it
    __m256i low, high;   // pair (before, last) of the stride-1 walk
};

BODY __m256i widen(const uint8_t *pixel, const bool is_unsigned)
{
    __m128i bytes = _mm_loadu_si128((const __m128i *)pixel);
    return is_unsigned ? _mm256_cvtepu8_epi16(bytes) : _mm256_cvtepi8_epi16(bytes);
}

// Reads a pixel and steps on; one that is outside the image is padding.
BODY __m256i read_pixel(struct row *row, bool is_inside, const uint8_t *padding,
                        const bool is_unsigned)
{
    if (!is_inside)
        return widen(padding, is_unsigned);
    __m256i pixel = widen(row->next, is_unsigned);
    row->next += row->step;
    return pixel;
}

// Sums of one output; `left` pixels of its rows are still inside the image.
BODY void add_rows(struct row row[3], const struct block *b, __m256i sum[GROUPS],
                   const uint8_t *padding, int64_t left, const int stride, const bool is_unsigned)
{
#pragma GCC unroll 3
    for (int i = 0; i < 3; i++) {
        __m256i next = read_pixel(&row[i], left > 0, padding, is_unsigned);
        __m256i low = row[i].low, high = row[i].high;
        if (stride == 2) {
            low = _mm256_unpacklo_epi16(row[i].last, next);
            high = _mm256_unpackhi_epi16(row[i].last, next);
            row[i].last = next;
            next = read_pixel(&row[i], left > 1, padding, is_unsigned);
        }
        const int16_t(*w)[GROUPS][16] = b->weights[i];
        sum[0] = s32_add(sum[0], _mm256_madd_epi16(low, bytes_load(w[0][0])));
        sum[1] = s32_add(sum[1], _mm256_madd_epi16(high, bytes_load(w[0][1])));
        row[i].low = _mm256_unpacklo_epi16(row[i].last, next);
        row[i].high = _mm256_unpackhi_epi16(row[i].last, next);
        row[i].last = next;
        sum[0] = s32_add(sum[0], _mm256_madd_epi16(row[i].low, bytes_load(w[1][0])));
        sum[1] = s32_add(sum[1], _mm256_madd_epi16(row[i].high, bytes_load(w[1][1])));
    }
}

// One output row of one channel block.
BODY void walk(const struct call *t, int64_t image, int64_t oy, int64_t c, const struct block *b,
               const int stride, const bool is_narrow, const bool is_unsigned)
{
    const struct problem *p = t->problem;
    const int64_t step = t->input_step, columns = t->columns, n = p->c - c;
    const uint8_t *padding = (const uint8_t *)t->blocks + c;
    const __m256i zero_point = _mm256_set1_epi16((int16_t)t->header->output_zero_point);
    const __m128i low = _mm_set1_epi8((char)t->header->output_low);
    const __m128i high = _mm_set1_epi8((char)t->header->output_high);
    struct row row[3];
    int64_t x = -p->pad_left, x_next = x + (stride == 1 ? 2 : 1);
#pragma GCC unroll 3
    for (int i = 0; i < 3; i++) {
        int64_t y = oy * stride - p->pad_top + i;
        bool is_row = y >= 0 && y < p->h;
        row[i].next = is_row ? t->input + (image * p->h + y) * p->w * step + c : padding;
        row[i].step = is_row ? step : 0;
        row[i].last = read_pixel(&row[i], x >= 0 && x < p->w, padding, is_unsigned);
        if (stride == 1) {
            __m256i next = read_pixel(&row[i], x + 1 >= 0 && x + 1 < p->w, padding, is_unsigned);
            row[i].low = _mm256_unpacklo_epi16(row[i].last, next);
            row[i].high = _mm256_unpackhi_epi16(row[i].last, next);
            row[i].last = next;
        }
    }
    const int64_t pixel = (image * t->rows + oy) * columns;
    uint8_t *to = t->output + pixel * t->output_step + c;
    for (int64_t ox = 0, left = p->w - x_next; ox < columns; ox++, left -= stride) {
        __m256i sum[GROUPS] = {s32_load(b->start[0]), s32_load(b->start[1])};
        add_rows(row, b, sum, padding, left, stride, is_unsigned);
        if (is_narrow)
            leave_narrow(to, sum, b, zero_point, low, high, n, is_unsigned);
        else
            leave_general(t, sum, b, pixel + ox, c, n);
        to += t->output_step;
    }
}

BODY void walk_blocks(const struct call *t, int64_t image, int64_t oy, const int stride,
                      const bool is_unsigned)
{
    const int64_t channels = t->problem->c;
    const struct block *b = (const struct block *)(t->blocks + round_up_i64(channels, 64));
    const bool is_narrow = t->header->is_narrow && t->sums == NULL && t->residual == NULL;
    for (int64_t c = 0; c < channels; c += BLOCK, b++) {
        if (is_narrow)
            walk(t, image, oy, c, b, stride, true, is_unsigned);
        else
            walk(t, image, oy, c, b, stride, false, is_unsigned);
    }
}

static void stride_1_band(const struct call *t, int64_t image, int64_t oy)
{
    if (t->is_unsigned)
        walk_blocks(t, image, oy, 1, true);
    else
        walk_blocks(t, image, oy, 1, false);
}

static void stride_2_band(const struct call *t, int64_t image, int64_t oy)
{
    if (t->is_unsigned)
        walk_blocks(t, image, oy, 2, true);
    else
        walk_blocks(t, image, oy, 2, false);
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

const struct kernel kernel_dwconv_s8_avx2 = {
    .name = "dwconv_s8_avx2",
    .op = OP_DWCONV,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "1x1",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s16_avx2",
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

const struct kernel kernel_dwconv_s8_avx2_unfused = {
    .name = "dwconv_s8_avx2_unfused",
    .op = OP_DWCONV,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "1x1",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_s16_avx2",
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
