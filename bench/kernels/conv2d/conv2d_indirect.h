// SPDX-License-Identifier: MIT
// Indirect convolution: which output pixels form a tile, and where their activations are.
//
// Weights are packed either tap by tap or, for few channels, kernel row by kernel row (kw * c
// consecutive activations; pixels whose kernel rows cross the image's edge get zero-padded copies).
// Tiles follow output rows, so that the taps above and below the image are skipped and not
// multiplied; only rows shorter than half a tile share one.
#ifndef BITROOF_BENCH_KERNELS_CONV2D_CONV2D_INDIRECT_H
#define BITROOF_BENCH_KERNELS_CONV2D_CONV2D_INDIRECT_H

#include "bench/kernels/matmul/matmul_driver.h"

enum { CONV2D_MAX_TILE_ROWS = 64 };

// How a problem is cut for a micro-kernel; plain arithmetic, no pointers to data.
struct conv2d_plan {
    const struct problem *problem;
    const struct matmul_micro *micro;
    int64_t output_h, output_w, pixels; // pixels: batch * output_h * output_w
    int64_t group_channels;
    int64_t merged;        // groups of the problem in a group of the shape
    size_t group_bytes;    // of the channels of one group of the shape in a pixel
    bool never_skips;      // runs that no row of a tile has activations for are multiplied, too
    bool by_kernel_row;    // how weights are packed
    bool pixels_adjoin;    // the activations of neighbouring pixels follow each other
    bool rows_apart;       // no tile crosses an output row
    bool flat;             // output pixel i reads input pixel i and nothing else
    int64_t tiles_per_row; // when rows_apart
    int64_t tiles;
    int64_t part, rest;     // the even split of a row (rows_apart) or of all pixels into tiles
    size_t pixel_bytes;     // from input pixel to input pixel, as the tile reads them; 1 when the
                            // channels are in segments, which have strides of their own
    size_t zero_row_bytes;  // of the row that padding taps point at
    size_t patch_run_bytes; // of one copied kernel row: of a pixel, or of all pixels of a tile when
                            // rows_apart; 0 when there are none
    size_t copy_pitch;      // of the rows of a 1x1 tile, see matmul_copy_pitch(); 0: not copied
    struct matmul_shape shape; // segments only when the tile reads them, not a dense copy
    int32_t run_capacity;      // the longest list of a tile
};

struct conv2d_plan conv2d_plan_of(const struct matmul_micro *micro,
                                  const struct workload *workload);

// How many groups a tile of a micro-kernel that merges them takes together: as many as a panel has
// room for, among the divisors of their number; 0 when not even one fits. Each activation is
// brought to its lanes by an instruction that the other micro-kernels do without. That pays when
// several groups share it, or the taps of a kernel row do; else the answer is 0, too.
int64_t conv2d_merged_groups(const struct matmul_micro *micro, const struct workload *workload);

size_t conv2d_patch_bytes(const struct conv2d_plan *plan);

// Output pixels of a tile: [*first, returned end).
int64_t conv2d_tile_pixels(const struct conv2d_plan *plan, int64_t tile, int64_t *first);

// Multiply-adds per padded output column of one group that all tiles execute, all groups together:
// rows x activations, skipped taps left out, padding of k-groups included.
int64_t conv2d_executed_macs(const struct conv2d_plan *plan);

// The context of conv2d_build_tile.
struct conv2d_source {
    const struct conv2d_plan *plan;
    const char *input;      // as the tile reads it
    const char *zero_row;   // zero_row_bytes filled with the zero point
    int64_t run_groups;     // k-groups of a weight run, see struct matmul_layout
    int32_t *first_segment; // [groups + 1] matmul_first_segment(), when there are segments
};

matmul_tile_source conv2d_build_tile;

#endif
