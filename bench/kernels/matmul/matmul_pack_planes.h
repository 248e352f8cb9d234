// SPDX-License-Identifier: MIT
// Packing of bit planes: weights [run][word][plane][columns] of uint32_t, and the numbers behind
// level rules.
#ifndef BITROOF_BENCH_KERNELS_MATMUL_MATMUL_PACK_PLANES_H
#define BITROOF_BENCH_KERNELS_MATMUL_MATMUL_PACK_PLANES_H

#include "bench/kernels/matmul/matmul_pack.h"

// One column of one panel of `width` columns, which is 0 before.
void matmul_pack_planes_column(const struct matmul_micro *micro, const struct workload *workload,
                               const struct matmul_layout *layout, const int8_t *weights,
                               int64_t output, int64_t column, int64_t width, char *panel);

// One bit by integers: then a layer has the limits of struct matmul_epilogue.
bool matmul_planes_has_limits(const struct workload *workload);

// The limit of an output, `bias` being the sum's whole constant. A shift is a threshold, too:
// (acc + offset) >> shift >= 1 where acc reaches 2^shift - offset.
int32_t matmul_planes_limit(const struct workload *workload, const struct parameters *parameters,
                            int64_t output, int64_t bias);

// Any precision from one stored tensor: copies the weights of a block packed at `stored_bits` into
// one packed at fewer bits, the planes of every word that are most significant. A code's leading
// bits are its code at fewer bits (of bipolar levels, steps twice as wide a bit); all that is not
// weights in `packed` stays, and belongs to the new bits. Both layouts are of the same micro-kernel
// and shape.
void matmul_planes_prefix(const struct matmul_micro *micro, const struct matmul_layout *stored,
                          int stored_bits, const void *stored_packed,
                          const struct matmul_layout *layout, int bits, void *packed);

// Everything of an output that is not weights.
void matmul_pack_planes_channel(const struct workload *workload, const struct matmul_layout *layout,
                                const struct parameters *parameters, int64_t output, int64_t padded,
                                void *packed);

#endif
