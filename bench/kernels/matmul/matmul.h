// SPDX-License-Identifier: MIT
// The micro-kernel of the matmul family: the innermost register tile that matrix multiplication and
// every convolution are built from.
//
// A tile computes mr rows (pixels) by up to nr columns (output channels), over the whole depth K,
// with all accumulators in registers, and ends with the layer's glue on those registers.
//
//   K is a list of runs. A run is a stretch of `length` consecutive activations for every row: the
//   whole row of a matrix; the channels of one tap of a convolution; one kernel row of a 3-channel
//   stem. rows[r * mr + i] points at row i of run r, mr being the rows of this tile (i + 1 for
//   tiles[i]). Taps outside the image point at a row of zero points; taps outside for the whole
//   tile are not in the list. So padding, stride, dilation, groups, concat and channel shuffle are
//   all addressing, and the micro-kernel knows none of them.
//
//   Weights are packed by panels of nr columns (vector_columns or fewer in one for `narrow`):
//   [run][ceil(length / kr)][columns][kr], zero-padded in columns and at the end of each run; what
//   stands for the last two when weights are narrower than a byte is the micro-kernel's own affair
//   (struct matmul_packing). Behind a run, up to kr - 1 activations may be read that do not belong
//   to it; for integers the zero weights silence them, float kernels must not use them.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MATMUL_H
#define BITROOF_BENCH_KERNELS_MATMUL_MATMUL_H

#include "bench/kernels/kernel.h"

#include <stddef.h>
#include <stdint.h>

struct matmul_run {
    int32_t length;       // activations, in elements as stored for the micro-kernel, >= 1
    int32_t weight_group; // index of the run's first k-group in the panel
    const char *base;     // of even tiles (see struct matmul_place): row 0
    ptrdiff_t pitch;      // and bytes from row to row
};

// Bit planes (bench/planes.h), kr being a word of 32 channels. Of the products of codes c, d of
// activations and weights, a tile adds up P = sum over planes i, j of 2^(i + j) * popcount(c_i &
// d_j), or, when both sides are bipolar, popcount(c_i ^ d_j). Then
//     acc = product * P + row_factor * row_sums[row] + bias
// with product 1, 2 or -2, row_sums the sums of codes, and for padded bipolar layers the bias of
// the row's own pattern of padding.
struct matmul_planes {
    int activations, weights; // planes of each
    bool is_xor;
    int32_t product, row_factor;
};

// The glue of a tile. Arrays are padded to the panel's nr, so vector loads need no mask.
struct matmul_epilogue {
    // f32: v = acc + bias; v = v * scale; v = v + shift (each rounded on its own, scale and shift
    // NULL when there is no batch norm); v += residual; v = min(max(v, low), high).
    // Integer: see glue/requantise.h. bias_s32 already holds the zero-point correction.
    const float *bias_f32;
    const int32_t *bias_s32;
    const float *scale;
    const float *shift;
    const int32_t *weight_zero_points; // NULL unless the workload has them; then row_sums is set
    float low, high; // f32: clamp; integer: clamp of the scaled float, relative to the
                     // zero point, so low = output_low - zero_point
    bool bounded; // integer: no sum's product with its scale, residual added, can leave int32, so
                  // that clamping may come after the conversion
    int32_t output_zero_point;
    float residual_scale;
    int32_t residual_zero_point;
    const int32_t *gemmlowp_multiplier; // [nr] Q31 and shifts, gemmlowp rounding only, else NULL
    const int32_t *gemmlowp_shift;
    // Bit planes, see enum level_rule. Of thresholds and of biases, the next one of a column stands
    // `level_stride` elements behind.
    enum level_rule levels;
    const int32_t *thresholds; // [2^bits - 1][level_stride], from the panel's first column on
    const int32_t *threshold_flip, *level_shift; // what shifts is added to the bias already
    ptrdiff_t level_stride;
    // LEVELS_BY_DPRELU: scale and shift are those of an acc that reaches split, these of any other.
    const int32_t *split;
    const float *scale_below, *shift_below;
    // One bit by thresholds or shifts, else NULL: what acc must reach, as the tile counts. The code
    // is (P <= limit) ^ flip when is_xor, else (product * P + row_factor * row_sums[row] >= limit)
    // ^ flip. [level_stride] of them for each pattern; a flip is a bit of limit_flips, 32 columns
    // in each.
    const int32_t *limits;
    const uint32_t *limit_flips;
};

enum matmul_output {
    MATMUL_OUTPUT_F32,
    MATMUL_OUTPUT_S8,
    MATMUL_OUTPUT_U8,
    MATMUL_OUTPUT_S32,
    MATMUL_OUTPUT_PLANES
};

struct matmul_tile {
    const void *const *rows; // [run_count][mr]
    const struct matmul_run *runs;
    int32_t run_count;
    int32_t columns;     // valid columns, 1..nr; nothing is written beyond
    const void *weights; // this panel
    // With many_panels of the descriptor: how many panels of one width, this the first, what is
    // from one to the next, and the valid columns behind this one. See next_panel.h.
    int32_t panels, columns_behind;
    ptrdiff_t panel_bytes;
    const int8_t *code_levels; // [16] of the layer, ENCODING_CODE only
    // GRANULARITY_GROUP, and fp32 activations with weights of few bits, for which a whole column
    // may be one group: numbers of the scale groups of this panel (matmul_pack.h), and how many
    // k-groups each has. fp32 goes on as fp32. Then the epilogue has bias_f32 and the integers'
    // other numbers, and MATMUL_OUTPUT_S32 stands for raw float sums.
    const char *group_numbers;
    int32_t group_length;
    struct matmul_epilogue epilogue; // pointers moved to this panel
    enum matmul_output output_kind;
    void *output;
    size_t output_stride; // bytes from row to row
    const void *residual; // or NULL
    size_t residual_stride;
    const int32_t *row_sums; // [mr] sums of (a - input_zero_point), for weight zero points, or
                             // NULL; bit planes: sums of codes
    const int32_t *row_bias; // [mr] bit planes: which of the biases each row takes, or NULL: the
                             // first
    const struct matmul_planes *planes; // or NULL
    // Bit planes with a basis: that of the activations, while group_numbers has the weights', and
    // the epilogue bias_f32; MATMUL_OUTPUT_S32 stands for the float sums. P is not used, but the
    // population counts of every pair of planes. Else NULL.
    const float *activation_basis;
    ptrdiff_t rows_ahead; // bytes from an activation to one that will be wanted next, advisory
    const char *prefetch; // weights that will be wanted next, or NULL; advisory: the tile may
                          // prefetch from here on as many bytes as its own panel has
    // Tiles that share a panel also share the fetching of the next one to the second level, so
    // that it is spread over all their time: of every fetch_share lines of weights that this one
    // reads, it may prefetch one, from `fetch` on. Or NULL; advisory.
    const char *fetch;
    int32_t fetch_share;
    // With merges of the descriptor: output and input channels of one group, bytes to add to every
    // row pointer, and the taps of a kernel row when runs that follow each other slide: row i + 1
    // of one is row i of the next, for as many runs. 0: they do not.
    int32_t group_columns, group_channels, slides;
    ptrdiff_t rows_offset;
    // Even walks of micro-kernels with widen(): the rows of each place, row_elements activations in
    // each and one behind the other, are scratch and must be made first. false: they are there.
    bool widens;
    int32_t row_elements, input_zero_point;
};

typedef void matmul_tile_function(const struct matmul_tile *tile);

// Walks: micro-kernels that are handed many tiles with the same panel in one call, so that a tile
// begins while the one before it still finishes. Most tiles are even: row i of each run stands at
// base + i * pitch, and no list is made. The others are listed, as for matmul_tile_function.
struct matmul_place {
    const struct matmul_run *runs;
    const void *const *rows; // [run_count][mr], or NULL: even
    int32_t run_count;
    int32_t row_count;                  // mr of the function
    size_t output_offset;               // bytes from tile->output
    size_t residual_offset;             // and from tile->residual
    const int32_t *row_sums, *row_bias; // as in struct matmul_tile
    ptrdiff_t rows_ahead;               // and this
    ptrdiff_t rows_span; // bytes from the tile's first row to where one more would be, advisory
    const void *stored;  // when the tile widens: what the rows are a copy of
};

// All places have mr rows and are even, or all are listed. Of `tile`, what stands in the place is
// not looked at.
typedef void matmul_walk_function(const struct matmul_tile *tile, const struct matmul_place *first,
                                  const struct matmul_place *end);

// By number of rows less one, for panels of nr, of vector_columns and of least_columns columns.
struct matmul_walks {
    matmul_walk_function *const *even, *const *even_narrow;
    matmul_walk_function *const *listed, *const *listed_narrow;
    matmul_walk_function *const *even_least, *const *listed_least; // panels of least_columns
};

// How weights narrower than a byte stand in a panel: k-group by k-group, columns * group_bytes
// each.
struct matmul_packing {
    int group_bytes; // of one column
    // Puts the k-group of one column into `group`, whose bytes are 0 before the first column comes.
    // levels: [kr] plain weights; behind the end of a run 0, or the code of level 0.
    void (*put)(const int8_t *levels, int column, int columns, char *group);
};

// The descriptor that ends a micro-kernel file.
struct matmul_micro {
    const char *name; // matmul_<types>_<mr>x<nr>_<isa>[_<trick>], the file's name without .c
    enum isa isa;
    const struct precision *precision; // what the benchmark runs
    int mr, nr, kr;
    int vector_columns; // granule of columns: packing may end a matrix with a panel this wide (its
                        // functions in `narrow`), or nr when there is no narrow family
    int least_columns;  // 0, or what is left of a matrix gets a panel this wide if it fits one
    // kr == 1 and walks only: panels of least_columns have s = nr / least_columns steps of K side
    // by side, [length / s][columns][s] in each run, and behind them what is left, [columns][length
    // % s].
    bool interleaved;
    // tiles[i] computes i + 1 rows by nr columns; narrow[i] by vector_columns (NULL when absent).
    matmul_tile_function *const *tiles;
    matmul_tile_function *const *narrow;
    const struct matmul_walks *walks; // or NULL. With walks, no tiles are needed
    bool many_panels; // a tile that is all rows of the matrix is handed all panels of a width in
                      // one call; not of scales by group
    // 0, or tiles are of several groups of a convolution, merged to one panel: the most input
    // channels that such groups may have together. Column l of a panel belongs to group l /
    // group_columns; its k-groups are those of its own group's channels, which stand at l /
    // group_columns * group_channels in the run. No walks.
    int merges;
    int max_rows; // 0: any matrix. Else the micro-kernel is for matmul with m <= max_rows only
                  // (matrix-vector and other skinny products)
    // Does the micro-kernel compute this precision and glue exactly? Called by supports().
    bool (*accepts)(const struct workload *workload);
    // Bytes of one weight and one activation as the tile reads them. Weights: stored int8 are
    // copied (1) or sign-extended to int16 (2); float is 4. When the activations differ from the
    // stored ones (int8 widened to int16), widen() makes the copy of `count` elements: wide =
    // stored - zero_point, so that padding is 0 and the bias needs no correction. NULL: read as
    // stored.
    size_t weight_bytes, activation_bytes;
    const struct matmul_packing *packing; // NULL: [columns][kr] weights of weight_bytes
    // Bit planes: weights are [word][plane][32 / plane_step][columns] elements with the bits of
    // plane_step channels of one plane in each: 32 (uint32_t), 8 or 4 (bytes; the four bits behind
    // are 0).
    int plane_step;
    bool group_zero_points; // GRANULARITY_GROUP: the tile takes weight zero points, and starts are
                            // as it wants them (matmul_pack.h)
    int group_unit; // GRANULARITY_GROUP: the tile's sums stand for so many times the true ones, a
                    // power of two
    void (*widen)(const void *stored, void *wide, size_t count, int32_t zero_point);
    // The copy that widen() makes is of blocks of so many activations, activation_bytes each, and
    // every pixel's begins with a block: 0 behind its end. 0: no blocks.
    int block;
    int passes; // of the multiply over the weights, one for each part that widen() cuts activations
                // into, or for each bit of weights; 0: one
    bool looks_up; // instead of multiplying: its executed operations are look-ups
    // Bit planes whose codes the tile reads as numbers: unpack() makes the copy, a byte a code (or
    // the code with something added that is always the same), of `words` words of `planes` planes.
    // Weights then are `packing` of codes, and there is no plane_step. NULL: the tile reads planes.
    void (*unpack)(const uint32_t *stored, uint8_t *codes, int64_t words, int planes);
    const char *algorithm; // of the rows, or NULL: the driver's own word
    int rival_below;       // bit planes: where weight bits times activation bits are fewer than
                           // this, other families are faster, and the rows come behind theirs
    // What the tile adds to stored activations when it flips their top bit: 128 to feed signed ones
    // to an unsigned multiply, -128 to feed unsigned ones to a signed multiply, else 0. The driver
    // folds it into the bias: true sum = sum - offset * sum(w).
    int32_t activation_offset;
    double tolerance;    // as in struct kernel
    const char *ceiling; // name of the ceiling kernel
};

#endif
