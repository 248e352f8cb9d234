// SPDX-License-Identifier: MIT
// The packed layout of 8-bit depthwise kernels that multiply quads: four bytes of one channel, from
// four input rows on top of each other, times four weights of a kernel column.
//
// Bytes of four rows are interleaved once a column and serve all kernel columns and all output rows
// of a band: row r of the band has weights shifted down by r * stride rows, zero where its window
// does not reach. A block of B channels is
//     weights [rows][kw][quads][4 groups][B bytes]   start [4 groups][B / 4]   scale likewise
// Interleaving works on 128-bit lanes: group g holds channels 16 * lane + 4 * g + j, an order that
// the packing instructions at the end undo by themselves.
//
// Other windows have no bands: a quad is four taps of one output pixel, whichever they are, and
// weights are [quads][4 groups][B bytes].
#ifndef BITROOF_BENCH_KERNELS_DWCONV_DWCONV_QUADS_H
#define BITROOF_BENCH_KERNELS_DWCONV_DWCONV_QUADS_H

#include "bench/kernels/dwconv/dwconv.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { QUAD_GROUPS = 4 };

// Output rows of a band, and quads that its input rows need.
static inline int quads_band_rows(int kernel, int stride)
{
    return kernel == 3 && stride == 2 ? 1 : 2; // a second row would need a second, empty quad
}

static inline int quads_deep(int kernel, int stride)
{
    return (stride * (quads_band_rows(kernel, stride) - 1) + kernel + 3) / 4;
}

// By bands: 3x3 or 5x5, dilation 1, equal strides of 1 or 2; any padding.
bool dwconv_quads_fit(const struct problem *problem);
// By quads of taps, where not by bands.
enum { QUADS_MOST_TAPS = 256 };
bool dwconv_quads_any(const struct problem *problem);

// Channels are cut into blocks of `wide`; a last one of at most `narrow` channels is a block of
// `narrow` channels (a divisor of wide, or wide).
struct quads_blocks {
    int64_t wide, narrow;
    int64_t wide_count; // blocks of `wide` channels
    bool has_narrow;
};
struct quads_blocks dwconv_quads_blocks(int64_t channels, int64_t wide, int64_t narrow);

// A row of the input's width and pixel stride that holds its zero point, and a vector more.
size_t dwconv_quads_padding_bytes(const struct workload *workload);
size_t dwconv_quads_block_bytes(const struct problem *problem, int64_t block_channels);
// Header, row of padding, blocks.
size_t dwconv_quads_bytes(const struct workload *workload, int64_t wide, int64_t narrow);
// `offset` is what the kernel adds to stored activations before it multiplies (128 makes signed
// bytes unsigned).
void dwconv_quads_pack(const struct kernel *kernel, const struct workload *workload,
                       const struct parameters *parameters, int64_t wide, int64_t narrow,
                       int32_t offset, void *packed);
// Multiply-adds executed, zero weights and computed padding included.
int64_t dwconv_quads_macs(const struct workload *workload, int64_t wide, int64_t narrow);

#endif
