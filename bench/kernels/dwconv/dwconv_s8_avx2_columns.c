// SPDX-License-Identifier: MIT
// Exact 8-bit depthwise 3x3 of a stride of 1 on AVX2: vpmaddubsw on pairs of taps, with weights in
// two parts.
//
// A weight is 16 * high + low with both parts in -8..8, so that the sums of nine products with
// either part are at most 9 * 255 * 8 < 2^15: they add up in 16 bits, 16 channels a vector, and one
// vpmaddwd by (16, 1) puts them together. Of the nine taps of an output six are pairs of rows, (0,
// 1) in the upper output row of a band and (1, 2) in the lower one, and three are pairs of columns
// of the row that is left; these pairs are those of even columns for both columns of a tile, one of
// the two with a weight of 0.
#include "bench/kernels/glue/vector_avx2.h"

#include "bench/kernels/dwconv/quad_avx2.h"

#include "base/checked.h"
#include "bench/kernels/dwconv/dwconv_columns.h"

enum { PARTS = 2, PART_SCALE = 16 }; // of a weight: high, low

enum tap_pair {
    ROWS_0, // the pair of rows, kernel column 0; then 1 and 2
    ROWS_1,
    ROWS_2,
    FIRST_LEFT,  // first column of a tile: kernel columns 0 and 1 of the single row
    FIRST_RIGHT, // 2 and none
    SECOND_LEFT, // second column: none and 0
    SECOND_RIGHT,
    TAP_PAIRS
};

struct block {
    int8_t weights[2][TILE_ROWS][TAP_PAIRS][PARTS][BLOCK]; // [half of the channels]
    int32_t start[QUAD_GROUPS][BLOCK / 4];
    float scale[QUAD_GROUPS][BLOCK / 4];
};

// Rows 0 and 1 of both columns, rows 2 and 3 of both, then both columns of row 1, and of row 2.
enum { COLUMN_VECTORS = 6 };

BODY void interleave_column(vector_quad to[COLUMN_VECTORS],
                            vector_quad row[TILE_COLUMNS][TILE_INPUT_ROWS], const int column,
                            const int half)
{
    to[column] = interleave_half(row[column][0], row[column][1], half);
    to[2 + column] = interleave_half(row[column][2], row[column][3], half);
    if (column == 0)
        return;
    to[4] = interleave_half(row[0][1], row[1][1], half);
    to[5] = interleave_half(row[0][2], row[1][2], half);
}

// Adds the products of one pair of each column to the sums of both parts.
BODY void add_pairs(vector_quad sum[TILE_COLUMNS][PARTS], vector_quad first, vector_quad second,
                    const int8_t first_weights[PARTS][BLOCK],
                    const int8_t second_weights[PARTS][BLOCK], const bool is_start)
{
    vector_quad product[TILE_COLUMNS][PARTS];
#pragma GCC unroll 2
    for (int part = 0; part < PARTS; part++) {
        vector_quad w = quad_load(first_weights[part]);
        settle(&w);
        product[0][part] = _mm256_maddubs_epi16(first, w);
        if (second_weights != first_weights)
            w = quad_load(second_weights[part]);
        product[1][part] = _mm256_maddubs_epi16(second, w);
    }
#pragma GCC unroll 2
    for (int part = 0; part < PARTS; part++)
#pragma GCC unroll 2
        for (int j = 0; j < TILE_COLUMNS; j++) {
            sum[j][part] =
                is_start ? product[j][part] : _mm256_add_epi16(sum[j][part], product[j][part]);
            settle(&sum[j][part]);
        }
}

BODY void sum_columns(const struct band *b, const vector_quad *left, const vector_quad *right,
                      vector_quad sum[TILE_COLUMNS][2], const int half, const int row)
{
    const struct block *block = (const struct block *)(const void *)b->weights;
    const int8_t(*w)[PARTS][BLOCK] = block->weights[half][row];
    const int pair = 2 * row, single = row == 0 ? 5 : 4;
    vector_quad part[TILE_COLUMNS][PARTS];
    vector_quad first = left[pair], second = left[pair + 1];
    add_pairs(part, first, second, w[ROWS_0], w[ROWS_0], true);
    first = right[pair];
    add_pairs(part, second, first, w[ROWS_1], w[ROWS_1], false);
    second = right[pair + 1];
    add_pairs(part, first, second, w[ROWS_2], w[ROWS_2], false);
    first = left[single];
    add_pairs(part, first, first, w[FIRST_LEFT], w[SECOND_LEFT], false);
    first = right[single];
    add_pairs(part, first, first, w[FIRST_RIGHT], w[SECOND_RIGHT], false);
    const __m256i scales = _mm256_set1_epi32(1 << 16 | PART_SCALE);
#pragma GCC unroll 2
    for (int j = 0; j < TILE_COLUMNS; j++) {
        sum[j][0] = _mm256_unpacklo_epi16(part[j][0], part[j][1]);
        sum[j][1] = _mm256_unpackhi_epi16(part[j][0], part[j][1]);
    }
#pragma GCC unroll 2
    for (int j = 0; j < TILE_COLUMNS; j++)
#pragma GCC unroll 2
        for (int g = 0; g < 2; g++)
            sum[j][g] = _mm256_madd_epi16(sum[j][g], scales);
#pragma GCC unroll 2
    for (int j = 0; j < TILE_COLUMNS; j++)
#pragma GCC unroll 2
        for (int g = 0; g < 2; g++) {
            sum[j][g] = s32_add(sum[j][g], s32_load(block->start[2 * half + g]));
            settle(&sum[j][g]);
        }
}

#include "bench/kernels/dwconv/dwconv_columns_body.h"

// The common ends only; and blocks of 32 channels must not be too empty.
static bool supports(const struct kernel *kernel, const struct workload *w)
{
    const int64_t channels = w->problem.c;
    return dwconv_8bit_supports(kernel, w) && !w->glue.raw_accumulator && !w->glue.residual &&
           dwconv_quads_fit(&w->problem) && w->problem.kh == 3 && w->problem.stride_h == 1 &&
           round_up_i64(channels, BLOCK) * 4 <= round_up_i64(channels, BLOCK / 2) * 5;
}

static int64_t block_count(const struct workload *w)
{
    return round_up_i64(w->problem.c, BLOCK) / BLOCK;
}

// Header, row of padding, blocks.
static size_t packed_bytes(const struct kernel *kernel, const struct workload *w)
{
    (void)kernel;
    return DWCONV_HEADER_BYTES + dwconv_quads_padding_bytes(w) +
           (size_t)block_count(w) * sizeof(struct block);
}

static void put_pair(struct block *b, int half, int row, enum tap_pair pair, int64_t lane,
                     const int weights[2])
{
    for (int i = 0; i < 2; i++) {
        // rounds down: low is in -8..7
        const int high = (weights[i] + 128 + PART_SCALE / 2) / PART_SCALE - 128 / PART_SCALE;
        b->weights[half][row][pair][0][2 * lane + i] = (int8_t)high;
        b->weights[half][row][pair][1][2 * lane + i] = (int8_t)(weights[i] - PART_SCALE * high);
    }
}

// Place i of a block; `taps` are the channel's.
static void put_taps(struct block *b, int64_t i, const int taps[3][3])
{
    const int half = (int)(i % 16 / 8);
    const int64_t lane = i / 16 * 8 + i % 8;
    for (int row = 0; row < TILE_ROWS; row++) {
        for (int x = 0; x < 3; x++)
            put_pair(b, half, row, (enum tap_pair)(ROWS_0 + x), lane,
                     (const int[]){taps[row][x], taps[row + 1][x]});
        const int *single = taps[row == 0 ? 2 : 0];
        put_pair(b, half, row, FIRST_LEFT, lane, (const int[]){single[0], single[1]});
        put_pair(b, half, row, FIRST_RIGHT, lane, (const int[]){single[2], 0});
        put_pair(b, half, row, SECOND_LEFT, lane, (const int[]){0, single[0]});
        put_pair(b, half, row, SECOND_RIGHT, lane, (const int[]){single[1], single[2]});
    }
}

static void pack(const struct kernel *kernel, const struct workload *w, const struct target *target,
                 const struct parameters *q, void *packed)
{
    (void)target;
    const int64_t channels = w->problem.c;
    const int8_t *weights = q->weights;
    const struct dwconv_header header = dwconv_8bit_header(w, q);
    const int32_t zero_point = q->input_zero_point + (dwconv_8bit_is_unsigned(w) ? 0 : 128);
    char *to = packed;
    memcpy(to, &header, sizeof header);
    to += DWCONV_HEADER_BYTES;
    memset(to, q->input_zero_point, dwconv_quads_padding_bytes(w));
    to += dwconv_quads_padding_bytes(w);
    memset(to, 0, (size_t)block_count(w) * sizeof(struct block));
    struct block *blocks = (struct block *)(void *)to;
    for (int64_t c = 0; c < channels; c++) {
        struct block *b = &blocks[c / BLOCK];
        const int64_t i = c % BLOCK, group = i % 16 / 4, lane = i / 16 * 4 + i % 4;
        int taps[3][3];
        for (int t = 0; t < 9; t++)
            taps[t / 3][t % 3] = weights[t * channels + c];
        put_taps(b, i, (const int(*)[3])taps);
        b->start[group][lane] = dwconv_8bit_start(kernel, w, q, c, zero_point);
        b->scale[group][lane] = q->scale != NULL ? q->scale[c] : 0.0f;
    }
}

// Of 8-bit activations and halves of weights.
static int64_t executed_macs(const struct workload *w)
{
    const struct problem *p = &w->problem;
    const int64_t pixels = p->batch * problem_output_h(p) * round_up_i64(problem_output_w(p), 2);
    return pixels * block_count(w) * BLOCK * 5 * 2 * PARTS; // pairs, taps of a pair
}

// Output rows oy_lo..oy_hi-1 of one channel block.
BODY void walk_block(const struct call *t, const char *block, int64_t c, int64_t image,
                     int64_t oy_lo, int64_t oy_hi, const bool is_unsigned)
{
    struct band b = start_band(t, block, offsetof(struct block, start), c);
    const bool is_narrow = is_narrow_call(t);
    for (int64_t oy = oy_lo; oy < oy_hi; oy += TILE_ROWS) {
        place_band(&b, image, oy, 1, TILE_INPUT_ROWS);
        if (oy + 1 < oy_hi && is_narrow)
            band_columns(&b, true, TILE_ROWS, is_unsigned);
        else if (oy + 1 < oy_hi)
            band_columns(&b, false, TILE_ROWS, is_unsigned);
        else
            band_columns(&b, is_narrow, 1, is_unsigned);
    }
}

static void walk_s8(const struct call *t, const char *block, int64_t c, int64_t image,
                    int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, false);
}

static void walk_u8(const struct call *t, const char *block, int64_t c, int64_t image,
                    int64_t oy_lo, int64_t oy_hi)
{
    walk_block(t, block, c, image, oy_lo, oy_hi, true);
}

static void quads_block(const struct call *t, const char *block, int64_t c, int64_t image,
                        int64_t oy_lo, int64_t oy_hi)
{
    if (t->is_unsigned)
        walk_u8(t, block, c, image, oy_lo, oy_hi);
    else
        walk_s8(t, block, c, image, oy_lo, oy_hi);
}

#include "bench/kernels/dwconv/dwconv_quads_run.h"

static void run(const struct kernel *kernel, const struct workload *w, const struct run_args *args)
{
    struct call t = call_of(kernel, w, args);
    t.padding_bytes = dwconv_quads_padding_bytes(w);
    t.block_bytes = sizeof(struct block);
    quads_run(&t, BLOCK, NULL, args->threads);
}

static const struct dwconv_micro MICRO = {.lanes = BLOCK, .executed_macs = executed_macs};

const struct kernel kernel_dwconv_s8_avx2_columns = {
    .name = "dwconv_s8_avx2_columns",
    .op = OP_DWCONV,
    .isa = ISA_AVX2,
    .algorithm = "direct",
    .tile = "2x2",
    .precision = &PRECISION_S8,
    .ceiling = "ceiling_u8w5_avx2", // the same but for a fifth pair between two vpmaddwd
    .fused = true,
    .tiled = true,
    .micro = &MICRO,
    .supports = supports,
    .work = dwconv_work,
    .packed_bytes = packed_bytes,
    .pack = pack,
    .scratch_bytes = dwconv_8bit_scratch_bytes,
    .run = run,
};
