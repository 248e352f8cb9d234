// SPDX-License-Identifier: MIT
// Packed weights: how a layer's weights and per-channel numbers are cut for a micro-kernel, and the
// relocatable block that pack() fills.
//
// The block: header; panels, group by group, each [run][k-group][columns][kr] (or k-groups as
// struct matmul_packing has them); then per-channel arrays. Where the channels of a run are in
// segments, each segment starts a k-group of its own: [run][segment][ceil(length /
// kr)][columns][kr], and the groups with fewer k-groups than others leave room behind each run.
// "Padded" arrays follow the panels' columns, so that a panel loads whole vectors; "dense" ones
// follow the output channels, for unfused passes. Everything starts on 64 bytes.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MATMUL_PACK_H
#define BITROOF_BENCH_KERNELS_MATMUL_MATMUL_PACK_H

#include "bench/kernels/matmul/matmul.h"
#include "bench/planes.h"

enum { MATMUL_MAX_COLUMNS = 256, MATMUL_MAX_KR = 64 }; // of one panel

// The weights as the driver sees them. Output n owns run_count * run_elements consecutive stored
// weights; the outputs of a group follow each other.
struct matmul_shape {
    int64_t outputs, groups;
    int64_t run_count, run_elements;
    // Stretches that the run_elements of each group fall into, one group after the other; none
    // (NULL, 0) when a run is one stretch.
    const struct segment *segments;
    int32_t segment_count;
    // Bipolar bit planes: which runs each kind of row finds outside the image. There is one bias a
    // kind. 0 when no row has padding.
    int64_t patterns_h, patterns_w;
};

// Sizes and offsets; plain arithmetic on the shape.
struct matmul_layout {
    struct matmul_shape shape;
    int64_t group_outputs;           // outputs of one group
    int64_t run_groups;              // k-groups of one run, in the group that has most
    size_t group_bytes;              // of one column of a k-group
    int64_t scale_groups;            // groups of K whose numbers stand in the panels, or 0
    int64_t wide_panels;             // of one group: panels of nr columns, the first ones
    int64_t narrow_panels;           // of one group: panels of narrow_columns behind them
    int64_t narrow_columns;          // vector_columns, or least_columns of the micro-kernel
    int64_t padded_columns;          // of one group
    size_t wide_bytes, narrow_bytes; // of one panel
    size_t weights;                  // offsets from the start of the block
    size_t bias, scale, shift;       // padded; bias float or int32
    size_t weight_zero_points, gemmlowp_multiplier, gemmlowp_shift; // padded int32
    size_t run_sums;                                                // int32 [run][padded columns]
    size_t neutral;                              // padded: what bias is for unfused sums
    size_t code_levels;                          // int8 [16], ENCODING_CODE only
    size_t dense_bias, dense_scale, dense_shift; // dense
    size_t thresholds;                           // padded int32 [2^bits - 1][all padded columns]
    size_t threshold_flip, level_shift;          // padded int32
    size_t split, scale_below, shift_below;      // padded, LEVELS_BY_DPRELU only
    size_t pattern_bias;                         // padded int32 [pattern][all padded columns]
    size_t limits;      // padded int32 [pattern, at least one][all padded columns]
    size_t limit_flips; // a bit for each padded column
    size_t total_bytes;
};

// What run() must know of the parameters.
struct matmul_header {
    int64_t block_tiles; // M-tiles that share a panel while it is in the cache; see matmul_driver.h
    float low, high;     // of the epilogue
    float residual_scale;
    int32_t residual_zero_point;
    int32_t input_zero_point, output_zero_point;
    int32_t correction; // what each stored activation stands too high in the tile's sums: input
                        // zero point + activation offset; 0 for float and for widened activations
    int32_t weight_zero_points; // 1 when the layer has them
    int32_t bounded;            // see struct matmul_epilogue
    float activation_basis[PLANES_MOST];
};

// Does the tile read a copy of the activations?
static inline bool matmul_is_copied(const struct matmul_micro *micro)
{
    return micro->widen != NULL || micro->unpack != NULL;
}

// Bytes of `elements` activations that follow each other, as the tile reads them.
static inline size_t matmul_stored_bytes(const struct matmul_micro *micro,
                                         const struct precision *precision, int64_t elements)
{
    if (micro->unpack != NULL)
        return (size_t)(planes_words(elements) * PLANES_WORD);
    if (micro->block > 0)
        elements = (elements + micro->block - 1) / micro->block * micro->block;
    return precision_is_planes(precision) ? planes_bytes(elements, precision->activation_bits)
                                          : (size_t)elements * micro->activation_bytes;
}

// Bit planes: of a word of one plane of a column's weights.
static inline size_t matmul_plane_bytes(const struct matmul_micro *micro)
{
    return micro->plane_step == PLANES_WORD ? sizeof(uint32_t)
                                            : (size_t)(PLANES_WORD / micro->plane_step);
}

// What bit planes mean to a tile.
struct matmul_planes matmul_planes_of(const struct precision *precision);

// The first segment of a group of weights (groups gives the end).
int32_t matmul_first_segment(const struct matmul_shape *shape, int64_t group);

// GRANULARITY_GROUP: behind the weights of a panel stand [scale group]{float scale[columns],
// int32_t start[columns]}. A start is what the zero point and activation offset make of the group's
// weights, to be added to the group's sum; both are for sums that are group_unit (of the
// micro-kernel) times the true ones. For tiles with group_zero_points, the group's weight zero
// point is the lower byte of the number and the start the three above it. fp32 activations with
// weights of few bits: {float scale[columns], float zero point[columns]}, and the whole column is a
// group when scales are by channel. ENCODING_BASIS: {float alpha[columns]} for each bit,
// also of bit planes, where the whole column is a group.
size_t matmul_panel_scales(const struct matmul_layout *layout, int64_t width); // their offset

struct matmul_layout matmul_layout_of(const struct matmul_micro *micro,
                                      const struct workload *workload,
                                      const struct matmul_shape *shape);

// Sets what a tile does for `ops` multiply-adds of numbers: that many, or, of bit planes, as many
// operations on bits for each pair of planes.
void matmul_executed_ops(const struct matmul_micro *micro, const struct precision *precision,
                         int64_t ops, struct work *work);

// Fills `packed` (layout->total_bytes).
void matmul_pack(const struct matmul_micro *micro, const struct workload *workload,
                 const struct matmul_layout *layout, int64_t block_tiles,
                 const struct parameters *parameters, void *packed);

// Panel `index` of a group.
int64_t matmul_panel_count(const struct matmul_layout *layout);
int64_t matmul_panel_width(const struct matmul_micro *micro, const struct matmul_layout *layout,
                           int64_t index);
// First padded column of the panel within its group.
int64_t matmul_panel_column(const struct matmul_micro *micro, const struct matmul_layout *layout,
                            int64_t index);
size_t matmul_panel_offset(const struct matmul_layout *layout, int64_t group, int64_t index);

// Bytes of weights and per-channel arrays that one run() must read, packing's padding included.
int64_t matmul_weight_bytes(const struct matmul_layout *layout, const struct workload *workload);

#endif
