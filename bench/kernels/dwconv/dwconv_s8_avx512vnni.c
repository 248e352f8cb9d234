// SPDX-License-Identifier: MIT
// 8-bit depthwise convolution on AVX-512 VNNI: 3x3 by dot products over the taps of a kernel row.
//
// For 64 channels, the bytes of three neighbouring pixels are interleaved to groups of four, [x,
// x+1, x+1, x+2], so that one vpdpbusd with weights [w0, w1, 0, w2] does a kernel row for 16
// channels. An interleaved pixel serves as pair (x, x+1) of one output and (x+1, x+2) of the one
// before; two output rows share their input rows. Group g holds channels 16 * lane + 4 * g + j of
// each 128-bit lane, an order that the packing instructions at the end undo by themselves.
#include "bench/kernels/glue/vector_avx512.h"

#include "bench/kernels/dwconv/dwconv.h"

#include "base/checked.h"

#include <string.h>

enum { BLOCK = 64, GROUPS = 4, BAND = 2, INPUT_ROWS = 4 };

static const struct dwconv_micro MICRO = {
    .lanes = BLOCK, .macs_per_tap_row = 4, .computes_padding = true};

#include "bench/kernels/dwconv/dwconv_8bit_body.h"

// 64 channels in the fast layout.
struct block {
    int8_t weights[3][GROUPS][64]; // [kernel row][group][16 channels x 4 taps]
    int32_t start[GROUPS][16];
    float scale[GROUPS][16];
};

// Behind the header: a row of one pixel of padding for all channels, then the blocks.
static size_t padding_bytes(const struct workload *w)
{
    return (size_t)round_up_i64(w->problem.c, BLOCK);
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
    // Signed activations are made unsigned by adding 128.
    const int32_t zero_point = q->input_zero_point + (dwconv_8bit_is_unsigned(w) ? 0 : 128);
    memset(blocks, 0, padding_bytes(w) / BLOCK * sizeof *blocks);
    for (int64_t c = 0; c < channels; c++) {
        struct block *block = &blocks[c / BLOCK];
        const int64_t group = c % 16 / 4, lane = c % BLOCK / 16 * 4 + c % 4;
        for (int64_t ky = 0; ky < 3; ky++) {
            int8_t *taps = &block->weights[ky][group][lane * 4];
            taps[0] = weights[(ky * 3 + 0) * channels + c];
            taps[1] = weights[(ky * 3 + 1) * channels + c];
            taps[3] = weights[(ky * 3 + 2) * channels + c];
        }
        block->start[group][lane] = dwconv_8bit_start(kernel, w, q, c, zero_point);
        block->scale[group][lane] = q->scale != NULL ? q->scale[c] : 0.0f;
    }
    dwconv_8bit_tables_pack(kernel, w, q, (char *)packed + fast_bytes(w));
}

// What the common end needs in registers.
struct narrow_end {
    __m512i zero_point, low, high;
};

// The common end: convert, scale, round, then saturate while packing. Only for narrow layers.
BODY void leave_narrow(uint8_t *to, const __m512i sum[GROUPS], const struct block *b,
                       const struct narrow_end *end, int64_t n, const bool is_unsigned)
{
    __m512i q[GROUPS];
#pragma GCC unroll 4
    for (int g = 0; g < GROUPS; g++)
        q[g] = s32_from_f32(f32_multiply(f32_from_s32(sum[g]), f32_load(b->scale[g])));
    __m512i first = _mm512_adds_epi16(_mm512_packs_epi32(q[0], q[1]), end->zero_point);
    __m512i second = _mm512_adds_epi16(_mm512_packs_epi32(q[2], q[3]), end->zero_point);
    __m512i bytes;
    if (is_unsigned)
        bytes = u8_min(u8_max(_mm512_packus_epi16(first, second), end->low), end->high);
    else
        bytes = s8_min(s8_max(_mm512_packs_epi16(first, second), end->low), end->high);
    if (n >= BLOCK)
        bytes_store(to, bytes);
    else
        bytes_store_some(to, bytes, n);
}

// Any other end: put the channels in order, then vector by vector.
static __attribute__((noinline)) void leave_general(const struct call *t, const __m512i sum[GROUPS],
                                                    const struct block *b, int64_t pixel,
                                                    int64_t first, int64_t n)
{
    _Alignas(64) int32_t sums[BLOCK];
    _Alignas(64) float scales[BLOCK];
    for (int lane = 0; lane < 4; lane++)
        for (int g = 0; g < GROUPS; g++) {
            memcpy(sums + lane * 16 + g * 4, (const int32_t *)&sum[g] + lane * 4, 16);
            memcpy(scales + lane * 16 + g * 4, &b->scale[g][lane * 4], 16);
        }
    for (int64_t c = 0; c < BLOCK && c < n; c += VECTOR_LANES)
        leave(t, s32_load(sums + c), f32_load(scales + c), pixel, first + c, n - c);
}

// The pixels of one input row, column after column; outside the image the padding.
struct row {
    const uint8_t *pixels; // of column 0, this channel block
    int64_t step;          // bytes to the next pixel; 0 for a row of padding
    __m512i last;          // the pixel before the next one to be read
    __m512i low, high;     // pair (before, last) of the stride-1 walk
};

BODY __m512i read_pixel(const struct row *row, int64_t x, int64_t width, __m512i padding,
                        __m512i flip)
{
    if (x < 0 || x >= width)
        return padding;
    return _mm512_xor_si512(bytes_load(row->pixels + x * row->step), flip);
}

// rows x all columns of one channel block.
BODY void walk(const struct call *t, int64_t image, int64_t oy, int64_t c, const struct block *b,
               const int rows, const int stride, const bool is_narrow)
{
    const struct problem *p = t->problem;
    const bool is_unsigned = t->is_unsigned;
    const int64_t step = t->input_step, output_step = t->output_step;
    const int64_t width = p->w, columns = t->columns, n = p->c - c;
    const struct narrow_end end = {_mm512_set1_epi16((int16_t)t->header->output_zero_point),
                                   bytes_all(t->header->output_low),
                                   bytes_all(t->header->output_high)};
    const int input_rows = (rows - 1) * stride + 3;
    const __m512i flip = bytes_all(is_unsigned ? 0 : 0x80);
    const uint8_t *padding_row = (const uint8_t *)t->blocks + c;
    const __m512i padding = _mm512_xor_si512(bytes_load(padding_row), flip);
    struct row row[INPUT_ROWS];
    int64_t x = -p->pad_left;
#pragma GCC unroll 4
    for (int i = 0; i < input_rows; i++) {
        int64_t y = oy * stride - p->pad_top + i;
        bool is_inside = y >= 0 && y < p->h;
        row[i].pixels = is_inside ? t->input + (image * p->h + y) * width * step + c : padding_row;
        row[i].step = is_inside ? step : 0;
        row[i].last = read_pixel(&row[i], x, width, padding, flip);
        if (stride == 1) {
            __m512i next = read_pixel(&row[i], x + 1, width, padding, flip);
            row[i].low = _mm512_unpacklo_epi8(row[i].last, next);
            row[i].high = _mm512_unpackhi_epi8(row[i].last, next);
            row[i].last = next;
        }
    }
    int64_t pixel = (image * t->rows + oy) * columns;
    uint8_t *to = t->output + pixel * output_step + c;
    x += stride == 1 ? 2 : 1;
    for (int64_t ox = 0; ox < columns; ox++, pixel++, to += output_step, x += stride) {
        __m512i sum[BAND][GROUPS];
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
#pragma GCC unroll 4
            for (int g = 0; g < GROUPS; g++)
                sum[r][g] = s32_load(b->start[g]);
#pragma GCC unroll 4
        for (int i = 0; i < input_rows; i++) {
            __m512i next = read_pixel(&row[i], x, width, padding, flip);
            __m512i low0 = row[i].low, high0 = row[i].high;
            if (stride == 2) {
                low0 = _mm512_unpacklo_epi8(row[i].last, next);
                high0 = _mm512_unpackhi_epi8(row[i].last, next);
                row[i].last = next;
                next = read_pixel(&row[i], x + 1, width, padding, flip);
            }
            __m512i low1 = _mm512_unpacklo_epi8(row[i].last, next);
            __m512i high1 = _mm512_unpackhi_epi8(row[i].last, next);
            row[i].last = next;
            row[i].low = low1;
            row[i].high = high1;
            const __m512i quad[GROUPS] = {
                _mm512_unpacklo_epi16(low0, low1), _mm512_unpackhi_epi16(low0, low1),
                _mm512_unpacklo_epi16(high0, high1), _mm512_unpackhi_epi16(high0, high1)};
#pragma GCC unroll 2
            for (int r = 0; r < rows; r++) {
                const int ky = i - r * stride;
                if (ky < 0 || ky >= 3)
                    continue;
#pragma GCC unroll 4
                for (int g = 0; g < GROUPS; g++)
                    sum[r][g] =
                        _mm512_dpbusd_epi32(sum[r][g], quad[g], bytes_load(b->weights[ky][g]));
            }
        }
#pragma GCC unroll 2
        for (int r = 0; r < rows; r++)
            if (is_narrow)
                leave_narrow(to + r * columns * output_step, sum[r], b, &end, n, is_unsigned);
            else
                leave_general(t, sum[r], b, pixel + r * columns, c, n);
    }
}

BODY void walk_blocks(const struct call *t, int64_t image, int64_t oy, const int rows,
                      const int stride)
{
    const int64_t channels = t->problem->c;
    const struct block *b =
        (const struct block *)(t->blocks + (channels + BLOCK - 1) / BLOCK * BLOCK);
    const bool is_narrow = t->header->is_narrow && t->sums == NULL && t->residual == NULL;
    for (int64_t c = 0; c < channels; c += BLOCK, b++) {
        if (is_narrow)
            walk(t, image, oy, c, b, rows, stride, true);
        else
            walk(t, image, oy, c, b, rows, stride, false);
    }
}

static void stride_1_band(const struct call *t, int64_t image, int64_t band)
{
    if (band * BAND + 1 < t->rows)
        walk_blocks(t, image, band * BAND, BAND, 1);
    else
        walk_blocks(t, image, band * BAND, 1, 1);
}

static void stride_2_band(const struct call *t, int64_t image, int64_t band)
{
    walk_blocks(t, image, band, 1, 2);
}

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    const struct call t = call_of(kernel, w, args);
    size_t bytes = fast_bytes(w);
    if (!dwconv_8bit_is_fast(w)) {
        bytes = packed_bytes(kernel, w) - dwconv_8bit_tables_bytes(kernel, w);
        run_bands(&t, general_band, t.rows, args->threads);
    } else if (w->problem.stride_h == 1) {
        run_bands(&t, stride_1_band, (t.rows + BAND - 1) / BAND, args->threads);
    } else {
        run_bands(&t, stride_2_band, t.rows, args->threads);
    }
    if (!kernel->fused)
        dwconv_8bit_passes(kernel, w, args, (const char *)args->packed + bytes);
}

const struct kernel kernel_dwconv_s8_avx512vnni = {
    .name = "dwconv_s8_avx512vnni",
    .op = OP_DWCONV,
    .isa = ISA_AVX512VNNI,
    .algorithm = "direct",
    .tile = "2x1",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_u8_avx512vnni",
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

const struct kernel kernel_dwconv_s8_avx512vnni_unfused = {
    .name = "dwconv_s8_avx512vnni_unfused",
    .op = OP_DWCONV,
    .isa = ISA_AVX512VNNI,
    .algorithm = "direct",
    .tile = "2x1",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_u8_avx512vnni",
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
