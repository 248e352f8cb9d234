// SPDX-License-Identifier: MIT
// Passes between bit planes and everything else, as rows of the registry: what a layer in bit
// planes needs beside it when its glue is not in its epilogue, or its neighbours are of 8 bits or
// fp32. Problems are OP_GLUE over [batch][h][w][c], the precision is the planes':
//
//   pass         from                     code of a value x of channel c
//   QUANTISE     f32                      level_by_scale without its conversion:
//                                         rne(clamp(x * scale[c] + level_bias[c], 0, 2^bits - 1))
//   REQUANTISE   int32 sums               by workload.glue.levels, as in a fused epilogue
//   (levels.h) PACK         8 bits of either sign    how many of parameters.thresholds[2^bits - 1],
//   in 0 .. 256
//                                         and ascending, the byte ^ threshold_flip[0] reaches as an
//                                         unsigned number (flip 128: two's complement)
//   DEQUANTISE   bit planes, to f32       real = scale[c] * what the code stands for
//
// With groups, QUANTISE and PACK write what a convolution in so many groups reads (planes.h).
// Views: strides of both sides; that of the planes' side is a multiple of 32 channels. Bits behind
// the last channel of a pixel, or of a group, are written 0.
#ifndef BITROOF_BENCH_KERNELS_GLUE_PLANES_PASSES_H
#define BITROOF_BENCH_KERNELS_GLUE_PLANES_PASSES_H

#include "bench/kernels/kernel.h"
#include "bench/planes.h"

extern const struct kernel kernel_glue_planes_reference;

// The packed block: [count][padded] int32 or float, padded being the channels rounded up to 32.
//   thresholds (REQUANTISE by threshold or shift): 2^bits - 1 rows, then the row of flips
//   scales (QUANTISE, REQUANTISE by scale, DEQUANTISE): the scales, then the biases
//   REQUANTISE by DPReLU: behind those the scales and the biases below the split, and the splits
//   PACK: one row: thresholds, then the flip
// A shift is thresholds too: (acc + offset) >> shift reaches j when acc reaches
// (ceil(j / 2^left) << right) - offset. One that no sum can reach is INT32_MAX.
struct planes_block {
    const int32_t *thresholds, *flip;
    const float *scale, *bias;
    const float *scale_below, *bias_below; // LEVELS_BY_DPRELU, and the next
    const int32_t *split;
    int64_t padded;
};
struct planes_block planes_block_read(const struct workload *workload, const void *packed);

// Groups that the planes are written in.
static inline int64_t planes_passes_groups(const struct workload *workload)
{
    return workload->problem.groups > 1 ? workload->problem.groups : 1;
}

bool planes_passes_supports(const struct kernel *kernel, const struct workload *workload);
// Comparisons, products and sums an element, as shift/add.
void planes_passes_work(const struct kernel *kernel, const struct workload *workload,
                        struct work *work);
size_t planes_passes_packed_bytes(const struct kernel *kernel, const struct workload *workload);
void planes_passes_pack(const struct kernel *kernel, const struct workload *workload,
                        const struct target *target, const struct parameters *parameters,
                        void *packed);

// The least value whose code is at least j, before it is rounded: j - 1/2, which itself rounds up
// when j is even.
static inline bool planes_tie_rounds_up(int j)
{
    return j % 2 == 0;
}

#endif
